"""What layers of real files say of themselves."""

import numpy as np
from landslidebias.algorithms.gis import demo
from landslidebias.algorithms.gis.known import known
from landslidebias.core.way import layers
from osgeo import osr
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorLayer


def raster(path, bands, **more):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32633)
    demo.write_raster(path, np.ones((4, 4, len(bands)), np.uint8), srs, 300000, 4100000, names=bands, **more)
    return QgsRasterLayer(str(path), "x")


def test_a_scene_says_its_day_and_place(qgis_app, tmp_path):
    found = known(raster(tmp_path / "scene_a.tif", demo.COLOURS, acquired="2020-01-01"))
    assert found.kind == layers.SCENE and found.label == "a 2020-01-01" and not found.made
    assert found.extent == (300000, 4099960, 300040, 4100000) and found.crs == "EPSG:32633"


def test_a_mask_is_known_by_its_band(qgis_app, tmp_path):
    assert known(raster(tmp_path / "m.tif", ("valid",))).kind == layers.VALID


def test_answers_are_counted_and_the_largest_gamma_is_taken(qgis_app):
    review = QgsVectorLayer("Polygon?field=review_id:int&field=stratum:string&field=answer:string", "x", "memory")
    add(review, [[1, "a", "landslide"], [2, "a", None], [3, "a", ""], [4, "a", "not"]])
    assert known(review).kind == layers.REVIEW and known(review).answered == 2
    fields = "field=name:string&field=reference:bool&" + "&".join(
        f"field={name}:double" for name in ("gamma", "gamma_low", "gamma_high", "corrected")
    )
    bias = QgsVectorLayer(f"Polygon?{fields}", "x", "memory")
    add(bias, [["a", True, 1.0, 1.0, 1.0, 4.0], ["b", False, 0.3, 0.1, 0.9, None], ["c", False, 0.5, 0.1, 0.9, None]])
    metadata = bias.metadata()
    metadata.setAbstract("Made by Landslide Bias.\nreference_region: a")
    bias.setMetadata(metadata)
    found = known(bias)
    assert found.kind == layers.GAMMA and found.figures["name"] == "c" and found.figures["against"] == "a"
    assert found.figures["reviewed"]


def add(layer, rows):
    for values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0, 1 0, 1 1, 0 0))"))
        layer.dataProvider().addFeature(feature)


def test_a_basemap_and_a_layer_that_is_gone_are_nothing_of_the_way(qgis_app, tmp_path):
    assert known(QgsRasterLayer("type=xyz&url=https://tiles.invalid/{z}/{x}/{y}.png", "x", "wms")) is None
    assert known(QgsVectorLayer(str(tmp_path / "gone.gpkg"), "x")) is None


def test_the_demo_is_drawn_whole_and_left_alone_where_it_is(tmp_path, monkeypatch):
    monkeypatch.setattr(
        demo, "write_inputs", lambda folder, acquired: [(folder / n).write_text("x") for n in demo.files()]
    )
    demo.write(tmp_path / "demo")
    assert sorted(p.name for p in (tmp_path / "demo").iterdir()) == sorted(demo.files())
    (tmp_path / "demo" / "mask.tif").write_text("mine")
    demo.write(tmp_path / "demo")
    assert (tmp_path / "demo" / "mask.tif").read_text() == "mine"

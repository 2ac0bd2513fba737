"""What a layer shows counts, not only its file: its system, open options and no data, in what QGIS reads and in what the engine reads."""

import numpy as np
import pytest
from landslidebias.algorithms.gis.rasters import describe, from_layer, read
from made import layers, rasters, safe_products
from made.rasters import NORTH, WEST
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
)

UTM = "EPSG:32633"


def shown(path, crs="", nodata=()):
    """Return a layer as a person sets it up: its system by hand, further values of no data."""
    layer = QgsRasterLayer(str(path), "shown")
    assert layer.isValid()
    if crs:
        layer.setCrs(QgsCoordinateReferenceSystem(crs))
    for k in range(1, layer.bandCount() + 1):
        if nodata:
            layer.dataProvider().setUserNoDataValue(k, [QgsRasterRange(value, value) for value in nodata])
    return layer


def pixels_of(path):
    found = gdal.Open(str(path))
    return found.ReadAsArray(), found.GetProjection(), found.GetGeoTransform()


@pytest.mark.parametrize("own", [None, 32647])
def test_a_system_set_by_hand(run, drawn, write_raster, features, tmp_path, own):
    """None in the file, or another: areas and the rasters' system are the layer's."""
    scene = write_raster("s.tif", drawn, epsg=own)
    right = write_raster("right.tif", drawn)
    given = {"THRESHOLD": 0.5, "MATCH": "none"}
    run(
        "detectlandslides",
        INPUT=right,
        PROBABILITY=str(tmp_path / "a.tif"),
        DETECTIONS=str(tmp_path / "a.gpkg"),
        **given,
    )
    run(
        "detectlandslides",
        INPUT=shown(scene, UTM),
        PROBABILITY=str(tmp_path / "b.tif"),
        DETECTIONS=str(tmp_path / "b.gpkg"),
        **given,
    )
    wanted, found = pixels_of(tmp_path / "a.tif"), pixels_of(tmp_path / "b.tif")
    assert np.array_equal(wanted[0], found[0], equal_nan=True) and describe(str(tmp_path / "b.tif")).crs.authid() == UTM
    areas = [[f["area_m2"] for f in features(str(tmp_path / name))] for name in ("a.gpkg", "b.gpkg")]
    assert areas[0] and areas[0] == areas[1]


def test_a_mask_and_a_dem_set_by_hand(run, drawn, write_raster, tmp_path):
    scene, there = write_raster("s.tif", drawn), np.ones(drawn.shape[:2], np.uint8)
    there[:, :90] = 0
    mask = write_raster("m.tif", there, epsg=None)
    plain = write_raster("dem.tif", np.zeros(drawn.shape[:2], np.float32), epsg=None)
    run("classifyscene", INPUT=scene, MASK=shown(mask, UTM), PROBABILITY=str(tmp_path / "p.tif"))
    assert (
        np.isnan(pixels_of(tmp_path / "p.tif")[0][:, :5]).all()
        and np.isfinite(pixels_of(tmp_path / "p.tif")[0][:, 5:]).all()
    )
    given = {"INPUT": str(tmp_path / "p.tif"), "THRESHOLD": 0.01, "OUTPUT": "memory:"}
    assert run("extractdetections", **given)["N_EVENTS"] > 0
    assert run("extractdetections", DEM=shown(plain, UTM), MIN_SLOPE=5, **given)["N_EVENTS"] == 0


def test_open_options(run, drawn, write_raster, tmp_path):
    """A layer of an overview: half of the pixels of twice the size, in QGIS and in the engine."""
    fine = write_raster("s.tif", np.kron(drawn, np.ones((2, 2, 1), np.uint8)), pixel=5.0)
    dataset = gdal.Open(fine, gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2])
    del dataset
    layer = QgsRasterLayer(f"{fine}|option:OVERVIEW_LEVEL=0", "overview")
    assert layer.isValid() and layer.width() == drawn.shape[1]
    run("matchdistribution", INPUT=layer, OUTPUT=str(tmp_path / "m.tif"))
    assert pixels_of(tmp_path / "m.tif")[0].shape[1:] == drawn.shape[:2]
    run("classifyscene", INPUT=layer, MATCH="none", PROBABILITY=str(tmp_path / "p.tif"))
    run("classifyscene", INPUT=write_raster("right.tif", drawn), MATCH="none", PROBABILITY=str(tmp_path / "q.tif"))
    wanted, found = pixels_of(tmp_path / "q.tif"), pixels_of(tmp_path / "p.tif")
    assert np.array_equal(wanted[0], found[0], equal_nan=True) and wanted[2] == found[2]


@pytest.mark.parametrize("kind", ["set by hand", "of a product"])
def test_no_data_that_only_the_layer_knows(run, drawn, write_raster, tmp_path, kind):
    """Zeros are no data: by the layer's settings, or because ESA's driver does not tell."""
    pixels = np.maximum(drawn, 1)
    pixels[:, :40] = 0
    if kind == "set by hand":
        given = shown(write_raster("s.tif", pixels), nodata=[0])
    else:
        pixels = np.pad(pixels, [(0, 216), (0, 216), (0, 0)], mode="wrap")[:216, :216].astype(np.uint16) * 10
        pixels[:, :40], pixels[:, 40:] = 0, np.maximum(pixels[:, 40:], 1)
        folder = safe_products.product(tmp_path, numbers=dict(zip(safe_products.BANDS, np.moveaxis(pixels, -1, 0))))
        found = gdal.Open(str(next(folder.glob("MTD_MSIL2A.xml")))).GetSubDatasets()
        given = QgsRasterLayer(next(name for name, _ in found if ":10m:" in name), "product")
        assert given.isValid()
    run("classifyscene", INPUT=given, PROBABILITY=str(tmp_path / "p.tif"))
    found = pixels_of(tmp_path / "p.tif")[0]
    assert np.isnan(found[:, :2]).all() and np.isfinite(found[:, 3:]).all()
    run("matchdistribution", INPUT=given, BANDS="1,2,3", OUTPUT=str(tmp_path / "m.tif"))
    matched = gdal.Open(str(tmp_path / "m.tif"))
    mask = matched.GetRasterBand(1).GetMaskBand().ReadAsArray()
    assert not mask[:, :40].any() and mask[:, 40:].all()


def test_the_files_own_no_data_switched_off(provider, write_raster):
    path = write_raster("v.tif", np.array([[1.0, -1.0]], np.float32), nodata=-1)
    layer = QgsRasterLayer(path, "v")
    assert np.isnan(read(from_layer(layer, QgsCoordinateTransformContext()))).tolist() == [[False, True]]
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    assert not np.isnan(read(from_layer(layer, QgsCoordinateTransformContext()))).any()


def test_more_than_one_value_of_no_data_is_refused(refused, write_raster, drawn, tmp_path):
    layer = shown(write_raster("s.tif", drawn, nodata=0), nodata=[255])
    refused(r"more than one value for no data \(0, 255\)", "blockgrid", INPUT=layer, OUTPUT=str(tmp_path / "g.gpkg"))


def test_a_vector_layer_with_a_filter_and_a_system_of_its_own(run, write_raster, drawn, write_geojson, tmp_path):
    """Three regions of which one is shown; in a system that the file does not say."""
    squares = [layers.square(WEST + 180 * k, NORTH - 180, 180, name=n) for k, n in enumerate("abc")]
    layer = QgsVectorLayer(write_geojson("r.geojson", squares, epsg=None), "r", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem(UTM))
    layer.setSubsetString("name = 'b'")
    scene = write_raster("s.tif", drawn)
    run("gradcam", INPUT=scene, BLOCKS=layer, OUTPUT=str(tmp_path / "a.tif"))
    x0, width = pixels_of(tmp_path / "a.tif")[2][0], gdal.Open(str(tmp_path / "a.tif")).RasterXSize
    assert x0 == WEST + 180 and width == 6  # cells of one block


def test_a_layer_of_a_project_with_relative_paths(run, drawn, tmp_path, monkeypatch):
    """Opened from elsewhere, the project's layers are found, and so is what it is named with."""
    home = tmp_path / "home"
    home.mkdir()
    scene = rasters.write(home / "s.tif", drawn)
    project = QgsProject()
    project.addMapLayer(QgsRasterLayer(scene, "scene"))
    assert project.write(str(home / "p.qgs")) and "datasource>./s.tif<" in (home / "p.qgs").read_text()
    monkeypatch.chdir(tmp_path)
    again = QgsProject()
    assert again.read(str(home / "p.qgs"))
    (layer,) = again.mapLayers().values()
    done = run("classifyscene", INPUT=layer, MATCH="none", PROBABILITY=str(tmp_path / "p.tif"))
    assert done["N_BLOCKS"] == (drawn.shape[0] // 18) * (drawn.shape[1] // 18)


def test_a_raster_among_layers_of_features_is_refused(refused, write_raster, drawn, write_geojson, tmp_path):
    regions = write_geojson("r.geojson", [layers.square(500000, 3990000, 9000)])
    given = {"REGIONS": regions, "CATALOG": regions, "OUTPUT": str(tmp_path / "o.gpkg")}
    words = refused("is no layer of features", "biasfactor", DETECTIONS=[write_raster("s.tif", drawn)], **given)
    assert "bug" not in words


def test_a_file_is_named_without_what_ends_a_folder(run, write_raster, drawn, tmp_path):
    done = run("matchdistribution", INPUT=write_raster("s.tif", drawn), OUTPUT=f"{tmp_path / 'm.tif'}/")
    assert done["OUTPUT"] == str(tmp_path / "m.tif")

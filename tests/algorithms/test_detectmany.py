"""detectmany: many scenes as one job, the same as one after the other; what fails is left out, and what is done is not done again."""

import json
import os
import signal
import threading
from pathlib import Path

import numpy as np
import pytest
from landslidebias.algorithms.gis import engine_client
from made import cogs, layers, rasters, stac
from made.listeners import impatient
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

POINT = {"OPERATING_POINT": "balanced"}


@pytest.fixture()
def scenes(drawn, tmp_path):
    """Three scenes in a folder: two beside each other and one of another zone, with a mask."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    for k, (name, epsg) in enumerate((("a", 32633), ("b", 32633), ("c", 32632))):
        pixels = np.roll(drawn, 36 * k, 1)
        rasters.write(folder / f"{name}.tif", pixels, epsg=epsg, origin=(500000 + 3000 * k, 4000000))
    mask = np.ones(drawn.shape[:2], np.uint8)
    mask[:, :120] = 0
    rasters.write(folder / "m.tif", mask, origin=(503000, 4000000))
    return folder


@pytest.fixture()
def table(scenes):
    """Write a table beside the scenes."""

    def write(rows="path,name,date,mask\na.tif,first,2023-06-14,\nb.tif,second,2023-06-15,m.tif\n", name="t.csv"):
        (scenes / name).write_text(rows)
        return str(scenes / name)

    return write


@pytest.fixture()
def many(run, table, tmp_path):
    """Run it, and return its results."""

    def call(scenes=None, feedback=None, **given):
        where = {"DETECTIONS": "d.gpkg", "PROBABILITIES": "p", "MANIFEST": "m.json"}
        where = {name: str(tmp_path / path) for name, path in where.items()}
        return run("detectmany", feedback, SCENES=scenes or table(), **{**where, **POINT, **given})

    return call


@pytest.fixture()
def refuses(many, tmp_path):
    """Run it, refused with some words; nothing is there under its own name."""

    def call(words, *given, **more):
        before = sorted(tmp_path.iterdir())
        with pytest.raises(QgsProcessingException, match=words) as error:
            many(*given, **more)
        assert "bug" not in str(error.value) and "Traceback" not in str(error.value)
        kept = {tmp_path / "p.part"}
        assert set(tmp_path.iterdir()) - kept == set(before) - kept
        return str(error.value)

    return call


def states(tmp_path):
    found = json.loads((tmp_path / "m.json").read_text())["scenes"]
    return {one["name"]: one["state"] + (" before" if one["resumed"] else "") for one in found}


def of_scene(features, scene):
    return [f.attributes()[3:] for f in features if f["scene"] == scene], [
        f.geometry().asWkt(3) for f in features if f["scene"] == scene
    ]


def test_as_one_after_the_other_and_one_start_for_all(many, run, features, scenes, tmp_path):
    """Every attribute and every pixel; the layers load, and say where they come from."""
    done = many()
    found = features(done["DETECTIONS"])
    assert done["N_SCENES"] == 2 and done["N_FAILED"] == 0 and done["N_EVENTS"] == len(found) > 0
    for scene, path, day, mask in (
        ("first", "a.tif", "2023-06-14", {}),
        ("second", "b.tif", "2023-06-15", {"MASK": str(scenes / "m.tif")}),
    ):
        one = {"PROBABILITY": str(tmp_path / "one.tif"), "DETECTIONS": str(tmp_path / "one.gpkg")}
        alone = run("detectlandslides", INPUT=str(scenes / path), **mask, **one, **POINT)
        alone = features(alone["DETECTIONS"])
        assert [f.fields().names() for f in alone[:1]] == [["fid", *found[0].fields().names()[3:]]]
        attributes, shapes = of_scene(found, scene)
        assert attributes == [f.attributes()[1:] for f in alone] and shapes == [f.geometry().asWkt(3) for f in alone]
        assert {f["date"] for f in found if f["scene"] == scene} == {day}
        raster = gdal.Open(str(tmp_path / "p" / f"{scene}_probability.tif"))
        wanted = gdal.Open(one["PROBABILITY"])
        assert np.array_equal(raster.ReadAsArray(), wanted.ReadAsArray(), equal_nan=True)
        assert raster.GetMetadata() == {**wanted.GetMetadata(), **{k: v for k, v in raster.GetMetadata().items() if k == "OVR_RESAMPLING_ALG"}}
        assert raster.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        layer = QgsRasterLayer(str(tmp_path / "p" / f"{scene}_probability.tif"), "p")
        assert layer.isValid() and layer.renderer().type() == "singlebandpseudocolor"
    layer = QgsVectorLayer(done["DETECTIONS"], "d", "ogr")
    assert "scenes: 2" in layer.metadata().abstract() and "threshold: " in layer.metadata().abstract()
    assert (tmp_path / "d.qml").exists() and not list(tmp_path.glob("*.part"))

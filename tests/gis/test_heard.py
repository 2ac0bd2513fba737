"""What GDAL only warns of is heard: a tile of a JPEG that is damaged is filled with something, and read without an error."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from landslidebias.algorithms.gis.heard import heard, returned
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.algorithms.gis.strips import Strips
from made.listeners import Heard
from osgeo import gdal, ogr, osr


@pytest.fixture()
def spoiled(write_raster, tmp_path):
    """Return a scene in whose middle a tile of JPEG is damaged."""
    pixels = np.random.default_rng(0).integers(20, 200, (360, 360, 3)).astype(np.uint8)
    whole, path = write_raster("whole.tif", pixels), tmp_path / "spoiled.tif"
    gdal.Translate(str(path), whole, creationOptions=["COMPRESS=JPEG", "TILED=YES", "PHOTOMETRIC=YCBCR"])
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 3000] = bytes(3000)
    path.write_bytes(data)
    return str(path)


def test_a_damaged_tile_is_said_once(qgis_app, spoiled):
    say = Heard()
    with heard(say):
        for _ in Strips(describe(spoiled), [1, 2, 3], [], say):
            pass
    assert len(say.warnings) == 1 and say.warnings[0].startswith("GDAL warns: JPEGLib:Corrupt JPEG data")


def test_an_algorithm_says_it(run, spoiled, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    run("fitreference", feedback=feedback, INPUT=[spoiled], OUTPUT=str(tmp_path / "r.json"))
    assert "GDAL warns" in feedback.textLog()


def test_a_scene_of_one_value_is_none(refused, write_raster, tmp_path):
    empty = write_raster("empty.tif", np.full((72, 72, 3), 1200, np.uint16))
    refused("hold one value", "fitreference", INPUT=[empty], OUTPUT=str(tmp_path / "r.json"))
    refused("hold one value", "classifyscene", INPUT=empty, PROBABILITY=str(tmp_path / "p.tif"))
    assert not list(tmp_path.glob("r.json")) and not list(tmp_path.glob("p.tif*"))


@pytest.mark.skipif(not hasattr(gdal, "ExceptionMgr"), reason="before GDAL 3.7 exceptions are on for all threads or for none")
def test_gdal_says_what_fails_by_what_it_returns_though_its_exceptions_are_on():
    """QGIS 3.44 switches them on; each thread has its own state, and it is as before afterwards."""

    @returned()
    def layers():
        dataset = ogr.Open("nowhere.gpkg")
        return dataset if dataset is None else dataset.GetLayerCount()

    gdal.UseExceptions()
    try:
        with returned():
            assert gdal.OpenEx("nowhere.tif") is None and osr.SpatialReference().ImportFromWkt("none") != 0
        assert layers() is None
        with ThreadPoolExecutor(1) as beside, pytest.raises(RuntimeError):
            beside.submit(gdal.OpenEx, "nowhere.tif").result()
        with pytest.raises(RuntimeError):
            gdal.OpenEx("nowhere.tif")
    finally:
        gdal.DontUseExceptions()

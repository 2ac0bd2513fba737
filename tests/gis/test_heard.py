"""What GDAL only warns of is heard: a tile of a JPEG that is damaged is filled with something, and read without an error."""

import numpy as np
import pytest
from landslidebias.algorithms.gis.heard import heard
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.algorithms.gis.strips import Strips
from made.listeners import Heard
from osgeo import gdal


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

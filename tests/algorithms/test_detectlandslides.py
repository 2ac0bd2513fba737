"""detectlandslides: all types of pixels, temporary outputs, a real scene."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingOutputLayerDefinition

# how a type holds the drawn scene: factor, what is no data
TYPES = {
    "int16": (14, -9999),
    "int32": (14, -9999),
    "uint32": (14, 0),
    "float32": (0.0014, float("nan")),
    "float64": (0.0014, -1e30),
}


@pytest.mark.parametrize("kind", sorted(TYPES))
@pytest.mark.parametrize("match", ["scene", "scale"])
def test_types_of_pixels(run, write_raster, drawn, tmp_path, kind, match):
    factor, nodata = TYPES[kind]
    pixels = (drawn.astype(float) * factor).astype(kind)
    pixels[:20] = nodata
    scene = write_raster("s.tif", pixels, nodata)
    done = run("detectlandslides", INPUT=scene, MATCH=match, PROBABILITY=str(tmp_path / "p.tif"), DETECTIONS="memory:")
    assert done["N_BLOCKS"] == (11 - 2) * 13 and 5 < done["N_DETECTED_BLOCKS"] < 30


def test_temporary_outputs(run, write_raster, drawn, tmp_path, features):
    scene = write_raster("s.tif", drawn)
    temporary = "TEMPORARY_OUTPUT"
    done = run("detectlandslides", INPUT=scene, PROBABILITY=temporary, ACTIVATION=temporary, DETECTIONS=temporary)
    assert gdal.Open(done["PROBABILITY"]).RasterXSize == 13 and gdal.Open(done["ACTIVATION"]).RasterXSize == 78
    assert done["DETECTIONS"].featureCount() == done["N_EVENTS"] > 0
    sink = QgsProcessingOutputLayerDefinition(str(tmp_path / "d.gpkg"))
    done = run("extractdetections", INPUT=done["PROBABILITY"], OUTPUT=sink)
    assert len(features(str(tmp_path / "d.gpkg"))) == done["N_EVENTS"]


def test_chattogram_through_processing_run(run, data, tmp_path, features):
    done = run(
        "detectlandslides",
        INPUT=str(data("chattogram/scene_b04_b03_b02_b08.tif")),
        PROBABILITY=str(tmp_path / "p.tif"),
        ACTIVATION=str(tmp_path / "a.tif"),
        DETECTIONS=str(tmp_path / "d.gpkg"),
    )
    probability = gdal.Open(done["PROBABILITY"])
    cells = probability.ReadAsArray()
    assert done["N_BLOCKS"] == np.isfinite(cells).sum() == 2688
    threshold = float(probability.GetMetadata()["LANDSLIDEBIAS_THRESHOLD"])
    assert done["N_DETECTED_BLOCKS"] == (cells > threshold).sum()
    events = features(done["DETECTIONS"])
    assert sum(f["n_blocks"] for f in events) == done["N_DETECTED_BLOCKS"] and len(events) == done["N_EVENTS"]
    activation = gdal.Open(done["ACTIVATION"])
    assert activation.RasterCount == 2
    assert activation.RasterXSize == 6 * probability.RasterXSize
    assert activation.GetGeoTransform()[1] == pytest.approx(probability.GetGeoTransform()[1] / 6)

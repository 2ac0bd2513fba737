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
    given = {"INPUT": scene, "MATCH": match, "OPERATING_POINT": "balanced"}
    done = run("detectlandslides", PROBABILITY=str(tmp_path / "p.tif"), DETECTIONS="memory:", **given)
    assert done["N_BLOCKS"] == (11 - 2) * 13 and 5 < done["N_DETECTED_BLOCKS"] < 30


def test_temporary_outputs(run, write_raster, drawn, tmp_path, features):
    scene = write_raster("s.tif", drawn)
    temporary, point = "TEMPORARY_OUTPUT", {"OPERATING_POINT": "balanced"}
    layers = dict.fromkeys(("PROBABILITY", "ACTIVATION", "DETECTIONS"), temporary)
    done = run("detectlandslides", INPUT=scene, **layers, **point)
    assert gdal.Open(done["PROBABILITY"]).RasterXSize == 13 and gdal.Open(done["ACTIVATION"]).RasterXSize == 78
    assert done["DETECTIONS"].featureCount() == done["N_EVENTS"] > 0
    sink = QgsProcessingOutputLayerDefinition(str(tmp_path / "d.gpkg"))
    done = run("extractdetections", INPUT=done["PROBABILITY"], OUTPUT=sink, **point)
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
    assert done["N_DETECTED_BLOCKS"] == (cells > threshold).sum() <= 0.005 * 2688
    assert "Operating point quiet" in run.log and "of 2688 blocks would be called one" in run.log
    events = features(done["DETECTIONS"])
    assert sum(f["n_blocks"] for f in events) == done["N_DETECTED_BLOCKS"] and len(events) == done["N_EVENTS"]
    activation = gdal.Open(done["ACTIVATION"])
    assert activation.RasterCount == 2
    assert activation.RasterXSize == 6 * probability.RasterXSize
    assert activation.GetGeoTransform()[1] == pytest.approx(probability.GetGeoTransform()[1] / 6)


@pytest.mark.parametrize("day", ["20231217", "20240101"])
def test_ordinary_land_that_the_model_has_not_seen_is_quiet_by_default(run, data, tmp_path, day):
    done = run(
        "detectlandslides",
        INPUT=str(data(f"ordinary_land/parana/{day}.tif")),
        BANDS="B04, B03, B02",
        OFFSET=-1000,
        PROBABILITY=str(tmp_path / "p.tif"),
        DETECTIONS="memory:",
    )
    assert done["N_BLOCKS"] == 144 and done["N_DETECTED_BLOCKS"] == 0


def test_points_go_with_the_prior_and_a_threshold_does_not(run, write_raster, drawn, tmp_path):
    scene, found = write_raster("s.tif", drawn), {}
    for name, given in {
        "point": {"OPERATING_POINT": "balanced"},
        "point, prior": {"OPERATING_POINT": "balanced", "PRIOR": 0.001},
        "threshold": {"THRESHOLD": 0.378549},
        "threshold, prior": {"THRESHOLD": 0.378549, "PRIOR": 0.001},
    }.items():
        out = str(tmp_path / f"{len(found)}.tif")
        done = run("detectlandslides", INPUT=scene, PROBABILITY=out, DETECTIONS="memory:", **given)
        found[name] = done["N_DETECTED_BLOCKS"]
    assert found["point"] == found["point, prior"] == found["threshold"] > found["threshold, prior"]


def test_the_report_shows_scene_and_probabilities_and_the_land_below(run, refused, write_raster, drawn, tmp_path):
    """The paper's Fig. 7; land cover: houses on the upper half of the scene."""
    cover = np.full(drawn.shape[:2], 10, np.uint8)
    cover[:100] = 50
    given = {"INPUT": write_raster("s.tif", drawn), "OPERATING_POINT": "balanced", "DETECTIONS": "memory:"}
    pages = {}
    for name, more in (("bare", {}), ("land", {"LANDCOVER": write_raster("c.tif", cover)})):
        outputs = {"PROBABILITY": str(tmp_path / f"{name}.tif"), "REPORT": str(tmp_path / f"{name}.html")}
        done = run("detectlandslides", **given, **outputs, **more)
        pages[name] = (tmp_path / f"{name}.html").read_text()
        assert pages[name].count('<img src="data:image/png;base64,') == 3
        assert f"in {done['N_DETECTED_BLOCKS']} detected blocks, of {done['N_BLOCKS']} that" in pages[name]
    assert "give LANDCOVER" in pages["bare"] and "tree cover" not in pages["bare"]
    n = done["N_BLOCKS"]
    assert (
        f"<td>built-up</td><td>{6 * 13}</td>" in pages["land"]
        and f"<td>tree cover</td><td>{n - 6 * 13}</td>" in pages["land"]
    )
    rows = [[int(cell) for cell in row.split("</td><td>")[1:3]] for row in pages["land"].split("<tr><td>")[1:3]]
    assert sum(detected for _, detected in rows) == done["N_DETECTED_BLOCKS"] > 0
    refused("LANDCOVER is for REPORT only", "detectlandslides", **given, PROBABILITY=str(tmp_path / "p.tif"), **more)
    far = write_raster("far.tif", cover, origin=(800000, 4000000))
    refused("does not overlap", "detectlandslides", **given, **{**outputs, "LANDCOVER": far})

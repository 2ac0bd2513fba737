"""landtypesummary: on which land detections lie."""

import numpy as np
import pytest
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.algorithms.landtypesummary import LandTypeJob, LandTypeSummary
from landslidebias.core.listener import Listener
from osgeo import gdal


def test_land_types(run, detections, write_raster, features, tmp_path):
    probability = np.full((20, 20), 0.1, np.float32)
    cover = np.full((60, 60), 10, np.uint8)
    cover[:30] = 50
    found = run(
        "landtypesummary",
        DETECTIONS=detections((60, 0)),
        PROBABILITY=write_raster("p.tif", probability, pixel=180.0),
        LANDCOVER=write_raster("cover.tif", cover, pixel=60.0),
        OUTPUT=str(tmp_path / "t.gpkg"),
        REPORT=str(tmp_path / "t.html"),
        NAMES="50=houses",
    )
    rows = {f["name"]: f for f in features(found["OUTPUT"])}
    assert set(rows) == {"tree cover", "houses"} and found["N_DETECTED"] == 60
    assert sum(f["n_events"] for f in rows.values()) == 60 and rows["houses"]["share_of_blocks"] == 0.5
    assert rows["houses"]["enrichment"] == pytest.approx(2 * rows["houses"]["n_detected"] / 60)
    assert '<figure class="chart' in (tmp_path / "t.html").read_text()


def test_landcover_of_fractions_or_elsewhere(refused, detections, write_raster):
    probability = write_raster("p.tif", np.full((20, 20), 0.1, np.float32), pixel=180.0)
    for cover, words in (
        (write_raster("f.tif", np.ones((20, 20), np.float32), pixel=180.0), "fractions"),
        (write_raster("e.tif", np.ones((20, 20), np.uint8), origin=(800000, 4000000), pixel=180.0), "does not cover"),
    ):
        refused(
            words,
            "landtypesummary",
            DETECTIONS=detections(),
            PROBABILITY=probability,
            LANDCOVER=cover,
            OUTPUT="memory:",
        )
    gdal.ErrorReset()


def test_landtypesummary(provider, five, quiet, write_raster):
    cover = np.full((20, 20), 30, np.uint8)
    cover[10:] = 40
    job = LandTypeJob(
        five,
        quiet,
        describe(write_raster("cover.tif", cover, pixel=180.0)),
        "guess",
        {40: "fields"},
    )
    found = LandTypeSummary().compute(job, Listener())
    assert [(r.name, r.n_blocks, r.n_detected, r.n_events) for r in found.rows] == [
        ("fields", 200, 5, 5),
        ("grassland", 199, 0, 0),
    ]
    assert found.n_detected == 5 and found.facts["classes"] == "worldcover"

"""Real input through processing.run."""

import numpy as np
import pytest
from osgeo import gdal


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


def test_two_dates_of_a_stack_of_twelve_bands(run, data, tmp_path):
    for name in ("Boadella_2020-01-13.tif", "Boadella_2020-01-28.tif"):
        scene = str(data(f"ordinary_land/{name}"))
        done = run("classifyscene", INPUT=scene, BANDS="4, 3, 2", MATCH="scale", PROBABILITY=str(tmp_path / name))
        cells = gdal.Open(done["PROBABILITY"]).ReadAsArray()
        assert done["N_BLOCKS"] > 350 and np.nanmedian(cells) < 0.1


def test_the_nasa_catalog_through_processing_run(run, data, tmp_path, features):
    done = run(
        "importcatalog",
        INPUT=str(data("nasa_glc/Global_Landslide_Catalog_Export.csv")),
        OUTPUT=str(tmp_path / "c.gpkg"),
    )
    assert done["N_RECORDS"] == 11033 and done["N_UNDATED"] == 0 and done["N_UNPLACED"] == 0
    records = features(done["OUTPUT"])
    exact = [f for f in records if f["location_accuracy"] == "exact"]
    assert len(exact) == 1386 and all(f["accuracy_m"] == 0 for f in exact)

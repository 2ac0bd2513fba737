"""From a product as ESA ships it to what changed, by qgis_process: clean JSON, exit codes, what the layers say of themselves."""

import math

import numpy as np
import pytest
from made.safe_products import BANDS, product, zipped
from osgeo import gdal

SIDE = 198  # eleven blocks


def numbers_of(colours):
    """Return colours [198, 198, 3] as numbers of a product of baseline 04.00: reflectance x 10,000, and 1,000 more."""
    reflectance = np.rint((colours.astype(float) - 1) * 3558 / 254)
    return {band: (reflectance[..., 2 - k] + 1000).astype(np.uint16) for k, band in enumerate(BANDS)}


def plain(results):
    """Say whether all results are plain values that a pipeline can read."""
    return all(isinstance(v, (int, str, list)) or (isinstance(v, float) and math.isfinite(v)) for v in results.values())


@pytest.fixture(scope="module")
def products(drawn, tmp_path_factory):
    """Zips of two products of one place: quiet ground, and the drawn region with its scars."""
    folder = tmp_path_factory.mktemp("products")
    colours = np.maximum(drawn[:SIDE, :SIDE], 1)
    quiet = np.clip(np.random.default_rng(1).normal((47, 54, 51), 6, colours.shape), 1, 255).astype(np.uint8)
    scl = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
    scl[:9, :9] = 9  # the first block is cloud
    made = []
    for name, pixels, day in (("before", quiet, "20220808"), ("after", colours, "20230808")):
        numbers = numbers_of(pixels)
        root = product(folder / name, "2A", "05.09", dict.fromkeys(BANDS, -1000), numbers, SIDE, scl, day=day)
        made.append(str(zipped(root)))
    return made


def test_from_products_to_what_changed(qgis_process, products, tmp_path):
    for name, path in zip(("before", "after"), products):
        done = qgis_process(
            "preparesentinel2", INPUT=path, OUTPUT=tmp_path / f"{name}.tif", MASK=tmp_path / f"{name}_mask.tif"
        )
        assert done.code == 0 and plain(done.results), done.said
        assert done.results["DATE"] == {"before": "2022-08-08", "after": "2023-08-08"}[name]
        done = qgis_process(
            "detectlandslides",
            INPUT=tmp_path / f"{name}.tif",
            MASK=tmp_path / f"{name}_mask.tif",
            PROBABILITY=tmp_path / f"{name}_p.tif",
            ACTIVATION=tmp_path / f"{name}_a.tif",
            OPERATING_POINT="balanced",  # what is drawn is no quiet place
            DETECTIONS=tmp_path / f"{name}.gpkg",
        )
        assert done.code == 0 and done.results["N_BLOCKS"] == 120, done.said
    assert done.results["N_EVENTS"] > 0
    done = qgis_process(
        "gradcam",
        INPUT=tmp_path / "after.tif",
        BLOCKS=tmp_path / "after.gpkg",
        OUTPUT=tmp_path / "g.tif",
        SHEET=tmp_path / "g.html",
    )
    assert done.code == 0 and plain(done.results) and done.results["N_BLOCKS"] > 0, done.said
    done = qgis_process(
        "comparedates",
        BEFORE=tmp_path / "before_p.tif",
        AFTER=tmp_path / "after_p.tif",
        BEFORE_SCENE=tmp_path / "before.tif",
        AFTER_SCENE=tmp_path / "after.tif",
        OPERATING_POINT="balanced",
        OUTPUT=tmp_path / "new.gpkg",
        REPORT=tmp_path / "new.html",
    )
    assert done.code == 0 and plain(done.results) and done.results["N_EVENTS"] > 0, done.said
    done = qgis_process(
        "combinedates",
        INPUT=[tmp_path / "before_p.tif", tmp_path / "after_p.tif"],
        OUTPUT=tmp_path / "both_p.tif",
        ABOVE=tmp_path / "both_above.tif",
    )
    assert done.code == 0 and plain(done.results) and done.results["N_BLOCKS"] == 120, done.said
    tags = gdal.Open(str(tmp_path / "both_p.tif")).GetMetadata()
    assert tags["LANDSLIDEBIAS_DATES"] == "2022-08-08, 2023-08-08" and tags["LANDSLIDEBIAS_ACQUIRED"] == "2023-08-08"
    dataset = gdal.OpenEx(str(tmp_path / "new.gpkg"))
    feature = dataset.GetLayer(0).GetNextFeature()
    assert (feature["before_date"], feature["after_date"]) == ("2022-08-08", "2023-08-08")
    raster = gdal.Open(str(tmp_path / "after.tif"))
    tags = raster.GetMetadata()
    assert tags["LANDSLIDEBIAS_BASELINE"] == "05.09" and tags["LANDSLIDEBIAS_OFFSET_RED"] == "-1000"
    found = gdal.Open(str(tmp_path / "g.tif"))
    assert (
        found.GetMetadata()["LANDSLIDEBIAS_MODEL"] and found.GetRasterBand(1).GetDescription() == "landslide activation"
    )
    for name in ("before", "before_mask", "before_p", "before_a", "g", "new", "both_p", "both_above"):
        assert (tmp_path / f"{name}.qml").exists(), name


def test_a_model_chains_them(qgis_process, products, tmp_path):
    done = qgis_process(
        "new_landslides",
        before=products[0],
        after=products[1],
        compare__new_landslides=tmp_path / "new.gpkg",
        compare__report=tmp_path / "new.html",
        classify_before__probability_before=tmp_path / "a.tif",
        classify_after__probability_after=tmp_path / "b.tif",
    )
    assert done.code == 0, done.said
    dataset = gdal.OpenEx(str(tmp_path / "new.gpkg"))
    feature = dataset.GetLayer(0).GetNextFeature()
    assert (feature["before_date"], feature["after_date"]) == ("2022-08-08", "2023-08-08")
    raster = gdal.Open(str(tmp_path / "b.tif"))
    assert np.isnan(raster.ReadAsArray()[0, 0])  # the cloud


def test_matching_grid_chips_and_likeness(qgis_process, products, tmp_path):
    for name, path in zip(("before", "after"), products):
        assert qgis_process("preparesentinel2", INPUT=path, OUTPUT=tmp_path / f"{name}.tif").code == 0
    scenes = [tmp_path / "before.tif", tmp_path / "after.tif"]
    runs = {
        "matchdistribution": {
            "INPUT": scenes[1],
            "STRENGTH": "0.5",
            "OUTPUT": tmp_path / "m.tif",
            "REPORT": tmp_path / "m.html",
        },
        "blockgrid": {
            "INPUT": scenes[1],
            "VALUES": scenes,
            "STATISTICS": ["mean", "maximum"],
            "OUTPUT": tmp_path / "b.gpkg",
        },
        "exportchips": {"INPUT": scenes[1], "GROUP": 2, "OUTPUT": tmp_path / "chips"},
        "comparedistributions": {
            "SOURCES": scenes,
            "SIZE": 40,
            "OUTPUT": tmp_path / "l.csv",
            "REPORT": tmp_path / "l.html",
        },
    }
    for name, parameters in runs.items():
        done = qgis_process(name, **parameters)
        assert done.code == 0 and plain(done.results), done.said
    assert (tmp_path / "l.csv").read_text().startswith("WKT,source,state,row,col,lon,lat,tsne_1")
    dataset = gdal.OpenEx(str(tmp_path / "b.gpkg"))
    assert dataset.GetLayer(0).GetFeatureCount() == 121

"""classifyscene on odd but valid scenes, and on real ones."""

import sys
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.append(str(Path(__file__).resolve().parents[2] / "scripts"))
from local_cluster import PYTHON, LocalCluster  # noqa: E402


def test_an_alpha_band_is_a_mask(run, write_raster, drawn, tmp_path):
    alpha = np.full(drawn.shape[:2], 255, np.uint8)
    alpha[:20] = 0
    scene = write_raster("s.tif", np.dstack([drawn, alpha]), alpha=True)
    assert run("classifyscene", INPUT=scene, PROBABILITY=str(tmp_path / "p.tif"))["N_BLOCKS"] == 9 * 13


def test_a_virtual_raster(run, write_raster, drawn, tmp_path):
    scene = write_raster("s.tif", drawn)
    gdal.BuildVRT(str(tmp_path / "v.vrt"), [scene])
    assert run("classifyscene", INPUT=str(tmp_path / "v.vrt"), PROBABILITY=str(tmp_path / "p.tif"))["N_BLOCKS"] == 143


def test_web_mercator_is_brought_to_utm(run, refused, write_raster, drawn, tmp_path):
    """Its metres are none: 10 of them are 5 here, and the scene is resampled to 10 in its UTM zone."""
    scene, made = (
        write_raster("s.tif", drawn, epsg=3857, place=(1500000, 10, 0, 8400000, 0, -10)),
        str(tmp_path / "p.tif"),
    )
    run("classifyscene", INPUT=scene, PROBABILITY=made)
    assert "5.01 x 5 m" in run.log and "10 m in EPSG:32633" in run.log
    dataset = gdal.Open(made)
    assert dataset.GetGeoTransform()[1] == 180 and dataset.RasterXSize in (6, 7)
    refused("Set RESAMPLE", "classifyscene", INPUT=scene, RESAMPLE=False, PROBABILITY=made)


def test_values_that_can_not_be_the_references_are_said(run, write_raster, drawn, tmp_path):
    scene = write_raster("s.tif", drawn.astype(np.uint16) * 14)
    run("classifyscene", INPUT=scene, MATCH="none", PROBABILITY=str(tmp_path / "p.tif"))
    assert "MATCH=none takes the values as they are" in run.log


def test_a_mask_from_the_other_side_of_the_world(refused, write_raster, drawn, tmp_path):
    scene = write_raster("s.tif", drawn)
    ones = np.ones(drawn.shape[:2] + (1,), np.uint8)
    for name, epsg, place in (
        ("utm.tif", 32760, (500000, 10, 0, 5000000, 0, -10)),
        ("degrees.tif", 4326, (-170, 1e-4, 0, -40, 0, -1e-4)),
    ):
        mask = write_raster(name, ones, epsg=epsg, place=place)
        refused("does not overlap", "classifyscene", INPUT=scene, MASK=mask, PROBABILITY=str(tmp_path / "p.tif"))


def test_two_dates_of_a_stack_of_twelve_bands(run, data, tmp_path):
    for name in ("Boadella_2020-01-13.tif", "Boadella_2020-01-28.tif"):
        scene = str(data(f"ordinary_land/{name}"))
        done = run("classifyscene", INPUT=scene, BANDS="4, 3, 2", MATCH="scale", PROBABILITY=str(tmp_path / name))
        cells = gdal.Open(done["PROBABILITY"]).ReadAsArray()
        assert done["N_BLOCKS"] > 350 and np.nanmedian(cells) < 0.1


def test_a_resampled_scene_by_a_worker_of_a_scheduler(run, refused, write_raster, drawn, tmp_path, monkeypatch):
    """The virtual rasters, by which this machine sees the scene, are sent along."""
    scene = write_raster("s.tif", drawn, epsg=3857, place=(1500000, 10, 0, 8400000, 0, -10))
    here, there = str(tmp_path / "here.tif"), str(tmp_path / "there.tif")
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", str(PYTHON))
    run("classifyscene", INPUT=scene, PROBABILITY=here)
    refused(
        "The scheduler nothing can't be reached", "classifyscene", INPUT=scene, PROBABILITY=there, SCHEDULER="nothing"
    )
    with LocalCluster(1) as cluster:
        run("classifyscene", INPUT=scene, PROBABILITY=there, SCHEDULER=cluster.address)
    assert "not used" not in run.log
    assert gdal.Open(there).ReadAsArray().tobytes() == gdal.Open(here).ReadAsArray().tobytes()

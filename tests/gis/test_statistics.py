"""What a raster holds in each block: of scenes that are narrow, turned, masked or in degrees, by the pixels of the block alone."""

import numpy as np
import pytest
from landslidebias.algorithms.gis.grids import block_raster
from landslidebias.algorithms.gis.landcover import classes_of
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.algorithms.gis.statistics import statistic
from landslidebias.algorithms.gis.terrain import mean_slope
from osgeo import gdal

RNG = np.random.default_rng(7)
B = 18
OF_ALL = {"mean": np.nanmean, "minimum": np.nanmin, "maximum": np.nanmax, "sum": np.nansum}


def in_blocks(pixels, what):
    rows, cols = (side // B for side in pixels.shape)
    return what(pixels[: rows * B, : cols * B].reshape(rows, B, cols, B), axis=(1, 3))


@pytest.mark.parametrize("size", [(18, 18), (180, 18), (36, 36), (40, 55), (20, 90)])
def test_a_scene_of_few_columns(provider, write_raster, size):
    """GDAL's warper took such blocks for some on the antimeridian, and gave them their neighbours' values or none."""
    pixels = RNG.random(size).astype(np.float32) + 1
    raster = describe(write_raster("s.tif", pixels))
    for name, what in OF_ALL.items():
        found = statistic(raster, 1, name, block_raster(raster, B))
        assert found == pytest.approx(in_blocks(pixels.astype(float), what), rel=1e-6), name


def test_land_cover_and_slope_of_a_scene_of_few_columns(provider, write_raster):
    classes = np.repeat(np.repeat(np.array([[10, 20], [30, 40]], np.uint8), B, 0), B, 1)
    cover = describe(write_raster("c.tif", classes))
    blocks = block_raster(cover, B)
    assert classes_of(blocks, cover).tolist() == [[10, 20], [30, 40]]
    height = np.tile(np.where(np.arange(72) < 36, 0, np.arange(72) - 36.0) * 10, (72, 1)).astype(np.float32)
    dem = describe(write_raster("d.tif", height, origin=(500000 - 180, 4000000 + 180)))
    found = mean_slope(blocks, dem)
    assert found[:, 0].max() < 5 and found[:, 1].min() > 40


@pytest.mark.parametrize("kind", ["alpha", "mask", "nan", "nodata", "scaled mask"])
def test_pixels_without_data_are_left_out(provider, write_raster, kind):
    pixels = (RNG.random((60, 75)) * 200 + 20).astype(np.float32 if kind == "nan" else np.uint8)
    valid = RNG.random(pixels.shape) > 0.4
    if kind == "alpha":
        path = write_raster("s.tif", np.dstack([pixels] * 3 + [np.where(valid, 255, 0).astype(np.uint8)]), alpha=True)
    elif "mask" in kind:
        path = write_raster("s.tif", pixels)
        dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(valid, 255, 0).astype(np.uint8))
        if kind == "scaled mask":
            dataset.GetRasterBand(1).SetScale(0.5)
        dataset = None
    else:
        pixels[~valid] = np.nan if kind == "nan" else 0
        path = write_raster("s.tif", pixels, nodata=0 if kind == "nodata" else None)
    raster = describe(path)
    values = np.where(valid, pixels.astype(float), np.nan) * (0.5 if kind == "scaled mask" else 1)
    for name, what in OF_ALL.items():
        found = statistic(raster, 1, name, block_raster(raster, B))
        assert found == pytest.approx(in_blocks(values, what), rel=1e-6), name


def test_no_value_comes_from_a_neighbour_in_degrees(provider, write_raster):
    """Pixels of 0.000114… degrees: a block's border, as computed, lies a millionth of a pixel inside of the next one."""
    pixels = np.repeat(np.repeat(RNG.permutation(12).reshape(4, 3), B, 0), B, 1).astype(np.float32)
    for step in (9 / 78847, 10 / 78847, 1.1e-4 / 3):
        path = write_raster("s.tif", pixels, epsg=4326, place=(12.5, step, 0, 45.0, 0, 9.5 / 111132))
        raster = describe(path)
        for name in ("minimum", "maximum"):
            found = statistic(raster, 1, name, block_raster(raster, B))
            assert np.array_equal(found, in_blocks(pixels, np.min)), (step, name)

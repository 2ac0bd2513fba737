"""Virtual rasters of scenes whose numbers and grids are brought to what is meant: what holds no data holds none afterwards, and nothing else."""

from dataclasses import replace

import numpy as np
import pytest
from landslidebias.algorithms.gis import pixels
from landslidebias.algorithms.gis.grids import fitted
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.core.models.card import SHIPPED, read_card
from osgeo import gdal

NUMBERS = np.full((36, 54, 3), 2000)


def valid_in(dataset):
    """Return which pixels have data in all of the first three bands."""
    return np.all([dataset.GetRasterBand(k).GetMaskBand().ReadAsArray() > 0 for k in (1, 2, 3)], 0)


def seen(raster, folder):
    """Return the views of both interpreters: in memory, and as a file."""
    return raster.open(), gdal.Open(raster.view(str(folder), "scene"))


@pytest.mark.parametrize(
    "kind, nodata, offset",
    [
        ("uint16", 65535, -1000),
        ("uint16", 65535, 1000),
        ("uint16", 7, -1000),
        ("int16", -9999, -1000),
        ("uint16", 0, 5),
    ],
)
def test_no_data_stays_none_when_an_offset_is_added(provider, write_raster, tmp_path, kind, nodata, offset):
    numbers = NUMBERS.astype(kind)
    numbers[3, :] = nodata
    numbers[4, :] = 7 - offset if offset < 0 else 3000  # what becomes the number that said no data
    raster = pixels.reflectance(describe(write_raster("s.tif", numbers, nodata=nodata)), offset)
    for view in seen(raster, tmp_path):
        valid = valid_in(view)
        assert not valid[3].any() and valid[:3].all() and valid[4:].all()
        assert (view.GetRasterBand(1).ReadAsArray()[5:] == 2000 + offset).all()


@pytest.mark.parametrize("nodata, offset, wanted", [(0, -1000, 1), (-9999, 1000, 995), (32767, 1000, 995), (0, 3, 1)])
def test_negative_numbers_stay_data_when_an_offset_is_added(provider, write_raster, tmp_path, nodata, offset, wanted):
    numbers = NUMBERS.astype(np.int16)
    numbers[3, :] = -5
    raster = pixels.reflectance(describe(write_raster("s.tif", numbers, nodata=nodata)), offset)
    for view in seen(raster, tmp_path):
        assert valid_in(view).all() and (view.GetRasterBand(1).ReadAsArray()[3] == wanted).all()


@pytest.mark.parametrize("kind, scale", [("uint8", 0.004), ("uint16", 1e-4)])
def test_an_alpha_band_counts_beside_scaled_numbers(provider, write_raster, tmp_path, kind, scale):
    numbers = np.dstack([NUMBERS % 200 + 5, np.full((36, 54), 255)]).astype(kind)
    numbers[3, :, 3] = 0
    path = write_raster("s.tif", numbers, alpha=True)
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    for k in range(1, 5):
        dataset.GetRasterBand(k).SetScale(scale)
    dataset = None
    for view in seen(pixels.reflectance(describe(path)), tmp_path):
        valid = valid_in(view)
        assert not valid[3].any() and valid[4:].all()


def test_what_lies_outside_of_a_turned_scene_is_no_data(provider, write_raster, tmp_path):
    """Of 8 bits and without no data, where 0 is a number like any other."""
    place = (500000, 3.5, 3.5, 4000000, 3.5, -3.5)
    path = write_raster("s.tif", np.full((80, 80, 3), 99, np.uint8), place=place)
    raster = fitted(pixels.reflectance(describe(path)), read_card(SHIPPED))
    assert raster.warp == "average"
    for view in seen(raster, tmp_path):
        valid, values = valid_in(view), view.GetRasterBand(2).ReadAsArray()
        assert view.RasterCount == 3 and (values[valid] == 99).all()
        assert not valid[0, 0] and not valid[-1, -1] and 0.4 < valid.mean() < 0.6


@pytest.mark.parametrize("turn", ["south", "finer"])
def test_a_mask_band_counts_on_another_grid(provider, write_raster, tmp_path, turn):
    path = write_raster(
        "s.tif",
        np.full((72, 72, 3), 99, np.uint8),
        place=(500000, 10, 0, 3999280, 0, 10) if turn == "south" else (500000, 5, 0, 4000000, 0, -5),
    )
    dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    shown = np.full((72, 72), 255, np.uint8)
    shown[:36] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(shown)
    dataset = None
    raster = fitted(pixels.reflectance(describe(path)), read_card(SHIPPED))
    for view in seen(replace(raster), tmp_path):
        valid = valid_in(view)
        half = valid.shape[0] // 2
        assert valid[:half].all() == (turn == "south") and valid[half:].all() == (turn == "finer")
        assert valid.mean() == 0.5

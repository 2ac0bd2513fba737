"""The slope of blocks against that of a plane."""

import numpy as np
import pytest
from landslidebias.algorithms.gis import rasters
from landslidebias.algorithms.gis.extraction import mean_slope
from osgeo import gdal

CELLS = np.zeros((20, 30), np.float32)


def test_mean_slope_is_that_of_a_plane(provider, write_raster):
    y, x = np.mgrid[:140, :200] * 30.0
    plane = write_raster("dem.tif", (x * 0.3 + y * 0.4).astype(np.float32), pixel=30.0)
    cells = rasters.describe(write_raster("p.tif", CELLS[2:18, 2:28], pixel=180.0, origin=(500360, 3999640)))
    slope = mean_slope(cells, rasters.describe(plane))
    assert slope == pytest.approx(np.full(slope.shape, np.degrees(np.arctan(0.5))), abs=0.2)


def test_slope_of_a_dem_in_degrees(provider, write_raster):
    y, x = np.mgrid[:300, :300] * 30.0
    plane = write_raster("dem.tif", (x * 0.3 + y * 0.4).astype(np.float32), pixel=30.0, origin=(498000, 4002000))
    degrees = plane.replace("dem.tif", "degrees.tif")
    gdal.Warp(degrees, plane, dstSRS="EPSG:4326", resampleAlg="bilinear", dstNodata=-9999)
    cells = rasters.describe(write_raster("p.tif", CELLS, pixel=180.0))
    slope = mean_slope(cells, rasters.describe(degrees))
    assert slope == pytest.approx(np.full(slope.shape, np.degrees(np.arctan(0.5))), abs=0.5)

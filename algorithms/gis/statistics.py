"""Statistics of any raster in the blocks of a scene, by GDAL's warper, and what their fields are called."""

import os
import re

import numpy as np
from osgeo import gdal

from ...core.errors import InputError
from ...core.words import Words
from .pixels import valued
from .rasters import Raster

# What GDAL's warper calls them; the deviation is made of two.
STATISTICS = {
    "mean": "average",
    "minimum": "min",
    "maximum": "max",
    "median": "med",
    "majority": "mode",
    "sum": "sum",
    "deviation": "rms",
}


def field_name(values: Raster, band: int, name: str) -> str:
    """Return what a statistic of a raster's band is called: the file, the band where there are several, and the statistic."""
    stem = re.sub(r"\W+", "_", os.path.splitext(os.path.basename(values.path))[0]).strip("_") or "raster"
    return "_".join([stem[:40]] + ([str(band)] if len(values.bands) > 1 else []) + [name])


def statistic(values: Raster, band: int, name: str, blocks: Raster) -> np.ndarray:
    """Return a statistic of a raster's band in each block, [rows, cols] float64, NaN where the raster has no data. Raises InputError."""
    found = _warped(values, band, STATISTICS[name], blocks)
    if name == "deviation":
        mean = _warped(values, band, "average", blocks)
        found = np.sqrt(np.maximum(found**2 - mean**2, 0))
    return found


def _warped(values: Raster, band: int, how: str, blocks: Raster) -> np.ndarray:
    target = gdal.GetDriverByName("MEM").Create("", blocks.width, blocks.height, 1, gdal.GDT_Float64)
    target.SetGeoTransform(blocks.geotransform)
    target.SetProjection(blocks.crs.toWkt())
    target.GetRasterBand(1).SetNoDataValue(float("nan"))
    target.GetRasterBand(1).Fill(float("nan"))
    source = gdal.Translate("", valued(values).open(), format="VRT", bandList=[band])
    fine = gdal.Warp(
        target,
        source,
        resampleAlg=how,
        srcSRS=values.crs.toWkt(),
        workingType=gdal.GDT_Float64,
        errorThreshold=0,
        multithread=True,
    )
    if not fine:
        raise InputError(Words("{0} could not be summarised: {1}", values.path, gdal.GetLastErrorMsg()))
    return target.ReadAsArray()

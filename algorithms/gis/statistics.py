"""Statistics of any raster in the blocks of a scene, by GDAL's warper, and what their fields are called."""

import os
import re
from typing import Optional

import numpy as np
from osgeo import gdal, gdal_array

from ...core.errors import InputError
from ...core.words import Words
from .pixels import valued
from .rasters import Raster

ASIDE = 3  # blocks
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

    def of(how: str) -> np.ndarray:
        found = summarised(valued(values).open(), how, blocks, band, values.crs.toWkt())
        if found is None:
            raise InputError(Words("{0} could not be summarised: {1}", values.path, gdal.GetLastErrorMsg()))
        return found

    found = of(STATISTICS[name])
    if name == "deviation":
        mean = of("average")
        found = np.sqrt(np.maximum(found**2 - mean**2, 0))
    return found


def summarised(
    source: gdal.Dataset, how: str, blocks: Raster, band: int = 1, system: Optional[str] = None
) -> Optional[np.ndarray]:
    """Return what GDAL's warper makes of a band in each block, [rows, cols] float64, NaN where there is no data; None where it fails.

    how: its name for it; system: the source's, if not its own. Both rasters get columns without data on either side: GDAL before 3.9.3 takes
    a block that lies near both of a raster's sides for one on the antimeridian, and gives another block's value (its issue 10892).
    """
    x0, xx, xy, y0, yx, yy = blocks.geotransform
    target = gdal.GetDriverByName("MEM").Create("", blocks.width + 2 * ASIDE, blocks.height, 1, gdal.GDT_Float64)
    target.SetGeoTransform((x0 - ASIDE * xx, xx, xy, y0 - ASIDE * yx, yx, yy))
    target.SetProjection(blocks.crs.toWkt())
    target.GetRasterBand(1).SetNoDataValue(float("nan"))
    target.GetRasterBand(1).Fill(float("nan"))
    fine = gdal.Warp(
        target,
        _wider(source, band),
        resampleAlg=how,
        srcSRS=system,
        workingType=gdal.GDT_Float64,
        errorThreshold=0,
        multithread=True,
    )
    return target.ReadAsArray()[:, ASIDE:-ASIDE] if fine else None


def _wider(source: gdal.Dataset, band: int) -> gdal.Dataset:
    """Return a band with columns without data on either side, more than ASIDE blocks have; what is not finite is no data either."""
    more = 4 * source.RasterXSize + 1024
    own = source.GetRasterBand(band)
    whole = gdal_array.GDALTypeCodeToNumericTypeCode(own.DataType)
    nan = "nan" if np.dtype(whole).kind == "f" and own.GetNoDataValue() is None else None
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # it warns that the window is larger than the raster
    try:
        found = gdal.Translate(
            "",
            source,
            format="VRT",
            bandList=[band],
            maskBand=f"mask,{band}",
            noData=nan,
            srcWin=[-more, 0, source.RasterXSize + 2 * more, source.RasterYSize],
        )
    finally:
        gdal.PopErrorHandler()
    found.source = source
    return found

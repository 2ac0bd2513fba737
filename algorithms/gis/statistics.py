"""Statistics of any raster in the blocks of a scene, by GDAL's warper, and what their fields are called."""

import os
import re
from typing import Optional, Sequence

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from ...core.errors import InputError
from ...core.words import Words
from . import rasters
from .pixels import valued
from .rasters import Raster

ASIDE = 3  # blocks
NEAR = 1e-6  # of a pixel
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
        found = summarised(valued(values).open(), how, blocks, values.crs, band)
        if found is None:
            raise InputError(Words("{0} could not be summarised: {1}", values.path, gdal.GetLastErrorMsg()))
        return found

    found = of(STATISTICS[name])
    if name == "deviation":
        mean = of("average")
        found = np.sqrt(np.maximum(found**2 - mean**2, 0))
    return found


def summarised(
    source: gdal.Dataset, how: str, blocks: Raster, crs: QgsCoordinateReferenceSystem, band: int = 1
) -> Optional[np.ndarray]:
    """Return what GDAL's warper makes of a band in each block, [rows, cols] float64, NaN where there is no data; None where it fails.

    how: its name for it; crs: the source's. Both rasters get columns without data on either side: GDAL before 3.9.3 takes a block that lies
    near both of a raster's sides for one on the antimeridian, and gives another block's value (its issue 10892). In one system, both are placed
    by the source's pixels, or a block would have a millionth of its neighbours' pixels, and perhaps its largest value from them.
    """
    wide, more = _wider(source, band)
    place, system = blocks.geotransform, blocks.crs.toWkt()
    if crs == blocks.crs:
        place, system = _in_pixels(source.GetGeoTransform(), place), ""
        wide.SetGeoTransform((-more, 1, 0, 0, 0, 1))
    wide.SetProjection(crs.toWkt() if system else "")
    x0, xx, xy, y0, yx, yy = place
    target = gdal.GetDriverByName("MEM").Create("", blocks.width + 2 * ASIDE, blocks.height, 1, gdal.GDT_Float64)
    target.SetGeoTransform((x0 - ASIDE * xx, xx, xy, y0 - ASIDE * yx, yx, yy))
    target.SetProjection(system)
    target.GetRasterBand(1).SetNoDataValue(float("nan"))
    target.GetRasterBand(1).Fill(float("nan"))
    given = {"workingType": gdal.GDT_Float64, "errorThreshold": 0, "multithread": True}
    fine = gdal.Warp(target, wide, resampleAlg=how, **given)
    return target.ReadAsArray()[:, ASIDE:-ASIDE] if fine else None


def _in_pixels(source: Sequence[float], place: Sequence[float]) -> list[float]:
    """Return a place on the map (a geotransform) in the pixels of a raster, whole ones where it is so near to them."""
    inverse = gdal.InvGeoTransform(list(source))
    col, row = gdal.ApplyGeoTransform(inverse, place[0], place[3])
    steps = [(inverse[1] * x + inverse[2] * y, inverse[4] * x + inverse[5] * y) for x, y in zip(place[1:3], place[4:6])]
    found = [col, steps[0][0], steps[1][0], row, steps[0][1], steps[1][1]]
    return [float(round(v)) if abs(v - round(v)) < NEAR else v for v in found]


def _wider(source: gdal.Dataset, band: int) -> tuple[gdal.Dataset, int]:
    """Return a band with columns without data on either side, more than ASIDE blocks have, and how many these are."""
    more = 4 * source.RasterXSize + 1024
    own = source.GetRasterBand(band)
    void = {"maskBand": f"mask,{band}", "noData": "none"}  # the warper takes one of both
    if own.GetMaskFlags() & gdal.GMF_NODATA:
        void = {}
    elif own.GetMaskFlags() == gdal.GMF_ALL_VALID and rasters.gdal_dtype(own).kind == "f":
        void = {"noData": "nan"}
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # it warns that the window is larger than the raster
    try:
        found = gdal.Translate(
            "",
            source,
            format="VRT",
            bandList=[band],
            srcWin=[-more, 0, source.RasterXSize + 2 * more, source.RasterYSize],
            **void,
        )
    finally:
        gdal.PopErrorHandler()
    found.source = source
    return found, more

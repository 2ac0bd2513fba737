"""Slope of blocks, out of an elevation model."""

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY

from ...core.errors import InputError
from ...core.scenes.blocks import to_map
from ...core.words import Words
from . import rasters
from .pixels import valued
from .rasters import Raster
from .statistics import summarised


def local_metric(raster: Raster) -> QgsCoordinateReferenceSystem:
    """Return an azimuthal equidistant system in metres around the raster's centre."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    centre = QgsPointXY(*to_map(raster.geotransform, raster.width / 2, raster.height / 2))
    centre = QgsCoordinateTransform(raster.crs, wgs84, raster.transforms).transform(centre)
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={centre.y():.6f} +lon_0={centre.x():.6f} +datum=WGS84 +units=m"
    )


def mean_slope(raster: Raster, dem: Raster) -> np.ndarray:
    """Return the mean slope of each cell [height, width] in degrees (Horn 1981), NaN where the DEM has no data.

    The slope is computed at the DEM's own resolution in a metric system, then averaged over the cells. Raises InputError.
    """
    metric = local_metric(raster)
    step = max(1.0, min(rasters.pixel_size(dem)))
    corners = [QgsPointXY(*to_map(raster.geotransform, c, r)) for c in (0, raster.width) for r in (0, raster.height)]
    there = QgsCoordinateTransform(raster.crs, metric, raster.transforms)
    box = QgsGeometry.fromMultiPointXY([there.transform(p) for p in corners]).boundingBox().buffered(3 * step)
    heights = gdal.Warp(
        "",
        valued(dem).open(),
        format="MEM",
        dstSRS=metric.toWkt(),
        xRes=step,
        yRes=step,
        resampleAlg="bilinear",
        outputType=gdal.GDT_Float32,
        outputBounds=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
        dstNodata=-32768,
    )
    if heights is None:
        raise InputError(Words("The DEM could not be used: {0}", gdal.GetLastErrorMsg()))
    slope = gdal.DEMProcessing("", heights, "slope", format="MEM", computeEdges=True)
    found = summarised(slope, "average", raster, metric)
    if found is None:
        raise InputError(Words("The DEM could not be used: {0}", gdal.GetLastErrorMsg()))
    return found

"""Which class of land cover a block has, and a detection."""

import numpy as np
from osgeo import gdal

from ...core.errors import InputError
from ...core.listener import Listener
from ...core.words import Words
from . import rasters
from .features import FeatureTable, inner_point, shape_of
from .rasters import Raster
from .statistics import summarised

NOTHING = -(2**31)  # where there is no class


def classes_of(blocks: Raster, cover: Raster) -> np.ndarray:
    """Return the class that most of each block has, [height, width]; NOTHING where there is none. Raises InputError."""
    found = summarised(cover.open(), "mode", blocks, cover.crs)
    if found is None:
        raise InputError(Words("LANDCOVER could not be used: {0}", gdal.GetLastErrorMsg()))
    return np.where(np.isfinite(found), found, NOTHING).astype(np.int64)


def detected(blocks: Raster, table: FeatureTable, classes: np.ndarray, say: Listener) -> tuple[np.ndarray, np.ndarray]:
    """Return (which blocks are detected [height, width] bool, the class of each detection [detections]). classes: of the blocks."""
    inverse = gdal.InvGeoTransform(blocks.geotransform)
    shapes, found = [], []
    for feature in table.stream(say, blocks.crs):
        shape = shape_of(feature)
        if shape is None:
            continue
        shapes.append(shape)
        point = inner_point(shape)
        col, row = (int(np.floor(v)) for v in gdal.ApplyGeoTransform(inverse, point.x(), point.y()))
        there = 0 <= row < blocks.height and 0 <= col < blocks.width
        found.append(classes[row, col] if there else NOTHING)
    return rasters.burn(blocks, shapes) > 0, np.array(found, np.int64)

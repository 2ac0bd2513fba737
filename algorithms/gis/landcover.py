"""Which class of land cover a block has, and a detection."""

from dataclasses import dataclass, field
from typing import Iterable

import numpy as np
from osgeo import gdal
from qgis.core import QgsGeometry

from ...core.detections import landcover
from ...core.errors import InputError
from ...core.listener import Listener
from ...core.words import Words
from . import rasters
from .features import inner_point
from .rasters import Raster
from .statistics import summarised

GUESS = "guess"
NOTHING = -(2**31)  # where there is no class


@dataclass
class Classed:
    """The classes (core.detections.landcover.LandType), how many blocks are detected in them, and the scheme that names them."""

    rows: list = field(default_factory=list)
    n_detected: int = 0
    scheme: str = ""


def check_whole(cover: Raster) -> None:
    """Raise InputError where land cover holds no classes."""
    if cover.dtype.kind == "f":
        raise InputError("LANDCOVER has fractions: it must hold whole numbers, one a class.")


def land_types(
    blocks: Raster, cover: Raster, shapes: Iterable[QgsGeometry], say: Listener, scheme: str = GUESS, names=None
) -> Classed:
    """Return the classes of the blocks that were seen, and which of them are detected.

    shapes: of the detections, in the blocks' system; names: own ones, which go first. Raises InputError where no block has a class.
    """
    classes = classes_of(blocks, cover)
    seen = np.isfinite(rasters.read(blocks))
    known = seen & (classes != NOTHING)
    if not known.any():
        raise InputError("LANDCOVER does not cover the blocks that were seen: check both coordinate systems.")
    say.progress(50)
    hit, events = detected(blocks, shapes, classes)
    unknown = int((seen & ~known).sum())
    if unknown:
        say.warn(Words("{0} of {1} blocks have no land cover, and are left out.", unknown, int(seen.sum())))
    scheme = landcover.guess_scheme(np.unique(classes[known])) if scheme == GUESS else scheme
    named = {**landcover.SCHEMES[scheme], **(names or {})}
    rows = landcover.summarise(classes[known], hit[known], events[events != NOTHING], named)
    return Classed(rows, int(hit[known].sum()), scheme)


def classes_of(blocks: Raster, cover: Raster) -> np.ndarray:
    """Return the class that most of each block has, [height, width]; NOTHING where there is none. Raises InputError."""
    found = summarised(cover.open(), "mode", blocks, cover.crs)
    if found is None:
        raise InputError(Words("LANDCOVER could not be used: {0}", gdal.GetLastErrorMsg()))
    return np.where(np.isfinite(found), found, NOTHING).astype(np.int64)


def detected(blocks: Raster, shapes: Iterable[QgsGeometry], classes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (which blocks are detected [height, width] bool, the class of each detection [detections]). classes: of the blocks."""
    inverse = gdal.InvGeoTransform(blocks.geotransform)
    every, found = list(shapes), []
    for shape in every:
        point = inner_point(shape)
        col, row = (int(np.floor(v)) for v in gdal.ApplyGeoTransform(inverse, point.x(), point.y()))
        there = 0 <= row < blocks.height and 0 <= col < blocks.width
        found.append(classes[row, col] if there else NOTHING)
    return rasters.burn(blocks, every) > 0, np.array(found, np.int64)

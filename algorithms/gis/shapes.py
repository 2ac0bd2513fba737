"""Blocks as shapes on the map: outlines of events, single blocks, and what features lie on which blocks."""

import math
from typing import Callable, Iterable, Iterator, Sequence

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsFeatureRequest, QgsGeometry, QgsRectangle

from ...core.errors import InputError
from ...core.listener import Listener
from . import rasters
from .features import LONLAT, FeatureTable, shape_of, wkb
from .rasters import Raster
from .terrain import local_metric


def outline(geotransform: Sequence[float], runs: Iterable[tuple[int, int, int]]) -> QgsGeometry:
    """Return the union of horizontal runs of blocks (row, first column, column after the last) as a multipolygon."""
    parts = [rasters.rectangle(geotransform, start, row, stop, row + 1) for row, start, stop in runs]
    joined = QgsGeometry.unaryUnion(parts) if len(parts) > 1 else parts[0]
    joined.convertToMultiType()
    return joined


def outlines(raster: Raster, runs: Sequence, say: Listener, geotransform: Sequence[float] = ()) -> list:
    """Return (shape in WKB, area in m2 on the ellipsoid) of each event; runs: of each; geotransform: of their cells, if not the raster's."""
    tool, found = rasters.measure(raster.crs, raster.transforms), []
    for k, one in enumerate(runs):
        if k % 200 == 0:
            say.check()
        shape = outline(geotransform or raster.geotransform, one)
        found.append((wkb(shape), float(tool.measureArea(shape))))
    return found


def block(blocks: Raster, row: int, col: int) -> QgsGeometry:
    """Return a block's outline."""
    return rasters.rectangle(blocks.geotransform, col, row, col + 1, row + 1)


class BlockRows:
    """Blocks as rows of (shape in WKB, [row, column, then a number of each of `columns`, None for NaN]), made one by one: a tile has 372,100."""

    def __init__(self, blocks: Raster, chosen: np.ndarray, columns: Sequence[np.ndarray] = ()):
        """chosen: which blocks [rows, cols] bool; columns: arrays of the same shape."""
        self._blocks, self._places, self._columns = blocks, np.argwhere(chosen), columns

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[tuple[bytes, list]]:
        for row, col in self._places.tolist():
            found = [float(column[row, col]) for column in self._columns]
            yield wkb(block(self._blocks, row, col)), [row, col] + [None if math.isnan(v) else v for v in found]


def lonlat_blocks(blocks: Raster) -> Callable[[int, int], tuple[bytes, float, float]]:
    """Return what gives a block (row, column) in longitude and latitude: its outline in WKB, and its centre."""
    there = QgsCoordinateTransform(blocks.crs, LONLAT, blocks.transforms)

    def place(row: int, col: int) -> tuple[bytes, float, float]:
        shape = block(blocks, row, col)
        shape.transform(there)
        centre = shape.boundingBox().center()
        return wkb(shape), centre.x(), centre.y()

    return place


def inside_extent(blocks: Raster, extent: QgsRectangle) -> np.ndarray:
    """Return which blocks [rows, cols] bool have ground in common with a rectangle in their system; all where it is empty.

    Raises InputError where none has.
    """
    if extent.isNull() or extent.isEmpty():
        return np.ones((blocks.height, blocks.width), bool)
    step = abs(blocks.geotransform[1]) * 1e-6
    found = touching(blocks, [QgsGeometry.fromRect(extent.buffered(-step))])
    if not found.any():
        raise InputError("EXTENT has no ground in common with the scene's blocks.")
    return found


def under(blocks: Raster, table: FeatureTable, say: Listener) -> np.ndarray:
    """Return which blocks [rows, cols] bool the features of a table lie on; a border in common is not enough for a polygon."""
    step = abs(blocks.geotransform[1]) * 1e-3
    shapes = []
    for feature in table.stream(say, blocks.crs):
        geometry = shape_of(feature)
        if geometry is not None:
            smaller = geometry.buffer(-step, 1)
            shapes.append(geometry if smaller.isNull() or smaller.isEmpty() else smaller)
    return touching(blocks, shapes)


def touching(blocks: Raster, shapes: Sequence[QgsGeometry]) -> np.ndarray:
    """Return which blocks [rows, cols] bool geometries in their system touch."""
    if not shapes:
        return np.zeros((blocks.height, blocks.width), bool)
    return rasters.burn(blocks, shapes, all_touched=True) > 0


def near(raster: Raster, table: FeatureTable, buffer: float, say: Listener) -> np.ndarray:
    """Return which cells [height, width] bool touch a feature of the table or its buffer in metres."""
    metric = local_metric(raster)
    there = QgsCoordinateTransform(metric, raster.crs, raster.transforms)
    ground = rasters.extent(raster)
    ground.transform(QgsCoordinateTransform(raster.crs, metric, raster.transforms))
    request = QgsFeatureRequest()
    request.setDestinationCrs(metric, raster.transforms)  # before the rectangle, which is in this system
    request.setFilterRect(ground.boundingBox().buffered(buffer + max(rasters.pixel_size(raster))))
    shapes = []
    for feature in table.stream(say, metric, request):
        geometry = shape_of(feature)
        if geometry is None:
            continue
        if buffer > 0:
            geometry = geometry.buffer(buffer, 8)
        geometry.transform(there)
        shapes.append(geometry)
    return rasters.burn(raster, shapes, all_touched=True) > 0

"""The block grid of a scene as a raster of blocks, and which of its blocks an extent or features choose."""

from dataclasses import replace

import numpy as np
from qgis.core import QgsFeatureRequest, QgsGeometry

from ..core.blocks import BlockGrid, cell_geotransform
from ..core.errors import InputError
from ..core.model_card import SHIPPED, read_card
from . import rasters

PROBABILITY = "landslide probability"  # the band of a raster whose cells are blocks of a scene


def block_raster(raster: rasters.Raster, block: int) -> rasters.Raster:
    """Return a scene's whole blocks as a raster that has one cell a block. Raises InputError where there is none."""
    grid = BlockGrid(raster.width, raster.height, block)
    if not len(grid):
        raise InputError(
            f"The scene has {raster.width} x {raster.height} pixels, less than one block of {block} x {block}."
        )
    return replace(
        raster, width=grid.cols, height=grid.rows, geotransform=cell_geotransform(raster.geotransform, block)
    )


def block_size(typed, raster: rasters.Raster) -> int:
    """Return the pixels a side of a block: as typed, else the shipped model's; 1 for a raster whose cells are blocks already."""
    if typed:
        return int(typed)
    return 1 if raster.bands == [PROBABILITY] else read_card(SHIPPED).block_px


def inside_extent(blocks: rasters.Raster, extent) -> np.ndarray:
    """Return which blocks [rows, cols] bool have ground in common with a rectangle in their system; all where it is empty."""
    if extent.isNull() or extent.isEmpty():
        return np.ones((blocks.height, blocks.width), bool)
    step = abs(blocks.geotransform[1]) * 1e-6
    return touching(blocks, [QgsGeometry.fromRect(extent.buffered(-step))])


def chosen_by(blocks: rasters.Raster, source, context) -> np.ndarray:
    """Return which blocks [rows, cols] bool the features of a source lie on; a border in common is not enough for a polygon."""
    request = QgsFeatureRequest().setDestinationCrs(blocks.crs, context.transformContext())
    step = abs(blocks.geotransform[1]) * 1e-3
    shapes = []
    for feature in source.getFeatures(request):
        geometry = feature.geometry()
        if geometry.isNull():
            continue
        smaller = geometry.buffer(-step, 1)
        shapes.append(geometry if smaller.isNull() or smaller.isEmpty() else smaller)
    return touching(blocks, shapes)


def touching(blocks: rasters.Raster, shapes) -> np.ndarray:
    """Return which blocks [rows, cols] bool geometries in their system touch."""
    return (
        rasters.burn(blocks, shapes, all_touched=True) > 0 if shapes else np.zeros((blocks.height, blocks.width), bool)
    )


def polygon(blocks: rasters.Raster, row, col) -> QgsGeometry:
    """Return a block's outline."""
    return rasters.rectangle(blocks.geotransform, col, row, col + 1, row + 1)

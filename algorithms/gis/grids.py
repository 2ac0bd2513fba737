"""The block grid of a scene as a raster of blocks."""

from dataclasses import replace
from typing import Optional

from ...core.errors import InputError
from ...core.link.layers import PROBABILITY
from ...core.models.card import SHIPPED, read_card
from ...core.scenes.blocks import BlockGrid, cell_geotransform
from ...core.words import Words
from .rasters import Raster


def block_raster(raster: Raster, block: int) -> Raster:
    """Return a scene's whole blocks as a raster that has one cell a block. Raises InputError where there is none."""
    grid = BlockGrid(raster.width, raster.height, block)
    if not len(grid):
        raise InputError(
            Words(
                "The scene has {0} x {1} pixels, less than one block of {2} x {3}.",
                raster.width,
                raster.height,
                block,
                block,
            )
        )
    return replace(
        raster, width=grid.cols, height=grid.rows, geotransform=cell_geotransform(raster.geotransform, block)
    )


def block_size(typed: Optional[float], raster: Raster) -> int:
    """Return the pixels a side of a block: as typed, else the shipped model's; 1 for a raster whose cells are blocks already."""
    if typed:
        return int(typed)
    return 1 if raster.bands == [PROBABILITY] else read_card(SHIPPED).block_px

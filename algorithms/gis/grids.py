"""The grid of a scene: brought to the model's pixels where it has others, and its blocks as a raster."""

import math
from dataclasses import replace
from typing import Optional

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from ...core.errors import InputError
from ...core.link.layers import PROBABILITY
from ...core.models.card import SHIPPED, ModelCard, read_card
from ...core.scenes.blocks import BlockGrid, cell_geotransform
from ...core.words import Words
from . import rasters
from .rasters import Raster

PIXEL_TOLERANCE = (
    1.25  # a pixel may be so much larger or smaller than the model's; coarser, resampling would invent detail
)
SQUARE = 1.1  # a pixel's longer side by its shorter one, up to which it is taken for square


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


def fitted(raster: Raster, card: ModelCard, allowed: bool = True) -> Raster:
    """Return a scene with the model's pixels, north up: itself, or resampled as it is read.

    allowed: whether it may be resampled. Raises InputError where it may not and must be, or where its pixels are too coarse.
    """
    sides = rasters.pixel_size(raster)
    coarse, fine = max(sides) / card.pixel_m, min(sides) / card.pixel_m
    size = Words("{0:.3g} x {1:.3g} m", *sides)
    if coarse > PIXEL_TOLERANCE:
        raise InputError(
            Words(
                "The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Finer detail can't be made up: use a scene"
                " of a finer sensor.",
                size,
                card.pixel_m,
            )
        )
    if fine >= 1 / PIXEL_TOLERANCE and coarse / fine <= SQUARE:
        return _north_up(raster)
    if not allowed:
        raise InputError(
            Words(
                "The scene's pixels measure {0} on the ground; the model was trained for {1:g} m. Set RESAMPLE, or resample the scene first.",
                size,
                card.pixel_m,
            )
        )
    true_metres = abs(sides[0] / math.hypot(raster.geotransform[1], raster.geotransform[4]) - 1) < 0.02
    system = raster.crs if true_metres else QgsCoordinateReferenceSystem(rasters.utm_of(raster))
    how = "average" if fine < 1 / PIXEL_TOLERANCE else "bilinear"
    found = _on_grid(raster, system, card.pixel_m, how)
    found.notes.append(
        Words(
            "The scene's pixels measure {0} on the ground: it is resampled to {1:g} m in {2} ({3}) as it is read.",
            size,
            card.pixel_m,
            system.authid(),
            how,
        )
    )
    return found


def _on_grid(raster: Raster, system: QgsCoordinateReferenceSystem, pixel: float, how: str) -> Raster:
    """Return a raster on a square grid of a system: from its own corner where the system is its own, else from whole pixels."""
    x0, xx, xy, y0, yx, yy = raster.geotransform
    if system == raster.crs and not (xy or yx):
        west, north = min(x0, x0 + xx * raster.width), max(y0, y0 + yy * raster.height)
        width, height = (max(1, round(abs(n * side) / pixel)) for n, side in ((raster.width, xx), (raster.height, yy)))
        place = (west, pixel, 0.0, north, 0.0, -pixel)
    else:
        options = {"dstSRS": system.toWkt(), "xRes": pixel, "yRes": pixel, "targetAlignedPixels": True}
        found = gdal.Warp("", raster.open(), format="VRT", **options)
        width, height, place = found.RasterXSize, found.RasterYSize, found.GetGeoTransform()
    return replace(
        raster, width=width, height=height, geotransform=place, crs=system, warp=how, notes=list(raster.notes)
    )


def _north_up(raster: Raster) -> Raster:
    """Return a scene with its first line in the north and its first column in the west; a turned one as it is."""
    x0, xx, xy, y0, yx, yy = raster.geotransform
    if xy or yx or (xx > 0 > yy):
        return raster
    west, north = min(x0, x0 + xx * raster.width), max(y0, y0 + yy * raster.height)
    notes = [
        *raster.notes,
        "The scene's lines do not run from north to south and west to east: it is turned as it is read.",
    ]
    return replace(raster, geotransform=(west, abs(xx), 0.0, north, 0.0, -abs(yy)), warp="near", notes=notes)

"""Writes red, green and blue as reflectance, and the mask of the pixels that count, strip by strip: what every prepared scene is."""

import contextlib
from typing import Mapping, Optional

import numpy as np

from ...core.link.layers import MASK
from ...core.listener import Listener
from ...core.scenes.sentinel2 import BANDS, add_offset
from .geotiff import GeoTiff
from .product_masks import Mask, MaskPlan
from .products import opened
from .rasters import Raster
from .strips import Strips, bounded_cache

TILE = 1024  # lines: the height of a tile in ESA's files, each of which is decoded once


def write_scene(
    sources: dict[str, tuple[str, int]],
    grid: Raster,
    offsets: Mapping[str, int],
    planned: Optional[MaskPlan],
    bands_to: Optional[tuple[str, str]],
    mask_to: tuple[str, str],
    tags: dict,
    say: Listener,
) -> float:
    """Write bands and mask strip by strip. Returns the share of pixels that count (without a mask: that hold data).

    sources: where each of BANDS is read (path, number); offsets: what is added to each; bands_to, mask_to: (the file that is made, the path
    that it will have), None for no bands; planned: the mask, None for none.
    """
    count, bands, mask, mask_file = 0, None, None, None
    with bounded_cache(), opened(sources, grid) as raster, contextlib.ExitStack() as files:
        if bands_to is not None:
            made, path = bands_to
            names = [f"{band} {colour}" for band, colour in BANDS.items()]
            bands = files.enter_context(GeoTiff(made, raster, names, np.uint16, 0, tags=tags, shown=path))
        if planned is not None:
            made, path = mask_to
            mask = files.enter_context(Mask(planned, raster))
            about = dict(tags, left_out=", ".join(planned.classes))
            mask_file = files.enter_context(GeoTiff(made, raster, [MASK], np.uint8, tags=about, shown=path))
        for row, pixels, _ in Strips(raster, list(range(1, len(BANDS) + 1)), say=say, lines=TILE):
            valid = mask.valid(pixels, row) if mask is not None else (pixels != 0).all(0)
            count += int(valid.sum())
            if bands is not None:
                for band, numbers in zip(BANDS, pixels):
                    add_offset(numbers, offsets[band])
                bands.write(row, pixels)
            if mask_file is not None:
                mask_file.write(row, valid.view(np.uint8)[None])
            del pixels, valid  # before the next strip is read
    return count / (grid.width * grid.height)

"""Memory that stays bounded: what is needed for a strip is given back after it, and GDAL keeps no more of a file than the strips need."""

from __future__ import annotations

import contextlib
import ctypes
import os

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

LARGE = 2**20  # bytes of what is taken from the system by itself, and given back
M_MMAP_THRESHOLD = -3  # glibc's malloc.h
CACHE_BYTES = 256 * 2**20  # GDAL's cache, at most
LEAST_CACHE = 16 * 2**20
ROWS = 1.25  # of a raster's blocks
SOURCES = 16  # of a virtual raster, that are looked at


def give_back() -> None:
    """Have the C library give back large arrays at once, where it is glibc: by itself it keeps those of several strips among small ones."""
    with contextlib.suppress(AttributeError, OSError, TypeError):  # of another system
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE)


def cache_for(source: DatasetReader) -> int:
    """Return how many bytes of a raster GDAL should keep, so that strips read few blocks twice: a row of its blocks, and some of the next."""
    row = _row(source)
    return CACHE_BYTES if row is None else min(CACHE_BYTES, max(LEAST_CACHE, int(ROWS * row)))


def _row(source: DatasetReader) -> int | None:
    """Return the bytes of a row of a raster's blocks, or of those of the files that it is made of; None for those of which it isn't known."""
    if source.driver == "GTiff":
        return source.width * max(height for height, _ in source.block_shapes) * sum(np.dtype(dtype).itemsize for dtype in source.dtypes)
    files = [name for name in source.files if name != source.name]
    if source.driver != "VRT" or len(files) > SOURCES or not all(map(os.path.isfile, files)):
        return None
    row = 0  # a virtual raster keeps nothing itself
    for name in files:
        with contextlib.suppress(RasterioError), rasterio.open(name) as part:  # a side file is no raster
            of_part = _row(part)
            if of_part is None:
                return None
            row += of_part
    return row

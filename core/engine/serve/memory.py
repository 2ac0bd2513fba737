"""Memory that stays bounded: what is needed for a strip is given back after it, and GDAL keeps no more of a file than the strips need."""

from __future__ import annotations

import contextlib
import ctypes

import numpy as np
from rasterio.io import DatasetReader

LARGE = 2**20  # bytes of what is taken from the system by itself, and given back
M_MMAP_THRESHOLD = -3  # glibc's malloc.h
CACHE_BYTES = 256 * 2**20  # GDAL's cache, at most
LEAST_CACHE = 64 * 2**20
ROWS = 1.25  # of a raster's blocks


def give_back() -> None:
    """Have the C library give back large arrays at once, where it is glibc: by itself it keeps those of several strips among small ones."""
    with contextlib.suppress(AttributeError, OSError, TypeError):  # of another system
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE)


def cache_for(source: DatasetReader) -> int:
    """Return how many bytes of a raster GDAL should keep, so that strips read few blocks twice: a row of its blocks, and some of the next. What a
    virtual raster is made of is not known here."""
    if source.driver != "GTiff":
        return CACHE_BYTES
    heights = [height for height, _ in source.block_shapes]
    row = source.width * max(heights) * sum(np.dtype(dtype).itemsize for dtype in source.dtypes)
    return min(CACHE_BYTES, max(LEAST_CACHE, int(ROWS * row)))


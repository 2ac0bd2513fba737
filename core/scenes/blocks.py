"""The block grid: which pixels a block holds, and where blocks and their cells lie on the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Sequence, TypeVar

import numpy as np

Number = TypeVar("Number", float, np.ndarray)
GeoTransform = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class BlockGrid:
    """Whole blocks of `block` x `block` pixels over a scene, from its upper left corner (paper, section 3.1).

    Pixels at the right and lower edge that fill no whole block belong to none.
    """

    width: int
    height: int
    block: int

    @property
    def rows(self) -> int:
        """Return the number of rows of blocks."""
        return self.height // self.block

    @property
    def cols(self) -> int:
        """Return the number of columns of blocks."""
        return self.width // self.block

    def __len__(self) -> int:
        return self.rows * self.cols

    def strips(self, max_pixels: int, multiple: int = 1) -> Iterator[tuple[int, int]]:
        """Yield (first block row, number of block rows) of strips of at most `max_pixels` pixels, of a multiple of rows, that at least."""
        step = multiple * max(1, max_pixels // (multiple * self.block * self.width))
        for row in range(0, self.rows, step):
            yield row, min(step, self.rows - row)


def to_blocks(strip: np.ndarray, block: int) -> np.ndarray:
    """Cut a strip [rows * block, width, ...] into blocks [rows * cols, block, block, ...], row by row."""
    rows, cols = strip.shape[0] // block, strip.shape[1] // block
    whole = strip[: rows * block, : cols * block]
    split = whole.reshape((rows, block, cols, block) + strip.shape[2:])
    result: np.ndarray = split.swapaxes(1, 2).reshape((rows * cols, block, block) + strip.shape[2:])
    return result


def from_cells(cells: np.ndarray, cols: int) -> np.ndarray:
    """Lay the cells [rows * cols, h, w, ...] of blocks side by side as [rows * h, cols * w, ...]."""
    n, h, w = cells.shape[:3]
    grid = cells.reshape((n // cols, cols, h, w) + cells.shape[3:]).swapaxes(1, 2)
    result: np.ndarray = grid.reshape((n // cols * h, cols * w) + cells.shape[3:])
    return result


def mirror(pixels: np.ndarray, context: int) -> np.ndarray:
    """Pad pixels [h, w, ...] by `context` on each side, mirrored at the edge."""
    if not context:
        return pixels
    return np.pad(pixels, ((context, context),) * 2 + ((0, 0),) * (pixels.ndim - 2), mode="symmetric")


def blocks_with_context(strip: np.ndarray, block: int, context: int) -> np.ndarray:
    """Cut a strip [rows * block + 2 c, width + 2 c, ...] into blocks with their surroundings, [rows * cols, b + 2 c, b + 2 c, ...].

    Neighbours overlap by twice the context c; the pixels of a strip that fill no whole block are left out.
    """
    if not context:
        return to_blocks(strip, block)
    rows, cols = ((side - 2 * context) // block for side in strip.shape[:2])
    corners = np.stack(np.divmod(np.arange(rows * cols), cols), 1) * block
    return windows(strip, corners, block + 2 * context)


def windows(strip: np.ndarray, corners: np.ndarray, size: int) -> np.ndarray:
    """Cut squares [n, size, size, ...] out of a strip [h, w, ...]; corners [n, 2]: their upper left pixels, row and column."""
    views = np.lib.stride_tricks.sliding_window_view(strip, (size, size), (0, 1))
    return np.ascontiguousarray(np.moveaxis(views[corners[:, 0], corners[:, 1]], (-2, -1), (1, 2)))


def fill_invalid(blocks: np.ndarray, valid: np.ndarray, min_valid: float, context: int = 0) -> np.ndarray:
    """Fill the invalid pixels of blocks with the block's median, in place, and say which blocks may be classified.

    blocks: [n, b, b, channels] float; valid: [n, b, b] bool, both with `context` more pixels on each side. Returns [n] bool: at least
    `min_valid` of the block's own pixels are valid. The other blocks are left as they are.
    """
    own = slice(context, valid.shape[1] - context)
    share = valid[:, own, own].mean((1, 2))
    usable = (share >= min_valid) & (share > 0)
    for k in np.flatnonzero(usable & ~valid.all((1, 2))):
        blocks[k][~valid[k]] = np.median(blocks[k, own, own][valid[k, own, own]], axis=0)
    result: np.ndarray = usable
    return result


def cell_geotransform(geotransform: Sequence[float], block: int, cells_per_block: int = 1) -> GeoTransform:
    """Return the GDAL geotransform of a raster with `cells_per_block` cells a side to a block of a scene."""
    x0, xx, xy, y0, yx, yy = geotransform
    k = block / cells_per_block
    return x0, xx * k, xy * k, y0, yx * k, yy * k


def to_map(geotransform: Sequence[float], cols: Number, rows: Number) -> tuple[Number, Number]:
    """Return the map x and y of raster positions (column, row; 0, 0 is the upper left corner)."""
    x0, xx, xy, y0, yx, yy = geotransform
    return x0 + cols * xx + rows * xy, y0 + cols * yx + rows * yy

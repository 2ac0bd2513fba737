"""Which blocks of a scene a job wants, and the reading of them in the model's colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

import numpy as np

from ...link.jobs import ClassifyJob
from ...scenes.blocks import BlockGrid
from .ground import Ground, cut
from .scene import Scene

CONVERTED = 250_000  # pixels that are brought to the model's colours at a time: that takes copies

Pad = tuple[tuple[int, int], tuple[int, int]]  # lines above and below, columns on the left and right


@dataclass
class Place:
    """The blocks of a grid that are wanted: a window of it, and which blocks in there, [rows, cols] bool or None for all."""

    grid: BlockGrid
    row: int
    col: int
    rows: int
    cols: int
    chosen: np.ndarray | None = None

    def strips(self, max_pixels: int, multiple: int) -> Iterator[tuple[int, int]]:
        """Yield (row in the window, number of rows) of strips of at most `max_pixels` pixels of the window's width (`BlockGrid.strips`)."""
        block = self.grid.block
        return BlockGrid(self.cols * block, self.rows * block, block).strips(max_pixels, multiple)

    def wanted(self, row: int, rows: int, col: int, cols: int) -> np.ndarray:
        """Return which blocks [rows * cols] bool of some of the window's rows and columns are wanted."""
        own = slice(row, row + rows), slice(col, col + cols)
        return np.ones(rows * cols, bool) if self.chosen is None else self.chosen[own].ravel()


def place_of(job: ClassifyJob, grid: BlockGrid) -> Place:
    row, col, rows, cols = job.window or (0, 0, grid.rows, grid.cols)
    return Place(grid, row, col, rows, cols, np.load(job.chosen) if job.chosen else None)


@dataclass
class Reader:
    """Reads blocks of a scene, in the model's colours: convert brings pixels [..., bands] there; min_valid: the least share of valid pixels; patches:
    whether the network takes them."""

    scene: Scene
    convert: Callable[[np.ndarray], np.ndarray]
    block: int
    context: int
    min_valid: float
    patches: bool = False

    def read(self, place: Place, row: int, rows: int, col: int = 0, cols: int = 0) -> tuple[np.ndarray, Ground]:
        """Read some rows of blocks of a place, and of these some columns (0: all from `col` on), with invalid pixels filled.

        Returns the numbers, in these rows of the place, of the wanted blocks that may be classified, and these.
        """
        size, context, cols = self.block, self.context, cols or place.cols - col
        first, last, above, below = self._around(place.row + row, rows, self.scene.height)
        begin, end, left, right = self._around(place.col + col, cols, self.scene.width)
        pixels, valid = self.scene.read(first, last - first, begin, end - begin)
        pad = (above, below), (left, right)
        wanted = place.wanted(row, rows, col, cols)
        at, ground = cut(self._converted(pixels, valid, pad), np.pad(valid, pad, mode="symmetric"), wanted, size, context, self.min_valid, self.patches)
        return at // cols * place.cols + col + at % cols, ground

    def _around(self, block: int, blocks: int, side: int) -> tuple[int, int, int, int]:
        """Return the first line and the one after the last that the scene has of some blocks and their surroundings, and how many lack before and after."""
        begin, end = block * self.block - self.context, (block + blocks) * self.block + self.context
        return max(0, begin), min(side, end), max(0, -begin), max(0, end - side)

    def _converted(self, pixels: np.ndarray, valid: np.ndarray, pad: Pad) -> np.ndarray:
        """Return pixels [h, w, bands] in the model's colours, 0 where they are not valid before, and around them as many as `pad` says, mirrored."""
        (top, bottom), (left, right) = pad
        height, width, bands = pixels.shape
        found = np.empty((top + height + bottom, left + width + right, bands), np.float32)
        lines = max(1, CONVERTED // width)
        for own in (slice(k, k + lines) for k in range(0, height, lines)):
            some, seen = pixels[own], valid[own]
            colours = self.convert(some if seen.all() else np.where(seen[..., None], some, np.zeros((), some.dtype)))
            found[top + own.start:top + own.start + len(some)] = np.pad(colours, ((0, 0), pad[1], (0, 0)), mode="symmetric")
        rows = np.pad(np.arange(height), pad[0], mode="symmetric")
        found[:top], found[top + height:] = found[top + rows[:top]], found[top + rows[top + height:]]
        return found

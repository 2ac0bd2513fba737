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
        """Yield (row in the window, number of rows) of strips of at most `max_pixels` pixels of the scene's width (`BlockGrid.strips`)."""
        return BlockGrid(self.grid.width, self.rows * self.grid.block, self.grid.block).strips(max_pixels, multiple)

    def wanted(self, row: int, rows: int) -> np.ndarray:
        """Return which blocks [rows * grid.cols] bool of some of the window's rows are wanted."""
        found = np.zeros((rows, self.grid.cols), bool)
        found[:, self.col:self.col + self.cols] = True if self.chosen is None else self.chosen[row:row + rows]
        return found.ravel()

    def cut(self, values: np.ndarray, rows: int) -> np.ndarray:
        """Cut values [rows * grid.cols, ...] to the window's columns, [rows * cols, ...]."""
        whole = values.reshape((rows, self.grid.cols) + values.shape[1:])
        part = whole[:, self.col:self.col + self.cols]
        return part.reshape((rows * self.cols,) + values.shape[1:])


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

    def read(self, row: int, rows: int, wanted: np.ndarray) -> tuple[np.ndarray, Ground]:
        """Read some rows of blocks of the scene, with invalid pixels filled.

        wanted: [rows * cols] bool. Returns the numbers of those among the wanted ones that may be classified, and these.
        """
        size, context = self.block, self.context
        above, below = min(context, row * size), min(context, self.scene.height - (row + rows) * size)
        pixels, valid = self.scene.read(row * size - above, above + rows * size + below)
        pad = (context - above, context - below), (context, context)
        return cut(self._converted(pixels, valid, pad), np.pad(valid, pad, mode="symmetric"), wanted, size, context, self.min_valid, self.patches)

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

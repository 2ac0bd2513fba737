"""Which blocks of a scene a job wants, and the reading of them in the model's colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

import numpy as np

from ...link.jobs import ClassifyJob
from ...scenes.blocks import BlockGrid
from .ground import Ground, cut
from .scene import Scene


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
        pixels, valid = self._with_surroundings(row * self.block, rows * self.block)
        if not valid.all():
            pixels = np.where(valid[..., None], pixels, np.zeros((), pixels.dtype))
        return cut(self.convert(pixels), valid, wanted, self.block, self.context, self.min_valid, self.patches)

    def _with_surroundings(self, row: int, rows: int) -> tuple[np.ndarray, np.ndarray]:
        """Read lines and `context` more pixels on each side, mirrored beyond the scene's edge: pixels and which are valid."""
        context = self.context
        above, below = min(context, row), min(context, self.scene.height - row - rows)
        parts = self.scene.read(row - above, above + rows + below)
        if not context:
            return parts
        pad = (context - above, context - below), (context, context)
        return np.pad(parts[0], pad + ((0, 0),), mode="symmetric"), np.pad(parts[1], pad, mode="symmetric")

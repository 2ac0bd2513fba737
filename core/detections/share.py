"""The landslide's share of each cell: how many landslides an event holds, how much of it is landslide, and where their outlines lie.

Landslides that lie in neighbouring blocks are one event; the share tells them apart, for its cells are parts of a block. A landslide is a group of
touching cells, across blocks, that are landslide for the most part; fewer cells than LEAST are no landslide of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

import numpy as np

from .events import Events, components, runs_of

# Chosen on scenes of Landslide4Sense's train split (scripts/experiments/landslides.py).
INSIDE = 0.4  # the share from which a cell is landslide
LEAST = 2  # cells; 1,800 m2 where cells are 30 m


@dataclass
class Held:
    """What an event holds.

    landslides: how many; cells: how much of it is landslide, in cells; runs: of the outline at the finer grid, (row, first column, column after the
    last), none where no part of it is landslide for the most part.
    """

    landslides: int
    cells: float
    runs: list[tuple[int, int, int]]


def held(events: Events, share: np.ndarray, times: int = 1, outlined: bool = False) -> Iterator[Held]:
    """Yield what each event holds: one landslide at least, the event itself.

    share: of each cell [rows * n, cols * n], NaN where nothing was classified; times: the parts of a cell's side in which outlines are drawn.
    """
    n = share.shape[0] // events.labels.shape[0]
    for k, (rows, cols) in enumerate(_windows(events)):
        own = np.kron(events.labels[rows, cols] == k, np.ones((n, n), bool))
        around = np.nan_to_num(share[rows.start * n:rows.stop * n, cols.start * n:cols.stop * n])
        part = np.where(own, around, 0.0)
        groups = components(part > INSIDE, "edges")
        sizes = np.bincount(groups[groups >= 0])
        runs: list[tuple[int, int, int]] = []
        if outlined:
            fine = finer(around, times) * np.kron(own, np.ones((times, times), bool))
            at = runs_of((fine > INSIDE).astype(np.int8) - 1)
            row, col = rows.start * n * times, cols.start * n * times
            runs = [(row + r, col + a, col + b) for r, a, b in zip(*(part.tolist() for part in at))]
        yield Held(max(1, int((sizes >= LEAST).sum())), float(part.sum()), runs)


def finer(share: np.ndarray, times: int) -> np.ndarray:
    """Return shares [h, w] at a finer grid, [h * times, w * times]: their logits linear between the cells' centres."""
    bounded = np.clip(share, 1e-6, 1 - 1e-6)
    logit = np.log(bounded) - np.log1p(-bounded)
    for axis in (0, 1):
        logit = _stretched(logit, times, axis)
    found: np.ndarray = 1 / (1 + np.exp(-logit))
    return found


def _stretched(values: np.ndarray, times: int, axis: int) -> np.ndarray:
    """Return values linear between the centres of cells along an axis, each cell in so many parts."""
    n = values.shape[axis]
    at = (np.arange(n * times) + 0.5) / times - 0.5
    low = np.clip(np.floor(at).astype(int), 0, n - 1)
    high, weight = np.minimum(low + 1, n - 1), np.clip(at - low, 0, 1)
    weight = weight.reshape((-1, 1) if axis == 0 else (1, -1))
    found: np.ndarray = np.take(values, low, axis) * (1 - weight) + np.take(values, high, axis) * weight
    return found


def _windows(events: Events) -> list[tuple[slice, slice]]:
    """Return the smallest window of rows and columns that holds each event."""
    row, col = np.nonzero(events.labels >= 0)
    label = events.labels[row, col]
    found = []
    for at in (row, col):
        low, high = np.full(len(events), events.labels.size), np.zeros(len(events), int)
        np.minimum.at(low, label, at)
        np.maximum.at(high, label, at + 1)
        found.append([slice(int(a), int(b)) for a, b in zip(low, high)])
    return list(zip(*found))

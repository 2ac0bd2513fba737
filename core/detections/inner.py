"""The point inside each event, worked out on the grid: the same as GEOS finds in the event's outline, many times as fast.

GEOS draws a line through the outline, half way between the two corners that lie next to its middle, and takes the middle of the widest
section (InteriorPointArea). An outline has corners on every line between its rows of blocks, so that its line runs through the middle of a row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..scenes.blocks import to_map
from .events import Events, components, runs_of


@dataclass
class Inner:
    """The section of blocks in whose middle the point of each event lies, [events] each: row, first column, column after the last.

    sure: whether no other piece of the event has a section as wide; where one has, GEOS mostly takes the southern, which is given, but not always.
    """

    row: np.ndarray
    start: np.ndarray
    stop: np.ndarray
    sure: np.ndarray

    def on_map(self, geotransform: Sequence[float]) -> tuple[np.ndarray, np.ndarray]:
        """Return where the points lie on the map, x and y, [events] each."""
        west, above = to_map(geotransform, self.start, self.row)
        east, below = to_map(geotransform, self.stop, self.row + 1)
        return (west + east) / 2, (above + below) / 2


def inner(found: Events, merge: str, geotransform: Sequence[float]) -> Inner:
    """Return where the events of a grid lie; merge: how its blocks were merged. On a turned or mirrored grid no event is sure."""
    labels = components(found.labels >= 0, "edges") if merge == "edges and corners" else found.labels
    row, start, stop = runs_of(labels)
    if not len(row):
        return Inner(row, start, stop, np.zeros(0, bool))
    piece, event = labels[row, start], found.labels[row, start]
    at = np.flatnonzero(row == _scanned(piece, row, geotransform)[piece])
    width = to_map(geotransform, stop[at], row[at])[0] - to_map(geotransform, start[at], row[at])[0]
    at, width, first = _ranked(piece[at], start[at], at, width)
    at, width = at[first], width[first]
    at, width, first = _ranked(event[at], -row[at], at, width)
    sure = np.append(first[1:] | (width[1:] < width[:-1]), True)
    straight = geotransform[1] > 0 and not (geotransform[2] or geotransform[4])
    at, sure = at[first], sure[first] & straight
    return Inner(row[at], start[at], stop[at], sure)


def _scanned(piece: np.ndarray, row: np.ndarray, geotransform: Sequence[float]) -> np.ndarray:
    """Return the row through which the line of each piece's outline runs, [pieces]; piece, row: of runs of blocks."""
    n = int(piece.max()) + 1
    top, bottom = np.full(n, row.max()), np.zeros(n, int)
    np.minimum.at(top, piece, row)
    np.maximum.at(bottom, piece, row)
    middle = (top + bottom + 1) // 2
    column = np.zeros(n)
    high, centre, low = (to_map(geotransform, column, line)[1] for line in (top, middle, bottom + 1))
    even = (bottom - top) % 2 == 1
    above = (centre <= (high + low) / 2) == (
        geotransform[5] < 0
    )  # a corner in the very middle counts to the south of it
    found: np.ndarray = np.where(even & above, middle - 1, np.where(even, middle, (top + bottom) // 2))
    return found


def _ranked(
    group: np.ndarray, then: np.ndarray, at: np.ndarray, width: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return indices and widths by group, the widest first, of several as wide by `then`; and which are the first of their group."""
    order = np.lexsort((then, -width, group))
    return at[order], width[order], np.append(True, np.diff(group[order]) != 0)

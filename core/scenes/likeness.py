"""How alike several sources of blocks are, before and after matching: what the engine measured, with its chips (paper, section 4.5)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Sequence
from zipfile import BadZipFile

import numpy as np

from ..plain import Check, checked, number, text, unusable
from ..words import Words

STATES = ("before", "after")  # matching


@dataclass(frozen=True)
class Separability:
    """How well a line tells blocks apart: its AUC with a 95 % interval, None where there are too few groups.

    state: one of STATES; sources: two that are told apart, or one whose halves are.
    """

    state: str
    sources: tuple[str, ...]
    value: float | None
    low: float | None
    high: float | None

    def in_words(self) -> str:
        """Return the AUC with its interval, or that there is none."""
        if self.value is None:
            return "not estimated: too few groups"
        return Words("{0:.3f} ({1:.3f} to {2:.3f})", self.value, self.low, self.high)


@dataclass(frozen=True)
class Distance:
    """The Kolmogorov distance of a source's band to the reference."""

    source: str
    band: str
    before: float
    after: float


@dataclass(eq=False)
class Likeness:
    """Blocks of several sources on one map of likeness.

    names: of the sources; components, variance: how many principal components there are, and the share that they hold; pairs: what is told apart,
    halves: what chance does, both in the order of STATES. Of n blocks: source, row, col and group [n] (row and col are -1 for chips), chips
    [n, b, b, 3] uint8 by state; place [2 n, 2] and scores [2 n, up to 3], t-SNE and first components, before matching and then after.
    """

    names: list[str]
    components: int
    variance: float
    pairs: list[Separability]
    halves: list[Separability]
    distances: list[Distance]
    source: np.ndarray
    row: np.ndarray
    col: np.ndarray
    group: np.ndarray
    place: np.ndarray
    scores: np.ndarray
    chips: dict[str, np.ndarray]

    def __len__(self) -> int:
        return len(self.source)

    def first(self, scores: Sequence[Separability], state: str) -> Separability:
        """Return the first of pairs or halves in a state."""
        return next(one for one in scores if one.state == state)


def read_likeness(values: Mapping[str, Any], path: str | Path) -> Likeness:
    """Return what the engine measured. values: its result; path: the file of numpy's that it wrote. Raises InputError where it is something else."""
    try:
        with np.load(path, allow_pickle=False) as arrays:
            found = _likeness(values, {name: arrays[name] for name in arrays.files})
    except (OSError, ValueError, KeyError, TypeError, AttributeError, EOFError, BadZipFile) as error:
        raise unusable(error) from error
    if not _fits(found):
        raise unusable("its sources, blocks and chips don't fit together")
    return found


def _share(value: Any) -> float | None:
    share: float | None = None if value is None else number(0, 1)(value)
    return share


_SCORE = {"state": text(10), "value": _share, "low": _share, "high": _share}


def _likeness(values: Mapping[str, Any], found: Mapping[str, np.ndarray]) -> Likeness:
    """Put together what was reported and what was written. Raises KeyError, TypeError or ValueError where a part is missing or another."""

    def scores(table: str, names: Sequence[str]) -> list[Separability]:
        rows = [checked(row, {**_SCORE, **dict.fromkeys(names, str)}) for row in values[table]]
        return [
            Separability(one["state"], tuple(one[n] for n in names), one["value"], one["low"], one["high"])
            for one in rows
        ]

    distance: dict[str, Check] = {"source": str, "band": str, "before": number(0, 1), "after": number(0, 1)}
    return Likeness(
        [str(name) for name in values["names"]],
        int(values["components"]),
        float(values["variance"]),
        scores("pairs", ("a", "b")),
        scores("halves", ("source",)),
        [Distance(**checked(one, distance)) for one in values["distances"]],
        chips={state: found[state] for state in STATES},
        **{name: found[name] for name in ("source", "row", "col", "group", "place", "scores")},
    )


def _fits(found: Likeness) -> bool:
    """Say whether names, blocks, places and chips are as many as they must be."""
    n = len(found)
    blocks = [found.source, found.row, found.col, found.group]
    chips = [c.ndim == 4 and c.shape[0] == n and c.shape[3] == 3 and c.dtype == np.uint8 for c in found.chips.values()]
    both = [a.ndim == 2 and len(a) == 2 * n and a.dtype.kind in "fiu" for a in (found.place, found.scores)]
    there = [
        {one.state for one in found.pairs} == set(STATES),
        bool(found.halves),
        found.source.dtype.kind in "iu",
        n > 0,
    ]
    if not all([*chips, *both, *there, *(b.shape == (n,) for b in blocks)]):
        return False
    known = int(found.source.min()) >= 0 and int(found.source.max()) < len(found.names)
    return known and found.place.shape[1] == 2

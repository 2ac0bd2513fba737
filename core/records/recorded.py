"""Which detections a catalog knows and which records were detected, and how many of the pairs chance alone would give (DESIGN section 8)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..listener import Listener
from .chance import Ground, chance_of_each, moves_of
from .dates import in_window
from .pairing import Days, Pairs, Points, match

MATCHED, UNMATCHED, ROUGH, UNKNOWN, OUTSIDE, UNDATED = (
    "matched",
    "unmatched",
    "too rough",
    "accuracy unknown",
    "outside the dates",
    "date unknown",
)
FEWEST, MOST, ENOUGH = (
    5,
    50,
    4000,
)  # draws of the detections as they could have lain; pairs in all of them that are enough


@dataclass
class Records:
    """Reported landslides, an entry each [n]: places, accuracy of the place in metres (NaN where not known), day (None where not known)."""

    points: Points
    accuracy: np.ndarray
    days: Sequence[dt.date | None]


@dataclass
class Rule:
    """What a match is.

    tolerance: metres, added to each record's accuracy; max_accuracy: of the roughest record that is matched, metres; start, end: first and last
    day of the records that are matched, None for any.
    """

    tolerance: float
    max_accuracy: float
    start: dt.date | None = None
    end: dt.date | None = None


@dataclass
class Recorded:
    """Who is matched with whom.

    pairs: indices of detections and of records; status: of each record, why it is matched or not [records]; usable: indices of the records that
    could be matched; days: when the scenes were taken and those records are dated, None where no scene's day is known.
    """

    pairs: Pairs
    status: list[str]
    usable: np.ndarray
    days: Days | None = None

    @property
    def apart(self) -> int:
        """How many records were kept apart, as too rough or of unknown accuracy."""
        return sum(status in (ROUGH, UNKNOWN) for status in self.status)

    def records_of(self, n: int) -> list[tuple[int | None, float | None]]:
        """Return (its record's index, distance in metres) of each of n detections, (None, None) where it has none."""
        return _partners(n, self.pairs.event, self.pairs.record, self.pairs.distance)

    def detections_of(self) -> list[tuple[int | None, float | None]]:
        """Return (its detection's index, distance in metres) of each record, (None, None) where it has none."""
        return _partners(len(self.status), self.pairs.record, self.pairs.event, self.pairs.distance)


def recorded(
    detections: Points, records: Records, rule: Rule, seen: Sequence[dt.date | None] | None = None
) -> Recorded:
    """Match detections and records one-to-one (pairing.match).

    seen: the day of each detection's scene [detections], after which no record of it can be dated; None where no day is known.
    """
    status = _status(records, rule)
    usable = np.flatnonzero(status == UNMATCHED)
    days = None
    if seen is not None:
        days = Days(_ordinals(seen, np.inf), _ordinals(records.days, -np.inf)[usable])
    pairs = match(detections, records.points[usable], records.accuracy[usable], rule.tolerance, days)
    pairs.record = usable[pairs.record]
    status[pairs.record] = MATCHED
    return Recorded(pairs, [str(words) for words in status], usable, days)


def by_chance(
    detections: Points,
    records: Records,
    rule: Rule,
    found: Recorded,
    grounds: Sequence[Ground],
    rng: np.random.Generator,
    say: Listener,
) -> tuple[np.ndarray, float]:
    """Return (how likely a detection lies within a record's reach by chance [records], how many matches chance would give).

    Detections move in their grounds (chance.moves_of) and keep the days of their scenes; records stay, and are matched by the same rule.
    Raises Canceled.
    """
    chance = np.zeros(len(records.points))
    if not len(detections) or not len(found.usable):
        return chance, 0.0
    near, accuracy = records.points[found.usable], records.accuracy[found.usable]
    moves = moves_of(detections, grounds, rng, say)
    say.progress(40)
    chance[found.usable] = chance_of_each(detections, moves, near, accuracy + rule.tolerance, found.days, say)
    matched = []
    draws = int(np.clip(ENOUGH // max(chance.sum(), 1), FEWEST, MOST)) if chance.any() else 1
    for draw in range(draws):
        say.check()
        say.progress(60 + 40 * draw / draws)
        matched.append(len(match(moves.drawn(rng), near, accuracy, rule.tolerance, found.days)))
    return chance, float(np.mean(matched))


def _status(records: Records, rule: Rule) -> np.ndarray:
    """Return why a record can be matched or not, [records] of str; UNMATCHED where it can."""
    status = np.full(len(records.points), UNMATCHED, object)
    with np.errstate(invalid="ignore"):
        status[records.accuracy > rule.max_accuracy] = ROUGH
    status[np.isnan(records.accuracy)] = UNKNOWN
    outside = ~np.array(in_window(records.days, rule.start, rule.end), bool)
    status[outside] = OUTSIDE
    status[outside & np.array([day is None for day in records.days], bool)] = UNDATED
    return status


def _partners(
    n: int, own: np.ndarray, others: np.ndarray, distances: np.ndarray
) -> list[tuple[int | None, float | None]]:
    found: list[tuple[int | None, float | None]] = [(None, None)] * n
    for k, other, distance in zip(own, others, distances):
        found[k] = int(other), float(distance)
    return found


def _ordinals(days: Sequence[dt.date | None], unknown: float) -> np.ndarray:
    return np.array([unknown if day is None else day.toordinal() for day in days], float)

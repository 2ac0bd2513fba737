"""Which detections a catalog knows and which records were detected, and how many of the pairs chance alone would give (DESIGN section 8)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from .dates import in_window
from .pairing import Days, Pairs, Points, chance_matches, chance_of_an_event, match, share_within

MATCHED, UNMATCHED, ROUGH, UNKNOWN, OUTSIDE, UNDATED = (
    "matched",
    "unmatched",
    "too rough",
    "accuracy unknown",
    "outside the dates",
    "date unknown",
)


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
    could be matched.
    """

    pairs: Pairs
    status: list[str]
    usable: np.ndarray

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
    return Recorded(pairs, [str(words) for words in status], usable)


def by_chance(
    records: Records, rule: Rule, usable: np.ndarray, regions: Sequence[tuple[Points, int]], rng: np.random.Generator
) -> tuple[np.ndarray, float]:
    """Return (how likely one of as many detections at random lies within a record's reach [records], expected number of matches).

    usable: indices of the records that could be matched; regions: (places drawn evenly in a region, number of its detections).
    """
    there = [(places, n) for places, n in regions if n and len(places)]
    near, accuracy = records.points[usable], records.accuracy[usable]
    missed = np.ones(len(usable))
    for places, n in there:
        missed *= 1 - chance_of_an_event(share_within(near, accuracy + rule.tolerance, places), n)
    chance = np.zeros(len(records.points))
    chance[usable] = 1 - missed
    return chance, float(chance_matches(there, near, accuracy, rule.tolerance, rng).mean())


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

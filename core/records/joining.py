"""Which records of two catalogs are one landslide: near in time and in place, one-to-one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from .catalog import Record
from .geodesy import distance_m
from .pairing import Points


def same(
    first: Points,
    second: Points,
    first_days: Sequence[dt.date | None],
    second_days: Sequence[dt.date | None],
    days: int,
    metres: float,
) -> list[tuple[int, int, int, float]]:
    """Return (number in the first, number in the second, days between, metres between) of the records that are one.

    They lie at most so many days and metres apart; of several that could be one, the nearest in time go first, then the nearest in place.
    A record without a day is none of another catalog.
    """
    dated = np.array([k for k, day in enumerate(first_days) if day is not None], int)
    ordinals = np.array([first_days[k].toordinal() for k in dated], int)
    order = np.argsort(ordinals, kind="stable")
    dated, ordinals = dated[order], ordinals[order]
    found: list[tuple[int, float, int, int]] = []
    for k, day in enumerate(second_days):
        if day is None:
            continue
        low, high = np.searchsorted(ordinals, [day.toordinal() - days, day.toordinal() + days + 1])
        near = dated[low:high]
        apart = distance_m(first.lon[near], first.lat[near], second.lon[k], second.lat[k])
        for at in np.flatnonzero(apart <= metres).tolist():
            found.append((abs(int(ordinals[low + at]) - day.toordinal()), float(apart[at]), int(near[at]), k))
    pairs: list[tuple[int, int, int, float]] = []
    taken, given = set(), set()
    for between, distance, a, b in sorted(found):
        if a not in taken and b not in given:
            pairs.append((a, b, between, distance))
            taken.add(a)
            given.add(b)
    return pairs


@dataclass
class Joined:
    """Records of two catalogs, each once. both: how many are in both.

    origins: of each record whose it is, what it is called in the first and in the second, and days and metres between the two; None where it is
    in one only.
    """

    records: list[Record]
    origins: list[list[object]]
    both: int


def join(first: Sequence[Record], second: Sequence[Record], names: tuple[str, str], days: int, metres: float) -> Joined:
    """Return the records of two catalogs; one that is in both (`same`) has the place and values of the first. names: of the catalogs."""
    pairs = same(_points(first), _points(second), _days(first), _days(second), days, metres)
    of_first = {a: (b, between, apart) for a, b, between, apart in pairs}
    found = Joined([], [], len(pairs))
    for a, record in enumerate(first):
        b, between, apart = of_first.get(a, (None, None, None))
        whose = names[0] if b is None else " + ".join(names)
        other = None if b is None else _name(second[b])
        found.records.append(record)
        found.origins.append([whose, _name(record), other, between, apart])
    joined = {b for _, b, _, _ in pairs}
    for b, record in enumerate(second):
        if b not in joined:
            found.records.append(record)
            found.origins.append([names[1], None, _name(record), None, None])
    return found


def _name(record: Record) -> str:
    """Return what a record is called, by its line where it has no identifier."""
    return str(record.attributes.get("event_id") or "") or f"line {record.line}"


def _points(records: Sequence[Record]) -> Points:
    return Points(np.array([r.longitude for r in records], float), np.array([r.latitude for r in records], float))


def _days(records: Sequence[Record]) -> list[dt.date | None]:
    return [None if r.event_date is None else r.event_date.date() for r in records]

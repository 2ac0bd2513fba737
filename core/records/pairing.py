"""Which detection is which record: one-to-one, each record within its own accuracy (DESIGN section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .geodesy import distance_m, in_space
from .neighbours import apart, bundles, near_to


@dataclass
class Points:
    """Places in degrees (WGS 84), [n] each."""

    lon: np.ndarray
    lat: np.ndarray

    def __len__(self) -> int:
        return len(self.lon)

    def __getitem__(self, at: Any) -> Points:
        return Points(self.lon[at], self.lat[at])


@dataclass
class Pairs:
    """Matched pairs, [k] each: index of the event, index of the record, distance in metres."""

    event: np.ndarray
    record: np.ndarray
    distance: np.ndarray

    def __len__(self) -> int:
        return len(self.event)


@dataclass
class Days:
    """When scenes were taken and records are dated, as numbers of days.

    event: [events], infinite where not known; record: [records], minus infinite where not known.
    """

    event: np.ndarray
    record: np.ndarray


def candidates(events: Points, records: Points, radius: np.ndarray, days: Days | None = None) -> Pairs:
    """Return all pairs with a distance of at most the record's radius (metres, [records]); of each record the nearest ones only.

    With `days`, a record dated after an event's scene makes no pair with it. A record that takes its turn after k others finds k events
    taken at most: more than its nearest as many as there are records are never needed.
    """
    there, here, parts = in_space(events.lon, events.lat), in_space(records.lon, records.lat), []
    for bundle in bundles(here):
        near = near_to(here[bundle], there, np.full(len(there), radius[bundle].max()))
        straight = apart(here[bundle], there[near])  # shorter than on the ground
        straight[straight > radius[bundle, None]] = np.inf
        if days is not None:
            straight[days.record[bundle, None] > days.event[near]] = np.inf
        if len(near) > len(records):
            straight[straight > np.partition(straight, len(records) - 1, axis=1)[:, len(records) - 1, None]] = np.inf
        record, event = np.nonzero(np.isfinite(straight))
        record, event = bundle[record], near[event]
        distance = distance_m(records.lon[record], records.lat[record], events.lon[event], events.lat[event])
        inside = distance <= radius[record]
        parts.append((event[inside], record[inside], distance[inside]))
    if not parts:
        return Pairs(np.zeros(0, int), np.zeros(0, int), np.zeros(0))
    return Pairs(*(np.concatenate(part) for part in zip(*parts)))


def match(events: Points, records: Points, accuracy: np.ndarray, tolerance: float, days: Days | None = None) -> Pairs:
    """Match events and records one-to-one. accuracy: [records] metres, finite; a pair is at most accuracy + tolerance apart.

    The rule: pairs are taken by the record's accuracy first, then by distance, so that a rough record never takes an event from an exact
    one; each event and each record is taken once. It is greedy: an optimal assignment finds 0.0 to 0.6 % more pairs where half of the
    landslides are detected (docs/decisions/0007), and chance is counted by the same rule.
    """
    pairs = candidates(events, records, accuracy + tolerance, days)
    order = np.lexsort((pairs.event, pairs.distance, accuracy[pairs.record]))
    event, record, left, taken = pairs.event[order], pairs.record[order], np.arange(len(order)), []
    free_event, free_record = np.ones(len(events), bool), np.ones(len(records), bool)
    first_event, first_record = np.zeros(len(events), int), np.zeros(len(records), int)
    while len(
        left
    ):  # what comes first both for its event and for its record is taken, as if all were looked at one by one
        e, r = event[left], record[left]
        first_event[e[::-1]], first_record[r[::-1]] = left[::-1], left[::-1]
        now = left[(first_event[e] == left) & (first_record[r] == left)]
        free_event[event[now]] = free_record[record[now]] = False
        taken.append(now)
        left = left[free_event[e] & free_record[r]]
    at = order[np.sort(np.concatenate(taken))] if taken else order
    return Pairs(pairs.event[at], pairs.record[at], pairs.distance[at])

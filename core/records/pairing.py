"""Which detection is which record: one-to-one, each record within its own accuracy, and what chance alone would match (DESIGN section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .geodesy import LEAST_DEGREE_M, distance_m


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
    taken at most: more than its nearest as many as there are records with any event near are never needed.
    """
    order = np.argsort(events.lat, kind="stable")
    lat = events.lat[order]
    low = np.searchsorted(lat, records.lat - radius / LEAST_DEGREE_M, "left")
    high = np.searchsorted(lat, records.lat + radius / LEAST_DEGREE_M, "right")
    found = []
    for k in np.flatnonzero(high > low):
        near = order[low[k] : high[k]]
        if days is not None:
            near = near[days.record[k] <= days.event[near]]
        cosine = np.cos(np.radians(min(90.0, abs(records.lat[k]) + radius[k] / LEAST_DEGREE_M)))
        apart = np.abs((events.lon[near] - records.lon[k] + 180) % 360 - 180)
        near = near[apart * cosine * LEAST_DEGREE_M <= radius[k]]
        if len(near):
            distance = distance_m(records.lon[k], records.lat[k], events.lon[near], events.lat[near])
            inside = distance <= radius[k]
            if inside.any():
                found.append((k, near[inside], distance[inside]))
    parts = []
    for k, near, distance in found:
        if len(near) > len(found):
            nearest = np.argpartition(distance, len(found) - 1)[: len(found)]
            near, distance = near[nearest], distance[nearest]
        parts.append((near, np.full(len(near), k), distance))
    if not parts:
        return Pairs(np.zeros(0, int), np.zeros(0, int), np.zeros(0))
    return Pairs(*(np.concatenate(part) for part in zip(*parts)))


def match(events: Points, records: Points, accuracy: np.ndarray, tolerance: float, days: Days | None = None) -> Pairs:
    """Match events and records one-to-one. accuracy: [records] metres, finite; a pair is at most accuracy + tolerance apart.

    The rule: pairs are taken by the record's accuracy first, then by distance, so that a rough record never takes an event from an exact
    one; each event and each record is taken once. It is greedy: an optimal assignment may find a few more pairs.
    """
    pairs = candidates(events, records, accuracy + tolerance, days)
    order = np.lexsort((pairs.event, pairs.distance, accuracy[pairs.record]))
    free_event, free_record = np.ones(len(events), bool), np.ones(len(records), bool)
    taken = []
    for k in order:
        e, r = pairs.event[k], pairs.record[k]
        if free_event[e] and free_record[r]:
            free_event[e] = free_record[r] = False
            taken.append(k)
    return Pairs(pairs.event[taken], pairs.record[taken], pairs.distance[taken])


def share_within(records: Points, radius: np.ndarray, region: Points, chunk: int = 256) -> np.ndarray:
    """Return which share of a region's sampled places lies within each record's radius, [records]."""
    found = np.zeros(len(records))
    for k in range(0, len(records), chunk):
        at = slice(k, k + chunk)
        d = distance_m(records.lon[at, None], records.lat[at, None], region.lon[None], region.lat[None])
        found[at] = (d <= radius[at, None]).mean(1)
    return found


def chance_of_an_event(share: np.ndarray, n_events: int) -> np.ndarray:
    """Return the chance that at least one of n events at random in the region lies within a radius that holds this share of it."""
    return 1 - (1 - share) ** n_events


def chance_matches(
    regions: list[tuple[Points, int]],
    records: Points,
    accuracy: np.ndarray,
    tolerance: float,
    rng: np.random.Generator,
    draws: int = 20,
) -> np.ndarray:
    """Return how many pairs would be matched if each region's events lay at random in it, one number a draw.

    regions: (places sampled evenly in the region, number of its events).
    """
    found = []
    for _ in range(draws):
        parts = [places[rng.integers(0, len(places), n)] for places, n in regions if n and len(places)]
        if not parts:
            return np.zeros(draws)
        events = Points(np.concatenate([p.lon for p in parts]), np.concatenate([p.lat for p in parts]))
        found.append(len(match(events, records, accuracy, tolerance)))
    return np.array(found, float)

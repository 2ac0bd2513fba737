"""What chance alone would match: the same detections, moved so that they lie as densely as they do, and no true pair stays (DESIGN section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, Sequence

import numpy as np

from ..listener import Listener
from .geodesy import bearing_to, centre_of, destination, in_space
from .neighbours import apart, bundles, linked, near_to, nearest
from .pairing import Days, Points

MOVES, FEWEST, MOST = 1_000_000, 20, 200  # how many are drawn in all, and of each group
AROUND = 16  # neighbours that tell how dense events lie
LINK = 0.05  # neighbours expected as near as those that move together
NEAR = 4  # groups around one that tell how dense they lie
WIDTH, INNER = 2.0, 0.5  # it moves as far as so many of them are expected at most, and so much of that at least
TRIES, SHORTER = 12, 0.85  # to stay in the region; each reaches less far
AT_ONCE = 2_000_000  # places


class Ground(Protocol):
    """Where events could have been found."""

    def inside(self, points: Points) -> np.ndarray:
        """Say which places lie in it, [n]."""

    def drawn(self, n: int, rng: np.random.Generator) -> Points:
        """Return up to n places drawn evenly in it."""


@dataclass
class Moves:
    """Where events could have lain.

    group: of each event, its number [n]; bearing, metres: from the group's middle to the event [n]; lon, lat, turn: where that middle goes and by
    how much the group turns, [moves, groups]; reach: metres that an event moves at most [n].
    """

    group: np.ndarray
    bearing: np.ndarray
    metres: np.ndarray
    lon: np.ndarray
    lat: np.ndarray
    turn: np.ndarray
    reach: np.ndarray

    def places(self, event: np.ndarray, move: np.ndarray) -> Points:
        """Return where events lie after moves, both by number, broadcast."""
        group = self.group[event]
        bearing = self.bearing[event] + self.turn[move, group]
        return Points(*destination(self.lon[move, group], self.lat[move, group], bearing, self.metres[event]))

    def drawn(self, rng: np.random.Generator) -> Points:
        """Return all events, each group after one of its moves."""
        move: np.ndarray = rng.integers(0, len(self.lon), (self.lon.shape[1],))
        return self.places(np.arange(len(self.group)), move[self.group])


def moves_of(events: Points, grounds: Sequence[Ground], rng: np.random.Generator, say: Listener) -> Moves:
    """Return how events could have lain: groups of them move, each in the first ground that holds it, or anywhere if none does.

    A group turns and goes in any direction, about as far as two others of its surroundings lie and at least half as far: a smoothed bootstrap
    (Silverman and Young 1987) whose kernel is a ring as wide as the groups lie apart there (Abramson 1982). Plains stay empty and hills full,
    and no event lies where it was found, so that a true pair is none by chance. Raises Canceled.
    """
    where, left = np.full(len(events), len(grounds)), np.arange(len(events))
    for k, ground in enumerate(grounds):
        inside = ground.inside(events[left])
        where[left[inside]] = k
        left = left[~inside]
    group, total = np.zeros(len(events), int), 0
    parts: list[tuple[Points, Ground | None]] = []
    for k in np.unique(where).tolist():
        here = np.flatnonzero(where == k)
        own = groups(in_space(events.lon[here], events.lat[here]))
        group[here] = total + own
        total += int(own.max()) + 1
        parts.append((_middles(events[here], own), grounds[k] if k < len(grounds) else None))
    n = int(np.clip(MOVES // total, FEWEST, MOST))
    found = [_moved(middles, ground, n, rng, say) for middles, ground in parts]
    lon, lat = np.concatenate([p.lon for p in found], 1), np.concatenate([p.lat for p in found], 1)
    x, y = (np.concatenate(v) for v in zip(*((p.lon, p.lat) for p, _ in parts)))
    middle = in_space(x, y)
    far = np.max([np.linalg.norm(in_space(lon[k], lat[k]) - middle, axis=1) for k in range(n)], 0)
    metres = np.linalg.norm(in_space(events.lon, events.lat) - middle[group], axis=1)
    bearing = bearing_to(x[group], y[group], events.lon, events.lat)
    turn = rng.uniform(0, 2 * np.pi, lon.shape)
    return Moves(group, bearing, metres, lon, lat, turn, far[group] + 2.02 * metres + 1)


def groups(places: np.ndarray) -> np.ndarray:
    """Return the number of each event's group, [n], from 0. places: [n, 3] (geodesy.in_space).

    Events that lie much nearer to each other than their surroundings are dense are one group: parts of a landslide, or one landslide in two
    scenes, which would count as so many places if each moved alone. The events of a storm are no group: a record of the storm may be any of them.
    """
    k = min(AROUND, len(places) - 1)
    if k < 1:
        return np.zeros(len(places), int)
    distance, index = nearest(places, k)
    limit = distance[:, -1] * np.sqrt(LINK / k)
    close = distance <= np.minimum(limit[:, None], limit[index])
    return linked(len(places), np.nonzero(close)[0], index[close])


def _middles(events: Points, group: np.ndarray) -> Points:
    """Return the middle of each group, [groups]."""
    size = np.bincount(group)
    members = np.split(np.argsort(group, kind="stable"), np.cumsum(size)[:-1])
    found = events[np.array([k[0] for k in members])]
    for g in np.flatnonzero(size > 1).tolist():
        found.lon[g], found.lat[g] = centre_of(events.lon[members[g]], events.lat[members[g]])
    return found


def _moved(middles: Points, ground: Ground | None, n: int, rng: np.random.Generator, say: Listener) -> Points:
    """Return n places to which each group could move, [n, groups]; where none is found in the ground, a group stays.

    One that is alone could lie anywhere in its ground.
    """
    count = len(middles)
    lon, lat = np.tile(middles.lon, (n, 1)), np.tile(middles.lat, (n, 1))
    if count == 1:
        there = middles[:0] if ground is None else ground.drawn(n, rng)
        if not len(there):
            return Points(lon, lat)
        pick = rng.integers(0, len(there), (n,))
        return Points(there.lon[pick, None], there.lat[pick, None])
    k = min(NEAR, count - 1)
    width = nearest(in_space(middles.lon, middles.lat), k)[0][:, -1] * np.sqrt(min(WIDTH, k) / k)
    row, col = (at.ravel() for at in np.indices((n, count)))
    for attempt in range(TRIES):
        say.check()
        far = width[col] * SHORTER**attempt * np.sqrt(rng.uniform(INNER**2, 1, len(col)))
        there = Points(*destination(middles.lon[col], middles.lat[col], rng.uniform(0, 2 * np.pi, len(col)), far))
        good = np.ones(len(col), bool) if ground is None else ground.inside(there)
        lon[row[good], col[good]], lat[row[good], col[good]] = there.lon[good], there.lat[good]
        row, col = row[~good], col[~good]
        if not len(row):
            break
    return Points(lon, lat)


def chance_of_each(
    events: Points, moves: Moves, records: Points, radius: np.ndarray, days: Days | None, say: Listener
) -> np.ndarray:
    """Return how likely an event, moved so, lies within each record's radius (metres, [records]), [records].

    With `days`, a record dated after an event's scene is not reached by it. Groups move independently: the chance is one less the product of
    what each group misses. Raises Canceled.
    """
    chance = np.zeros(len(records))
    there, here = in_space(events.lon, events.lat), in_space(records.lon, records.lat)
    for k, bundle in enumerate(bundles(here)):
        if k % 8 == 0:
            say.check()
        near = near_to(here[bundle], there, moves.reach + radius[bundle].max())
        distance = apart(here[bundle], there[near])
        may = distance <= radius[bundle, None] + moves.reach[near]
        if days is not None:
            may &= days.record[bundle, None] <= days.event[near]
        sure = (may & (distance + moves.reach[near] <= radius[bundle, None])).any(1)
        missed = np.where(sure, 0.0, 1.0)
        record, event = np.nonzero(may & ~sure[:, None])
        event = near[event]
        order = np.lexsort((moves.group[event], record))
        record, event = record[order], event[order]
        first = np.flatnonzero(np.diff(record, prepend=-1))  # of each record
        parts = np.searchsorted(first, np.arange(0, len(record), max(1, AT_ONCE // len(moves.lon))))
        for at in np.split(np.arange(len(record)), first[parts[(parts > 0) & (parts < len(first))]]):
            _miss(moves, event[at], record[at], here[bundle], radius[bundle], missed)
        chance[bundle] = 1 - missed
    return chance


def _miss(
    moves: Moves, event: np.ndarray, record: np.ndarray, places: np.ndarray, radius: np.ndarray, missed: np.ndarray
) -> None:
    """Multiply what is missed by how often each group misses a record; of pairs sorted by record and group."""
    if not len(event):
        return
    own, which = np.unique(event, return_inverse=True)
    at = moves.places(own[None], np.arange(len(moves.lon))[:, None])
    hit = ((in_space(at.lon, at.lat)[:, which] - places[record]) ** 2).sum(-1) <= radius[record] ** 2
    first = np.flatnonzero(np.diff(record, prepend=-1) | np.diff(moves.group[event], prepend=-1))
    np.multiply.at(missed, record[first], 1 - np.logical_or.reduceat(hit, first, axis=1).mean(0))

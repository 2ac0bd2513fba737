"""Which of many places lie near to which, in space (geodesy.in_space), where a pole and 180 degrees are places like others."""

from __future__ import annotations

from typing import Iterator

import numpy as np

LEAF = 256  # places that are looked at together


def bundles(places: np.ndarray, most: int = LEAF) -> Iterator[np.ndarray]:
    """Yield indices of places [n, 3] that lie together, at most so many at a time, each place once (a tree of halves, Bentley 1975)."""
    waiting = [np.arange(len(places))]
    while waiting:
        here = waiting.pop()
        if len(here) <= most:
            if len(here):
                yield here
            continue
        axis = int(np.ptp(places[here], 0).argmax())
        halves = np.argpartition(places[here, axis], len(here) // 2)
        waiting += [here[halves[: len(here) // 2]], here[halves[len(here) // 2:]]]


def apart(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return the distances between places [n, 3] and places [m, 3], [n, m]."""
    middle = first.mean(0)  # numbers as small as the bundle lose no digits
    a, b = first - middle, second - middle
    square = (a**2).sum(1)[:, None] + (b**2).sum(1)[None] - 2 * a @ b.T
    found: np.ndarray = np.sqrt(np.maximum(square, 0.0))
    return found


def near_to(bundle: np.ndarray, places: np.ndarray, reach: np.ndarray) -> np.ndarray:
    """Return the indices of those of places [n, 3] that may lie within their reach [n] of some place of a bundle [m, 3]."""
    beyond = np.maximum(np.maximum(bundle.min(0) - places, places - bundle.max(0)), 0.0)
    return np.flatnonzero((beyond**2).sum(1) <= reach**2)


def nearest(places: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (distance, index) of each place's k nearest others, [n, k] each, from the nearest on. k: at most n - 1."""
    distance, index = np.zeros((len(places), k)), np.zeros((len(places), k), int)
    for here in bundles(places, max(LEAF, 2 * k + 2)):
        own = np.partition(apart(places[here], places[here]), k, axis=1)[:, k]
        others = near_to(places[here], places, np.full(len(places), own.max() * (1 + 1e-9) + 1e-3))
        found = apart(places[here], places[others])
        found[np.arange(len(here)), np.searchsorted(others, here)] = np.inf
        at = np.argpartition(found, k - 1, axis=1)[:, :k]
        at = np.take_along_axis(at, np.take_along_axis(found, at, 1).argsort(1), 1)
        distance[here], index[here] = np.take_along_axis(found, at, 1), others[at]
    return distance, index


def linked(n: int, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return the number, from 0, of the group to which each of n things belongs that links [k], [k] tie together, [n]."""
    label = np.arange(n)
    while True:
        low = np.minimum(label[first], label[second])
        found = label.copy()
        np.minimum.at(found, first, low)
        np.minimum.at(found, second, low)
        found = found[found]
        if (found == label).all():
            groups: np.ndarray = np.unique(label, return_inverse=True)[1]
            return groups
        label = found

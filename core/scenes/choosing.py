"""Which scenes to take: the fewest that cover a region, and of these the least cloudy."""

from __future__ import annotations

from itertools import combinations
from typing import Sequence

import numpy as np

TOLERANCE = 0.005  # the share of what can be covered that a choice may leave out
AT_ONCE, CANDIDATES = 3, 40  # up to so many scenes the best of all choices is found, among so many


def fewest(covers: np.ndarray, clouds: Sequence[float], days: Sequence[str]) -> list[int]:
    """Return which scenes to take, in their order.

    covers: which places of the region each scene covers, [scenes, places] bool; clouds: per cent of each. Of as few scenes as cover what all do
    together, those are taken that are of the fewest days, for a mosaic is of one, then those with the least cloud.
    """
    reach = int(covers.any(0).sum()) if len(covers) else 0
    if not reach:
        return []
    enough = reach * (1 - TOLERANCE)
    counts = covers.sum(1)
    order = sorted(np.flatnonzero(counts).tolist(), key=lambda k: (-int(counts[k]), clouds[k], k))[:CANDIDATES]
    for size in range(1, AT_ONCE + 1):
        good = [some for some in combinations(order, size) if covers[list(some)].any(0).sum() >= enough]
        if good:
            best = min(good, key=lambda some: (len({days[k] for k in some}), _cloud(covers, clouds, some), some))
            return sorted(best)
    return _greedy(covers, clouds, enough)


def _cloud(covers: np.ndarray, clouds: Sequence[float], some: Sequence[int]) -> float:
    """Return the cloud over the places, where each is seen by the least cloudy scene that covers it."""
    found = np.full(covers.shape[1], np.inf)
    for k in some:
        found[covers[k]] = np.minimum(found[covers[k]], clouds[k])
    return float(found[np.isfinite(found)].mean())


def _greedy(covers: np.ndarray, clouds: Sequence[float], enough: float) -> list[int]:
    """Take the scene that adds most, again and again, of equal ones the least cloudy."""
    seen, taken = np.zeros(covers.shape[1], bool), []
    while seen.sum() < enough:
        added = (covers & ~seen).sum(1)
        best = max(range(len(covers)), key=lambda k: (int(added[k]), -clouds[k]))
        taken.append(best)
        seen |= covers[best]
    return sorted(taken)

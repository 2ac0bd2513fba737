"""Landslides, and reports of them, come in storms: how many points stand for one independent event (DESIGN section 8).

A count of n points that come in groups varies as one of n / spread independent points does, spread = Σ s² / Σ s over the groups' sizes s
(the variance of a compound Poisson count over its mean). Records are grouped by day and place; detections, and records without a day, by
nearness: by how many more neighbours a point has close by than a little further away (the pair counts of Ripley 1977, as a contrast, so that
ground on which landslides are common everywhere is no storm).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..records.geodesy import in_space
from ..records.neighbours import apart

DAYS, REACH_M = (
    3,
    100_000.0,
)  # records of one storm are dated within so many days, and lie within this of its first record
DATED = 0.8  # the share of records that must have a day for storms to be told by days
ROWS = 100  # points whose distances to others are taken at once
MOST = 2000  # points that pairs are counted of; of more, a sample
NEAR = (0.01, 0.02, 0.04)  # of the root of the region's area: at which nearness detections are looked at
WIDER = (0.02, 0.04, 0.08)  # and records, which are fewer
UNEVEN = 3.0  # standard errors by which pairs must be more for points to lie unevenly
# At which evenness is looked at: shares of the root of the region's area, and the variance of the share of a square that lies so near a place of it
# (places at the border have less).
WIDE = {0.1: 2.1e-5, 0.16: 1.96e-4, 0.25: 1.44e-3}
SURE = 2.0  # standard errors by which neighbours must be more than chance gives
FEW = 10.0  # independent events below which a count is of few storms
GROUPED = 2.0  # the spread from which they are storms at all


@dataclass
class Storms:
    """How points of a region are grouped.

    n: the number of points; spread: the points of a typical group, 1 where all stand alone; told: by what ("days", "nearness"); unevenly: they lie
    unevenly, and nothing tells whether that is storms.
    """

    n: float
    spread: float = 1.0
    told: str = ""
    unevenly: bool = False

    @property
    def independent(self) -> float:
        """How many independent events the points stand for."""
        return self.n / self.spread

    @property
    def few(self) -> bool:
        """Whether a few storms hold most of the points."""
        return self.spread >= GROUPED and self.independent < FEW

    @property
    def doubtful(self) -> bool:
        """Whether a few storms hold most of the points, or may."""
        return self.few or self.unevenly


def of_records(lon: np.ndarray, lat: np.ndarray, days: Sequence[dt.date | None], km2: float) -> Storms:
    """Return how records are grouped. lon, lat: degrees [n]; days: of each, None where not known; km2: the region's area."""
    known = [day for day in days if day is not None]
    if len(set(known)) > 1 and len(known) >= DATED * len(days):
        dated = [k for k, day in enumerate(days) if day is not None]
        sizes = _by_days(lon[dated], lat[dated], np.array([day.toordinal() for day in known]))
        return Storms(len(lon), float((sizes**2).sum() / sizes.sum()), "days")
    found = by_nearness(lon, lat, km2, WIDER)
    found.unevenly = found.spread < GROUPED and _uneven(lon, lat, km2)
    return found


def _by_days(lon: np.ndarray, lat: np.ndarray, day: np.ndarray) -> np.ndarray:
    """Return the sizes of the storms: each begins with the first record that is in none, and takes what is near in time and place."""
    order = np.argsort(day, kind="stable")
    places, free, sizes = in_space(lon, lat), np.ones(len(day), bool), []
    for at, k in enumerate(order):
        if not free[k]:
            continue
        later = order[at:at + np.searchsorted(day[order[at:]], day[k] + DAYS, "left")]
        later = later[free[later]]
        here = later[((places[later] - places[k]) ** 2).sum(1) <= REACH_M**2]
        free[here] = False
        sizes.append(len(here))
    return np.array(sizes, float)


def by_nearness(lon: np.ndarray, lat: np.ndarray, km2: float, scales: Sequence[float] = NEAR) -> Storms:
    """Return how points are grouped by nearness. lon, lat: degrees [n]; km2: the region's area; scales: shares of its root.

    At each scale r: spread = 1 + (pairs within r, less what pairs from r to 2 r let expect there) * 2 / n, counted where it is more than
    SURE standard errors; the largest of the scales'.
    """
    n, largest = len(lon), 1.0
    if n > 2 and km2 > 0:
        side, share = float(np.sqrt(km2)) * 1000, min(1.0, MOST / n)
        within = _pairs_within(lon, lat, [k * scale * side for scale in scales for k in (1, 2)])
        for at, scale in enumerate(scales):
            near, around = within[2 * at], within[2 * at + 1] - within[2 * at]
            expected = around * _in_square(scale) / (_in_square(2 * scale) - _in_square(scale))
            error = np.sqrt(max(expected, 1.0) * (1 + 1 / 3))
            if near - expected > SURE * error:
                largest = max(largest, 1 + float(near - expected) * 2 / (share * n) / share)
    return Storms(n, min(largest, max(1.0, float(n))), "nearness")


def _uneven(lon: np.ndarray, lat: np.ndarray, km2: float) -> bool:
    """Say whether more points lie near each other than evenly spread ones would in a square of this area."""
    n = min(len(lon), MOST)
    if n < 5 or not km2 > 0:
        return False
    near, total = _pairs_within(lon, lat, [scale * float(np.sqrt(km2)) * 1000 for scale in WIDE]), n * (n - 1) / 2
    share = np.array([_in_square(scale) for scale in WIDE])
    spread = np.sqrt(total * share * (1 - share) + n * (n - 1) * (n - 2) * np.array(list(WIDE.values())))
    return bool((near - total * share > UNEVEN * spread).any())


def _pairs_within(lon: np.ndarray, lat: np.ndarray, radii: Sequence[float]) -> np.ndarray:
    """Count the pairs of points that are at most so far apart, in metres [radii]; of MOST points where there are more."""
    if len(lon) > MOST:
        some = np.random.default_rng(0).choice(len(lon), MOST, replace=False)
        lon, lat = lon[some], lat[some]
    places, found = in_space(lon, lat), np.zeros(len(radii), int)
    axis = int(np.ptp(places, 0).argmax())
    places = places[np.argsort(places[:, axis], kind="stable")]
    along, reach = places[:, axis], max(radii) * (1 + 1e-9) + 1e-3
    for first in range(0, len(lon), ROWS):
        here = places[first:first + ROWS]  # with each other, and with those after them that may be near
        distance = apart(here, places[first:np.searchsorted(along, here[-1, axis] + reach, "right")])
        for k, radius in enumerate(radii):
            near = distance <= radius
            found[k] += np.count_nonzero(near) - (np.count_nonzero(near[:, : len(here)]) + len(here)) // 2
    return found


def _in_square(r: float) -> float:
    """Return the share of pairs of even points in a unit square that are at most r apart, r up to 1 (Ghosh 1951)."""
    return float(np.pi * r**2 - 8 / 3 * r**3 + r**4 / 2)

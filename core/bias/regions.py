"""What lies in the regions that are compared, as plain values: seen area, detections, records. No geometry, no layer."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Mapping, Optional, Sequence

import numpy as np

from ..link.provenance import Facts
from ..records.dates import in_window
from .review import Score

BINS = 200  # of the threshold curve
TRIED = ("matched", "unmatched")  # what matchcatalog calls a record that it could match

Window = tuple[Optional[dt.date], Optional[dt.date]]  # first and last day, either may be None
Ring = Sequence[tuple[float, float]]


@dataclass
class Region:
    """A region. km2: its area on the ellipsoid; years: how many years of scars a scene shows there, 1 where no rate is asked for.

    seen_km2, histogram: valid area and blocks by probability [BINS], None where no raster tells; rings: its outline in the regions' system, for
    the map.
    """

    name: str
    km2: float
    years: float = 1.0
    seen_km2: float | None = None
    histogram: np.ndarray | None = None
    rings: Sequence[Ring] = ()


@dataclass
class Seen:
    """What rasters saw of regions. km2: valid area [regions], on the ellipsoid; histograms: blocks by probability [regions, BINS]."""

    km2: np.ndarray
    histograms: np.ndarray

    @classmethod
    def nothing(cls, regions: int) -> Seen:
        """Return what rasters saw before the first of them was looked at."""
        return cls(np.zeros(regions), np.zeros((regions, BINS), np.int64))

    def add(self, region: np.ndarray, probability: np.ndarray, km2: np.ndarray) -> None:
        """Add blocks, [n] each: index of the region, probability, area."""
        np.add.at(self.km2, region, km2)
        # A block at exactly a threshold is not above it: bin t holds t < p <= t + 1/BINS.
        at = np.clip(np.ceil(probability.astype(np.float64) * BINS) - 1, 0, BINS - 1).astype(int)
        np.add.at(self.histograms, (region, at), 1)


@dataclass
class Detections:
    """Detections in regions, [n] each.

    region: its index; x, y: in the regions' system; lon, lat: degrees; n_blocks, event_id: of each; regions: how many regions there are;
    n_landslides: how many landslides each holds, None where that is not known of all.
    """

    region: np.ndarray
    x: np.ndarray
    y: np.ndarray
    lon: np.ndarray
    lat: np.ndarray
    n_blocks: np.ndarray
    event_id: np.ndarray
    regions: int
    n_landslides: np.ndarray | None = None

    @property
    def events(self) -> np.ndarray:
        """How many there are in each region, [regions]."""
        return np.bincount(self.region, minlength=self.regions)

    @property
    def blocks(self) -> np.ndarray:
        """How many blocks they have in each region, [regions]."""
        return np.bincount(self.region, self.n_blocks, self.regions).astype(int)

    @property
    def landslides(self) -> np.ndarray | None:
        """How many landslides they hold in each region, [regions], None where that is not known."""
        if self.n_landslides is None:
            return None
        return np.bincount(self.region, self.n_landslides, self.regions).astype(int)


@dataclass
class RegionRecord:
    """A record that may lie in a region. A rough one may lie in several: it is then there once for each.

    region: its index; x, y: in the regions' system; lon, lat: degrees; accuracy_m: how rough the position is, NaN where not known; here: its
    point lies in the region; seen: its point lies where a raster saw, or nothing tells; weight: its chance to lie in the region and where it was
    seen; may_lie_elsewhere: it is so rough that it may lie outside the region. detected, chance, status: what matchcatalog said of it; None where
    it was not asked.
    """

    region: int
    x: float
    y: float
    day: dt.date | None = None
    accuracy_m: float = 0.0
    lon: float = 0.0
    lat: float = 0.0
    here: bool = True
    seen: bool = True
    weight: float = 1.0
    may_lie_elsewhere: bool = False
    detected: bool = False
    chance: float | None = None
    status: str | None = None

    @property
    def counts(self) -> bool:
        """Whether its point counts in the region."""
        return self.here and self.seen

    @property
    def tried(self) -> bool:
        """Whether matchcatalog tried to match it."""
        return self.status is None or self.status in TRIED


def during(records: Sequence[RegionRecord], window: Window) -> list[RegionRecord]:
    """Return the records in a window of days."""
    inside = in_window([r.day for r in records], *window)
    return [r for r, ok in zip(records, inside) if ok]


def count_records(records: Sequence[RegionRecord], window: Window, regions: int) -> np.ndarray:
    """Count the records of each region in a window of days whose points lie there, and where it was seen, [regions]."""
    return np.bincount(np.array([r.region for r in during(records, window) if r.counts], int), minlength=regions)


@dataclass
class Inputs:
    """All that regions are compared by.

    matched: records as matchcatalog gives them; maps: what each probability raster says of itself; periods: (name, window) each; review: each
    region's score, None where nothing was reviewed; system: the regions' coordinate system.
    """

    regions: Sequence[Region]
    detections: Detections
    records: Sequence[RegionRecord]
    matched: Sequence[RegionRecord] = ()
    maps: Sequence[Facts] = ()
    window: Window = (None, None)
    periods: Sequence[tuple[str, Window]] = ()
    review: Mapping[str, Score] | None = None
    system: str = ""
    seen: bool = field(init=False)
    _within: dict[tuple[Window, bool], list[list[RegionRecord]]] = field(init=False, repr=False, default_factory=dict)
    _weights: dict[tuple[Window, int], np.ndarray] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        """seen: whether rasters say what was seen; otherwise the regions are taken as wholly seen."""
        self.seen = all(r.seen_km2 is not None for r in self.regions)

    @property
    def names(self) -> list[str]:
        """Return the regions' names."""
        return [r.name for r in self.regions]

    def within(self, window: Window, k: int, matched: bool = False) -> list[RegionRecord]:
        """Return the records that may lie in a region, in a window of days; matched: of those that matchcatalog gave."""
        key = (window, matched)
        if key not in self._within:
            parts: list[list[RegionRecord]] = [[] for _ in self.regions]
            for record in during(self.matched if matched else self.records, window):
                parts[record.region].append(record)
            self._within[key] = parts
        return self._within[key][k]

    def weights(self, window: Window, k: int) -> np.ndarray:
        """Return the chance of each record in a window to lie in a region and where it was seen, [n]."""
        if (window, k) not in self._weights:
            self._weights[window, k] = np.array([r.weight for r in self.within(window, k)], float)
        return self._weights[window, k]

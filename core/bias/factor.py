"""How much more one region goes unrecorded than another: the bias factor (paper, section 4.6; DESIGN section 8)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..errors import InputError
from ..words import Words
from .together import interval

ESTIMATE, UPPER, LOWER, UNKNOWN = "estimate", "upper bound", "lower bound", "unknown"
UNCORRECTED, FEW_STORMS = "uncorrected", "few storms"
FAR = 1e6  # the open side of a lower bound
LEAST = 0.5  # of a landslide or a record: less is none


@dataclass
class RegionCounts:
    """What was counted in a region.

    detected: landslides detected (events or blocks, or their corrected number); recorded: records in the date window that lie in the region, where
    it was seen; matched: records among them that have a detection (0 where it is not known); seen_km2: valid area in km2, None where it is not
    known; years: how many years of scars the scene shows, 1 where no rate is asked for; expected: records, each with its chance to lie there
    (None: as recorded).
    """

    name: str
    detected: float
    recorded: int
    matched: float = 0
    seen_km2: float | None = None
    years: float = 1.0
    expected: float | None = None

    @property
    def records(self) -> float:
        """How many records are expected to lie in the region, where it was seen."""
        return self.recorded if self.expected is None else self.expected


@dataclass
class Gamma:
    """A bias factor and its 95 % interval; low_all, high_all: an interval that holds for all pairs of regions at once.

    kind: "estimate", or "upper bound", "lower bound", "unknown" where a count was zero; value is then the bound, and the open side 0 or FAR.
    "uncorrected" where one of the two was not reviewed, alone or after a bound; and "few storms" where those hold most of a region's records.
    """

    value: float
    low: float
    high: float
    kind: str
    low_all: float
    high_all: float

    @property
    def bound(self) -> bool:
        """Whether it is no estimate."""
        return bool({UPPER, LOWER, UNKNOWN}.intersection(self.notes))

    @property
    def notes(self) -> list[str]:
        """What its kind says, one by one."""
        return self.kind.split(", ")


def bias_factor(
    region: RegionCounts, reference: RegionCounts, logs: np.ndarray, stretch: float = 1.0, notes: Sequence[str] = ()
) -> Gamma:
    """Return Gamma = (d1 / d2) / (r1 / r2) of a region against a reference, with its interval from draws.

    logs: draws of log Gamma (posterior.Rates); stretch: what makes its interval hold with all others (together.reach); notes: of its kind,
    UNCORRECTED or FEW_STORMS.
    """
    kind = _kind(region, reference)
    low, high = (math.exp(end) for end in interval(logs))
    low_all, high_all = (math.exp(end) for end in interval(logs, stretch))
    if kind == ESTIMATE:
        rate = reference.years / region.years
        value = rate * (region.detected / reference.detected) / (region.records / reference.records)
        ends = min(low, value), max(high, value)
        return Gamma(value, *ends, _named(kind, notes), min(low_all, value), max(high_all, value))
    if kind in (UPPER, UNKNOWN):
        low = low_all = 0.0
    if kind in (LOWER, UNKNOWN):
        high = high_all = FAR
    value = {UPPER: high, LOWER: low, UNKNOWN: math.exp(float(np.median(logs)))}[kind]
    return Gamma(value, low, high, _named(kind, notes), low_all, high_all)


def _kind(region: RegionCounts, reference: RegionCounts) -> str:
    """Say on which side Gamma is open: where nothing is above its fraction's bar, or below."""
    above = min(region.detected, reference.records) < LEAST
    below = min(reference.detected, region.records) < LEAST
    return UNKNOWN if above and below else UPPER if above else LOWER if below else ESTIMATE


def _named(kind: str, notes: Sequence[str]) -> str:
    known = [note for note in notes if note != kind]
    return ", ".join(known if kind == ESTIMATE and UNCORRECTED in known else [kind, *known])


def choose_reference(regions: Sequence[RegionCounts], name: str = "") -> int:
    """Return the index of the reference region: the one named, or else the one with the most records.

    Raises InputError for an unknown name, for fewer than two regions, and where no region has a record.
    """
    if len(regions) < 2:
        raise InputError(
            "The bias factor compares regions: REGIONS must hold two or more polygons with different names."
        )
    if not any(r.recorded or r.records >= LEAST for r in regions):
        raise InputError(
            "No record of the catalog lies in any region within the dates, so there is nothing to compare the"
            " detections with. Check CATALOG, DATE_FIELD, START and END, and that the regions overlap the catalog."
        )
    if not name:
        return max(range(len(regions)), key=lambda k: regions[k].records)
    names = [r.name for r in regions]
    if name not in names:
        raise InputError(Words("There is no region named {0!r}. The regions are: {1}.", name, ", ".join(names)))
    return names.index(name)


def threshold_curve(histograms: Sequence[np.ndarray]) -> np.ndarray:
    """Return how many blocks of each region lie above each threshold, [regions, bins] (paper, Fig. 8A).

    histograms: per region the number of blocks [bins] by probability bin, lowest first; entry t of the result counts the blocks
    in the bins from t on.
    """
    return np.stack([h[::-1].cumsum()[::-1] for h in histograms])

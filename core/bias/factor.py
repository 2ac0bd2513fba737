"""How much more one region goes unrecorded than another: the bias factor with its interval (paper, section 4.6; DESIGN section 8)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..errors import InputError
from ..words import Words

Z95 = 1.959963984540054  # the standard normal's 97.5 % quantile
ESTIMATE, BOUND = "estimate", "bound"
DRAWS = 200_000


@dataclass
class RegionCounts:
    """What was counted in a region.

    detected: landslides detected (events or blocks, or their corrected number); recorded: records in the date window; matched: records
    among them that have a detection (0 where it is not known); seen_km2: valid area in km2, None where it is not known; years: how many
    years of scars the scene shows, 1 where no rate is asked for; variation: squared coefficient of variation that a review adds to
    `detected`.
    """

    name: str
    detected: float
    recorded: int
    matched: float = 0
    seen_km2: float | None = None
    years: float = 1.0
    variation: float = 0.0


@dataclass
class Gamma:
    """A bias factor and its 95 % interval. kind: "estimate", or "bound" where a count was zero."""

    value: float
    low: float
    high: float
    kind: str


def bias_factor(region: RegionCounts, reference: RegionCounts, seed: int = 0) -> Gamma:
    """Return Gamma = (d1 / d2) / (r1 / r2) of a region against a reference, with its 95 % interval.

    Log-normal with var log Gamma = sum over regions of 1/d + 1/r - 2m/(d r) + the review's variation: records are thinned from the
    landslides, so that d and r share m landslides. Where a count is zero, each count n is taken as Gamma(n + 1/2) distributed (Jeffreys)
    and the quantiles come from a seeded simulation; all three numbers are finite then.
    """
    pair = (region, reference)
    rate = reference.years / region.years
    if min(min(c.detected, c.recorded) for c in pair) > 0:
        value = rate * (region.detected / reference.detected) / (region.recorded / reference.recorded)
        variance = sum(
            1 / c.detected + 1 / c.recorded - 2 * c.matched / (c.detected * c.recorded) + c.variation for c in pair
        )
        reach = math.exp(Z95 * math.sqrt(max(variance, 0.0)))
        return Gamma(value, value / reach, value * reach, ESTIMATE)
    d1, d2, r1, r2 = region.detected, reference.detected, region.recorded, reference.recorded
    value = rate * ((d1 + 0.5) / (d2 + 0.5)) / ((r1 + 0.5) / (r2 + 0.5))
    rng = np.random.default_rng(seed)
    logs = [np.log(rng.gamma(n + 0.5, size=DRAWS)) for n in (d1, d2, r1, r2)]
    doubt = math.sqrt(region.variation + reference.variation) * rng.standard_normal(DRAWS)
    low, high = np.quantile(logs[0] - logs[1] - logs[2] + logs[3] + doubt, [0.025, 0.975]) + math.log(rate)
    return Gamma(value, float(math.exp(low)), float(math.exp(high)), BOUND)


def simulated(region: RegionCounts, reference: RegionCounts, seed: int = 0) -> tuple[float, float]:
    """Return the 95 % interval of Gamma by a seeded simulation of the model behind `bias_factor`.

    In each region the landslides that are only detected, only recorded, and both are independent Poisson counts, each drawn as Gamma(n)
    (a count of zero as Gamma(1/2)); d and r share the third. A review's doubt multiplies d.
    """
    rng, logs = np.random.default_rng(seed), np.full(DRAWS, math.log(reference.years / region.years))

    def drawn(n: float) -> np.ndarray:
        return rng.gamma(n, size=DRAWS) if n > 0 else np.zeros(DRAWS)

    for sign, c in ((1, region), (-1, reference)):
        shared = min(c.matched, c.detected, c.recorded)
        both = drawn(shared)
        d, r = (drawn(n - shared) + both if n else rng.gamma(0.5, size=DRAWS) for n in (c.detected, c.recorded))
        logs += sign * (np.log(d) - np.log(r) + math.sqrt(c.variation) * rng.standard_normal(DRAWS))
    low, high = np.quantile(logs, [0.025, 0.975])
    return float(math.exp(low)), float(math.exp(high))


@dataclass
class Tiles:
    """Counts by tile of a region, [tiles] each: detections and records."""

    detected: np.ndarray
    recorded: np.ndarray

    def dispersion(self) -> float:
        """Return the larger index of dispersion, variance over mean, of both counts; 1 for counts that are independent (Fisher 1950)."""
        found = [float(n.var(ddof=1) / n.mean()) for n in (self.detected, self.recorded) if len(n) > 1 and n.mean() > 0]
        return max(found, default=1.0)

    def clustered(self) -> bool:
        """Say whether either count varies more from tile to tile than independent landslides do (chi-square test at 1 %)."""
        for n in (self.detected, self.recorded):
            if len(n) > 1 and n.sum() >= 5:
                freedom = len(n) - 1
                statistic = float(((n - n.mean()) ** 2).sum() / n.mean())
                # Wilson and Hilferty (1931): the cube root of chi-square is nearly normal.
                z = ((statistic / freedom) ** (1 / 3) - (1 - 2 / (9 * freedom))) / math.sqrt(2 / (9 * freedom))
                if z > 2.3263478740408408:
                    return True
        return False


def block_bootstrap(
    region: Tiles, reference: Tiles, ratio: float = 1.0, variation: float = 0.0, seed: int = 0, draws: int = 4000
) -> tuple[float, float]:
    """Return the 95 % interval of Gamma by drawing the regions' tiles with replacement (Hall 1985), detections and records together.

    Slides and reports come in storms, which tiles keep together. ratio: what a count of tiles is multiplied by to give Gamma (precision,
    years); variation: what a review adds. A half is added to each count, so that a draw without records stays finite.
    """
    rng = np.random.default_rng(seed)
    logs = np.full(draws, math.log(ratio)) + math.sqrt(variation) * rng.standard_normal(draws)
    for sign, tiles in ((1, region), (-1, reference)):
        often = rng.multinomial(len(tiles.detected), np.full(len(tiles.detected), 1 / len(tiles.detected)), draws)
        logs += sign * (np.log(often @ tiles.detected + 0.5) - np.log(often @ tiles.recorded + 0.5))
    low, high = np.quantile(logs, [0.025, 0.975])
    return float(math.exp(low)), float(math.exp(high))


def choose_reference(regions: Sequence[RegionCounts], name: str = "") -> int:
    """Return the index of the reference region: the one named, or else the one with the most records.

    Raises InputError for an unknown name, for fewer than two regions, and where no region has a record.
    """
    if len(regions) < 2:
        raise InputError(
            "The bias factor compares regions: REGIONS must hold two or more polygons with different names."
        )
    if not any(r.recorded for r in regions):
        raise InputError(
            "No record of the catalog lies in any region within the dates, so there is nothing to compare the"
            " detections with. Check CATALOG, DATE_FIELD, START and END, and that the regions overlap the catalog."
        )
    if not name:
        return max(range(len(regions)), key=lambda k: regions[k].recorded)
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

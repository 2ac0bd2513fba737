"""One model, drawn once: the rates at which a region's landslides are detected and recorded (DESIGN section 8).

In a region, T landslides are detected and R are in the catalog; S of them are both. Detected only, recorded only and both are independent
Poisson counts in units of storms, so that a count n that stands for n / spread independent events has the rate spread · Gamma(n / spread)
(a Gamma distribution with Jeffreys' half on each list; the posterior of a Poisson rate). T, R and S are drawn first where they are not known:
T from the review (its strata's Beta draws), R from each record's chance to lie in the region and where it was seen, S from the records that
were matched, less what chance matches. What a review of undetected blocks tells of recall divides T.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np

from .review import DRAWS

JEFFREYS = 0.5


@dataclass
class Evidence:
    """What is known of a region.

    detected: landslides detected, where they are taken as counted; landslides: draws of them, from a review [DRAWS]; missed: draws of those that
    were not detected, where a review tells; weights: of each record its chance to lie in the region and where it was seen [n]; tried: how many
    records matchcatalog could match, of which `matched` have a detection, and chance matches `chance`; spreads: points of a typical storm, of
    detections and of records; years: how many years of scars the scene shows.
    """

    name: str
    detected: float
    weights: np.ndarray
    landslides: np.ndarray | None = None
    missed: np.ndarray | None = None
    tried: int = 0
    matched: float = 0.0
    chance: float = 0.0
    detected_spread: float = 1.0
    recorded_spread: float = 1.0
    years: float = 1.0


@dataclass
class Rates:
    """Draws of a region, [DRAWS] each.

    found: landslides detected, or those there are, where recall is known; unrecorded: those of them that are in no record; detected, recorded: the
    rates behind both lists; log_ratio: the log of the first rate over the second, by the years that the scene shows.
    """

    found: np.ndarray
    unrecorded: np.ndarray
    detected: np.ndarray
    recorded: np.ndarray
    log_ratio: np.ndarray


def generator(seed: int, *names: str) -> np.random.Generator:
    """Return the random numbers of a thing by its name, the same whatever else is drawn."""
    return np.random.default_rng([seed, *(zlib.crc32(name.encode("utf-8", "surrogatepass")) for name in names)])


def draw(evidence: Evidence, seed: int, recall: bool = False) -> Rates:
    """Return draws of a region's rates; recall: whether landslides that were not detected count too (they must in both regions of a pair)."""
    e, rng = evidence, generator(seed, "rates", evidence.name)
    found = np.full(DRAWS, float(e.detected)) if e.landslides is None else e.landslides
    records = drawn_records(e.weights, rng)
    both = np.minimum(shared(e, rng), np.minimum(found, records))
    joint = _rate(both, e.recorded_spread, rng, 0.0)
    detected = _rate(found - both, e.detected_spread, rng) + joint
    recorded = _rate(records - both, e.recorded_spread, rng) + joint
    there = found
    if recall and e.missed is not None:
        there = found + e.missed
        detected = detected * there / np.maximum(found, JEFFREYS)
    unrecorded = there - both if there is found else np.maximum(there - records, 0.0)
    return Rates(there, unrecorded, detected, recorded, np.log(detected) - np.log(recorded) - np.log(e.years))


def _rate(counts: np.ndarray, spread: float, rng: np.random.Generator, half: float = JEFFREYS) -> np.ndarray:
    """Return draws of the Poisson rates behind counts [DRAWS] whose points come in storms of `spread`."""
    shape = np.maximum(counts, 0.0) / spread + half
    found: np.ndarray = spread * rng.gamma(np.maximum(shape, 1e-9)) * (shape > 0)
    np.maximum(found, 1e-12 if half else 0.0, out=found)
    return found


def drawn_records(weights: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return draws of how many records lie in a region and where it was seen [DRAWS], each with its own chance [n]."""
    unsure = weights[(weights > 0) & (weights < 1)]
    found = np.full(DRAWS, float((weights >= 1).sum()))
    if len(unsure) > 50:  # the sum is nearly normal
        spread = np.sqrt((unsure * (1 - unsure)).sum())
        found += np.maximum(0.0, unsure.sum() + spread * rng.standard_normal(DRAWS))
        return found
    for chance in unsure:
        found += rng.random(DRAWS) < chance
    return found


def shared(e: Evidence, rng: np.random.Generator) -> np.ndarray:
    """Return draws of how many landslides are detected and recorded [DRAWS].

    Of the records that could be matched a share is; what chance would match of them is taken off, and of the others, for a record with a true
    match needs no chance.
    """
    if not e.tried or not e.matched:
        return np.zeros(DRAWS)
    share = rng.beta(e.matched + JEFFREYS, e.tried - e.matched + JEFFREYS, DRAWS)
    chance = e.chance / e.tried
    found: np.ndarray = e.tried * np.clip((share - chance) / max(1 - chance, 1e-9), 0.0, 1.0)
    return found

"""How complete a catalog is, from records that were matched to reviewed detections (DESIGN section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..words import Words
from .posterior import JEFFREYS, generator
from .regions import RegionRecord
from .together import TAIL

SURE = 0.1  # a record whose chance match is less likely tells of completeness
LEAST_MATCHES = 7  # below, the two lists share too few landslides to tell more than that there are many


@dataclass
class Completeness:
    """How many landslides there are at least, and what share of them the catalog has, with 95 % intervals; `why` where not estimable."""

    landslides: float | None = None
    landslides_low: float | None = None
    landslides_high: float | None = None
    share: float | None = None
    share_low: float | None = None
    share_high: float | None = None
    why: str = ""


def completeness(
    found: np.ndarray, usable: float, matched: float, chance: float, recorded: int, seed: int = 0
) -> Completeness:
    """Return the catalog's completeness in a region from two lists (Lincoln and Petersen; as a posterior, George and Robert 1992).

    found: draws of the true landslides detected; usable: records whose chance match is unlikely; matched: those of them that have a detection;
    chance: the matches among them that chance would give; recorded: all records. The share of usable records with a true match tells what share
    of all landslides was detected; the rest follows. Landslides that are seen well are reported well too, so that both lists agree too
    often and the number of landslides is a lower bound.
    """
    rng, n = generator(seed, "completeness"), len(found)
    share = rng.beta(matched + JEFFREYS, max(usable - matched, 0.0) + JEFFREYS, n)
    level = chance / max(usable, 1.0)
    share = np.clip((share - level) / (1 - level), 1e-3, 1.0)
    both = np.minimum(max(0.0, matched - chance) / (1 - level), found)
    # Detected and not recorded is known; of those that are neither, there are as many as the share makes of it.
    neither = rng.poisson(rng.gamma(found - both + JEFFREYS) * (1 - share) / share)
    # There are at least as many as either list has.
    landslides = np.maximum(found + np.maximum(usable - both, 0.0) + neither, recorded)
    low, middle, high = np.quantile(landslides, [TAIL, 0.5, 1 - TAIL])
    share_at, share_low, share_high = (float(recorded / n) for n in (middle, high, low))
    return Completeness(float(middle), float(low), float(high), share_at, share_low, share_high)


def of_region(records: Sequence[RegionRecord], found: np.ndarray | None, recorded: int, seed: int = 0) -> Completeness:
    """Return a region's completeness from its records that matchcatalog tried to match, those whose chance match is unlikely.

    found: draws of the true landslides detected, None where they were not reviewed.
    """
    if not records:
        return Completeness(
            why=Words("not estimable: MATCHED is empty, so it is not known which records have a detection")
        )
    if all(r.chance is None for r in records):
        return Completeness(why=Words("not estimable: MATCHED has no field 'chance'; make it with matchcatalog"))
    if found is None:
        return Completeness(why=Words("not estimable: the detections were not reviewed"))
    sure = [(r.detected, r.chance) for r in records if r.chance is not None and r.chance < SURE and r.tried]
    matched, chance = (float(sum(part)) for part in zip(*sure)) if sure else (0.0, 0.0)
    if matched - chance < LEAST_MATCHES:
        return Completeness(
            why=Words(
                "not estimable: {0:.1f} matches of records that chance would seldom match, less chance's; {1} are needed",
                max(0.0, matched - chance),
                LEAST_MATCHES,
            )
        )
    return completeness(found, len(sure), matched, chance, recorded, seed)

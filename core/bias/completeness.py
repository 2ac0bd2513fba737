"""How complete a catalog is, from records that were matched to reviewed detections (DESIGN section 8)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

from .factor import Z95, RegionCounts
from .regions import RegionRecord

SURE = 0.1  # a record whose chance match is less likely tells of completeness
LEAST_MATCHES = 7  # below, Chapman's estimator is biased by more than its interval tells (Robson and Regier 1964)


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


def completeness(detected: float, usable: float, matched: float, recorded: int, reviewed: bool) -> Completeness:
    """Return the catalog's completeness in a region by Chapman's estimator (Chapman 1951; variance by Seber 1970).

    detected: true landslides detected (reviewed); usable: records whose chance match is unlikely; matched: those of them that have a
    detection, less the matches that chance would give; recorded: all records. Landslides that are seen well are reported well too, so that
    both lists agree too often and the number of landslides is a lower bound.
    """
    if not reviewed:
        return Completeness(why="not estimable: the detections were not reviewed")
    if matched < LEAST_MATCHES:
        return Completeness(
            why=f"not estimable: {matched:.1f} matches of records that chance would seldom match, less chance's; {LEAST_MATCHES} are needed"
        )
    matched = min(matched, detected, usable)
    n = (detected + 1) * (usable + 1) / (matched + 1) - 1
    variance = (
        (detected + 1) * (usable + 1) * (detected - matched) * (usable - matched) / ((matched + 1) ** 2 * (matched + 2))
    )
    reach = math.exp(Z95 * math.sqrt(math.log1p(variance / n**2)))
    low = max(n / reach, detected, recorded)  # there are at least as many as either list has
    n, high = max(n, low), max(n * reach, low)
    return Completeness(n, low, high, recorded / n, recorded / high, min(1.0, recorded / low))


def of_region(records: Sequence[RegionRecord], counts: RegionCounts, reviewed: bool) -> Completeness:
    """Return a region's completeness from its records that matchcatalog tried to match, those whose chance match is unlikely."""
    if not records:
        return Completeness(why="not estimable: MATCHED is empty, so it is not known which records have a detection")
    if all(r.chance is None for r in records):
        return Completeness(why="not estimable: MATCHED has no field 'chance'; make it with matchcatalog")
    sure = [(r.detected, r.chance) for r in records if r.chance is not None and r.chance < SURE and r.tried]
    matched = sum(detected for detected, _ in sure) - sum(chance for _, chance in sure)
    return completeness(counts.detected, len(sure), max(0.0, matched), counts.recorded, reviewed)

"""What is counted in each region that was seen: raw, and corrected by its own review."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Mapping, Sequence

import numpy as np

from ..errors import InputError
from ..words import Words
from .factor import RegionCounts
from .regions import Inputs, count_records, during
from .review import Score

NEARLY_ALL = 0.95  # the share of a region that counts as wholly seen
APART = 0.02  # a review's population may differ so much from the detections counted

Warn = Callable[[str], None]


def seen_regions(inputs: Inputs, warn: Warn) -> list[int]:
    """Return the indices of the regions that were seen. Raises InputError where there are fewer than two."""
    if not inputs.seen:
        warn(
            "PROBABILITY is empty, so the regions are taken as wholly seen. Where part of a region was under cloud or outside"
            " the scenes, its detections are too few."
        )
    use, unseen = [], count_unseen(inputs)
    for k, region in enumerate(inputs.regions):
        if region.seen_km2 is None:
            use.append(k)
        elif not region.seen_km2 > 0:
            warn(
                Words("The region {0} lies outside every scene: it was not seen, and has no bias factor.", region.name)
            )
        else:
            use.append(k)
            if region.seen_km2 < NEARLY_ALL * region.km2:
                warn(
                    Words(
                        "Only {0:.0%} of the region {1} was seen; records count where it was, so that {2} of its records don't.",
                        region.seen_km2 / region.km2,
                        region.name,
                        unseen[k],
                    )
                )
    if len(use) < 2:
        raise InputError(
            "Fewer than two regions lie in the scenes, so there is nothing to compare. Check that PROBABILITY covers the regions."
        )
    return use


def count_unseen(inputs: Inputs) -> np.ndarray:
    """Count the records in the window whose points lie in each region, but where nothing was seen, [regions]."""
    unseen = [r.region for r in during(inputs.records, inputs.window) if r.here and not r.seen]
    return np.bincount(np.array(unseen, int), minlength=len(inputs.regions))


def raw_counts(inputs: Inputs, count: str, use: Sequence[int]) -> list[RegionCounts]:
    """Return the counts of the regions of `use`. Raises InputError where MATCHED belongs to other layers.

    count: "blocks", "landslides" where they are known, or else events.
    """
    n = len(inputs.regions)
    found_by = {"blocks": inputs.detections.blocks, "landslides": inputs.detections.landslides}
    detected = found_by.get(count)
    if detected is None:
        detected = inputs.detections.events
    recorded = count_records(inputs.records, inputs.window, n)
    matched = count_records([r for r in inputs.matched if r.detected], inputs.window, n)
    there = recorded + count_unseen(inputs)
    found = []
    for k in use:
        region = inputs.regions[k]
        if matched[k] > min(detected[k], there[k]):
            raise InputError(
                Words(
                    "MATCHED has {0} detected records in {1}, more than its {2} detections or"
                    " {3} records: MATCHED belongs to other layers.",
                    matched[k],
                    region.name,
                    detected[k],
                    there[k],
                )
            )
        expected = float(inputs.weights(inputs.window, k).sum())
        counts = int(detected[k]), int(recorded[k]), int(matched[k])
        found.append(RegionCounts(region.name, *counts, region.seen_km2, region.years, expected))
    return found


def corrected_counts(review: Mapping[str, Score], raw: Sequence[RegionCounts], warn: Warn) -> list[RegionCounts | None]:
    """Return the counts corrected by each region's own review; None for a region without one. Raises InputError for another review."""
    names = {c.name for c in raw}
    if not names & set(review):
        raise InputError(
            Words(
                "REVIEW has the regions {0}, none of which is in REGIONS ({1}): sample the"
                " detections with the same REGIONS and NAME_FIELD.",
                ", ".join(sorted(review)),
                ", ".join(sorted(names)),
            )
        )
    found: list[RegionCounts | None] = []
    for c in raw:
        score = review.get(c.name)
        if score is None or score.precision is None or score.landslides is None:
            warn(Words("{0} has no reviewed detections: it is uncorrected, and compared by raw events.", c.name))
            found.append(None)
            continue
        if abs(score.size - c.detected) > max(1.0, APART * c.detected):
            warn(
                Words(
                    "The review of {0} stands for {1:.0f} detections, but {2} are counted there: review these detections.",
                    c.name,
                    score.size,
                    c.detected,
                )
            )
        detected = c.detected * (score.landslides / score.size)
        found.append(replace(c, detected=detected, matched=min(c.matched, detected)))
    return found

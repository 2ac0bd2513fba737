"""From what lies in the regions, and its review, to what is known of each region (posterior.Evidence)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from . import storms
from .factor import RegionCounts
from .posterior import Evidence
from .regions import Inputs, Window
from .storms import Storms


@dataclass
class Grouped:
    """How a region's detections and its records are grouped in storms."""

    detected: Storms
    recorded: Storms


def grouped(inputs: Inputs, k: int, window: Window) -> Grouped:
    """Return how the detections and the records of a region come in storms; k: its index."""
    found, km2 = inputs.detections, inputs.regions[k].km2
    here = found.region == k
    records = [r for r in inputs.within(window, k) if r.counts]
    lon, lat = np.array([(r.lon, r.lat) for r in records], float).reshape(-1, 2).T
    return Grouped(
        storms.by_nearness(found.lon[here], found.lat[here], km2),
        storms.of_records(lon, lat, [r.day for r in records], km2),
    )


def evidence_of(
    inputs: Inputs, counts: RegionCounts, k: int, way: str, window: Window, groups: Grouped, matched: bool = True
) -> Evidence:
    """Return what is known of a region, counted in a way of comparison.COUNTS.

    k: its index; window: of the records' days; matched: whether MATCHED tells what both lists share (it is of one window only).
    """
    made = Evidence(
        counts.name,
        counts.detected,
        inputs.weights(window, k),
        detected_spread=groups.detected.spread,
        recorded_spread=groups.recorded.spread,
        years=counts.years,
    )
    sizes = {"blocks": inputs.detections.n_blocks, "landslides": inputs.detections.n_landslides}.get(way)
    if sizes is not None:  # those of one event are not independent
        made.detected_spread *= _typical(sizes[inputs.detections.region == k])
    score = inputs.review.get(counts.name) if way == "corrected" and inputs.review is not None else None
    if score is not None and score.draws is not None and score.size:
        # The review stands for score.size detections; those that are counted may be a few more or fewer.
        events = float(inputs.detections.events[k])
        made.landslides = score.draws[1] * (events / score.size)
        made.missed = score.missed if score.informs else None
    if matched and way != "blocks":
        tried = [r for r in inputs.within(window, k, matched=True) if r.tried]
        made.tried, made.matched = len(tried), float(sum(r.detected for r in tried))
        made.chance = float(sum(r.chance or 0.0 for r in tried))
    return made


def _typical(sizes: Sequence[float]) -> float:
    """Return the size of the thing that a typical part belongs to: Σ s² / Σ s, 1 where there is none."""
    each = np.asarray(sizes, float)
    return float((each**2).sum() / each.sum()) if each.sum() else 1.0

"""The interval of a bias factor by every method, and the one to show."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from . import factor as bias
from .regions import Inputs, within


@dataclass
class Interval:
    """A 95 % interval by one method."""

    method: str
    low: float
    high: float


@dataclass
class Comparison:
    """A region against the reference: its bias factor with the interval that is shown, and the intervals by every method."""

    gamma: bias.Gamma
    shown: str
    intervals: list[Interval]


def comparison(
    inputs: Inputs,
    places: tuple[int, int],
    pair: tuple[bias.RegionCounts, bias.RegionCounts],
    gamma: bias.Gamma,
    count: str,
    seed: int,
) -> Comparison:
    """Return the intervals of a region's bias factor by every method, and the one to show: the wider where counts are clustered.

    places: indices of the region and of the reference; pair: their counts; count: what is counted, "blocks" or else events.
    """
    if gamma.kind == bias.BOUND:
        return Comparison(gamma, "Jeffreys bound", [Interval("Jeffreys bound", gamma.low, gamma.high)])
    tiles = [tiles_of(inputs, k, count == "blocks") for k in places]
    each = [c.detected / c.years / t.detected.sum() for c, t in zip(pair, tiles)]
    variation = pair[0].variation + pair[1].variation
    low, high = bias.block_bootstrap(tiles[0], tiles[1], each[0] / each[1], variation, seed)
    intervals = [
        Interval("closed form", gamma.low, gamma.high),
        Interval("simulation", *bias.simulated(*pair, seed)),
        Interval("spatial block bootstrap", low, high),
    ]
    if any(t.clustered() for t in tiles) and high / low > gamma.high / gamma.low:
        wider = replace(gamma, low=min(low, gamma.value), high=max(high, gamma.value))
        return Comparison(wider, "spatial block bootstrap", intervals)
    return Comparison(gamma, "closed form", intervals)


def tiles_of(inputs: Inputs, k: int, blocks: bool) -> bias.Tiles:
    """Count a region's detections (or their blocks) and its records in the window by tile."""
    n = inputs.regions[k].tiles
    records = [r.tile for r in within(inputs.records, inputs.window, k) if r.tile >= 0]
    return bias.Tiles(inputs.detections.by_tile(k, n, blocks), np.bincount(np.array(records, int), minlength=n))

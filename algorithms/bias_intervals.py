"""The interval of a bias factor by every method, and the one to show."""

from dataclasses import dataclass, replace

from ..core import bias
from .bias_records import within


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
    intervals: list


def comparison(inputs, places, pair, gamma, count, seed) -> Comparison:
    """Return the intervals of a region's bias factor by every method, and the one to show: the wider where counts are clustered.

    places: indices of the region and of the reference; pair: their counts.
    """
    if gamma.kind == bias.BOUND:
        return Comparison(gamma, "Jeffreys bound", [Interval("Jeffreys bound", gamma.low, gamma.high)])
    tiles = [_tiles(inputs, k, count) for k in places]
    each = [c.detected / c.years / t.detected.sum() for c, t in zip(pair, tiles)]
    variation = pair[0].variation + pair[1].variation
    low, high = bias.block_bootstrap(*tiles, each[0] / each[1], variation, seed)
    intervals = [
        Interval("closed form", gamma.low, gamma.high),
        Interval("simulation", *bias.simulated(*pair, seed)),
        Interval("spatial block bootstrap", low, high),
    ]
    if any(t.clustered() for t in tiles) and high / low > gamma.high / gamma.low:
        wider = replace(gamma, low=min(low, gamma.value), high=max(high, gamma.value))
        return Comparison(wider, "spatial block bootstrap", intervals)
    return Comparison(gamma, "closed form", intervals)


def _tiles(inputs, k, count) -> bias.Tiles:
    here = inputs.detections.region == k
    weights = inputs.detections.n_blocks[here].astype(float) if count == "blocks" else None
    detected = inputs.regions.tiles(k, inputs.detections.x[here], inputs.detections.y[here], weights)
    records = within(inputs.records, inputs.window, k)
    recorded = inputs.regions.tiles(k, [r.x for r in records], [r.y for r in records])
    return bias.Tiles(detected, recorded)

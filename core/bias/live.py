"""Bias factors at any threshold: what does not depend on it is worked out once, the rest each time, as compare does it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from . import storms
from .counting import raw_counts, seen_regions
from .evidence import Grouped, grouped
from .factor import RegionCounts, choose_reference
from .regions import Detections, Inputs
from .ways import Gammas, Way


@dataclass
class AtThreshold:
    """The counts and bias factors of the regions that were seen; the reference's bias factor is None."""

    counts: list[RegionCounts]
    gammas: Gammas


class Live:
    """Regions and records, without detections yet. The bias factors are of events that nobody reviewed.

    use: the indices of the regions that were seen; reference: an index of those; warnings: what compare warns of them.
    """

    def __init__(self, inputs: Inputs, reference_region: str = "", seed: int = 0):
        """Work out what does not depend on the threshold. Raises InputError where there is nothing to compare."""
        self._inputs, self._seed = inputs, seed
        self.warnings: list[str] = []
        self.use = seen_regions(inputs, self.warnings.append)
        self._raw = raw_counts(inputs, "events", self.use)
        self.reference = choose_reference(self._raw, reference_region)
        self._groups = [grouped(inputs, k, inputs.window) for k in self.use]

    def at(self, detections: Detections) -> AtThreshold:
        """Return the bias factors with these detections. Not for two threads at once."""
        self._inputs.detections = detections
        raw = [replace(c, detected=int(detections.events[k])) for c, k in zip(self._raw, self.use)]
        groups = [self._with(detections, k, group) for k, group in zip(self.use, self._groups)]
        way = Way(self._inputs, "events", raw, raw, groups, self.use, self.reference, self._seed)
        return AtThreshold(way.counts, way.gammas)

    def _with(self, detections: Detections, k: int, group: Grouped) -> Grouped:
        here = detections.region == k
        km2 = self._inputs.regions[k].km2
        return replace(group, detected=storms.by_nearness(detections.lon[here], detections.lat[here], km2))

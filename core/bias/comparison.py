"""From what lies in the regions to the bias factors, with the warnings that belong to them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Mapping, Sequence

import numpy as np

from ..link.provenance import Facts
from ..listener import Listener
from ..version import VERSION
from . import completeness, warned
from . import factor as bias
from .completeness import Completeness
from .counting import corrected_counts, count_unseen, raw_counts, seen_regions
from .evidence import Grouped, grouped
from .factor import RegionCounts
from .posterior import Rates
from .regions import Inputs, count_records
from .ways import Gammas, Way

COUNTS = ("corrected", "events", "blocks", "landslides")  # saved calls name them by number: new ones come last


@dataclass
class Period:
    """Another window of days: its name, the records of each region of `Result.use`, and their bias factors."""

    name: str
    recorded: list[int]
    gammas: Gammas


@dataclass
class Result:
    """The comparison. use: the indices of the regions that were seen; all lists but `warnings` and `periods` are of those.

    count: what was counted; counts, gammas: by it (the reference's gamma is None); by: {count: (counts, gammas)} by every way of counting; rates:
    draws; pooled: draws of log Gamma, partially pooled [regions, draws]; recall: whether landslides that were not detected are in it; reference,
    largest: indices of counts; groups: storms; elsewhere: records that may lie outside their region; unseen: records where nothing was seen.
    """

    inputs: Inputs
    count: str
    use: list[int]
    counts: list[RegionCounts]
    reference: int
    gammas: Gammas
    largest: int
    provenance: Facts
    by: dict[str, tuple[list[RegionCounts], Gammas]]
    rates: list[Rates]
    pooled: np.ndarray = field(repr=False)
    recall: bool
    completeness: list[Completeness]
    groups: list[Grouped]
    elsewhere: list[int]
    unseen: list[int]
    periods: list[Period]
    warnings: list[str]


def compare(inputs: Inputs, count: str, reference_region: str, seed: int, say: Listener) -> Result:
    """Compare all regions that were seen with the reference region. Raises InputError where there is nothing to compare.

    count: one of COUNTS; "corrected" is "landslides" where nothing was reviewed, and that is "events" where they are not known, or most are missed;
    reference_region: a name, '' for the region with the most records.
    """
    warnings: list[str] = []

    def warn(words: str) -> None:
        warnings.append(words)
        say.warn(words)

    warned.of_inputs(inputs, warn)
    use = seen_regions(inputs, warn)
    raw = raw_counts(inputs, "events", use)
    by: dict[str, Sequence[RegionCounts | None]] = {"events": raw, "blocks": raw_counts(inputs, "blocks", use)}
    if inputs.review is not None:
        by["corrected"] = corrected_counts(inputs.review, raw, warn)
    if inputs.detections.n_landslides is not None:
        by["landslides"] = raw_counts(inputs, "landslides", use)
    count = _counted(inputs, count, by, say)
    reference = bias.choose_reference(raw, reference_region)
    if count == "corrected" and by["corrected"][reference] is None:
        warned.of_reference(raw[reference].name, warn)
        count = "events"
    groups = [grouped(inputs, k, inputs.window) for k in use]
    ways = {way: Way(inputs, way, part, raw, groups, use, reference, seed) for way, part in by.items()}
    gammas, counts = ways[count].gammas, ways[count].counts
    elsewhere = _elsewhere(inputs, use)
    warned.of_counts(inputs, counts, groups, elsewhere, warn)
    warned.of_sparse(inputs, count, ways[count].recall, warn)
    values = {k: g.value for k, g in enumerate(gammas) if g is not None}
    unseen = count_unseen(inputs)
    return Result(
        inputs,
        count,
        use,
        counts,
        reference,
        gammas,
        max(values, key=values.__getitem__),
        provenance_of(inputs, count, counts[reference].name, seed),
        {way: (found.counts, found.gammas) for way, found in ways.items()},
        ways[count].rates,
        ways[count].pooled(reference, seed),
        ways[count].recall,
        _completeness(inputs, use, counts, ways.get("corrected"), seed),
        groups,
        elsewhere,
        [int(unseen[k]) for k in use],
        _periods(inputs, by[count], raw, use, reference, count, seed),
        warnings,
    )


def _counted(inputs: Inputs, count: str, by: Mapping[str, object], say: Listener) -> str:
    """Return what is counted: what was asked for, or what comes next where that is not known or misleads."""
    if count in by:
        return count
    if "landslides" in by and not inputs.sparse:
        return "landslides"
    if "landslides" in by:
        say.info(
            "Events are counted, not landslides: at this threshold most landslides are missed, more of them where they lie sparsely. Detect at the"
            " operating point 'balanced' to count landslides."
        )
    else:
        say.info(
            "The detections don't say how many landslides each holds (field 'landslides'): events are counted, which are fewer where landslides lie"
            " side by side."
        )
    return "events"


def provenance_of(inputs: Inputs, count: str, reference: str, seed: int) -> Facts:
    """Return where the bias factors come from."""

    def all_of(name: str) -> str:
        return ", ".join(sorted({str(one.get(name, "?")) for one in inputs.maps}))

    return {
        "version": VERSION,
        "count": count,
        "reference_region": reference,
        "seed": seed,
        "start": inputs.window[0] or "",
        "end": inputs.window[1] or "",
        **{name: all_of(name) for name in ("model", "threshold", "match")},
    }


def _completeness(
    inputs: Inputs, use: Sequence[int], counts: Sequence[RegionCounts], corrected: Way | None, seed: int
) -> list[Completeness]:
    found = []
    for at, (k, c) in enumerate(zip(use, counts)):
        records = inputs.within(inputs.window, k, matched=True)
        landslides = None if corrected is None else corrected.landslides[at]
        found.append(completeness.of_region(records, landslides, c.recorded, seed))
    return found


def _elsewhere(inputs: Inputs, use: Sequence[int]) -> list[int]:
    """Count the records in the window, of the regions of `use`, that may lie outside their region."""
    rough = [r for r in inputs.records if r.may_lie_elsewhere]
    found = count_records(rough, inputs.window, len(inputs.regions))
    return [int(found[k]) for k in use]


def _periods(
    inputs: Inputs,
    part: Sequence[RegionCounts | None],
    raw: Sequence[RegionCounts],
    use: Sequence[int],
    reference: int,
    way: str,
    seed: int,
) -> list[Period]:
    found = []
    for name, window in inputs.periods:
        recorded = count_records(inputs.records, window, len(inputs.regions))
        expected = {k: float(inputs.weights(window, k).sum()) for k in use}

        def during(
            c: RegionCounts, k: int, recorded: np.ndarray = recorded, expected: dict[int, float] = expected
        ) -> RegionCounts:
            return replace(c, recorded=int(recorded[k]), matched=0, expected=expected[k])

        plain = [during(c, k) for c, k in zip(raw, use)]
        gammas: Gammas = [None] * len(use)
        if any(c.records >= bias.LEAST for c in plain):
            own = [None if c is None else during(c, k) for c, k in zip(part, use)]
            groups = [grouped(inputs, k, window) for k in use]
            gammas = Way(inputs, way, own, plain, groups, use, reference, seed, window).gammas
        found.append(Period(name, [c.recorded for c in plain], gammas))
    return found

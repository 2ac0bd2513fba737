"""From what lies in the regions to the bias factors, with the warnings that belong to them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional, Sequence

from ..link.provenance import Facts, differ, matched_apart
from ..listener import Listener
from ..version import VERSION
from ..words import Words
from . import completeness
from . import factor as bias
from .completeness import Completeness
from .counting import Warn, corrected_counts, raw_counts, seen_regions
from .factor import RegionCounts
from .intervals import Comparison, comparison
from .regions import Inputs, count_records, within

COUNTS = ("corrected", "events", "blocks")
UNCORRECTED = "uncorrected"
FEW = 10  # counts below which an interval is rough

Gammas = list[Optional[bias.Gamma]]  # the reference's is None


@dataclass
class Period:
    """Another window of days: its name, the records of each region of `Result.use`, and their bias factors."""

    name: str
    recorded: list[int]
    gammas: Gammas


@dataclass
class Result:
    """The comparison. use: the indices of the regions that were seen; all lists but `warnings` and `periods` are of those.

    count: what was counted; counts, gammas, comparisons: by it (the reference's are None); by: {count: (counts, gammas)} by every way of
    counting; reference, largest: indices of counts; elsewhere: records that may lie outside their region.
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
    comparisons: list[Comparison | None]
    completeness: list[Completeness]
    elsewhere: list[int]
    periods: list[Period]
    warnings: list[str]


def compare(inputs: Inputs, count: str, reference_region: str, seed: int, say: Listener) -> Result:
    """Compare all regions that were seen with the reference region. Raises InputError where there is nothing to compare.

    count: one of COUNTS; "corrected" is "events" where nothing was reviewed; reference_region: a name, '' for the region with the most records.
    """
    warnings: list[str] = []

    def warn(words: str) -> None:
        warnings.append(words)
        say.warn(words)

    _warn_of_inputs(inputs, warn)
    use = seen_regions(inputs, warn)
    raw = raw_counts(inputs, "events", use)
    by: dict[str, Sequence[RegionCounts | None]] = {"events": raw, "blocks": raw_counts(inputs, "blocks", use)}
    if inputs.review is not None:
        by["corrected"] = corrected_counts(inputs.review, raw, warn)
    count = count if count in by else "events"
    reference = bias.choose_reference(raw, reference_region)
    if count == "corrected" and by["corrected"][reference] is None:
        warn(
            Words(
                "The reference region {0} has no reviewed detections: all bias factors are of raw events.",
                raw[reference].name,
            )
        )
        count = "events"
    filled = {name: [c or r for c, r in zip(part, raw)] for name, part in by.items()}
    gammas = {name: gammas_of(part, raw, reference, seed) for name, part in by.items()}
    counts = filled[count]
    _warn_of_counts(inputs, counts, warn)
    comparisons: list[Comparison | None] = []
    for k, (g, c) in enumerate(zip(gammas[count], by[count])):
        pair = raw if c is None else counts
        places = use[k], use[reference]
        found = None if g is None else comparison(inputs, places, (pair[k], pair[reference]), g, count, seed)
        comparisons.append(found)
    shown = [None if c is None else c.gamma for c in comparisons]
    values = {k: g.value for k, g in enumerate(shown) if g is not None}
    elsewhere = _elsewhere(inputs, use)
    _warn_of_elsewhere(counts, elsewhere, warn)
    return Result(
        inputs,
        count,
        use,
        counts,
        reference,
        shown,
        max(values, key=values.__getitem__),
        provenance_of(inputs, count, counts[reference].name, seed),
        {name: (filled[name], gammas[name]) for name in by},
        comparisons,
        _completeness(inputs, use, counts, by.get("corrected", [None] * len(use))),
        elsewhere,
        _periods(inputs, counts, use, reference, seed),
        warnings,
    )


def gammas_of(counts: Sequence[RegionCounts | None], raw: Sequence[RegionCounts], reference: int, seed: int) -> Gammas:
    """Return each region's bias factor. A region that was not reviewed is compared by raw events, with the reference's too."""
    found: Gammas = []
    base = counts[reference]
    for k, c in enumerate(counts):
        if k == reference:
            found.append(None)
        elif c is None or base is None:
            gamma = bias.bias_factor(raw[k], raw[reference], seed)
            gamma.kind = UNCORRECTED if gamma.kind == bias.ESTIMATE else gamma.kind
            found.append(gamma)
        else:
            found.append(bias.bias_factor(c, base, seed))
    return found


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


def _warn_of_inputs(inputs: Inputs, warn: Warn) -> None:
    """Warn where the regions' scenes were not made comparable (DESIGN section 7), and of records without a day."""
    for words in matched_apart(inputs.maps):
        warn(words)
    for name in ("model_sha256", "threshold"):
        if differ(inputs.maps, name):
            warn(Words("The scenes were classified with a different {0}.", name.split("_")[0]))
    undated = sum(record.day is None for record in inputs.records)
    if undated and (any(inputs.window) or inputs.periods):
        warn(Words("{0} record(s) have no date that can be read and count in no period.", undated))


def _warn_of_counts(inputs: Inputs, counts: Sequence[RegionCounts], warn: Warn) -> None:
    for c in counts:
        if min(c.detected, c.recorded) < FEW:
            warn(
                Words(
                    "{0} has {1:.0f} detections and {2} records: with fewer than {3} the interval is wide and rough.",
                    c.name,
                    c.detected,
                    c.recorded,
                    FEW,
                )
            )
    if inputs.review is None:
        warn(
            "The detections were not reviewed: where more of them are wrong in one region than in another, the bias factor is wrong by as much."
            " Sample them with reviewsample."
        )


def _completeness(
    inputs: Inputs, use: Sequence[int], counts: Sequence[RegionCounts], corrected: Sequence[RegionCounts | None]
) -> list[Completeness]:
    found = []
    for k, c, reviewed in zip(use, counts, corrected):
        records = within(inputs.matched, inputs.window, k)
        found.append(completeness.of_region(records, c, reviewed is not None))
    return found


def _elsewhere(inputs: Inputs, use: Sequence[int]) -> list[int]:
    """Count the records in the window, of the regions of `use`, that may lie outside their region."""
    rough = [r for r in inputs.records if r.may_lie_elsewhere]
    found = count_records(rough, inputs.window, len(inputs.regions))
    return [int(found[k]) for k in use]


def _warn_of_elsewhere(counts: Sequence[RegionCounts], elsewhere: Sequence[int], warn: Warn) -> None:
    for c, n in zip(counts, elsewhere):
        if c.recorded and n > c.recorded / 4:
            warn(
                Words(
                    "{0} of the {1} records counted in {2} are so rough that they could lie outside it.",
                    n,
                    c.recorded,
                    c.name,
                )
            )


def _periods(
    inputs: Inputs, counts: Sequence[RegionCounts], use: Sequence[int], reference: int, seed: int
) -> list[Period]:
    found = []
    for name, window in inputs.periods:
        recorded = count_records(inputs.records, window, len(inputs.regions))
        part = [replace(c, recorded=int(recorded[k]), matched=0) for c, k in zip(counts, use)]
        gammas: Gammas = [None] * len(part)
        if any(p.recorded for p in part):
            gammas = gammas_of(part, part, reference, seed)
        found.append(Period(name, [p.recorded for p in part], gammas))
    return found

"""From what was counted in each region to the bias factors, with the warnings that belong to them."""

from dataclasses import dataclass, field, replace

import numpy as np

from ..core import bias
from ..core.catalog import in_window
from ..core.errors import InputError
from .bias_intervals import comparison
from .bias_records import count_records, number_of, truth, usable, within
from .version import VERSION

COUNTS = ("corrected", "events", "blocks")
UNCORRECTED = "uncorrected"
FEW = 10  # counts below which an interval is rough
NEARLY_ALL = 0.95  # the share of a region that counts as wholly seen
SURE = 0.1  # a record whose chance match is less likely tells of completeness
APART = 0.02  # a review's population may differ so much from the detections counted


@dataclass
class Inputs:
    """What lies in the regions. records, matched: regions.Placed; window: (first day, last day), either may be None; periods:
    [(name, window)]; seen: None where no probability raster was given; review: {region: review.Score} or None; accuracy: metres of each
    record, NaN unknown."""

    regions: object
    maps: list
    seen: object
    detections: object
    records: list
    matched: list
    window: tuple
    periods: list
    review: object = None
    accuracy: object = None


@dataclass
class Result:
    """The comparison. use: the indices of the regions that were seen; counts, gammas, comparisons: of those (the reference's are None);
    by: {count: (counts, gammas)} by every way of counting; reference, largest: indices of counts; periods: [(name, records of each,
    gammas)]; completeness, elsewhere: of each region of use."""

    inputs: Inputs
    count: str
    use: list
    counts: list
    reference: int
    gammas: list
    largest: int
    provenance: dict
    by: dict
    comparisons: list
    completeness: list
    elsewhere: list
    periods: list = field(default_factory=list)
    warnings: list = field(default_factory=list)


def compare(inputs: Inputs, count: str, reference_region: str, seed: int, push_warning) -> Result:
    """Compare all regions that were seen with the reference region. Raises InputError where there is nothing to compare."""
    warnings = []

    def warn(words):
        warnings.append(words)
        push_warning(words)

    regions, seen = inputs.regions, inputs.seen
    check_matching(inputs.maps, warn)
    undated = sum(record.day is None for record in inputs.records)
    if undated and (any(inputs.window) or inputs.periods):
        warn(f"{undated} record(s) have no date that can be read and count in no period.")
    use = [k for k in range(len(regions)) if seen is None or seen.km2[k] > 0]
    _check_seen(inputs, use, warn)
    if len(use) < 2:
        raise InputError(
            "Fewer than two regions lie in the scenes, so there is nothing to compare. Check that PROBABILITY covers the regions."
        )
    by = {name: _counts(inputs, name, use) for name in ("events", "blocks")}
    if inputs.review is not None:
        by["corrected"] = _corrected(inputs, by["events"], use, warn)
    count = count if count in by else "events"
    reference = bias.choose_reference(by["events"], reference_region)
    if count == "corrected" and by["corrected"][reference] is None:
        warn(
            f"The reference region {by['events'][reference].name} has no reviewed detections: all bias factors are of raw events."
        )
        count = "events"
    gammas = {name: _gammas(part, by["events"], reference, seed) for name, part in by.items()}
    counts = [c or raw for c, raw in zip(by[count], by["events"])]
    for c in counts:
        if min(c.detected, c.recorded) < FEW:
            warn(
                f"{c.name} has {c.detected:.0f} detections and {c.recorded} records: with fewer than {FEW} the interval is wide and rough."
            )
    if inputs.review is None:
        warn(
            "The detections were not reviewed: where more of them are wrong in one region than in another, the bias factor is wrong by as much."
            " Sample them with reviewsample."
        )
    comparisons = []
    for k, g in enumerate(gammas[count]):
        compared = by["events"] if by[count][k] is None else counts
        places = use[k], use[reference]
        comparisons.append(
            None if g is None else comparison(inputs, places, (compared[k], compared[reference]), g, count, seed)
        )
    shown = [None if c is None else c.gamma for c in comparisons]
    elsewhere = _elsewhere(inputs)
    for k, c in zip(use, counts):
        if c.recorded and elsewhere[k] > c.recorded / 4:
            warn(
                f"{elsewhere[k]} of the {c.recorded} records counted in {c.name} are so rough that they could lie outside it."
            )
    largest = max((k for k in range(len(counts)) if k != reference), key=lambda k: shown[k].value)
    return Result(
        inputs,
        count,
        use,
        counts,
        reference,
        shown,
        largest,
        _provenance(inputs, count, counts[reference].name, seed),
        {name: ([c or raw for c, raw in zip(part, by["events"])], gammas[name]) for name, part in by.items()},
        comparisons,
        [
            _completeness(inputs, k, c, counts_corrected is not None)
            for k, c, counts_corrected in zip(use, counts, by.get("corrected", [None] * len(use)))
        ],
        [int(elsewhere[k]) for k in use],
        _period_rows(inputs, counts, use, reference, seed),
        warnings,
    )


def _provenance(inputs, count, reference, seed):
    return {
        "version": VERSION,
        "count": count,
        "reference_region": reference,
        "seed": seed,
        "start": inputs.window[0] or "",
        "end": inputs.window[1] or "",
        "model": ", ".join(sorted({m.tags.get("model", "?") for m in inputs.maps})),
        "threshold": ", ".join(sorted({m.tags.get("threshold", "?") for m in inputs.maps})),
        "match": ", ".join(sorted({m.tags.get("match", "?") for m in inputs.maps})),
    }


def _gammas(counts, raw, reference, seed):
    """Return each region's bias factor. A region that was not reviewed is compared by raw events, with the reference's too."""
    found = []
    for k, c in enumerate(counts):
        if k == reference:
            found.append(None)
        elif c is None or counts[reference] is None:
            gamma = bias.bias_factor(raw[k], raw[reference], seed)
            gamma.kind = UNCORRECTED if gamma.kind == bias.ESTIMATE else gamma.kind
            found.append(gamma)
        else:
            found.append(bias.bias_factor(c, counts[reference], seed))
    return found


def _counts(inputs, count, use):
    """Return the raw counts of the regions that were seen. Raises InputError where MATCHED belongs to other layers."""
    regions = inputs.regions
    detected = inputs.detections.events if count == "events" else inputs.detections.blocks
    recorded = count_records(inputs.records, inputs.window, len(regions))
    hits = [r for r in inputs.matched if truth(r.feature["detected"])]
    matched = count_records(hits, inputs.window, len(regions))
    for k in use:
        if matched[k] > min(detected[k], recorded[k]):
            raise InputError(
                f"MATCHED has {matched[k]} detected records in {regions.names[k]}, more than its {detected[k]} detections or"
                f" {recorded[k]} records: MATCHED belongs to other layers."
            )
    return [
        bias.RegionCounts(
            regions.names[k],
            int(detected[k]),
            int(recorded[k]),
            int(matched[k]),
            None if inputs.seen is None else float(inputs.seen.km2[k]),
            regions.years[k],
        )
        for k in use
    ]


def _corrected(inputs, raw, use, warn):
    """Return the counts corrected by each region's own review; None for a region without one. Raises InputError for another review."""
    names = {c.name for c in raw}
    reviewed = {name: s for name, s in inputs.review.items() if s.precision is not None}
    if not names & set(inputs.review):
        raise InputError(
            f"REVIEW has the regions {', '.join(sorted(inputs.review))}, none of which is in REGIONS ({', '.join(sorted(names))}): sample the"
            " detections with the same REGIONS and NAME_FIELD."
        )
    found = []
    for c in raw:
        score = reviewed.get(c.name)
        if score is None:
            warn(f"{c.name} has no reviewed detections: it is uncorrected, and compared by raw events.")
            found.append(None)
            continue
        if abs(score.size - c.detected) > max(1.0, APART * c.detected):
            warn(
                f"The review of {c.name} stands for {score.size:.0f} detections, but {c.detected} are counted there: review these detections."
            )
        share = score.landslides / score.size
        found.append(
            replace(
                c, detected=c.detected * share, matched=min(c.matched, c.detected * share), variation=score.variation
            )
        )
    return found


def _elsewhere(inputs):
    if inputs.accuracy is None:
        return np.zeros(len(inputs.regions), int)
    inside = in_window([r.day for r in inputs.records], *inputs.window)
    chosen = [(r, a) for r, a, ok in zip(inputs.records, inputs.accuracy, inside) if ok]
    return inputs.regions.may_lie_elsewhere([r for r, _ in chosen], [a for _, a in chosen])


def _completeness(inputs, k, counts, reviewed) -> bias.Completeness:
    """Return a region's completeness from the records whose chance match is unlikely (DESIGN section 8)."""
    records = within(inputs.matched, inputs.window, k)
    if not records:
        return bias.Completeness(
            why="not estimable: MATCHED is empty, so it is not known which records have a detection"
        )
    chances = [number_of(r.feature, "chance") for r in records]
    if all(c is None for c in chances):
        return bias.Completeness(why="not estimable: MATCHED has no field 'chance'; make it with matchcatalog")
    sure = [(r, c) for r, c in zip(records, chances) if c is not None and c < SURE and usable(r.feature)]
    matched = sum(truth(r.feature["detected"]) for r, _ in sure) - sum(c for _, c in sure)
    return bias.completeness(counts.detected, len(sure), max(0.0, matched), counts.recorded, reviewed)


def _check_seen(inputs, use, warn):
    regions, seen = inputs.regions, inputs.seen
    if seen is None:
        warn(
            "PROBABILITY is empty, so the regions are taken as wholly seen. Where part of a region was under cloud or outside"
            " the scenes, its detections are too few."
        )
        return
    for k, name in enumerate(regions.names):
        if k not in use:
            warn(f"The region {name} lies outside every scene: it was not seen, and has no bias factor.")
        elif seen.km2[k] < NEARLY_ALL * regions.km2[k]:
            warn(
                f"Only {seen.km2[k] / regions.km2[k]:.0%} of the region {name} was seen; its records are counted in all of it."
            )


def check_matching(maps, warn) -> None:
    """Warn where the regions' scenes were not made comparable (DESIGN section 7)."""
    if len(maps) < 2:
        return
    kinds = {m.tags.get("match", "?") for m in maps}
    if kinds == {"scene"}:
        warn(
            "The scenes were matched each alone, so that each got the same colours, and so about as many landslides: a true difference"
            " shrinks towards 1. Fit one distribution on all scenes (fitreference) and classify with MATCH=shared."
        )
    elif len(kinds) > 1:
        warn(
            f"The scenes were matched in different ways ({', '.join(sorted(kinds))}): their detections can't be compared."
        )
    elif kinds == {"shared"} and len({m.tags.get("source_key") for m in maps}) > 1:
        warn("The scenes were matched with different tables (SOURCE): their detections can't be compared.")
    for name in ("model_sha256", "threshold"):
        if len({m.tags.get(name) for m in maps}) > 1:
            warn(f"The scenes were classified with a different {name.split('_')[0]}.")


def _period_rows(inputs, counts, use, reference, seed):
    rows = []
    for name, window in inputs.periods:
        recorded = count_records(inputs.records, window, len(inputs.regions))
        part = [replace(c, recorded=int(recorded[k]), matched=0) for c, k in zip(counts, use)]
        there_are_records = any(p.recorded for p in part)
        rows.append(
            (
                name,
                [p.recorded for p in part],
                _gammas(part, part, reference, seed) if there_are_records else [None] * len(part),
            )
        )
    return rows

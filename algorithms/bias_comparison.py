"""From what was counted in each region to the bias factors, with the warnings that belong to them."""

from dataclasses import dataclass, field
from datetime import date

import numpy as np

from ..core import bias
from ..core.catalog import in_window
from ..core.errors import InputError
from .version import VERSION

COUNTS = ("events", "blocks")
FEW = 10  # counts below which an interval is rough
NEARLY_ALL = 0.95  # the share of a region that counts as wholly seen


@dataclass
class Inputs:
    """What lies in the regions. records, matched: (region index, date or None, feature); window: (first day, last day), either
    may be None; periods: [(name, window)]; seen: None where no probability raster was given."""

    regions: object
    maps: list
    seen: object
    detections: object
    records: list
    matched: list
    window: tuple
    periods: list


@dataclass
class Result:
    """The comparison. use: the indices of the regions that were seen; counts, gammas: of those (the reference's gamma is None);
    reference, largest: indices of counts; periods: [(name, records of each, gammas)]."""

    inputs: Inputs
    count: str
    use: list
    counts: list
    reference: int
    gammas: list
    largest: int
    provenance: dict
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
    undated = sum(day is None for _, day, _ in inputs.records)
    if undated and (any(inputs.window) or inputs.periods):
        warn(f"{undated} record(s) have no date that can be read and count in no period.")
    use = [k for k in range(len(regions)) if seen is None or seen.km2[k] > 0]
    _check_seen(inputs, use, warn)
    counts = _counts(inputs, count, use)
    if len(counts) < 2:
        raise InputError(
            "Fewer than two regions lie in the scenes, so there is nothing to compare. Check that PROBABILITY covers the regions."
        )
    reference = bias.choose_reference(counts, reference_region)
    gammas = _gammas(counts, reference, seed)
    for c in counts:
        if min(c.detected, c.recorded) < FEW:
            warn(
                f"{c.name} has {c.detected} detections and {c.recorded} records: with fewer than {FEW} the interval is wide and rough."
            )
    provenance = {
        "version": VERSION,
        "count": count,
        "reference_region": counts[reference].name,
        "seed": seed,
        "start": inputs.window[0] or "",
        "end": inputs.window[1] or "",
        "model": ", ".join(sorted({m.tags.get("model", "?") for m in inputs.maps})),
        "threshold": ", ".join(sorted({m.tags.get("threshold", "?") for m in inputs.maps})),
    }
    largest = max((k for k in range(len(counts)) if k != reference), key=lambda k: gammas[k].value)
    rows = _period_rows(inputs, counts, use, reference, seed)
    return Result(inputs, count, use, counts, reference, gammas, largest, provenance, rows, warnings)


def _gammas(counts, reference, seed):
    return [None if k == reference else bias.bias_factor(c, counts[reference], seed) for k, c in enumerate(counts)]


def _counts(inputs, count, use):
    """Return the counts of the regions that were seen. Raises InputError where MATCHED belongs to other layers."""
    regions = inputs.regions
    detected = inputs.detections.events if count == "events" else inputs.detections.blocks
    recorded = count_records(inputs.records, inputs.window, len(regions))
    matched = count_records(inputs.matched, inputs.window, len(regions))
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


def periods(text):
    """Parse '2007-2010, 2011-2017' to [(name, (first day, last day))]. Raises InputError."""
    found = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        years = [y.strip() for y in item.split("-")]
        if not all(y.isdigit() and len(y) == 4 for y in years) or len(years) > 2 or int(years[0]) > int(years[-1]):
            raise InputError(f"PERIODS: {item!r} is no period; write years as 2007-2010, separated by commas.")
        found.append((item, (date(int(years[0]), 1, 1), date(int(years[-1]), 12, 31))))
    return found


def count_records(records, window, n):
    """Count the records of each region in a window of dates."""
    inside = in_window([day for _, day, _ in records], *window)
    return np.bincount(np.array([k for (k, _, _), ok in zip(records, inside) if ok], int), minlength=n)


def truth(value) -> bool:
    """Read a yes or no that may be a boolean, a number or a text."""
    return str(value).strip().lower() in ("true", "1", "1.0", "yes", "t")


def _period_rows(inputs, counts, use, reference, seed):
    rows = []
    for name, window in inputs.periods:
        recorded = count_records(inputs.records, window, len(inputs.regions))
        part = [
            bias.RegionCounts(c.name, c.detected, int(recorded[k]), 0, c.seen_km2, c.years) for c, k in zip(counts, use)
        ]
        there_are_records = any(p.recorded for p in part)
        rows.append(
            (
                name,
                [p.recorded for p in part],
                _gammas(part, reference, seed) if there_are_records else [None] * len(part),
            )
        )
    return rows

"""What a comparison of regions warns of."""

from __future__ import annotations

from typing import Sequence

from ..link.provenance import differ, matched_apart
from ..words import Words
from .counting import Warn
from .evidence import Grouped
from .factor import RegionCounts
from .regions import Inputs

DIFFERENT = {
    "model_sha256": "The scenes were classified with a different model.",
    "threshold": "The scenes were classified with a different threshold.",
}
FEW = 10  # counts below which an interval is rough
SOME = 5  # regions that are warned of one by one


def of_inputs(inputs: Inputs, warn: Warn) -> None:
    """Warn where the regions' scenes were not made comparable (DESIGN section 7), and of records without a day."""
    for words in matched_apart(inputs.maps):
        warn(words)
    for name, words in DIFFERENT.items():
        if differ(inputs.maps, name):
            warn(words)
    undated = sum(record.day is None for record in inputs.records if record.here)
    if undated and (any(inputs.window) or inputs.periods):
        warn(Words("{0} record(s) have no date that can be read and count in no period.", undated))


def of_reference(name: str, warn: Warn) -> None:
    """Warn that the reference region was not reviewed."""
    warn(Words("The reference region {0} has no reviewed detections: all bias factors are of raw events.", name))


def of_counts(
    inputs: Inputs, counts: Sequence[RegionCounts], groups: Sequence[Grouped], elsewhere: Sequence[int], warn: Warn
) -> None:
    """Warn of small counts, of storms, of rough records, and of detections that nobody looked at; of many regions in one sentence."""
    n = len(counts)
    small = [c for c in counts if min(c.detected, c.recorded) < FEW]
    one = "{0} has {1:.0f} detections and {2} records: with fewer than {3} the interval is wide and rough."
    many = "{0} of {1} regions have fewer than {2} detections or records: their intervals are wide and rough."
    _of_regions([Words(one, c.name, c.detected, c.recorded, FEW) for c in small], Words(many, len(small), n, FEW), warn)
    _of_storms(counts, groups, warn)
    rough = [(c, away) for c, away in zip(counts, elsewhere) if c.recorded and away > c.recorded / 4]
    one = "{0} of the {1} records counted in {2} are so rough that they could lie outside it."
    many = "In {0} of {1} regions more than a quarter of the records are so rough that they could lie outside."
    _of_regions([Words(one, away, c.recorded, c.name) for c, away in rough], Words(many, len(rough), n), warn)
    if inputs.review is None:
        warn(
            "The detections were not reviewed: where more of them are wrong in one region than in another, the bias factor is wrong by as much."
            " Sample them with reviewsample."
        )


def _of_storms(counts: Sequence[RegionCounts], groups: Sequence[Grouped], warn: Warn) -> None:
    """Warn where a few storms hold most of a region's records, or may."""
    doubtful = [(c, g.recorded) for c, g in zip(counts, groups) if g.recorded.doubtful]
    n = len(counts)
    told = (
        "A few storms hold most of the {0} records of {1}: they count as about {2:.0f} independent reports, and one storm more or less would"
        " change the bias factor much."
    )
    untold = (
        "The {0} records of {1} lie unevenly, and no dates tell whether a few storms hold most of them: the interval may be too narrow. Records"
        " with dates (DATE_FIELD) would tell."
    )
    many_told = (
        "In {0} of {1} regions a few storms hold most of the records, which count as fewer independent reports: one storm more or less would"
        " change their bias factors much."
    )
    many_untold = (
        "In {0} of {1} regions the records lie unevenly, and no dates tell whether a few storms hold most of them: their intervals may be too"
        " narrow. Records with dates (DATE_FIELD) would tell."
    )
    each = [Words(told, c.recorded, c.name, max(1.0, found.independent)) for c, found in doubtful if found.few]
    _of_regions(each, Words(many_told, len(each), n), warn)
    each = [Words(untold, c.recorded, c.name) for c, found in doubtful if not found.few]
    _of_regions(each, Words(many_untold, len(each), n), warn)


def _of_regions(each: Sequence[Words], many: Words, warn: Warn) -> None:
    """Warn of each region; of more than SOME in one sentence, for a list of a hundred is not read."""
    for words in each if len(each) <= SOME else [many]:
        warn(words)

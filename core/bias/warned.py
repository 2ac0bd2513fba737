"""What a comparison of regions warns of."""

from __future__ import annotations

from typing import Sequence

from ..link.provenance import differ, matched_apart
from ..words import Words
from .counting import Warn
from .evidence import Grouped
from .factor import RegionCounts
from .regions import Inputs

FEW = 10  # counts below which an interval is rough


def of_inputs(inputs: Inputs, warn: Warn) -> None:
    """Warn where the regions' scenes were not made comparable (DESIGN section 7), and of records without a day."""
    for words in matched_apart(inputs.maps):
        warn(words)
    for name in ("model_sha256", "threshold"):
        if differ(inputs.maps, name):
            warn(Words("The scenes were classified with a different {0}.", name.split("_")[0]))
    undated = sum(record.day is None for record in inputs.records if record.here)
    if undated and (any(inputs.window) or inputs.periods):
        warn(Words("{0} record(s) have no date that can be read and count in no period.", undated))


def of_reference(name: str, warn: Warn) -> None:
    """Warn that the reference region was not reviewed."""
    warn(Words("The reference region {0} has no reviewed detections: all bias factors are of raw events.", name))


def of_counts(
    inputs: Inputs, counts: Sequence[RegionCounts], groups: Sequence[Grouped], elsewhere: Sequence[int], warn: Warn
) -> None:
    """Warn of small counts, of storms, of rough records, and of detections that nobody looked at."""
    for c, group, rough in zip(counts, groups, elsewhere):
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
        of_storms(c, group, warn)
        if c.recorded and rough > c.recorded / 4:
            warn(
                Words(
                    "{0} of the {1} records counted in {2} are so rough that they could lie outside it.",
                    rough,
                    c.recorded,
                    c.name,
                )
            )
    if inputs.review is None:
        warn(
            "The detections were not reviewed: where more of them are wrong in one region than in another, the bias factor is wrong by as much."
            " Sample them with reviewsample."
        )


def of_storms(c: RegionCounts, group: Grouped, warn: Warn) -> None:
    """Warn where a few storms hold most of a region's records, or may."""
    found = group.recorded
    if not found.doubtful:
        return
    if not found.few:
        warn(
            Words(
                "The {0} records of {1} lie unevenly, and no dates tell whether a few storms hold most of them: the interval may be too narrow. Records"
                " with dates (DATE_FIELD) would tell.",
                c.recorded,
                c.name,
            )
        )
    else:
        warn(
            Words(
                "A few storms hold most of the {0} records of {1}: they count as about {2:.0f} independent reports, and one storm more or less would"
                " change the bias factor much.",
                c.recorded,
                c.name,
                max(1.0, found.independent),
            )
        )

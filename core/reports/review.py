"""The page of a scored review: precision, recall, and the corrected number of landslides."""

from __future__ import annotations

from typing import Iterable, Sequence

from ..bias.review import Score
from ..link.provenance import Facts, table
from ..words import Translate, Words, english
from .page import Page

COLUMNS = (
    "region",
    "stratum",
    "detections or blocks",
    "reviewed",
    "landslides",
    "unsure",
    "blank",
    "precision",
    "95 % interval",
)


def page(strata: Sequence[Score], regions: Iterable[Score], provenance: Facts, translate: Translate = english) -> str:
    """Return the scores of strata and of whole regions as one HTML page."""
    out, regions = Page("Review of detections", translate), list(regions)
    for r in regions:
        if r.precision is None:
            out.text(Words("⚠ {0}: nothing was answered, so its detections stay uncorrected.", r.region), "warning")
        else:
            out.text(in_words(r), "lead")
    out.heading("By region and stratum")
    out.table(COLUMNS, [_row(s) for s in (*strata, *regions)])
    out.text(
        "A region's precision is the mean of its strata's, weighed by their sizes (Olofsson et al. 2014). Intervals: simulated strata, each"
        " Beta(k + ½, n − k + ½). 'Unsure' and blanks are left out, and taken to be like the others of their stratum.",
        "small",
    )
    out.table(["", ""], table(provenance))
    return out.html()


def in_words(region: Score) -> str:
    """Say a reviewed region's score in a sentence or two."""
    words = (
        f"{region.region}: {region.precision:.0%} of the detections are landslides ({region.low:.0%} to {region.high:.0%}), which makes"
        f" {region.landslides:,.0f} landslides ({region.landslides_low:,.0f} to {region.landslides_high:,.0f})."
    )
    if region.recall is None:
        return words
    return words + (
        f" {region.recall:.0%} of the landslides were found ({region.recall_low:.0%} to {region.recall_high:.0%})."
    )


def _row(s: Score) -> list[object]:
    row: list[object] = [s.region, s.stratum, f"{s.size:,.0f}", s.reviewed, s.n_true, s.unsure, s.blank]
    return row + (["–", ""] if s.precision is None else [f"{s.precision:.3f}", f"{s.low:.3f} – {s.high:.3f}"])

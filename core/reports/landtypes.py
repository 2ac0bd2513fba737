"""The report of land types: in which classes of land cover blocks are detected more often than on average."""

from __future__ import annotations

from typing import Sequence

from ..detections.landcover import LandType
from ..link.provenance import Facts, table
from ..words import Translate, Words, english, figure
from .page import Page


def page(rows: Sequence[LandType], facts: Facts, translate: Translate = english) -> str:
    """Return the report as one HTML page. rows: a class each; facts: where they come from."""
    out = Page("Detections by land type", translate)
    add(out, rows)
    out.facts(table(facts))
    return out.html()


def add(out: Page, rows: Sequence[LandType]) -> None:
    """Add the classes to a page."""
    most = max((r for r in rows if r.enrichment), key=lambda r: r.enrichment or 0.0, default=None)
    if most is not None:
        out.text(
            Words("Blocks of {0} are detected {1:.2g} times as often as an average block.", most.name, most.enrichment),
            "lead",
        )
    out.table(
        ["class", "blocks seen", "detected", "events", "share of blocks", "share of detections", "enrichment"],
        [
            [
                r.name,
                figure(r.n_blocks, ","),
                figure(r.n_detected, ","),
                figure(r.n_events, ","),
                figure(r.share_of_blocks, ".1%"),
                figure(r.share_of_detected, ".1%"),
                "–" if r.enrichment is None else figure(r.enrichment, ".2f"),
            ]
            for r in rows
        ],
    )
    out.shares(
        "Share of each class",
        [r.name for r in rows],
        {
            "of the blocks seen": [r.share_of_blocks for r in rows],
            "of the detected blocks": [r.share_of_detected for r in rows],
        },
    )
    out.text(
        "Enrichment: the class's share of the detected blocks over its share of all blocks seen. A block has the class that most of it has.",
        "small",
    )

"""The page of a scene's detections: the scene beside its probabilities, and the land that they lie on (paper, Fig. 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ..detections.landcover import LandType
from ..link.provenance import Facts, table
from ..words import Translate, Words, english
from . import landtypes
from .page import Page


@dataclass
class Shown:
    """What the page shows.

    Pictures (data URIs) of the scene, its probabilities and their colours; of how many blocks a side a dot of the second shows the highest; land
    types, None where no land cover was given; warnings.
    """

    pictures: Sequence[str]
    blocks_a_dot: int
    land: Sequence[LandType] | None
    warnings: Sequence[str] = ()


def page(
    shown: Shown, n_blocks: int, n_detected: int, n_events: int, facts: Facts, translate: Translate = english
) -> str:
    """Return the page as HTML. n_blocks: classified; n_detected: of them; facts: the detections' provenance."""
    out = Page("Landslides detected in a scene", translate)
    out.text(
        Words("{0:,} events in {1:,} detected blocks, of {2:,} that were classified.", n_events, n_detected, n_blocks),
        "lead",
    )
    for words in shown.warnings:
        out.text(words, "warning")
    expected = facts.get("expected", "")
    out.text(expected if isinstance(expected, str) else str(expected), "small")
    out.heading("The scene, and its probabilities")
    captions = ("The scene", "Probability of a landslide", "1 – 0")
    out.tiles(list(zip(captions, shown.pictures)))
    out.text("Both show the same ground. Dark: unlikely; bright: likely; grey: not classified.", "small")
    if shown.blocks_a_dot > 1:
        out.text(Words("A dot shows the highest of {0} x {0} blocks.", shown.blocks_a_dot), "small")
    out.heading("Land types")
    if shown.land:
        landtypes.add(out, shown.land)
    elif shown.land is None:
        out.text("Not known: give LANDCOVER, or run landtypesummary on the detections.")
    else:
        out.text("Not known: LANDCOVER has no class where blocks were classified.")
    out.heading("Where this comes from")
    out.facts(table(facts))
    return out.html()

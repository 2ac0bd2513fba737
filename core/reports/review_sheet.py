"""The sheet of pictures beside a sample to review: each place by region and stratum, and blocks of the highest and lowest probabilities."""

from __future__ import annotations

from typing import Sequence

from ..words import Translate, Words, english
from .page import Page

Tiles = Sequence["tuple[str, str]"]  # words and a picture (data URI, '' where no scene holds the place)


def page(
    places: Sequence[tuple[str, str, Tiles]], extremes: Sequence[tuple[str, str, Tiles]], translate: Translate = english
) -> str:
    """Return the sheet as one HTML page. places: region, stratum, and their tiles; extremes: a title, how many there are, and tiles."""
    out = Page("Detections to review", translate)
    out.text(
        "Each picture is outlined in yellow where the detection lies. Its number is review_id; write the answers into the layer.",
        "lead",
    )
    for region, stratum, tiles in places:
        out.heading(Words("{0}, {1}", region, stratum))
        out.tiles(tiles)
    for title, note, tiles in extremes:
        out.heading(title)
        out.text(note, "small")
        out.tiles(tiles)
    return out.html()

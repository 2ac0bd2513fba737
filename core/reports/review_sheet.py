"""The sheet of pictures beside a sample to review: each place by region and stratum, and blocks of the highest and lowest probabilities."""

from __future__ import annotations

from typing import Sequence

from ..words import Translate, Words, english
from .page import Page

Tiles = Sequence[tuple[str, str]]  # words and a picture (data URI, '' where no scene holds the place)


def page(
    places: Sequence[tuple[str, str, Tiles]],
    extremes: Sequence[tuple[str, str, Tiles]],
    pictured: bool = True,
    translate: Translate = english,
) -> str:
    """Return the sheet as one HTML page. places: region, stratum, and their tiles; extremes: a title, how many there are, and tiles.

    pictured: whether there are scenes to take pictures from; without them the places are listed.
    """
    out = Page("Detections to review", translate)
    if not pictured:
        out.text(
            "No scene was given, so there are no pictures: run it again with the scenes (SCENE) to see each place here. The places to look at,"
            " by their numbers (review_id) in the layer:",
            "lead",
        )
        for region, stratum, tiles in places:
            out.heading(Words("{0}, {1}", region, stratum))
            out.text(", ".join(words.partition(":")[0] for words, _ in tiles))
        return out.html()
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

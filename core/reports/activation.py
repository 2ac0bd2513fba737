"""The page that shows where the network looked (paper, Fig. 4)."""

from __future__ import annotations

from typing import Sequence

from ..link.provenance import Facts, table
from ..words import Translate, Words, english
from .page import Page

COLUMNS = ("Scene", "What the model saw", "Non-landslide activation", "Landslide activation")


def page(
    rows: Sequence[tuple[str, Sequence[str], Sequence[float]]], provenance: Facts, translate: Translate = english
) -> str:
    """Return the sheet as one HTML page. rows: a block's title, its pictures (data URIs) in the order of COLUMNS, largest activation of both classes."""
    out = Page("Where the network looked", translate)
    out.text(
        Words(
            "{0} blocks, those that speak most for the class first. The maps are Grad-CAM's, on one scale of colour for the whole sheet,"
            " from dark (nothing) to bright, over what the model saw in grey. The yellow square is the block; what lies around it is seen too, but"
            " not classified.",
            len(rows),
        )
    )
    for words, uris, largest in rows:
        out.heading(words)
        out.tiles(list(zip(COLUMNS, uris)))
        out.text(
            Words("Largest activation: non-landslide {0:.3g}, landslide {1:.3g}.", largest[0], largest[1]), "small"
        )
    out.heading("Where this comes from")
    out.facts(table(provenance))
    return out.html()

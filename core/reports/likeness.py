"""The report of several sources: the map of likeness with its chips, before and after matching, and what a line can tell apart."""

from __future__ import annotations

from typing import Mapping, Sequence

import numpy as np

from ..link.provenance import Facts, table
from ..scenes.likeness import STATES, Likeness
from ..words import Translate, Words, all_of, english, figure
from . import marks
from .axes import Range, Scale
from .charts import Axis, Chart, Said, Series
from .colours import DASHES, colour_of
from .page import Page

POINTED = 800  # blocks of a map that show their chip when pointed at: more would make the page too large
CHIP = 96  # pixels a side, of the chip that is pointed at
CELLS = 16  # a side, of the map on which chips are laid
LAID, FRAME = 588, 4  # pixels: that map's side; a laid chip's frame
Uris = Sequence[str]
TITLES = {"before": "Before matching", "after": "After matching"}
LAID_TITLES = {
    "before": "Before matching, one chip of each part of the map",
    "after": "After matching, one chip of each part of the map",
}
VALUES = {
    "before": "Values of the sampled blocks before matching",
    "after": "Values of the sampled blocks after matching",
}


def page(found: Likeness, uris: Mapping[str, Uris], provenance: Facts, translate: Translate = english) -> str:
    """Return the report as one HTML page. uris: the chips of all blocks as data URIs, by state."""
    out = Page("Sources before and after matching", translate)
    first, half = [found.first(found.pairs, state) for state in STATES], found.halves[0]
    out.text(
        Words(
            "{0} can be told apart with an AUC of {1} before matching and {2} after it. Two halves of {3}: {4}.",
            all_of(first[0].sources),
            first[0].in_words(),
            first[1].in_words(),
            half.sources[0],
            half.in_words(),
        ),
        "lead",
    )
    out.text(
        "0.5: not at all; 1: always. No source is quite like another place, and two halves of one source show what chance and neighbourhood do; matching"
        " that works brings the first figure towards theirs."
    )
    out.heading("Map of likeness")
    out.text(
        "One map for all blocks, before and after: blocks that look alike lie near each other. Point at one to see it."
    )
    shown = np.unique(np.linspace(0, len(found) - 1, min(len(found), POINTED)).astype(int))
    if len(shown) < len(found):
        out.text(Words("The map shows {0} of {1} blocks.", len(shown), len(found)), "small")
    for k, state in enumerate(STATES):
        out.chart(_pointed(found, k, shown, uris[state]))
    out.heading("The same, with chips")
    for k, state in enumerate(STATES):
        out.chart(_laid(found, k, uris[state]))
    out.heading("What a line can tell apart")
    rows = [[all_of(one.sources), one.state, one.in_words()] for one in found.pairs]
    rows += [[Words("two halves of {0}", one.sources[0]), one.state, one.in_words()] for one in found.halves]
    out.table(["", "matching", "AUC (95 % interval)"], rows)
    out.text(
        Words(
            "AUC of a logistic regression on {0} principal components ({1:.1%} of the variance), the mean over zones of"
            " ground (or shares of the chips) that are held out in turn, with what lies near them. The intervals are Student's over zones, and reach 0.5 at"
            " least: matched scenes may be told apart the wrong way round, which is not told apart.",
            found.components,
            found.variance,
        ),
        "small",
    )
    out.heading("Distance to the reference (Kolmogorov)")
    out.table(
        ["Source", "band", *STATES],
        [[one.source, one.band, figure(one.before, ".3f"), figure(one.after, ".3f")] for one in found.distances],
    )
    for state in STATES:
        out.chart(_histograms(found, state))
    out.heading("Where this comes from")
    out.facts(table(provenance))
    return out.html()


def _places(found: Likeness, k: int) -> np.ndarray:
    """Return where the blocks lie [n, 2] in the k-th state."""
    return found.place[k * len(found):(k + 1) * len(found)]


def _ends(found: Likeness) -> list[Range]:
    low, high = found.place.min(0), found.place.max(0)
    edge = 0.05 * (high - low)
    return [(float(a - e), float(b + e)) for a, b, e in zip(low, high, edge)]


def _map(found: Likeness, title: str, height: float, width: float) -> Chart:
    """Return an empty map, with the same ends for both states; its units mean nothing."""
    x, y = _ends(found)
    return Chart(title, Axis("t-SNE 1", x, ticks=False), Axis("t-SNE 2", y, ticks=False), size=(width, height))


def _name(found: Likeness, i: int) -> str:
    if found.row[i] >= 0:
        return Words("row {0}, column {1}", found.row[i], found.col[i])
    return Words("chip {0}", found.group[i])


def _pointed(found: Likeness, k: int, shown: np.ndarray, uris: Uris) -> Chart:
    """Draw a dot for each block; the one that is pointed at shows its chip and its name below the map."""
    chart, place = _map(found, TITLES[STATES[k]], 360, 440), _places(found, k)
    chart.below = CHIP + 12
    for s, name in enumerate(found.names):
        at = shown[found.source[shown] == s]

        def draw(across: Scale, up: Scale, said: Said, at: np.ndarray = at, colour: str = colour_of(s)) -> str:
            left, top = across.start, up.start + 8
            groups = []
            for i, x, y in zip(at, across(place[at, 0]), up(place[at, 1])):
                chip = marks.image(left, top, CHIP, uris[i])
                words = marks.text(left + CHIP + 10, top + 20, said(_name(found, i)))
                groups.append(f'<g class="chip">{marks.mark(x, y, colour)}{chip}{words}</g>')
            return "".join(groups)

        sign = marks.mark(12, 6, colour_of(s), size=4.5)
        chart.own(Series(name, place[at, 0], place[at, 1], sign, draw))
    return chart


def _laid(found: Likeness, k: int, uris: Uris) -> Chart:
    """Lay one chip of each cell of the map where it is, framed in its source's colour."""
    chart, place = _map(found, LAID_TITLES[STATES[k]], LAID, LAID), _places(found, k)
    ends = _ends(found)
    cell = np.stack([np.floor((place[:, d] - ends[d][0]) / (ends[d][1] - ends[d][0]) * CELLS) for d in (0, 1)], 1)
    middle = [ends[d][0] + (cell[:, d] + 0.5) / CELLS * (ends[d][1] - ends[d][0]) for d in (0, 1)]
    first = np.unique(cell, axis=0, return_index=True)[1]
    side = LAID / CELLS - 4
    for s, name in enumerate(found.names):
        at = first[found.source[first] == s]

        def draw(across: Scale, up: Scale, said: Said, at: np.ndarray = at, colour: str = colour_of(s)) -> str:
            parts = []
            for i, x, y in zip(at, across(middle[0][at]) - side / 2, up(middle[1][at]) - side / 2):
                box = f"M{x:.1f},{y:.1f}h{side:.1f}v{side:.1f}h-{side:.1f}Z"
                parts.append(marks.drawn(box, "none", said(_name(found, i)), fill=colour))
                parts.append(marks.image(x + FRAME, y + FRAME, side - 2 * FRAME, uris[i]))
            return "".join(parts)

        sign = marks.drawn("M5,0H19V12H5Z", "none", fill=colour_of(s))
        chart.own(Series(name, middle[0][at], middle[1][at], sign, draw))
    return chart


def _histograms(found: Likeness, state: str) -> Chart:
    chart = Chart(VALUES[state], Axis("value (0-255)"), Axis("share"))
    bands = list(dict.fromkeys(one.band for one in found.distances))
    for s, name in enumerate(found.names):
        pixels = found.chips[state][found.source == s].reshape(-1, len(bands))
        for band, words in enumerate(bands):
            dash = DASHES[band % len(DASHES)]
            counts = np.bincount(pixels[:, band], minlength=256).reshape(128, 2).sum(1)
            x = np.arange(128) * 2 + 0.5
            chart.line(Words("{0}, {1}", name, words), x, counts / counts.sum(), colour_of(s), dash)
    return chart

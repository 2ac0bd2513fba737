"""The report of several sources: the map of likeness with its chips, before and after matching, and what a line can tell apart."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

import numpy as np

from ..link.provenance import Facts, table
from ..scenes.bands import RGB
from ..scenes.likeness import STATES, Likeness
from ..words import Translate, Words, english
from .page import Page

COLOURS = ("#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#e6ab02", "#a6761d", "#666666")
DASHES = ("solid", "dash", "dot")  # of the bands
CELLS = 16  # a side, of the map on which chips are laid
Uris = Sequence[str]


def page(found: Likeness, uris: Mapping[str, Uris], provenance: Facts, translate: Translate = english) -> str:
    """Return the report as one HTML page. uris: the chips of all blocks as data URIs, by state."""
    out = Page("Sources before and after matching", translate)
    first, half = [found.first(found.pairs, state) for state in STATES], found.halves[0]
    out.text(
        Words(
            "{0} can be told apart with an AUC of {1} before matching and {2} after it. Two halves of {3}: {4}.",
            " and ".join(first[0].sources),
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
    for k, state in enumerate(STATES):
        out.chip_figure(_points(found, k, uris[state]))
    out.heading("The same, with chips")
    for k, state in enumerate(STATES):
        out.figure(_laid(found, k, uris[state]), 800)
    out.heading("What a line can tell apart")
    rows = [[" and ".join(one.sources), one.state, one.in_words()] for one in found.pairs]
    rows += [[f"two halves of {one.sources[0]}", one.state, one.in_words()] for one in found.halves]
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
        [[one.source, one.band, f"{one.before:.3f}", f"{one.after:.3f}"] for one in found.distances],
    )
    for state in STATES:
        out.figure(_histograms(found, state))
    out.heading("Where this comes from")
    out.table(["", ""], table(provenance))
    return out.html()


def _colour(source: int) -> str:
    return COLOURS[source % len(COLOURS)]


def _places(found: Likeness, k: int) -> np.ndarray:
    """Return where the blocks lie [n, 2] in the k-th state."""
    return found.place[k * len(found) : (k + 1) * len(found)]


def _ranges(found: Likeness) -> list[list[float]]:
    low, high = found.place.min(0), found.place.max(0)
    edge = 0.05 * (high - low)
    return [[float(a - e), float(b + e)] for a, b, e in zip(low, high, edge)]


def _points(found: Likeness, k: int, uris: Uris) -> Any:
    import plotly.graph_objects as go

    figure, place = go.Figure(), _places(found, k)
    for s, name in enumerate(found.names):
        at = np.flatnonzero(found.source == s).tolist()
        words = [
            f"row {found.row[i]}, column {found.col[i]}" if found.row[i] >= 0 else f"chip {found.group[i]}" for i in at
        ]
        figure.add_scatter(
            x=place[at, 0].tolist(),
            y=place[at, 1].tolist(),
            mode="markers",
            name=name,
            text=words,
            customdata=[uris[int(i)] for i in at],
            hovertemplate="%{text}",
            marker={"size": 6, "opacity": 0.7, "color": _colour(s)},
        )
    _frame(figure, found, f"{STATES[k].capitalize()} matching")
    return figure


def _laid(found: Likeness, k: int, uris: Uris) -> Any:
    """Lay one chip of each cell of the map where it is, framed in its source's colour."""
    import plotly.graph_objects as go

    figure, place, ranges = go.Figure(), _places(found, k), _ranges(found)
    size = [(b - a) / CELLS for a, b in ranges]
    cell = np.stack([np.floor((place[:, d] - ranges[d][0]) / size[d]) for d in (0, 1)], 1).astype(float)
    x, y = (ranges[d][0] + (cell[:, d] + 0.5) * size[d] for d in (0, 1))
    first = np.unique(cell, axis=0, return_index=True)[1]
    for s, name in enumerate(found.names):
        at = [i for i in first if found.source[i] == s]
        figure.add_scatter(
            x=[x[i] for i in at],
            y=[y[i] for i in at],
            mode="markers",
            name=name,
            marker={"size": 24, "symbol": "square", "color": _colour(s)},
            hoverinfo="skip",
        )
        for i in at:
            figure.add_layout_image(
                source=uris[i],
                xref="x",
                yref="y",
                x=x[i],
                y=y[i],
                sizex=size[0] * 0.72,
                sizey=size[1] * 0.72,
                xanchor="center",
                yanchor="middle",
                sizing="contain",
                layer="above",
            )
    _frame(figure, found, f"{STATES[k].capitalize()} matching, one chip of each part of the map")
    return figure


def _frame(figure: Any, found: Likeness, title: str) -> None:
    x, y = _ranges(found)
    figure.update_layout(title=title, xaxis_title="t-SNE 1", yaxis_title="t-SNE 2", xaxis_range=x, yaxis_range=y)


def _histograms(found: Likeness, state: str) -> Any:
    import plotly.graph_objects as go

    figure = go.Figure()
    for s, name in enumerate(found.names):
        pixels = found.chips[state][found.source == s].reshape(-1, len(RGB))
        for band, (words, dash) in enumerate(zip(RGB.names, DASHES)):
            counts = np.bincount(pixels[:, band], minlength=256).reshape(128, 2).sum(1)
            figure.add_scatter(
                x=np.arange(128) * 2 + 0.5,
                y=counts / counts.sum(),
                mode="lines",
                name=f"{name}, {words}",
                line={"color": _colour(s), "dash": dash},
            )
    figure.update_layout(
        title=f"Values of the sampled blocks {state} matching", xaxis_title="value (0-255)", yaxis_title="share"
    )
    return figure

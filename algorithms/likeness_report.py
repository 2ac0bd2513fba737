"""The report of several sources: the map of likeness with its chips, before and after matching, and what a line can tell apart."""

import numpy as np
from qgis.PyQt.QtGui import QImage

from . import chips
from .comparedistributions import STATES, in_words
from .report import Page

COLOURS = ("#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#e6ab02", "#a6761d", "#666666")
CELLS = 16  # a side, of the map on which chips are laid


def page(found, blocks, provenance) -> str:
    """Return the report as one HTML page."""
    out = Page("Sources before and after matching")
    first = [next(p for p in found["pairs"] if p["state"] == state) for state in STATES]
    half = found["halves"][0]
    out.text(
        f"{first[0]['a']} and {first[0]['b']} can be told apart with an AUC of {in_words(first[0])} before matching and {in_words(first[1])} after it."
        f" Two halves of {half['source']}: {in_words(half)}.",
        "lead",
    )
    out.text(
        "0.5: not at all; 1: always. No source is quite like another place, and two halves of one source show what chance and neighbourhood do; matching"
        " that works brings the first figure towards theirs."
    )
    pictures = {state: [_uri(chip) for chip in blocks[state]] for state in STATES}
    out.heading("Map of likeness")
    out.text(
        "One map for all blocks, before and after: blocks that look alike lie near each other. Point at one to see it."
    )
    for k, state in enumerate(STATES):
        out.chip_figure(_points(found, blocks, k, pictures[state]))
    out.heading("The same, with chips")
    for k, state in enumerate(STATES):
        out.figure(_laid(found, blocks, k, pictures[state]), 800)
    out.heading("What a line can tell apart")
    rows = [[f"{p['a']} and {p['b']}", p["state"], in_words(p)] for p in found["pairs"]]
    rows += [[f"two halves of {h['source']}", h["state"], in_words(h)] for h in found["halves"]]
    out.table(["", "matching", "AUC (95 % interval)"], rows)
    out.text(
        f"AUC of a logistic regression on {found['components']} principal components ({found['variance']:.1%} of the variance), out of fold; whole chips and"
        " squares of neighbouring blocks stay in one fold, and are what the intervals are drawn over.",
        "small",
    )
    out.heading("Distance to the reference (Kolmogorov)")
    out.table(
        ["Source", "band", "before", "after"],
        [[d["source"], d["band"], f"{d['before']:.3f}", f"{d['after']:.3f}"] for d in found["distances"]],
    )
    for state in STATES:
        out.figure(_histograms(found, blocks, state))
    out.heading("Where this comes from")
    out.table(["", ""], [[key.replace("_", " "), value] for key, value in provenance.items()])
    return out.html()


def _ranges(blocks):
    low, high = blocks["place"].min(0), blocks["place"].max(0)
    edge = 0.05 * (high - low)
    return [[float(a - e), float(b + e)] for a, b, e in zip(low, high, edge)]


def _points(found, blocks, k, uris):
    import plotly.graph_objects as go

    n, figure = len(blocks["source"]), go.Figure()
    place = blocks["place"][k * n : (k + 1) * n]
    for s, name in enumerate(found["names"]):
        at = np.flatnonzero(blocks["source"] == s)
        words = [
            f"row {blocks['row'][i]}, column {blocks['col'][i]}"
            if blocks["row"][i] >= 0
            else f"chip {blocks['group'][i]}"
            for i in at
        ]
        figure.add_scatter(
            x=place[at, 0].tolist(),
            y=place[at, 1].tolist(),
            mode="markers",
            name=name,
            text=words,
            customdata=[uris[i] for i in at],
            hovertemplate="%{text}",
            marker={"size": 6, "opacity": 0.7, "color": COLOURS[s % len(COLOURS)]},
        )
    _frame(figure, blocks, f"{STATES[k].capitalize()} matching")
    return figure


def _laid(found, blocks, k, uris):
    """Lay one chip of each cell of the map where it is, framed in its source's colour."""
    import plotly.graph_objects as go

    n, figure = len(blocks["source"]), go.Figure()
    place = blocks["place"][k * n : (k + 1) * n]
    ranges = _ranges(blocks)
    size = [(b - a) / CELLS for a, b in ranges]
    cell = np.stack([np.floor((place[:, d] - ranges[d][0]) / size[d]) for d in (0, 1)], 1)
    first = np.unique(cell, axis=0, return_index=True)[1]
    for s, name in enumerate(found["names"]):
        at = [i for i in first if blocks["source"][i] == s]
        marker = {"size": 24, "symbol": "square", "color": COLOURS[s % len(COLOURS)]}
        figure.add_scatter(
            x=[ranges[0][0] + (cell[i, 0] + 0.5) * size[0] for i in at],
            y=[ranges[1][0] + (cell[i, 1] + 0.5) * size[1] for i in at],
            mode="markers",
            name=name,
            marker=marker,
            hoverinfo="skip",
        )
        for i in at:
            figure.add_layout_image(
                source=uris[i],
                xref="x",
                yref="y",
                x=ranges[0][0] + (cell[i, 0] + 0.5) * size[0],
                y=ranges[1][0] + (cell[i, 1] + 0.5) * size[1],
                sizex=size[0] * 0.72,
                sizey=size[1] * 0.72,
                xanchor="center",
                yanchor="middle",
                sizing="contain",
                layer="above",
            )
    _frame(figure, blocks, f"{STATES[k].capitalize()} matching, one chip of each part of the map")
    return figure


def _frame(figure, blocks, title) -> None:
    x, y = _ranges(blocks)
    figure.update_layout(title=title, xaxis_title="t-SNE 1", yaxis_title="t-SNE 2", xaxis_range=x, yaxis_range=y)


def _histograms(found, blocks, state):
    import plotly.graph_objects as go

    figure = go.Figure()
    for s, name in enumerate(found["names"]):
        pixels = blocks[state][blocks["source"] == s].reshape(-1, 3)
        for band, (words, dash) in enumerate((("red", "solid"), ("green", "dash"), ("blue", "dot"))):
            counts = np.bincount(pixels[:, band], minlength=256).reshape(128, 2).sum(1)
            figure.add_scatter(
                x=np.arange(128) * 2 + 0.5,
                y=counts / counts.sum(),
                mode="lines",
                name=f"{name}, {words}",
                line={"color": COLOURS[s % len(COLOURS)], "dash": dash},
            )
    figure.update_layout(
        title=f"Values of the sampled blocks {state} matching", xaxis_title="value (0-255)", yaxis_title="share"
    )
    return figure


def _uri(chip) -> str:
    """Return a chip as a PNG of its own size in a data URI."""
    height, width = chip.shape[:2]
    data = np.ascontiguousarray(chip).tobytes()
    return chips.data_uri(QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy())

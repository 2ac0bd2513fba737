"""The report of two dates: what quiet ground does, what changed more, and pictures of it."""

import numpy as np

from . import chips
from .report import Page

SHOWN = 24


def page(change, rows, days, warnings, ground, scenes, bands, provenance, crs, context) -> str:
    """Return the report as one HTML page. rows: (geometry, attributes) of the events."""
    out = Page("Two dates")
    when = f" between {days[0] or '?'} and {days[1] or '?'}" if any(days) else ""
    n = int(change.new.sum())
    out.text(f"{len(rows)} events of {n} blocks became landslides{when}.", "lead")
    for words in warnings:
        out.text(f"⚠ {words}", "warning")
    out.table(
        ["Blocks", ""],
        [
            ["valid at both dates", f"{int(np.isfinite(change.rise).sum()):,}"],
            ["below the threshold at both dates (quiet ground)", f"{int(change.stable.sum()):,}"],
            ["crossed the threshold", f"{int(change.crossing.sum()):,}"],
            ["of them rose more than quiet ground does", f"{n:,}"],
        ],
    )
    out.text(
        f"Quiet ground changed by {change.middle:+.2f} of log-odds in the middle, with a spread of {change.spread:.2f} (by its median absolute"
        " deviation or its lower percentile, whichever is wider). A block that crossed the threshold counts where it rose more than that explains,"
        " at the false discovery rate (Benjamini and Hochberg 1995) among all blocks that were below the threshold."
    )
    out.figure(_figure(change))
    if ground is not None:
        _ground(out, ground)
    if scenes and rows:
        out.heading("Events, the surest first: before and after")
        views = [chips.Scene(scene, numbers, context) for scene, numbers in zip(scenes, bands)]
        for geometry, values in sorted(rows, key=lambda row: -row[1][1])[:SHOWN]:
            words = f"event {values[0]}, probability {values[8]:.2f} → {values[1]:.2f}"
            out.tiles([(words, views[0].picture(geometry, crs)), ("after", views[1].picture(geometry, crs))])
        if len(rows) > SHOWN:
            out.text(f"{SHOWN} of {len(rows)} are shown.", "small")
    out.heading("Where this comes from")
    out.table(["", ""], [[key.replace("_", " "), value] for key, value in provenance.items() if value != ""])
    return out.html()


def _ground(out, ground) -> None:
    out.heading("Stable ground")
    if ground.shift is not None:
        out.text(
            f"Shift: {ground.shift:.2f} pixels ({ground.parts[0]:+.2f} to the right, {ground.parts[1]:+.2f} down), the median of {ground.tiles} tiles."
        )
    out.table(
        ["Band", "gain", "offset", "correlation of block means"],
        [[name, f"{gain:.3f}", f"{offset:+.4g}", f"{r:.3f}"] for name, gain, offset, r in ground.bands],
    )


def _figure(change):
    import plotly.graph_objects as go

    figure = go.Figure()
    ends = np.nanmin(change.rise), np.nanmax(change.rise)
    bins = {"start": float(ends[0]), "end": float(ends[1]) + 1e-6, "size": max(float(ends[1] - ends[0]) / 80, 1e-6)}
    rejected = change.crossing & ~change.new
    for name, which, colour in (
        ("quiet ground", change.stable, "#9aa5ad"),
        ("crossed, but within its spread", rejected, "#fdb863"),
        ("became landslides", change.new, "#d6604d"),
    ):
        counts, edges = np.histogram(
            change.rise[which], np.arange(bins["start"], bins["end"] + bins["size"], bins["size"])
        )
        figure.add_bar(x=(edges[1:] + edges[:-1]) / 2, y=counts, name=name, marker_color=colour, width=bins["size"])
    figure.update_layout(
        title="Change of log-odds",
        xaxis_title="after − before",
        yaxis_title="blocks",
        yaxis_type="log",
        barmode="overlay",
    )
    return figure

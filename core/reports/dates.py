"""The report of two dates: what quiet ground does, what changed more, and pictures of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..detections.change import Change
from ..detections.ground import Ground
from ..link.provenance import Facts, table
from ..words import Translate, Words, english, figure
from .charts import Axis, Chart, steps
from .colours import BLUE, ORANGE, VERMILLION
from .page import Page

SHOWN = 24  # events
BINS = 80  # of the histogram


@dataclass
class Shown:
    """An event on the page: its number, probability before and after, and its pictures (data URIs)."""

    event: int
    before: float
    after: float
    uris: tuple[str, str]


def page(
    change: Change,
    n_events: int,
    days: Sequence[str],
    warnings: Sequence[str],
    ground: Ground | None,
    shown: Sequence[Shown],
    provenance: Facts,
    translate: Translate = english,
) -> str:
    """Return the report as one HTML page. days: before and after, '' where not known; shown: the surest events first, empty without scenes."""
    out = Page("Two dates", translate)
    n = int(change.new.sum())
    if any(days):
        key = "{0} events of {1} blocks became landslides between {2} and {3}."
        out.text(Words(key, n_events, n, days[0] or "?", days[1] or "?"), "lead")
    else:
        out.text(Words("{0} events of {1} blocks became landslides.", n_events, n), "lead")
    for words in warnings:
        out.warning(words)
    out.table(
        ["Blocks", ""],
        [
            ["valid at both dates", figure(int(np.isfinite(change.rise).sum()), ",")],
            ["below the threshold at both dates (quiet ground)", figure(int(change.stable.sum()), ",")],
            ["crossed the threshold", figure(int(change.crossing.sum()), ",")],
            ["of them rose more than quiet ground does", figure(n, ",")],
        ],
    )
    out.text(
        Words(
            "Ground that was below the threshold changed by {0:+.2f} of log-odds in the middle, with a spread of {1:.2f} around what blocks of one log-odds"
            " at the first date do. How far the falls reach says how far quiet ground rises, in the tail by a generalized Pareto distribution. A block"
            " that crossed the threshold counts where it rose more than that explains, at the false discovery rate (Benjamini and Hochberg 1995) among"
            " all blocks that were below the threshold.",
            change.middle,
            change.spread,
        )
    )
    out.chart(_rises(change))
    if ground is not None:
        _ground(out, ground)
    if shown:
        out.heading("Events, the surest first: before and after")
        for one in shown:
            words = Words("event {0}, probability {1:.2f} → {2:.2f}", one.event, one.before, one.after)
            out.tiles([(words, one.uris[0]), ("after", one.uris[1])])
        if n_events > len(shown):
            out.text(Words("{0} of {1} are shown.", len(shown), n_events), "small")
    out.heading("Where this comes from")
    out.facts(table(provenance))
    return out.html()


def _ground(out: Page, ground: Ground) -> None:
    out.heading("Stable ground")
    if ground.shift is not None:
        out.text(
            Words(
                "Shift: {0:.2f} pixels ({1:+.2f} to the right, {2:+.2f} down), the median of {3} tiles.",
                ground.shift,
                ground.parts[0],
                ground.parts[1],
                ground.tiles,
            )
        )
    out.table(
        ["Band", "gain", "offset", "correlation of block means"],
        [
            [name, figure(gain, ".3f"), figure(offset, "+.4g"), figure(r, ".3f")]
            for name, gain, offset, r in ground.bands
        ],
    )


def _rises(change: Change) -> Chart:
    low, high = float(np.nanmin(change.rise)), float(np.nanmax(change.rise))
    edges = np.linspace(low, max(high, low + 1e-6), BINS + 1)
    chart = Chart("Change of log-odds", Axis("after − before"), Axis("blocks", log=True, room=0.05))
    rejected = change.crossing & ~change.new
    for name, which, colour, dash in (
        ("quiet ground", change.stable, BLUE, ""),
        ("crossed, but within its spread", rejected, ORANGE, "7 4"),
        ("became landslides", change.new, VERMILLION, ""),
    ):
        counts, _ = np.histogram(change.rise[which], edges)
        chart.line(name, *steps(counts, edges), colour, dash, filled=True)
    return chart

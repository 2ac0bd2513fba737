"""The bias factor's report: for a person who has not read the paper."""

import math

from ..core import bias
from .bias_comparison import Result
from .regions import BINS
from .report import Page


def number(value) -> str:
    """Return a number as a person reads it, with three significant digits."""
    if value is None or not math.isfinite(value):
        return "–"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def in_words(gamma, name, reference) -> str:
    """Say a bias factor in a sentence."""
    low, high = number(gamma.low), number(gamma.high)
    if gamma.low > 1:
        words = f"Landslides in {name} are between {low} and {high} times more under-recorded than in {reference} (Γ = {number(gamma.value)})."
    elif gamma.high < 1:
        words = (
            f"Landslides in {name} are between {number(1 / gamma.high)} and {number(1 / gamma.low)} times less under-recorded than in"
            f" {reference} (Γ = {number(gamma.value)})."
        )
    else:
        words = (
            f"No difference between {name} and {reference} can be shown: Γ = {number(gamma.value)}, and anything from {low} to {high} is"
            " compatible with the counts."
        )
    return words + (" A count is zero, so this is a bound and no estimate." if gamma.kind == bias.BOUND else "")


def page(result: Result) -> str:
    """Return the report as one HTML page."""
    counts, reference = result.counts, result.counts[result.reference]
    out = Page("Bias factor of landslide records")
    for c, g in zip(counts, result.gammas):
        if g is not None:
            out.text(in_words(g, c.name, reference.name), "lead")
    out.text(
        "The interval covers chance in the counts (95 %). It does not cover detections that are wrong more often in one region than in"
        " the other; only a review of detections can show that."
    )
    for words in result.warnings:
        out.text("⚠ " + words, "warning")
    out.heading("Counts")
    out.table(
        [
            "Region",
            f"Detected ({result.count})",
            "Recorded",
            "Seen area (km²)",
            "Detected / 1,000 km²",
            "Recorded / 1,000 km²",
            "Γ",
            "95 % interval",
        ],
        [_row(result, k) for k in range(len(counts))],
    )
    _other_count(out, result)
    out.heading("The regions")
    out.figure(_map(result))
    if result.inputs.seen is not None:
        out.heading("What the threshold does")
        out.text(
            "Blocks above each probability threshold, and their ratio to the reference region's; the dashed line is the catalog's ratio."
            " The further the two lie apart, the more unequally the regions are recorded; where the solid line is flat, the bias factor"
            " does not hang on the threshold."
        )
        for figure in _curves(result):
            out.figure(figure)
    if result.periods:
        out.heading("Other periods")
        names = [c.name for c in counts]
        out.table(
            ["Period"]
            + [f"Recorded in {n}" for n in names]
            + [f"Γ of {n}" for n, g in zip(names, result.gammas) if g is not None],
            [
                [name]
                + recorded
                + [
                    f"{number(g.value)} ({number(g.low)}–{number(g.high)})" if g else "–"
                    for k, g in enumerate(gammas)
                    if k != result.reference
                ]
                for name, recorded, gammas in result.periods
            ],
        )
    out.heading("What this assumes")
    out.bullets(
        [
            "Γ = (d1/d2) / (r1/r2): d landslides detected, r landslides recorded, 1 the region, 2 the reference region (Wang and Wei).",
            "The share of detections that are wrong, and the share of landslides that are missed, are the same in both regions.",
            "Counts are independent from landslide to landslide; storms that trigger many at once make the true interval wider.",
            "A record counts in the region where its point lies, however rough its position is.",
            "The scene shows scars of as many years in both regions, unless VISIBLE_YEARS_FIELD says otherwise.",
            "Interval: log-normal, var log Γ = Σ (1/d + 1/r − 2m/(d·r)), m the records with a detection; where a count is zero, quantiles of"
            " Gamma(n + ½) distributed counts (Jeffreys).",
        ]
    )
    out.heading("Where this comes from")
    out.table(["", ""], [[k.replace("_", " "), v] for k, v in result.provenance.items() if v not in ("", None)])
    return out.html()


def _row(result, k):
    c, g = result.counts[k], result.gammas[k]
    area = (c.seen_km2 if c.seen_km2 is not None else result.inputs.regions.km2[result.use[k]]) / 1000
    return [
        c.name,
        c.detected,
        c.recorded,
        number(c.seen_km2) if c.seen_km2 is not None else "taken as all",
        number(c.detected / area),
        number(c.recorded / area),
    ] + (["reference", ""] if g is None else [number(g.value), f"{number(g.low)} – {number(g.high)}"])


def _other_count(out, result):
    """Say what the bias factor is by the other count, and warn where the two differ."""
    other = "blocks" if result.count == "events" else "events"
    numbers = getattr(result.inputs.detections, other)
    again = [
        bias.RegionCounts(c.name, int(numbers[k]), c.recorded, 0, c.seen_km2, c.years)
        for c, k in zip(result.counts, result.use)
    ]
    for k, g in enumerate(result.gammas):
        if g is not None:
            g2 = bias.bias_factor(again[k], again[result.reference])
            far = (
                ""
                if 0.8 < g2.value / g.value < 1.25
                else " The two differ by more than a fifth: neither blocks nor merged events count landslides."
            )
            out.text(
                f"Counted by {other}, Γ of {again[k].name} is {number(g2.value)} ({again[k].detected} to {again[result.reference].detected} {other}).{far}"
            )


def _map(result):
    import plotly.graph_objects as go

    figure = go.Figure()
    for name, geometry in zip(result.inputs.regions.names, result.inputs.regions.geometries):
        xs, ys = [], []
        for polygon in geometry.asMultiPolygon():
            for ring in polygon:
                xs += [p.x() for p in ring] + [None]
                ys += [p.y() for p in ring] + [None]
        figure.add_scatter(x=xs, y=ys, mode="lines", fill="toself", name=name, opacity=0.5)
    if result.inputs.detections.points:
        xs, ys = zip(*result.inputs.detections.points[:20000])
        figure.add_scattergl(x=xs, y=ys, mode="markers", marker={"size": 3, "color": "#a11"}, name="detections")
    figure.update_yaxes(scaleanchor="x")
    figure.update_layout(xaxis_title=result.inputs.regions.crs.authid(), title="Regions and detections")
    return figure


def _curves(result):
    import plotly.graph_objects as go

    curve = bias.threshold_curve([result.inputs.seen.histograms[k] for k in result.use])
    steps = [k / BINS for k in range(BINS)]
    blocks, ratio = go.Figure(), go.Figure()
    below = curve[result.reference]
    for k, c in enumerate(result.counts):
        blocks.add_scatter(x=steps, y=[int(v) if v else None for v in curve[k]], name=c.name)
        if k != result.reference:
            ratio.add_scatter(
                x=steps,
                y=[float(a / b) if a and b else None for a, b in zip(curve[k], below)],
                name=f"detected, {c.name}",
            )
            if c.recorded and result.counts[result.reference].recorded:
                level = c.recorded / result.counts[result.reference].recorded
                ratio.add_scatter(
                    x=[0, 1], y=[level, level], mode="lines", line={"dash": "dash"}, name=f"recorded, {c.name}"
                )
    thresholds = {m.tags.get("threshold") for m in result.inputs.maps}
    for figure in (blocks, ratio):
        figure.update_layout(xaxis_title="probability threshold", yaxis_type="log")
        for t in thresholds - {None}:
            figure.add_vline(x=float(t), line_dash="dot", line_color="#888")
    blocks.update_layout(yaxis_title="blocks above the threshold", title="Detected blocks")
    ratio.update_layout(
        yaxis_title=f"ratio to {result.counts[result.reference].name}", title="Ratio to the reference region"
    )
    return blocks, ratio

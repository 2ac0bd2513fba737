"""The bias factor's report: for a person who has not read the paper."""

import math

from ..core import bias
from .bias_comparison import UNCORRECTED, Result
from .bias_tables import region_figures
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
    if gamma.kind == UNCORRECTED:
        words += " It is of raw detections, for they were not reviewed there."
    return words + (" A count is zero, so this is a bound and no estimate." if gamma.kind == bias.BOUND else "")


def page(result: Result) -> str:
    """Return the report as one HTML page."""
    reference = result.counts[result.reference]
    out = Page("Bias factor of landslide records")
    for c, g in zip(result.counts, result.gammas):
        if g is not None:
            out.text(in_words(g, c.name, reference.name), "lead")
    out.text(COVERS[result.count == "corrected"])
    for words in result.warnings:
        out.text("⚠ " + words, "warning")
    out.heading("Counts")
    out.table(
        [
            "Region",
            f"Detected ({result.count})",
            "Recorded",
            "of them maybe elsewhere",
            "Seen area (km²)",
            "Detected / 1,000 km²",
            "Recorded / 1,000 km²",
            "Γ",
            "95 % interval",
        ],
        [_row(result, k) for k in range(len(result.counts))],
    )
    _intervals(out, result)
    _other_counts(out, result)
    _years(out, result)
    out.heading("The regions")
    out.figure(_map(result))
    if result.inputs.seen is not None:
        out.heading("What the threshold does")
        out.text(
            "Blocks above each probability threshold, and their ratio to the reference region's; dashed lines are the catalog's ratio, in the"
            " dates chosen and in other periods. The further the two lie apart, the more unequally the regions are recorded; where the solid"
            " line is flat, the bias factor does not hang on the threshold."
        )
        for figure in _curves(result):
            out.figure(figure)
    _periods(out, result)
    _complete(out, result)
    out.heading("What this assumes")
    out.bullets(ASSUMPTIONS[result.count == "corrected"] + ALWAYS)
    out.heading("Where this comes from")
    out.table(["", ""], [[k.replace("_", " "), v] for k, v in result.provenance.items() if v not in ("", None)])
    return out.html()


COVERS = {
    False: "The interval covers chance in the counts (95 %). It does not cover detections that are wrong more often in one region than in"
    " the other; only a review of detections can show that.",
    True: "The interval covers chance in the counts and in the review (95 %).",
}
ASSUMPTIONS = {
    False: [
        "The share of detections that are wrong, and the share of landslides that are missed, are the same in both regions."
    ],
    True: [
        "The share of detections that are wrong is each region's own, from its review; the share of landslides that are missed is the same in"
        " both regions."
    ],
}
ALWAYS = [
    "Γ = (d1/d2) / (r1/r2): d landslides detected, r landslides recorded, 1 the region, 2 the reference region (Wang and Wei).",
    "A record counts in the region where its point lies, however rough its position is.",
    "The scene shows scars of as many years in both regions, unless VISIBLE_YEARS_FIELD says otherwise. Scars heal faster in the tropics.",
    "Closed form: log-normal, var log Γ = Σ (1/d + 1/r − 2m/(d·r)) and what the review adds; m: records with a detection. Simulation: the same"
    " model. Spatial block bootstrap: tiles of each region drawn with replacement (Hall 1985), for slides and reports come in storms; it is"
    " shown where counts vary more from tile to tile than independent landslides would (chi-square test at 1 %) and it is the wider. Where a"
    " count is zero: quantiles of Gamma(n + ½) distributed counts (Jeffreys).",
]


def _row(result, k):
    c, g = result.counts[k], result.gammas[k]
    area = (c.seen_km2 if c.seen_km2 is not None else result.inputs.regions.km2[result.use[k]]) / 1000
    return [
        c.name,
        number(c.detected),
        c.recorded,
        result.elsewhere[k],
        number(c.seen_km2) if c.seen_km2 is not None else "taken as all",
        number(c.detected / area),
        number(c.recorded / area),
    ] + (["reference", ""] if g is None else [number(g.value), f"{number(g.low)} – {number(g.high)}"])


def _intervals(out, result):
    rows = [
        [c.name, i.method, f"{number(i.low)} – {number(i.high)}", "shown" if i.method == comparison.shown else ""]
        for c, comparison in zip(result.counts, result.comparisons)
        if comparison is not None
        for i in comparison.intervals
    ]
    out.heading("The interval by every method")
    out.table(["Region", "Method", "95 % interval", ""], rows)


def _other_counts(out, result):
    """Say what the bias factor is by every count, and warn where they differ."""
    if result.count == "corrected" or len(result.by) > 1:
        out.heading("By every count")
    rows = []
    for k, g in enumerate(result.gammas):
        for name, (counts, gammas) in result.by.items():
            if gammas[k] is not None:
                other = gammas[k]
                rows.append(
                    [
                        counts[k].name,
                        name,
                        number(counts[k].detected),
                        number(counts[result.reference].detected),
                        number(other.value),
                        f"{number(other.low)} – {number(other.high)}",
                    ]
                )
        if g is not None:
            values = [gammas[k].value for _, gammas in result.by.values()]
            if max(values) > 1.25 * min(values):
                out.text(
                    f"⚠ For {result.counts[k].name} the counts differ by more than a fifth: neither blocks nor merged events count landslides, and raw"
                    " ones hold false detections.",
                    "warning",
                )
    out.table(["Region", "Count", "Detected", "in the reference region", "Γ", "95 % interval, closed form"], rows)


def _years(out, result):
    """Say what the years of visible scars change."""
    if len({c.years for c in result.counts}) < 2:
        return
    out.heading("Years of visible scars")
    base = result.counts[result.reference]
    for c, g in zip(result.counts, result.gammas):
        if g is not None:
            out.text(
                f"A scene shows scars of {number(c.years)} years in {c.name} and of {number(base.years)} in {base.name}. Without this, Γ of {c.name}"
                f" would be {number(g.value * c.years / base.years)} instead of {number(g.value)}."
            )


def _periods(out, result):
    if not result.periods:
        return
    out.heading("Other periods")
    names = [c.name for c in result.counts]
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


def _complete(out, result):
    out.heading("How complete the catalog is")
    for c, found in zip(result.counts, result.completeness):
        if found.why:
            out.text(f"{c.name}: {found.why}.")
        else:
            out.text(
                f"{c.name}: at least {number(found.landslides)} landslides ({number(found.landslides_low)} to {number(found.landslides_high)}), of which"
                f" the catalog has at most {found.share:.0%} ({found.share_low:.0%} to {found.share_high:.0%})."
            )
    out.text(
        "Chapman's estimator, of true (reviewed) detections and of records whose chance match is below 10 %, less the matches of chance. Landslides"
        " that are seen well are reported well too, so the number of landslides is a lower bound.",
        "small",
    )


def figures(result: Result) -> dict:
    """Return all figures of the report as plain data."""
    regions = []
    for k, c in enumerate(result.counts):
        comparison = result.comparisons[k]
        intervals = {} if comparison is None else {i.method: [i.low, i.high] for i in comparison.intervals}
        regions.append({"name": c.name, **region_figures(result, k), "intervals": intervals})
    return {
        "regions": regions,
        "reference": result.counts[result.reference].name,
        "count": result.count,
        "not_seen": [n for k, n in enumerate(result.inputs.regions.names) if k not in result.use],
        "periods": [
            {"period": name, "recorded": recorded, "gamma": [None if g is None else g.value for g in gammas]}
            for name, recorded, gammas in result.periods
        ],
        "warnings": result.warnings,
        "provenance": {k: str(v) for k, v in result.provenance.items()},
    }


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
    found = result.inputs.detections
    if len(found.x):
        figure.add_scattergl(
            x=found.x[:20000].tolist(),
            y=found.y[:20000].tolist(),
            mode="markers",
            marker={"size": 3, "color": "#a11"},
            name="detections",
        )
    records = result.inputs.records[:20000]
    if records:
        figure.add_scattergl(
            x=[r.x for r in records],
            y=[r.y for r in records],
            mode="markers",
            marker={"size": 6, "symbol": "diamond", "color": "#08519c"},
            name="records",
        )
    figure.update_yaxes(scaleanchor="x")
    figure.update_layout(xaxis_title=result.inputs.regions.crs.authid(), title="Regions, detections and records")
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
            for name, recorded, _ in result.periods:
                if recorded[k] and recorded[result.reference]:
                    level = recorded[k] / recorded[result.reference]
                    words = f"recorded {name}, {c.name}"
                    ratio.add_scatter(
                        x=[0, 1], y=[level, level], mode="lines", line={"dash": "dash", "width": 1}, name=words
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

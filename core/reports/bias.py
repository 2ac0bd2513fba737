"""The bias factor's report: for a person who has not read the paper."""

from __future__ import annotations

import math
from typing import Iterator

import numpy as np

from ..bias.comparison import Result
from ..bias.factor import FAR, Gamma
from ..bias.regions import BINS
from ..bias.tables import area_km2, threshold_curves
from ..bias.together import LEAST, TAIL
from ..link.provenance import table
from ..words import Translate, Words, english
from .bias_words import in_words, number, of_all, span
from .charts import Axis, Chart
from .colours import INK, YELLOW, colour_of, dash_of
from .page import Page
from .rows import Interval

MANY = 8  # regions from which only the largest is said in a sentence
SHOWN = 20_000  # detections, and records, on the map
DRAWN = 12  # regions in a chart of curves
MAP = (540, 440)  # pixels


def page(result: Result, translate: Translate = english) -> str:
    """Return the report as one HTML page."""
    reference = result.counts[result.reference]
    out = Page("Bias factor of landslide records", translate)
    many = len(result.counts) > MANY
    if many:
        out.text(of_all(result), "lead")
    for c, g in zip(result.counts, result.gammas):
        if g is not None and (not many or c is result.counts[result.largest]):
            out.text(in_words(g, c, reference), "lead")
    out.text(COVERS[result.count == "corrected"])
    for words in result.warnings:
        out.warning(words)
    _counts(out, result)
    _gammas(out, result)
    _other_counts(out, result)
    _years(out, result)
    out.heading("The regions")
    out.chart(_map(result))
    if result.inputs.seen:
        out.heading("What the threshold does")
        out.text(
            "Blocks above each probability threshold, and their ratio to the reference region's; dashed lines are the catalog's ratio, in the"
            " dates chosen and in other periods. The further the two lie apart, the more unequally the regions are recorded; where the solid"
            " line is flat, the bias factor does not hang on the threshold."
        )
        for chart in _curves(result):
            out.chart(chart)
        if len(result.counts) > DRAWN:
            out.text(
                Words(
                    "The charts show {0} of {1} regions: the reference, that of the largest bias factor, and those with most detections.",
                    DRAWN,
                    len(result.counts),
                ),
                "small",
            )
    _periods(out, result)
    _complete(out, result)
    out.heading("What this assumes")
    out.bullets(ASSUMPTIONS[result.count == "corrected"] + ALWAYS)
    out.heading("Where this comes from")
    out.facts(table(result.provenance))
    return out.html()


TOGETHER = (
    "The sentences above are of the intervals that hold for all pairs of regions at once (95 %): among many regions some differ by chance, and the"
    " reference is itself chosen among them. Pooled: what a region's records say, drawn towards the others where they are few (regions' bias factors"
    " taken as log-normal; from four regions on)."
)
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
    "A record counts in a region by the share of the circle of its accuracy that lies there and where a scene saw; one of unknown accuracy by its"
    " point.",
    "The scene shows scars of as many years in both regions, unless VISIBLE_YEARS_FIELD says otherwise. Scars heal faster in the tropics.",
    "The interval is of 10,000 draws of one model: what is detected only, recorded only and both are Poisson counts (Jeffreys' prior); the number of"
    " true detections comes from the review, each record's place from its accuracy, what both lists share from MATCHED less what chance matches."
    " Records of one storm (three days, 100 km; without dates, by nearness) count as one report, detections by nearness likewise. Where a count is"
    " zero, Γ is a bound.",
]


def _counts(out: Page, result: Result) -> None:
    out.heading("Counts")
    rows = []
    for k, c in enumerate(result.counts):
        area = area_km2(result, k) / 1000
        seen = number(c.seen_km2) if c.seen_km2 is not None else "taken as all"
        densities = number(c.detected / area), number(c.recorded / area)
        rows.append([c.name, number(c.detected), c.recorded, number(c.records), result.unseen[k], seen, *densities])
    out.table(
        [
            "Region",
            Words("Detected ({0})", Words(result.count)),
            "Recorded",
            "by the chance of each to lie there",
            "Recorded, not seen",
            "Seen area (km²)",
            "Detected / 1,000 km²",
            "Recorded / 1,000 km²",
        ],
        rows,
    )


def _gammas(out: Page, result: Result) -> None:
    out.heading("Bias factors")
    rows = []
    for k, (c, g) in enumerate(zip(result.counts, result.gammas)):
        independent = number(result.groups[k].recorded.independent)
        if g is None:
            rows.append([c.name, "reference", "", "", "", independent])
            continue
        low, middle, high = np.exp(np.quantile(result.pooled[k], [TAIL, 0.5, 1 - TAIL]))
        pooled = Words("{0} ({1} – {2})", *map(number, (middle, low, high))) if len(result.counts) >= LEAST else "–"
        rows.append([c.name, number(g.value), span(g.low, g.high), span(g.low_all, g.high_all), pooled, independent])
    out.table(
        ["Region", "Γ", "95 % interval", "for all regions at once", "pooled with the others", "Independent reports"],
        rows,
    )
    shown = [_interval(c.name, g) for c, g in zip(result.counts, result.gammas) if g is not None]
    across = Words(
        "Γ, with the interval for all regions at once; 1: recorded as {0}", result.counts[result.reference].name
    )
    out.intervals("Bias factors", across, shown, 1.0)
    out.text(TOGETHER, "small")


def _interval(name: str, g: Gamma) -> Interval:
    low, high = g.low_all if g.low_all > 0 else None, g.high_all if g.high_all < FAR else None
    words = span(g.low_all, g.high_all) if g.bound else Words("{0} ({1})", number(g.value), span(g.low_all, g.high_all))
    return Interval(name, None if g.bound else g.value, low, high, words)


def _other_counts(out: Page, result: Result) -> None:
    """Say what the bias factor is by every count, and warn where they differ."""
    if result.count == "corrected" or len(result.by) > 1:
        out.heading("By every count")
    rows = []
    for k, c in enumerate(result.counts):
        found = [(name, counts, gammas[k]) for name, (counts, gammas) in result.by.items()]
        values = []
        for name, counts, g in found:
            if g is not None:
                detected = number(counts[k].detected), number(counts[result.reference].detected)
                rows.append([c.name, name, *detected, number(g.value), span(g.low, g.high)])
                values.append(g.value)
        if values and max(values) > 1.25 * min(values):
            out.text(
                Words(
                    "⚠ For {0} the counts differ by more than a fifth: neither blocks nor merged events count landslides, and raw"
                    " ones hold false detections.",
                    c.name,
                ),
                "warning",
            )
    out.table(["Region", "Count", "Detected", "in the reference region", "Γ", "95 % interval"], rows)


def _years(out: Page, result: Result) -> None:
    """Say what the years of visible scars change."""
    if len({c.years for c in result.counts}) < 2:
        return
    out.heading("Years of visible scars")
    base = result.counts[result.reference]
    for c, g in zip(result.counts, result.gammas):
        if g is not None:
            out.text(
                Words(
                    "A scene shows scars of {0} years in {1} and of {2} in {3}. Without this, Γ of {4}"
                    " would be {5} instead of {6}.",
                    number(c.years),
                    c.name,
                    number(base.years),
                    base.name,
                    c.name,
                    number(g.value * c.years / base.years),
                    number(g.value),
                )
            )


def _periods(out: Page, result: Result) -> None:
    if not result.periods:
        return
    out.heading("Other periods")
    names = [c.name for c in result.counts]
    others = [k for k in range(len(names)) if k != result.reference]
    rows = []
    for p in result.periods:
        gammas = [p.gammas[k] for k in others]
        told = [Words("{0} ({1})", number(g.value), span(g.low, g.high)) if g else "–" for g in gammas]
        rows.append([p.name, *p.recorded, *told])
    out.table(
        ["Period", *(Words("Recorded in {0}", n) for n in names), *(Words("Γ of {0}", names[k]) for k in others)], rows
    )


def _complete(out: Page, result: Result) -> None:
    out.heading("How complete the catalog is")
    for c, found in zip(result.counts, result.completeness):
        if found.why:
            out.text(Words("{0}: {1}.", c.name, found.why))
        else:
            out.text(
                Words(
                    "{0}: at least {1} landslides ({2} to {3}), of which"
                    " the catalog has at most {4:.0%} ({5:.0%} to {6:.0%}).",
                    c.name,
                    number(found.landslides),
                    number(found.landslides_low),
                    number(found.landslides_high),
                    found.share,
                    found.share_low,
                    found.share_high,
                )
            )
    out.text(
        "Of true (reviewed) detections and of records whose chance match is below 10 %, less the matches of chance. Landslides"
        " that are seen well are reported well too, so the number of landslides is a lower bound.",
        "small",
    )


def _map(result: Result) -> Chart:
    inputs = result.inputs
    chart = Chart(
        "Regions, detections and records", Axis(inputs.system, room=0.02), Axis(room=0.02), equal=True, size=MAP
    )
    for region in inputs.regions:
        chart.outline(region.name, region.rings, in_key=len(inputs.regions) <= MANY)
    found, records = inputs.detections, [r for r in inputs.records if r.here][:SHOWN]
    if len(found.x):
        chart.cloud("detections", found.x[:SHOWN], found.y[:SHOWN], INK, 2)
    if records:
        size = max(2.0, 6 - len(records) / 500)  # pixels: many small ones rather than one mass
        chart.cloud("records", [r.x for r in records], [r.y for r in records], YELLOW, size, edged=True)
    return chart


def _curves(result: Result) -> tuple[Chart, Chart]:
    curve, base = threshold_curves(result), result.counts[result.reference]
    steps, across = [k / BINS for k in range(BINS)], Axis("probability threshold", (0, 1))
    blocks = Chart("Detected blocks", across, Axis("blocks above the threshold", log=True, room=0.03))
    ratio = Chart("Ratio to the reference region", across, Axis(Words("ratio to {0}", base.name), log=True, room=0.03))
    for k in _drawn(result):
        c, colour = result.counts[k], colour_of(result.use[k])
        blocks.line(c.name, steps, [float(v) if v else None for v in curve[k]], colour, dash_of(result.use[k]))
        if k != result.reference:
            shares = [float(a / b) if a and b else None for a, b in zip(curve[k], curve[result.reference])]
            ratio.line(Words("detected, {0}", c.name), steps, shares, colour)
            for name, level, dash in _levels(result, k):
                ratio.line(name, [0, 1], [level, level], colour, dash)
    found = {_finite(one.get("threshold")) for one in result.inputs.maps}
    thresholds = sorted(t for t in found if t is not None)
    for chart in (blocks, ratio):
        for t in thresholds:
            chart.upright(t, Words("threshold {0:.3g}", t))
    return blocks, ratio


def _drawn(result: Result) -> list[int]:
    """Return the regions whose curves are drawn: the reference, that of the largest bias factor, and those with most detections."""
    first = {result.reference: 2, result.largest: 1}
    order = sorted(range(len(result.counts)), key=lambda k: (-first.get(k, 0), -result.counts[k].detected))
    return sorted(order[:DRAWN])


def _finite(fact: object) -> float | None:
    """Return a number that a raster says of itself, None where it says no number."""
    try:
        found = float(str(fact))
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def _levels(result: Result, k: int) -> Iterator[tuple[str, float, str]]:
    """Yield name, height and dash of the catalog's ratios of a region to the reference region."""
    c, base = result.counts[k], result.counts[result.reference]
    if c.recorded and base.recorded:
        yield Words("recorded, {0}", c.name), c.recorded / base.recorded, "7 4"
    for period in result.periods:
        here, there = period.recorded[k], period.recorded[result.reference]
        if here and there:
            yield Words("recorded {0}, {1}", period.name, c.name), here / there, "2 4"

"""A bias factor in sentences, as strong as the evidence."""

from __future__ import annotations

import math

from ..bias import factor as bias
from ..bias.comparison import Result
from ..words import Words

FEW = 5  # records of a region below which a sentence begins with how few they are


def number(value: float | None) -> str:
    """Return a number as a person reads it, with three significant digits."""
    if value is None or not math.isfinite(value):
        return "–"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def span(low: float, high: float) -> str:
    """Return an interval as a person reads it; an open side in words."""
    if low <= 0:
        return f"at most {number(high)}"
    return f"at least {number(low)}" if high >= bias.FAR else f"{number(low)} to {number(high)}"


def in_words(gamma: bias.Gamma, region: bias.RegionCounts, reference: bias.RegionCounts) -> str:
    """Say a bias factor in a sentence, by the interval that holds for all regions at once."""
    name, other, low, high = region.name, reference.name, gamma.low_all, gamma.high_all
    if low > 1:
        words = _more(name, other, low, high)
    elif high < 1:
        words = _less(name, other, low, high)
    else:
        words = f"no difference between {name} and {other} can be shown: any Γ of {span(low, high)} is compatible with what was counted."
    lead = _lead(region, reference)
    if lead and not (low > 1 or high < 1):
        words = f"any Γ of {span(low, high)} is compatible with what was counted."
    words = f"{lead}{words}" if lead else words[0].upper() + words[1:]
    if not gamma.bound:
        words = f"{words[:-1]} (Γ = {number(gamma.value)})."
    if bias.UNCORRECTED in gamma.notes:
        words += " It is of raw detections, for they were not reviewed in both."
    if bias.FEW_STORMS in gamma.notes:
        words += " A few storms hold most of the records: one more or less would change this much."
    return words


def _more(name: str, other: str, low: float, high: float) -> str:
    if high >= bias.FAR:
        return f"landslides in {name} are at least {number(low)} times more under-recorded than in {other}."
    return (
        f"landslides in {name} are between {number(low)} and {number(high)} times more under-recorded than in {other}."
    )


def _less(name: str, other: str, low: float, high: float) -> str:
    if low <= 0:
        return f"landslides in {name} are at least {number(1 / high)} times less under-recorded than in {other}."
    return f"landslides in {name} are between {number(1 / high)} and {number(1 / low)} times less under-recorded than in {other}."


def _lead(region: bias.RegionCounts, reference: bias.RegionCounts) -> str:
    """Say first how little a sentence rests on: no landslide, no or few records in one of the regions."""
    for c in (region, reference):
        if c.detected < bias.LEAST:
            return f"No landslide was found among what was detected in {c.name}, so no more can be said than a bound: "
    for c in (region, reference):
        if c.records < bias.LEAST:
            return f"{c.name} has no record, so no more can be said than a bound: "
    for c in (region, reference):
        if c.records < FEW:
            n = round(c.records) if c.records >= 1 else 1
            return f"{'Only one record' if n == 1 else f'Only {n} records'} in {c.name}, so no more can be said than this: "
    return ""


def of_largest(result: Result) -> str:
    """Say the largest bias factor in a sentence."""
    g = result.gammas[result.largest]
    return "" if g is None else in_words(g, result.counts[result.largest], result.counts[result.reference])


def of_all(result: Result) -> str:
    """Say what can be said of the order of many regions."""
    at, others = result.largest, [g for g in result.gammas if g is not None]
    more, less = sum(g.low_all > 1 for g in others), sum(g.high_all < 1 for g in others)
    return Words(
        "Of {0} regions, {1} are more and {2} are less under-recorded than {3}, by intervals that hold for all of them at once; the others can't be"
        " told from it. The largest value is that of {4}.",
        len(others),
        more,
        less,
        result.counts[result.reference].name,
        result.counts[at].name,
    )

"""A bias factor in sentences, as strong as the evidence."""

from __future__ import annotations

import math

from ..bias import factor as bias
from ..bias.comparison import Result
from ..words import Words, figure, joined

FEW = 5  # records of a region below which a sentence begins with how few they are


def number(value: float | None) -> str:
    """Return a number as a person reads it, with three significant digits."""
    if value is None or not math.isfinite(value):
        return "–"
    return figure(value, ",.0f" if abs(value) >= 1000 else ".3g")


def span(low: float, high: float) -> str:
    """Return an interval as a person reads it; an open side in words."""
    if low <= 0:
        return Words("at most {0}", number(high))
    if high >= bias.FAR:
        return Words("at least {0}", number(low))
    return Words("{0} to {1}", number(low), number(high))


def in_words(gamma: bias.Gamma, region: bias.RegionCounts, reference: bias.RegionCounts) -> str:
    """Say a bias factor in a sentence, by the interval that holds for all regions at once, and what it rests on."""
    name, other, low, high = region.name, reference.name, gamma.low_all, gamma.high_all
    lead = _lead(region, reference)
    if low > 1:
        claim = _more(name, other, low, high)
    elif high < 1:
        claim = _less(name, other, low, high)
    elif lead:
        claim = Words("Any Γ of {0} is compatible with what was counted", span(low, high))
    else:
        claim = Words(
            "No difference between {0} and {1} can be shown: any Γ of {2} is compatible with what was counted",
            *(name, other, span(low, high)),
        )
    said = [lead] if lead else []
    said.append(Words("{0}.", claim) if gamma.bound else Words("{0} (Γ = {1}).", claim, number(gamma.value)))
    if bias.UNCORRECTED in gamma.notes:
        said.append(Words("It is of raw detections, for they were not reviewed in both."))
    if bias.FEW_STORMS in gamma.notes:
        said.append(Words("A few storms hold most of the records: one more or less would change this much."))
    return joined(said, " ")


def _more(name: str, other: str, low: float, high: float) -> str:
    if high >= bias.FAR:
        return Words(
            "Landslides in {0} are at least {1} times more under-recorded than in {2}", name, number(low), other
        )
    key = "Landslides in {0} are between {1} and {2} times more under-recorded than in {3}"
    return Words(key, name, number(low), number(high), other)


def _less(name: str, other: str, low: float, high: float) -> str:
    if low <= 0:
        key = "Landslides in {0} are at least {1} times less under-recorded than in {2}"
        return Words(key, name, number(1 / high), other)
    key = "Landslides in {0} are between {1} and {2} times less under-recorded than in {3}"
    return Words(key, name, number(1 / high), number(1 / low), other)


def _lead(region: bias.RegionCounts, reference: bias.RegionCounts) -> str:
    """Say first how little a sentence rests on: no landslide, no or few records in one of the regions."""
    both = (region, reference)
    for c in both:
        if c.detected < bias.LEAST:
            key = "No landslide was found among what was detected in {0}, so no more can be said than a bound."
            return Words(key, c.name)
    for c in both:
        if c.records < bias.LEAST:
            return Words("{0} has no record, so no more can be said than a bound.", c.name)
    for c in both:
        if c.records < FEW:
            n = round(c.records) if c.records >= 1 else 1
            if n == 1:
                return Words("Only one record in {0}, so no more can be said than this.", c.name)
            return Words("Only {0} records in {1}, so no more can be said than this.", n, c.name)
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

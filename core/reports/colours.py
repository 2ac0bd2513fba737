"""Colours that nearly everybody can tell apart, on a light page and on a dark one (Okabe and Ito 2008)."""

from __future__ import annotations

BLUE, VERMILLION, GREEN, PURPLE = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
ORANGE, SKY, YELLOW = "#E69F00", "#56B4E9", "#F0E442"
INK = "currentColor"  # the page's own
SERIES = (BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, INK)
DASHES = ("", "7 4", "2 4")  # one more way to tell lines apart


def colour_of(k: int) -> str:
    """Return the colour of the k-th series."""
    return SERIES[k % len(SERIES)]


def dash_of(k: int) -> str:
    """Return the dash of the k-th series: another one when the colours begin again."""
    return DASHES[k // len(SERIES) % len(DASHES)]

"""How far a review is: what is answered in each region, its precision so far, and about how many more answers make that narrow enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Sequence

from .answers import Row, answers_of
from .review import parse_answer, scored, tally
from .scores import Score

REACH = 0.1  # a precision known to ± this is narrow enough


@dataclass
class Progress:
    """A region's places, how many of them somebody answered, and its precision so far with its 95 % limits: what scorereview gives of these answers.

    more: about how many more answers on detections give it to ± REACH: 0 where it is narrow enough, None where the sample does not hold as
    many, or nothing is known yet.
    """

    region: str
    places: int
    done: int
    precision: float | None = None
    low: float | None = None
    high: float | None = None
    more: int | None = None


def progress(rows: Sequence[Row], seed: int = 0) -> list[Progress]:
    """Return how far each region is, by its name; rows: of a sample, with the fields of reviewsample. Empty where nothing was answered.

    Raises InputError where an answer can't be read.
    """
    if not any(parse_answer(row["answer"]) for row in rows):
        return []
    strata = tally(answers_of(rows)[0])
    regions = scored([replace(s) for s in strata], seed)[1]
    return [_of_region(name, region, strata, seed) for name, region in sorted(regions.items())]


def _of_region(name: str, region: Score, strata: list[Score], seed: int) -> Progress:
    here = [s for s in strata if s.region == name]
    done = sum(s.reviewed + s.unsure for s in here)
    found = Progress(name, done + sum(s.blank for s in here), done, region.precision, region.low, region.high)
    if region.precision is not None:
        found.more = _more(name, strata, seed)
    return found


def _more(name: str, strata: list[Score], seed: int) -> int | None:
    """Return about how many more answers a region takes, if they are like those that are there."""
    left = sum(s.blank for s in strata if s.region == name and not s.undetected)
    if _width(name, strata, 0.0, seed) <= 2 * REACH:
        return 0
    if not left or _width(name, strata, 1.0, seed) > 2 * REACH:
        return None
    low, high = 0, left  # too few, and enough
    while high - low > max(1, high // 20):
        middle = (low + high) // 2
        low, high = (low, middle) if _width(name, strata, middle / left, seed) <= 2 * REACH else (middle, high)
    return high


def _width(name: str, strata: list[Score], share: float, seed: int) -> float:
    """Return how wide a region's interval is when this share of its places without an answer is answered too."""
    here = [s for s in strata if s.region == name and not s.undetected]
    seen, true, unsure = (sum(getattr(s, key) for s in here) for key in ("reviewed", "seen_true", "unsure"))
    sure = seen / (seen + unsure)
    expected = (true + 0.5) / (seen + 1)
    others = [replace(s) for s in strata if s.region != name and not s.undetected and s.reviewed]
    region = scored([*(_further(s, share * sure, expected) for s in here), *others], seed)[1][name]
    return (region.high or 0.0) - (region.low or 0.0)


def _further(found: Score, share: float, expected: float) -> Score:
    """Return a stratum with a share of its places without an answer answered; expected: the region's share of landslides, where it has no answer of its own."""
    if found.reviewed:
        expected = (found.seen_true + expected) / (found.reviewed + 1)
    more = round(found.blank * share)
    return replace(found, reviewed=found.reviewed + more, n_true=found.n_true + round(more * expected))

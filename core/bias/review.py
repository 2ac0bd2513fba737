"""Looking at a sample of detections: which to look at, and what the answers say of all of them (Olofsson et al. 2014; DESIGN section 8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Iterable, NamedTuple, Sequence

import numpy as np

from ..errors import InputError
from ..words import Words

LANDSLIDE, NOT, UNSURE, BLANK = "landslide", "not", "unsure", ""
WORDS = {
    **dict.fromkeys(("landslide", "yes", "y", "true", "1"), LANDSLIDE),
    **dict.fromkeys(("not", "no", "n", "false", "0", "non-landslide", "not a landslide"), NOT),
    **dict.fromkeys(("unsure", "maybe", "?", "unknown"), UNSURE),
    **dict.fromkeys(("", "null", "none", "nan"), BLANK),
}
UNDETECTED = "undetected"
DRAWS = 10_000


def parse_answer(value: object) -> str:
    """Return an answer as LANDSLIDE, NOT, UNSURE or BLANK. Raises InputError for another word."""
    text = "" if value is None else str(value).strip().lower()
    text = text[:-2] if text.endswith(".0") else text
    if text not in WORDS:
        raise InputError(Words("REVIEW: {0!r} is no answer; write landslide, not or unsure, or leave it empty.", value))
    return WORDS[text]


def allocate(sizes: Sequence[int], total: int, least: int = 5) -> np.ndarray:
    """Return how many of each stratum to sample, [strata]: by the root of its size, `least` at least, never more than there are.

    The root stands between equal shares (precise in each stratum) and proportional ones (precise in all). The sum is `total`, or all.
    """
    there = np.asarray(sizes, int)
    chosen: np.ndarray = np.minimum(there, least)
    while chosen.sum() < min(total, there.sum()):
        room = there - chosen
        share = np.where(room > 0, np.sqrt(there), 0.0)
        left = min(total, there.sum()) - chosen.sum()
        more = np.minimum(np.floor(left * share / share.sum()).astype(int), room)
        if not more.any():
            more[np.argmax(np.where(room > 0, np.sqrt(there) / (chosen + 1), -1))] = 1
        chosen = chosen + more
    return chosen


@dataclass
class Answers:
    """A reviewed sample, an entry each [n].

    weight: how many detections or blocks an entry stands for; landslides: how many it holds.
    """

    region: np.ndarray
    stratum: np.ndarray
    weight: np.ndarray
    answer: np.ndarray
    landslides: np.ndarray


@dataclass
class Score:
    """What a stratum's, or a region's, review says.

    precision is the share of detections that are landslides; landslides: how many they hold; interval ends at 95 %. Values are None where
    nothing was answered.
    """

    region: str
    stratum: str
    size: float
    reviewed: int
    n_true: int
    unsure: int
    blank: int
    precision: float | None = None
    low: float | None = None
    high: float | None = None
    standard_error: float | None = None
    landslides: float | None = None
    landslides_low: float | None = None
    landslides_high: float | None = None
    variation: float = 0.0  # squared coefficient of variation of the number of landslides
    recall: float | None = None
    recall_low: float | None = None
    recall_high: float | None = None
    draws: np.ndarray | None = field(default=None, repr=False)
    missed: np.ndarray | None = field(default=None, repr=False)
    informs: bool = False


def score(answers: Answers, seed: int = 0) -> tuple[list[Score], dict[str, Score]]:
    """Return the scores of each region's strata, and of each region over its strata of detections.

    The stratified estimator (Olofsson et al. 2014, equations 5 and 10): a region's precision is the mean of its strata's, weighed by their
    sizes. Answers 'unsure' and blanks are left out: they are taken to be like the others of their stratum. Intervals are quantiles of
    simulated strata: their precision Beta(k + 1/2, n - k + 1/2) (Jeffreys), the landslides in a true detection by a Bayesian bootstrap
    (Rubin 1981). A stratum in which nothing was answered takes its region's other strata's answers, and makes the region None if there are none.
    """
    rng = np.random.default_rng(seed)
    rows, regions = [], {}
    for region in _in_order(answers.region):
        here = answers.region == region
        strata = [
            _stratum(answers, here & (answers.stratum == s), region, s, rng) for s in _in_order(answers.stratum[here])
        ]
        rows += strata
        detected = [s for s in strata if not s.stratum.startswith(UNDETECTED)]
        missed = [s for s in strata if s.stratum.startswith(UNDETECTED)]
        regions[region] = _region(region, detected, missed)
    return rows, regions


def _in_order(values: Iterable[Any]) -> list[Any]:
    return list(dict.fromkeys(values))


def _stratum(answers: Answers, at: np.ndarray, region: str, name: str, rng: np.random.Generator) -> Score:
    answer, counts = answers.answer[at], answers.landslides[at]
    done = (answer == LANDSLIDE) | (answer == NOT)
    true = answer == LANDSLIDE
    n, k, size = int(done.sum()), int(true.sum()), float(answers.weight[at].sum())
    found = Score(region, name, size, n, k, int((answer == UNSURE).sum()), int((answer == BLANK).sum()))
    if not n:
        return found
    share = rng.beta(k + 0.5, n - k + 0.5, DRAWS)
    # All of a stratum looked at: nothing is left to chance.
    if n >= size:
        share = np.full(DRAWS, k / n)
    per_true = float(counts[true].mean()) if k else 1.0
    each = np.full(DRAWS, per_true)
    if k > 1 and np.ptp(counts[true]) > 0:
        each = rng.dirichlet(np.ones(k), DRAWS) @ counts[true]
    found.precision, (found.low, found.high) = k / n, _ends(share, k / n)
    found.standard_error = float(np.sqrt(k / n * (1 - k / n) / max(n - 1, 1)))
    found.landslides = size * k / n * per_true
    found.draws = np.stack([share * size, share * size * each])
    found.landslides_low, found.landslides_high = _ends(found.draws[1], found.landslides)
    return found


class _Known(NamedTuple):
    """What the answers of a stratum say; draws: simulated true detections and landslides, [2, DRAWS]."""

    size: float
    precision: float
    standard_error: float
    landslides: float
    draws: np.ndarray


def _known(strata: Iterable[Score]) -> list[_Known]:
    """Return what is known of those strata in which something was answered."""
    found = []
    for s in strata:
        if (
            s.precision is not None
            and s.standard_error is not None
            and s.landslides is not None
            and s.draws is not None
        ):
            found.append(_Known(s.size, s.precision, s.standard_error, s.landslides, s.draws))
    return found


def _region(name: str, strata: list[Score], missed: list[Score]) -> Score:
    """Add up the strata of a region."""
    total = Score(
        name,
        "all",
        sum(s.size for s in strata),
        *(sum(getattr(s, key) for s in strata) for key in ("reviewed", "n_true", "unsure", "blank")),
    )
    answered, lost = _known(strata), _known(missed)
    if not answered or not total.size:
        return total
    known = sum(s.size for s in answered)
    draws = np.sum([s.draws for s in answered], 0) * (total.size / known)
    total.draws = draws
    total.precision = sum(s.size * s.precision for s in answered) / known
    total.low, total.high = _ends(draws[0] / total.size, total.precision)
    total.standard_error = float(np.sqrt(sum((s.size / known * s.standard_error) ** 2 for s in answered)))
    total.landslides = sum(s.landslides for s in answered) * total.size / known
    total.landslides_low, total.landslides_high = _ends(draws[1], total.landslides)
    total.variation = float(draws[1].var() / max(draws[1].mean(), 1e-12) ** 2)
    if missed and len(lost) == len(missed):
        _recall(total, draws[1], lost)
    return total


def _recall(total: Score, draws: np.ndarray, lost: list[_Known]) -> None:
    """Say what share of the landslides was detected. draws: simulated landslides in detections [DRAWS]; lost: strata of undetected blocks."""
    found, value = total.landslides or 0.0, sum(s.landslides for s in lost)
    if found + value > 0:
        total.recall = found / (found + value)
        others = np.sum([s.draws[1] for s in lost], 0)
        total.recall_low, total.recall_high = _ends(draws / np.maximum(draws + others, 1e-12), total.recall)


def _ends(draws: np.ndarray, value: float) -> tuple[float, float]:
    """Return the 95 % limits, the estimate always between them: where all or none are landslides, it is a limit (Brown et al. 2001)."""
    low, high = np.quantile(draws, [0.025, 0.975])
    return min(float(low), value), max(float(high), value)


@dataclass
class Pooled:
    """The precision of several regions together, and its 95 % limits."""

    precision: float
    low: float
    high: float


def pooled(regions: Iterable[Score]) -> Pooled | None:
    """Return the precision of all reviewed regions together, None where none was. It is no part of a bias factor."""
    known = _known(regions)
    if not known:
        return None
    size = sum(r.size for r in known)
    value = float(sum(r.precision * r.size for r in known) / size)
    return Pooled(value, *_ends(np.sum([r.draws[0] for r in known], 0) / size, value))

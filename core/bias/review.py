"""Looking at a sample of detections: which to look at, and what the answers say of all of them (Olofsson et al. 2014; DESIGN section 8)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Iterable, Sequence

import numpy as np

from ..errors import InputError
from ..words import Words
from .reviewers import LEAST_TWICE, Agreement, Errors, agreement
from .scores import DRAWS as DRAWS
from .scores import Score as Score
from .scores import rank

LANDSLIDE, NOT, UNSURE, BLANK = "landslide", "not", "unsure", ""
WORDS = {
    **dict.fromkeys(("landslide", "yes", "y", "true", "1"), LANDSLIDE),
    **dict.fromkeys(("not", "no", "n", "false", "0", "non-landslide", "not a landslide"), NOT),
    **dict.fromkeys(("unsure", "maybe", "?", "unknown"), UNSURE),
    **dict.fromkeys(("", "null", "none", "nan"), BLANK),
}


def parse_answer(value: object) -> str:
    """Return an answer as LANDSLIDE, NOT, UNSURE or BLANK. Raises InputError for another word."""
    text = "" if value is None else str(value).strip().lower()
    text = text[:-2] if text.endswith(".0") else text
    if text not in WORDS:
        raise InputError(Words("REVIEW: {0!r} is no answer; write landslide, not or unsure, or leave it empty.", value))
    return WORDS[text]


def allocate(sizes: Sequence[int], total: int, least: int = 5, weights: Sequence[float] | None = None) -> np.ndarray:
    """Return how many of each stratum to sample, [strata]: by `weights`, `least` at least, never more than there are.

    weights: None for the root of its size, which stands between equal shares (precise in each stratum) and proportional ones (precise in
    all). The sum is `total`, or all.
    """
    there = np.asarray(sizes, int)
    pull = np.sqrt(there) if weights is None else np.maximum(np.asarray(weights, float), 1e-12)
    chosen: np.ndarray = np.minimum(there, least)
    while chosen.sum() < min(total, there.sum()):
        room = there - chosen
        share = np.where(room > 0, pull, 0.0)
        left = min(total, there.sum()) - chosen.sum()
        more = np.minimum(np.floor(left * share / share.sum()).astype(int), room)
        if not more.any():
            more[np.argmax(np.where(room > 0, pull / (chosen + 1), -1))] = 1
        chosen = chosen + more
    return chosen


@dataclass
class Answers:
    """A reviewed sample, an entry a place [n].

    weight: how many detections or blocks a place stands for; landslides: how many it holds; second: another person's answers, BLANK where only
    one person looked; None where nowhere two did.
    """

    region: np.ndarray
    stratum: np.ndarray
    weight: np.ndarray
    answer: np.ndarray
    landslides: np.ndarray
    second: np.ndarray | None = None


Scores = tuple[list[Score], dict[str, Score]]  # of each region's strata; of each region over its strata of detections


def score(answers: Answers, seed: int = 0) -> Scores:
    """Return the scores of a reviewed sample (see `scored`)."""
    return scored(tally(answers), seed)


def tally(answers: Answers) -> list[Score]:
    """Return what was answered in each region's strata: the first part of Score."""
    keys = list(dict.fromkeys(zip(answers.region.tolist(), answers.stratum.tolist())))
    return [_tally(answers, (answers.region == r) & (answers.stratum == s), r, s) for r, s in keys]


def _tally(answers: Answers, at: np.ndarray, region: str, name: str) -> Score:
    first, counts = answers.answer[at], answers.landslides[at]
    second = np.full(len(first), BLANK, object) if answers.second is None else answers.second[at]
    yes, no, unsure = ((first == word).astype(int) + (second == word).astype(int) for word in (LANDSLIDE, NOT, UNSURE))
    done, twice = yes + no > 0, yes + no == 2
    true = (yes > 0) & (no == 0)
    unsure = ~done & (unsure > 0)
    n, k, doubted, blank = (int(some.sum()) for some in (done, true, unsure, ~done & ~unsure))
    found = Score(region, name, round(float(answers.weight[at].sum()), 6), n, k, doubted, blank)
    found.twice, found.both_true = int(twice.sum()), int((twice & true).sum())
    found.differ = int((twice & (yes == 1)).sum())
    held = counts[yes > 0]
    # Rounded, so that a table that is written and read gives the same draws.
    found.landslides_mean = round(float(held.mean()), 9) if len(held) else None
    found.landslides_sd = round(float(held.std(ddof=1)), 9) if len(held) > 1 else None
    return found


def scored(strata: Iterable[Score], seed: int = 0) -> Scores:
    """Return the scores of strata of which the first part of Score is known, regions by name and strata by probability, and those of regions.

    The stratified estimator (Olofsson et al. 2014, equations 5 and 10): a region's precision is the mean of its strata's, weighed by their
    sizes. 'Unsure' and blanks are left out: they are taken to be like the others of their stratum. Intervals are quantiles of simulated
    strata: what was looked at is known, the rest is drawn with a share of landslides that is Beta(k + 1/2, n - k + 1/2) (Jeffreys), each
    with the mean number of landslides. Where LEAST_TWICE places or more were looked at by two persons, their errors are drawn too
    (reviewers.Errors), and the estimate is the draws' median. Each stratum is drawn by a generator of its own. A stratum in which nothing
    was answered takes its region's other strata's answers, and makes the region None if there are none.
    """
    rows = sorted((s for s in strata), key=lambda s: (s.region, *rank(s.stratum)))
    for undetected in (False, True):
        part = [s for s in rows if s.undetected == undetected and s.reviewed]
        errors = errors_of(part, seed)
        for s in part:
            _draw(s, errors, _generator(seed, s.region, s.stratum))
    regions = {}
    for name in dict.fromkeys(s.region for s in rows):
        here = [s for s in rows if s.region == name]
        regions[name] = _region(
            name, [s for s in here if not s.undetected], [s for s in here if s.undetected], _generator(seed, name)
        )
    return rows, regions


def errors_of(strata: Sequence[Score], seed: int) -> Errors | None:
    """Return the errors of those who looked, None where too few places were looked at twice to tell them.

    strata: all reviewed strata of detections, or all of undetected blocks: those are told from landslides more easily.
    """
    strata = sorted(strata, key=lambda s: (s.region, s.stratum))
    if sum(s.twice for s in strata) < LEAST_TWICE:
        return None
    kind = "undetected" if strata[0].undetected else "detected"
    return Errors([s.readings for s in strata], DRAWS, _generator(seed, kind, "reviewers"))


def _generator(seed: int, *names: str) -> np.random.Generator:
    """Return a random generator that only the seed and the names decide."""
    return np.random.default_rng([seed, int.from_bytes(hashlib.sha256("\0".join(names).encode()).digest(), "big")])


def _draw(found: Score, errors: Errors | None, rng: np.random.Generator) -> None:
    """Add to a stratum what its answers say of all of it."""
    n, k, size, rest = found.reviewed, found.seen_true, found.size, max(0, round(found.size - found.reviewed))
    mean = 1.0 if found.landslides_mean is None else found.landslides_mean
    share, true = (
        (rng.beta(k + 0.5, n - k + 0.5, DRAWS), np.full(DRAWS, k))
        if errors is None
        else errors.draw(found.readings, rng)
    )
    unseen = rng.binomial(rest, share)
    draws = np.stack([true + unseen, true * mean + unseen * _held(found, mean, rng)]) * (size / (n + rest))
    found.share, found.draws, found.corrected = share, draws, errors is not None
    if errors is None:
        found.precision, found.standard_error = k / n, float(np.sqrt(k / n * (1 - k / n) / max(n - 1, 1)))
        found.landslides = size * found.precision * mean
    else:
        found.precision, found.standard_error = float(np.median(draws[0]) / size), float(draws[0].std() / size)
        found.landslides = float(np.median(draws[1]))
    found.unsure_none, found.unsure_all = k / (n + found.unsure), (k + found.unsure) / (n + found.unsure)
    _limits(found)


def _held(found: Score, mean: float, rng: np.random.Generator) -> np.ndarray:
    """Return the mean number of landslides in a true detection, drawn [DRAWS]: Gamma distributed, by the spread of those seen.

    One more of the spread of its mean is added, so that a few that happen to be alike do not pass for certain. Where all hold the same, or
    one, nothing is left open.
    """
    k, sd = found.seen_true, found.landslides_sd
    if not mean or not k or sd == 0 or (sd is None and mean == 1):
        return np.full(DRAWS, mean)
    variance = ((k - 1) * (sd or 0.0) ** 2 + mean**2) / k if k > 1 else mean**2
    shape = max(k, 1.0) * mean**2 / variance
    return rng.gamma(shape, mean / shape, DRAWS)


def _limits(found: Score) -> None:
    """Add the limits of precision and landslides."""
    if found.draws is not None and found.precision is not None and found.landslides is not None:
        found.low, found.high = _ends(found.draws[0] / found.size, found.precision)
        found.landslides_low, found.landslides_high = _ends(found.draws[1], found.landslides)


def _sum(strata: Iterable[Score], key: str, by: str = "") -> Any:
    """Return the sum of a value of strata, each multiplied by another one of its where that is named."""
    return sum((getattr(s, key) * (getattr(s, by) if by else 1) for s in strata), 0)


def _region(name: str, strata: list[Score], missed: list[Score], rng: np.random.Generator) -> Score:
    """Add up the strata of a region."""
    total = Score(name, "all", 0.0, 0, 0, 0, 0)
    for key in ("size", "reviewed", "n_true", "unsure", "blank", "twice", "both_true", "differ"):
        setattr(total, key, _sum(strata, key))
    answered = [s for s in strata if s.reviewed]
    if not answered or not total.size:
        return total
    known = float(_sum(answered, "size"))
    draws: np.ndarray = _sum(answered, "draws")
    if total.size > known:
        draws = draws + _borrowed(answered, total.size - known, rng)
    total.draws, total.corrected = draws, any(s.corrected for s in answered)
    if total.corrected:
        total.precision, total.standard_error = (
            float(np.median(draws[0]) / total.size),
            float(draws[0].std() / total.size),
        )
        total.landslides = float(np.median(draws[1]))
    else:
        total.precision = float(_sum(answered, "precision", "size") / known)
        total.standard_error = float(np.sqrt(sum((_sum([s], "standard_error", "size") / known) ** 2 for s in answered)))
        total.landslides = float(_sum(answered, "landslides") * total.size / known)
    total.unsure_none, total.unsure_all = _bounds(strata)
    _limits(total)
    total.blocks_seen, total.blocks_true = _sum(missed, "reviewed"), sum(s.n_true + s.differ for s in missed)
    if missed and all(s.reviewed for s in missed):
        _recall(total, draws[1], missed)
    return total


def _bounds(strata: list[Score]) -> tuple[float, float]:
    """Return a region's precision if all that are 'unsure' were none, or all, landslides: of strata in which anything was said."""
    said = [s for s in strata if s.reviewed or s.unsure]
    low = _sum([s for s in said if s.reviewed], "unsure_none", "size")
    high = _sum([s for s in said if s.reviewed], "unsure_all", "size") + _sum(
        [s for s in said if not s.reviewed], "size"
    )
    size = _sum(said, "size")
    return float(low / size), float(high / size)


def _borrowed(answered: list[Score], size: float, rng: np.random.Generator) -> np.ndarray:
    """Return what the answers of other strata say of `size` detections without any: true ones and landslides [2, DRAWS]."""
    share, draws = _sum(answered, "share", "size") / _sum(answered, "size"), _sum(answered, "draws")
    whole = max(1, round(size))
    true = rng.binomial(whole, np.clip(share, 0, 1)) * (size / whole)
    each = np.divide(draws[1], draws[0], out=np.ones(DRAWS), where=draws[0] > 0)
    return np.stack([true, true * each])


def _recall(total: Score, found: np.ndarray, missed: list[Score]) -> None:
    """Say what share of the landslides was detected. found: landslides in detections [DRAWS]; missed: all strata of undetected blocks."""
    lost: np.ndarray = _sum(missed, "draws")[1]
    total.missed = lost
    value = (total.landslides or 0.0) + _sum(missed, "landslides")
    if value > 0:
        draws = found / np.maximum(found + lost, 1e-12)
        corrected = total.corrected or any(s.corrected for s in missed)
        total.recall = float(np.median(draws)) if corrected else float((total.landslides or 0.0) / value)
        total.recall_low, total.recall_high = _ends(draws, total.recall)


def _ends(draws: np.ndarray, value: float) -> tuple[float, float]:
    """Return the 95 % limits, the estimate always between them: where all or none are landslides, it is a limit (Brown et al. 2001)."""
    low, high = np.quantile(draws, [0.025, 0.975])
    return min(float(low), value), max(float(high), value)


@dataclass
class Reviewers:
    """How far two persons agree on the places that both answered, and how often they are right on detections.

    sensitivity, specificity: (median, lower and upper 95 % limit), None where too few places tell.
    """

    agreement: Agreement
    sensitivity: tuple[float, float, float] | None = None
    specificity: tuple[float, float, float] | None = None


def reviewers_of(answers: Answers, seed: int = 0) -> Reviewers | None:
    """Return what is known of those who looked, None where no two answered for one place."""
    if answers.second is None:
        return None
    first, second = answers.answer == LANDSLIDE, answers.second == LANDSLIDE
    sure = (first | (answers.answer == NOT)) & (second | (answers.second == NOT))
    if not sure.any():
        return None
    parts = (first & second, first & ~second, ~first & second, ~first & ~second)
    both, one, other, neither = (int((part & sure).sum()) for part in parts)
    found = Reviewers(agreement(both, one, other, neither, seed))
    errors = errors_of([s for s in tally(answers) if s.reviewed and not s.undetected], seed)
    if errors is not None:
        found.sensitivity, found.specificity = (_three(part) for part in (errors.sensitivity, errors.specificity))
    return found


def _three(draws: np.ndarray) -> tuple[float, float, float]:
    low, middle, high = (float(q) for q in np.quantile(draws, [0.025, 0.5, 0.975]))
    return middle, low, high


@dataclass
class Pooled:
    """The precision of several regions together, and its 95 % limits."""

    precision: float
    low: float
    high: float


def pooled(regions: Iterable[Score]) -> Pooled | None:
    """Return the precision of all reviewed regions together, None where none was. It is no part of a bias factor."""
    known = [r for r in regions if r.precision is not None and r.draws is not None]
    if not known:
        return None
    size = sum(r.size for r in known)
    value = float(sum(r.precision * r.size for r in known if r.precision is not None) / size)
    return Pooled(value, *_ends(np.sum([r.draws[0] for r in known if r.draws is not None], 0) / size, value))

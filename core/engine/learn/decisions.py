"""From logits to decisions: a calibrated probability, thresholds, and what they promise where landslides are rare."""

from __future__ import annotations

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve
from sklearn.model_selection import GroupKFold

from ...models.metrics import DRAWS, calibration_error_interval
from ...models.points import SHARES, THRESHOLDS, counted, precision

FOLDS = 5
PREVALENCES = (0.1, 0.01, 0.001)
LEAST_SLOPE = 1e-3
LARGE = 0.3  # the cover from which on a landslide block is a large one


def calibrate(label: np.ndarray, logit: np.ndarray) -> tuple[float, float]:
    """Return slope and intercept on the logit that make it a probability (Platt 1999). The slope is positive: ranks are kept."""
    # Platt's targets: not quite 1 and 0, so that classes which don't overlap give no endless slope.
    positive, negative = int(label.sum()), int((~label).sum())
    target = np.where(label, (positive + 1) / (positive + 2), 1 / (negative + 2))
    both = np.concatenate([logit, logit])[:, None]
    classes = np.repeat([1, 0], len(logit))
    fit = LogisticRegression(C=1e6).fit(both, classes, np.concatenate([target, 1 - target]))
    return max(float(fit.coef_[0, 0]), LEAST_SLOPE), float(fit.intercept_[0])


def probability(logit: np.ndarray, slope: float, intercept: float) -> np.ndarray:
    """Return the calibrated probability."""
    return 1 / (1 + np.exp(-np.clip(slope * logit + intercept, -60, 60)))


def cross_fitted(label: np.ndarray, logit: np.ndarray, chip: np.ndarray, folds: int = FOLDS) -> np.ndarray:
    """Return probabilities of which each comes from a calibration that has not seen its chip, [n]."""
    found = np.full(len(label), np.nan)
    folds = min(folds, len(np.unique(chip)))
    for fit, held in GroupKFold(folds).split(logit, label, chip):
        one_class = label[fit].all() or not label[fit].any()
        found[held] = probability(logit[held], *((1.0, 0.0) if one_class else calibrate(label[fit], logit[fit])))
    return found


def calibration(label: np.ndarray, logit: np.ndarray, chip: np.ndarray, seed: int, draws: int = DRAWS) -> dict:
    """Return the card's entry: the calibration on all blocks, and its error on held-out folds with intervals by a bootstrap over chips.

    The error is the expected calibration error in 15 bins of equal counts (Naeini et al. 2015), over all blocks and over those with p > 0.1.
    """
    slope, intercept = calibrate(label, logit)
    held = cross_fitted(label, logit, chip)
    return {
        "kind": "platt",
        "slope": slope,
        "intercept": intercept,
        "error": calibration_error_interval(label, held, chip, seed, draws=draws),
        "error_above_0.1": calibration_error_interval(label, held, chip, seed, above=0.1, draws=draws),
        "folds": min(FOLDS, len(np.unique(chip))),
    }


def choose_thresholds(label: np.ndarray, cover: np.ndarray, p: np.ndarray) -> tuple[dict, dict]:
    """Return named decision thresholds, and how many of 1,000 negatives each calls a landslide.

    best_f1; false_10 and false_1 (so many false blocks per 1,000 negatives); recall_90; strict (half of the blocks of three tenths cover or
    more are found; half of the landslide blocks, where none is covered so far). A block is detected where its probability is above.
    """
    right, recall, at = precision_recall_curve(label, p)
    f1 = 2 * right * recall / np.maximum(right + recall, 1e-12)
    negatives = np.sort(p[~label])
    covered = p[cover >= LARGE] if (cover >= LARGE).any() else p[label]
    best = min(int(f1.argmax()), len(at) - 1)
    chosen = {
        "best_f1": (at[best] + at[best - 1]) / 2 if best else at[0] / 2,  # between the last detected block and the next
        "false_10": negatives[int(np.ceil(len(negatives) * 0.99)) - 1],
        "false_1": negatives[int(np.ceil(len(negatives) * 0.999)) - 1],
        "recall_90": np.quantile(p[label], 0.1),
        "strict": np.median(covered),
    }
    return (
        {name: round(float(value), 6) for name, value in chosen.items()},
        {name: round(1000 * float((negatives > round(float(value), 6)).mean()), 3) for name, value in chosen.items()},
    )


def expected_precision(label: np.ndarray, p: np.ndarray, thresholds: dict) -> dict:
    """Return the precision to expect of each threshold at other prevalences, {threshold: {"0.1": ..., "0.01": ..., "0.001": ...}}.

    Recall and false positives are carried over, half a false block added, so that none reads as certain. It holds for land like the
    benchmark's only.
    """
    found = {}
    for name, threshold in thresholds.items():
        hit = float((p[label] > threshold).mean())
        false = counted(float((p[~label] > threshold).sum()), int((~label).sum()))
        found[name] = {f"{q:g}": precision(hit, false, q) for q in PREVALENCES}
    return found


def operating_points(
    label: np.ndarray,
    cover: np.ndarray,
    p: np.ndarray,
    chip: np.ndarray,
    thresholds: dict,
    seed: int,
    draws: int = DRAWS,
) -> dict[str, dict[str, float]]:
    """Return what each operating point does on labelled blocks [n], each figure with its 95 % interval (`_low`, `_high`).

    found: the share of the landslide blocks that are called; large_found: of those of three tenths cover or more (of all, where none is covered
    so far); false_per_1000: how many of 1,000 negatives; precision_0.01, precision_0.001: `expected_precision`, without intervals. Intervals
    by a bootstrap over chips.
    """
    large = cover >= LARGE if (cover >= LARGE).any() else label
    chips, at = np.unique(chip, return_inverse=True)
    n = len(chips)
    often = np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), draws)
    often = np.vstack([np.ones(n, int), often])  # the first: every chip once
    points, told = {}, expected_precision(label, p, thresholds)
    for name, key in THRESHOLDS.items():
        called, points[name] = p > thresholds[key], {}
        for figure, among, unit in (("found", label, 1), ("large_found", large, 1), ("false_per_1000", ~label, 1000)):
            hits, of = (often @ np.bincount(at, each, n) for each in (among & called, among))
            rate = unit * hits / np.maximum(of, 1)
            low, high = np.quantile(rate[1:], [0.025, 0.975])
            values = {figure: rate[0], f"{figure}_low": low, f"{figure}_high": high}
            points[name] |= {k: round(float(v), 5) for k, v in values.items()}
        points[name] |= {f"precision_{q:g}": round(told[key][f"{q:g}"], 5) for q in SHARES}
    return points

"""How good a classifier is, on labelled blocks: scores, curves, and intervals by a bootstrap over chips.

Blocks of one chip look alike, so intervals are drawn over chips: each draw weighs a block by how often its chip was drawn. The definitions are
those of scikit-learn, to which tests hold the figures.
"""

from __future__ import annotations

from typing import Any, Callable, Mapping

import numpy as np

SCORES = ("accuracy", "precision", "recall", "f1", "average_precision", "roc_auc")
DRAWS = 1000
PERFECT = 100  # draws of probabilities that are exactly right


def confusion(
    label: np.ndarray, detected: np.ndarray, weight: np.ndarray | None = None
) -> tuple[float, float, float, float]:
    """Return true positives, false positives, false negatives and true negatives. label, detected: [n] bool."""
    w = np.ones(len(label)) if weight is None else weight
    pairs = (label, detected), (~label, detected), (label, ~detected), (~label, ~detected)
    tp, fp, fn, tn = (float(w[a & b].sum()) for a, b in pairs)
    return tp, fp, fn, tn


def from_confusion(tp: float, fp: float, fn: float, tn: float) -> dict[str, float]:
    """Return accuracy, precision, recall and F1; 0 where nothing was detected or nothing is there."""
    return {
        "accuracy": (tp + tn) / (tp + fp + fn + tn),
        "precision": tp / (tp + fp) if tp + fp else 0.0,
        "recall": tp / (tp + fn) if tp + fn else 0.0,
        "f1": 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 0.0,
    }


class Ranking:
    """Blocks in falling order of their score, sorted once, so that a thousand draws of weights cost little."""

    def __init__(self, label: np.ndarray, score: np.ndarray):
        self._order = np.argsort(-score, kind="stable")
        self._label, self.score = label[self._order], score[self._order]
        # The last block of each run of equal scores: thresholds lie between runs only.
        self._ends = np.append(np.flatnonzero(np.diff(self.score)), len(score) - 1)
        self.thresholds = self.score[self._ends]

    def counts(self, weight: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Return true and false positives at each threshold (score at or above it), [thresholds] each."""
        w = np.ones(len(self.score)) if weight is None else weight[self._order]
        return np.cumsum(w * self._label)[self._ends], np.cumsum(w * ~self._label)[self._ends]

    def average_precision(self, weight: np.ndarray | None = None) -> float:
        """Return the sum over thresholds of precision times the gain in recall."""
        tp, fp = self.counts(weight)
        if not tp[-1]:
            return 0.0
        precision = np.divide(tp, tp + fp, out=np.zeros(len(tp)), where=tp + fp > 0)
        return float((np.diff(tp / tp[-1], prepend=0.0) * precision).sum())

    def roc_auc(self, weight: np.ndarray | None = None) -> float:
        """Return the area under the receiver's operating curve, by trapezoids; NaN where a class is missing."""
        tp, fp = (np.concatenate([[0.0], c]) for c in self.counts(weight))
        if not tp[-1] or not fp[-1]:
            return float("nan")
        return float((np.diff(fp) * (tp[1:] + tp[:-1]) / 2).sum() / (tp[-1] * fp[-1]))

    def precision_recall(self, points: int = 400) -> dict[str, list[float]]:
        """Return the curve for a picture: threshold, precision and recall at `points` thresholds at most."""
        tp, fp = self.counts()
        at = np.unique(np.linspace(0, len(tp) - 1, points).astype(int))
        return {
            "threshold": self.thresholds[at].tolist(),
            "precision": (tp / (tp + fp))[at].tolist(),
            "recall": (tp / max(tp[-1], 1))[at].tolist(),
        }


def evaluate(
    label: np.ndarray,
    score: np.ndarray,
    chip: np.ndarray,
    threshold: float,
    seed: int = 0,
    draws: int = DRAWS,
    check: Callable[[int], None] = lambda done: None,
) -> dict[str, dict[str, float]]:
    """Return each of SCORES as {"value", "low", "high"}: 95 % intervals by a bootstrap over chips (Efron 1979).

    label: [n] bool; score: [n] probabilities; chip: [n] int, which chip a block is of; detected is score > threshold.
    `check` is called after every draw. Raises ValueError where a class is missing.
    """
    if label.all() or not label.any():
        raise ValueError("one class only")
    ranking, detected = Ranking(label, score), score > threshold

    def scores(weight: np.ndarray | None) -> list[float]:
        found = from_confusion(*confusion(label, detected, weight))
        return [*found.values(), ranking.average_precision(weight), ranking.roc_auc(weight)]

    chips, index = np.unique(chip, return_inverse=True)
    rng, drawn = np.random.default_rng(seed), []
    for k in range(draws):
        often = np.bincount(rng.integers(0, len(chips), len(chips)), minlength=len(chips)).astype(np.float64)
        drawn.append(scores(often[index]))
        check(k + 1)
    low, high = np.nanquantile(np.array(drawn), [0.025, 0.975], axis=0)
    return {
        name: {"value": value, "low": float(a), "high": float(b)}
        for name, value, a, b in zip(SCORES, scores(None), low, high)
    }


def reliability(label: np.ndarray, probability: np.ndarray, bins: int = 15) -> tuple[list[dict[str, float]], float]:
    """Return the reliability in bins of equal counts, and the expected calibration error (Naeini et al. 2015).

    Each bin: {"predicted": mean probability, "observed": share of landslides, "n": blocks}.
    """
    parts = np.array_split(np.argsort(probability, kind="stable"), min(bins, len(label)))
    found = [
        {"predicted": float(probability[k].mean()), "observed": float(label[k].mean()), "n": len(k)} for k in parts
    ]
    return found, float(sum(b["n"] * abs(b["predicted"] - b["observed"]) for b in found) / len(label))


def calibration_error_interval(
    label: np.ndarray, probability: np.ndarray, chip: np.ndarray, seed: int, above: float = 0.0, draws: int = DRAWS
) -> dict[str, float]:
    """Return the expected calibration error of blocks above a probability, with its 95 % interval by a bootstrap over chips.

    {"value", "low", "high", "perfect", "n"}; NaN where no block is above. `perfect` is what probabilities that are exactly right would show,
    for the share of landslides in a bin is itself drawn: no error can be expected to lie below. The error of a draw is never below zero, so
    that the interval lies a little high.
    """
    kept = probability > above if above else np.ones(len(label), bool)
    if not kept.any():
        return dict.fromkeys(("value", "low", "high", "perfect"), float("nan")) | {"n": 0}
    rng, order = np.random.default_rng(seed), np.argsort(chip, kind="stable")
    starts = np.flatnonzero(np.diff(chip[order], prepend=-1))
    blocks_of = np.split(order, starts[1:])
    drawn = []
    for _ in range(draws):
        at = np.concatenate([blocks_of[k] for k in rng.integers(0, len(blocks_of), len(blocks_of))])
        at = at[kept[at]]
        if len(at):
            drawn.append(reliability(label[at], probability[at])[1])
    low, high = np.quantile(drawn, [0.025, 0.975])
    p = np.sort(probability[kept])
    right = [reliability(rng.random(len(p)) < p, p)[1] for _ in range(PERFECT)]
    found = {"value": reliability(label[kept], probability[kept])[1], "low": float(low), "high": float(high)}
    return found | {"perfect": float(np.mean(right)), "n": int(kept.sum())}


def threshold_table(label: np.ndarray, score: np.ndarray, thresholds: Mapping[str, float]) -> list[dict[str, Any]]:
    """Return a row a named threshold: precision, recall, F1, and false blocks per 1,000 negatives."""
    rows = []
    for name, threshold in thresholds.items():
        tp, fp, fn, tn = confusion(label, score > threshold)
        rows.append(
            {
                "name": name,
                "threshold": float(threshold),
                **from_confusion(tp, fp, fn, tn),
                "false_per_1000": 1000 * fp / max(fp + tn, 1),
            }
        )
    return rows

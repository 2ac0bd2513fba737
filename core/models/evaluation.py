"""What an evaluation found: measured once, in the engine, and shown by every report that holds a model against labelled blocks."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Callable, Iterable, Mapping, Sequence

import numpy as np

from ..listener import Listener
from ..plain import reported, unusable
from ..words import Words
from .metrics import (
    DRAWS,
    SCORES,
    Ranking,
    calibration_error_interval,
    confusion,
    evaluate,
    reliability,
    threshold_table,
)


@dataclass(frozen=True)
class Score:
    """A figure with its 95 % interval, drawn over chips."""

    value: float
    low: float
    high: float


Scores = dict[str, Score]  # by the names of metrics.SCORES


def scores_of(found: Mapping[str, Mapping[str, float]]) -> Scores:
    """Return scores from plain data, as `evaluate` and JSON have them; what a figure has beside its interval is left out."""
    return {name: Score(one["value"], one["low"], one["high"]) for name, one in found.items()}


def say_scores(scores: Scores, say: Listener) -> None:
    """Say scores in the log of a run."""
    for name, one in scores.items():
        say.info(Words("{0}: {1:.4f} (95 % interval {2:.4f} to {3:.4f})", name, one.value, one.low, one.high))


@dataclass
class Evaluation:
    """A model held against labelled blocks.

    scores: at `threshold`; confusion: true and false positives, false and true negatives there; curve: precision and recall at each of the
    thresholds beside them; reliability: bins, each with predicted, observed and n; thresholds: a row a threshold of the card, as
    `threshold_table` gives it; n_chips, n_skipped: chips that were used, and that could not be; prevalence: the share of landslides; arithmetic:
    of the network.
    """

    scores: Scores
    threshold: float
    confusion: tuple[int, int, int, int]
    curve: dict[str, list[float]]
    reliability: list[dict[str, float]]
    calibration_error: Score
    thresholds: list[dict[str, Any]]
    n_blocks: int
    n_chips: int
    n_skipped: int
    prevalence: float
    arithmetic: str = "f32"

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data, for a message."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Evaluation:
        """Build it from what `to_dict` gave, after a way through JSON too. Raises InputError where it is something else."""
        found = reported(cls, data)
        found.check()
        return found

    def check(self) -> None:
        """Raise InputError where what a report shows is not there."""
        check_names("scores", [self.scores], SCORES)
        check_names("curve", [self.curve], ("threshold", "precision", "recall"))
        check_names("reliability", self.reliability, ("predicted", "observed", "n"))
        check_names("thresholds", self.thresholds, ("name",))
        for row in self.thresholds:
            figures = [row.get(name) for name in ("threshold", "precision", "recall", "f1", "false_per_1000")]
            if not isinstance(row["name"], str) or not all(type(value) in (int, float) for value in figures):
                raise unusable("thresholds has an entry that is no number")
        if len({len(values) for values in self.curve.values()}) > 1:
            raise unusable("curve has lists of different lengths")


def check_names(what: str, tables: Iterable[Mapping[str, Any]], names: Sequence[str]) -> None:
    """Raise InputError where a table of what the engine reported lacks a name."""
    for table in tables:
        missing = [name for name in names if name not in table]
        if missing:
            raise unusable(Words("{0} has no {1}", what, missing[0]))


def measure(
    label: np.ndarray,
    p: np.ndarray,
    chip: np.ndarray,
    threshold: float,
    thresholds: Mapping[str, float],
    seed: int = 0,
    n_chips: int = 0,
    n_skipped: int = 0,
    check: Callable[[int], None] = lambda done: None,
) -> Evaluation:
    """Hold probabilities against labels.

    label: [n] bool; p: [n]; chip: [n] int, which chip, or group of chips, a block is of; a block is detected where p is above `threshold`;
    thresholds: the card's, by name; check: called after each of the bootstrap's draws. Raises ValueError where a class is missing.
    """
    tp, fp, fn, tn = (int(n) for n in confusion(label, p > threshold))
    error = calibration_error_interval(label, p, chip, seed)
    return Evaluation(
        scores=scores_of(evaluate(label, p, chip, threshold, seed, DRAWS, check)),
        threshold=float(threshold),
        confusion=(tp, fp, fn, tn),
        curve=Ranking(label, p).precision_recall(),
        reliability=reliability(label, p)[0],
        calibration_error=Score(error["value"], error["low"], error["high"]),
        thresholds=threshold_table(label, p, thresholds),
        n_blocks=len(label),
        n_chips=n_chips,
        n_skipped=n_skipped,
        prevalence=float(label.mean()),
    )

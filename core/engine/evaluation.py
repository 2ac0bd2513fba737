"""Evaluates a model file on labelled chips; needs the inference runtime and pillow only."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..jobs import EvaluateJob
from ..metrics import DRAWS, Ranking, confusion, evaluate, reliability, threshold_table
from ..model_card import read_card
from .channel import Channel
from .chips import read_labelled
from .runtime import Classifier

LISTED = 20
PENDING = 4096  # blocks that are classified at a time


def evaluate_model(job: EvaluateJob, channel: Channel) -> dict:
    """Return scores with intervals, curves, the confusion and a table of thresholds, as plain data for the report.

    Chips must have the radiometry of the model's reference. Raises InputError where a class is missing, Canceled.
    """
    card, classifier = read_card(job.model), Classifier(job.model)
    threshold = card.threshold if job.threshold is None else job.threshold
    labels, chip, probabilities, skipped = [], [], [], []
    pending: list[np.ndarray] = []

    def classify() -> None:
        if pending:
            probabilities.append(classifier(np.concatenate(pending), activation=False)[0])
            pending.clear()

    for k, found in enumerate(read_labelled(job.chips, card.block_px, job.min_cover, skipped)):
        channel.check()
        pending.append(found.blocks)
        labels.append(found.label)
        chip.append(np.full(len(found.label), k))
        if sum(len(p) for p in pending) >= PENDING:
            classify()
            channel.progress(min(60, k / 20), f"Classified {k + 1} chips")
    classify()
    if skipped:
        more = " …" if len(skipped) > LISTED else ""
        channel.log(f"{len(skipped)} chip(s) left out: {'; '.join(skipped[:LISTED])}{more}", "warning")
    if not labels:
        raise InputError(f"No chip in {job.chips} can be used: {skipped[0]}.")
    label, p = np.concatenate(labels), np.concatenate(probabilities)
    if label.all() or not label.any():
        raise InputError(f"All {len(label)} blocks are of one class; both landslides and non-landslides are needed.")

    def drawn(done: int) -> None:
        channel.check()
        if done % 50 == 0:
            channel.progress(60 + 39 * done / DRAWS, "Bootstrap over chips")

    scores = evaluate(label, p, np.concatenate(chip), threshold, job.seed, check=drawn)
    bins, error = reliability(label, p)
    return {
        "scores": scores,
        "threshold": threshold,
        "confusion": [int(n) for n in confusion(label, p > threshold)],
        "curve": Ranking(label, p).precision_recall(),
        "reliability": bins,
        "calibration_error": error,
        "thresholds": threshold_table(label, p, card.thresholds),
        "n_blocks": len(label),
        "n_chips": len(labels),
        "n_skipped": len(skipped),
        "prevalence": float(label.mean()),
    }

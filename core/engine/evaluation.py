"""Evaluates a model file on labelled chips; needs the inference runtime and pillow only."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..jobs import EvaluateJob
from ..manifest import read_manifest
from ..metrics import (
    DRAWS,
    Ranking,
    calibration_error_interval,
    confusion,
    evaluate,
    reliability,
    threshold_table,
)
from ..model_card import read_card
from .channel import Channel
from .chips import ChipSet
from .runtime import Classifier

LISTED = 20
PENDING = 2048  # blocks that are classified at a time


def evaluate_model(job: EvaluateJob, channel: Channel) -> dict:
    """Return scores with intervals, curves, the confusion and a table of thresholds, as plain data for the report.

    Chips must have the radiometry of the model's reference. Raises InputError where a class is missing, Canceled.
    """
    card = read_card(job.model)
    classifier = Classifier(job.model, batch=card.batch)
    threshold = card.threshold if job.threshold is None else job.threshold
    chips = ChipSet(job.chips, card.block_px, card.context_px, strict=job.strict)
    labels, chip, probabilities, skipped = [], [], [], chips.skipped
    pending: list[np.ndarray] = []

    def classify() -> None:
        if pending:
            probabilities.append(classifier(np.concatenate(pending), activation=False)[0])
            pending.clear()

    manifest = read_manifest(job.chips)
    rows = {row["file"].rsplit("/", 1)[-1]: row for row in manifest or ()}
    if job.split:
        if not rows:
            raise InputError(f"{job.chips} has no manifest.csv, so its chips have no split: leave SPLIT at 'all'.")
        chips.paths = [(p, k) for p, k in chips.paths if rows.get(p.name, {}).get("split") == job.split]
        if not chips.paths:
            raise InputError(f"No chip of {job.chips} is in the {job.split} split.")
    numbers: dict[str, int] = {}
    for k, found in enumerate(chips):
        channel.check()
        pending.append(found.blocks)
        labels.append(found.cover >= job.min_cover)
        group = rows.get(found.name, {}).get("group", str(k))  # neighbours are drawn together
        chip.append(np.full(len(found.cover), numbers.setdefault(group, len(numbers))))
        if sum(len(p) for p in pending) >= PENDING:
            classify()
            channel.progress(60 * k / len(chips), f"Classified {k + 1} of {len(chips)} chips")
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

    chip_of = np.concatenate(chip)
    scores = evaluate(label, p, chip_of, threshold, job.seed, check=drawn)
    bins, _ = reliability(label, p)
    return {
        "scores": scores,
        "threshold": threshold,
        "confusion": [int(n) for n in confusion(label, p > threshold)],
        "curve": Ranking(label, p).precision_recall(),
        "reliability": bins,
        "calibration_error": calibration_error_interval(label, p, chip_of, job.seed),
        "thresholds": threshold_table(label, p, card.thresholds),
        "n_blocks": len(label),
        "n_chips": len(labels),
        "n_skipped": len(skipped),
        "prevalence": float(label.mean()),
    }

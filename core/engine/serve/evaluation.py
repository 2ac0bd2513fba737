"""Evaluates a model file on labelled chips; needs the inference runtime and pillow only."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...errors import InputError
from ...link.jobs import EvaluateJob
from ...listener import Listener
from ...models.card import read_card
from ...models.evaluation import Evaluation, measure
from ...models.manifest import read_manifest
from ...models.metrics import DRAWS
from ...models.networks import downsample_of
from ...scenes.distributions import Counter
from ...scenes.fitness import doubts
from ...words import Words
from .arithmetic import told
from .chips import ChipSet
from .runtime import Classifier

SAMPLED = 31  # one pixel in so many is looked at for what its numbers mean
PENDING = 2048  # blocks that are classified at a time


def evaluate_model(job: EvaluateJob, say: Listener) -> Evaluation:
    """Hold a model against labelled chips, which must have the radiometry of the model's reference; pictures are shrunk as for its training.

    Raises InputError where a class is missing, Canceled.
    """
    card = read_card(job.model)
    chips = ChipSet(job.chips, card.block_px, card.context_px, downsample_of(card.recipe), job.strict, card.bands)
    groups = _choose(chips, job)
    used = told(job.precision, job.model, say)
    label, p, chip, n_chips = _classified(chips, groups, job, Classifier(job.model, used, card.batch), say)
    if label.all() or not label.any():
        raise InputError(
            Words("All {0} blocks are of one class; both landslides and non-landslides are needed.", len(label))
        )

    def drawn(done: int) -> None:
        say.check()
        if done % 50 == 0:
            say.progress(60 + 39 * done / DRAWS, "Bootstrap over chips")

    threshold = card.threshold if job.threshold is None else job.threshold
    found = measure(label, p, chip, threshold, card.thresholds, job.seed, n_chips, len(chips.skipped), drawn)
    return replace(found, arithmetic=used)


def _choose(chips: ChipSet, job: EvaluateJob) -> dict[str, str]:
    """Leave only the chips of the split that counts; return the group of each chip that is in a manifest, by its file's name."""
    rows = {row["file"].rsplit("/", 1)[-1]: row for row in read_manifest(job.chips) or ()}
    if job.split:
        if not rows:
            raise InputError(
                Words("{0} has no manifest.csv, so its chips have no split: leave SPLIT at 'all'.", job.chips)
            )
        chips.paths = [(p, k) for p, k in chips.paths if rows.get(p.name, {}).get("split") == job.split]
        if not chips.paths:
            raise InputError(Words("No chip of {0} is in the {1} split.", job.chips, job.split))
    return {name: row["group"] for name, row in rows.items()}


def _classified(
    chips: ChipSet, groups: dict[str, str], job: EvaluateJob, classifier: Classifier, say: Listener
) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    """Return label, probability and number of the chip, or of its group of neighbours, of each block, and the number of chips."""
    labels, chip, probabilities = [], [], []
    pending: list[np.ndarray] = []

    def classify() -> None:
        if pending:
            probabilities.append(classifier(np.concatenate(pending), activation=False)[0])
            pending.clear()

    numbers: dict[str, int] = {}
    seen = Counter(np.uint8, len(chips.bands))
    for k, found in enumerate(chips):
        say.check()
        seen.add(found.blocks.reshape(-1, len(chips.bands))[::SAMPLED])
        pending.append(found.blocks)
        labels.append(found.cover >= job.min_cover)
        group = groups.get(found.name, str(k))  # neighbours are drawn together
        chip.append(np.full(len(found.cover), numbers.setdefault(group, len(numbers))))
        if sum(len(p) for p in pending) >= PENDING:
            classify()
            say.progress(60 * k / len(chips), Words("Classified {0} of {1} chips", k + 1, len(chips)))
    classify()
    for words in doubts(seen.distribution(list(chips.bands), [job.chips])) if labels else ():
        say.warn(words)
    chips.tell(say)
    if not labels:
        raise InputError(Words("No chip in {0} can be used: {1}.", job.chips, chips.skipped[0]))
    return np.concatenate(labels), np.concatenate(probabilities), np.concatenate(chip), len(labels)

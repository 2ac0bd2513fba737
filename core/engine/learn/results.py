"""What a trained network is worth, and the files that hold it: the card's decisions, the scores of each split, the model file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...errors import InputError
from ...listener import Listener
from ...models.card import ModelCard
from ...models.evaluation import Evaluation, Scores, measure, scores_of
from ...models.metrics import DRAWS, confusion, evaluate, from_confusion
from ...models.splits import NAMES
from ...models.training import Split
from ...words import Words
from ..serve.runtime import Classifier
from .decisions import calibration, choose_thresholds, expected_precision, operating_points, probability
from .deployed import Deployed
from .export import export, same
from .labelled import TEST, VALIDATION, BlockSet
from .networks.parts import SMALL_BATCH, Network
from .training import predict

LARGEST_DIFFERENCE = 1e-3  # between Keras and the exported file
MODEL, KERAS = "model.onnx", "model.keras"


def shares(blocks: BlockSet) -> dict[str, Split]:
    """Return how the chips were split."""
    found = {}
    for k, name in enumerate(NAMES):
        rows = blocks.of(k)
        found[name] = Split(len(np.unique(blocks.chip[rows])), len(rows), float(blocks.label[rows].mean()))
    return found


def decide(
    card: ModelCard,
    network: Network,
    inputs: np.ndarray,
    blocks: BlockSet,
    seed: int,
    say: Listener,
    draws: int = DRAWS,
) -> None:
    """Fill the card with what the validation split says: calibration, thresholds and what they do, prevalence.

    inputs: [n, ...], what the network's head takes; draws: of the bootstrap. Raises Canceled.
    """
    rows = blocks.of(VALIDATION)
    label, logit = blocks.label[rows], predict(network.head, inputs, rows, say)
    card.calibration = calibration(label, logit, blocks.chip[rows], seed, draws)
    p = probability(logit, card.calibration["slope"], card.calibration["intercept"])
    card.thresholds, card.false_blocks_per_1000 = choose_thresholds(label, blocks.cover[rows], p)
    card.expected_precision = expected_precision(label, p, card.thresholds)
    card.operating_points = operating_points(
        label, blocks.cover[rows], p, blocks.chip[rows], card.thresholds, seed, draws
    )
    card.prevalence = float(label.mean())


def measure_splits(
    card: ModelCard, network: Network, inputs: np.ndarray, blocks: BlockSet, seed: int, say: Listener
) -> tuple[Evaluation, dict[str, Scores], dict[str, dict[str, float]]]:
    """Return the test split's evaluation, each split's scores at the card's threshold, and each split's at one half before calibration.

    The card is given the test split's scores. Raises Canceled.
    """
    scores, at_half = {}, {}
    for k, name in enumerate(NAMES):
        rows = blocks.of(k)
        logit = predict(network.head, inputs, rows, say)
        p = probability(logit, card.calibration["slope"], card.calibration["intercept"])
        label, chip = blocks.label[rows], blocks.chip[rows]
        at_half[name] = from_confusion(*confusion(label, logit > 0))
        if k != TEST:
            scores[name] = scores_of(evaluate(label, p, chip, card.threshold, seed, check=lambda done: say.check()))
            continue
        counts = blocks.n_chips, blocks.n_skipped
        test = measure(label, p, chip, card.threshold, card.thresholds, seed, *counts, check=lambda done: say.check())
        scores[name] = test.scores
    card.metrics = {"split": NAMES[TEST], "blocks": test.n_blocks, **test.to_dict()["scores"]}
    return test, scores, at_half


def write_model(network: Network, card: ModelCard, folder: Path) -> tuple[Path, Path]:
    """Write the model file and the Keras model into a folder, and return where they are. Raises InputError where both don't agree."""
    slope, intercept = card.calibration["slope"], card.calibration["intercept"]
    deployed = Deployed(network.whole, card.block_px, slope, intercept)
    card.activation_cells = deployed.cells
    model, whole = folder / MODEL, folder / KERAS
    export(deployed, card, model)
    shape = (SMALL_BATCH, card.block_px, card.block_px, len(card.bands))
    probe = np.random.default_rng(0).integers(0, 256, shape).astype(np.float32)
    difference = same(deployed, Classifier(str(model), batch=SMALL_BATCH), probe)
    if not difference <= LARGEST_DIFFERENCE:
        raise InputError(
            Words(
                "The exported model differs from the trained one by {0:.3g} in probability. Please report this.",
                difference,
            )
        )
    network.whole.save(whole)
    return model, whole

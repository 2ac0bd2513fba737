"""From a folder of labelled chips to a model file: reads, splits, trains, calibrates, measures, exports."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Iterator

import keras
import numpy as np

from ..errors import Canceled, InputError
from ..jobs import TrainJob
from ..manifest import FILE, read_manifest
from ..metrics import (
    Ranking,
    calibration_error_interval,
    confusion,
    evaluate,
    from_confusion,
    reliability,
    threshold_table,
)
from ..model_card import ModelCard
from ..splits import NAMES
from . import augmentation
from .channel import Channel
from .chips import ChipSet
from .decisions import calibration, choose_thresholds, expected_precision, probability
from .deployed import Deployed
from .export import export, same
from .features import frozen_features
from .labelled import TEST, VALIDATION, BlockSet, add_copies, gather
from .networks import ENLARGED, Network, build
from .pictures import overlay, picture
from .runtime import Classifier
from .training import fit, predict

BLOCK = 18
STRONG_COPIES = 4  # of each block, where features are computed once
EXAMPLES, MISTAKES = 4, 8
SMALL_BATCH = 16  # blocks at a time, for networks that enlarge them
LARGEST_DIFFERENCE = 1e-3  # between Keras and the exported file


def train_classifier(job: TrainJob, channel: Channel) -> dict:
    """Train, and write the model file and, beside it, `.keras`; return figures, curves and pictures for the report.

    Unfinished work lies in `<model>.part`, and a run with the same data and parameters goes on from it; after a cancel the best model so far
    lies there too. Raises InputError, Canceled.
    """
    keras.utils.set_random_seed(job.seed)
    block = ENLARGED if job.downsample == "none" else BLOCK
    chips = ChipSet(job.chips, block, downsample=job.downsample, strict=job.strict)
    if chips.masked:
        chips.block = block = BLOCK  # cut, not shrunk: their pixels are the model's
    if job.network == "compact" and block != BLOCK:
        raise InputError(
            "The compact network works on blocks of 18 x 18 pixels: choose another DOWNSAMPLE, or another NETWORK."
        )
    folder = _work(job, chips)
    try:
        found = _train(job, chips, folder, channel)
    except Canceled:
        raise
    except Exception:
        shutil.rmtree(folder, ignore_errors=True)  # bad input or a full disk: going on from here would help nobody
        raise
    shutil.rmtree(folder, ignore_errors=True)
    return found


def _train(job: TrainJob, chips: ChipSet, folder: Path, channel: Channel) -> dict:
    name = os.path.basename(os.path.normpath(job.chips))
    blocks = gather(
        chips, folder, job.min_cover, job.seed, _stepper(channel, 0, 8), lambda words: channel.log(words, "warning")
    )
    for k, split in enumerate(NAMES):
        rows = blocks.of(k)
        channel.log(
            f"{split}: {len(np.unique(blocks.chip[rows]))} chips, {len(rows)} blocks, {blocks.label[rows].mean():.1%} landslide"
        )
    reference, mean, deviation = blocks.reference(name)
    network = build(job.network, chips.block, mean, deviation, job.weights, job.scaling)
    blocks = _augmented(blocks, network, job, folder, channel)
    card = ModelCard(
        name=Path(job.model).stem,
        version="1",
        network=job.network,
        trained_on=f"{name}, {blocks.n_chips} chips",
        split=(
            "by the manifest's groups of neighbours"
            if read_manifest(job.chips)
            else "60/20/20 % of the chips, stratified"
        )
        + "; epoch, calibration and thresholds chosen on validation, metrics of the test split",
        seed=job.seed,
        block_px=chips.block,
        block_m=job.block_m,
        reference=reference,
        thresholds={"best_f1": 0.5},
        default_threshold="best_f1",
        prevalence=0.5,
        batch=256 if job.network == "compact" else SMALL_BATCH,
        recipe={k: v for k, v in asdict(job).items() if k not in ("chips", "model", "weights", "kind")},
    )
    try:
        inputs = blocks.rows
        if network.trunk is not None:
            inputs = frozen_features(network.trunk, blocks.rows, folder, channel, (10, 60))
        history = fit(network.head, inputs, blocks, job, folder, channel, (60 if network.trunk else 10, 90))
        found = _measured(network, inputs, blocks, job, card, channel)
    except Canceled:
        raise Canceled(_keep_best(network, blocks, job, card, folder, channel)) from None
    with _alive(channel, 95, "Writing the model"):
        _write(network, card, Path(job.model), folder)
        found |= _pictures(job, card, blocks)
    return found | {"history": history.epochs, "best_epoch": history.best}


def _stepper(channel: Channel, start: float, end: float):
    def say(share: float, words: str) -> None:
        channel.check()
        channel.progress(start + (end - start) * share, words)

    return say


def _work(job: TrainJob, chips: ChipSet) -> Path:
    """Return the folder of the unfinished work, emptied where it is of another job."""
    facts = {k: v for k, v in asdict(job).items() if k not in ("model", "epochs", "patience", "version")}
    manifest = [chips.folder / FILE] if (chips.folder / FILE).exists() else []
    files = [p for p, _ in chips.paths] + manifest
    states = [str(p) + str(os.stat(p).st_size) + str(os.stat(p).st_mtime_ns) for p in files]
    if job.weights:
        states.append(str(os.stat(job.weights).st_mtime_ns))
    key = hashlib.sha256(json.dumps([facts, states], sort_keys=True).encode()).hexdigest()
    folder = Path(job.model + ".part")
    if not (folder / "key").exists() or (folder / "key").read_text() != key:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "key").write_text(key)
    return folder


def _augmented(blocks: BlockSet, network: Network, job: TrainJob, folder: Path, channel: Channel) -> BlockSet:
    say = _stepper(channel, 8, 10)
    if job.augment == "paper":
        return add_copies(blocks, folder, 1, augmentation.paper_copies(job.seed), say)
    if job.augment == "strong" and network.trunk is not None:
        return add_copies(blocks, folder, STRONG_COPIES, augmentation.strong_copies(job.seed), say)
    return blocks


def _decide(
    network: Network, inputs: np.ndarray, blocks: BlockSet, job: TrainJob, card: ModelCard, channel, draws: int
) -> None:
    """Fill the card with what the validation split says: calibration, thresholds, prevalence."""
    rows = blocks.of(VALIDATION)
    label, logit = blocks.label[rows], predict(network.head, inputs, rows, channel)
    card.calibration = calibration(label, logit, blocks.chip[rows], job.seed, draws)
    p = probability(logit, card.calibration["slope"], card.calibration["intercept"])
    card.thresholds, card.false_blocks_per_1000 = choose_thresholds(label, blocks.cover[rows], p)
    card.expected_precision = expected_precision(label, p, card.thresholds)
    card.prevalence = float(label.mean())


def _measured(
    network: Network, inputs: np.ndarray, blocks: BlockSet, job: TrainJob, card: ModelCard, channel: Channel
) -> dict:
    """Complete the card, and return each split's scores: at the card's threshold with intervals, and at 0.5 as in the paper's Table 1."""
    channel.progress(90, "Calibrating")
    _decide(network, inputs, blocks, job, card, channel, 1000)
    scores, table = {}, {}
    for k, name in enumerate(NAMES):
        rows = blocks.of(k)
        label = blocks.label[rows]
        logit = predict(network.head, inputs, rows, channel)
        p = probability(logit, card.calibration["slope"], card.calibration["intercept"])
        scores[name] = evaluate(
            label, p, blocks.chip[rows], card.threshold, job.seed, check=lambda done: channel.check()
        )
        table[name] = from_confusion(*confusion(label, logit > 0))
    bins, _ = reliability(label, p)
    card.metrics = {"split": "test", "blocks": len(label), **scores["test"]}
    return {
        "scores": scores,
        "at_half": table,
        "threshold": card.threshold,
        "confusion": [int(n) for n in confusion(label, p > card.threshold)],
        "curve": Ranking(label, p).precision_recall(),
        "reliability": bins,
        "calibration_error": calibration_error_interval(label, p, blocks.chip[rows], job.seed),
        "calibration": card.calibration,
        "expected_precision": card.expected_precision,
        "thresholds": threshold_table(label, p, card.thresholds),
        "n_blocks": len(label),
        "n_chips": blocks.n_chips,
        "n_skipped": blocks.n_skipped,
        "prevalence": float(label.mean()),
        "splits": {
            name: {
                "chips": len(np.unique(blocks.chip[rows])),
                "blocks": len(rows),
                "landslide": float(blocks.label[rows].mean()),
            }
            for name, rows in ((name, blocks.of(k)) for k, name in enumerate(NAMES))
        },
    }


def _write(network: Network, card: ModelCard, path: Path, folder: Path) -> None:
    """Write the model file and its `.keras`, both first in the folder of unfinished work."""
    slope, intercept = card.calibration["slope"], card.calibration["intercept"]
    deployed = Deployed(network.whole, card.block_px, slope, intercept)
    card.activation_cells = deployed.cells
    export(deployed, card, folder / "model.onnx")
    probe = np.random.default_rng(0).integers(0, 256, (SMALL_BATCH, card.block_px, card.block_px, 3)).astype(np.float32)
    difference = same(deployed, Classifier(str(folder / "model.onnx"), batch=SMALL_BATCH), probe)
    if not difference <= LARGEST_DIFFERENCE:
        raise InputError(
            f"The exported model differs from the trained one by {difference:.3g} in probability. Please report this."
        )
    network.whole.save(folder / "model.keras")
    os.replace(folder / "model.keras", path.with_suffix(".keras"))
    os.replace(folder / "model.onnx", path)


def _keep_best(
    network: Network, blocks: BlockSet, job: TrainJob, card: ModelCard, folder: Path, channel: Channel
) -> str:
    """After a cancel: write the best model so far beside the unfinished work. Returns what to tell the user."""
    again = "Run again with the same chips and parameters to go on from there (with fewer EPOCHS, to end there)."
    if not (folder / "best.keras").exists():
        return f"Canceled before the first epoch was done. What was read and computed is kept in {folder}. {again}"
    with _alive(channel, 90, "Keeping the best model so far"), contextlib.suppress(Exception):
        network.head.set_weights(keras.models.load_model(folder / "best.keras", compile=False).get_weights())
        rows = (
            blocks.rows
            if network.trunk is None
            else np.memmap(folder / "features.f32", np.float32, "r").reshape(-1, network.trunk.output_shape[-1])
        )
        _decide(network, rows, blocks, job, card, _Deaf(), 50)
        card.metrics = {"split": "none: canceled", "blocks": 0}
        best = folder / "best.onnx"
        _write(network, card, folder / "best-model.onnx", folder)
        os.replace(folder / "best-model.onnx", best)
        os.replace(folder / "best-model.keras", folder / "best-whole.keras")
        return f"Canceled. The best model so far is kept as {best}. {again}"
    return f"Canceled. The best epoch's weights are kept in {folder}. {again}"


class _Deaf:
    """Stands for the channel where a cancel was heard already."""

    def check(self) -> None:
        pass


@contextlib.contextmanager
def _alive(channel: Channel, percent: float, words: str) -> Iterator[None]:
    """Say every second that the engine is at work, while one long step can't."""
    done = threading.Event()

    def say() -> None:
        while not done.wait(1):
            channel.keeping(percent, words)

    thread = threading.Thread(target=say, daemon=True)
    channel.keeping(percent, words)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _pictures(job: TrainJob, card: ModelCard, blocks: BlockSet) -> dict:
    """Return examples of both classes and the most confident mistakes of the test split, with what the network looked at."""
    rows = blocks.of(TEST)
    classifier, label = Classifier(job.model, batch=card.batch), blocks.label[rows]
    p = np.concatenate([classifier(blocks.rows[rows[k : k + 256]], False)[0] for k in range(0, len(rows), 256)])
    rng = np.random.default_rng(job.seed)
    chosen = [rng.permutation(np.flatnonzero(label == one))[:EXAMPLES] for one in (True, False)]
    wrong = np.flatnonzero((p > card.threshold) != label)
    worst = wrong[np.argsort(-np.abs(p[wrong] - card.threshold), kind="stable")][:MISTAKES]
    found = {}
    for name, at in (("examples", np.concatenate(chosen)), ("mistakes", worst)):
        shown = blocks.rows[rows[at]]
        maps = classifier(shown)[1] if len(at) else np.zeros((0, 1, 1, 2))
        largest = float(maps.max(initial=0))
        found[name] = [
            {
                "landslide": bool(label[k]),
                "probability": float(p[k]),
                "image": picture(pixels),
                "non_landslide_map": overlay(pixels, a[..., 0], largest),
                "landslide_map": overlay(pixels, a[..., 1], largest),
            }
            for k, pixels, a in zip(at, shown, maps)
        ]
    return found

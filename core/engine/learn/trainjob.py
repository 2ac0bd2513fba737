"""From a folder of labelled chips to a model file: reads, splits, trains, calibrates, measures, exports."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Iterator

import keras
import numpy as np

from ...errors import Canceled, InputError, NotWritten
from ...link import work
from ...link.jobs import TrainJob
from ...link.states import states
from ...listener import Listener
from ...models.card import ModelCard
from ...models.chip_files import pictures_of
from ...models.manifest import FILE, read_manifest
from ...models.networks import AUGMENTS, BLOCK, EPOCHS_KEPT, block_of, check_name
from ...models.training import Training
from ...version import VERSION
from ...words import Words
from ..serve.chips import ChipSet
from ..serve.runtime import Classifier
from . import augmentation
from .features import frozen_features, kept_features
from .labelled import BlockSet, add_copies, gather
from .networks.parts import Network
from .networks.registry import build
from .pictures import examples_of
from .results import decide, measure_splits, shares, write_model
from .training import KEPT, fit

STRONG_COPIES = 4  # of each block, where features are computed once
FEW_DRAWS = 50  # of the bootstrap, after a cancel


def train_classifier(job: TrainJob, say: Listener) -> Training:
    """Train, and leave the model in the folder of the work; return figures, curves and pictures for the report.

    A run with the same data and parameters goes on from what lies in that folder; after a cancel the model so far lies there. Raises
    InputError, Canceled.
    """
    check_name("AUGMENT", job.augment, AUGMENTS)
    check_name("KEEP_EPOCH", job.keep_epoch, EPOCHS_KEPT)
    keras.utils.set_random_seed(job.seed)
    chips = ChipSet(job.chips, BLOCK, downsample=job.downsample, strict=job.strict)
    chips.block = block_of(job.network, job.downsample, chips.masked)
    folder = Path(job.work)
    with work.held(folder, say):
        try:
            return _again_if_damaged(job, chips, folder, say)
        except NotWritten:
            raise  # a full disk: with more room it can be gone on with
        except InputError:
            work.clear(folder)  # going on from here would help nobody
            raise


def _again_if_damaged(job: TrainJob, chips: ChipSet, folder: Path, say: Listener) -> Training:
    """Train, going on with what is kept; where that is damaged, from the beginning."""
    key, kept = _key(job, chips), folder / "key"
    if not kept.is_file() or kept.read_text(encoding="utf-8", errors="replace") != key:
        work.clear(folder)
    resumed = kept.is_file()
    kept.write_text(key, encoding="utf-8")
    try:
        return _train(job, chips, folder, say)
    except (Canceled, InputError, MemoryError):
        raise
    except Exception as error:
        work.clear(folder)
        if not resumed:
            raise
        say.warn(Words("What was kept of this training can't be gone on with ({0}): it is begun anew.", error))
    kept.write_text(key, encoding="utf-8")
    return _train(job, chips, folder, say)


def _train(job: TrainJob, chips: ChipSet, folder: Path, say: Listener) -> Training:
    name = os.path.basename(os.path.normpath(job.chips))
    blocks = gather(chips, folder, job.min_cover, job.seed, say.part(0, 8))
    splits = shares(blocks)
    for split, one in splits.items():
        say.info(Words("{0}: {1} chips, {2} blocks, {3:.1%} landslide", split, one.chips, one.blocks, one.landslide))
    reference, mean, deviation = blocks.reference(name)
    network = build(job.network, chips.block, mean, deviation, job.weights, job.scaling)
    blocks = _augmented(blocks, network, job, folder, say.part(8, 10))
    card = ModelCard(
        name=job.name,
        version="1",
        network=job.network,
        trained_on=f"{name}, {blocks.n_chips} chips",
        split=_split_in_words(job),
        seed=job.seed,
        block_px=chips.block,
        block_m=job.block_m,
        reference=reference,
        thresholds={"best_f1": 0.5},
        default_threshold="best_f1",
        prevalence=0.5,
        batch=network.batch,
        bands=blocks.bands,
        recipe={k: v for k, v in asdict(job).items() if k not in ("chips", "work", "name", "weights", "kind")},
    )
    try:
        inputs = blocks.rows
        if network.trunk is not None:
            inputs = frozen_features(network.trunk, blocks.rows, folder, say.part(10, 60))
        history = fit(network.head, inputs, blocks, job, folder, say.part(60 if network.trunk else 10, 90))
        say.progress(90, "Calibrating")
        decide(card, network, inputs, blocks, job.seed, say)
        test, scores, at_half = measure_splits(card, network, inputs, blocks, job.seed, say)
    except Canceled:
        raise Canceled(_keep_best(network, blocks, job, card, folder, say)) from None
    with _alive(say, 95, "Writing the model"):
        model, whole = write_model(network, card, folder)
        examples, mistakes = examples_of(Classifier(str(model), batch=card.batch), card.threshold, blocks, job.seed)
    kept = history.kept(job.keep_epoch)
    return Training(str(model), str(whole), test, scores, at_half, splits, history.epochs, kept, examples, mistakes)


def _split_in_words(job: TrainJob) -> str:
    """Say how a set of chips was split, and what was chosen where."""
    how = (
        "by the manifest's groups of neighbours" if read_manifest(job.chips) else "60/20/20 % of the chips, stratified"
    )
    chosen = "epoch, calibration" if job.keep_epoch == "best" else "the last epoch; calibration"
    return f"{how}; {chosen} and thresholds chosen on validation, metrics of the test split"


def _key(job: TrainJob, chips: ChipSet) -> str:
    """Identify a training by all that it depends on: the state of every file that is read, and the versions of what computes."""
    apart = ("work", "name", "epochs", "patience", "version", "keep")
    facts = {k: v for k, v in asdict(job).items() if k not in apart}
    files = [str(path) for path, _ in chips.paths]
    masks = [str(path) for path in pictures_of(chips.folder / "masks")] if chips.masked else []
    found = states([*files, *masks, str(chips.folder / FILE), job.weights])
    versions = [VERSION, keras.__version__, np.__version__]
    return hashlib.sha256(json.dumps([facts, found, versions], sort_keys=True).encode()).hexdigest()


def _augmented(blocks: BlockSet, network: Network, job: TrainJob, folder: Path, say: Listener) -> BlockSet:
    """Return the blocks with the copies that the job asks for; `strong` without features is made anew in each epoch instead."""
    if job.augment == "paper":
        return add_copies(blocks, folder, 1, augmentation.paper_copies(job.seed), say)
    if job.augment == "strong" and network.trunk is not None:
        return add_copies(blocks, folder, STRONG_COPIES, augmentation.strong_copies(job.seed), say)
    return blocks


def _keep_best(network: Network, blocks: BlockSet, job: TrainJob, card: ModelCard, folder: Path, say: Listener) -> str:
    """After a cancel: write the model so far beside the unfinished work. Returns what to tell the user."""
    if not job.keep:
        return "Canceled. The output is temporary, so nothing is kept: name a file, and a canceled training can be gone on with."
    again = Words("Run again with the same chips and parameters to go on from there (with fewer EPOCHS, to end there).")
    if not (folder / KEPT).exists():
        return Words(
            "Canceled before the first epoch was done. What was read and computed is kept in {0}. {1}", folder, again
        )
    with _alive(say, 90, Words("Keeping the {0} model so far", job.keep_epoch)), contextlib.suppress(Exception):
        network.head.set_weights(keras.models.load_model(folder / KEPT, compile=False).get_weights())
        inputs = blocks.rows if network.trunk is None else kept_features(network.trunk, folder)
        decide(card, network, inputs, blocks, job.seed, Listener(), FEW_DRAWS)  # deaf: the cancel was heard already
        card.metrics = {"split": "none: canceled", "blocks": 0}
        model, whole = write_model(network, card, folder)
        found = folder / f"{job.keep_epoch}.onnx"
        os.replace(model, found)
        os.replace(whole, folder / f"{job.keep_epoch}-whole.keras")
        return Words("Canceled. The {0} model so far is kept as {1}. {2}", job.keep_epoch, found, again)
    return Words("Canceled. The {0} epoch's weights are kept in {1}. {2}", job.keep_epoch, folder, again)


@contextlib.contextmanager
def _alive(say: Listener, percent: float, words: str) -> Iterator[None]:
    """Say every second that the engine is at work, while one long step can't."""
    done = threading.Event()

    def repeat() -> None:
        while not done.wait(1):
            say.keeping(percent, words)

    thread = threading.Thread(target=repeat, daemon=True)
    say.keeping(percent, words)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()

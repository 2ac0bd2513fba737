"""Trains a network on a user's chips as the paper does (sections 3 and 4), epoch by epoch, so that it can be stopped and taken up again."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

import keras
import numpy as np

from ...link.jobs import TrainJob
from ...listener import Listener
from ...words import Words
from .augmentation import strong
from .labelled import TRAINING, VALIDATION, BlockSet
from .scores import ranking_scores

PREDICTED = 256  # rows at a time
KEPT = "kept.keras"  # the weights of the epoch that the model is, so far
EPOCHS = {"none": 10, "paper": 15, "strong": 15}  # the paper's, without and with augmentation


@dataclass
class History:
    """What the epochs so far gave. best: the epoch of the highest validation average precision (of the lowest loss where they tie)."""

    epochs: list[dict] = field(default_factory=list)
    best: int = 0

    def add(self, entry: dict) -> bool:
        """Append an epoch's figures; say whether it is the best so far."""
        self.epochs.append(entry)
        rank = (entry["average_precision"], -entry["validation_loss"])
        if not self.best or rank > self._rank(self.best):
            self.best = len(self.epochs)
        return self.best == len(self.epochs)

    def kept(self, which: str) -> int:
        """Return the number of the epoch that the model is, from 1: the best, or the last, as the paper has it (section 5.1)."""
        return self.best if which == "best" else len(self.epochs)

    def _rank(self, epoch: int) -> tuple[float, float]:
        entry = self.epochs[epoch - 1]
        return entry["average_precision"], -entry["validation_loss"]


def fit(
    head: keras.Model,
    inputs: np.ndarray,
    blocks: BlockSet,
    job: TrainJob,
    folder: Path,
    say: Listener,
) -> History:
    """Train `head` on rows of `inputs` and leave it with the weights of the epoch that is kept; KEPT in `folder` holds them after every epoch.

    inputs: [n + copies, ...], what the head takes (blocks, or their features). An earlier run's epochs in `folder` are not computed again.
    Raises Canceled.
    """
    history, last = _resume(folder)
    epochs = job.epochs or EPOCHS[job.augment]
    if last is not None:
        say.info(Words("Resumed: {0} epochs were already trained.", len(history.epochs)))
        model = keras.models.load_model(last)
    else:
        model = head
        model.compile(keras.optimizers.Adam(job.learning_rate, 0.9, 0.999, 1e-7), _loss(head))
    rows = blocks.of(TRAINING, copies=True)
    weight = _class_weights(blocks.label[rows]) if job.class_weights else np.ones(2)
    held = blocks.of(VALIDATION)
    for epoch in range(len(history.epochs) + 1, epochs + 1):
        began = time.monotonic()
        if job.patience and len(history.epochs) - history.best >= job.patience:
            say.info(Words("Stopped early: no better epoch since epoch {0}.", history.best))
            break
        loss = _epoch(model, head, inputs, blocks, rows, weight, job, epoch, say.part(*_span(epoch, epochs)))
        logit = predict(model, inputs, held, say)
        precision, f1 = ranking_scores(blocks.label[held], logit)
        entry = {
            "loss": loss,
            "validation_loss": _cross_entropy(blocks.label[held], logit),
            "average_precision": precision,
            "f1": f1,
        }
        if history.add(entry) or job.keep_epoch == "last":
            _save(model, folder / KEPT)
        _remember(model, history, folder)
        say.info(
            Words(
                "epoch {0} of {1}: loss {2:.4f}; validation: loss {3:.4f}, average precision"
                " {4:.4f}, best F1 {5:.4f}; {6:.1f} s",
                epoch,
                epochs,
                entry["loss"],
                entry["validation_loss"],
                precision,
                f1,
                time.monotonic() - began,
            )
        )
    head.set_weights(keras.models.load_model(folder / KEPT, compile=False).get_weights())
    return history


def _span(epoch: int, epochs: int) -> tuple[float, float]:
    return 100 * (epoch - 1) / epochs, 100 * epoch / epochs


def _epoch(
    model: keras.Model,
    head: keras.Model,
    inputs: np.ndarray,
    blocks: BlockSet,
    rows: np.ndarray,
    weight: np.ndarray,
    job: TrainJob,
    epoch: int,
    say: Listener,
) -> float:
    """Show the network all rows once, in an order of this epoch's own. Returns the mean loss. Raises Canceled."""
    rng = np.random.default_rng([job.seed, epoch])
    order, losses = rng.permutation(rows), []
    for start in range(0, len(order), job.batch):
        say.check()
        at = order[start:start + job.batch]
        x = inputs[at]
        x = strong(x, rng) if job.augment == "strong" and inputs is blocks.rows else x.astype(np.float32)
        label = blocks.label[at]
        losses.append(float(model.train_on_batch(x, _target(head, label), weight[label.astype(int)])))
        say.progress(100 * start / len(order), Words("Epoch {0}", epoch))
    return float(np.mean(losses))


def _loss(head: keras.Model):
    if head.output_shape[-1] == 2:
        return keras.losses.CategoricalCrossentropy(from_logits=True)
    return keras.losses.BinaryCrossentropy(from_logits=True)


def _target(head: keras.Model, label: np.ndarray) -> np.ndarray:
    return (
        np.eye(2, dtype=np.float32)[label.astype(int)]
        if head.output_shape[-1] == 2
        else label.astype(np.float32)[:, None]
    )


def _class_weights(label: np.ndarray) -> np.ndarray:
    """Return the weights [2] that make both classes count the same."""
    return len(label) / (2 * np.maximum(np.bincount(label.astype(int), minlength=2), 1))


def _cross_entropy(label: np.ndarray, logit: np.ndarray) -> float:
    return float(np.mean(np.logaddexp(0, np.where(label, -logit, logit))))


def predict(model: keras.Model, inputs: np.ndarray, rows: np.ndarray, say: Listener) -> np.ndarray:
    """Return the logits [n] of some rows of `inputs`."""
    parts = []
    for k in range(0, len(rows), PREDICTED):
        say.check()
        parts.append(np.asarray(model(inputs[rows[k:k + PREDICTED]].astype(np.float32), training=False)))
    found = np.concatenate(parts).astype(np.float64)
    return found[:, 0] if found.shape[1] == 1 else found[:, 1] - found[:, 0]


def _save(model: keras.Model, path: Path) -> None:
    part = path.with_name("part-" + path.name)
    model.save(part)
    os.replace(part, path)


def _remember(model: keras.Model, history: History, folder: Path) -> None:
    """Keep the state after an epoch: the model first, then the history that names it, then the one before goes."""
    name = f"epoch-{len(history.epochs)}.keras"
    _save(model, folder / name)
    part = folder / "history.json.part"
    part.write_text(json.dumps({"epochs": history.epochs, "best": history.best}), encoding="utf-8")
    os.replace(part, folder / "history.json")
    for old in folder.glob("epoch-*.keras"):
        if old.name != name:
            old.unlink()


def _resume(folder: Path) -> tuple[History, Path | None]:
    try:
        history = History(**json.loads((folder / "history.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return History(), None
    last = folder / f"epoch-{len(history.epochs)}.keras"
    return (history, last) if last.exists() and (folder / KEPT).exists() else (History(), None)

"""Trains a network on chips with masks; calibrates it; chooses its thresholds."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable

import keras
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve

from .chips import BlockSampler, grid_blocks
from .networks import compact


@dataclass
class Recipe:
    """Everything that a training depends on beside its chips."""

    block: int = 18
    min_cover: float = 0.1  # a block is a landslide from this share on
    full_cover: float = 0.2  # the soft target is the share divided by this, at most 1
    epochs: int = 40
    batch: int = 128
    learning_rate: float = 1.5e-3
    final_rate: float = 2e-5
    weight_decay: float = 0.02
    average: float = 0.999  # of the weights, exponential, a step
    gain: float = 0.05  # standard deviation of the log gain of a channel
    brightness: float = 0.05  # the same for all channels together
    seed: int = 1


def train(chips, validation, recipe: Recipe, log: Callable[[str], None], checkpoint: str) -> tuple[keras.Model, dict]:
    """Train the compact network, and keep the epoch that is best on the validation blocks by average precision.

    chips, validation: (images, masks) as chips.read_masked gives them. Both the weights and their average are looked at.
    Returns the best model and {"epoch", "average_precision", "averaged"}.
    """
    keras.utils.set_random_seed(recipe.seed)
    images = chips[0]
    model = compact(recipe.block, images.mean((0, 1, 2)).tolist(), images.std((0, 1, 2)).tolist())
    averaged = keras.models.clone_model(model)
    averaged.set_weights(model.get_weights())
    sampler = BlockSampler(*chips, recipe.block, recipe.batch, recipe.seed, recipe.gain, recipe.brightness)
    rate = keras.optimizers.schedules.CosineDecay(
        recipe.learning_rate / 20,
        sampler.steps * max(1, recipe.epochs - 1),
        recipe.final_rate / recipe.learning_rate,
        warmup_target=recipe.learning_rate,
        warmup_steps=sampler.steps,
    )
    model.compile(
        keras.optimizers.AdamW(rate, weight_decay=recipe.weight_decay),
        keras.losses.BinaryCrossentropy(from_logits=True),
    )
    blocks, cover = grid_blocks(*validation, recipe.block)
    label, best = cover >= recipe.min_cover, {"average_precision": 0.0}
    batches = iter(sampler)
    for epoch in range(1, recipe.epochs + 1):
        began, losses = time.monotonic(), []
        for step in range(sampler.steps):
            x, share = next(batches)
            losses.append(
                float(model.train_on_batch(x, np.minimum(share / recipe.full_cover, 1).astype(np.float32)[:, None]))
            )
            if step % 8 == 0:
                _average(averaged, model, recipe.average**8)
        scores = {False: score(label, logits(model, blocks)), True: score(label, logits(averaged, blocks))}
        log(
            f"epoch {epoch} of {recipe.epochs}: loss {losses[-1]:.4f}, validation average precision {scores[False][0]:.4f}, F1 {scores[False][1]:.4f};"
            f" averaged weights {scores[True][0]:.4f}, {scores[True][1]:.4f}; {time.monotonic() - began:.0f} s"
        )
        for which, (precision, _) in scores.items():
            if precision > best["average_precision"]:
                best = {"average_precision": precision, "epoch": epoch, "averaged": which}
                (averaged if which else model).save(checkpoint)
    return keras.models.load_model(checkpoint), best


def _average(averaged: keras.Model, model: keras.Model, keep: float) -> None:
    """Move the averaged weights towards the model's (batch statistics too, which belong to them)."""
    for a, w in zip(averaged.weights, model.weights):
        a.assign(a * keep + w * (1 - keep))


def logits(model: keras.Model, blocks: np.ndarray) -> np.ndarray:
    """Return the logits [n] of blocks."""
    parts = [
        model(blocks[k : k + 1024].astype(np.float32), training=False).numpy()[:, 0]
        for k in range(0, len(blocks), 1024)
    ]
    return np.concatenate(parts)


def score(label: np.ndarray, values: np.ndarray) -> tuple[float, float]:
    """Return average precision and the best F1 over all thresholds."""
    precision, recall, _ = precision_recall_curve(label, values)
    return float(average_precision_score(label, values)), float(
        (2 * precision * recall / np.maximum(precision + recall, 1e-12)).max()
    )


def bootstrap(label: np.ndarray, values: np.ndarray, per_chip: int, seed: int, draws: int = 1000) -> dict:
    """Return average precision and F1 (at its best threshold) with 95 % intervals by a bootstrap over chips, not over blocks.

    label, values: [chips * per_chip], chip by chip.
    """
    rng = np.random.default_rng(seed)
    labels, logit = label.reshape(-1, per_chip), values.reshape(-1, per_chip)
    chosen = rng.integers(0, len(labels), (draws, len(labels)))
    drawn = np.array([score(labels[k].ravel(), logit[k].ravel()) for k in chosen])
    low, high = np.quantile(drawn, [0.025, 0.975], axis=0)
    return {
        name: {"value": value, "low": float(low[k]), "high": float(high[k])}
        for k, (name, value) in enumerate(zip(("average_precision", "f1"), score(label, values)))
    }


def calibrate(label: np.ndarray, values: np.ndarray) -> tuple[float, float]:
    """Return slope and intercept on the logit that make it a probability (Platt 1999)."""
    fit = LogisticRegression(C=1e6).fit(values[:, None], label)
    return float(fit.coef_[0, 0]), float(fit.intercept_[0])


def choose_thresholds(label: np.ndarray, cover: np.ndarray, probability: np.ndarray) -> tuple[dict, dict]:
    """Return named decision thresholds, and how many of 1,000 negatives each calls a landslide.

    best_f1; false_10 and false_1 (so many false blocks per 1,000 negatives); recall_90; strict (half of the blocks of three tenths
    cover or more are found).
    """
    precision, recall, at = precision_recall_curve(label, probability)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    negatives = np.sort(probability[~label])
    chosen = {
        "best_f1": at[min(int(f1.argmax()), len(at) - 1)],
        "false_10": negatives[int(np.ceil(len(negatives) * 0.99)) - 1],
        "false_1": negatives[int(np.ceil(len(negatives) * 0.999)) - 1],
        "recall_90": np.quantile(probability[label], 0.1),
        "strict": np.median(probability[cover >= 0.3]),
    }
    return (
        {name: round(float(value), 6) for name, value in chosen.items()},
        {name: round(1000 * float((negatives > value).mean()), 3) for name, value in chosen.items()},
    )

"""The recipe of the shipped model: the compact network in its context, first on landslides and what lies beside them, then on ordinary land too."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable

import keras
import numpy as np
from landslidebias.core.engine.learn.augmentation import bend, tint, turn
from landslidebias.core.engine.learn.networks.parts import CELLS, LOGIT
from landslidebias.core.engine.learn.scores import ranking_scores
from landslidebias.core.scenes.blocks import mirror
from sampling import ChipSampler, LandSampler, splice


@dataclass
class Stage:
    """Everything that a stage of the training depends on beside its chips."""

    epochs: int = 44
    learning_rate: float = 1.5e-3
    final_rate: float = 2e-5
    block: int = 18
    context: int = 18
    batch: int = 128
    min_cover: float = 0.1  # a block is a landslide from this share on
    full_cover: float = 0.2  # the soft target is the share divided by this, at most 1
    cells_weight: float = 0.5  # of the loss on the share of each cell
    weight_decay: float = 0.02
    average: float = 0.999  # of the weights, exponential, a step
    gain: float = 0.05  # standard deviation of the log gain of a channel
    brightness: float = 0.05  # the same for all channels together
    mirrored: float = 0.1  # share of the blocks that see themselves mirrored for context, as a single chip does
    spliced: float = 0.0  # share of the blocks with another place's ground on one side, as at a mosaic's seam
    bent: float = 0.0  # share of the blocks whose tones are bent, as matching bends another landscape's
    bending: float = 0.15  # how much (sampling.bend)
    land: float = 0.0  # share of a batch that is ordinary land
    distilled: float = 0.0  # weight of what the model before says of the same block, turned
    seed: int = 1


FIRST = Stage()
SECOND = Stage(epochs=5, learning_rate=4e-4, spliced=0.25, bent=0.2, land=0.2, distilled=0.5, seed=2)
LAND_GAIN, LAND_BRIGHTNESS = 0.08, 0.15


def train(
    model: keras.Model,
    chips: tuple[np.ndarray, np.ndarray],
    validation: tuple[np.ndarray, np.ndarray] | None,
    stage: Stage,
    log: Callable[[str], None],
    checkpoint: str,
    land: LandSampler | None = None,
) -> dict:
    """Train a stage, and write the averaged weights of its best epoch, by average precision on validation, to `checkpoint` (.keras).

    chips: images [n, h, w, 3] and masks [n, h, w]. validation: blocks [m, b + 2 c, b + 2 c, 3] and whether they are landslides [m].
    With `land` the last epoch is kept: validation does not know ordinary land; and without validation. A stage that is `distilled` learns half from
    the model as it came, asked of the clean block in another of its eight symmetries: on average that teaches the mean over all (Hinton et al. 2015).
    Returns {"epoch", "average_precision", "f1"}, without validation only the first.
    """
    keras.utils.set_random_seed(stage.seed)
    rng = np.random.default_rng(stage.seed + 1000)
    averaged, teacher = _copy(model), None
    if stage.distilled:
        before = _copy(model)
        teacher = keras.Model(before.inputs, before.get_layer(LOGIT).output)
    sampler = ChipSampler(*chips, stage.block, stage.context, stage.batch, stage.seed)
    _compile(model, stage, sampler.steps)
    best: dict = {"average_precision": 0.0}
    batches = iter(sampler)
    for epoch in range(1, stage.epochs + 1):
        began, losses = time.monotonic(), []
        for step in range(sampler.steps):
            losses.append(_step(model, next(batches), stage, rng, land, teacher))
            if step % 8 == 0:
                _average(averaged, model, stage.average**8)
        said, reached = f"epoch {epoch} of {stage.epochs}: loss {np.mean(losses):.4f}", {}
        if validation:
            reached = dict(zip(("average_precision", "f1"), ranking_scores(validation[1], logits(averaged, validation[0]))))
            said += ", validation average precision {average_precision:.4f}, F1 {f1:.4f}".format(**reached)
        log(f"{said}; {time.monotonic() - began:.0f} s")
        if land is not None or not validation or reached["average_precision"] > best["average_precision"]:
            best = {"epoch": epoch, **reached}
            averaged.save(checkpoint)
    return best


def _copy(model: keras.Model) -> keras.Model:
    found = keras.models.clone_model(model)
    found.set_weights(model.get_weights())
    return found


def _compile(model: keras.Model, stage: Stage, steps: int) -> None:
    rate = keras.optimizers.schedules.CosineDecay(
        stage.learning_rate / 20,
        steps * max(1, stage.epochs - 1),
        stage.final_rate / stage.learning_rate,
        warmup_target=stage.learning_rate,
        warmup_steps=steps,
    )
    losses = [keras.losses.BinaryCrossentropy(from_logits=True) for _ in range(2)]
    model.compile(
        keras.optimizers.AdamW(rate, weight_decay=stage.weight_decay), losses, loss_weights=[1.0, stage.cells_weight]
    )


def _step(model: keras.Model, batch, stage: Stage, rng: np.random.Generator, land, teacher) -> float:
    blocks, drawn = batch
    n, c, b = len(blocks), stage.context, stage.block
    if teacher is not None:
        turned = np.rot90(blocks, rng.integers(4), (1, 2))[:, :: rng.choice((-1, 1))]
        taught = np.asarray(teacher(np.ascontiguousarray(turned), training=False))[:, 0]
        taught = 1 / (1 + np.exp(-taught))
    alone = np.flatnonzero(rng.random(n) < stage.mirrored)
    for at in alone:
        blocks[at] = mirror(blocks[at, c : c + b, c : c + b], c)
    splice(blocks, np.flatnonzero(rng.random(n) < stage.spliced), c, rng)
    blocks = tint(blocks, rng, stage.gain, stage.brightness)
    bent = np.flatnonzero(rng.random(n) < stage.bent)
    if len(bent):
        blocks[bent] = bend(blocks[bent], rng, stage.bending)
    k = int(stage.land * n)
    if land is not None:
        ordinary = tint(land.draw(k), rng, LAND_GAIN, LAND_BRIGHTNESS)
        blocks[:k], drawn[:k] = turn((np.clip(ordinary, 0, 255), np.zeros_like(drawn[:k])))
    cells = model.get_layer(CELLS).output.shape[1]
    share = drawn.reshape(n, cells, b // cells, cells, b // cells).mean((2, 4))
    target = np.minimum(share.mean((1, 2)) / stage.full_cover, 1)
    if teacher is not None:
        taught[:k] = 0  # ordinary land is none, whatever the model before said
        target = (1 - stage.distilled) * target + stage.distilled * taught
    target = target.astype(np.float32)[:, None]
    return float(model.train_on_batch(blocks, [target, share[..., None]])[0])


def _average(averaged: keras.Model, model: keras.Model, keep: float) -> None:
    """Move the averaged weights towards the model's (batch statistics too, which belong to them)."""
    for a, w in zip(averaged.weights, model.weights):
        a.assign(a * keep + w * (1 - keep))


def logits(model: keras.Model, blocks: np.ndarray, batch: int = 1024) -> np.ndarray:
    """Return the logits [n] of blocks."""
    only = keras.Model(model.inputs, model.get_layer(LOGIT).output)
    parts = [
        only(np.asarray(blocks[k : k + batch], np.float32), training=False).numpy()
        for k in range(0, len(blocks), batch)
    ]
    found = np.concatenate(parts)
    return found[:, 0] if found.shape[1] == 1 else found[:, 1] - found[:, 0]

"""Generated copies of blocks for training (paper, section 3 and appendix: flips both ways, rotation, contrast)."""

from __future__ import annotations

from typing import Callable

import keras
import numpy as np
from keras import layers

Batch = tuple[np.ndarray, np.ndarray]  # blocks [n, b + 2 c, b + 2 c, 3] float32, and the drawn share [n, b, b] float32
ROTATION = 0.1  # of a whole turn, either way
CONTRAST = 0.2
GAIN, BRIGHTNESS, BENDING = 0.05, 0.1, 0.15


def turn(batch: Batch) -> Batch:
    """Turn and mirror blocks, in place: the eight symmetries of a square, in equal shares."""
    for part in batch:
        for k in range(8):
            turned = np.rot90(part[k::8], k % 4, (1, 2)).copy()
            part[k::8] = turned[:, :, ::-1] if k > 3 else turned
    return batch


def tint(blocks: np.ndarray, rng: np.random.Generator, gain: float, brightness: float) -> np.ndarray:
    """Multiply each block's channels by random gains (standard deviations of their logarithms: of a channel, of all together)."""
    n = len(blocks)
    log = rng.normal(0, gain, (n, 1, 1, blocks.shape[-1])) + rng.normal(0, brightness, (n, 1, 1, 1))
    return blocks * np.exp(log).astype(np.float32)


def bend(blocks: np.ndarray, rng: np.random.Generator, strength: float) -> np.ndarray:
    """Bend each block's channels by a random tone curve, as matching bends another landscape's: gamma and contrast about its mean."""
    n = len(blocks)
    apart = rng.normal(0, strength, (n, 1, 1, 1)), rng.normal(0, strength / 3, (n, 1, 1, blocks.shape[-1]))
    gamma = np.exp(apart[0] + apart[1]).astype(np.float32)
    bent = 255 * np.power(np.clip(blocks / 255, 1e-4, 1), gamma)
    middle = bent.mean((1, 2), keepdims=True)
    contrast = np.exp(rng.normal(0, strength, (n, 1, 1, 1))).astype(np.float32)
    return np.clip(middle + (bent - middle) * contrast, 0, 255)


def paper_copies(seed: int) -> Callable[[np.ndarray, int], np.ndarray]:
    """Return a function (blocks [n, b, b, 3] of 0-255, offset) to one copy of each: flipped, rotated, its contrast changed."""

    def make(blocks: np.ndarray, offset: int) -> np.ndarray:
        steps = [
            layers.RandomFlip("horizontal_and_vertical", seed=seed + offset),
            layers.RandomRotation(ROTATION, fill_mode="reflect", seed=seed + offset + 1),
            layers.RandomContrast(CONTRAST, value_range=(0, 255), seed=seed + offset + 2),
        ]
        x = keras.ops.convert_to_tensor(blocks.astype(np.float32))
        for step in steps:
            x = step(x, training=True)
        return np.asarray(x)

    return make


def strong(blocks: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return blocks turned, mirrored, their tones bent and their channels' gains changed, float32 of 0-255."""
    turned, _ = turn((blocks.astype(np.float32), blocks[..., :1].copy()))
    return np.clip(tint(bend(turned, rng, BENDING), rng, GAIN, BRIGHTNESS), 0, 255)


def strong_copies(seed: int) -> Callable[[np.ndarray, int], np.ndarray]:
    """Return a function like paper_copies', for networks whose features are computed once."""

    def make(blocks: np.ndarray, offset: int) -> np.ndarray:
        rng = np.random.default_rng([seed, offset])
        order = rng.permutation(len(blocks))  # `turn` gives the k-th block the k-th symmetry
        made = np.empty(blocks.shape, np.float32)
        made[order] = strong(blocks[order], rng)
        return made

    return make

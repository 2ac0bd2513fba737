"""Generated copies of blocks for training (paper, section 3 and appendix: flips both ways, rotation, contrast)."""

from __future__ import annotations

from typing import Callable

import keras
import numpy as np
from keras import layers

from .sampling import bend, tint, turn

ROTATION = 0.1  # of a whole turn, either way
CONTRAST = 0.2
GAIN, BRIGHTNESS, BENDING = 0.05, 0.1, 0.15


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

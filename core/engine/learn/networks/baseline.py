"""The paper's baseline (section 4.1)."""

from __future__ import annotations

import keras
from keras import layers

from .parts import FEATURES, HIDDEN, LOGIT, Network, Wanted, blocks_of, enlarged, started


def make_baseline(wanted: Wanted) -> Network:
    """Return the baseline, untrained or from a file."""
    model = started(baseline(wanted.block, len(wanted.mean)), wanted.weights)
    return Network(model, model)


def baseline(block: int, bands: int) -> keras.Model:
    """Return the paper's baseline: three times 32 filters of 3 x 3 and max-pooling, two dense layers; blocks enlarged to 224."""
    inputs = blocks_of(block, bands)
    x = layers.Rescaling(1 / 255)(enlarged(inputs, block))
    for name in (None, None, FEATURES):
        x = layers.Conv2D(32, 3, padding="same", activation="relu", name=name)(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.Dense(64, activation="relu", name=HIDDEN)(layers.Flatten()(x))
    return keras.Model(inputs, layers.Dense(2, name=LOGIT)(x), name="baseline")

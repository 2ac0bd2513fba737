"""The compact network, on blocks as they are; and the shipped one, which sees the ground around its block too."""

from __future__ import annotations

import keras
from keras import layers

from .parts import BATCH, CELLS, FEATURES, HIDDEN, LOGIT, Network, Wanted, blocks_of, started

POOLED = 3  # pixels a side of a cell
CONTEXT = 18  # pixels that `compact_in_context` sees on each side of a block of 18


def make_compact(wanted: Wanted) -> Network:
    """Return the compact network, untrained or from a file."""
    model = started(compact(wanted.block, wanted.mean, wanted.deviation), wanted.weights)
    return Network(model, model, batch=BATCH)


def compact(block: int, mean, deviation) -> keras.Model:
    """Return the compact network on native blocks: [n, block, block, bands] of 0-255 to a logit [n, 1].

    Residual blocks at full resolution and at a third of it (18 = 2 * 3 * 3: pooled by 3, the 6 x 6 cells of the last activation tile the
    block evenly, 30 m each), global average pooling, two dense layers. mean, deviation: [bands], of the training pixels.
    """
    inputs = blocks_of(block, len(mean))
    x = _residual(_convolution(_standardise(inputs, mean, deviation), 32))
    x = layers.MaxPooling2D(3)(x)
    x = _residual(_residual(_convolution(x, 96)), name=FEATURES)
    return keras.Model(inputs, _head(x), name="compact")


def compact_in_context(block: int, mean, deviation) -> keras.Model:
    """Return the compact network that sees its block in full resolution and the ground around it in a third: the shipped one.

    [n, block + 36, block + 36, 3] of 0-255 to a logit [n, 1], and, for training only, the logits of the landslide's share in each cell of
    the block, [n, 6, 6, 1]. All convolutions before the two views meet are unpadded, so that what they see is ground and never an edge;
    both give 6 x 6 cells of 30 m that tile the block, and so does the last activation: Grad-CAM stays exact.
    """
    inputs = blocks_of(block + 2 * CONTEXT, len(mean))
    return _in_context(inputs, _standardise(inputs, mean, deviation), lambda x: x)


def in_strips(model: keras.Model, block: int) -> keras.Model:
    """Return a `compact_in_context` with its weights, which takes pieces of a strip too, [n, r * block + 36, c * block + 36, bands]: what is found of
    their blocks, [n * r * c, ...], row by row. What no padding separates is computed once for blocks that lie side by side; each number is that of its
    block alone.
    """
    inputs = keras.Input((None, None, model.inputs[0].shape[-1]), name="blocks")
    standardise = next(layer for layer in model.layers if isinstance(layer, layers.Rescaling))
    found = _in_context(inputs, standardise(inputs), Cut(block // POOLED))
    found.set_weights(model.get_weights())
    return found


class Cut(layers.Layer):
    """Cuts cells [n, r * side, c * side, k] into those of blocks, [n * r * c, side, side, k]."""

    def __init__(self, side: int, **more):
        super().__init__(**more)
        self.side = side

    def call(self, x):
        """Cut."""
        n, rows, cols, k = *keras.ops.shape(x)[:3], x.shape[3]
        x = keras.ops.reshape(x, (n, rows // self.side, self.side, cols // self.side, self.side, k))
        return keras.ops.reshape(keras.ops.transpose(x, (0, 1, 3, 2, 4, 5)), (-1, self.side, self.side, k))

    def compute_output_shape(self, shape):
        """Return the shape of the blocks' cells."""
        return None, self.side, self.side, shape[-1]


def _in_context(inputs, x, cut) -> keras.Model:
    near = layers.Cropping2D(CONTEXT - 3)(x)  # three unpadded convolutions take three pixels
    near = _residual(_convolution(near, 32, "valid"), "valid")
    near = layers.MaxPooling2D(POOLED)(near)
    around = layers.AveragePooling2D(POOLED)(x)
    around = _convolution(_convolution(around, 48, "valid"), 64, "valid")
    around = _convolution(_convolution(around, 64, "valid", 2), 64, "valid", 2)  # six cells of context, all used
    x = _convolution(cut(layers.Concatenate()([near, around])), 96)
    x = _residual(_residual(x), name=FEATURES)
    return keras.Model(inputs, [_head(x), layers.Conv2D(1, 1, dtype="float32", name=CELLS)(x)], name="compact")


def _standardise(x, mean, deviation):
    return layers.Rescaling([1 / d for d in deviation], [-m / d for m, d in zip(mean, deviation)])(x)


def _head(features):
    x = layers.Dropout(0.2)(layers.GlobalAveragePooling2D()(features))
    x = layers.Dense(64, activation="relu", name=HIDDEN)(x)
    return layers.Dense(1, dtype="float32", name=LOGIT)(x)


def _convolution(x, filters: int, padding: str = "same", dilation: int = 1):
    x = layers.Conv2D(filters, 3, padding=padding, dilation_rate=dilation, use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization()(x))


def _residual(x, padding: str = "same", name: str | None = None):
    y = _convolution(x, x.shape[-1], padding)
    y = layers.BatchNormalization()(layers.Conv2D(x.shape[-1], 3, padding=padding, use_bias=False)(y))
    if padding == "valid":
        x = layers.Cropping2D(2)(x)
    return layers.ReLU(name=name)(layers.Add()([x, y]))

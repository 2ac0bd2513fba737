"""The networks, in Keras. Each takes blocks of 0-255 and ends in layers named FEATURES (a ReLU's output), HIDDEN and LOGIT."""

from __future__ import annotations

from dataclasses import dataclass

import keras
import numpy as np
from keras import layers

from ..errors import InputError

FEATURES, HIDDEN, LOGIT = "features", "hidden", "logit"
ENLARGED = 224  # what the paper's networks look at
CAFFE_MEAN = (103.939, 116.779, 123.68)  # of blue, green, red in ImageNet: what ResNet-50's weights were trained with


@dataclass
class Network:
    """What is trained, and the whole. trunk: frozen, from blocks to what the head takes, or None where all is trained."""

    whole: keras.Model
    head: keras.Model
    trunk: keras.Model | None = None


def build(name: str, block: int, mean, deviation, weights: str = "", scaling: str = "weights") -> Network:
    """Return a network by name for blocks [n, block, block, 3].

    mean, deviation: [3], of the training pixels (for `compact`). weights: a file, or '' for what the name promises: ResNet-50 as trained on
    ImageNet, the others untrained. scaling: "weights" (as ResNet-50's weights were trained) or "unit" (0-1, the paper's). Raises InputError
    where weights can't be had or are another network's.
    """
    if name == "resnet50":
        return resnet50(block, weights, scaling)
    model = baseline(block) if name == "baseline" else compact(block, mean, deviation)
    if weights:
        load_trained(model, weights)
    return Network(model, model)


def baseline(block: int) -> keras.Model:
    """Return the paper's baseline (section 4.1): three times 32 filters of 3 x 3 and max-pooling, two dense layers; blocks enlarged to 224."""
    inputs = layers.Input((block, block, 3), name="blocks")
    x = layers.Rescaling(1 / 255)(_enlarge(inputs, block))
    for name in (None, None, FEATURES):
        x = layers.Conv2D(32, 3, padding="same", activation="relu", name=name)(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.Dense(64, activation="relu", name=HIDDEN)(layers.Flatten()(x))
    return keras.Model(inputs, layers.Dense(2, name=LOGIT)(x), name="baseline")


def resnet50(block: int, weights: str, scaling: str) -> Network:
    """Return ResNet-50 (He et al. 2016), frozen, with two dense layers to train (paper, section 4.2); blocks enlarged to 224.

    weights: a file of ResNet-50's weights without its top, or '' for ImageNet's from Keras.
    """
    inputs = layers.Input((block, block, 3), name="blocks")
    x = _enlarge(inputs, block)
    if scaling == "unit":
        x = layers.Rescaling(1 / 255)(x)
    else:
        to_caffe = layers.Conv2D(3, 1, name="blue_green_red")
        x = to_caffe(x)
        to_caffe.set_weights([np.eye(3)[::-1].reshape(1, 1, 3, 3), -np.array(CAFFE_MEAN)])
        to_caffe.trainable = False
    trunk = _imagenet_trunk(weights)
    trunk.trainable = False
    features = layers.Activation("linear", name=FEATURES)(trunk(x, training=False))
    pooled = layers.GlobalAveragePooling2D()(features)
    hidden, logit = layers.Dense(256, activation="relu", name=HIDDEN), layers.Dense(2, name=LOGIT)
    given = layers.Input((pooled.shape[-1],))
    return Network(
        keras.Model(inputs, logit(hidden(pooled)), name="resnet50"),
        keras.Model(given, logit(hidden(given))),
        keras.Model(inputs, pooled),
    )


def _imagenet_trunk(weights: str) -> keras.Model:
    shape = (ENLARGED, ENLARGED, 3)
    if weights:
        trunk = keras.applications.ResNet50(include_top=False, weights=None, input_shape=shape)
        _load(trunk, weights, "ResNet-50 without its top")
        return trunk
    try:
        return keras.applications.ResNet50(include_top=False, weights="imagenet", input_shape=shape)
    except Exception as error:  # Keras passes on whatever its download raised
        from keras.src.applications import resnet

        file = "resnet50_weights_tf_dim_ordering_tf_kernels_notop.h5"
        raise InputError(
            "ImageNet's weights of ResNet-50 are not on this machine and can't be downloaded"
            f" ({type(error).__name__}). Download {resnet.BASE_WEIGHTS_PATH}{file} elsewhere and name the file in"
            " WEIGHTS, or train NETWORK=compact or baseline, which need no weights."
        ) from None


def load_trained(model: keras.Model, path: str) -> None:
    """Set a model's weights to those of a `.keras` file, to train on. Raises InputError where the file is another network's."""
    _load(model, path, f"the network {model.name} for blocks of this size")


def _load(model: keras.Model, path: str, wanted: str) -> None:
    try:
        if str(path).endswith(".keras"):
            model.set_weights(keras.models.load_model(path, compile=False).get_weights())
        else:
            model.load_weights(path)
    except Exception as error:  # h5py, zipfile and Keras each raise their own
        raise InputError(
            f"WEIGHTS: {path} does not hold the weights of {wanted}: {str(error).strip().splitlines()[0][:200].rstrip('.')}."
        ) from None


def _enlarge(x, block: int):
    return x if block == ENLARGED else layers.Resizing(ENLARGED, ENLARGED, interpolation="bilinear")(x)


def _standardise(x, mean, deviation):
    return layers.Rescaling([1 / d for d in deviation], [-m / d for m, d in zip(mean, deviation)])(x)


def compact(block: int, mean, deviation) -> keras.Model:
    """Return the compact network on native blocks: [n, block, block, 3] of 0-255 to a logit [n, 1].

    Residual blocks at full resolution and at a third of it (18 = 2 * 3 * 3: pooled by 3, the 6 x 6 cells of the last activation tile the
    block evenly, 30 m each), global average pooling, two dense layers. mean, deviation: [3], of the training pixels.
    """
    inputs = x = layers.Input((block, block, 3), name="blocks")
    x = _residual(_convolution(_standardise(x, mean, deviation), 32))
    x = layers.MaxPooling2D(3)(x)
    x = _residual(_residual(_convolution(x, 96)), name=FEATURES)
    return keras.Model(inputs, _head(x), name="compact")


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


CONTEXT = 18  # pixels that `compact_in_context` sees on each side of a block of 18
CELLS = "cells"


def compact_in_context(block: int, mean, deviation) -> keras.Model:
    """Return the compact network that sees its block in full resolution and the ground around it in a third: the shipped one.

    [n, block + 36, block + 36, 3] of 0-255 to a logit [n, 1], and, for training only, the logits of the landslide's share in each cell of
    the block, [n, 6, 6, 1]. All convolutions before the two views meet are unpadded, so that what they see is ground and never an edge;
    both give 6 x 6 cells of 30 m that tile the block, and so does the last activation: Grad-CAM stays exact.
    """
    inputs = x = layers.Input((block + 2 * CONTEXT,) * 2 + (3,), name="blocks")
    x = _standardise(x, mean, deviation)
    near = layers.Cropping2D(CONTEXT - 3)(x)  # three unpadded convolutions take three pixels
    near = _residual(_convolution(near, 32, "valid"), "valid")
    near = layers.MaxPooling2D(3)(near)
    around = layers.AveragePooling2D(3)(x)
    around = _convolution(_convolution(around, 48, "valid"), 64, "valid")
    around = _convolution(_convolution(around, 64, "valid", 2), 64, "valid", 2)  # six cells of context, all used
    x = _convolution(layers.Concatenate()([near, around]), 96)
    x = _residual(_residual(x), name=FEATURES)
    return keras.Model(inputs, [_head(x), layers.Conv2D(1, 1, dtype="float32", name=CELLS)(x)], name="compact")

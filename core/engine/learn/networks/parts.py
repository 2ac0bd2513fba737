"""What the networks share. Each takes blocks of 0-255 and ends in layers named FEATURES (a ReLU's output), HIDDEN and LOGIT."""

from __future__ import annotations

from dataclasses import dataclass

import keras
from keras import layers

from ....errors import InputError
from ....models.networks import ENLARGED
from ....words import Words
from .weights import check

FEATURES, HIDDEN, LOGIT = "features", "hidden", "logit"
CELLS = "cells"  # of networks that tell the landslide's share in each cell of a block: its logits
BATCH, SMALL_BATCH = (
    256,
    16,
)  # blocks at a time when the model is used: of networks on blocks as they are, and of those that enlarge them


@dataclass
class Wanted:
    """What a network is built for.

    block: pixels a side; mean, deviation: [bands], of the training pixels; weights: a file, or '' for what the name promises; scaling: "weights"
    (as ResNet-50's weights were trained) or "unit" (0-1, the paper's).
    """

    block: int
    mean: list[float]
    deviation: list[float]
    weights: str = ""
    scaling: str = "weights"


@dataclass
class Network:
    """What is trained, and the whole. trunk: frozen, from blocks to what the head takes, or None where all is trained; batch: blocks at a time
    when the model is used, which the card says."""

    whole: keras.Model
    head: keras.Model
    trunk: keras.Model | None = None
    batch: int = SMALL_BATCH


def blocks_of(side: int, bands: int) -> keras.KerasTensor:
    """Return the input of a network: blocks [n, side, side, bands] of 0-255."""
    return layers.Input((side, side, bands), name="blocks")


def enlarged(x: keras.KerasTensor, block: int) -> keras.KerasTensor:
    """Return blocks enlarged to what the paper's networks look at."""
    return x if block == ENLARGED else layers.Resizing(ENLARGED, ENLARGED, interpolation="bilinear")(x)


def started(model: keras.Model, weights: str) -> keras.Model:
    """Return a model with the weights of a `.keras` file, to train on; as it is for ''. Raises InputError where the file is another network's."""
    if weights:
        load(model, weights, f"the network {model.name} for blocks of this size")
    return model


def load(model: keras.Model, path: str, wanted: str) -> None:
    """Set a model's weights to those of a file. wanted: what they should be of.

    Raises InputError where the file holds others, or more than weights: code, or names of other files.
    """
    try:
        check(path)
        if str(path).endswith(".keras"):
            model.set_weights(keras.models.load_model(path, compile=False, safe_mode=True).get_weights())
        else:
            model.load_weights(path)
    except InputError:
        raise
    except Exception as error:  # h5py, zipfile and Keras each raise their own
        raise InputError(
            Words(
                "WEIGHTS: {0} does not hold the weights of {1}: {2}.",
                path,
                wanted,
                ([line for line in str(error).splitlines() if line.strip()] or [type(error).__name__])[0][:200].rstrip(
                    "."
                ),
            )
        ) from None

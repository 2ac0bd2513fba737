"""ResNet-50, frozen as trained on ImageNet, under two dense layers that are trained (paper, section 4.2)."""

from __future__ import annotations

import keras
import numpy as np
from keras import layers

from ....errors import InputError
from ....models.networks import ENLARGED
from ....scenes.bands import RGB
from ....words import Words
from .parts import FEATURES, HIDDEN, LOGIT, Network, Wanted, blocks_of, enlarged, load

CAFFE_MEAN = (103.939, 116.779, 123.68)  # of blue, green, red in ImageNet: what ResNet-50's weights were trained with


def make_resnet50(wanted: Wanted) -> Network:
    """Return ResNet-50 (He et al. 2016), frozen, with two dense layers to train; blocks enlarged to 224.

    Its weights: a file of ResNet-50's weights without its top, or '' for ImageNet's from Keras.
    """
    bands = len(wanted.mean)
    if bands != len(RGB):
        raise InputError(
            Words(
                "resnet50 was trained on pictures in red, green and blue; these chips have {0} bands. Train NETWORK=compact or baseline.",
                bands,
            )
        )
    inputs = blocks_of(wanted.block, bands)
    x = enlarged(inputs, wanted.block)
    if wanted.scaling == "unit":
        x = layers.Rescaling(1 / 255)(x)
    else:
        to_caffe = layers.Conv2D(bands, 1, name="blue_green_red")
        x = to_caffe(x)
        to_caffe.set_weights([np.eye(bands)[::-1].reshape(1, 1, bands, bands), -np.array(CAFFE_MEAN)])
        to_caffe.trainable = False
    trunk = _imagenet_trunk(wanted.weights)
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
    shape = (ENLARGED, ENLARGED, len(RGB))
    if weights:
        trunk = keras.applications.ResNet50(include_top=False, weights=None, input_shape=shape)
        load(trunk, weights, "ResNet-50 without its top")
        return trunk
    try:
        return keras.applications.ResNet50(include_top=False, weights="imagenet", input_shape=shape)
    except Exception as error:  # Keras passes on whatever its download raised
        from keras.src.applications import resnet

        file = "resnet50_weights_tf_dim_ordering_tf_kernels_notop.h5"
        raise InputError(
            Words(
                "ImageNet's weights of ResNet-50 are not on this machine and can't be downloaded"
                " ({0}). Download {1}{2} elsewhere and name the file in"
                " WEIGHTS, or train NETWORK=compact or baseline, which need no weights.",
                type(error).__name__,
                resnet.BASE_WEIGHTS_PATH,
                file,
            )
        ) from None

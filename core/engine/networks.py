"""The networks, in Keras, and the graph that is shipped: probability and Grad-CAM in one forward pass (DESIGN section 5)."""

from __future__ import annotations

import keras
import tensorflow as tf
from keras import layers

FEATURES, HIDDEN, LOGIT = "features", "hidden", "logit"


def compact(block: int, mean, deviation) -> keras.Model:
    """Return the compact network on native blocks: [n, block, block, 3] of 0-255 to a logit [n, 1].

    Residual blocks at full resolution and at a third of it (18 = 2 * 3 * 3: pooled by 3, the 6 x 6 cells of the last activation tile the
    block evenly, 30 m each), global average pooling, two dense layers. mean, deviation: [3], of the training pixels.
    """
    inputs = x = layers.Input((block, block, 3), name="blocks")
    x = layers.Rescaling([1 / d for d in deviation], [-m / d for m, d in zip(mean, deviation)])(x)
    x = _residual(_convolution(x, 32))
    x = layers.MaxPooling2D(3)(x)
    x = _residual(_residual(_convolution(x, 96)), name=FEATURES)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dropout(0.2)(x)
    x = layers.Dense(64, activation="relu", name=HIDDEN)(x)
    return keras.Model(inputs, layers.Dense(1, dtype="float32", name=LOGIT)(x), name="compact")


def _convolution(x, filters: int):
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization()(x))


def _residual(x, name: str | None = None):
    y = _convolution(x, x.shape[-1])
    y = layers.BatchNormalization()(layers.Conv2D(x.shape[-1], 3, padding="same", use_bias=False)(y))
    return layers.ReLU(name=name)(layers.Add()([x, y]))


def activation_maps(
    features: tf.Tensor, hidden: tf.Tensor, hidden_kernel: tf.Tensor, logit_kernel: tf.Tensor
) -> tf.Tensor:
    """Return Grad-CAM's maps of both classes, [n, h, w, 2], in closed form (Selvaraju et al. 2017; paper, appendix).

    features A: [n, h, w, k], after their ReLU; the head is the mean of A, a dense layer with ReLU (hidden: [n, m], its output;
    hidden_kernel: [k, m]) and one logit z (logit_kernel: [m, 1]). The score of landslide is z, that of non-landslide -z. As A enters
    the head by its mean, dz/dA_k[i, j] is the same at every i, j, and so is its mean alpha_k:
    alpha_k = sum over m of W[k, m] [hidden_m > 0] v[m] / (h w).
    """
    size = tf.cast(tf.shape(features)[1] * tf.shape(features)[2], features.dtype)
    alpha = (
        tf.matmul(tf.cast(hidden > 0, features.dtype) * tf.transpose(logit_kernel), hidden_kernel, transpose_b=True)
        / size
    )
    score = tf.reduce_sum(features * alpha[:, None, None, :], axis=-1)
    return tf.nn.relu(tf.stack([-score, score], axis=-1))


class Deployed(tf.Module):
    """What the model file holds: blocks in, calibrated probability and activation maps out."""

    def __init__(self, model: keras.Model, slope: float = 1.0, intercept: float = 0.0):
        super().__init__()
        outputs = [model.get_layer(name).output for name in (FEATURES, HIDDEN, LOGIT)]
        self._taps = keras.Model(model.inputs, outputs)
        self._kernels = [model.get_layer(name).kernel for name in (HIDDEN, LOGIT)]
        self._slope, self._intercept = float(slope), float(intercept)

    def __call__(self, blocks: tf.Tensor) -> dict[str, tf.Tensor]:
        """blocks: [n, b, b, 3] float32, 0-255. Returns probability [n] and activation [n, h, w, 2]."""
        features, hidden, logit = self._taps(blocks, training=False)
        probability = tf.sigmoid(self._slope * logit[:, 0] + self._intercept)
        maps = activation_maps(features, hidden, *[tf.convert_to_tensor(k) for k in self._kernels])
        return {"probability": probability, "activation": maps}

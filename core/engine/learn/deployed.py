"""The graph that a model file holds: probability and Grad-CAM in one forward pass (DESIGN section 5)."""

from __future__ import annotations

import math

import keras
import numpy as np
import tensorflow as tf

from .networks.parts import CELLS, FEATURES, HIDDEN, LOGIT


def activation_maps(features: tf.Tensor, hidden: tf.Tensor, pull: tf.Tensor) -> tf.Tensor:
    """Return Grad-CAM's maps of both classes, [n, h, w, 2], in closed form (Selvaraju et al. 2017; paper, appendix).

    features A: [n, h, w, k], after their ReLU; hidden: [n, m], the dense layer's output after its ReLU; pull: [m, k * 2], how strongly the
    whole of a feature map pulls at each class' score through a unit that is alive: (sum of the kernels from A_k's places to unit m) times
    (the kernel from unit m to the score of class c).
    Whether A enters the head by its mean or, max-pooled, place by place, the sum over i, j of dy/dA_k[i, j] is the sum of the kernels that
    its places meet (a pooling passes each gradient on to one place), so that the mean alpha_k is a forward computation:
    alpha_k = sum over m of pull[m, k, c] [hidden_m > 0] / (h w).
    """
    h, w, k = features.shape[1:]
    alpha = tf.reshape(tf.matmul(tf.cast(hidden > 0, features.dtype), pull / (h * w)), (-1, k, 2))
    maps = tf.matmul(tf.reshape(features, (-1, h * w, k)), alpha)
    return tf.nn.relu(tf.reshape(maps, (-1, h, w, 2)))


def averaged(maps: tf.Tensor, pixels: int) -> tf.Tensor:
    """Average maps [n, h, h, c] to [n, pixels, pixels, c] by the area that cells share.

    Each cell is repeated to the least common multiple of both sides, and that is pooled: products with a matrix of shares, which are fewer
    operations, gave garbage in OpenVINO at these sizes.
    """
    cells, channels = maps.shape[1], maps.shape[3]
    times = math.lcm(cells, pixels) // cells
    fine = tf.reshape(maps, (-1, cells, 1, cells, 1, channels)) * tf.ones((1, 1, times, 1, times, 1), maps.dtype)
    pool = cells * times // pixels
    return tf.nn.avg_pool2d(tf.reshape(fine, (-1, cells * times, cells * times, channels)), pool, pool, "VALID")


class Deployed(tf.Module):
    """What the model file holds: blocks in, calibrated probability, activation maps and, where the model has it, the landslide's share out.

    A model ends in layers named FEATURES, HIDDEN and LOGIT: one logit z (the scores are -z and z), or one score a class; and it may have a layer
    CELLS, the logits of the landslide's share in each cell of the block. share: slope and intercept of these logits.
    """

    def __init__(
        self,
        model: keras.Model,
        block: int,
        slope: float = 1.0,
        intercept: float = 0.0,
        share: tuple[float, float] = (1.0, 0.0),
    ):
        super().__init__()
        names = [FEATURES, HIDDEN, LOGIT] + [layer.name for layer in model.layers if layer.name == CELLS]
        self._taps = keras.Model(model.inputs, [model.get_layer(name).output for name in names])
        self.share_cells = int(self._taps.outputs[3].shape[1]) if CELLS in names else 0
        self._share = share
        features, dense = model.get_layer(FEATURES).output, model.get_layer(HIDDEN)
        reach = np.asarray(dense.kernel).reshape(-1, features.shape[-1], dense.units).sum(0)
        scores = np.asarray(model.get_layer(LOGIT).kernel)
        scores = np.hstack([-scores, scores]) if scores.shape[1] == 1 else scores
        self._pull = tf.constant(np.einsum("km,mc->mkc", reach, scores).reshape(dense.units, -1), tf.float32)
        self.cells = min(features.shape[1], block)
        self._pixels = block if block < features.shape[1] else 0
        self._slope, self._intercept = float(slope), float(intercept)

    def __call__(self, blocks: tf.Tensor) -> dict[str, tf.Tensor]:
        """blocks: [n, b, b, 3] float32, 0-255. Returns probability [n], activation [n, h, w, 2] and, where the model has it, share [n, h, w, 1]."""
        features, hidden, score, *cells = self._taps(blocks, training=False)
        logit = score[:, 0] if score.shape[1] == 1 else score[:, 1] - score[:, 0]
        probability = tf.sigmoid(self._slope * logit + self._intercept)
        maps = activation_maps(features, hidden, self._pull)
        if self._pixels:
            maps = averaged(maps, self._pixels)
        found = {"probability": probability, "activation": maps}
        if cells:
            found["share"] = tf.sigmoid(self._share[0] * cells[0] + self._share[1])
        return found

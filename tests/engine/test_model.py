"""The shipped model file against the Keras model that it was made from, and its activation against Grad-CAM by gradients."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from landslidebias.core.blocks import to_blocks
from landslidebias.core.engine.networks import FEATURES, HIDDEN, LOGIT, Deployed
from landslidebias.core.engine.runtime import Classifier
from landslidebias.core.model_card import SHIPPED, read_card


@pytest.fixture(scope="module")
def blocks(drawn):
    rng = np.random.default_rng(0)
    found = to_blocks(drawn, 18).astype(np.float32)
    noise = rng.uniform(0, 255, (300, 18, 18, 3)).astype(np.float32)
    return np.concatenate([found, 255 - found, noise])


@pytest.fixture(scope="module")
def network():
    return keras.models.load_model(SHIPPED.with_suffix(".keras"))


@pytest.fixture(scope="module")
def classified(blocks):
    return Classifier(str(SHIPPED))(blocks)


def test_probabilities_are_keras_own(network, blocks, classified):
    calibration = read_card(SHIPPED).calibration
    wanted = Deployed(network, calibration["slope"], calibration["intercept"])(tf.constant(blocks))[
        "probability"
    ].numpy()
    assert np.abs(classified[0] - wanted).max() < 1e-4
    assert wanted.min() < 0.1 and wanted.max() > 0.9


def test_activation_is_grad_cam_by_gradients(network, blocks, classified):
    taps = keras.Model(network.inputs, [network.get_layer(n).output for n in (FEATURES, HIDDEN, LOGIT)])
    head = keras.Sequential(
        [keras.layers.GlobalAveragePooling2D(), network.get_layer(HIDDEN), network.get_layer(LOGIT)]
    )
    features, hidden, _ = taps(tf.constant(blocks), training=False)
    assert 0.05 < float(tf.reduce_mean(tf.cast(hidden > 0, tf.float32))) < 0.95  # both states of the ReLU occur
    maps = []
    for sign in (-1.0, 1.0):
        with tf.GradientTape() as tape:
            tape.watch(features)
            score = sign * head(features)
        alpha = tf.reduce_mean(tape.gradient(score, features), axis=(1, 2))
        maps.append(tf.nn.relu(tf.reduce_sum(features * alpha[:, None, None], axis=-1)))
    wanted = tf.stack(maps, -1).numpy()
    assert len(blocks) >= 256 and classified[1].shape == wanted.shape
    assert np.abs(classified[1] - wanted).max() <= 1e-4 * wanted.max()


def test_a_batch_of_any_size_gives_the_same(blocks, classified):
    classifier = Classifier(str(SHIPPED))
    for n in (1, 255, 256, 257):
        p, maps = classifier(blocks[:n])
        assert p == pytest.approx(classified[0][:n], abs=1e-6) and maps.shape[0] == n


def test_the_model_needs_no_tensorflow_and_reports_to_nobody():
    import subprocess
    import sys

    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from landslidebias.core.engine import classify; "
        "print([m for m in ('tensorflow', 'keras', 'sklearn', 'openvino_telemetry') if sys.modules.get(m)])"
    )
    root = SHIPPED.parents[2] / ".build" / "plugins"
    assert (
        subprocess.run(
            [sys.executable, "-c", code, str(root)], capture_output=True, text=True, check=True
        ).stdout.strip()
        == "[]"
    )

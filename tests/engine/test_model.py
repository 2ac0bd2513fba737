"""Model files against the Keras models that they were made from, and their activation against Grad-CAM by gradients."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from landslidebias.core.blocks import to_blocks
from landslidebias.core.distributions import Counter
from landslidebias.core.engine.chips import mirrored_blocks
from landslidebias.core.engine.deployed import Deployed
from landslidebias.core.engine.export import export
from landslidebias.core.engine.networks import ENLARGED, FEATURES, LOGIT, build
from landslidebias.core.engine.runtime import Classifier
from landslidebias.core.model_card import SHIPPED, ModelCard, read_card

SHIPPED_CARD = read_card(SHIPPED)


@pytest.fixture(scope="module")
def chips(drawn):
    """Drawn chips, their negative, and noise: at least 256 blocks of them."""
    noise = np.random.default_rng(0).integers(0, 256, (306, 306, 3)).astype(np.uint8)
    return [drawn, 255 - drawn, noise]


@pytest.fixture(scope="module")
def blocks(chips):
    return np.concatenate([to_blocks(chip, 18) for chip in chips]).astype(np.float32)


@pytest.fixture(scope="module")
def imagenet_file(tmp_path_factory):
    """A file of ResNet-50's weights as Keras writes it; drawn, for ImageNet's can't be had offline."""
    keras.utils.set_random_seed(5)
    shape = (ENLARGED, ENLARGED, 3)
    path = tmp_path_factory.mktemp("weights") / "resnet50.weights.h5"
    keras.applications.ResNet50(include_top=False, weights=None, input_shape=shape).save_weights(path)
    return str(path)


def card_of(name, cells):
    histogram = Counter("uint8", 3)
    histogram.add(np.arange(256, dtype=np.uint8)[:, None].repeat(3, 1))
    facts = {"version": "1", "trained_on": "drawn", "split": "none", "seed": 0, "block_px": 18, "block_m": 180.0}
    decisions = {"thresholds": {"half": 0.5}, "default_threshold": "half", "prevalence": 0.5}
    reference = histogram.distribution(["red", "green", "blue"])
    return ModelCard(name=name, network=name, **facts, **decisions, reference=reference, activation_cells=cells)


def gradients(model, blocks):
    """Grad-CAM as the paper writes it: the mean gradient of each class' score over the last activation, by GradientTape."""
    features = model.get_layer(FEATURES).output
    to_features, to_scores = keras.Model(model.inputs, features), keras.Model(features, model.get_layer(LOGIT).output)
    maps = []
    for c in range(2):
        found = []
        for k in range(0, len(blocks), 32):
            a = to_features(blocks[k : k + 32], training=False)
            with tf.GradientTape() as tape:
                tape.watch(a)
                scores = to_scores(a, training=False)
                score = scores[:, c] if scores.shape[1] == 2 else (-1, 1)[c] * scores[:, 0]
            alpha = tf.reduce_mean(tape.gradient(score, a), axis=(1, 2))
            found.append(tf.nn.relu(tf.reduce_sum(a * alpha[:, None, None], axis=-1)).numpy())
        maps.append(np.concatenate(found))
    return np.stack(maps, -1)


def both_states(model, blocks):
    hidden = keras.Model(model.inputs, model.get_layer("hidden").output)
    alive = np.concatenate([hidden(blocks[k : k + 32], training=False).numpy() > 0 for k in range(0, len(blocks), 32)])
    return 0.02 < alive.mean() < 0.98


@pytest.mark.parametrize("name", ["baseline", "resnet50", "compact"])
def test_activation_is_grad_cam_by_gradients(name, blocks, request, tmp_path):
    keras.utils.set_random_seed(3)
    blocks = blocks[::2]  # ResNet-50 is slow
    weights = request.getfixturevalue("imagenet_file") if name == "resnet50" else ""
    network = build(name, 18, [90.0] * 3, [50.0] * 3, weights)
    assert len(blocks) >= 256 and both_states(network.whole, blocks)
    deployed = Deployed(network.whole, 18, 0.7, -0.2)
    export(deployed, card_of(name, deployed.cells), tmp_path / "m.onnx")
    p, maps = Classifier(str(tmp_path / "m.onnx"), batch=32)(blocks)
    wanted = gradients(network.whole, blocks)
    if wanted.shape[1] > 18:
        mean = averaging(wanted.shape[1], 18)
        wanted = np.einsum("pi,nijc,qj->npqc", mean, wanted, mean)
    assert maps.shape == wanted.shape and wanted.max(axis=(0, 1, 2)).min() > 0
    assert np.abs(maps - wanted).max() <= 1e-4 * wanted.max()
    score = np.concatenate([network.whole(blocks[k : k + 32]).numpy() for k in range(0, len(blocks), 32)])
    logit = score[:, 0] if score.shape[1] == 1 else score[:, 1] - score[:, 0]
    assert np.abs(p - 1 / (1 + np.exp(0.2 - 0.7 * logit))).max() < 1e-4


def averaging(cells, pixels):
    """The share [pixels, cells] that each cell has in the mean of a pixel, by the length they have in common."""
    edges, k = np.arange(cells + 1) * pixels / cells, np.arange(pixels)[:, None]
    return np.clip(np.minimum(edges[1:], k + 1) - np.maximum(edges[:-1], k), 0, None)


@pytest.fixture(scope="module")
def shipped(chips):
    context = SHIPPED_CARD.context_px
    blocks = np.concatenate([mirrored_blocks(chip, 18, context) for chip in chips]).astype(np.float32)
    return (
        keras.models.load_model(SHIPPED.with_suffix(".keras"), compile=False),
        blocks,
        Classifier(str(SHIPPED))(blocks),
    )


def test_the_shipped_model_is_keras_own(shipped):
    network, blocks, (p, maps) = shipped
    calibration = SHIPPED_CARD.calibration
    wanted = Deployed(network, 18, calibration["slope"], calibration["intercept"])(tf.constant(blocks))["probability"]
    assert np.abs(p - wanted.numpy()).max() < 1e-4
    assert wanted.numpy().min() < 0.1 and wanted.numpy().max() > 0.9
    assert both_states(network, blocks)
    by_gradients = gradients(network, blocks)
    assert np.abs(maps - by_gradients).max() <= 1e-4 * by_gradients.max()


def test_the_shipped_model_is_small():
    assert SHIPPED.stat().st_size < 5_000_000


def test_a_batch_of_any_size_gives_the_same(shipped):
    _, blocks, (p, _) = shipped
    classifier = Classifier(str(SHIPPED))
    for n in (1, 255, 256, 257):
        some, maps = classifier(blocks[:n])
        assert some == pytest.approx(p[:n], abs=1e-6) and maps.shape[0] == n


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

"""Model files against the Keras models that they were made from, and their activation against Grad-CAM by gradients."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from landslidebias.core.engine.learn.deployed import Deployed
from landslidebias.core.engine.learn.export import export
from landslidebias.core.engine.learn.networks.compact import in_strips
from landslidebias.core.engine.learn.networks.parts import FEATURES, LOGIT
from landslidebias.core.engine.learn.networks.registry import REGISTRY, build
from landslidebias.core.engine.serve.runtime import Classifier
from landslidebias.core.errors import InputError
from landslidebias.core.models.card import SHIPPED, ModelCard, read_card
from landslidebias.core.models.networks import ENLARGED, NETWORKS
from landslidebias.core.scenes.blocks import blocks_with_context
from made.counted import fitted

SHIPPED_CARD = read_card(SHIPPED)


@pytest.fixture(scope="module")
def imagenet_file(tmp_path_factory):
    """A file of ResNet-50's weights as Keras writes it; drawn, for ImageNet's can't be had offline."""
    keras.utils.set_random_seed(5)
    shape = (ENLARGED, ENLARGED, 3)
    path = tmp_path_factory.mktemp("weights") / "resnet50.weights.h5"
    keras.applications.ResNet50(include_top=False, weights=None, input_shape=shape).save_weights(path)
    return str(path)


def card_of(name, cells):
    facts = {"version": "1", "trained_on": "drawn", "split": "none", "seed": 0, "block_px": 18, "block_m": 180.0}
    decisions = {"thresholds": {"half": 0.5}, "default_threshold": "half", "prevalence": 0.5}
    reference = fitted(np.arange(256, dtype=np.uint8)[:, None].repeat(3, 1))
    return ModelCard(name=name, network=name, **facts, **decisions, reference=reference, activation_cells=cells)


def by_gradients(model, blocks):
    """Return Grad-CAM as the paper writes it [n, cells, cells, 2], the model's scores, and which hidden units are above zero.

    The mean gradient of each class' score over the last activation, by GradientTape.
    """
    features, hidden = (model.get_layer(name).output for name in (FEATURES, "hidden"))
    parts = keras.Model(model.inputs, [features, hidden, model.outputs[0]])
    to_scores = keras.Model(features, model.get_layer(LOGIT).output)
    maps, scores, alive = [], [], []
    for k in range(0, len(blocks), 32):
        a, units, out = parts(blocks[k : k + 32], training=False)
        with tf.GradientTape(persistent=True) as tape:
            tape.watch(a)
            found = to_scores(a, training=False)
            of_class = [found[:, c] if found.shape[1] == 2 else (-1, 1)[c] * found[:, 0] for c in (0, 1)]
        alphas = [tf.reduce_mean(tape.gradient(score, a), axis=(1, 2)) for score in of_class]
        maps.append(np.stack([tf.nn.relu(tf.reduce_sum(a * alpha[:, None, None], axis=-1)) for alpha in alphas], -1))
        scores.append(out.numpy())
        alive.append(units.numpy() > 0)
    return tuple(np.concatenate(one) for one in (maps, scores, alive))


def both_states(alive):
    return 0.02 < alive.mean() < 0.98


def test_a_network_that_is_not_known_is_refused():
    assert set(REGISTRY) == set(NETWORKS)
    with pytest.raises(InputError, match="NETWORK: there is no 'resnet 50'; choose compact, resnet50 or baseline"):
        build("resnet 50", 18, [90.0] * 3, [50.0] * 3)
    with pytest.raises(InputError, match="SCALING: there is no 'caffe'"):
        build("compact", 18, [90.0] * 3, [50.0] * 3, scaling="caffe")


@pytest.mark.parametrize("name", ["baseline", "resnet50", "compact"])
def test_activation_is_grad_cam_by_gradients(name, blocks, request, tmp_path):
    keras.utils.set_random_seed(3)
    blocks = blocks[::2]  # ResNet-50 is slow
    weights = request.getfixturevalue("imagenet_file") if name == "resnet50" else ""
    network = build(name, 18, [90.0] * 3, [50.0] * 3, weights)
    wanted, score, alive = by_gradients(network.whole, blocks)
    assert len(blocks) >= 256 and both_states(alive)
    deployed = Deployed(network.whole, 18, 0.7, -0.2)
    export(deployed, card_of(name, deployed.cells), tmp_path / "m.onnx")
    p, maps, _ = Classifier(str(tmp_path / "m.onnx"), batch=32)(blocks)
    if wanted.shape[1] > 18:
        mean = averaging(wanted.shape[1], 18)
        wanted = np.einsum("pi,nijc,qj->npqc", mean, wanted, mean)
    assert maps.shape == wanted.shape and wanted.max(axis=(0, 1, 2)).min() > 0
    assert np.abs(maps - wanted).max() <= 1e-4 * wanted.max()
    logit = score[:, 0] if score.shape[1] == 1 else score[:, 1] - score[:, 0]
    assert np.abs(p - 1 / (1 + np.exp(0.2 - 0.7 * logit))).max() < 1e-4


def averaging(cells, pixels):
    """The share [pixels, cells] that each cell has in the mean of a pixel, by the length they have in common."""
    edges, k = np.arange(cells + 1) * pixels / cells, np.arange(pixels)[:, None]
    return np.clip(np.minimum(edges[1:], k + 1) - np.maximum(edges[:-1], k), 0, None)


def test_the_shipped_model_is_keras_own(shipped):
    network, blocks, (p, maps, _) = shipped
    calibration = SHIPPED_CARD.calibration
    wanted = Deployed(network, 18, calibration["slope"], calibration["intercept"])(tf.constant(blocks))["probability"]
    assert np.abs(p - wanted.numpy()).max() < 1e-4
    assert wanted.numpy().min() < 0.1 and wanted.numpy().max() > 0.9
    expected, _, alive = by_gradients(network, blocks)
    assert both_states(alive) and np.abs(maps - expected).max() <= 1e-4 * expected.max()


def test_pieces_of_a_strip_give_what_their_blocks_give(shipped, drawn):
    """Two pieces of 3 x 2 blocks: first the blocks of the one, row by row."""
    network, *_ = shipped
    ground = drawn.astype(np.float32)
    pieces = np.stack([ground[r : r + 3 * 18 + 36, 20 : 20 + 2 * 18 + 36] for r in (0, 70)])
    blocks = np.concatenate([blocks_with_context(piece, 18, 18) for piece in pieces])
    wanted, found = Deployed(network, 18)(tf.constant(blocks)), Deployed(in_strips(network, 18), 18)(tf.constant(pieces))
    for name, values in wanted.items():
        assert np.allclose(found[name], values, atol=1e-5 * float(tf.reduce_max(values))), name
    assert len(blocks) == 12 and np.ptp(wanted["probability"]) > 0.1

"""Blocks alone and in patches: each once, with what lies around it; and a network says of both the same."""

import keras
import numpy as np
import pytest
from landslidebias.core.engine.learn.deployed import Deployed
from landslidebias.core.engine.learn.export import export
from landslidebias.core.engine.serve.ground import LEAST, PATCH, cut, patch_px
from landslidebias.core.engine.serve.runtime import WAITING, Classifier
from landslidebias.core.errors import InputError
from landslidebias.core.models.card import SHIPPED, ModelCard, read_card
from landslidebias.core.scenes.blocks import blocks_with_context, fill_invalid, mirror
from made.ground import blocks_of

CARD = read_card(SHIPPED)


def classifier(path=SHIPPED, precision="f32"):
    return Classifier(str(path), precision, CARD.batch, patch=patch_px(CARD))


@pytest.mark.parametrize("rows, cols", [(1, 9), (3, 3), (4, 4), (4, 3), (5, 11), (9, 6)])
@pytest.mark.parametrize("context", [0, 2])
@pytest.mark.parametrize("holes, left_out", [(0, 0), (0, 0.2), (0, 0.8), (3, 0), (40, 0.1)])
def test_each_block_is_there_once_as_it_is_alone(rows, cols, context, holes, left_out):
    rng = np.random.default_rng([rows, cols, context, holes])
    shape = (rows * 3, cols * 3 + 2)
    pixels, valid = rng.random((*shape, 2)).astype(np.float32), np.ones(shape, bool)
    valid.ravel()[rng.permutation(valid.size)[:holes]] = False
    wanted = rng.random(rows * cols) >= left_out
    pixels, valid = mirror(pixels, context), mirror(valid, context)
    blocks, seen = blocks_with_context(pixels, 3, context), blocks_with_context(valid, 3, context)
    may = wanted & fill_invalid(blocks, seen, 0.7, context)
    for patches in (False, True):
        at, ground = cut(pixels, valid, wanted, 3, context, 0.7, patches)
        assert at.tolist() == np.flatnonzero(may).tolist() and ground.size == len(at)
        assert np.array_equal(blocks_of(ground), blocks[may])
        assert patches or not len(ground.patches)
    if not holes and not left_out and min(rows, cols) >= PATCH:
        assert len(ground.alone) < len(at) / 2


def test_a_patch_is_taken_where_it_is_worth_it():
    """Of its blocks LEAST or more; a patch takes as long as so many alone."""
    pixels, valid = np.zeros((12, 12, 1), np.float32), np.ones((12, 12), bool)
    for n in (LEAST - 1, LEAST):
        _, ground = cut(pixels, valid, np.arange(PATCH**2) < n, 3, 0, 1.0, True)
        assert (len(ground.patches), len(ground.alone)) == ((1, 0) if n >= LEAST else (0, n))


@pytest.fixture(scope="module")
def mixed(drawn):
    """Ground of patches, blocks alone and filled ones."""
    pixels, valid = mirror(drawn[:198, :234].astype(np.float32), 18), np.ones((198, 234), bool)
    valid[60:70, 100:104] = False
    return cut(pixels, mirror(valid, 18), np.ones(11 * 13, bool), 18, 18, 0.9, True)[1]


@pytest.mark.parametrize("precision", ["f32", "int8"])
def test_a_network_says_of_patches_what_it_says_of_their_blocks(mixed, precision):
    network = classifier(precision=precision)
    assert len(mixed.patches) > 3 and len(mixed.alone) > 15
    found, alone = network(mixed, share=True), network(blocks_of(mixed), share=True)
    assert found.probability == pytest.approx(alone.probability, abs=1e-5) and np.ptp(found.probability) > 0.5
    assert found.activation == pytest.approx(alone.activation, abs=1e-4 * alone.activation.max())
    assert found.share == pytest.approx(alone.share, abs=1e-5)


def test_a_few_blocks_alone_hold_nothing_up(mixed):
    """Batches of blocks alone fill slowly where most lie in patches: what is done is yielded soon all the same."""
    wanted = np.ones((4, 5), bool)
    wanted[1:, 4] = False
    shape = (4 * 18 + 36, 5 * 18 + 36)
    one = cut(np.zeros((*shape, 3), np.float32), np.ones(shape, bool), wanted.ravel(), 18, 18, 1.0, True)[1]
    assert (len(one.patches), len(one.alone)) == (1, 1)
    read = []
    stream = classifier().stream(read.append(k) or one for k in range(40))
    for k, found in enumerate(stream):
        assert len(found.probability) == 17 and len(read) <= k + WAITING + 1
    assert k == 39


def test_a_card_that_promises_too_much_is_found_out(mixed, tmp_path):
    """Its card says that it takes strips, but its network takes blocks."""
    own = tmp_path / "own.onnx"
    network = keras.models.load_model(SHIPPED.with_suffix(".keras"), compile=False)
    export(Deployed(network, CARD.block_px), ModelCard.from_json(CARD.to_json().replace('"strip"', '"block"')), own)
    assert Classifier(str(own))(blocks_of(mixed)).probability.shape == (mixed.size,)
    with pytest.raises(InputError, match="takes strips"):
        classifier(own)(mixed)

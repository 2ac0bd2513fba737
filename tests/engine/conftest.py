"""Blocks that networks are held against, and the shipped model on them."""

import keras
import numpy as np
import pytest
from landslidebias.core.engine.serve.chips import mirrored_blocks
from landslidebias.core.engine.serve.runtime import Classifier
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.scenes.blocks import to_blocks


@pytest.fixture(scope="session")
def chips(drawn):
    """Drawn chips, their negative, and noise: at least 256 blocks of them."""
    noise = np.random.default_rng(0).integers(0, 256, (306, 306, 3)).astype(np.uint8)
    return [drawn, 255 - drawn, noise]


@pytest.fixture(scope="session")
def blocks(chips):
    return np.concatenate([to_blocks(chip, 18) for chip in chips]).astype(np.float32)


@pytest.fixture(scope="session")
def shipped(chips):
    """The shipped network as Keras has it, blocks with their surroundings, and what the runtime makes of them."""
    context = read_card(SHIPPED).context_px
    blocks = np.concatenate([mirrored_blocks(chip, 18, context) for chip in chips]).astype(np.float32)
    network = keras.models.load_model(SHIPPED.with_suffix(".keras"), compile=False)
    return network, blocks, Classifier(str(SHIPPED))(blocks)

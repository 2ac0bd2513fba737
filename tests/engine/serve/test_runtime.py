"""The runtime: batches, size, and no library of training."""

import subprocess
import sys

import keras
import numpy as np
import pytest
from landslidebias.core.engine.serve.chips import mirrored_blocks
from landslidebias.core.engine.serve.runtime import Classifier
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.scenes.blocks import to_blocks

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
def shipped(chips):
    context = SHIPPED_CARD.context_px
    blocks = np.concatenate([mirrored_blocks(chip, 18, context) for chip in chips]).astype(np.float32)
    return (
        keras.models.load_model(SHIPPED.with_suffix(".keras"), compile=False),
        blocks,
        Classifier(str(SHIPPED))(blocks),
    )


def test_the_shipped_model_is_small():
    assert SHIPPED.stat().st_size < 5_000_000


def test_a_batch_of_any_size_gives_the_same(shipped):
    _, blocks, (p, _) = shipped
    classifier = Classifier(str(SHIPPED))
    for n in (1, 255, 256, 257):
        some, maps = classifier(blocks[:n])
        assert some == pytest.approx(p[:n], abs=1e-6) and maps.shape[0] == n


def test_the_model_needs_no_tensorflow_and_reports_to_nobody():

    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from landslidebias.core.engine.serve import classify; "
        "print([m for m in ('tensorflow', 'keras', 'sklearn', 'openvino_telemetry') if sys.modules.get(m)])"
    )
    root = SHIPPED.parents[2] / ".build" / "plugins"
    assert (
        subprocess.run(
            [sys.executable, "-c", code, str(root)], capture_output=True, text=True, check=True
        ).stdout.strip()
        == "[]"
    )

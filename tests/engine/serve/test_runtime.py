"""The runtime: batches, size, and no library of training."""

import subprocess
import sys

import numpy as np
import pytest
from landslidebias.core.engine.serve.ground import Ground
from landslidebias.core.engine.serve.runtime import Classifier
from landslidebias.core.models.card import SHIPPED


def test_the_shipped_model_is_small():
    assert SHIPPED.stat().st_size < 5_000_000


def test_a_batch_of_any_size_gives_the_same(shipped):
    _, blocks, (p, *_) = shipped
    classifier = Classifier(str(SHIPPED))
    for n in (1, 255, 256, 257):
        some, maps, _ = classifier(blocks[:n])
        assert some == pytest.approx(p[:n], abs=1e-6) and maps.shape[0] == n


def test_arrays_that_come_one_by_one_give_the_same(shipped):
    """Empty ones, ones smaller and larger than a batch, ones that end where a batch ends: each in its turn, bit by bit what all of them give together."""
    _, blocks, _ = shipped
    sizes = [0, 100, 156, 0, 1, 255, 600, 300, 0]
    parts = np.split(np.resize(blocks, (sum(sizes), *blocks.shape[1:])), np.cumsum(sizes)[:-1])
    classifier = Classifier(str(SHIPPED))
    whole = classifier(np.concatenate(parts), share=True)
    found = list(classifier.stream(map(Ground.of_blocks, parts), share=True))
    assert [len(one.probability) for one in found] == sizes
    for k in range(3):
        assert np.array_equal(np.concatenate([one[k] for one in found]), whole[k])
    assert len(np.unique(whole.probability)) > 100


def test_a_stream_is_lazy_and_can_be_left(shipped):
    """What is left while batches run is waited for: the network is used again."""
    _, blocks, (p, *_) = shipped
    classifier, read = Classifier(str(SHIPPED)), []

    def arrays():
        for k in range(50):
            read.append(k)
            yield Ground.of_blocks(blocks[:256])

    stream = classifier.stream(arrays())
    assert next(stream).probability == pytest.approx(p[:256], abs=1e-6)
    assert len(read) < 10
    stream.close()
    assert all(request.wait_for(0) for request in classifier._alone.requests)
    again = classifier(blocks[:300])
    assert again.probability == pytest.approx(p[:300], abs=1e-6)


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

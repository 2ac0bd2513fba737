"""The runtime: batches, size, and no library of training."""

import subprocess
import sys

import pytest
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

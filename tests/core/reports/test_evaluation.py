"""The pages of an evaluation and of a training."""

import json

import numpy as np
import pytest
from landslidebias.core.link.jobs import EvaluateJob, TrainJob
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.models.evaluation import measure
from landslidebias.core.models.metrics import SCORES
from landslidebias.core.models.training import Example, Split, Training
from landslidebias.core.reports import evaluation, training

RNG = np.random.default_rng(2)
LABEL = RNG.random(600) < 0.3
P = np.clip(RNG.normal(0.3 + 0.4 * LABEL, 0.15), 0, 1)
CARD = read_card(SHIPPED)


@pytest.fixture(scope="module")
def found():
    return measure(LABEL, P, np.arange(600) // 10, 0.5, {"half": 0.5, "strict": 0.8}, 1, 60, 2)


def test_the_page_of_an_evaluation(found):
    html = evaluation.page(found, CARD, "chips & more", EvaluateJob("m.onnx", "/chips", min_cover=0.25))
    ap = found.scores["average_precision"]
    assert f"<td>{ap.value:.4f}</td><td>{ap.low:.4f} – {ap.high:.4f}</td>" in html
    assert "chips &amp; more" in html and "<td>0.25</td>" in html and "2 chip(s) could not be used" in html
    assert html.count('<figure class="chart') == 2 and "<title>half: 0.500</title>" in html


def test_the_points_are_shown_with_the_precision_to_expect():
    label, p = np.arange(2001) < 1000, np.where(np.arange(2001) < 500, 0.9, 0.1)
    p[-1] = 0.9
    found = measure(label, p, np.arange(2001) // 10, 0.5, {"half": 0.05, "best_f1": 0.5, "false_1": 0.6}, 1, 201)
    html = evaluation.page(found, CARD, "chips", EvaluateJob("m.onnx", "/chips"))
    assert html.index("balanced (best f1)") < html.index("quiet (false 1)") < html.index("<td>half</td>")
    expected = [0.5 * q / (0.5 * q + 1.5 / 1002 * (1 - q)) for q in (0.01, 0.001)]
    assert "".join(f"<td>{value:.3f}</td>" for value in expected) in html


def test_the_page_of_a_training(found):
    epoch = {"loss": 0.5, "validation_loss": 0.6, "average_precision": 0.7, "f1": 0.8}
    example = Example(True, 0.9, *("data:image/png;base64,AAAA",) * 3)
    result = Training(
        model="m.onnx",
        keras="m.keras",
        test=found,
        scores={"training": found.scores, "test": found.scores},
        at_half={"test": dict.fromkeys(SCORES[:4], 0.5)},
        splits={"training": Split(36, 3600, 0.25)},
        history=[epoch, epoch],
        best_epoch=2,
        examples=[example],
        mistakes=[],
    )
    assert Training.from_dict(json.loads(json.dumps(result.to_dict()))) == result
    html = training.page(result, CARD, TrainJob("/chips", "/work", "own", version="1.2.3"))
    assert html.count('<figure class="chart') == 4 and html.count("data:image/png;base64,AAAA") == 3
    assert "<td>36</td><td>3,600</td><td>25.0%</td>" in html and "2, of which epoch 2 is kept" in html
    assert "precision to expect at 0.1 %" in html and "1.2.3" in html

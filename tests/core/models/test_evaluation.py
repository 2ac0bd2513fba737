"""The result of an evaluation: what it holds, and its way through a message."""

import json

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.evaluation import Evaluation, Score, measure, say_scores
from landslidebias.core.models.metrics import SCORES
from made.hostile_data import changed
from made.listeners import Heard

RNG = np.random.default_rng(2)
LABEL = RNG.random(600) < 0.3
P = np.clip(RNG.normal(0.3 + 0.4 * LABEL, 0.15), 0, 1)


@pytest.fixture(scope="module")
def found():
    return measure(LABEL, P, np.arange(600) // 10, 0.5, {"half": 0.5, "strict": 0.8}, 1, 60, 2)


def test_what_is_measured(found):
    tp, fp, fn, tn = found.confusion
    assert tp + fn == LABEL.sum() and tp + fp == (P > 0.5).sum() and tp + fp + fn + tn == found.n_blocks == 600
    assert set(found.scores) == set(SCORES) and found.scores["precision"].value == pytest.approx(tp / (tp + fp))
    assert all(one.low <= one.value <= one.high for one in found.scores.values())
    assert [row["name"] for row in found.thresholds] == ["half", "strict"]
    assert found.prevalence == LABEL.mean() and (found.n_chips, found.n_skipped) == (60, 2)
    assert len(found.curve["recall"]) == len(found.curve["precision"]) == len(found.curve["threshold"])


def test_one_class_is_an_error():
    with pytest.raises(ValueError):
        measure(np.zeros(10, bool), np.zeros(10), np.arange(10), 0.5, {})


def test_every_draw_can_be_stopped():
    class Stop(Exception):
        pass

    def stop(done):
        if done == 3:
            raise Stop

    with pytest.raises(Stop):
        measure(LABEL, P, np.arange(600), 0.5, {}, check=stop)


def test_it_goes_through_a_message(found):
    assert Evaluation.from_dict(json.loads(json.dumps(found.to_dict()))) == found


def test_scores_are_said():
    say = Heard()
    say_scores({"f1": Score(0.5, 0.25, 0.75)}, say)
    assert say.words == ["f1: 0.5000 (95 % interval 0.2500 to 0.7500)"]


def test_a_report_of_another_kind_is_refused(found):
    read = 0
    for what, data in changed(json.loads(json.dumps(found.to_dict()))):
        try:
            Evaluation.from_dict(data)
            read += 1
        except InputError as error:
            assert str(error).startswith("The engine reported a result that can't be used"), what
    assert read < 150
    for data in (None, [], "x", 3):
        with pytest.raises(InputError, match="The engine reported"):
            Evaluation.from_dict(data)


@pytest.mark.parametrize("table", ["scores", "curve", "reliability", "thresholds"])
def test_a_report_without_what_is_shown_is_refused(found, table):
    data = json.loads(json.dumps(found.to_dict()))
    first = data[table][0] if isinstance(data[table], list) else data[table]
    first.pop(next(iter(first)))
    with pytest.raises(InputError, match=table):
        Evaluation.from_dict(data)

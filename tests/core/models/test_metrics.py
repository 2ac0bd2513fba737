"""Scores by hand; tests/engine holds them to scikit-learn."""

import numpy as np
import pytest
from landslidebias.core.models import metrics

LABEL = np.array([True, True, False, True, False, False])
SCORE = np.array([0.9, 0.8, 0.7, 0.6, 0.3, 0.1])


def test_a_confusion_and_what_it_says():
    assert metrics.confusion(LABEL, SCORE > 0.5) == (3, 1, 0, 2)
    assert metrics.confusion(LABEL, SCORE > 0.5, np.array([2, 0, 3, 1, 1, 0])) == (3, 3, 0, 1)
    found = metrics.from_confusion(3, 1, 0, 2)
    assert found == pytest.approx({"accuracy": 5 / 6, "precision": 3 / 4, "recall": 1.0, "f1": 6 / 7})
    assert metrics.from_confusion(0, 0, 0, 4) == {"accuracy": 1.0, "precision": 0.0, "recall": 0.0, "f1": 0.0}


def test_a_ranking_by_hand():
    ranking = metrics.Ranking(LABEL, SCORE)
    assert ranking.average_precision() == pytest.approx((1 + 1 + 3 / 4) / 3)
    assert ranking.roc_auc() == pytest.approx(8 / 9)  # of nine pairs, one stands the wrong way round
    assert metrics.Ranking(LABEL, np.full(6, 0.5)).roc_auc() == 0.5
    assert np.isnan(metrics.Ranking(np.ones(3, bool), SCORE[:3]).roc_auc())


def test_a_curve_has_no_more_points_than_asked_for():
    curve = metrics.Ranking(LABEL, SCORE).precision_recall(3)
    assert curve["threshold"] == [0.9, 0.7, 0.1] and curve["recall"] == pytest.approx([1 / 3, 2 / 3, 1])


def test_thresholds_count_false_blocks_per_thousand():
    (one,) = metrics.threshold_table(LABEL, SCORE, {"half": 0.5})
    assert one["name"] == "half" and one["false_per_1000"] == pytest.approx(1000 / 3) and one["recall"] == 1


def test_a_seed_decides_the_interval():
    first, again, other = (metrics.evaluate(LABEL, SCORE, np.arange(6), 0.5, seed, 50)["f1"] for seed in (1, 1, 2))
    assert first == again and first["low"] <= first["value"] <= first["high"] and other["value"] == first["value"]


def test_no_block_above_has_no_calibration_error():
    found = metrics.calibration_error_interval(LABEL, SCORE, np.arange(6), 0, above=0.95)
    assert found["n"] == 0 and np.isnan(found["value"])
    right = metrics.calibration_error_interval(LABEL, LABEL.astype(float), np.arange(6), 0, draws=5)
    assert right["value"] == 0 and right["n"] == 6

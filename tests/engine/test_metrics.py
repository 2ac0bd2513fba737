"""The metrics against scikit-learn, to the last digits."""

import numpy as np
import pytest
from landslidebias.core.models import metrics
from sklearn import metrics as sk

RNG = np.random.default_rng(4)
LABEL = RNG.random(3000) < 0.2
SCORES = {
    "smooth": np.clip(RNG.normal(0.3 + 0.3 * LABEL, 0.2), 0, 1),
    "ties": np.round(np.clip(RNG.normal(0.3 + 0.3 * LABEL, 0.2), 0, 1), 1),
    "constant": np.full(3000, 0.5),
}


@pytest.mark.parametrize("name", sorted(SCORES))
def test_scores_are_those_of_scikit_learn(name):
    score = SCORES[name]
    detected = score > 0.4
    ours = {k: v["value"] for k, v in metrics.evaluate(LABEL, score, np.arange(3000) // 30, 0.4, draws=3).items()}
    theirs = {
        "accuracy": sk.accuracy_score(LABEL, detected),
        "precision": sk.precision_score(LABEL, detected),
        "recall": sk.recall_score(LABEL, detected),
        "f1": sk.f1_score(LABEL, detected),
        "average_precision": sk.average_precision_score(LABEL, score),
        "roc_auc": sk.roc_auc_score(LABEL, score),
    }
    assert ours == pytest.approx(theirs, rel=1e-12)


def test_weights_are_repeated_blocks():
    often = RNG.integers(0, 4, 3000)
    score = SCORES["ties"]
    ranking = metrics.Ranking(LABEL, score)
    again = np.repeat(np.arange(3000), often)
    assert ranking.average_precision(often.astype(float)) == pytest.approx(
        sk.average_precision_score(LABEL[again], score[again]), rel=1e-12
    )
    assert ranking.roc_auc(often.astype(float)) == pytest.approx(
        sk.roc_auc_score(LABEL[again], score[again]), rel=1e-12
    )
    tp, fp, fn, tn = metrics.confusion(LABEL, score > 0.4, often.astype(float))
    assert [[tn, fp], [fn, tp]] == sk.confusion_matrix(LABEL[again], score[again] > 0.4).tolist()


def test_the_interval_is_over_chips_not_blocks():
    chip = np.arange(3000) // 30
    alike = RNG.random(100)[chip] < 0.2  # all blocks of a chip are alike
    score = np.clip(0.4 + 0.2 * alike + RNG.normal(0, 0.2, 100)[chip], 0, 1)
    wide = metrics.evaluate(alike, score, chip, 0.5, draws=300)["average_precision"]
    narrow = metrics.evaluate(alike, score, np.arange(3000), 0.5, draws=300)["average_precision"]
    assert wide["high"] - wide["low"] > 3 * (narrow["high"] - narrow["low"])
    assert wide["low"] <= wide["value"] <= wide["high"]


def test_reliability_of_true_probabilities():
    p = RNG.random(60000)
    label = RNG.random(60000) < p
    bins, error = metrics.reliability(label, p)
    assert len(bins) == 15 and sum(b["n"] for b in bins) == 60000 and error < 0.01
    assert metrics.reliability(label, p**3)[1] > 0.2


def test_thresholds():
    rows = metrics.threshold_table(LABEL, SCORES["smooth"], {"half": 0.5, "all": -1})
    assert rows[1]["recall"] == 1 and rows[1]["false_per_1000"] == 1000
    assert rows[0]["precision"] == pytest.approx(sk.precision_score(LABEL, SCORES["smooth"] > 0.5))


def test_one_class_is_an_error():
    with pytest.raises(ValueError):
        metrics.evaluate(np.zeros(10, bool), np.zeros(10), np.arange(10), 0.5)

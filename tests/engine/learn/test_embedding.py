"""Separability and components against what is known."""

import numpy as np
import pytest
from landslidebias.core.engine.learn.embedding import _components, separability
from made.fields import REACH, drawn, field
from sklearn.metrics import roc_auc_score


def test_separability_of_shifted_clouds_is_the_known_auc():
    rng = np.random.default_rng(0)
    label = np.arange(4000) % 2 == 0
    scores = rng.normal(size=(4000, 5))
    scores[label, 0] += 1.0  # two normals one deviation apart: AUC = Phi(1 / sqrt(2))
    found = separability(scores, label, np.array([f"{k % 2}{k // 80}" for k in range(4000)]), 0)
    assert found["value"] == pytest.approx(0.760, abs=0.015) and found["low"] < 0.760 < found["high"]
    same = separability(
        rng.normal(size=(1000, 5)), label[:1000], np.array([f"{k % 2}{k // 20}" for k in range(1000)]), 0
    )
    assert same["low"] < 0.5 < same["high"]


def test_a_group_is_never_on_both_sides_of_a_fold():
    """Each group has a colour of its own: with leaking folds the AUC would be 1, without it is chance."""
    rng = np.random.default_rng(1)
    group = np.repeat(np.arange(40), 25)
    scores = rng.normal(size=(40, 60))[group] + rng.normal(0, 0.01, (1000, 60))
    label = (group % 2).astype(bool)
    leaked = separability(scores, label, np.arange(1000), 0)["value"]
    assert separability(scores, label, group, 0)["value"] < 0.75 < leaked


def test_the_interval_holds_chance_for_independent_pairs_of_one_kind():
    """93 of 100 and more, within two binomial errors of 60 pairs; the former one held it in 77."""
    held, values = [], []
    for k in range(60):
        rng = np.random.default_rng([k, 1])
        scores, label, group, place = drawn(rng, field(rng, 2), field(rng, 2), 1e5)
        found = separability(scores, label, group, k, place, REACH)
        held.append(found["low"] <= 0.5 <= found["high"])
        values.append(found["value"])
    assert np.mean(held) >= 0.93 - 2 * np.sqrt(0.93 * 0.07 / 60) and abs(np.mean(values) - 0.5) < 0.04


def test_two_dates_of_one_place_are_neither_told_apart_nor_the_wrong_way_round():
    values = []
    for k in range(12):
        rng = np.random.default_rng([k, 2])
        one = field(rng, 2)
        scores, label, group, place = drawn(rng, one, one, 0.0)
        found = separability(scores, label, group, k, place, REACH)
        values.append(found["value"])
    assert np.mean(values) == pytest.approx(0.5, abs=0.04)


def test_too_few_groups_have_no_auc():
    found = separability(np.zeros((20, 2)), np.arange(20) < 10, (np.arange(20) >= 10).astype(int), 0)
    assert found == {"value": None, "low": None, "high": None}


def test_components_hold_95_percent():
    rng = np.random.default_rng(3)
    pixels = (rng.normal(size=(400, 12)) * np.linspace(10, 1, 12)) @ np.linalg.qr(rng.normal(size=(50, 12)))[0].T
    scores, share = _components(pixels.astype(np.float32), 0)
    values = np.sort(np.linalg.eigvalsh(np.cov(pixels.T)))[::-1]
    wanted = int(np.searchsorted(np.cumsum(values) / values.sum(), 0.95)) + 1
    assert scores.shape[1] == wanted and share >= 0.95
    scores, share = _components(pixels.astype(np.float32), 0, 3)
    assert scores.shape[1] == 3 < wanted and share == pytest.approx(values[:3].sum() / values.sum(), abs=1e-3)
    assert _components(pixels.astype(np.float32), 0, 100)[0].shape[1] == 50  # there are no more


def test_ranking_agrees_with_scikit_learn():
    rng = np.random.default_rng(5)
    label = rng.random(500) < 0.4
    scores = rng.normal(size=(500, 3)) + label[:, None] * 0.7
    found = separability(scores, label, np.arange(500), 1)
    assert 0.6 < found["value"] < 0.95
    assert roc_auc_score(label, scores.sum(1)) == pytest.approx(found["value"], abs=0.05)

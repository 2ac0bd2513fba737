"""Calibration and the precision to expect."""

import numpy as np
import pytest
from landslidebias.core.engine.learn import decisions

RNG = np.random.default_rng(12)


def test_calibration_is_held_out_by_chip_and_keeps_the_order():
    chip = np.repeat(np.arange(60), 20)
    truth = RNG.normal(-2, 1.5, 1200)
    label = RNG.random(1200) < 1 / (1 + np.exp(-truth))
    found = decisions.calibration(label, 3 * truth + 1, chip, 0, draws=50)
    assert found["slope"] == pytest.approx(1 / 3, rel=0.15) and found["error"]["value"] < 0.05
    assert found["error"]["low"] <= found["error"]["high"] and found["error_above_0.1"]["n"] < 1200
    backwards = decisions.calibrate(label, -truth)
    assert backwards[0] > 0


def test_precision_to_expect_falls_with_prevalence():
    label = np.arange(10_000) < 1000
    p = np.where(label, 0.9, 0.1)
    p[5000:5090], p[:200] = 0.95, 0.0  # 1 % false, 80 % found
    found = decisions.expected_precision(label, p, {"half": 0.5})["half"]
    assert found["0.1"] == pytest.approx(0.8 * 0.1 / (0.8 * 0.1 + 90.5 / 9001 * 0.9))
    assert found["0.1"] > found["0.01"] > found["0.001"] and found["0.001"] < 0.1

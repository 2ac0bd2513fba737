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


def test_operating_points_count_found_and_false_blocks_with_intervals_over_chips():
    chip = np.repeat(np.arange(100), 40)
    label = np.arange(4000) % 40 < 10
    cover = np.where(np.arange(4000) % 40 < 4, 0.5, 0.2) * label
    p = np.where(np.arange(4000) % 40 < 2, 0.9, 0.1)  # a fifth of the landslides, half of the large ones
    p[chip < 50] = np.where(np.arange(2000) % 40 < 6, 0.9, 0.1)  # in half of the chips more
    p[39] = p[79] = 0.9
    found = decisions.operating_points(label, cover, p, chip, {"best_f1": 0.05, "false_1": 0.5, "strict": 0.95}, 0, 400)
    quiet = found["quiet"]
    assert (quiet["found"], quiet["large_found"]) == (0.4, 0.75) and quiet["false_per_1000"] == round(2000 / 3000, 5)
    assert quiet["found_low"] == pytest.approx(0.36, abs=0.015) and quiet["found_high"] == pytest.approx(
        0.44, abs=0.015
    )
    assert quiet["false_per_1000_low"] == 0 < quiet["false_per_1000_high"]
    assert found["balanced"]["found"] == 1 and found["strict"]["found"] == found["strict"]["false_per_1000"] == 0


def test_precision_to_expect_falls_with_prevalence():
    label = np.arange(10_000) < 1000
    p = np.where(label, 0.9, 0.1)
    p[5000:5090], p[:200] = 0.95, 0.0  # 1 % false, 80 % found
    found = decisions.expected_precision(label, p, {"half": 0.5})["half"]
    assert found["0.1"] == pytest.approx(0.8 * 0.1 / (0.8 * 0.1 + 90.5 / 9001 * 0.9))
    assert found["0.1"] > found["0.01"] > found["0.001"] and found["0.001"] < 0.1

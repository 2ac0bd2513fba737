"""What became a landslide between two dates."""

import numpy as np
import pytest
from landslidebias.core.detections.change import became, false_discovery, log_odds
from landslidebias.core.errors import InputError

RNG = np.random.default_rng(4)


def probability(log):
    return (1 / (1 + np.exp(-log))).astype(np.float32)


def dates(shape=(40, 50), noise=0.3):
    quiet = RNG.normal(-4, 1, shape)
    return probability(quiet), probability(quiet + RNG.normal(0, noise, shape))


def test_pasted_landslides_are_new_and_quiet_ground_is_not():
    before, after = dates()
    after[3, 4:8] = 0.99
    found = became(before, after, 0.5, 0.05)
    assert np.argwhere(found.new).tolist() == [[3, c] for c in range(4, 8)]
    assert found.stable.sum() == before.size - 4 and abs(found.middle) < 0.1 and 0.2 < found.spread < 0.5


def test_blocks_without_a_value_are_in_neither_count():
    before, after = dates()
    before[0], after[1] = np.nan, np.nan
    found = became(before, after, 0.5, 0.05)
    assert np.isnan(found.rise[:2]).all() and not found.stable[:2].any() and np.isnan(found.p_value[:2]).all()


def test_what_was_a_landslide_before_is_not_new():
    before, after = dates()
    before[5, 5] = after[5, 5] = 0.95
    assert not became(before, after, 0.5, 0.05).crossing[5, 5]


@pytest.mark.parametrize(("before", "after", "words"), [(np.nan, 0.1, "valid at both"), (0.9, 0.9, "30 are needed")])
def test_too_little_to_compare_is_refused(before, after, words):
    with pytest.raises(InputError, match=words):
        became(np.full((4, 4), before), np.full((4, 4), after), 0.5, 0.05)


def test_rates_are_those_of_benjamini_and_hochberg():
    p = np.array([0.01, 0.04, 0.03, 0.005])
    assert false_discovery(p) == pytest.approx([0.02, 0.04, 0.04, 0.02])
    assert len(false_discovery(np.zeros(0))) == 0


def test_log_odds_are_bounded():
    assert np.isfinite(log_odds(np.array([0.0, 1.0]))).all() and np.isnan(log_odds(np.array([np.nan]))).all()

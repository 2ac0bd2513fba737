"""What became a landslide between two dates."""

import math

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


def test_log_odds_are_those_of_the_probabilities_between_a_millionth_and_the_rest():
    assert log_odds(np.array([0.5, 0.2, 0.9])) == pytest.approx([0, math.log(0.25), math.log(9)])
    ends = log_odds(np.array([0.0, 1e-6, 1.0, 2e-6], np.float32))
    assert (
        ends[0] == pytest.approx(-math.log(999999))
        and ends[2] == pytest.approx(-ends[0])
        and ends[1] == pytest.approx(ends[0])
    )
    assert ends[3] == pytest.approx(math.log(2e-6 / (1 - 2e-6)))


def rising(rises, more=()):
    """Blocks of probability 0.1 whose log-odds rise by so much, and after them blocks (before, after)."""
    start = math.log(1 / 9)
    before = [0.1] * len(rises) + [pair[0] for pair in more]
    after = [1 / (1 + math.exp(-(start + rise))) for rise in rises] + [pair[1] for pair in more]
    return np.array([before]), np.array([after])


def test_a_tail_of_falls_widens_the_spread():
    rises = np.r_[np.linspace(-0.1, 0.1, 98), -3.0, -3.0, -3.0] + 0.2
    found = became(*rising(rises), 0.5, 0.05)
    assert found.spread == pytest.approx((found.middle - np.quantile(rises, 0.01)) / 2.326, rel=1e-6)
    assert found.spread == pytest.approx((np.median(rises) + 2.8) / 2.326, rel=1e-6)
    assert became(*rising([0.2] * 40), 0.5, 0.05).spread == pytest.approx(1e-9)


def test_the_threshold_itself_is_below_it():
    """At the threshold before and above it after: it crosses; at it after: it doesn't; above before: it is in no count."""
    cases = [(0.5, 0.99), (0.1, 0.5), (0.501, 0.99), (0.5, 0.5)]
    found = became(*rising(np.linspace(-0.1, 0.1, 60), cases), 0.5, 0.05)
    assert found.crossing[0, -4:].tolist() == [True, False, False, False] == found.new[0, -4:].tolist()
    assert found.stable[0, -4:].tolist() == [False, True, False, True]
    assert np.isnan(found.q_value[0, -4:]).tolist() == [False, False, True, False] and np.isfinite(found.rise).all()


def test_a_block_at_just_the_level_is_new():
    given = rising(np.linspace(-0.3, 0.3, 50), [(0.45, 0.55), (0.3, 0.9)])
    q = became(*given, 0.5, 0.0).q_value[0, -2]
    assert became(*given, 0.5, q).new[0, -2:].tolist() == [True, True]
    assert became(*given, 0.5, q * 0.999999).new[0, -2:].tolist() == [False, True]


def test_thirty_stable_blocks_are_enough():
    found = became(*rising([0.0] * 30), 0.5, 0.05)
    assert found.stable.sum() == 30 and not found.new.any()
    with pytest.raises(InputError, match="Only 29 blocks .* 30 are needed"):
        became(*rising([0.0] * 29), 0.5, 0.05)


def test_false_discovery_rates_never_fall_with_p_and_end_at_one():
    p = np.array([0.9, 0.95, 0.001, 0.02, 0.02])
    assert false_discovery(p) == pytest.approx([0.95, 0.95, 0.005, 0.1 / 3, 0.1 / 3])
    assert false_discovery(np.array([0.3])) == pytest.approx([0.3]) and false_discovery(np.array([1.0, 1.0])).max() == 1

"""The change of quiet ground, and what share of what is called new is false: simulated pairs with known landslides, with their error."""

import numpy as np
import pytest
from landslidebias.core.detections import quiet
from landslidebias.core.detections.change import became
from landslidebias.core.detections.quiet import exceeding, standardised
from made.changes import THRESHOLD, dates, wrong

PAIRS, LEVEL, FLOOR = 250, 0.05, -13.8
EVERYWHERE = np.full(2000, np.inf)


@pytest.mark.parametrize(
    ("kind", "noise", "slid", "least"),
    [
        ("normal", 1.0, 4, 0.40),  # the former method: 0.79
        ("normal, both dates", 0.5, 20, 0.45),
        ("t3", 0.5, 20, 0),
        ("t2", 1.0, 4, 0),
        ("t3, both dates", 0.5, 20, 0),
        ("t2, both dates", 0.5, 20, 0),
        ("second date noisier", 0.5, 20, 0),
        ("first date noisier", 0.5, 20, 0),
        ("noisier near the threshold", 0.5, 20, 0),
        ("a tenth noisier", 0.5, 20, 0),
        ("gain", 0.5, 20, 0.45),
        ("gain, t3", 0.5, 20, 0),
        ("half a pixel", 0.5, 20, 0.45),
    ],
)
def test_false_discoveries_stay_below_the_level(kind, noise, slid, least):
    shares, found = [], []
    for k in range(PAIRS):
        before, after, truth = dates(kind, noise, slid, np.random.default_rng([k, 20]))
        new = became(before, after, THRESHOLD, LEVEL).new
        shares.append(wrong(new, truth))
        found.append((new & truth).sum() / slid)
    assert np.mean(shares) <= LEVEL + 2 * np.std(shares) / np.sqrt(PAIRS)
    assert np.mean(found) >= least


def test_what_is_usual_at_the_first_date_is_taken_off():
    rng = np.random.default_rng(1)
    odds = rng.normal(-4, 1, 4000)
    rise = 0.3 * odds + 2 + rng.normal(0, 1, 4000) * np.where(odds > -3.5, 3, 1)
    standard, room, spread = standardised(odds, rise, FLOOR)
    for part in (odds < -5, (odds > -4.5) & (odds < -4), odds > -3):
        assert abs(np.median(standard[part])) < 0.15
    assert 0.8 < spread < 2.5 and standard[odds > -3].std() < 1.3
    fallen = (FLOOR - odds - (0.3 * odds + 2)) / np.maximum(spread, np.where(odds > -3.5, 3, 1))
    assert np.median(room / -fallen) == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("freedom", [2, 3, None])
def test_a_tail_reaches_as_far_as_others_draw_it(freedom):
    """A value that one in 100,000 exceeds is held to be no rarer than that; one in ten is one in ten."""
    rng, found = np.random.default_rng(2), []
    far = {2: 223.6, 3: 47.93, None: 4.265}[freedom]  # quantiles of Student's t and of the normal distribution
    for _ in range(20):
        values = rng.normal(size=2000) if freedom is None else rng.standard_t(freedom, 2000)
        near = float(np.quantile(values, 0.9))
        found.append(exceeding(np.append(values[:-2], [near, far]), EVERYWHERE)[-2:])
    assert np.mean(found, 0)[0] == pytest.approx(0.1, abs=0.02) and 1e-5 < np.mean(found, 0)[1] < 1e-3


def test_a_fall_that_ends_at_the_floor_is_no_small_one():
    values = np.random.default_rng(3).standard_t(2, 2000)
    values[0] = 30
    room = np.full(2000, 8.0)
    cut = np.maximum(values, -room)
    assert exceeding(cut, room)[0] > 2 * exceeding(cut, EVERYWHERE)[0]


def test_ground_that_does_not_change_at_all_is_the_quietest():
    found = exceeding(np.append(np.zeros(99), 1e6), np.full(100, np.inf))
    assert found[-1] < 1e-4 and (found[:-1] > 0.98).all()


def test_where_nothing_fell_far_the_tail_is_next_to_nothing():
    none, at = np.zeros(0), np.array([1e-13, 1e-12, 1e-9])
    near, middle, far = quiet._survival(none, none.astype(bool), at)
    assert near > 0.8 > middle > 0.2 > far > 0

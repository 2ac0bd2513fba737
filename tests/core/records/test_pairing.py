"""Which detection is which record, on a line of places along the equator."""

import numpy as np
import pytest
from landslidebias.core.records.pairing import (
    Days,
    Points,
    candidates,
    chance_matches,
    chance_of_an_event,
    match,
    share_within,
)

DEGREE_M = 111319.491  # of the equator


def at(*metres):
    return Points(np.array(metres, float) / DEGREE_M, np.zeros(len(metres)))


def test_candidates_lie_within_each_records_own_radius():
    found = candidates(at(0, 500, 5000), at(100, 4000), np.array([450.0, 1500.0]))
    assert sorted(zip(found.record, found.event)) == [(0, 0), (0, 1), (1, 2)]
    assert found.distance[found.event == 2] == pytest.approx([1000], rel=1e-4)
    assert len(candidates(at(0), at(90000), np.array([10.0]))) == 0


def test_an_exact_record_goes_before_a_rough_one_and_each_is_taken_once():
    pairs = match(at(0, 3000), at(10, 0), np.array([5000.0, 100.0]), 180.0)
    assert sorted(zip(pairs.record, pairs.event)) == [(0, 1), (1, 0)]


def test_a_record_is_not_dated_after_the_scene_that_shows_it():
    days = Days(np.array([10.0, np.inf]), np.array([11.0]))
    pairs = match(at(0, 100), at(0), np.array([0.0]), 180.0, days)
    assert pairs.event.tolist() == [1]


def test_chance_is_the_share_of_the_region_that_a_record_reaches():
    region, records = at(*range(0, 10000, 10)), at(5000, 0)
    share = share_within(records, np.array([1000.0, 1000.0]), region)
    assert share == pytest.approx([0.2, 0.1], abs=0.002)
    assert chance_of_an_event(share, 1) == pytest.approx(share) and chance_of_an_event(np.array([0.5]), 3) == 0.875
    rng = np.random.default_rng(0)
    expected = chance_matches([(region, 1)], records[:1], np.array([1000.0]), 0.0, rng, 2000).mean()
    assert expected == pytest.approx(0.2, abs=0.03)
    assert chance_matches([(region, 0)], records, np.array([9.0, 9.0]), 0.0, rng).tolist() == [0.0] * 20

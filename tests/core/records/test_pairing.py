"""Which detection is which record, on a line of places along the equator."""

import numpy as np
import pytest
from landslidebias.core.records.geodesy import distance_m
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


@pytest.mark.parametrize(
    ("n", "m", "reach"), [(400, 300, 3e5), (2000, 5, 4e6), (3000, 2, 2e7), (0, 5, 1e6), (5, 0, 1e6)]
)
def test_candidates_are_the_nearest_of_all_pairs_anywhere_on_earth(n, m, reach):
    """Against every distance, over the poles and the line of dates; a record has at most as many as there are records with an event."""
    rng = np.random.default_rng(m)
    events, records = (Points(rng.uniform(-180, 180, k), np.degrees(np.arcsin(rng.uniform(-1, 1, k)))) for k in (n, m))
    events.lat[: n // 4], records.lat[: m // 4] = rng.uniform(89, 90, n // 4), rng.uniform(-90, -89, m // 4)
    records.lat[: m // 8] *= -1
    radius = rng.uniform(0, reach, m)
    found = candidates(events, records, radius)
    apart = distance_m(records.lon[:, None], records.lat[:, None], events.lon[None], events.lat[None])
    inside = apart <= radius[:, None]
    wanted = []
    for k in range(m):
        near = np.flatnonzero(inside[k])
        nearest = near[np.argsort(apart[k, near])][: inside.any(1).sum()]
        wanted += [(k, event, apart[k, event]) for event in nearest]
    assert sorted(zip(found.record, found.event, found.distance)) == pytest.approx(sorted(wanted))
    assert (len(found) > 3) == (n * m > 0)


def test_across_a_pole_is_near():
    events = Points(np.array([180.0, 90.0, 0.0]), np.array([89.99, -89.99, 89.99]))
    found = candidates(events, Points(np.zeros(2), np.full(2, 89.99)), np.array([3000.0, 1000.0]))
    assert sorted(zip(found.record, found.event)) == [(0, 0), (0, 2), (1, 2)]
    assert sorted(found.distance) == pytest.approx([0, 0, 2234], abs=2)


def test_across_the_line_of_dates_is_near():
    """0.02 degrees of the equator are 2,226 m."""
    ends = Points(np.array([179.99, -179.99]), np.zeros(2))
    found = candidates(ends, ends, np.array([2300.0, 2300.0]))
    assert sorted(zip(found.record, found.event)) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert sorted(found.distance) == pytest.approx([0, 0, 2226, 2226], abs=1)
    assert len(candidates(ends, ends, np.array([2200.0, 2200.0]))) == 2


def test_less_than_a_metre_is_near_on_every_side():
    """Half a metre to the south, north, west and east, and a metre: only the first four, and the record's own place."""
    away = np.array([0.0, 0.5, -0.5, 1.0, -1.0]) / 110574
    events = Points(np.r_[np.zeros(5), away[1:]], np.r_[away, np.zeros(4)])
    records = Points(np.zeros(9), np.zeros(9))
    found = candidates(events, records, np.full(9, 0.9))
    assert sorted(set(found.event)) == [0, 1, 2, 5, 6] and len(found) == 45


def test_an_exact_record_goes_before_a_rough_one_and_each_is_taken_once():
    pairs = match(at(0, 3000), at(10, 0), np.array([5000.0, 100.0]), 180.0)
    assert sorted(zip(pairs.record, pairs.event)) == [(0, 1), (1, 0)]


def test_of_equal_records_the_nearest_pair_goes_first_and_then_the_first_event():
    pairs = match(at(0, 100), at(90, 60), np.array([50.0, 50.0]), 180.0)
    assert sorted(zip(pairs.record, pairs.event)) == [(0, 1), (1, 0)]
    assert pairs.distance == pytest.approx([10, 60], rel=1e-3)
    assert match(at(-50, 50), at(0), np.array([0.0]), 180.0).event.tolist() == [0]
    assert match(at(50, -50), at(0), np.array([0.0]), 180.0).event.tolist() == [0]


def test_the_tolerance_is_added_to_the_accuracy_and_its_end_counts():
    away = float(distance_m(0, 0, 300 / DEGREE_M, 0))
    for accuracy, tolerance, n in (
        (0, 180, 0),
        (180, 0, 0),
        (180, 180, 1),
        (0, away, 1),
        (100, away - 100.001, 0),
        (100, away - 99.999, 1),
        (away, 0, 1),
    ):
        assert len(match(at(0), at(300), np.array([accuracy], float), tolerance)) == n, (accuracy, tolerance)


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
    assert chance_matches([(at(), 3)], records, np.array([9.0, 9.0]), 0.0, rng, 4).tolist() == [0.0] * 4


def test_every_place_is_as_likely_and_the_tolerance_reaches_as_far_as_in_a_match():
    """Two places of a region, a record beside each: an event lies at either as often; of two events at one place one is matched."""
    rng, places = np.random.default_rng(3), at(0, 90000)
    for x, tolerance, wanted in ((150, 180.0, 0.5), (90150, 180.0, 0.5), (150, 100.0, 0.0)):
        found = chance_matches([(places, 1), (at(), 0)], at(x), np.zeros(1), tolerance, rng, 600)
        assert found.mean() == pytest.approx(wanted, abs=0.07), (x, tolerance)
    both = chance_matches([(places, 2), (places, 1)], at(0, 90000), np.zeros(2), 1.0, rng, 600)
    assert set(both) == {1.0, 2.0} and both.mean() == pytest.approx(2 - 2 * 0.5**3, abs=0.06)


def test_the_share_is_that_of_each_record_however_many_there_are():
    region, radius = at(*range(0, 1000, 100)), np.arange(600) % 5 * 100.0 + 0.5
    share = share_within(at(*[0] * 600), radius, region)
    assert share == pytest.approx((np.arange(600) % 5 + 1) / 10)

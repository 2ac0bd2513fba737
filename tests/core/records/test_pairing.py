"""Which detection is which record, on a line of places along the equator."""

import numpy as np
import pytest
from landslidebias.core.records.geodesy import distance_m
from landslidebias.core.records.pairing import Days, Points, candidates, match

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


@pytest.mark.parametrize("lon, lat, size", [(7.0, 46.0, 1.0), (179.8, -17.0, 0.5), (0.0, 89.5, 0.5)])
def test_pairs_are_those_that_are_taken_one_by_one(lon, lat, size):
    """Each pair in its turn, by accuracy, then by distance; across 180 degrees and around a pole too."""
    rng = np.random.default_rng(3)
    around = 180 if lat > 89 else size
    events, records = (
        Points((lon + rng.uniform(-around, around, n) + 180) % 360 - 180, lat + rng.uniform(-size, size, n))
        for n in (300, 60)
    )
    accuracy, days = rng.choice([0.0, 1000, 5000, 25000], 60), Days(rng.choice([3.0, np.inf], 300), np.full(60, 5.0))
    apart = distance_m(records.lon[:, None], records.lat[:, None], events.lon[None], events.lat[None])
    apart[:, days.event < 5] = np.inf
    wanted, order = {}, sorted((accuracy[r], apart[r, e], e, r) for r in range(60) for e in range(300))
    for rough, metres, e, r in order:
        if metres <= rough + 180 and r not in wanted and e not in wanted.values():
            wanted[r] = e
    pairs = match(events, records, accuracy, 180.0, days)
    assert dict(zip(pairs.record.tolist(), pairs.event.tolist())) == wanted and len(wanted) > 15
    assert len(match(events[:0], records, accuracy, 180.0)) == len(match(events, records[:0], accuracy[:0], 0.0)) == 0


@pytest.mark.parametrize("seed", range(5))
def test_of_many_events_a_record_keeps_its_nearest_as_many_as_there_are_records(seed):
    rng = np.random.default_rng(seed)
    events, records = at(*rng.permutation(np.arange(1, 41) * 100)), at(0, 1, 2)
    found = candidates(events, records, np.full(3, 9000.0))
    assert len(found) == 9 and found.distance.max() < 301

"""What chance would match, against detections and records that were drawn apart, and those that were not."""

import numpy as np
import pytest
from landslidebias.core.listener import Listener
from landslidebias.core.records import chance
from landslidebias.core.records.chance import chance_of_each, groups, moves_of
from landslidebias.core.records.geodesy import destination, in_space
from landslidebias.core.records.pairing import Days, Points, candidates, match

TOLERANCE = 180.0


class Square:
    """A ground in degrees."""

    def __init__(self, west, south, east, north):
        self.west, self.south, self.east, self.north = west, south, east, north

    def inside(self, points):
        east = (points.lon - self.west) % 360 <= self.east - self.west
        return east & (points.lat >= self.south) & (points.lat <= self.north)

    def drawn(self, n, rng):
        return Points(rng.uniform(self.west, self.east, n), rng.uniform(self.south, self.north, n))


REGION, FIFTH = Square(0, 0, 1, 1), Square(0.3, 0.3, 0.3 + 0.2**0.5, 0.3 + 0.2**0.5)
ROUGH = np.array([1000.0, 5000.0, 10000.0, 25000.0])


def off(points, metres, rng):
    """Places within so many metres of others."""
    n = len(points)
    return Points(*destination(points.lon, points.lat, rng.uniform(0, 7, n), metres * np.sqrt(rng.random(n))))


def around(middles, n, metres, rng):
    """n places around each of some."""
    return off(middles[np.repeat(np.arange(len(middles)), n)], metres, rng)


def everywhere(rng):
    return REGION.drawn(60, rng), REGION.drawn(60, rng), rng.choice(ROUGH, 60, p=[0.25, 0.35, 0.25, 0.15]), None


def in_a_fifth(rng):
    return FIFTH.drawn(60, rng), FIFTH.drawn(40, rng), rng.choice(ROUGH, 40, p=[0.25, 0.35, 0.25, 0.15]), None


def in_a_fifth_to_a_kilometre(rng):
    return FIFTH.drawn(400, rng), FIFTH.drawn(200, rng), np.full(200, 1000.0), None


def half_too_late(rng):
    events, records, accuracy, _ = in_a_fifth(rng)
    return events, records, accuracy, Days(np.full(60, 10.0), rng.choice([5.0, 15.0], 40))


def parts(rng):
    """Landslides in five parts each."""
    return around(REGION.drawn(40, rng), 5, 500.0, rng), REGION.drawn(100, rng), rng.choice(ROUGH[:3], 100), None


def storms(rng):
    return around(REGION.drawn(8, rng), 20, 8000.0, rng), REGION.drawn(60, rng), rng.choice(ROUGH[:3], 60), None


CASES = [
    (everywhere, 0.1),
    (in_a_fifth, 0.1),
    (in_a_fifth_to_a_kilometre, 0.1),
    (half_too_late, 0.12),
    (parts, 0.12),
    (storms, 0.15),
]


def told(ground, events, records, accuracy, days, rng, draws=4):
    """Return (matches by chance, the records' chances)."""
    moves = moves_of(events, [ground], rng, Listener())
    chance = chance_of_each(events, moves, records, accuracy + TOLERANCE, days, Listener())
    return np.mean([len(match(moves.drawn(rng), records, accuracy, TOLERANCE, days)) for _ in range(draws)]), chance


@pytest.mark.parametrize("drawn, tolerance", CASES)
def test_chance_is_what_patterns_without_a_link_have(drawn, tolerance):
    """The mean of many, each told by its own pattern only."""
    found = []
    for seed in range(40):
        rng = np.random.default_rng(seed)
        events, records, accuracy, days = drawn(rng)
        near = candidates(events, records, accuracy + TOLERANCE, days)
        expected, chance = told(REGION, events, records, accuracy, days, rng)
        reached = len(np.unique(near.record))
        found.append((len(match(events, records, accuracy, TOLERANCE, days)), expected, reached, chance.sum()))
    matched, expected, reached, chance = np.mean(found, 0)
    assert expected == pytest.approx(matched, rel=tolerance) and chance == pytest.approx(reached, rel=tolerance)


def reported(events, share, accuracy, rng):
    """Records of a share of events, and how rough they are."""
    which = rng.random(len(events)) < share
    rough = rng.choice(accuracy, which.sum())
    return off(events[which], rough, rng), rough, which


def of_single_landslides(rng):
    events = REGION.drawn(200, rng)
    records, rough, which = reported(events, 0.3, [0.0, 1000.0], rng)
    others = REGION.drawn(60, rng)
    records = Points(np.append(records.lon, others.lon), np.append(records.lat, others.lat))
    return events, records, np.append(rough, rng.choice([0.0, 1000.0], 60)), which.sum()


def of_storms(rng):
    """Half of the landslides are detected, a fifth is reported: a report of one that is not detected lies among those that are."""
    landslides = around(REGION.drawn(10, rng), 60, 6000.0, rng)
    records, rough, which = reported(landslides, 0.2, [0.0, 1000.0], rng)
    detected = rng.random(600) < 0.5
    return landslides[detected], records, rough, (which & detected).sum()


@pytest.mark.parametrize("drawn, most, tolerance", [(of_single_landslides, 0.06, 0.05), (of_storms, 0.4, 0.12)])
def test_true_pairs_are_no_chance(drawn, most, tolerance):
    """Less chance's, and of the rest as large a share as chance could not take, there are as many matches as true ones."""
    found = []
    for seed in range(25):
        rng = np.random.default_rng(seed)
        events, records, accuracy, true = drawn(rng)
        expected, chance = told(REGION, events, records, accuracy, None, rng)
        matched = len(match(events, records, accuracy, TOLERANCE))
        found.append((true, (matched - expected) / (1 - expected / len(records)), chance.mean()))
    true, estimated, chance = np.mean(found, 0)
    assert estimated == pytest.approx(true, rel=tolerance) and chance < most


def test_exact_records_of_detections_have_little_chance():
    rng = np.random.default_rng(5)
    events = FIFTH.drawn(200, rng)
    _, chance = told(REGION, events, events[:60], np.zeros(60), None, rng)
    assert chance.max() < 0.05


def test_events_stay_in_their_ground_and_leave_their_place():
    rng = np.random.default_rng(6)
    west, east = Square(179, -17, 179.9, -16), Square(180.1, -17, 181, -16)
    middles = [ground.drawn(30, rng) for ground in (west, east)]
    lon, lat = (np.concatenate(v) for v in zip(*((m.lon, m.lat) for m in middles)))
    events = Points((lon + 180) % 360 - 180, lat)
    moves = moves_of(events, [west, east], rng, Listener())
    moved = moves.drawn(rng)
    assert west.inside(moved[:30]).all() and east.inside(moved[30:]).all()
    far = np.linalg.norm(in_space(moved.lon, moved.lat) - in_space(events.lon, events.lat), axis=1)
    assert (far > 0).all() and (far <= moves.reach).all() and 1000 < np.median(far) < 30_000


def test_parts_move_as_one_and_a_storm_does_not():
    rng = np.random.default_rng(7)
    events = around(REGION.drawn(30, rng), 4, 200.0, rng)
    group = groups(in_space(events.lon, events.lat)).reshape(30, 4)
    assert (group == group[:, :1]).mean() > 0.9
    moved = moves_of(events, [REGION], rng, Listener()).drawn(rng)
    before, after = (in_space(p.lon, p.lat).reshape(30, 4, 3) for p in (events, moved))
    sides = [np.linalg.norm(p[:, 0] - p[:, 1], axis=1) for p in (before, after)]
    assert np.median(np.abs(sides[0] - sides[1])) < 2
    storm = around(Points(np.array([0.5]), np.array([0.5])), 100, 5000.0, rng)
    assert groups(in_space(storm.lon, storm.lat)).max() > 70


def test_one_alone_may_lie_anywhere_in_its_ground_and_stays_where_there_is_none():
    one, rng = Points(np.array([0.5]), np.array([0.5])), np.random.default_rng(8)
    record = Points(np.array([0.5]), np.array([0.5]))
    for grounds, low, high in (([REGION], 0.0, 0.03), ([], 1.0, 1.0), ([Square(5, 5, 6, 6)], 1.0, 1.0)):
        moves = moves_of(one, grounds, rng, Listener())
        chance = chance_of_each(one, moves, record, np.array([5000.0]), None, Listener())
        assert low <= chance[0] <= high


def test_two_go_as_far_as_half_to_all_of_their_distance():
    """Each has one neighbour, ten kilometres away."""
    two = Points(np.array([0.0, 0.0899322]), np.zeros(2))
    moves = moves_of(two, [], np.random.default_rng(0), Listener())
    far = np.linalg.norm(in_space(moves.lon, moves.lat) - in_space(two.lon, two.lat), axis=2)
    assert 4970 < far.min() < 5300 and 9800 < far.max() < 10_030
    assert np.median(far) == pytest.approx(10_000 * (0.625**0.5), rel=0.05)  # half of the ring's area lies within it


def test_chance_is_the_same_in_parts(monkeypatch):
    rng = np.random.default_rng(9)
    events, records = FIFTH.drawn(60, rng), FIFTH.drawn(30, rng)
    moves, radius = moves_of(events, [REGION], rng, Listener()), np.full(30, 4000.0)
    whole = chance_of_each(events, moves, records, radius, None, Listener())
    monkeypatch.setattr(chance, "AT_ONCE", 3 * len(moves.lon))
    assert (chance_of_each(events, moves, records, radius, None, Listener()) == whole).all() and len(set(whole)) > 20


def test_the_chance_of_a_record_is_counted_from_the_moves():
    """Every event at each of its places, held against every record, one by one."""
    rng = np.random.default_rng(10)
    events, records = around(FIFTH.drawn(8, rng), 3, 300.0, rng), FIFTH.drawn(12, rng)
    moves, radius = moves_of(events, [REGION], rng, Listener()), rng.choice([3000.0, 8000.0], 12)
    n, there = len(moves.lon), in_space(records.lon, records.lat)
    places = [moves.places(np.arange(24), np.full(24, k)) for k in range(n)]
    hit = [np.linalg.norm(in_space(p.lon, p.lat)[:, None] - there[None], axis=2) <= radius for p in places]
    missed = np.ones(12)
    for g in range(moves.group.max() + 1):
        missed *= 1 - np.mean([part[moves.group == g].any(0) for part in hit], 0)
    found = chance_of_each(events, moves, records, radius, None, Listener())
    assert found == pytest.approx(1 - missed) and len(set(moves.group)) < 12 and 0.05 < found.mean() < 0.95

"""How many points stand for one independent event: by days, by nearness, and not where ground is only uneven."""

import datetime as dt

import numpy as np
import pytest
from landslidebias.core.bias import storms

KM = 100.0  # the side of the region
DEGREES = KM / 111.2
AREA = KM**2
DAY = dt.date(2010, 1, 1)


def drawn(rng, n, size, spread):
    """Return lon, lat and day of n storms of a size, whose places spread so far as a share of the region's side."""
    centres = rng.random((n, 2)).repeat(size, 0) + rng.normal(0, spread, (n * size, 2))
    days = [DAY + dt.timedelta(days=int(k)) for k in rng.integers(0, 3650, n).repeat(size)]
    return centres[:, 0] * DEGREES, centres[:, 1] * DEGREES, days


@pytest.mark.parametrize("size", [1, 5, 20])
@pytest.mark.parametrize("spread", [0.03, 0.15])
def test_days_tell_storms_however_wide(size, spread):
    rng = np.random.default_rng(size)
    found = [storms.of_records(*drawn(rng, 120 // size, size, spread), AREA) for _ in range(10)]
    assert np.mean([one.spread for one in found]) == pytest.approx(size, rel=0.25) and found[0].told == "days"
    assert [one.few for one in found] == [size == 20] * 10


@pytest.mark.parametrize("size", [1, 5, 20])
def test_nearness_tells_storms_without_days(size):
    rng = np.random.default_rng(size)
    found = []
    for _ in range(10):
        lon, lat, _ = drawn(rng, 160 // size, size, 0.02)
        found.append(storms.of_records(lon, lat, [None] * len(lon), AREA))
    assert 0.6 * size <= np.mean([one.spread for one in found]) <= 1.3 * size
    few = np.mean([one.doubtful for one in found])
    assert found[0].told == "nearness" and (few >= 0.9 if size == 20 else few <= 0.3 if size == 1 else True)


def test_one_day_for_all_tells_nothing():
    rng = np.random.default_rng(3)
    lon, lat, _ = drawn(rng, 100, 1, 0)
    assert storms.of_records(lon, lat, [DAY] * 100, AREA).told == "nearness"


def test_records_of_one_day_far_apart_are_two_reports():
    lon, lat = np.array([0.0, 3.0, 0.1, 0.2]), np.zeros(4)
    days = [DAY, DAY, DAY + dt.timedelta(days=2), DAY + dt.timedelta(days=3)]
    # 0.0 and 0.1 are within three days of the first; 3.0 is 300 km away; 0.2 is a day too late.
    assert storms.of_records(lon, lat, days, 1e5).spread == pytest.approx((4 + 1 + 1) / 4)


@pytest.mark.parametrize("n", [100, 1500, 5000])
def test_uneven_ground_is_no_storm(n):
    """Detections in a fifth of the region: some spread is found at its edges, but little of what storms would be."""
    rng = np.random.default_rng(n)
    side = DEGREES * 0.2**0.5
    found = storms.by_nearness(rng.uniform(0, side, n), rng.uniform(0, side, n), AREA)
    assert found.independent > min(n / 2, 150)


def test_even_ground_is_no_storm():
    rng = np.random.default_rng(1)
    found = [storms.by_nearness(*rng.uniform(0, DEGREES, (2, 400)), AREA).spread for _ in range(10)]
    assert np.mean(found) < 1.1


def test_records_that_lie_unevenly_without_days_are_said():
    rng, few, even = np.random.default_rng(2), [], []
    for _ in range(20):
        lon, lat, _ = drawn(rng, 8, 20, 0.15)
        inside = (lon > 0) & (lon < DEGREES) & (lat > 0) & (lat < DEGREES)
        lon, lat = lon[inside], lat[inside]
        few.append(storms.of_records(lon, lat, [None] * len(lon), AREA).doubtful)
        even.append(storms.of_records(*rng.uniform(0, DEGREES, (2, 120)), [None] * 120, AREA).doubtful)
    assert np.mean(few) >= 0.9 and np.mean(even) <= 0.25


@pytest.mark.parametrize("n", [0, 1, 2])
def test_none_and_one(n):
    found = storms.of_records(np.zeros(n), np.zeros(n), [DAY] * n, AREA)
    assert found.spread == 1 and found.independent == n and not found.few


@pytest.mark.parametrize("n, uneven", [(19, False), (20, True)])
def test_the_pairs_that_make_points_uneven(n, uneven):
    """Of 100 points n lie on one spot, the others far apart: of 4950 pairs 143 are expected within a tenth of the side, 179 would be uneven."""
    lon = np.r_[np.zeros(n), np.arange(1, 101 - n) * 0.5]
    assert storms.of_records(lon, np.zeros(100), [None] * 100, 100.0).spread >= storms.GROUPED
    assert storms._uneven(lon, np.zeros(100), 100.0) == uneven


def test_the_share_of_pairs_in_a_square_is_ghoshs():
    assert storms._in_square(1.0) == pytest.approx(np.pi - 13 / 6) and storms._in_square(0.0) == 0
    x, y = np.random.default_rng(0).random((2, 2, 100_000))
    assert storms._in_square(0.3) == pytest.approx((np.hypot(x[0] - x[1], y[0] - y[1]) <= 0.3).mean(), abs=0.003)


def test_what_chance_brings_together_counts_for_nothing():
    """Less than two standard errors more than expected: all stand alone, to the digit."""
    rng = np.random.default_rng(1)
    found = [storms.by_nearness(*rng.uniform(0, DEGREES, (2, 200)), AREA).spread for _ in range(10)]
    assert found.count(1.0) >= 6


def test_storms_by_nearness_by_hand():
    """Eight storms of ten on one spot each, far apart: 360 pairs, 9 others of each point."""
    lon = np.repeat(np.arange(8) * 5.0, 10)
    found = storms.by_nearness(lon, np.zeros(80), AREA)
    assert found.spread == pytest.approx(10) and found.independent == pytest.approx(8) and found.few


def test_what_is_known_as_storms_is_not_said_to_be_uneven():
    lon = np.repeat(np.arange(8) * 0.1, 10)
    found = storms.of_records(lon, np.zeros(80), [None] * 80, AREA)
    assert found.spread > storms.GROUPED and not found.unevenly and storms._uneven(lon, np.zeros(80), AREA)


@pytest.mark.parametrize("dated, told", [(8, "days"), (7, "nearness")])
def test_days_tell_where_four_in_five_records_have_one(dated, told):
    days = [DAY + dt.timedelta(days=30 * k) for k in range(dated)] + [None] * (10 - dated)
    assert storms.of_records(np.arange(10) / 10, np.zeros(10), days, AREA).told == told


@pytest.mark.parametrize("spread, n, few", [(2.0, 18, True), (2.0, 20, False), (1.9, 9, False)])
def test_few_storms_are_groups_and_fewer_than_ten(spread, n, few):
    found = storms.Storms(n, spread)
    assert found.few == few == found.doubtful and storms.Storms(n, spread, unevenly=True).doubtful

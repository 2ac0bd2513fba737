"""Distances on the ellipsoid against published ones."""

import numpy as np
import pytest
from landslidebias.core.records.geodesy import bearing_to, circle, destination, distance_m, in_space


def test_a_degree_of_the_meridian_and_of_the_equator():
    assert distance_m(0, 0, 0, 1) == pytest.approx(110574.389, abs=0.2)
    assert distance_m(0, 0, 1, 0) == pytest.approx(111319.491, abs=0.2)
    assert distance_m(179.9, 0, -179.9, 0) == pytest.approx(0.2 * 111319.491, rel=1e-5)


def test_places_are_broadcast_and_one_place_is_no_distance():
    found = distance_m(np.zeros((2, 1)), 0, np.array([0.0, 1.0, 2.0]), 0)
    assert found.shape == (2, 3) and np.array_equal(found[0], found[1]) and found[0, 0] == 0
    assert found[0, 2] == pytest.approx(2 * found[0, 1])


@pytest.mark.parametrize("lon, lat", [(8.0, 47.0), (179.99, -17.0), (12.0, 89.99), (0.0, -90.0)])
def test_a_destination_lies_as_far_as_asked_and_where_it_was_asked(lon, lat):
    """Across 180 degrees and beyond a pole too."""
    bearing, metres = np.linspace(-3, 3, 9), np.geomspace(100, 200_000, 9)
    east, north = destination(lon, lat, bearing, metres)
    assert (np.abs(east) <= 180).all() and (np.abs(north) <= 90).all()
    assert distance_m(lon, lat, east, north) == pytest.approx(metres, rel=6e-3)
    assert bearing_to(lon, lat, east, north) == pytest.approx(bearing, abs=1e-6)


def test_straight_lines_are_ways_on_the_ground():
    lon, lat = np.array([179.0, -179.5, 10.0, -170.0]), np.array([50.0, 51.0, 89.5, 89.5])
    space = in_space(lon, lat)
    for a, b in ((0, 1), (2, 3)):
        straight = np.linalg.norm(space[a] - space[b])
        assert straight == pytest.approx(distance_m(lon[a], lat[a], lon[b], lat[b]), rel=1e-4)


@pytest.mark.parametrize("lat", [0.0, 45.0, -80.0])
def test_a_circle_is_as_far_from_its_centre_all_around(lat):
    lon, north = circle(179.99, lat, 25_000.0, 36)
    assert distance_m(179.99, lat, lon, north) == pytest.approx(25_000.0, rel=1e-5)

"""Distances on the ellipsoid against published ones."""

import numpy as np
import pytest
from landslidebias.core.records.geodesy import LEAST_DEGREE_M, distance_m


def test_a_degree_of_the_meridian_and_of_the_equator():
    assert distance_m(0, 0, 0, 1) == pytest.approx(110574.389, abs=0.2)
    assert distance_m(0, 0, 1, 0) == pytest.approx(111319.491, abs=0.2)
    assert distance_m(179.9, 0, -179.9, 0) == pytest.approx(0.2 * 111319.491, rel=1e-5)


def test_places_are_broadcast_and_one_place_is_no_distance():
    found = distance_m(np.zeros((2, 1)), 0, np.array([0.0, 1.0, 2.0]), 0)
    assert found.shape == (2, 3) and np.array_equal(found[0], found[1]) and found[0, 0] == 0
    assert found[0, 2] == pytest.approx(2 * found[0, 1])


def test_no_degree_of_latitude_is_shorter_than_the_least():
    south = np.arange(0, 89)
    assert (distance_m(7, south, 7, south + 1) >= LEAST_DEGREE_M - 1).all()

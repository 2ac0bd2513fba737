"""Neighbours in space, against all distances."""

import numpy as np
import pytest
from landslidebias.core.records.neighbours import bundles, linked, near_to, nearest


@pytest.mark.parametrize("n, k", [(2, 1), (40, 39), (600, 260), (1500, 8)])
def test_the_nearest_are_those_of_all_distances(n, k):
    rng = np.random.default_rng(n)
    places = rng.normal(size=(n, 3)) * rng.choice([1.0, 1000.0], (n, 1)) + 6e6
    everything = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(everything, np.inf)
    distance, index = nearest(places, k)
    assert np.allclose(distance, np.sort(everything, 1)[:, :k], rtol=1e-6, atol=0.01)
    assert np.allclose(np.take_along_axis(everything, index, 1), distance, rtol=1e-6, atol=0.01)


def test_places_on_one_spot_are_neighbours_of_each_other():
    distance, index = nearest(np.full((700, 3), 4e6), 5)
    assert not distance.any() and (index != np.arange(700)[:, None]).all()


def test_every_place_is_in_one_bundle_and_near_ones_are_not_missed():
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 100, (1000, 3))
    found = list(bundles(places, 50))
    assert sorted(np.concatenate(found).tolist()) == list(range(1000)) and max(map(len, found)) <= 50
    reach = rng.uniform(0, 20, 1000)
    near = np.linalg.norm(places[found[0]][:, None] - places[None], axis=2) <= reach
    assert set(np.flatnonzero(near.any(0))) <= set(near_to(places[found[0]], places, reach))


def test_what_is_linked_is_one_group():
    first, second = np.array([5, 4, 3, 0]), np.array([4, 3, 1, 0])
    assert linked(7, first, second).tolist() == [0, 1, 2, 1, 1, 1, 3]
    assert linked(3, np.zeros(0, int), np.zeros(0, int)).tolist() == [0, 1, 2]
    chain = np.random.default_rng(1).permutation(2000)
    assert not linked(2000, chain[1:], chain[:-1]).any()

"""Which scenes are taken: as few as cover what all cover, of one day where that can be, the clearest."""

import itertools

import numpy as np
import pytest
from landslidebias.core.scenes.choosing import TOLERANCE, fewest


def covers(*spans, n=1000):
    found = np.zeros((len(spans), n), bool)
    for k, (start, end) in enumerate(spans):
        found[k, start:end] = True
    return found


@pytest.mark.parametrize(
    "spans, clouds, days, chosen",
    [
        ([(0, 1000), (0, 1000), (0, 500)], [20, 5, 0], "abc", [1]),
        ([(0, 600), (500, 1000), (0, 600)], [1, 1, 0.5], "aac", [0, 1]),  # one day before less cloud
        ([(0, 600), (500, 1000), (0, 600), (500, 1000)], [9, 9, 2, 3], "aabb", [2, 3]),
        ([(0, 400), (0, 300)], [9, 1], "ab", [0]),  # what nobody covers is asked of none
        ([(0, 998), (0, 1000)], [1, 90], "ab", [0]),  # a sliver is worth no cloud
        ([(0, 250), (250, 500), (500, 750), (750, 1000)], [1, 2, 3, 4], "aaaa", [0, 1, 2, 3]),
        ([(0, 0), (0, 0)], [1, 2], "ab", []),
    ],
)
def test_the_fewest_then_one_day_then_the_clearest(spans, clouds, days, chosen):
    assert fewest(covers(*spans), clouds, days) == chosen


def test_nothing_to_choose_from():
    assert fewest(np.zeros((0, 10), bool), [], []) == []


@pytest.mark.parametrize("seed", range(12))
def test_never_more_than_needed(seed):
    """Against all subsets."""
    rng = np.random.default_rng(seed)
    spans = [(a, min(1000, a + int(w))) for a, w in zip(rng.integers(0, 800, 8), rng.integers(200, 600, 8))]
    found, clouds, days = covers(*spans), rng.uniform(0, 30, 8).tolist(), list("aabbccdd")
    reach, chosen = found.any(0).sum(), fewest(found, clouds, days)
    assert found[chosen].any(0).sum() >= reach * (1 - TOLERANCE)
    least = next(
        k
        for k in range(1, 9)
        if any(found[list(s)].any(0).sum() >= reach * (1 - TOLERANCE) for s in itertools.combinations(range(8), k))
    )
    assert len(chosen) == least or (least > 3 and len(chosen) <= least + 1)

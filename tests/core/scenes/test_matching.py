"""Matching: a mapping of one distribution to another."""

import numpy as np
import pytest
from landslidebias.core.scenes.distributions import kolmogorov
from landslidebias.core.scenes.matching import Mapping
from made.counted import fitted

RNG = np.random.default_rng(1)


REFERENCE = fitted(np.clip(RNG.normal((90, 80, 70), (30, 20, 15), (20000, 3)), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.float32])
def test_matched_pixels_have_the_references_distribution(dtype):
    source = RNG.gamma(3.0, {1: 15, 2: 300, 4: 0.05}[np.dtype(dtype).itemsize], (30000, 3))
    source = np.clip(source, 0, 255).astype(dtype) if dtype == np.uint8 else source.astype(dtype)
    found = fitted(source)
    matched = fitted(Mapping(found, REFERENCE)(source).astype(np.uint8))
    for k in range(3):
        largest = (found.counts[k] / found.counts[k].sum()).max()
        assert kolmogorov(matched, REFERENCE, k) <= max(1 / 256, largest) + 1e-9


def test_matching_to_itself_changes_nothing():
    pixels = RNG.integers(0, 256, (5000, 3)).astype(np.uint8)
    same = fitted(pixels)
    assert np.array_equal(Mapping(same, same)(pixels), pixels)


def test_matching_is_monotone():
    values = np.sort(RNG.integers(0, 60000, (500, 3)), axis=0).astype(np.uint16)
    assert (np.diff(Mapping(fitted(values), REFERENCE)(values), axis=0) >= 0).all()

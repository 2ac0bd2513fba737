"""Distributions: counted, merged, written and read."""

import json

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.distributions import Counter, Distribution, merge

RNG = np.random.default_rng(1)


def fit(pixels):
    histogram = Counter(pixels.dtype, pixels.shape[1])
    histogram.add(pixels[:1000])
    histogram.add(pixels[1000:])
    return histogram.distribution(["red", "green", "blue"])


REFERENCE = fit(np.clip(RNG.normal((90, 80, 70), (30, 20, 15), (20000, 3)), 0, 255).astype(np.uint8))


def test_merged_distributions_are_those_of_all_pixels_together():
    a, b = (RNG.integers(0, n, (3000, 3)).astype(np.uint16) for n in (500, 3000))
    together, both = fit(np.concatenate([a, b])), merge([fit(a), fit(b)])
    for k in range(3):
        assert np.array_equal(both.values[k], together.values[k]) and np.array_equal(both.counts[k], together.counts[k])


def test_a_distribution_survives_json(tmp_path):
    path = tmp_path / "d.json"
    path.write_text(json.dumps(REFERENCE.to_dict()))
    assert Distribution.read(str(path)).to_dict() == REFERENCE.to_dict()


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"format": "landslidebias-distribution"}', "null"])
def test_what_is_no_distribution_is_refused(tmp_path, text):
    path = tmp_path / "d.json"
    path.write_text(text)
    with pytest.raises(InputError, match="d.json"):
        Distribution.read(str(path))


def test_no_valid_pixel_is_an_error():
    with pytest.raises(InputError, match="no valid pixel"):
        Counter(np.uint8, 3).distribution(["r", "g", "b"])

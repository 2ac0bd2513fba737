import json

import numpy as np
import pytest
from landslidebias.core.distributions import Counter, Distribution, kolmogorov, merge
from landslidebias.core.errors import InputError
from landslidebias.core.matching import Mapping, scale_reflectance

RNG = np.random.default_rng(1)


def fit(pixels):
    histogram = Counter(pixels.dtype, pixels.shape[1])
    histogram.add(pixels[:1000])
    histogram.add(pixels[1000:])
    return histogram.distribution(["red", "green", "blue"])


REFERENCE = fit(np.clip(RNG.normal((90, 80, 70), (30, 20, 15), (20000, 3)), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.float32])
def test_matched_pixels_have_the_references_distribution(dtype):
    source = RNG.gamma(3.0, {1: 15, 2: 300, 4: 0.05}[np.dtype(dtype).itemsize], (30000, 3))
    source = np.clip(source, 0, 255).astype(dtype) if dtype == np.uint8 else source.astype(dtype)
    found = fit(source)
    matched = fit(Mapping(found, REFERENCE)(source).astype(np.uint8))
    for k in range(3):
        largest = (found.counts[k] / found.counts[k].sum()).max()
        assert kolmogorov(matched, REFERENCE, k) <= max(1 / 256, largest) + 1e-9


def test_matching_to_itself_changes_nothing():
    pixels = RNG.integers(0, 256, (5000, 3)).astype(np.uint8)
    same = fit(pixels)
    assert np.array_equal(Mapping(same, same)(pixels), pixels)


def test_matching_is_monotone():
    values = np.sort(RNG.integers(0, 60000, (500, 3)), axis=0).astype(np.uint16)
    assert (np.diff(Mapping(fit(values), REFERENCE)(values), axis=0) >= 0).all()


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


def test_scaling_is_that_of_the_true_colour_image():
    assert scale_reflectance(np.array([0, 3558, 9000], np.uint16)).tolist() == [1, 255, 255]
    assert scale_reflectance(np.array([0.0, 0.1779, 0.3558], np.float32)) == pytest.approx([1, 128, 255], abs=1e-3)
    assert scale_reflectance(np.array([7, 200], np.uint8)).tolist() == [7, 200]

"""Matching: a mapping of one distribution to another."""

from fractions import Fraction

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.distributions import Distribution, kolmogorov
from landslidebias.core.scenes.matching import Mapping, free_value, matched
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


def one(values, counts, integer=True, dtype=""):
    """A distribution of one band."""
    return Distribution(["1"], integer, [np.array(values)], [np.array(counts)], [], dtype)


def shares(counts):
    return [Fraction(int(sum(counts[: k + 1])), int(sum(counts))) for k in range(len(counts))]


@pytest.mark.parametrize("low", [0, -40])
def test_integers_go_to_the_smallest_reference_value_of_their_share(low):
    """The generalised inverse by fractions, also where shares of both are the same."""
    rng = np.random.default_rng(low + 50)
    for _ in range(30):
        source, reference = (
            one(np.sort(rng.choice(60, 7, replace=False)) + low, rng.integers(1, 5, 7)) for _ in range(2)
        )
        ends = shares(reference.counts[0])
        wanted = [
            reference.values[0][next(k for k, end in enumerate(ends) if end >= share)]
            for share in shares(source.counts[0])
        ]
        given = source.values[0].astype(source.dtype)
        assert Mapping(source, reference).channel(0, given).tolist() == wanted


def test_values_that_the_source_lacks_take_the_match_of_the_next_one_below():
    for dtype in (np.uint8, np.uint16, np.int16, np.int32, np.int64):
        mapping = Mapping(one([10, 20], [1, 1], dtype="uint8"), one([100, 200], [1, 1], dtype="uint8"))
        given = np.array([0, 9, 10, 19, 20, 21, 100], dtype)
        assert mapping.channel(0, given).tolist() == [100, 100, 100, 100, 200, 200, 200]
        assert mapping.channel(0, given.reshape(1, 7)).shape == (1, 7)
    negative = Mapping(one([-10, 20], [1, 1], dtype="int16"), one([100, 200], [1, 1], dtype="uint8"))
    given = np.array([-300, -11, -10, 0, 19, 20, 300], np.int16)
    assert negative.channel(0, given).tolist() == [100, 100, 100, 100, 100, 200, 200]


def test_values_between_go_to_an_integer_reference_by_its_steps():
    """Of floating-point values 0, 1, 3 with shares 1/4, 1/2, 1: the share of 1.0 is just that of 20, what is above goes to 30."""
    mapping = Mapping(one([0.0, 1.0, 3.0], [1, 1, 2], False), one([10, 20, 30], [1, 1, 2]))
    assert mapping.dtype == np.uint8
    given = np.array([-5, 0, 0.001, 1, 1.001, 3, 9], np.float32)
    assert mapping.channel(0, given).tolist() == [10, 10, 20, 20, 30, 30, 30]
    rare = Mapping(one([0.0, 1.0], [1, 1], False), one([10, 20], [1, 9]))
    assert rare.channel(0, np.array([-1.0, 0.0, 1.0], np.float32)).tolist() == [20, 20, 20]


def test_a_floating_point_reference_is_a_straight_line_between_its_values():
    reference = one([0.0, 10.0, 30.0], [1, 1, 2], False)
    whole = Mapping(one([1, 2, 4], [3, 3, 2]), reference)
    assert whole.dtype == np.float32 and whole.channel(0, np.array([1, 2, 3, 4], np.uint8)).tolist() == [5, 20, 20, 30]
    floats = Mapping(one([1.0, 2.0], [1, 3], False), reference)
    assert floats.channel(0, np.array([0, 1, 1.5, 2, 3], np.float32)) == pytest.approx([0, 0, 15, 30, 30])


@pytest.mark.parametrize("strength", [0.0, 0.25, 0.5, 1.0])
def test_strength_is_how_much_of_the_way_is_gone(strength):
    source, reference = one([10, 20], [1, 1]), one([101, 200], [1, 1])
    wanted = np.rint(np.array([10, 20]) + strength * np.array([91, 180]))
    assert Mapping(source, reference, strength).channel(0, np.array([10, 20], np.uint8)).tolist() == wanted.tolist()
    floats = Mapping(one([10.0, 20.0], [1, 1], False), one([100.0, 200.0], [1, 1], False), strength)
    assert floats.channel(0, np.array([10, 20], np.float32)) == pytest.approx([10 + 90 * strength, 20 + 180 * strength])


@pytest.mark.parametrize(
    ("source", "reference", "strength", "dtype"),
    [
        ("uint8", "int16", 1.0, "int16"),
        ("uint8", "int16", 0.0, "uint8"),
        ("uint8", "int16", 0.5, "int16"),
        ("uint16", "uint8", 0.99, "uint16"),
        ("uint16", "uint8", 1.0, "uint8"),
        ("float32", "uint8", 0.5, "float32"),
        ("uint8", "float32", 1.0, "float32"),
        ("float64", "float64", 1.0, "float32"),
    ],
)
def test_the_type_is_the_references_and_before_full_strength_one_that_holds_both(source, reference, strength, dtype):
    ends = [one([0, 1], [1, 1], name[0] != "f", name) for name in (source, reference)]
    mapping = Mapping(*ends, strength)
    assert mapping.dtype == dtype and mapping.channel(0, np.array([0, 1], source)).dtype == dtype


def test_what_can_not_be_matched_is_refused():
    three = one([1, 2], [1, 1])
    with pytest.raises(InputError, match="has 1 bands, the reference 3"):
        Mapping(three, REFERENCE)
    for strength in (-0.001, 1.001, float("nan")):
        with pytest.raises(InputError, match="between 0 and 1"):
            Mapping(three, three, strength)


@pytest.mark.parametrize("strength", [0.3, 1.0])
def test_the_distribution_after_a_mapping_is_that_of_the_mapped_pixels(strength):
    pixels = RNG.integers(0, 200, (3000, 3)).astype(np.uint8)
    mapping = Mapping(fitted(pixels), REFERENCE, strength)
    found, wanted = matched(mapping, mapping.source), fitted(mapping(pixels).astype(mapping.dtype))
    assert (found.bands, found.integer, found.dtype) == (wanted.bands, True, "uint8")
    for k in range(3):
        assert found.values[k].tolist() == wanted.values[k].tolist()
        assert found.counts[k].tolist() == wanted.counts[k].tolist()
    floats = Mapping(one([1, 2], [1, 1]), one([0.0, 9.0], [1, 1], False))
    assert not matched(floats, floats.source).integer


def test_no_data_is_a_value_that_no_pixel_takes():
    def free(taken, preferred=(), dtype="uint8"):
        n = len(taken)
        return free_value(Mapping(one(range(n), [1] * n), one(taken, [1] * n, dtype=dtype)), preferred)

    assert free([5, 6]) == 0 and free([0, 6]) == 255 and free([0, 255]) == 1 and free([0, 1, 255]) == 2
    assert free([5, 6], (7, 0)) == 7 and free([5, 6], (5, 6, 255)) == 255 and free([5, 6], (-1, 256, 7.5, 9)) == 9
    assert free([5, 6], (float("nan"), float("inf"), 3)) == 3
    assert free([0, 1], (-32768,), "int16") == -32768 and free([0, 32767], (), "int16") == -32768
    assert free(range(256)) is None
    assert isinstance(free([5, 6]), float)
    floats = Mapping(one([0.0, 1.0], [1, 1], False), one([0, 255], [1, 1]))
    assert free_value(floats) == 1
    assert np.isnan(free_value(Mapping(floats.source, floats.source), (3,)))

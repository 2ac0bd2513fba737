"""The draw of a sample to review, on plain values."""

import numpy as np
import pytest
from landslidebias.core.bias import sample
from landslidebias.core.errors import InputError


def draw(n=(300, 20), size=60, edges=(), seed=5):
    rng = np.random.default_rng(2)
    regions = ["b"] * n[0] + ["a"] * n[1]
    return sample.draw_detections(regions, rng.uniform(0.5, 1, sum(n)), size, edges, np.random.default_rng(seed))


def test_weights_add_up_to_all_and_the_seed_decides():
    drawn = draw()
    assert [one.region for one in drawn] == ["b"] * 60 + ["a"] * 20
    for name, n in (("b", 300), ("a", 20)):
        assert sum(one.weight for one in drawn if one.region == name) == pytest.approx(n)
    assert len({one.at for one in drawn}) == len(drawn) and all((one.at < 300) == (one.region == "b") for one in drawn)
    assert drawn == draw() and drawn != draw(seed=6)


def test_strata_are_thirds_or_as_given():
    assert len({one.stratum for one in draw() if one.region == "b"}) == 3
    drawn = draw(edges=sample.limits("0.9, 0.6"))
    assert {one.stratum for one in drawn} == {"p up to 0.600", "p 0.600 to 0.900", "p over 0.900"}
    one = sample.draw_detections(["all"] * 4, np.full(4, 0.8), 2, (), np.random.default_rng(0))
    assert {(d.stratum, d.weight) for d in one} == {("detected", 1.0)}  # no stratum gets fewer than five


def test_half_of_the_undetected_come_from_the_upper_tenth():
    region = np.repeat([1, 0, 2], [200, 50, 4])
    probability = np.random.default_rng(1).uniform(0, 0.5, 254).astype(np.float32)
    drawn = sample.draw_blocks(["a", "b"], region, probability, 21, np.random.default_rng(0))
    assert all(region[one.at] == {"a": 1, "b": 2}[one.region] for one in drawn)
    upper = [one for one in drawn if one.stratum == "undetected, upper tenth" and one.region == "a"]
    assert len(upper) == 11 and sum(one.weight for one in upper) == pytest.approx(20)
    assert min(one.probability for one in upper) > np.quantile(probability[:200], 0.9)
    assert sum(one.weight for one in drawn) == pytest.approx(204)
    assert not sample.draw_blocks(["a", "b"], region, probability, 0, np.random.default_rng(0))


def test_between_leaves_out_what_has_no_value():
    p = np.array([0.995, np.nan, 0.5, 0.999], np.float32)
    assert sorted(sample.between(p, 0.99, 2.0, 10, np.random.default_rng(0))) == [0, 3]
    assert len(sample.between(p, 0.99, 2.0, 1, np.random.default_rng(0))) == 1
    assert not len(sample.between(p, -1.0, 0.01, 10, np.random.default_rng(0)))


@pytest.mark.parametrize(
    "text, words", [("high", "no list"), ("0.5, 1.5", "between 0 and 1"), ("0.5, 0.5", "different")]
)
def test_limits_that_are_none(text, words):
    with pytest.raises(InputError, match=words):
        sample.limits(text)
    assert sample.limits(" ") == []


def test_limits_lie_between_0_and_1_and_come_in_order():
    assert sample.limits("0.9, 0.5,") == [0.5, 0.9] and sample.limits("0.001,0.999") == [0.001, 0.999]
    for text in ("0", "1", "0.5,1", "-0.1", "nan"):
        with pytest.raises(InputError, match="between 0 and 1"):
            sample.limits(text)


def test_a_detection_at_a_limit_lies_in_the_lower_stratum():
    p = np.array([0.5, 0.6, 0.7, 0.8, 0.9, 0.95])
    drawn = sample.draw_detections(["a"] * 6, p, 6, (0.6, 0.9), np.random.default_rng(0))
    assert {d.at: d.stratum for d in drawn} == {
        **dict.fromkeys((0, 1), "p up to 0.600"),
        **dict.fromkeys((2, 3, 4), "p 0.600 to 0.900"),
        5: "p over 0.900",
    }
    assert all((d.region, d.weight, d.probability) == ("a", 1.0, p[d.at]) for d in drawn)


def test_thirds_are_those_of_the_region():
    """1 to 300: the limits are a third and two thirds of the way, and each third is drawn from alike."""
    p = np.r_[np.arange(1, 301) / 400, np.full(7, 0.9), 0.2]
    drawn = sample.draw_detections(["a"] * 300 + ["b"] * 8, p, 30, (), np.random.default_rng(0))
    first = [d for d in drawn if d.region == "a"]
    assert sorted({(d.stratum, d.weight) for d in first}) == [
        ("p 0.252 to 0.501", 10.0),
        ("p over 0.501", 10.0),
        ("p up to 0.252", 10.0),
    ]
    assert {(d.stratum, d.weight) for d in drawn if d.region == "b"} == {
        ("detected", 1.0)
    }  # both limits are the largest
    assert all(d.probability == p[d.at] for d in drawn)
    two = sample.draw_detections(["c"] * 6, np.array([0.6, 0.6, 0.6, 0.6, 0.8, 0.9]), 9, (), np.random.default_rng(0))
    assert sorted(d.stratum for d in two) == ["p over 0.667"] * 2 + ["p up to 0.600"] * 4


def test_an_empty_stratum_is_not_drawn_from():
    drawn = sample.draw_detections(["a"] * 40, np.linspace(0.6, 0.8, 40), 20, (0.5,), np.random.default_rng(0))
    assert {d.stratum for d in drawn} == {"p over 0.500"} and len(drawn) == 20
    assert {d.weight for d in drawn} == {2.0}


def test_undetected_blocks_stand_for_all_of_their_kind():
    """100 blocks from 1 to 100 hundredths: the upper tenth is 10 of them; 5 + 5 are drawn of 10 asked for, 6 + 6 of 11."""
    p = np.arange(1, 101) / 100
    for size, n, weights in ((10, 5, (2.0, 18.0)), (11, 6, (10 / 6, 15.0)), (60, 30, (1.0, 3.0))):
        drawn = sample.draw_blocks(["a"], np.ones(100, int), p, size, np.random.default_rng(0))
        for kind, most, weight in zip(("upper tenth", "others"), (10, 90), weights):
            here = [d for d in drawn if d.stratum == f"undetected, {kind}"]
            assert len(here) == min(n, most) == len({d.at for d in here})
            assert all(d.weight == pytest.approx(weight) and (d.at >= 90) == (most == 10) for d in here)
            assert all(d.probability == p[d.at] and d.region == "a" for d in here)
    only = sample.draw_blocks(["a"], np.ones(3, int), np.full(3, 0.2), 4, np.random.default_rng(0))
    assert {d.stratum for d in only} == {"undetected, others"} and len(only) == 2
    assert sample.draw_blocks(["a", "b"], np.array([2, 0]), p[:2], 4, np.random.default_rng(0))[0].region == "b"


def test_between_leaves_out_its_ends():
    p = np.array([0.2, 0.3, 0.4, 0.5])
    assert sorted(sample.between(p, 0.2, 0.5, 9, np.random.default_rng(0))) == [1, 2]
    assert len(set(sample.between(np.linspace(0.1, 0.2, 50), 0.0, 1.0, 30, np.random.default_rng(0)))) == 30

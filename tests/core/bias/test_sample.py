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


def test_undetected_blocks_come_from_strata_of_probability():
    region = np.repeat([1, 0, 2], [200, 50, 4])
    probability = np.random.default_rng(1).uniform(0, 0.5, 254).astype(np.float32)
    drawn = sample.draw_blocks(["a", "b"], region, probability, 21, np.random.default_rng(0))
    assert all(region[one.at] == {"a": 1, "b": 2}[one.region] for one in drawn)
    sizes = {"undetected, others": 180, "undetected, next 9 %": 18, "undetected, top 1 %": 2}
    for stratum, size in sizes.items():
        members = [one for one in drawn if one.stratum == stratum and one.region == "a"]
        assert sum(one.weight for one in members) == pytest.approx(size) and len(members) >= min(3, size)
    upper = [one.probability for one in drawn if one.region == "a" and "others" not in one.stratum]
    assert min(upper) > np.quantile(probability[:200], 0.9)
    assert sum(one.weight for one in drawn) == pytest.approx(204) and sum(one.region == "a" for one in drawn) == 21
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


def test_most_blocks_are_drawn_where_most_is_left_open():
    p = np.random.default_rng(1).beta(0.3, 10, 5000)
    drawn = sample.draw_blocks(["a"], np.ones(5000, int), p, 50, np.random.default_rng(0))
    counts = [
        sum(one.stratum == f"undetected, {words}" for one in drawn) for words in ("others", "next 9 %", "top 1 %")
    ]
    assert sum(counts) == 50 and counts[0] > 25 and min(counts) >= 50 // 6


def test_how_many_blocks_a_useful_recall_takes():
    """So many blocks, reviewed as the plan expects, give recall to about ± 0.1; few detections, or many blocks, take more of them."""
    p = np.full(20_000, 0.02)
    n = sample.blocks_needed(p, 100.0, np.random.default_rng(0))
    missed = n * 0.005 + (20_000 - n) * np.random.default_rng(1).beta(n * 0.005 + 0.5, n * 0.995 + 0.5, 4000)
    low, high = np.quantile(100 / (100 + missed), [0.025, 0.975])
    assert 0.07 < (high - low) / 2 < 0.12 and 2000 < n < 20_000
    assert sample.blocks_needed(p, 1000.0, np.random.default_rng(0)) < n / 5
    assert sample.blocks_needed(np.zeros(50), 3.0, np.random.default_rng(0)) <= 50


def test_two_persons_share_the_work():
    drawn = draw()
    assert set(sample.reviewers(drawn, 0.0)) == {(1,)}
    who = sample.reviewers(drawn, 0.3)
    both = [one.stratum for one, persons in zip(drawn, who) if persons == (1, 2) and one.region == "b"]
    assert len(both) == 18 and all(both.count(stratum) == 6 for stratum in set(both))  # of 20 in each third
    assert abs(who.count((1,)) - who.count((2,))) <= 1 and set(sample.reviewers(drawn, 1.0)) == {(1, 2)}


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


def test_between_leaves_out_its_ends():
    p = np.array([0.2, 0.3, 0.4, 0.5])
    assert sorted(sample.between(p, 0.2, 0.5, 9, np.random.default_rng(0))) == [1, 2]
    assert len(set(sample.between(np.linspace(0.1, 0.2, 50), 0.0, 1.0, 30, np.random.default_rng(0)))) == 30


@pytest.mark.parametrize("size, wanted", [(60, [40, 10, 10]), (3, [1, 1, 1]), (12, [8, 2, 2])])
def test_half_of_the_blocks_are_shared_evenly(size, wanted):
    """Of three strata, one pulls nearly all of the other half."""
    assert sample._shared_out([np.full(10_000, 0.5), np.zeros(20), np.zeros(20)], size).tolist() == wanted


def test_blocks_are_drawn_from_their_own_stratum():
    p = np.linspace(0.1, 0.9, 9)
    drawn = sample.draw_detections(["a"] * 9, p, 9, (), np.random.default_rng(0))
    assert sorted(d.at for d in drawn) == list(range(9)) and {d.weight for d in drawn} == {1.0}
    assert [d.stratum for d in sorted(drawn, key=lambda d: d.at)] == (
        ["p up to 0.367"] * 3 + ["p 0.367 to 0.633"] * 3 + ["p over 0.633"] * 3
    )


def test_who_looks_at_what_is_one_or_two():
    who = sample.reviewers(draw(), 0.3)
    assert set(who) == {(1,), (2,), (1, 2)}


def test_how_many_blocks_are_needed_is_the_fewest():
    """Of 400 blocks that are all alike, with 100 landslides missed as with 100 found: a beta distribution of what was not looked at."""
    n = sample.blocks_needed(np.full(400, 0.25), 100.0, np.random.default_rng(0))
    width = {}
    for k in (int(0.85 * n), int(1.15 * n)):
        share = np.random.default_rng(1).beta(k / 4 + 0.5, 3 * k / 4 + 0.5, 20_000)
        low, high = np.quantile(100 / (100 + k / 4 + (400 - k) * share), [0.025, 0.975])
        width[k] = high - low
    more, fewer = width.values()
    assert fewer < 0.2 < more


def test_a_block_without_a_probability_is_between_nothing():
    p = np.array([np.nan, 0.3, np.nan])
    assert sample.between(p, 0.2, 0.5, 9, np.random.default_rng(0)).tolist() == [1]


def test_what_was_looked_at_is_known_when_more_is_asked_for():
    """Of 20 blocks, half of them landslides, recall to ± 0.02: four that nobody looked at stray by less, eight by more."""
    assert 14 <= sample.blocks_needed(np.full(20, 0.5), 10.0, np.random.default_rng(0), 0.02) <= 18

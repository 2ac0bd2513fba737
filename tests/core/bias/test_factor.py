"""The bias factor of counts, and its interval."""

import math

import numpy as np
import pytest
from landslidebias.core.bias.factor import (
    BOUND,
    ESTIMATE,
    RegionCounts,
    Tiles,
    bias_factor,
    block_bootstrap,
    choose_reference,
    simulated,
    threshold_curve,
)
from landslidebias.core.errors import InputError


def test_the_papers_ratios_give_ten():
    gamma = bias_factor(RegionCounts("Rwenzori", 201, 38), RegionCounts("Oregon", 100, 189))
    assert gamma.value == pytest.approx(10.0, abs=0.01) and gamma.kind == ESTIMATE
    assert gamma.low < gamma.value < gamma.high


def test_swapped_regions_give_the_inverse():
    a, b = RegionCounts("a", 40, 7, 3), RegionCounts("b", 90, 30, 12)
    one, other = bias_factor(a, b), bias_factor(b, a)
    assert (one.value, one.low, one.high) == pytest.approx((1 / other.value, 1 / other.high, 1 / other.low))


def test_more_of_both_changes_only_the_interval():
    few = bias_factor(RegionCounts("a", 40, 10), RegionCounts("b", 20, 10))
    many = bias_factor(RegionCounts("a", 400, 100), RegionCounts("b", 200, 100))
    assert few.value == many.value and many.high / many.low < few.high / few.low


def test_shared_landslides_narrow_the_interval():
    apart = bias_factor(RegionCounts("a", 40, 10), RegionCounts("b", 20, 10))
    shared = bias_factor(RegionCounts("a", 40, 10, 8), RegionCounts("b", 20, 10, 8))
    assert shared.high / shared.low < apart.high / apart.low


def test_the_interval_is_that_of_the_simulated_counts():
    rng = np.random.default_rng(0)
    d1, d2, r1, r2 = (rng.poisson(n, 200_000) for n in (120, 80, 60, 90))
    low, high = np.quantile(d1 / d2 / (r1 / r2), [0.025, 0.975])
    gamma = bias_factor(RegionCounts("a", 120, 60), RegionCounts("b", 80, 90))
    assert (gamma.low, gamma.high) == pytest.approx((low, high), rel=0.05)


@pytest.mark.parametrize("counts", [(0, 5, 9, 4), (9, 0, 4, 5), (0, 0, 3, 1), (4, 4, 0, 0)])
def test_a_zero_gives_a_finite_bound(counts):
    gamma = bias_factor(RegionCounts("a", *counts[:2]), RegionCounts("b", *counts[2:]), seed=3)
    assert gamma.kind == BOUND
    assert all(math.isfinite(v) and v > 0 for v in (gamma.value, gamma.low, gamma.high))
    assert gamma.low < gamma.value < gamma.high
    assert gamma == bias_factor(RegionCounts("a", *counts[:2]), RegionCounts("b", *counts[2:]), seed=3)


def test_years_of_scars_turn_counts_into_rates():
    gamma = bias_factor(RegionCounts("a", 40, 10, years=2), RegionCounts("b", 40, 10, years=8))
    assert gamma.value == pytest.approx(4)


def test_the_reference_is_the_best_recorded_region():
    regions = [RegionCounts("a", 1, 2), RegionCounts("b", 1, 7)]
    assert choose_reference(regions) == 1 and choose_reference(regions, "a") == 0
    with pytest.raises(InputError, match="a, b"):
        choose_reference(regions, "c")
    with pytest.raises(InputError, match="No record"):
        choose_reference([RegionCounts("a", 1, 0), RegionCounts("b", 1, 0)])


def test_the_curve_counts_what_lies_above():
    assert threshold_curve([np.array([5, 3, 2])]).tolist() == [[10, 5, 2]]
    curve = threshold_curve([np.array([1, 0, 0, 4]), np.array([0, 2, 1, 0])])
    assert curve.tolist() == [[5, 4, 4, 4], [3, 3, 1, 0]]


def width(ends):
    """How many standard deviations of log Gamma an interval of 95 % stands for: their square is its variance."""
    return (math.log(ends[1] / ends[0]) / (2 * 1.959964)) ** 2


@pytest.mark.parametrize("matched", [(0, 0), (0, 60), (70, 0), (30, 30)])
@pytest.mark.parametrize("variation", [(0, 0), (0.05, 0), (0, 0.05)])
def test_every_count_and_each_review_adds_its_own_doubt(matched, variation):
    """1/d + 1/r - 2m/(d r) + the review's, of both regions, by the closed form and by simulation; each is a good part of the sum."""
    counts, wanted = [], 0.0
    for name, (d, r), m, v in zip("ab", ((120, 80), (90, 70)), matched, variation):
        counts.append(RegionCounts(name, d, r, m, variation=v))
        wanted += 1 / d + 1 / r - 2 * m / (d * r) + v
    gamma = bias_factor(*counts)
    assert gamma.value == pytest.approx((120 / 90) / (80 / 70))
    assert width((gamma.low, gamma.high)) == pytest.approx(wanted, rel=0.06)
    assert width(simulated(*counts)) == pytest.approx(wanted, rel=0.06)
    for low, high in ((gamma.low, gamma.high), simulated(*counts)):
        assert math.sqrt(low * high) == pytest.approx(gamma.value, rel=0.03)


def test_landslides_that_all_are_in_both_lists_leave_no_doubt():
    same = RegionCounts("a", 50, 50, 50), RegionCounts("b", 30, 30, 30)
    gamma = bias_factor(*same)
    assert (gamma.low, gamma.value, gamma.high) == pytest.approx((1, 1, 1)) == (*simulated(*same), 1)
    over = bias_factor(RegionCounts("a", 49.5, 50, 50), RegionCounts("b", 29.5, 30, 30))
    assert over.low <= over.value <= over.high and over.high / over.low < 1.1
    assert simulated(RegionCounts("a", 49.5, 50, 60), RegionCounts("b", 30, 30, 30))[0] < 1


def test_one_of_each_is_an_estimate_and_less_than_one_is_too():
    one = RegionCounts("a", 1, 1)
    assert bias_factor(one, one).kind == ESTIMATE == bias_factor(RegionCounts("a", 0.4, 1), one).kind
    assert bias_factor(RegionCounts("a", 1, 0), one).kind == BOUND == bias_factor(one, RegionCounts("a", 0, 1)).kind


@pytest.mark.parametrize("years", [(1.0, 1.0), (2.0, 6.0)])
@pytest.mark.parametrize("counts", [(40, 0, 20, 30), (0, 7, 5, 4), (9, 4, 0, 6), (3, 2, 8, 0)])
@pytest.mark.parametrize("variation", [(0, 0), (0.5, 0), (0, 0.5)])
def test_the_bound_is_that_of_jeffreys_prior(years, counts, variation):
    """Each count n is Gamma(n + 1/2) distributed: quantiles of other draws, and the mean of a half more of each count."""
    (d1, r1, d2, r2), (y1, y2) = counts, years
    rng = np.random.default_rng(99)
    x = [rng.gamma(n + 0.5, size=100_000) for n in (d1, r1, d2, r2)]
    doubt = np.exp(math.sqrt(sum(variation)) * rng.normal(size=100_000))
    low, high = np.quantile(np.log(x[0] / x[1] / x[2] * x[3] * doubt * (y2 / y1)), [0.025, 0.975])
    pair = RegionCounts("a", d1, r1, 0, None, y1, variation[0]), RegionCounts("b", d2, r2, 0, None, y2, variation[1])
    gamma = bias_factor(*pair, seed=1)
    assert gamma.value == pytest.approx(y2 / y1 * ((d1 + 0.5) / (d2 + 0.5)) / ((r1 + 0.5) / (r2 + 0.5)))
    assert (math.log(gamma.low), math.log(gamma.high)) == pytest.approx((low, high), abs=0.12)


def test_a_simulated_count_of_zero_is_half_a_count():
    rng = np.random.default_rng(5)
    logs = np.log(
        rng.gamma(30, size=100_000)
        / rng.gamma(0.5, size=100_000)
        / rng.gamma(20, size=100_000)
        * rng.gamma(40, size=100_000)
    )
    low, high = np.quantile(logs, [0.025, 0.975])
    found = simulated(RegionCounts("a", 30, 0, years=3), RegionCounts("b", 20, 40, years=3))
    assert (math.log(found[0]), math.log(found[1])) == pytest.approx((low, high), abs=0.15)


def test_years_move_the_whole_interval():
    pairs = [(RegionCounts("a", 40, 10, years=y), RegionCounts("b", 60, 20, years=3.0)) for y in (3.0, 1.5)]
    for method in (lambda *pair: (bias_factor(*pair).low, bias_factor(*pair).high), simulated):
        one, other = (method(*pair) for pair in pairs)
        assert other == pytest.approx((2 * one[0], 2 * one[1]))


def test_the_index_of_dispersion_is_the_larger_of_both_counts():
    """Of 1, 2, 3, 6: variance 14/3 over mean 3; of 0, 0, 4, 4: 16/3 over 2."""
    a, b = np.array([1, 2, 3, 6]), np.array([0, 0, 4, 4])
    assert Tiles(a, a).dispersion() == pytest.approx(14 / 9)
    assert Tiles(a, b).dispersion() == pytest.approx(8 / 3) == Tiles(b, a).dispersion()
    assert Tiles(a, np.zeros(4)).dispersion() == pytest.approx(14 / 9)
    assert Tiles(np.array([9]), np.zeros(1)).dispersion() == 1.0 and Tiles(np.array([3, 3]), b[:2]).dispersion() == 0.0


@pytest.mark.parametrize(("freedom", "critical"), [(1, 6.635), (3, 11.345), (9, 21.666), (24, 42.980)])
def test_clustered_is_above_the_99th_percentile_of_chi_square(freedom, critical):
    """The percentiles of the usual tables; what lies nearer than the approximation is left out."""
    rng, seen = np.random.default_rng(freedom), []
    for _ in range(400):
        n = rng.negative_binomial(rng.uniform(1, 9), rng.uniform(0.3, 0.9), freedom + 1)
        if n.sum() < 5:
            continue
        ratio = ((n - n.mean()) ** 2).sum() / n.mean() / critical
        if abs(ratio - 1) > 0.015:
            even = np.full(freedom + 1, 7)
            assert Tiles(n, even).clustered() == (ratio > 1) == Tiles(even, n).clustered(), n
            seen.append(ratio)
    assert any(0.9 < ratio < 1 for ratio in seen) and any(1 < ratio < 1.1 for ratio in seen)


def test_few_counts_are_never_called_clustered():
    assert not Tiles(np.array([4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), np.zeros(12)).clustered()
    assert Tiles(np.array([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), np.zeros(12)).clustered()
    assert not Tiles(np.array([50]), np.array([50])).clustered()


def test_tiles_that_are_alike_leave_the_review_only():
    even = Tiles(np.full(8, 4), np.full(8, 3)), Tiles(np.full(5, 2), np.full(5, 6))
    value = 1.5 * (32.5 / 24.5) / (10.5 / 30.5)
    assert block_bootstrap(*even, ratio=1.5) == pytest.approx((value, value))
    low, high = block_bootstrap(*even, ratio=1.5, variation=0.04)
    assert width((low, high)) == pytest.approx(0.04, rel=0.1) and math.sqrt(low * high) == pytest.approx(
        value, rel=0.03
    )
    assert block_bootstrap(*even, seed=1, variation=0.1) == block_bootstrap(*even, seed=1, variation=0.1)


def test_tiles_are_drawn_with_replacement_and_keep_their_records():
    """Of two tiles, each is drawn twice in a quarter of all draws: the limits are those of twice the one and twice the other."""
    even = Tiles(np.array([5, 5]), np.array([5, 5]))
    assert block_bootstrap(Tiles(np.array([0, 10]), np.array([5, 5])), even) == pytest.approx((0.5 / 10.5, 20.5 / 10.5))
    assert block_bootstrap(even, Tiles(np.array([0, 10]), np.array([5, 5]))) == pytest.approx((10.5 / 20.5, 10.5 / 0.5))
    assert block_bootstrap(Tiles(np.array([0, 10]), np.array([0, 10])), even) == pytest.approx((1, 1))


def test_the_first_of_the_best_recorded_regions_is_the_reference():
    regions = [RegionCounts("a", 9, 1), RegionCounts("b", 1, 4), RegionCounts("c", 1, 4)]
    assert choose_reference(regions) == 1 and choose_reference(regions, "c") == 2
    assert choose_reference([RegionCounts("a", 1, 0), RegionCounts("b", 1, 1)], "a") == 0
    with pytest.raises(InputError, match="two or more"):
        choose_reference(regions[:1])

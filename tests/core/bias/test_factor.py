"""The bias factor of counts, and its interval."""

import math

import numpy as np
import pytest
from landslidebias.core.bias.factor import BOUND, ESTIMATE, RegionCounts, bias_factor, choose_reference, threshold_curve
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

"""The bias factor of counts and draws: the paper's ratio, its interval, and bounds where a count is zero."""

import math

import numpy as np
import pytest
from landslidebias.core.bias.factor import (
    ESTIMATE,
    FAR,
    FEW_STORMS,
    LOWER,
    UNCORRECTED,
    UNKNOWN,
    UPPER,
    RegionCounts,
    bias_factor,
    choose_reference,
    threshold_curve,
)
from landslidebias.core.bias.posterior import Evidence, draw
from landslidebias.core.errors import InputError

Z95 = 1.959963984540054


def gamma(a, b, seed=0, **more):
    """Return the bias factor of plain counts: (detected, recorded) of a region and the reference."""
    rates = [draw(Evidence(c.name, c.detected, np.ones(c.recorded), years=c.years), seed) for c in (a, b)]
    return bias_factor(a, b, rates[0].log_ratio - rates[1].log_ratio, **more)


def closed_form(a, b, m=(0, 0)):
    """The log-normal interval of the paper's ratio: var log Γ = Σ 1/d + 1/r − 2m/(d r)."""
    value = a.detected / b.detected / (a.recorded / b.recorded)
    variance = sum(1 / c.detected + 1 / c.recorded - 2 * n / (c.detected * c.recorded) for c, n in zip((a, b), m))
    reach = math.exp(Z95 * math.sqrt(variance))
    return value, value / reach, value * reach


def test_the_papers_ratios_give_ten():
    found = gamma(RegionCounts("Rwenzori", 201, 38), RegionCounts("Oregon", 100, 189))
    assert found.value == pytest.approx(10.0, abs=0.01) and found.kind == ESTIMATE and not found.bound
    assert found.low < found.value < found.high


@pytest.mark.parametrize("counts", [((120, 60), (80, 90)), ((400, 300), (900, 200)), ((2000, 40), (1500, 700))])
def test_the_interval_is_that_of_the_closed_form_where_counts_are_large(counts):
    a, b = (RegionCounts(name, *part) for name, part in zip("ab", counts))
    found, expected = gamma(a, b), closed_form(a, b)
    assert (found.value, found.low, found.high) == pytest.approx(expected, rel=0.04)


def test_shared_landslides_narrow_the_interval_as_in_the_closed_form():
    a, b = RegionCounts("a", 300, 200), RegionCounts("b", 250, 150)
    made = [
        draw(Evidence(c.name, c.detected, np.ones(c.recorded), tried=c.recorded, matched=m), 0)
        for c, m in ((a, 150), (b, 100))
    ]
    found = bias_factor(a, b, made[0].log_ratio - made[1].log_ratio)
    assert (found.low, found.high) == pytest.approx(closed_form(a, b, (150, 100))[1:], rel=0.06)
    assert found.high / found.low < 0.87 * gamma(a, b).high / gamma(a, b).low


def test_more_of_both_changes_only_the_interval():
    few = gamma(RegionCounts("a", 40, 10), RegionCounts("b", 20, 10))
    many = gamma(RegionCounts("a", 400, 100), RegionCounts("b", 200, 100))
    assert few.value == many.value and many.high / many.low < few.high / few.low


@pytest.mark.parametrize(
    "counts, kind",
    [
        ((0, 5, 9, 4), UPPER),
        ((9, 5, 9, 0), UPPER),
        ((9, 0, 4, 5), LOWER),
        ((9, 5, 0, 5), LOWER),
        ((0, 0, 3, 1), UNKNOWN),
        ((4, 4, 0, 0), UNKNOWN),
    ],
)
def test_a_zero_gives_a_bound_that_is_the_value(counts, kind):
    a, b = RegionCounts("a", *counts[:2]), RegionCounts("b", *counts[2:])
    found = gamma(a, b, seed=3)
    assert found.kind == kind and found.bound and found == gamma(a, b, seed=3)
    assert all(math.isfinite(v) for v in (found.value, found.low, found.high))
    expected = {UPPER: (0.0, found.value), LOWER: (found.value, FAR), UNKNOWN: (0.0, FAR)}[kind]
    assert (found.low, found.high) == expected and 0 < found.value < FAR


def test_a_bound_is_jeffreys_quantile():
    """Of one record more or less: no record against 100, other counts so large that they add nothing."""
    found = gamma(RegionCounts("a", 10**6, 0), RegionCounts("b", 10**6, 10**6))
    # The 97.5 % quantile of Gamma(1/2, 1) is half of that of chi-square with one degree of freedom, 5.0239.
    assert found.low == pytest.approx(1e6 / (5.0239 / 2), rel=0.08)


def test_half_a_record_of_a_rough_catalog_is_none():
    a = RegionCounts("a", 9, 0, expected=0.4)
    assert gamma(a, RegionCounts("b", 9, 5)).kind == LOWER
    a = RegionCounts("a", 9, 0, expected=0.6)
    found = gamma(a, RegionCounts("b", 9, 5))
    assert found.kind == ESTIMATE and found.value == pytest.approx(5 / 0.6)


def test_years_of_scars_turn_counts_into_rates():
    found = gamma(RegionCounts("a", 40, 10, years=2), RegionCounts("b", 40, 10, years=8))
    assert found.value == pytest.approx(4) and found.low < 4 < found.high and found.low > 1


def test_a_kind_tells_what_it_rests_on():
    pair = RegionCounts("a", 40, 10), RegionCounts("b", 40, 10)
    assert gamma(*pair, notes=[UNCORRECTED]).kind == UNCORRECTED
    assert gamma(*pair, notes=[FEW_STORMS]).kind == "estimate, few storms"
    none = gamma(RegionCounts("a", 40, 0), pair[1], notes=[UNCORRECTED, FEW_STORMS])
    assert none.kind == "lower bound, uncorrected, few storms" and none.bound
    assert not gamma(*pair, notes=[UNCORRECTED, FEW_STORMS]).bound


def test_the_reference_is_the_best_recorded_region():
    regions = [RegionCounts("a", 1, 2), RegionCounts("b", 1, 7)]
    assert choose_reference(regions) == 1 and choose_reference(regions, "a") == 0
    with pytest.raises(InputError, match="a, b"):
        choose_reference(regions, "c")
    with pytest.raises(InputError, match="No record"):
        choose_reference([RegionCounts("a", 1, 0), RegionCounts("b", 1, 0)])
    with pytest.raises(InputError, match="two or more"):
        choose_reference(regions[:1])


def test_the_curve_counts_what_lies_above():
    assert threshold_curve([np.array([5, 3, 2])]).tolist() == [[10, 5, 2]]


def test_half_a_landslide_is_one():
    half, b = RegionCounts("a", 0.5, 9), RegionCounts("b", 9, 9)
    assert gamma(half, b).kind == ESTIMATE == gamma(b, half).kind
    assert gamma(RegionCounts("a", 0.49, 9), b).kind == UPPER and gamma(b, RegionCounts("a", 0.49, 9)).kind == LOWER


def test_the_reference_is_chosen_by_what_is_expected_of_rough_records():
    regions = [RegionCounts("a", 1, 5, expected=2.0), RegionCounts("b", 1, 3)]
    assert choose_reference(regions) == 1
    assert choose_reference([RegionCounts("a", 1, 0), RegionCounts("b", 1, 0, expected=0.5)]) == 1
    with pytest.raises(InputError, match="No record"):
        choose_reference([RegionCounts("a", 1, 0), RegionCounts("b", 1, 0, expected=0.49)])


def test_an_interval_for_all_holds_its_own_and_the_value():
    pair = RegionCounts("a", 40, 10), RegionCounts("b", 20, 30)
    plain, wide = gamma(*pair), gamma(*pair, stretch=1.5)
    assert (plain.low_all, plain.high_all) == (plain.low, plain.high) == (wide.low, wide.high)
    middle = (plain.low * plain.high) ** 0.5
    assert wide.low_all < plain.low < middle < plain.high < wide.high_all
    assert math.log(wide.high_all / wide.low_all) == pytest.approx(1.5 * math.log(plain.high / plain.low))

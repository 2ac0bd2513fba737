"""Completeness of the records, from those that are sure."""

import math

import pytest
from landslidebias.core.bias import completeness
from landslidebias.core.bias.factor import RegionCounts
from made import plain_regions as drawn


def test_completeness_counts_sure_records_only():
    counts = RegionCounts("here", 180, 60)
    made = drawn.matched((60,), (30,))
    for record in made[:5]:
        record.chance = 0.5
    made[-1].status = "too rough"
    found = completeness.of_region(made, counts, True)
    assert found.landslides == pytest.approx((180 + 1) * (54 + 1) / (25 - 0.54 + 1) - 1)
    assert "no field 'chance'" in completeness.of_region(drawn.matched((9,), (5,), None), counts, True).why
    assert "7 are needed" in completeness.of_region(drawn.matched((9,), (5,)), counts, True).why


@pytest.mark.parametrize(
    "detected, usable, matched, recorded", [(20, 20, 20, 20), (9, 12, 9, 40), (40, 9, 9, 9), (20, 10, 20, 22)]
)
def test_no_limit_is_on_the_other_side_of_its_value(detected, usable, matched, recorded):
    found = completeness.completeness(detected, usable, matched, recorded, True)
    assert max(detected, recorded) <= found.landslides_low <= found.landslides <= found.landslides_high
    assert found.share_low <= found.share <= found.share_high <= 1


def test_chapmans_estimate_and_its_interval_by_hand():
    """201 * 61 / 31 - 1 landslides; Seber's variance; a log-normal interval (Burnham et al. 1987)."""
    found = completeness.completeness(200, 60, 30, 80, True)
    n = 201 * 61 / 31 - 1
    variance = 201 * 61 * 170 * 30 / (31**2 * 32)
    reach = math.exp(1.959964 * math.sqrt(math.log(1 + variance / n**2)))
    assert found.landslides == pytest.approx(n) and found.share == pytest.approx(80 / n)
    assert (found.landslides_low, found.landslides_high) == pytest.approx((n / reach, n * reach), rel=1e-6)
    assert (found.share_low, found.share_high) == pytest.approx((80 / n / reach, 80 / n * reach), rel=1e-6)
    assert found.why == ""


def test_there_are_as_many_landslides_as_either_list_has():
    for detected, recorded in ((200, 900), (200, 395)):
        found = completeness.completeness(detected, 60, 30, recorded, True)
        assert found.landslides_low == recorded and found.share_high == 1.0
    more = completeness.completeness(500, 60, 59.9, 70, True)
    assert more.landslides_low == 500 and more.share_high == pytest.approx(70 / 500)


def test_seven_matches_are_needed_and_all_must_be_reviewed():
    assert completeness.completeness(50, 20, 7, 30, True).why == ""
    assert "6.9 matches" in completeness.completeness(50, 20, 6.9, 30, True).why
    assert "not reviewed" in completeness.completeness(50, 20, 19, 30, False).why
    assert "MATCHED is empty" in completeness.of_region([], RegionCounts("here", 9, 9), True).why


def test_a_chance_of_a_tenth_is_not_sure():
    counts = RegionCounts("here", 180, 60)
    made = drawn.matched((60,), (30,), 0.0)
    for record, chance in zip(made, (0.1, 0.1, 0.0999, None)):
        record.chance = chance
    wanted = (180 + 1) * (57 + 1) / (27 - 0.0999 + 1) - 1
    assert completeness.of_region(made, counts, True).landslides == pytest.approx(wanted)
    few = drawn.matched((60,), (0,), 0.05)
    assert completeness.of_region(few, counts, True).why.startswith("not estimable: 0.0 matches")

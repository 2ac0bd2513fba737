"""Completeness of the records, from those that are sure."""

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

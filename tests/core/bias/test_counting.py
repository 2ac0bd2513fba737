"""Counts, corrected by a review."""

from landslidebias.core.bias import counting
from landslidebias.core.bias.factor import RegionCounts
from made import plain_regions as drawn


def test_a_review_of_another_number_of_detections_is_warned_of():
    said, made = [], drawn.reviewed((40, 20), (0.5, 0.5))
    found = counting.corrected_counts(
        made, [RegionCounts("here", 80, 4, 60), RegionCounts("there", 20, 4)], said.append
    )
    assert [c.detected for c in found] == [40, 10] and found[0].matched == 40
    assert len(said) == 1 and "stands for 40 detections, but 80" in said[0]

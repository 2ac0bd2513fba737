"""Counts, corrected by a review."""

import datetime as dt
from dataclasses import replace

import pytest
from landslidebias.core.bias import counting
from landslidebias.core.bias.factor import RegionCounts
from landslidebias.core.bias.regions import Inputs
from landslidebias.core.bias.review import Score
from landslidebias.core.errors import InputError
from made import plain_regions as drawn


def test_a_review_of_another_number_of_detections_is_warned_of():
    said, made = [], drawn.reviewed((40, 20), (0.5, 0.5))
    found = counting.corrected_counts(
        made, [RegionCounts("here", 80, 4, 60), RegionCounts("there", 20, 4)], said.append
    )
    assert [c.detected for c in found] == [40, 10] and found[0].matched == 40
    assert len(said) == 1 and "stands for 40 detections, but 80" in said[0]


def seen(*shares):
    made = Inputs(drawn.regions(3), drawn.detections((3, 3, 3)), drawn.records((3, 3, 3)))
    for region, share in zip(made.regions, shares):
        region.seen_km2 = None if share is None else 100.0 * share
    made.seen = None not in shares
    return made


@pytest.mark.parametrize(
    ("shares", "use", "words"),
    [
        ((1.0, 0.95, 1.0), [0, 1, 2], []),
        ((1.0, 0.9499, 1.0), [0, 1, 2], ["Only 95% of the region there"]),
        ((0.0, 1.0, 0.1), [1, 2], ["here lies outside", "Only 10% of the region away"]),
        ((0.009, 1.0, 1.0), [0, 1, 2], ["Only 1% of the region here"]),
        ((None, 0.5, 0.0), [0, 1], ["PROBABILITY is empty", "Only 50%", "away lies outside"]),
        ((None, None, None), [0, 1, 2], ["PROBABILITY is empty"]),
    ],
)
def test_which_regions_were_seen(shares, use, words):
    said = []
    assert counting.seen_regions(seen(*shares), said.append) == use
    assert len(said) == len(words) and all(a in str(b) for a, b in zip(words, said)), said


def test_two_regions_must_be_seen():
    with pytest.raises(InputError, match="Fewer than two"):
        counting.seen_regions(seen(1.0, 0.0, 0.0), [].append)


def test_raw_counts_are_those_of_each_region_in_the_window():
    regions = drawn.regions(3, years=(2.0, 3.0, 4.0))
    regions[2].seen_km2 = 70.0
    days = [dt.date(2010, 1, 1), dt.date(2015, 1, 1)]
    made = drawn.matched((4, 6, 8), (2, 3, 4))
    for k, record in enumerate(made):
        record.day = days[k % 2]
    window = days[1], days[1]
    inputs = Inputs(regions, drawn.detections((5, 6, 7), 3), drawn.records((4, 6, 8), days), made, window=window)
    wanted = RegionCounts("away", 7, 4, 2, 70.0, 4.0, 4.0), RegionCounts("here", 5, 2, 1, None, 2.0, 2.0)
    found = counting.raw_counts(inputs, "events", [2, 0])
    assert tuple(found) == wanted and all(type(c.detected) is type(c.recorded) is int for c in found)
    assert [c.detected for c in counting.raw_counts(inputs, "blocks", [0, 1, 2])] == [15, 18, 21]


@pytest.mark.parametrize(
    ("detected", "recorded", "refused"), [(5, 9, False), (9, 5, False), (4, 9, True), (9, 4, True)]
)
def test_no_more_is_matched_than_either_list_has(detected, recorded, refused):
    made = Inputs(
        drawn.regions(), drawn.detections((detected, 9)), drawn.records((recorded, 9)), drawn.matched((5, 9), (5, 9))
    )
    if refused:
        with pytest.raises(InputError, match="MATCHED has 5 detected records in here"):
            counting.raw_counts(made, "events", [0, 1])
    else:
        assert [c.matched for c in counting.raw_counts(made, "events", [0, 1])] == [5, 9]


def test_a_review_multiplies_the_count_by_its_landslides():
    scored = Score("a", "all", 50.0, 20, 10, 0, 0, precision=0.5, landslides=30.0)
    raw = RegionCounts("a", 50, 7, 40, 8.0, 2.0)
    (found,) = counting.corrected_counts({"a": scored}, [raw], [].append)
    assert found == RegionCounts("a", 30.0, 7, 30.0, 8.0, 2.0)
    (found,) = counting.corrected_counts({"a": replace(scored, landslides=100.0)}, [raw], [].append)
    assert (found.detected, found.matched) == (100.0, 40)


@pytest.mark.parametrize(
    ("detected", "size", "warned"),
    [(100, 98, False), (100, 102, False), (100, 97.9, True), (100, 102.1, True), (10, 9, False), (10, 11.01, True)],
)
def test_a_review_may_stand_for_a_fiftieth_or_one_more_or_less(detected, size, warned):
    said = []
    scored = Score("a", "all", size, 20, 10, 0, 0, precision=0.5, landslides=size / 2)
    (found,) = counting.corrected_counts({"a": scored}, [RegionCounts("a", detected, 7)], said.append)
    assert bool(said) == warned and found.detected == pytest.approx(detected / 2)


def test_a_region_that_was_not_reviewed_has_no_corrected_count():
    full = Score("a", "all", 9.0, 9, 9, 0, 0, precision=1.0, landslides=9.0)
    for other in ({}, {"b": replace(full, precision=None)}, {"b": replace(full, landslides=None)}):
        said = []
        found = counting.corrected_counts(
            {"a": full, **other}, [RegionCounts("a", 9, 1), RegionCounts("b", 9, 1)], said.append
        )
        assert found[0].detected == 9 and found[1] is None and "b has no reviewed" in str(said[0]) and len(said) == 1

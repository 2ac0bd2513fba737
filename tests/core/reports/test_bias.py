"""The bias factor's page, and its sentences, which are as strong as the evidence."""

import math
import re

import numpy as np
import pytest
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.factor import FAR, RegionCounts
from landslidebias.core.bias.factor import Gamma as Factor
from landslidebias.core.bias.regions import BINS, Inputs, Region
from landslidebias.core.listener import Listener
from landslidebias.core.reports import bias, bias_words
from made.plain_regions import CASES, detections, many, records

MANY = RegionCounts("there", 90, 60)


def said(value, low, high, kind="estimate", here=(50, 30), there=MANY):
    return bias_words.in_words(Factor(value, low, high, kind, low, high), RegionCounts("here", *here), there)


@pytest.mark.parametrize(
    "words, given",
    [
        (
            "Landslides in here are between 4 and 36 times more under-recorded than in there (Γ = 12).",
            {"value": 12, "low": 4, "high": 36},
        ),
        (
            "Landslides in here are between 5 and 20 times less under-recorded than in there (Γ = 0.1).",
            {"value": 0.1, "low": 0.05, "high": 0.2},
        ),
        (
            "No difference between here and there can be shown: any Γ of 0.5 to 3 is compatible with what was counted (Γ = 1.2).",
            {"value": 1.2, "low": 0.5, "high": 3},
        ),
        (
            "Only one record in here, so no more can be said than this. Any Γ of 0.5 to 90 is compatible with what was counted (Γ = 9).",
            {"value": 9, "low": 0.5, "high": 90, "here": (50, 1)},
        ),
        (
            "Only 3 records in here, so no more can be said than this. Landslides in here are between 2 and 90 times more"
            " under-recorded than in there (Γ = 9).",
            {"value": 9, "low": 2, "high": 90, "here": (50, 3)},
        ),
        (
            "here has no record, so no more can be said than a bound. Landslides in here are at least 2 times more under-recorded than in there.",
            {"value": 2, "low": 2, "high": FAR, "kind": "lower bound", "here": (50, 0)},
        ),
        (
            "here has no record, so no more can be said than a bound. Any Γ of at least 0.3 is compatible with what was counted.",
            {"value": 0.3, "low": 0.3, "high": FAR, "kind": "lower bound", "here": (5, 0)},
        ),
        (
            "No landslide was found among what was detected in here, so no more can be said than a bound. Landslides in here are at least 4 times less"
            " under-recorded than in there.",
            {"value": 0.25, "low": 0, "high": 0.25, "kind": "upper bound", "here": (0, 9)},
        ),
    ],
)
def test_a_bias_factor_in_a_sentence(words, given):
    assert said(**given) == words


def test_what_it_rests_on_is_said():
    assert "It is of raw detections" in said(3, 2, 4, "uncorrected")
    assert "A few storms hold most of the records" in said(3, 2, 4, "estimate, few storms")
    both = said(3, 2, 4, "uncorrected, few storms")
    assert "raw detections" in both and "A few storms" in both


def test_numbers_and_spans_as_a_person_reads_them():
    assert [bias_words.number(v) for v in (1234.5, 12.345, 0.012345)] == ["1,234", "12.3", "0.0123"]
    assert bias_words.number(None) == bias_words.number(math.inf) == "–"
    assert [bias_words.span(*ends) for ends in ((0, 3), (2, FAR), (0.5, 4))] == ["at most 3", "at least 2", "0.5 to 4"]


def test_a_page_leads_with_the_largest_and_names_what_was_not_seen():
    result = compare(CASES["not seen"](), "corrected", "there", 0, Listener())
    html = bias.page(result)
    assert bias_words.of_largest(result) in html and "away lies outside every scene" in html


def test_a_page_of_many_regions_begins_with_how_many_can_be_told():
    result = compare(CASES["many"](), "corrected", "r11", 0, Listener())
    words = bias_words.of_all(result)
    assert words.startswith("Of 11 regions, 0 are more and 0 are less under-recorded than r11")
    assert words.replace("'", "&#x27;") in bias.page(result)


def test_the_map_shows_each_record_once_where_its_point_lies():
    """Two of six records lie where nothing was seen; four more only may lie in the region."""
    result = compare(CASES["rough"](), "corrected", "there", 0, Listener())
    shown = next(series for series in bias._map(result).series if series.name == "records")
    assert len(shown.x) == 36 and len(result.inputs.records) == 40


def test_intervals_that_are_open_or_bounds_are_drawn_as_such():
    html = bias.page(compare(CASES["zero"](), "corrected", "there", 0, Listener()))
    (words,) = re.findall(r'aria-label="Bias factors. [^"]*"', html)
    assert ". here: at least " in words and "M422.0" in html


def test_of_many_regions_the_reference_the_largest_and_those_with_most_detections_are_drawn():
    regions = many(15)
    for k, region in enumerate(regions):
        region.seen_km2, region.histogram = 100.0, np.full(BINS, 5)
        region.rings = [[(k, 0), (k + 1, 0), (k + 1, 1), (k, 0)]]
    inputs = Inputs(regions, detections((1,) * 3 + (40,) * 12), records((2,) * 15))
    result = compare(inputs, "corrected", "r14", 0, Listener())
    drawn = bias._drawn(result)
    assert len(drawn) == bias.DRAWN and {result.reference, result.largest} <= set(drawn)
    assert not {0, 1, 2} & set(drawn)
    html = bias.page(result)
    assert "The charts show 12 of 15 regions" in html and "<title>r0</title>" in html


def test_the_page_of_a_whole_country_stays_small():
    """11,000 records, 20,000 detections, and outlines of 40,000 corners."""
    regions, rng = [Region("west", 5000.0), Region("east", 5000.0)], np.random.default_rng(0)
    turn = np.linspace(0, 2 * np.pi, 40_000)
    for k, region in enumerate(regions):
        reach = 0.5 + 0.01 * np.cumsum(rng.normal(size=len(turn))) / 200
        region.rings = [list(zip(k + reach * np.cos(turn), reach * np.sin(turn)))]
        region.seen_km2, region.histogram = 4000.0, np.full(BINS, 500)
    found, told = detections((10_000, 10_000)), records((1_000, 10_000))
    html = bias.page(compare(Inputs(regions, found, told), "corrected", "east", 0, Listener()))
    assert 100_000 < len(html.encode()) < 1_000_000

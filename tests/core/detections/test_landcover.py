"""Classes of land cover, and how often detections lie in them."""

import numpy as np
import pytest
from landslidebias.core.detections.landcover import (
    SCENE_CLASSIFICATION,
    WORLDCOVER,
    guess_scheme,
    parse_names,
    summarise,
)
from landslidebias.core.errors import InputError


def test_enrichment_is_the_share_of_detections_over_the_share_of_blocks():
    classes = np.array([10] * 80 + [50] * 20)
    detected = np.zeros(100, bool)
    detected[:4], detected[80:84] = True, True
    rows = summarise(classes, detected, np.array([50, 50, 10]), {10: "forest"})
    by = {row.value: row for row in rows}
    assert by[50].enrichment == pytest.approx(0.5 / 0.2) and by[10].enrichment == pytest.approx(0.5 / 0.8)
    assert (by[10].name, by[50].name, by[50].n_events) == ("forest", "class 50", 2)


def test_without_detections_there_is_no_enrichment():
    (row,) = summarise(np.array([1, 1]), np.zeros(2, bool), np.zeros(0, int), {})
    assert row.enrichment is None and row.share_of_detected == 0


@pytest.mark.parametrize(
    ("classes", "scheme"), [([4, 5, 11], "scene classification"), ([0, 10, 95], "worldcover"), ([7, 300], "numbers")]
)
def test_the_numbers_tell_the_scheme(classes, scheme):
    assert guess_scheme(np.array(classes)) == scheme


def test_own_names_are_parsed_and_nonsense_is_refused():
    assert parse_names("10=forest, -1 = none ,") == {10: "forest", -1: "none"}
    for text in ("10", "x=y", "10="):
        with pytest.raises(InputError, match="NAMES"):
            parse_names(text)


def test_shares_are_of_all_blocks_and_of_all_detections():
    classes = np.array([3] * 6 + [2] * 3 + [1])
    detected = np.array([1, 0, 0, 0, 0, 0, 1, 1, 0, 1], bool)
    rows = summarise(classes, detected, np.array([2, 2, 9]), {9: "of events only"})
    assert [(r.value, r.n_blocks, r.n_detected, r.n_events) for r in rows] == [
        (2, 3, 2, 2),
        (1, 1, 1, 0),
        (3, 6, 1, 0),
        (9, 0, 0, 1),
    ]  # most detected first, then by number
    assert [r.share_of_blocks for r in rows] == pytest.approx([0.3, 0.1, 0.6, 0])
    assert [r.share_of_detected for r in rows] == pytest.approx([0.5, 0.25, 0.25, 0])
    assert [r.enrichment for r in rows[:3]] == pytest.approx([0.5 / 0.3, 2.5, 0.25 / 0.6])
    assert rows[3].enrichment is None and rows[3].name == "of events only"
    nothing = summarise(np.zeros(0, int), np.zeros(0, bool), np.array([4]), {})
    assert [(r.share_of_blocks, r.share_of_detected, r.enrichment) for r in nothing] == [(0, 0, None)]


def test_a_class_without_detections_is_enriched_by_nothing():
    quiet = summarise(np.array([1, 2]), np.array([True, False]), np.zeros(0, int), {})[1]
    assert quiet.enrichment == 0.0 and quiet.share_of_detected == 0.0


def test_every_number_of_a_scheme_has_its_name():
    """WorldCover's (Zanaga et al. 2021, product user manual) and Sentinel-2's scene classification (its level 2A's specification)."""
    assert list(WORLDCOVER) == [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100]
    assert (WORLDCOVER[10], WORLDCOVER[95], WORLDCOVER[100]) == ("tree cover", "mangroves", "moss and lichen")
    assert list(SCENE_CLASSIFICATION) == list(range(12))
    assert (SCENE_CLASSIFICATION[0], SCENE_CLASSIFICATION[4], SCENE_CLASSIFICATION[11]) == (
        "no data",
        "vegetation",
        "snow or ice",
    )
    assert guess_scheme(np.array([0, 50])) == "worldcover" and guess_scheme(np.array([0, 11])) == "scene classification"
    assert guess_scheme(np.array([1, 50])) == "numbers" and guess_scheme(np.array([12])) == "numbers"

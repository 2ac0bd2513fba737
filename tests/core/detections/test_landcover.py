"""Classes of land cover, and how often detections lie in them."""

import numpy as np
import pytest
from landslidebias.core.detections.landcover import guess_scheme, parse_names, summarise
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

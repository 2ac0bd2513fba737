"""The page of a scene's detections."""

import numpy as np
import pytest
from landslidebias.core.detections.landcover import summarise
from landslidebias.core.reports import detections

URI = "data:image/png;base64,AAAA"


@pytest.mark.parametrize(
    "land, words",
    [
        (None, "give LANDCOVER"),
        ([], "LANDCOVER has no class"),
        (summarise(np.array([1, 1, 2]), np.array([True, False, False]), np.array([1]), {1: "soil"}), "<td>soil</td>"),
    ],
)
def test_the_page_shows_scene_and_probabilities_and_says_what_is_known_of_the_land(land, words):
    shown = detections.Shown([URI, URI, URI], 3 if land else 1, land, ["mind this"])
    html = detections.page(shown, 1200, 5, 3, {"expected": "few are right", "model": "m"})
    assert "3 events in 5 detected blocks, of 1,200 that were classified." in html and html.count(URI) == 3
    assert "mind this" in html and "few are right" in html and words in html
    assert ("the highest of 3 x 3 blocks" in html) == bool(land)

"""The page of land types."""

import numpy as np
from landslidebias.core.detections.landcover import summarise
from landslidebias.core.reports import landtypes


def test_the_page_leads_with_the_class_that_is_detected_most_often():
    classes = np.array([1] * 90 + [2] * 10)
    detected = np.zeros(100, bool)
    detected[:2], detected[90:92] = True, True
    html = landtypes.page(summarise(classes, detected, np.array([1, 2]), {1: "forest", 2: "soil"}), {"model": "m"})
    assert "Blocks of soil are detected 5 times as often as an average block." in html
    assert "<td>forest</td><td>90</td><td>2</td><td>1</td><td>90.0%</td><td>50.0%</td><td>0.56</td>" in html
    assert html.count('<figure class="chart') == 1 and "<td>model</td><td>m</td>" in html


def test_without_detections_nothing_leads():
    html = landtypes.page(summarise(np.array([1, 1]), np.zeros(2, bool), np.zeros(0, int), {}), {})
    assert "times as often" not in html and "<td>–</td>" in html

"""The page of two dates."""

import numpy as np
from landslidebias.core.detections.change import became
from landslidebias.core.detections.ground import Ground
from landslidebias.core.reports import dates

PIXEL = "data:image/png;base64,AAAA"


def test_the_page_of_two_dates():
    rng = np.random.default_rng(0)
    before = rng.uniform(0.01, 0.1, (20, 20))
    after = before.copy()
    after[2, 2] = 0.99
    change = became(before, after, 0.5, 0.05)
    ground = Ground(0.1, (0.1, 0.0), 4, [("red", 1.0, 0.0, 0.9)])
    shown = [dates.Shown(1, 0.05, 0.99, (PIXEL, PIXEL))]
    html = dates.page(change, 1, ["2023-01-01", ""], ["mind this"], ground, shown, {"model": "m", "before": ""})
    assert "1 events of 1 blocks became landslides between 2023-01-01 and ?" in html and "mind this" in html
    assert PIXEL in html and "Shift: 0.10 pixels" in html

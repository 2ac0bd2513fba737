"""Regions compared: what can't be."""

import pytest
from landslidebias.core.bias import counting
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.factor import RegionCounts
from landslidebias.core.bias.regions import Inputs
from landslidebias.core.bias.review import Score
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from made import plain_regions as drawn


def test_what_can_not_be_compared_is_said():
    plain = drawn.CASES["plain"]
    with pytest.raises(InputError, match="no region named 'x'"):
        compare(plain(), "events", "x", 0, Listener())
    inputs = Inputs(drawn.regions(2, (1.0, 0.0)), drawn.detections((4, 0)), drawn.records((4, 4)))
    with pytest.raises(InputError, match="Fewer than two regions"):
        compare(inputs, "events", "", 0, Listener())
    inputs = Inputs(drawn.regions(), drawn.detections((4, 4)), drawn.records((4, 4)), drawn.matched((9, 4), (9, 0)))
    with pytest.raises(InputError, match="MATCHED belongs to other layers"):
        compare(inputs, "events", "", 0, Listener())
    with pytest.raises(InputError, match="none of which is in REGIONS"):
        counting.corrected_counts({"x": Score("x", "all", 1, 1, 1, 0, 0)}, [RegionCounts("a", 1, 1)], Listener().warn)

"""The regions counted in one way."""

import pytest
from landslidebias.core.bias.counting import raw_counts
from landslidebias.core.bias.evidence import grouped
from landslidebias.core.bias.regions import Inputs
from landslidebias.core.bias.ways import Way
from made import plain_regions as made


def test_every_region_but_the_reference_has_a_bias_factor():
    inputs = Inputs(made.regions(3), made.detections((40, 20, 10)), made.records((5, 30, 10)))
    raw, groups = raw_counts(inputs, "events", [0, 1, 2]), [grouped(inputs, k, inputs.window) for k in range(3)]
    way = Way(inputs, "events", raw, raw, groups, [0, 1, 2], 1, 0)
    assert way.gammas[1] is None and [g.kind for g in (way.gammas[0], way.gammas[2])] == ["estimate", "estimate"]
    assert way.gammas[0].value == pytest.approx((40 / 20) / (5 / 30)) and not way.recall

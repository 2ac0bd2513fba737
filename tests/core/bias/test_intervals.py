"""Tiles of a region, for the bootstrap."""

import datetime as dt

import pytest
from landslidebias.core.bias.factor import RegionCounts, bias_factor
from landslidebias.core.bias.intervals import comparison, tiles_of
from landslidebias.core.bias.regions import Inputs
from made import plain_regions as drawn


def test_tiles_leave_out_what_lies_in_none():
    inputs = Inputs(drawn.regions(), drawn.detections((10, 10)), drawn.records((5, 5)))
    inputs.detections.tile[:3] = -1
    inputs.records[0].tile = -1
    events, blocks = tiles_of(inputs, 0, blocks=False), tiles_of(inputs, 0, blocks=True)
    assert (len(events.detected), events.detected.sum(), events.recorded.sum()) == (36, 7, 4)
    assert blocks.detected.sum() == 14 and tiles_of(inputs, 1, blocks=False).detected.sum() == 10


def test_tiles_count_the_records_of_the_window():
    inputs = Inputs(
        drawn.regions(), drawn.detections((10, 10)), drawn.records((6, 6), [dt.date(2010 + k, 1, 1) for k in range(2)])
    )
    inputs.window = dt.date(2011, 1, 1), None
    assert tiles_of(inputs, 1, blocks=False).recorded.sum() == 3
    inputs.records[1].tile, inputs.detections.tile[0] = 0, 0  # the first tile is one like any other
    assert tiles_of(inputs, 0, blocks=False).recorded.sum() == 3 and tiles_of(inputs, 0, False).detected.sum() == 10


def compared(detected=(120, 90), recorded=(80, 70), years=(1.0, 1.0), variation=(0.0, 0.0), blocks=1, factors=(1, 1)):
    inputs = Inputs(drawn.regions(years=(*years, 1.0)), drawn.detections(detected, blocks), drawn.records(recorded))
    pair = [
        RegionCounts(name, d * f, r, 0, None, y, v)
        for name, d, r, y, v, f in zip("ab", detected, recorded, years, variation, factors)
    ]
    return comparison(inputs, (0, 1), tuple(pair), bias_factor(*pair), "blocks" if blocks > 1 else "events", 0)


@pytest.mark.parametrize(
    "more",
    [{}, {"years": (2.0, 12.0)}, {"factors": (0.5, 1.0)}, {"factors": (1.0, 3.0)}, {"blocks": 3, "factors": (3, 3)}],
    ids=str,
)
def test_every_method_is_about_the_same_bias_factor(more):
    """Of evenly spread counts each interval lies around the bias factor, whatever the years and the review say."""
    found = compared(**more)
    assert found.shown == ("spatial block bootstrap" if "blocks" in more else "closed form")  # blocks come in threes
    assert len({i.method for i in found.intervals}) == 3
    for interval in found.intervals:
        assert (interval.low * interval.high) ** 0.5 == pytest.approx(found.gamma.value, rel=0.1), interval
        assert 1.3 < interval.high / interval.low < 4


@pytest.mark.parametrize("variation", [(1.0, 0.0), (0.0, 1.0)])
def test_every_method_doubts_a_review_of_either_region(variation):
    wide, narrow = compared(variation=variation), compared()
    for one, other in zip(wide.intervals, narrow.intervals):
        assert one.high / one.low > 5 * other.high / other.low


def test_the_bootstrap_is_shown_where_counts_are_clustered():
    inputs = Inputs(drawn.regions(), drawn.detections((100, 90)), drawn.records((80, 70)))
    inputs.detections.tile[:100] = [0] * 60 + list(range(36)) + [1] * 4
    pair = RegionCounts("a", 100, 80), RegionCounts("b", 90, 70)
    for places, both in (((0, 1), pair), ((1, 0), pair[::-1])):
        found = comparison(inputs, places, both, bias_factor(*both), "events", 0)
        bootstrap = found.intervals[2]
        assert found.shown == bootstrap.method == "spatial block bootstrap"
        assert (found.gamma.low, found.gamma.high) == (bootstrap.low, bootstrap.high)
        assert found.gamma.low < found.gamma.value < found.gamma.high
        assert found.gamma.high / found.gamma.low > found.intervals[0].high / found.intervals[0].low


def test_a_narrower_bootstrap_is_not_shown():
    """Slides and reports come in the same storms, so that drawing tiles keeps their ratio: clustered, but narrower than counts alone."""
    inputs = Inputs(drawn.regions(), drawn.detections((40, 40)), drawn.records((40, 8)))
    inputs.detections.tile[:] = [k // 10 for k in range(40)] * 2
    for record, tile in zip(inputs.records, [k // 10 for k in range(40)] + [k // 2 for k in range(8)]):
        record.tile = tile
    pair = RegionCounts("a", 40, 40), RegionCounts("b", 40, 8)
    found = comparison(inputs, (0, 1), pair, bias_factor(*pair), "events", 0)
    assert found.shown == "closed form" and found.gamma == bias_factor(*pair)
    assert found.intervals[2].high / found.intervals[2].low < found.gamma.high / found.gamma.low
    assert all(tiles_of(inputs, k, False).clustered() for k in (0, 1))

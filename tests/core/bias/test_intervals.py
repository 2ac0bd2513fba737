"""Tiles of a region, for the bootstrap."""

from landslidebias.core.bias.intervals import tiles_of
from landslidebias.core.bias.regions import Inputs
from made import plain_regions as drawn


def test_tiles_leave_out_what_lies_in_none():
    inputs = Inputs(drawn.regions(), drawn.detections((10, 10)), drawn.records((5, 5)))
    inputs.detections.tile[:3] = -1
    inputs.records[0].tile = -1
    events, blocks = tiles_of(inputs, 0, blocks=False), tiles_of(inputs, 0, blocks=True)
    assert (len(events.detected), events.detected.sum(), events.recorded.sum()) == (36, 7, 4)
    assert blocks.detected.sum() == 14 and tiles_of(inputs, 1, blocks=False).detected.sum() == 10

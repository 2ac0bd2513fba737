"""Records and blocks that lie in regions."""

import datetime as dt

import numpy as np
from landslidebias.core.bias.regions import BINS, Detections, Inputs, Region, RegionRecord, Seen, count_records


def test_records_in_windows():
    made = [RegionRecord(k % 2, 0, 0, day) for k, day in enumerate((None, dt.date(2015, 1, 1), dt.date(2016, 1, 1)))]
    window = dt.date(2015, 1, 1), dt.date(2015, 12, 31)
    assert count_records(made, window, 3).tolist() == [0, 1, 0] and count_records(made, (None, None), 3).sum() == 3
    inputs = Inputs([Region("a", 1.0), Region("b", 1.0)], Detections(*[np.zeros(0, int)] * 7, 2), made)
    assert inputs.within(window, 1) == [made[1]] and inputs.within(window, 0) == []
    assert [RegionRecord(0, 0, 0, status=s).tried for s in (None, "matched", "unmatched", "too rough", "")] == [
        True, True, True, False, False,
    ]  # fmt: skip


def test_a_block_at_a_threshold_is_not_above_it():
    seen = Seen.nothing(2)
    seen.add(np.array([0, 0, 1]), np.array([0.0, 0.5, 1.0]), np.array([1.0, 2.0, 3.0]))
    assert seen.km2.tolist() == [3, 3] and np.argwhere(seen.histograms).tolist() == [[0, 0], [0, 99], [1, BINS - 1]]


def test_bins_hold_what_is_above_their_threshold():
    """Of 200 bins, bin t holds t / 200 < p <= (t + 1) / 200."""
    for p, at in ((0.005, 0), (0.0051, 1), (0.995, 198), (0.9951, 199), (1.0, 199), (0.7501, 150), (0.25, 49)):
        seen = Seen.nothing(1)
        seen.add(np.array([0, 0]), np.array([p, p]), np.array([1.5, 0.5]))
        assert seen.histograms[0].nonzero()[0].tolist() == [at] and seen.histograms.sum() == 2, p
        assert seen.km2.tolist() == [2.0] and seen.histograms.shape == (1, 200)


def test_detections_by_region():
    three = np.array([0, 2, 2])
    made = Detections(three, three, three, three, three, np.array([4, 1, 2]), three, 4)
    assert made.events.tolist() == [1, 0, 2, 0] and made.blocks.tolist() == [4, 0, 3, 0]
    assert made.blocks.dtype.kind == "i"


def test_all_is_seen_where_every_region_says_so():
    def inputs(*seen):
        empty = np.zeros(0, int)
        regions = [Region(f"r{k}", 1.0, seen_km2=v) for k, v in enumerate(seen)]
        return Inputs(regions, Detections(*[empty] * 7, len(seen)), [])

    assert inputs(1.0, 0.0).seen and not inputs(1.0, None).seen and inputs(2.0, 1.0).names == ["r0", "r1"]


def test_a_record_begins_where_nothing_was_asked():
    record = RegionRecord(0, 1.0, 2.0)
    assert (record.accuracy_m, record.weight, record.may_lie_elsewhere, record.detected) == (0.0, 1.0, False, False)
    assert (
        record.counts
        and not RegionRecord(0, 1.0, 2.0, seen=False).counts
        and not RegionRecord(0, 1.0, 2.0, here=False).counts
    )
    region = Region("a", 5.0)
    assert (region.years, region.seen_km2) == (1.0, None)

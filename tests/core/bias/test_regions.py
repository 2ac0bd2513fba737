"""Records and blocks that lie in regions."""

import datetime as dt

import numpy as np
from landslidebias.core.bias.regions import BINS, RegionRecord, Seen, count_records, within


def test_records_in_windows():
    made = [RegionRecord(k % 2, 0, 0, day) for k, day in enumerate((None, dt.date(2015, 1, 1), dt.date(2016, 1, 1)))]
    window = dt.date(2015, 1, 1), dt.date(2015, 12, 31)
    assert count_records(made, window, 3).tolist() == [0, 1, 0] and count_records(made, (None, None), 3).sum() == 3
    assert within(made, window, 1) == [made[1]] and within(made, window, 0) == []
    assert [RegionRecord(0, 0, 0, status=s).tried for s in (None, "matched", "unmatched", "too rough", "")] == [
        True, True, True, False, False,
    ]  # fmt: skip


def test_a_block_at_a_threshold_is_not_above_it():
    seen = Seen.nothing(2)
    seen.add(np.array([0, 0, 1]), np.array([0.0, 0.5, 1.0]), np.array([1.0, 2.0, 3.0]))
    assert seen.km2.tolist() == [3, 3] and np.argwhere(seen.histograms).tolist() == [[0, 0], [0, 99], [1, BINS - 1]]

"""Which records of two catalogs are one."""

import datetime as dt

import pytest
from landslidebias.core.records.catalog import Record
from landslidebias.core.records.joining import join


def record(name, metres, day, title=""):
    """A record on the equator, where a degree of longitude is 111,319.5 m."""
    date = None if day is None else dt.datetime(2014, 8, day, 23)
    return Record(metres / 111319.4908, 0.0, date, None, {"event_id": name, "event_title": title}, 7)


def joined(first, second, days=1, metres=1000.0):
    found = join(first, second, ("A", "B"), days, metres)
    return [tuple(origin[:3]) for origin in found.origins], found


def test_windows_of_days_and_metres_include_their_ends():
    first = [record("a", 0, 5)]
    for second, both in (((999, 5), 1), ((1001, 5), 0), ((0, 6), 1), ((0, 4), 1), ((0, 7), 0), ((0, None), 0)):
        origins, found = joined(first, [record("b", *second)])
        assert found.both == both and len(found.records) == 2 - both
        assert origins == ([("A + B", "a", "b")] if both else [("A", "a", None), ("B", None, "b")])
    assert joined([record("a", 0, None)], [record("b", 0, None)])[1].both == 0


def test_each_record_is_joined_once_the_nearest_in_time_first():
    first = [record("a", 0, 5), record("c", 400, 6)]
    second = [record("p", 100, 6), record("q", 300, 6), record("r", 0, 5, "same day"), record("", 9e5, 5)]
    origins, found = joined(first, second)
    assert origins == [("A + B", "a", "r"), ("A + B", "c", "q"), ("B", None, "p"), ("B", None, "line 7")]
    assert found.both == 2 and found.records[0] is first[0]
    assert found.origins[1][3:] == [0, pytest.approx(100, abs=0.1)] and found.origins[2][3:] == [None, None]

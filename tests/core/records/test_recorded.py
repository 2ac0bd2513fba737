"""Who is matched with whom, and why a record is not, without QGIS."""

import datetime as dt

import numpy as np
import pytest
from landslidebias.core.records.pairing import Points
from landslidebias.core.records.recorded import Records, Rule, by_chance, recorded

DAY = dt.date(2015, 6, 1)


def records(*rows):
    """rows: (longitude, accuracy, day); all at the equator, where a degree of longitude is 111.3 km."""
    lon, accuracy, days = zip(*rows)
    return Records(Points(np.array(lon, float), np.zeros(len(rows))), np.array(accuracy, float), list(days))


def detections(*lon):
    return Points(np.array(lon, float), np.zeros(len(lon)))


def test_every_record_says_why():
    found = recorded(
        detections(0, 1),
        records((0, 0, DAY), (1, 50000, DAY), (1, np.nan, DAY), (1, 0, dt.date(2010, 1, 1)), (5, 0, DAY), (1, 9, None)),
        Rule(180.0, 25000.0, start=dt.date(2015, 1, 1)),
    )
    wanted = ["matched", "too rough", "accuracy unknown", "outside the dates", "unmatched", "date unknown"]
    assert found.status == wanted
    assert found.usable.tolist() == [0, 4] and found.apart == 2
    assert found.records_of(2) == [(0, 0.0), (None, None)]
    assert found.detections_of() == [(0, 0.0)] + [(None, None)] * 5


def test_a_record_is_as_rough_as_allowed_and_matched_within_the_tolerance():
    """The largest accuracy itself is allowed. 0.01 degrees are 1,113 m."""
    assert recorded(detections(9), records((0, 500, None)), Rule(180.0, 500.0)).status == ["unmatched"]
    assert recorded(detections(9), records((0, 500.1, None)), Rule(180.0, 500.0)).status == ["too rough"]
    for accuracy, tolerance, status in ((0, 1100, "unmatched"), (0, 1120, "matched"), (1000, 180, "matched")):
        found = recorded(detections(0.01), records((0, accuracy, None)), Rule(tolerance, 25000.0))
        assert found.status == [status], (accuracy, tolerance)


def test_the_window_holds_its_first_and_last_day():
    made = records(*[(k, 0, dt.date(2015, 1, day)) for k, day in enumerate((1, 2, 3, 4))])
    found = recorded(detections(0, 1, 2, 3), made, Rule(180.0, 25000.0, dt.date(2015, 1, 2), dt.date(2015, 1, 3)))
    assert found.status == ["outside the dates", "matched", "matched", "outside the dates"]
    assert recorded(detections(0), records((0, np.nan, None)), Rule(180.0, 25000.0)).status == ["accuracy unknown"]


def test_days_are_those_of_the_records_that_can_be_matched():
    """The first record is too rough: the day of the second one decides, and of the second detection's scene."""
    made = records((0, 90000, dt.date(2016, 1, 1)), (0, 0, DAY), (1, 0, dt.date(2015, 7, 1)))
    found = recorded(detections(0, 1), made, Rule(180.0, 25000.0), [DAY, DAY])
    assert found.status == ["too rough", "matched", "unmatched"]


def test_indices_are_those_of_all_records():
    found = recorded(detections(2, 7), records((0, np.nan, None), (7.0005, 0, None)), Rule(180.0, 25000.0))
    assert found.pairs.event.tolist() == [1] and found.pairs.record.tolist() == [1]
    assert found.records_of(2)[1] == (1, pytest.approx(55.66, abs=0.01))


@pytest.mark.parametrize("seen, matched", [(DAY, 1), (dt.date(2015, 5, 31), 0), (None, 1)])
def test_no_record_is_dated_after_its_scene(seen, matched):
    found = recorded(detections(0), records((0, 0, DAY)), Rule(180.0, 25000.0), [seen])
    assert len(found.pairs) == matched
    undated = recorded(detections(0), records((0, 0, None)), Rule(180.0, 25000.0), [seen])
    assert len(undated.pairs) == 1


def test_chance_counts_the_regions_that_hold_detections():
    rng = np.random.default_rng(1)
    places = Points(rng.uniform(0, 1, 2000), rng.uniform(-0.1, 0.1, 2000))
    known, rule = records((0.5, 25000, None), (0.5, np.nan, None), (30, 100, None)), Rule(180.0, 25000.0)
    chance, expected = by_chance(known, rule, np.array([0, 2]), [(places, 50), (places, 0)], rng)
    assert chance[0] > 0.99 and chance[1] == chance[2] == 0 and expected == 1.0
    empty = Points(np.zeros(0), np.zeros(0))
    nothing = by_chance(known, rule, np.array([0, 2]), [], rng)
    assert nothing[0].tolist() == [0, 0, 0] and nothing[1] == 0.0
    assert by_chance(known, rule, np.array([0, 2]), [(empty, 3)], rng)[1] == 0.0


def test_chances_of_regions_multiply():
    """Missed by 3 at random in a region of which the reach holds a fifth, and by 2 in one of which it holds a half."""
    one, other = detections(*np.arange(10) / 10), detections(0.05, 5)
    known, reach = records((0.05, 6000, None), (5, 100, None)), Rule(tolerance=0.0, max_accuracy=25000.0)
    chance, expected = by_chance(known, reach, np.array([0, 1]), [(one, 3), (other, 2)], np.random.default_rng(0))
    assert chance == pytest.approx([1 - 0.8**3 * 0.5**2, 1 - 0.5**2]) and 1 < expected < 2
    wider, exact = Rule(tolerance=6000.0, max_accuracy=25000.0), records((0.05, 0, None))
    chance, expected = by_chance(exact, wider, np.array([0]), [(one, 1)], np.random.default_rng(0))
    assert chance == pytest.approx([0.2]) and 0 < expected < 0.6
    assert by_chance(exact, reach, np.array([0]), [(one, 1)], np.random.default_rng(0)) == (0.0, 0.0)

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
    nothing = by_chance(known, rule, np.array([0, 2]), [], rng)
    assert nothing[0].tolist() == [0, 0, 0] and nothing[1] == 0.0

"""Who is matched with whom, and why a record is not, without QGIS."""

import datetime as dt

import numpy as np
import pytest
from landslidebias.core.errors import Canceled
from landslidebias.core.listener import Listener
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


def test_chance_is_of_records_that_could_be_matched():
    rng = np.random.default_rng(1)
    events = Points(rng.uniform(0, 1, 50), rng.uniform(-0.1, 0.1, 50))
    known, rule = records((0.5, 25000, None), (0.5, np.nan, None), (30, 100, None)), Rule(180.0, 25000.0)
    found = recorded(events, known, rule)
    chance, expected = by_chance(events, known, rule, found, [], rng, Listener())
    assert chance[0] > 0.99 and chance[1] == chance[2] == 0 and expected == 1.0
    nothing = by_chance(events[:0], known, rule, recorded(events[:0], known, rule), [], rng, Listener())
    assert nothing[0].tolist() == [0, 0, 0] and nothing[1] == 0.0


def test_chance_obeys_dates():
    """No scene was taken after any record's date; then half of them were."""
    rng = np.random.default_rng(2)
    events = Points(rng.uniform(0, 1, 60), rng.uniform(-0.1, 0.1, 60))
    known, rule = records(*[(x, 3000, DAY) for x in rng.uniform(0, 1, 40)]), Rule(180.0, 25000.0)

    def chance(seen):
        found = recorded(events, known, rule, seen)
        return by_chance(events, known, rule, found, [], np.random.default_rng(0), Listener())

    before, after = DAY - dt.timedelta(1), DAY + dt.timedelta(1)
    none, half, free = chance([before] * 60), chance([before, after] * 30), chance(None)
    assert none[1] == 0 and not none[0].any()
    assert 0.3 * free[1] < half[1] < 0.8 * free[1] and half[0].sum() < 0.8 * free[0].sum()
    assert chance([after] * 60)[1] == free[1]


def test_chance_can_be_stopped():
    class Stopped(Listener):
        def canceled(self):
            return True

    known, rule = records((0.5, 25000, None)), Rule(180.0, 25000.0)
    events = detections(0.1, 0.2, 0.3)
    with pytest.raises(Canceled):
        by_chance(events, known, rule, recorded(events, known, rule), [], np.random.default_rng(0), Stopped())


def test_progress_ends_with_all():
    class Kept(Listener):
        def progress(self, percent):
            said.append(percent)

    said, rng = [], np.random.default_rng(1)
    events = Points(rng.uniform(0, 1, 50), rng.uniform(-0.1, 0.1, 50))
    known, rule = records((0.5, 2500, None), (0.2, 2500, None)), Rule(180.0, 25000.0)
    by_chance(events, known, rule, recorded(events, known, rule), [], rng, Kept())
    assert said == sorted(said) and said[0] == 40 and 60 in said and 98 < said[-1] < 100

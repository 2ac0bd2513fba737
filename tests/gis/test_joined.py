"""Several layers as one table: their fields, their system, and which layer a feature is of."""

import datetime as dt

import pytest
from landslidebias.algorithms.gis.features import rows
from landslidebias.algorithms.gis.joined import joined
from landslidebias.algorithms.gis.places import located
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from made.layers import point, square
from made.listeners import Heard
from made.places import transform


def test_one_table_is_itself(table):
    one = table("a.geojson", [square(500000, 4000000, 180, event_id=1)])
    assert joined([one], "MORE", Listener()) == (one, -1)


def test_fields_and_places_of_all(table):
    """In the first one's system, fields by their names; a field of two kinds is a text; layers of one name get numbers."""
    there = transform(32633, 4326)
    place = there.transform(503000, 4000000)
    first = table("a.geojson", [square(500000, 4000000, 180, event_id=1, layer="x", note=5, day="2020-01-01")])
    second = table(
        "b.geojson",
        [square(place.x(), place.y(), 0.002, event_id=1, note="five", size=2.5), (None, {"event_id": 2})],
        epsg=4326,
    )
    second.name = first.name
    found, at = joined([first, second], "MORE", Listener())
    assert found.names == ["event_id", "layer", "note", "day", "size", "layer_2"] and at == 5 and found.crs == first.crs
    assert [tuple(row.values()) for row in rows(found, Listener())] == [
        (1, "x", "5", dt.date(2020, 1, 1), None, first.name),
        (1, None, "five", None, 2.5, f"{first.name} 2"),
    ]
    lies = located(found, Listener()).points
    assert lies.lon[1] == pytest.approx(place.x() + 0.001, abs=1e-5)
    assert lies.lat[1] == pytest.approx(place.y() + 0.001, abs=1e-5)


def test_what_can_not_be_one_is_said(table):
    shapes = table("a.geojson", [square(500000, 4000000, 180)]), table("b.geojson", [point(500000, 4000000)])
    with pytest.raises(InputError, match="MORE: all layers must hold polygons, or all points"):
        joined(shapes, "MORE", Listener())
    with pytest.raises(Exception, match="Canceled"):
        joined([shapes[0], shapes[0]], "MORE", Heard(stop=True))

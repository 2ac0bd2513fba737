"""Catalogs, out of CSV and GeoJSON."""

import collections
import datetime as dt
import json

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.records import catalog

HEADER = "event_id,event_date,location_accuracy,latitude,longitude,event_title\n"


def write(path, text, encoding="utf-8-sig"):
    path.write_text(HEADER + text, encoding=encoding)
    return str(path)


def test_the_nasa_catalog_arrives_whole(data):
    records, problems = catalog.read(str(data("nasa_glc/Global_Landslide_Catalog_Export.csv")))
    assert len(records) == 11033 and not problems.dates and not problems.positions
    assert min(r.event_date for r in records).date() == dt.date(1988, 11, 7)
    assert max(r.event_date for r in records).date() == dt.date(2017, 9, 28)
    counts = collections.Counter(r.accuracy_m for r in records)
    assert counts[0.0] == 1386 and counts[1000.0] == 2185 and counts[250000.0] == 16


def test_what_can_not_be_parsed_is_counted(tmp_path):
    path = write(
        tmp_path / "c.csv",
        '1,01/02/2015 02:00:00 PM,5km,1,2,"a, b"\n2,soon,exact,1,2,x\n3,,about,1,2,x\n4,2015-03-04,1km,,2,x\n5,2015-03-04,1km,95,2,x\n',
    )
    records, problems = catalog.read(path)
    assert [r.event_date for r in records] == [dt.datetime(2015, 1, 2, 14), None, None]
    assert records[0].attributes["event_title"] == "a, b"
    assert [line for line, _ in problems.dates] == [3, 4]
    assert len(problems.positions) == 2 and problems.accuracies == [(4, "about")]


@pytest.mark.parametrize("text, words", [("", "no record"), ("1,never,5km,1,2,x\n", "No date")])
def test_a_catalog_that_can_not_be_used_is_an_error(tmp_path, text, words):
    with pytest.raises(InputError, match=words):
        catalog.read(write(tmp_path / "c.csv", text))


def test_a_catalog_without_its_columns_is_an_error(tmp_path):
    path = tmp_path / "c.csv"
    path.write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match="event_date, latitude, longitude"):
        catalog.read(str(path))


def test_a_look_finds_what_is_no_catalog_before_it_is_read(tmp_path):
    for name, text in (("c.csv", HEADER), ("c.geojson", "{}")):
        (tmp_path / name).write_text(text)
        catalog.check(str(tmp_path / name))
    (tmp_path / "c.csv").write_text("a,b\n1,2\n")
    for name, words in (("c.csv", "event_date"), ("none.csv", "can't be read"), ("none.json", "can't be read")):
        with pytest.raises(InputError, match=words):
            catalog.check(str(tmp_path / name))


def test_a_picture_is_no_catalog(tmp_path):
    path = tmp_path / "c.csv"
    path.write_bytes(bytes(range(256)) * 10)
    with pytest.raises(InputError, match="can't be read"):
        catalog.read(str(path))


@pytest.mark.parametrize(
    "text, metres",
    [("exact", 0), ("5km", 5000), ("250km", 250000), ("500 m", 500), ("unknown", None), ("", None), (None, None)],
)
def test_accuracies(text, metres):
    assert catalog.parse_accuracy(text) == metres


def test_coolr_names_and_geojson(tmp_path):

    rows = [("1", "2018-03-04T00:00:00Z", "5km"), ("2", 1520121600000, "exact"), ("3", "2018/03/04", "unknown")]
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [30.1, 0.4]},
            "properties": {"ev_id": i, "ev_date": d, "loc_acc": a, "ls_cat": "mudslide", "fatalities": 3},
        }
        for i, d, a in rows
    ]
    path = tmp_path / "coolr.geojson"
    path.write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": features + [{"type": "Feature", "geometry": None, "properties": {"ev_date": "2018-01-01"}}],
            }
        )
    )
    records, problems = catalog.read(str(path))
    assert [r.event_date.date() for r in records] == [dt.date(2018, 3, 4)] * 3 and len(problems.positions) == 1
    assert [r.accuracy_m for r in records] == [5000, 0, None] and records[0].attributes[
        "landslide_category"
    ] == "mudslide"
    assert records[2].attributes["fatality_count"] == 3 and (records[0].longitude, records[0].latitude) == (30.1, 0.4)
    plain = tmp_path / "coolr.csv"
    plain.write_text(
        "src_name,ev_date,ev_title,loc_acc,ls_trig,lat,lon\nnews,2018-03-04 10:00:00,slide,10km,rain,0.4,30.1\n"
    )
    record = catalog.read(str(plain))[0][0]
    assert (
        record.accuracy_m == 10000 and record.attributes["landslide_trigger"] == "rain" and record.event_date.hour == 10
    )


@pytest.mark.parametrize(
    "text, words",
    [
        ("[1, 2]", "no GeoJSON"),
        ("{", "can't be read"),
        ('{"features": [], "crs": {"properties": {"name": "EPSG:32633"}}}', "EPSG:4326"),
    ],
)
def test_a_geojson_that_is_no_catalog(tmp_path, text, words):
    path = tmp_path / "c.geojson"
    path.write_text(text)
    with pytest.raises(InputError, match=words):
        catalog.read(str(path))

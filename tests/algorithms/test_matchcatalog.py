"""matchcatalog: which record is which detection."""

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
from landslidebias.algorithms.gis.features import rows as rows_of
from landslidebias.algorithms.gis.features import table_from
from landslidebias.algorithms.gis.regions import Dated, Regions
from landslidebias.algorithms.matchcatalog import MatchCatalog, MatchCatalogJob
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from landslidebias.core.numbers import decimal
from landslidebias.core.records.recorded import Rule
from made.layers import point, square
from made.places import transform
from made.region_pairs import SIDE


def test_records_are_matched_within_their_own_accuracy(run, detections, write_geojson, regions, features, tmp_path):
    rows = [
        point(500000 + 90, 4000000 - SIDE + 90, event_id="far", accuracy_m=0, event_date="2015-01-01"),
        point(560000, 4000000, event_id="away", accuracy_m=1000, event_date="2015-01-01"),
        point(500000 + SIDE / 2, 4000000 - SIDE / 2, event_id="rough", accuracy_m=50000, event_date="2015-01-01"),
        point(500000 + SIDE / 2, 4000000 - SIDE / 2, event_id="none", accuracy_m=None, event_date="2015-01-01"),
        point(500000 + SIDE / 2, 4000000 - SIDE / 2, event_id="near", accuracy_m=1000, event_date="2015-01-01"),
        point(500000 + SIDE / 2, 4000000 - SIDE / 2, event_id="late", accuracy_m=1000, event_date="2021-01-01"),
    ]
    found = run(
        "matchcatalog",
        DETECTIONS=detections(),
        CATALOG=write_geojson("catalog.geojson", rows),
        REGIONS=regions,
        SCENE_DATE="2020-06-01",
        OUTPUT=str(tmp_path / "d.gpkg"),
        RECORDS=str(tmp_path / "r.gpkg"),
    )
    records = {f["event_id"]: f for f in features(found["RECORDS"])}
    assert records["near"]["detected"] and records["near"]["status"] == "matched" and records["near"]["chance"] > 0.9
    assert not records["late"]["detected"] and not records["away"]["detected"]
    assert records["rough"]["status"] == "too rough" and records["none"]["status"] == "accuracy unknown"
    hits = [f for f in features(found["OUTPUT"]) if f["recorded"]]
    assert len(hits) == found["N_MATCHED"] and found["N_UNRECORDED"] == 90 - len(hits) and found["N_ROUGH"] == 2
    assert "near" in {f["catalog_id"] for f in hits} and all(f["distance_m"] <= 1180 for f in hits)
    assert isinstance(found["N_CHANCE"], float) and found["N_CHANCE"] >= 0.9
    assert (tmp_path / "d.qml").exists() and (tmp_path / "r.qml").exists()


def test_a_rough_catalog_warns_of_chance(run, detections, write_geojson, regions):
    rng = np.random.default_rng(1)
    rows = [
        point(500000 + rng.uniform(0, 2 * SIDE), 4000000 - rng.uniform(0, SIDE), accuracy_m=5000) for _ in range(20)
    ]
    found = run(
        "matchcatalog",
        DETECTIONS=detections(),
        CATALOG=write_geojson("c.geojson", rows),
        REGIONS=regions,
        OUTPUT="memory:",
        RECORDS="memory:",
    )
    assert found["N_MATCHED"] == 20 and found["N_CHANCE"] == pytest.approx(20, abs=0.5) and "Chance alone" in run.log


def test_a_catalog_in_another_system_and_dates_as_text(run, detections, regions, write_geojson):
    """Records in degrees match detections in metres, and a date may be a text."""
    there = transform(32633, 4326)
    layer = detections()
    first = json.loads(Path(layer).read_text())["features"][0]["geometry"]["coordinates"][0][0]
    place = there.transform(first[0] + 90, first[1] + 90)
    catalog = write_geojson(
        "degrees.geojson", [point(place.x(), place.y(), event_date="01/02/2015 02:00:00 PM", accuracy_m=0)], epsg=4326
    )
    found = run(
        "matchcatalog",
        DETECTIONS=layer,
        CATALOG=catalog,
        START="2015-01-01",
        END="2015-12-31",
        OUTPUT="memory:",
        RECORDS="memory:",
    )
    assert found["N_MATCHED"] == 1


def test_matchcatalog(provider, five, table):
    catalog = table(
        "catalog.geojson",
        [
            point(500090, 4000000 - SIDE + 90, event_id="e", accuracy_m=0),
            point(500090, 4000000, event_id="f", accuracy_m=None),
        ],
    )
    accuracy = catalog.index("accuracy_m", "CATALOG")
    job = MatchCatalogJob(five, catalog, -1, accuracy, -1, None, Rule(180.0, 25000.0), None, 0)
    found = MatchCatalog().compute(job, Listener())
    assert len(found.detections.points) == 5 and found.recorded.status == ["matched", "accuracy unknown"]
    assert found.recorded.records_of(5)[0] == (0, pytest.approx(0, abs=1))
    assert found.catalog.identities("event_id") == ["e", "f"] and found.chance[1] == 0
    fields, rows = found.detections.copied((("note", "bool"),), [[True]] * 5)
    assert [getattr(f, "name", lambda f=f: f[0])() for f in fields] == ["event_id", "probability", "note"]
    assert rows[1][1] == [2, 0.6, True] and isinstance(rows[1][0], bytes)


def test_matchcatalog_needs_a_record_with_a_place(provider, five, table):
    catalog = table("nowhere.geojson", [(None, {"event_id": "e"})])
    job = MatchCatalogJob(five, catalog, -1, -1, -1, None, Rule(180.0, 25000.0), None, 0)
    with pytest.raises(InputError, match="no record with a place"):
        MatchCatalog().compute(job, Listener())


@pytest.mark.parametrize(
    "changes, words",
    [
        ({"ACCURACY_FIELD": "roughness"}, "no field 'roughness'"),
        ({"START": "2010-01-01", "DATE_FIELD": "when"}, "no field 'when'"),
    ],
)
def test_a_field_that_is_not_there_is_said_and_nothing_is_left(
    refused, detections, write_geojson, tmp_path, changes, words
):
    catalog = write_geojson("c.geojson", [point(500100, 3999900, event_date="2015-01-01")])
    out = {"OUTPUT": str(tmp_path / "out.gpkg"), "RECORDS": "memory:"}
    refused(words, "matchcatalog", DETECTIONS=detections(), CATALOG=catalog, **out, **changes)
    assert not (tmp_path / "out.gpkg").exists()


HOSTILE = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "'=1", "-5.25", "a=b")


@pytest.mark.parametrize("ending", [".csv", ".gpkg", ".geojson"])
def test_cells_a_spreadsheet_would_run_are_harmless_and_come_back(run, write_geojson, tmp_path, ending):
    """Through a layer of records, with a field whose name is one."""
    records = [point(100 + k, 100, **{"=name": text, "n": -k}) for k, text in enumerate(HOSTILE)]
    detections = write_geojson("d.geojson", [square(0, 0, 180, event_id=1)])
    out = tmp_path / f"r{ending}"
    run(
        "matchcatalog",
        DETECTIONS=detections,
        CATALOG=write_geojson("c.geojson", records),
        RECORDS=str(out),
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    if ending == ".csv":
        cells = [cell for line in csv.reader(io.StringIO(out.read_text())) for cell in line]
        assert not [
            cell for cell in cells if cell[:1] in ("=", "+", "@") or (cell[:1] == "-" and decimal(cell) is None)
        ]
    table = table_from(str(out))
    assert "=name" in table.names
    assert sorted(row["=name"] for row in rows_of(table, Listener())) == sorted(HOSTILE)


DATED = [("a", "05/03/2014 00:00:00"), ("b", "22/03/2014"), ("c", "soon"), ("d", None)]


def test_dates_of_a_layers_texts_are_read_by_the_whole_column(run, detections, write_geojson, features, tmp_path):
    rows = [
        point(500090 + k, 4000000 - SIDE + 90, event_id=name, accuracy_m=0, event_date=text)
        for k, (name, text) in enumerate(DATED)
    ]
    given = {"DETECTIONS": detections(), "CATALOG": write_geojson("c.geojson", rows), "START": "2014-03-01"}
    out = {"RECORDS": str(tmp_path / "r.gpkg"), "OUTPUT": str(tmp_path / "d.gpkg")}
    run("matchcatalog", **given, END="2014-03-31", **out)
    status = {f["event_id"]: f["status"] for f in features(out["RECORDS"])}
    assert "outside the dates" not in status.values() and status["c"] == status["d"] == "date unknown"
    assert "1 of 4 dates in event_date (CATALOG) can't be read" in run.log and "'soon'" in run.log


def test_dates_of_a_layer_that_may_be_two_are_asked_for(run, refused, detections, write_geojson, features, tmp_path):
    rows = [point(500090, 4000000 - SIDE + 90, accuracy_m=0, event_date=text) for text in ("05/03/2014", "06/03/2014")]
    given = {"DETECTIONS": detections(), "CATALOG": write_geojson("c.geojson", rows), "START": "2014-04-01"}
    out = {"RECORDS": str(tmp_path / "r.gpkg"), "OUTPUT": str(tmp_path / "d.gpkg")}
    refused("DATE_ORDER", "matchcatalog", **given, **out)
    for order, outside in (("DMY", 2), ("MDY", 0)):
        run("matchcatalog", DATE_ORDER=order, **given, **out)
        assert [f["status"] for f in features(out["RECORDS"])].count("outside the dates") == outside


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".geojson", ".csv"])
def test_fields_whose_names_differ_in_their_case_are_kept(run, detections, write_geojson, tmp_path, ending):
    fields = {
        "Status": "open",
        "DETECTED": "by eye",
        "FID": "x1",
        "Chance": "none",
        "status": "old",
        "Geom": "g",
        "STATUS": "S",
    }
    rows = [point(500090, 4000000 - SIDE + 90, event_id=k, **fields) for k in (1, 2)]
    shapes = write_geojson("found.geojson", [square(500000, 3999900, 180, event_id=1, Recorded="so", FID="y")])
    out = {"OUTPUT": str(tmp_path / f"d{ending}"), "RECORDS": str(tmp_path / f"r{ending}")}
    run("matchcatalog", DETECTIONS=shapes, CATALOG=write_geojson("c.geojson", rows), **out)
    records = list(rows_of(table_from(out["RECORDS"]), Listener()))
    assert len(records) == 2
    assert {"open", "by eye", "x1", "none", "g", "S"} <= {str(v) for v in records[0].values()}
    assert "old" not in records[0].values()
    if ending != ".shp":  # whose names are of ten characters
        assert [records[0][name] for name in ("Status_2", "STATUS_3", "DETECTED_2", "FID_2")] == [
            "open",
            "S",
            "by eye",
            "x1",
        ]
        assert str(records[0]["detected"]).lower() in ("true", "false", "1", "0") and records[0]["status"] != "open"
    assert {"so", "y"} <= set(next(rows_of(table_from(out["OUTPUT"]), Listener())).values())


def test_chance_is_none_before_all_records(run, detections, write_geojson, regions, features, tmp_path):
    rows = [point(500000 + 300 * k, 4000000 - 300 * k, accuracy_m=5000, event_date="2019-06-01") for k in range(9)]
    given = {"DETECTIONS": detections(), "CATALOG": write_geojson("c.geojson", rows), "REGIONS": regions}
    out = {"OUTPUT": "memory:", "RECORDS": str(tmp_path / "r.gpkg")}
    before, after = (run("matchcatalog", SCENE_DATE=f"{year}-01-01", **given, **out) for year in (2015, 2020))
    assert before["N_MATCHED"] == before["N_CHANCE"] == 0 and after["N_CHANCE"] > 5
    run("matchcatalog", SCENE_DATE="2015-01-01", **given, **out)
    assert {f["chance"] for f in features(out["RECORDS"])} == {0.0}


@pytest.mark.parametrize("fields", [{"location_accuracy": "5km"}, {"location_accuracy": "exact", "accuracy_m": 5000}])
def test_an_accuracy_is_read_where_biasfactor_reads_it(run, detections, write_geojson, regions, table, fields):
    rows = [point(500090, 4000000 - SIDE - 3000, event_date="2015-01-01", **fields)]
    catalog = write_geojson("c.geojson", rows)
    out = {"OUTPUT": "memory:", "RECORDS": "memory:"}
    assert run("matchcatalog", DETECTIONS=detections(), CATALOG=catalog, **out)["N_MATCHED"] == 1
    assert "taken as exact" not in run.log
    around = table("around.geojson", [square(0, 3900000, 1000000, name="a")])
    found = Regions(around, "name", "", Listener(), least=1).records(
        table_from(catalog), Dated("", False, "auto"), Listener()
    )
    assert [record.accuracy_m for record in found] == [5000.0]


def test_few_detections_without_regions_do_not_tell_chance(run, write_geojson):
    given = {"DETECTIONS": write_geojson("d.geojson", [square(0, 0, 180)]), "OUTPUT": "memory:", "RECORDS": "memory:"}
    catalog = write_geojson("c.geojson", [point(90, 90)])
    found = run("matchcatalog", CATALOG=catalog, **given)
    assert (
        found["N_MATCHED"] == found["N_CHANCE"] == 1
        and "Give REGIONS" in run.log
        and "no field accuracy_m or" in run.log
    )
    regions = write_geojson("r.geojson", [square(-50000, -50000, 100000, name="a")])
    assert run("matchcatalog", CATALOG=catalog, REGIONS=regions, **given)["N_CHANCE"] < 0.1
    assert "Give REGIONS" not in run.log


def test_several_layers_of_detections_share_the_records(run, write_geojson, features, tmp_path):
    """A record goes to one detection of all layers, which keep their fields, and say whose they are."""
    layers = [
        write_geojson("east.geojson", [square(500000, 4000000, 180, event_id=1, probability=0.9)]),
        write_geojson("west.geojson", [square(500100, 4000000, 180, event_id=1, note="b")]),
    ]
    catalog = write_geojson("c.geojson", [point(500230, 4000090, event_id="r", accuracy_m=0)])
    out = {"OUTPUT": str(tmp_path / "d.gpkg"), "RECORDS": str(tmp_path / "r.gpkg")}
    found = run("matchcatalog", DETECTIONS=layers[0], MORE_DETECTIONS=[layers[1]], CATALOG=catalog, **out)
    assert (found["N_MATCHED"], found["N_UNRECORDED"]) == (1, 1)
    rows = [(f["layer"], f["event_id"], f["recorded"], f["note"] or None) for f in features(out["OUTPUT"])]
    assert rows == [("east", 1, False, None), ("west", 1, True, "b")]
    (record,) = features(out["RECORDS"])
    assert record["detection_id"] == "west: 1" and record["detected"]
    alone = run("matchcatalog", DETECTIONS=layers[0], CATALOG=catalog, **out)
    assert alone["N_MATCHED"] == 1 and "layer" not in features(out["OUTPUT"])[0].fields().names()
    assert features(out["RECORDS"])[0]["detection_id"] == "1"


def test_a_scene_date_of_a_further_layer_counts(run, write_geojson, features, tmp_path):
    early = write_geojson("early.geojson", [square(500000, 4000000, 180, event_id=1, scene_date="2010-01-01")])
    plain = write_geojson("plain.geojson", [square(510000, 4000000, 180, event_id=1)])
    records = [point(x, 4000090, accuracy_m=0, event_date="2015-01-01") for x in (500090, 510090)]
    given = {"CATALOG": write_geojson("c.geojson", records), "OUTPUT": "memory:"}
    out = str(tmp_path / "r.gpkg")
    run("matchcatalog", DETECTIONS=plain, MORE_DETECTIONS=[early], RECORDS=out, **given)
    assert [f["detected"] for f in features(out)] == [False, True]

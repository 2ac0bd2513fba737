"""importcatalog: rows of a table become points."""

import datetime as dt
from pathlib import Path

import pytest
from landslidebias.algorithms.gis import worldmap
from landslidebias.algorithms.importcatalog import ImportCatalog, ImportJob
from made import layers
from made.listeners import Heard
from made.places import transform
from osgeo import gdal


def test_the_catalog_becomes_points(run, tmp_path, features):
    path = tmp_path / "c.csv"
    path.write_text(
        "event_id,event_date,location_accuracy,latitude,longitude,fatality_count\n1,06/01/2015 03:00:00 PM,5km,45.5,-122.6,3\n2,unknown,exact,45,-122,\n",
        encoding="utf-8-sig",
    )
    done = run("importcatalog", INPUT=str(path), OUTPUT=str(tmp_path / "c.gpkg"))
    assert (done["N_RECORDS"], done["N_UNDATED"], done["N_UNPLACED"]) == (2, 1, 0) and "line 3: 'unknown'" in run.log
    first = features(done["OUTPUT"])[0]
    assert (
        first["event_date"].toString("yyyy-MM-dd hh:mm") == "2015-06-01 15:00"
        and first["accuracy_m"] == 5000
        and first["fatality_count"] == 3
    )
    assert first.geometry().asPoint().x() == -122.6


def test_importcatalog(provider, tmp_path):
    say = Heard()
    (tmp_path / "c.csv").write_text("event_id,event_date,latitude,longitude\n1,2015-06-01,2,3\n2,soon,2,3\n3,soon,,3\n")
    found = ImportCatalog().compute(ImportJob(str(tmp_path / "c.csv")), say)
    assert [r.event_date for r in found.records] == [dt.datetime(2015, 6, 1), None]
    assert say.warnings == [
        "1 row(s) without a date that can be parsed; kept, without a date: line 3: 'soon'",
        "1 row(s) without a position; left out: line 4: '3, '",
    ]


def test_the_nasa_catalog_through_processing_run(run, data, tmp_path, features):
    done = run(
        "importcatalog",
        INPUT=str(data("nasa_glc/Global_Landslide_Catalog_Export.csv")),
        OUTPUT=str(tmp_path / "c.gpkg"),
    )
    assert done["N_RECORDS"] == 11033 and done["N_UNDATED"] == 0 and done["N_UNPLACED"] == 0
    records = features(done["OUTPUT"])
    exact = [f for f in records if f["location_accuracy"] == "exact"]
    assert len(exact) == 1386 and all(f["accuracy_m"] == 0 for f in exact)


ROWS = [
    layers.point(500000 + 900 * k, 4000000, when=day, rough="Known_within_1_km", title=f"É{k}")
    for k, day in enumerate(("05/03/2014", "22/03/2014"))
]
ROLES = {"DATE_FIELD": "when", "ACCURACY_FIELD": "rough"}


def written(tmp_path, ending, **more):
    """Write the rows in a format of GDAL, in metres."""
    source = layers.write(tmp_path / "source.geojson", ROWS)
    gdal.VectorTranslate(str(tmp_path / f"c{ending}"), source, **more)
    return str(tmp_path / f"c{ending}")


@pytest.mark.parametrize(
    "ending", [".geojson", ".gpkg", ".shp", ".kml", ".gml", ".fgb", ".sqlite", ".tab", ".xlsx", ".ods"]
)
def test_vector_formats_and_spreadsheets_are_read(run, features, tmp_path, ending):
    more, roles = {}, ROLES
    if ending in (".xlsx", ".ods"):
        more = {"SQLStatement": "SELECT *, 10.0 AS lon, 45.5 AS lat FROM source", "SQLDialect": "SQLITE"}
    done = run("importcatalog", INPUT=written(tmp_path, ending, **more), OUTPUT=str(tmp_path / "out.gpkg"), **roles)
    one, two = sorted(features(done["OUTPUT"]), key=lambda f: f["event_title"])
    assert one["event_date"].toString("yyyy-MM-dd") == "2014-03-05" and one["accuracy_m"] == 1000
    place = two.geometry().asPoint()
    there = transform(layers.EPSG, 4326).transform(500900, 4000000)
    wanted = (10.0, 45.5) if more else (there.x(), there.y())
    assert (place.x(), place.y()) == pytest.approx(wanted, abs=1e-5)


def test_of_several_layers_one_is_named(run, refused, tmp_path):
    path = written(tmp_path, ".gpkg", layerName="one")
    gdal.VectorTranslate(path, str(tmp_path / "source.geojson"), layerName="two", accessMode="append")
    out = {"OUTPUT": str(tmp_path / "out.gpkg")}
    refused("several layers .one, two.*layername=one", "importcatalog", INPUT=path, **ROLES, **out)
    assert run("importcatalog", INPUT=f"{path}|layername=two", **ROLES, **out)["N_RECORDS"] == 2


@pytest.mark.parametrize("ending", [".csv", ".gpkg", ".shp", ".geojson"])
def test_what_is_written_is_read_back(run, features, tmp_path, ending):
    (tmp_path / "c.csv").write_text(
        'event_date,lat,lon,loc_acc,ev_title,fatalities\n2014-08-05 14:30:00,45.123456789,-7.5,5km,=Slide;"é",3\n2014-08-06,1,2,,x,\n'
    )
    first = run("importcatalog", INPUT=str(tmp_path / "c.csv"), OUTPUT=str(tmp_path / f"first{ending}"))
    second = run("importcatalog", INPUT=first["OUTPUT"], OUTPUT=str(tmp_path / "second.gpkg"))
    one = features(second["OUTPUT"])[0]
    assert second["N_RECORDS"] == 2 and second["N_UNDATED"] == second["N_UNPLACED"] == 0
    time = "yyyy-MM-dd" if ending == ".shp" else "yyyy-MM-dd hh:mm"
    assert one["event_date"].toString(time) == "2014-08-05 14:30"[: len(time)]
    assert (one["accuracy_m"], one["event_title"], one["fatality_count"]) == (5000, '=Slide;"é"', 3)
    assert one.geometry().asPoint().x() == -7.5 and one.geometry().asPoint().y() == pytest.approx(45.123456789)


def test_a_csv_of_records_is_a_layer_again(run, detections, tmp_path):
    (tmp_path / "c.csv").write_text("event_date,lat,lon,accuracy_m\n2014-08-05,36.14,-3,50\n")
    first = run("importcatalog", INPUT=str(tmp_path / "c.csv"), OUTPUT=str(tmp_path / "first.csv"))
    out = {"OUTPUT": str(tmp_path / "d.csv"), "RECORDS": str(tmp_path / "r.csv")}
    run("matchcatalog", DETECTIONS=detections(), CATALOG=first["OUTPUT"], START="2014-01-01", **out)
    again = run("matchcatalog", DETECTIONS=out["OUTPUT"], CATALOG=out["RECORDS"], OUTPUT="memory:", RECORDS="memory:")
    assert again["N_UNRECORDED"] + again["N_MATCHED"] == 90


def test_columns_are_named_by_parameters(run, refused, features, tmp_path):
    (tmp_path / "c.txt").write_text("A\tB\tC\tD\tE\n2014\t8\t5\t45,5\t7,5\n")
    given = {"INPUT": str(tmp_path / "c.txt"), "OUTPUT": str(tmp_path / "out.gpkg")}
    refused("DATE_FIELD", "importcatalog", **given)
    named = {"YEAR_FIELD": "A", "MONTH_FIELD": "B", "DAY_FIELD": "C", "LATITUDE_FIELD": "D", "LONGITUDE_FIELD": "E"}
    done = run("importcatalog", **given, **named, ACCURACY=40)
    (found,) = features(done["OUTPUT"])
    assert found["event_date"].toString("yyyy-MM-dd") == "2014-08-05" and found["accuracy_m"] == 40
    refused("no column 'F'; it has A, B", "importcatalog", **given, **{**named, "DAY_FIELD": "F"})


@pytest.mark.parametrize(
    "name, data", [("c.geojson", b"{"), ("c.gpkg", b"SQLite format 3\0" * 9), ("c.bin", bytes(99))]
)
def test_what_no_reader_knows_is_said(refused, tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    refused("catalog .* can't be read|has no column", "importcatalog", INPUT=str(tmp_path / name), OUTPUT="memory:")


def test_the_order_of_dates_is_asked_for(run, refused, features, tmp_path):
    (tmp_path / "c.csv").write_text("date,lat,lon\n05/03/2014,1,2\n")
    given = {"INPUT": str(tmp_path / "c.csv"), "OUTPUT": str(tmp_path / "out.gpkg")}
    refused("DATE_ORDER", "importcatalog", **given)
    run("importcatalog", **given, DATE_ORDER="DMY")
    assert features(given["OUTPUT"])[0]["event_date"].toString("yyyy-MM-dd") == "2014-03-05"


CASES = Path(__file__).resolve().parents[2].parent / "shared" / "cases"


@pytest.mark.parametrize(
    "name, records, undated",
    [
        ("catalogs/glc_excel_resaved_real.csv", 11032, 0),
        ("catalogs/usgs_deepldb.csv", 1918, 1),
        ("catalogs/latin1.csv", 1, 0),
    ],
)
def test_real_catalogs_are_read(run, name, records, undated):
    if not (CASES / name).is_file():
        pytest.skip("no such file here")
    done = run("importcatalog", INPUT=str(CASES / name), OUTPUT="memory:")
    assert (done["N_RECORDS"], done["N_UNDATED"]) == (records, undated)


DOUBTFUL = """event_date,event_title,latitude,longitude,location_accuracy,country_name
2014-08-05,Slide,27.5,85.3,5km,Nepal
2014-08-05,slide,27.5,85.3,5km,Nepal
2014-08-05,Slide,0,0,5km,
2014-08-06,Slide,85.3,27.5,5km,Nepal
2014-08-07,Slide,-40.9,-73.6,exact,Chile
2014-08-08,Slide,18.2,-66.5,exact,United States
2014-08-09,Slide,20,100,250km,Atlantis
"""


@pytest.mark.parametrize(
    "drop, left", [([], 7), ("duplicates", 6), ("zero,outside", 5), (["duplicates", "zero", "outside"], 4)]
)
def test_doubtful_records_are_counted_and_left_out_where_that_is_asked(run, tmp_path, drop, left):
    (tmp_path / "c.csv").write_text(DOUBTFUL)
    done = run("importcatalog", INPUT=str(tmp_path / "c.csv"), DROP=drop, OUTPUT="memory:")
    assert (done["N_DUPLICATES"], done["N_ZERO"], done["N_OUTSIDE"]) == (1, 1, 1) and done["N_RECORDS"] == left
    assert "outside the country that they name" in run.log and "if latitude and longitude are exchanged" in run.log
    assert ("line 3" in run.log) and ("line 4" in run.log) and ("line 5" in run.log)


def test_without_a_map_of_the_world_that_is_said(run, tmp_path, monkeypatch):
    monkeypatch.setattr(worldmap, "world_map", lambda: "")
    (tmp_path / "c.csv").write_text(DOUBTFUL)
    done = run("importcatalog", INPUT=str(tmp_path / "c.csv"), DROP="outside", OUTPUT="memory:")
    assert done["N_OUTSIDE"] == 0 and done["N_RECORDS"] == 7 and "has no map of the world" in run.log


def test_two_catalogs_are_joined_and_say_what_came_from_where(run, refused, features, tmp_path):
    (tmp_path / "old.csv").write_text(
        "id,date,lat,lon,accuracy\n1,2014-08-05,10,20,5km\n2,2014-09-05,10,20,5km\n3,,1,1,\n"
    )
    (tmp_path / "new.csv").write_text(
        "event_id,event_date,latitude,longitude\nx,8/6/2014 0:00,10.01,20\ny,8/25/2014 0:00,10,20\n"
    )
    old = run("importcatalog", INPUT=str(tmp_path / "old.csv"), OUTPUT=str(tmp_path / "old.gpkg"))["OUTPUT"]
    given = {"INPUT": str(tmp_path / "new.csv"), "WITH": old, "OUTPUT": str(tmp_path / "both.gpkg")}
    done = run("importcatalog", **given)
    assert (done["N_RECORDS"], done["N_BOTH"]) == (4, 1) and "1 record(s) of WITH without a date" in run.log
    found = {(f["input_id"] or None, f["with_id"] or None): f for f in features(done["OUTPUT"])}
    assert set(found) == {("x", "1"), ("y", None), (None, "2"), (None, "3")}
    assert found["x", "1"]["catalogs"] == "new + old" and found["x", "1"]["days_apart"] == 1
    assert found["x", "1"]["metres_apart"] == pytest.approx(1106, abs=1) and found[None, "2"]["accuracy_m"] == 5000
    assert run("importcatalog", **given, WITH_DAYS=20)["N_BOTH"] == 2
    assert run("importcatalog", **given, WITH_DISTANCE=500)["N_BOTH"] == 0

"""importcatalog: rows of a table become points."""

import datetime as dt

from landslidebias.algorithms.importcatalog import ImportCatalog, ImportJob
from made.listeners import Heard


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

"""detectmany: many scenes as one job, the same as one after the other; what fails is left out, and what is done is not done again."""

import json
import os
import re
import signal
import socket
from pathlib import Path

import numpy as np
import pytest
from landslidebias.algorithms.gis import engine_client
from landslidebias.algorithms.gis import many as many_scenes
from landslidebias.core.errors import InputError
from made import cogs, layers, rasters, stac
from made.listeners import impatient
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

POINT = {"OPERATING_POINT": "balanced"}


@pytest.fixture()
def scenes(drawn, tmp_path):
    """Three scenes in a folder: two beside each other and one of another zone, with a mask."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    for k, (name, epsg) in enumerate((("a", 32633), ("b", 32633), ("c", 32632))):
        pixels = np.roll(drawn, 36 * k, 1)
        rasters.write(folder / f"{name}.tif", pixels, epsg=epsg, origin=(500000 + 3000 * k, 4000000))
    mask = np.ones(drawn.shape[:2], np.uint8)
    mask[:, :120] = 0
    rasters.write(folder / "m.tif", mask, origin=(503000, 4000000))
    return folder


@pytest.fixture()
def table(scenes):
    """Write a table beside the scenes."""

    def write(rows="path,name,date,mask\na.tif,first,2023-06-14,\nb.tif,second,2023-06-15,m.tif\n", name="t.csv"):
        (scenes / name).write_text(rows)
        return str(scenes / name)

    return write


@pytest.fixture()
def many(run, table, tmp_path):
    """Run it, and return its results."""

    def call(scenes=None, feedback=None, **given):
        where = {"DETECTIONS": "d.gpkg", "PROBABILITIES": "p", "MANIFEST": "m.json"}
        where = {name: str(tmp_path / path) for name, path in where.items()}
        return run("detectmany", feedback, SCENES=scenes or table(), **{**where, **POINT, **given})

    return call


@pytest.fixture()
def refuses(many, tmp_path):
    """Run it, refused with some words; nothing is there under its own name."""

    def call(words, *given, **more):
        before = sorted(tmp_path.iterdir())
        with pytest.raises(QgsProcessingException, match=words) as error:
            many(*given, **more)
        assert "bug" not in str(error.value) and "Traceback" not in str(error.value)
        kept = {tmp_path / "p.part"}
        assert set(tmp_path.iterdir()) - kept == set(before) - kept
        return str(error.value)

    return call


def states(tmp_path):
    found = json.loads((tmp_path / "m.json").read_text())["scenes"]
    return {one["name"]: one["state"] + (" before" if one["resumed"] else "") for one in found}


def about(path):
    """Return the system, the width and the metadata of a layer, which no frame of a failed test is to hold."""
    layer = QgsVectorLayer(path, "d", "ogr")
    return layer.crs().authid(), layer.extent().width(), layer.metadata().abstract()


def shown_by(path):
    """Return by what a raster is shown that loads as it lies there."""
    layer = QgsRasterLayer(str(path), "p")
    return layer.renderer().type()


def plain(found, first, before=0):
    """Return values from the field event_id on, and shapes, as texts: what QGIS's own objects are, a failed test can't show. before: events."""
    values = [[f["event_id"] + before, *f.attributes()[first + 1 :]] for f in found]
    return [[str(value) for value in one] for one in values], [f.geometry().asWkt(3) for f in found]


def of_scene(found, scene):
    """Return a scene's, with events counted from 1 as if it were alone."""
    own = [f for f in found if f["scene"] == scene]
    return plain(own, 3, 1 - min(f["event_id"] for f in own))


def test_as_one_after_the_other_and_one_start_for_all(many, run, features, scenes, tmp_path):
    """Every attribute and every pixel; the layers load, and say where they come from."""
    done = many()
    found = features(done["DETECTIONS"])
    assert done["N_SCENES"] == 2 and done["N_FAILED"] == 0 and done["N_EVENTS"] == len(found) > 0
    for scene, path, day, mask in (
        ("first", "a.tif", "2023-06-14", {}),
        ("second", "b.tif", "2023-06-15", {"MASK": str(scenes / "m.tif")}),
    ):
        one = {"PROBABILITY": str(tmp_path / "one.tif"), "DETECTIONS": str(tmp_path / "one.gpkg")}
        alone = features(run("detectlandslides", INPUT=str(scenes / path), **mask, **one, **POINT)["DETECTIONS"])
        assert ["fid", *found[0].fields().names()[3:]] == alone[0].fields().names()
        assert of_scene(found, scene) == plain(alone, 1)
        assert {f["date"] for f in found if f["scene"] == scene} == {day}
        path = tmp_path / "p" / f"{scene}_probability.tif"
        (pixels, place, tags), (wanted, wanted_place, wanted_tags) = map(rasters.read, (path, one["PROBABILITY"]))
        assert np.array_equal(pixels, wanted, equal_nan=True) and place == wanted_place
        assert {k: v for k, v in tags.items() if k != "OVR_RESAMPLING_ALG"} == wanted_tags
        assert gdal.Info(str(path), format="json")["metadata"]["IMAGE_STRUCTURE"]["LAYOUT"] == "COG"
        assert shown_by(tmp_path / "p" / f"{scene}_probability.tif") == "singlebandpseudocolor"
    assert len({f["event_id"] for f in found}) == len(found)
    facts = about(done["DETECTIONS"])[2]
    assert "scenes: 2" in facts and "threshold: " in facts
    assert (tmp_path / "d.qml").exists() and not list(tmp_path.glob("*.part"))


def test_a_broken_scene_is_left_out_and_what_changed_is_done_again(many, run, features, table, scenes, drawn, tmp_path):
    """Mended, it is done too; so is a scene that changed on disk, and one whose raster was damaged; of the others all stays."""
    rows = table("file;scene;acquired\na.tif;first;14.06.2023\nbroken.tif;half;\nb.tif;second;\nc.tif;far;2023-06-15\n")
    (scenes / "broken.tif").write_bytes((scenes / "b.tif").read_bytes()[:3000])
    done = many(rows)
    assert (done["N_SCENES"], done["N_FAILED"]) == (3, 1)
    assert states(tmp_path) == {"first": "done", "half": "failed", "second": "done", "far": "done"}
    assert "1 of 4 scenes failed and are left out: half (" in run.log
    system, width, _ = about(done["DETECTIONS"])
    assert system == "EPSG:4326" and 5 < width < 7  # two zones
    found = features(done["DETECTIONS"])
    assert {(f["scene"], f["date"] or "") for f in found} == {
        ("first", "2023-06-14"),
        ("second", ""),
        ("far", "2023-06-15"),
    }
    before = {name: of_scene(found, name) for name in ("first", "second", "far")}
    kept = (tmp_path / "p" / "far_probability.tif").stat().st_mtime_ns
    (scenes / "broken.tif").write_bytes((scenes / "b.tif").read_bytes())
    rasters.write(scenes / "b.tif", np.roll(drawn, 90, 0), origin=(503000, 4000000))
    raster = tmp_path / "p" / "first_probability.tif"
    raster.write_bytes(raster.read_bytes()[:-1] + b"\0")
    done = many(rows)
    assert states(tmp_path) == {"first": "done", "half": "done", "second": "done", "far": "done before"}
    after = {name: of_scene(features(done["DETECTIONS"]), name) for name in ("first", "half", "second", "far")}
    assert (after["first"], after["half"][0], after["far"]) == (before["first"], before["second"][0], before["far"])
    assert after["second"] != before["second"] and (tmp_path / "p" / "far_probability.tif").stat().st_mtime_ns == kept
    assert not list(tmp_path.glob("*.part"))


def test_canceled_it_goes_on_and_other_parameters_do_all_again(many, table, tmp_path):
    rows = table("path,note\na.tif,\nb.tif,\nc.tif,\nno.tif,\n")
    for given in ({}, {"THRESHOLD": 0.99}):
        with pytest.raises(QgsProcessingException, match="[12] of 4 scenes are kept in .*p.part; run again"):
            many(rows, impatient(lambda self: re.search(r"\ba: \d+ detected", self.textLog()) is not None), **given)
        assert {p.name for p in tmp_path.iterdir()} == {"scenes", "p.part"}
        told = json.loads((tmp_path / "p.part" / "manifest.json").read_text())["scenes"]
        assert (
            told[0]["state"] == "done" and not told[0]["resumed"] and [one["state"] for one in told[2:]] == ["left"] * 2
        )
    many(rows, THRESHOLD=0.99)
    found = states(tmp_path)
    assert (found["a"], found["b"][:4], found["c"], found["no"]) == ("done before", "done", "done", "failed")


def test_scenes_that_are_kept_have_the_tables_day_and_their_own_arithmetic(many, run, features, table, monkeypatch, tmp_path):
    """A day is corrected before the run goes on; what AUTO means is changed; two scenes in two arithmetics are told."""
    rows = "path,name,date\na.tif,first,{0}\nno.tif,second,\n"
    many(table(rows.format("2023-06-14")))
    done = many(table(rows.format("2023-07-01")))
    assert states(tmp_path)["first"] == "done before"
    assert {f["date"] for f in features(done["DETECTIONS"])} == {"2023-07-01"}
    told = json.loads((tmp_path / "m.json").read_text())["scenes"]
    assert told[0]["date"] == "2023-07-01" and told[1]["error"].startswith("SCENES: there is no file ")
    monkeypatch.setenv("LANDSLIDEBIAS_PRECISION", "int8")
    many(table(rows.format("2023-07-01")))
    told = json.loads((tmp_path / "m.json").read_text())
    assert told["precision"] == "int8" and told["scenes"][0]["resumed"] is False


class Engines:
    """The engines that are started; kills the first one at its first progress."""

    def __init__(self, monkeypatch):
        self.started, real = [], engine_client.process.start

        def start(*given, **more):
            self.started.append(real(*given, **more))
            return self.started[-1]

        monkeypatch.setattr(engine_client.process, "start", start)

    def kill(self, words):
        if words and len(self.started) == 1:
            os.killpg(self.started[0].pid, signal.SIGKILL)


def test_an_engine_that_dies_is_started_again(many, run, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingFeedback

    engines = Engines(monkeypatch)
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: engines.kill(percent > 0))
    done = many(feedback=feedback)
    assert done["N_SCENES"] == 2 and len(engines.started) == 2 and "signal 9" in run.log
    assert not [one for one in engines.started if one.poll() is None]


def test_scenes_of_findscenes_are_fetched_a_region_and_day_as_one(
    many, run, features, catalog, write_geojson, tmp_path
):
    """Two items of one day are a mosaic; the detections are those of fetchscene and detectlandslides."""
    east = cogs.outline(cogs.WEST + 12000)
    catalog.items += [
        stac.item("E", catalog.url, footprint=east),
        {**stac.item("A", catalog.url, day="2023-06-19"), "id": "B"},
    ]
    region = write_geojson("r.geojson", [layers.box(0.72, 42.37, 0.76, 42.39, name="seam")], None)
    asked = {"REGIONS": region, "API": "own", "ADDRESS": catalog.api, "START": "2023-06-01", "END": "2023-06-30"}
    found = run("findscenes", **asked, OUTPUT=str(tmp_path / "s.gpkg"))["OUTPUT"]
    catalog.answer = lambda path: (404, b"") if path.endswith("items/B") else None
    done = many(found, REGIONS=region, THRESHOLD=0)
    assert states(tmp_path) == {"seam 2023-06-14": "done", "seam 2023-06-19": "failed"} and "HTTP 404" in run.log
    day = found + """|subset="acquired" < '2023-06-15'"""
    scene = {"OUTPUT": str(tmp_path / "o.tif"), "MASK": str(tmp_path / "m.tif")}
    run("fetchscene", SCENES=day, REGION=region, **scene)
    one = {"PROBABILITY": str(tmp_path / "one.tif"), "DETECTIONS": str(tmp_path / "one.gpkg")}
    run("detectlandslides", INPUT=scene["OUTPUT"], MASK=scene["MASK"], THRESHOLD=0, **one, **POINT)
    made = rasters.read(tmp_path / "p" / "seam_2023-06-14_probability.tif")[0]
    assert np.array_equal(made, rasters.read(one["PROBABILITY"])[0], equal_nan=True) and np.isfinite(made).any()
    alone = plain(features(one["DETECTIONS"]), 1)
    assert alone[0] and of_scene(features(done["DETECTIONS"]), "seam 2023-06-14") == alone
    assert {f["date"] for f in features(done["DETECTIONS"])} == {"2023-06-14"}


def test_where_nothing_could_be_done_nothing_is_there(refuses, table):
    refuses("None of 2 scenes could be done. no: SCENES: there is no file .*no.tif", table("path,note\nno.tif,\nm/no.tif,\n"))


def test_a_disk_that_the_engine_finds_full_stops_the_run(refuses, monkeypatch, tmp_path):
    """No scene is to blame for it."""
    words = "The disk is full, or a file may grow no larger. Free some room, and run this again."

    def full(*_):
        raise InputError(words)

    monkeypatch.setattr(many_scenes, "classify", full)
    refuses(rf"^{words} What was computed is kept in .*p.part")


@pytest.mark.parametrize(
    "rows, given, words",
    [
        ("path,name\na.tif,x\nb.tif,X\n", {}, r"Two scenes are called X \(rows 1 and 2"),
        ("path,name\na.tif,x\n../scenes/a.tif,y\n", {}, "names one scene twice, in rows 1 and 2"),
        ("where,name\na.tif,x\n", {}, "SCENES has no column that says where the scenes are.*It has where, name"),
        ("where,name\na.tif,x\n", {"PATH_FIELD": "there"}, "SCENES has no column 'there'"),
        ("path,name\n,x\n", {}, "Row 1 of SCENES does not say where"),
        ("path,name\n", {}, "SCENES holds no scene"),
        ("path,date\na.tif,05/03/2014\n", {}, "Choose DATE_ORDER"),
        ("path,name\na.tif,x\n", {"REGIONS": "{t}/scenes/r.geojson"}, "REGIONS is for the layer of findscenes"),
        ("path,name\na.tif,x\n", {"PROBABILITIES": "{t}/scenes/a.tif"}, "is a file"),
        ("path,name\na.tif,x\n", {"PROBABILITIES": "{t}/scenes"}, "x_probability.tif, which is no probability raster"),
        ("path,name\nx_probability.tif,x\n", {"PROBABILITIES": "{t}/scenes"}, "names a file that is read"),
    ],
)
def test_what_is_asked_wrongly(refuses, table, scenes, tmp_path, rows, given, words):
    layers.write(scenes / "r.geojson", [layers.box(0.72, 42.37, 0.76, 42.39, name="seam")], None)
    (scenes / "x_probability.tif").write_bytes((scenes / "a.tif").read_bytes())
    refuses(words, table(rows), **{name: value.format(t=tmp_path) for name, value in given.items()})


def test_without_its_scheduler_the_run_ends_in_one_sentence(refuses, monkeypatch):
    """No scene is failed for it: all are there for the next run."""
    python = Path(__file__).resolve().parents[2] / ".build" / "cluster" / "bin" / "python"
    if not python.exists():
        pytest.skip("there is no engine of the size cluster: scripts/setup.sh cluster")
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", str(python))
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{closed.getsockname()[1]}"
    assert "0 of 2 scenes are kept in" in refuses("can't be reached", SCHEDULER=address)

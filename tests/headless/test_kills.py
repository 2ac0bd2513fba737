"""Runs that are killed in the middle, two that are started at once, and files that change under unfinished work."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from made import rasters
from osgeo import gdal

MINE = b"the user's own"


@pytest.fixture(scope="module")
def large_scene(drawn, tmp_path_factory):
    """A scene that takes a second or two."""
    return rasters.write(tmp_path_factory.mktemp("large") / "large.tif", np.tile(drawn, (5, 5, 1)))


def wait(condition, process, seconds=60):
    """Wait until something is so, or a process has ended."""
    end = time.monotonic() + seconds
    while not condition() and process.poll() is None and time.monotonic() < end:
        time.sleep(0.002)
    return condition()


@pytest.fixture()
def start(environment, command):
    """Start a run, and end what is left of it."""
    started = []

    def call(algorithm, **given):
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        started.append(subprocess.Popen(command(algorithm, **given), env=environment, **quiet))
        return started[-1]

    yield call
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def rows_done(folder):
    def done():
        try:
            return json.loads((folder / "manifest.json").read_text())["rows"] > 0
        except (OSError, ValueError):
            return False

    return done


def outputs(given, folder):
    """Return the files that a run writes."""
    return [Path(v) for v in given.values() if isinstance(v, (str, Path)) and str(v).startswith(f"{folder}/")]


def values(path):
    return gdal.Open(str(path)).ReadAsArray()


def cases(here, large_scene, out):
    """Return the runs, and when each is killed: once its unfinished work is there."""
    slow = {"INPUT": large_scene, "MATCH": "none", "PROBABILITY": out / "p.tif"}
    train = {**here.given("trainclassifier", out), "EPOCHS": 20}
    return {
        "classifyscene": (slow, rows_done(out / "p.tif.part")),
        "detectlandslides": ({**slow, "DETECTIONS": out / "d.gpkg"}, rows_done(out / "p.tif.part")),
        "gradcam": ({"INPUT": large_scene, "MATCH": "none", "OUTPUT": out / "p.tif"}, rows_done(out / "p.tif.part")),
        "trainclassifier": (train, (out / "own.onnx.part" / "history.json").exists),
        "preparesentinel2": (here.given("preparesentinel2", out), (out / "rgb.tif.part").exists),
        "biasfactor": (here.given("biasfactor", out), (out / "o.gpkg.part").exists),
    }


@pytest.mark.parametrize(
    "name", ["classifyscene", "detectlandslides", "gradcam", "trainclassifier", "preparesentinel2", "biasfactor"]
)
def test_killed_in_the_middle(start, qgis_process, here, large_scene, tmp_path, name):
    """What stood under the outputs' names stands there; the next run succeeds, and goes on where work is kept."""
    given, begun = cases(here, large_scene, tmp_path)[name]
    there = outputs(given, tmp_path)
    for path in there:
        path.write_bytes(MINE)
    process = start(name, **given)
    assert wait(begun, process)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert [path.read_bytes() for path in there] == [MINE] * len(there)
    given = {**given, "EPOCHS": 2} if name == "trainclassifier" else given
    done = qgis_process(name, **given)  # at once: the engine of the killed one may still live, and is waited for
    assert done.code == 0, done.said
    assert name in ("preparesentinel2", "biasfactor") or "Resumed" in done.log
    assert all(path.read_bytes() != MINE for path in there) and not list(tmp_path.rglob("*.part"))


@pytest.mark.parametrize(
    "name, later", [("classifyscene", 0), ("classifyscene", 0.7), ("matchdistribution", 0), ("blockgrid", 0)]
)
def test_two_at_once(start, large_scene, tmp_path, name, later):
    """Both are right, or the second is refused in a sentence: nothing is mixed."""
    output = "PROBABILITY" if name == "classifyscene" else "OUTPUT"
    path = tmp_path / ("g.gpkg" if name == "blockgrid" else "p.tif")
    more = {"MATCH": "none"} if name == "classifyscene" else {}
    first = start(name, INPUT=large_scene, **more, **{output: path})
    time.sleep(later)  # the situation, not a wait for something
    second = start(name, INPUT=large_scene, **more, **{output: path})
    said = [process.communicate(timeout=120)[0] for process in (first, second)]
    codes = [first.returncode, second.returncode]
    assert 0 in codes and set(codes) <= {0, 1}
    for code, words in zip(codes, said):
        assert code == 0 or "Another run is writing" in words and "Traceback" not in words, words
        if code == 0 and name == "classifyscene":
            width, height = (size // 18 for size in gdal.Open(large_scene).ReadAsArray().shape[:0:-1])
            assert json.loads(words[words.index("{") :])["results"]["N_BLOCKS"] == width * height
    assert not list(tmp_path.rglob("*.part"))
    if name == "classifyscene":
        assert values(path).shape == (height, width) and np.isfinite(values(path)).all()


def scene_behind(folder, drawn, how):
    """Make a scene of one kind; return its path, and what changes its pixels without a trace in size and time."""
    plain = np.tile(drawn, (4, 4, 1))
    behind = Path(rasters.write(folder / "behind.tif", plain))
    path = {"in place": behind}.get(how, folder / "outer.vrt")
    if how != "in place":
        inner = folder / "inner.vrt" if how == "two virtual ones" else behind
        if how == "two virtual ones":
            gdal.Translate(str(inner), str(behind), format="VRT")
        gdal.Translate(str(path), str(inner), format="VRT")

    def change():
        times = os.stat(behind)
        before = behind.read_bytes()
        rasters.write(behind, plain[::-1].copy())
        assert len(behind.read_bytes()) == len(before) and behind.read_bytes() != before
        os.utime(behind, ns=(times.st_atime_ns, times.st_mtime_ns))

    return path, change


@pytest.mark.parametrize("how", ["in place", "a virtual one", "two virtual ones"])
def test_what_changed_under_the_work_is_begun_anew(start, qgis_process, drawn, tmp_path, how):
    """No two scenes are mixed."""
    path, change = scene_behind(tmp_path, drawn, how)
    given = {"INPUT": path, "MATCH": "none"}
    process = start("classifyscene", PROBABILITY=tmp_path / "p.tif", **given)
    assert wait(rows_done(tmp_path / "p.tif.part"), process)
    process.kill()
    process.communicate()
    change()
    done = qgis_process("classifyscene", PROBABILITY=tmp_path / "p.tif", **given)
    fresh = qgis_process("classifyscene", PROBABILITY=tmp_path / "q.tif", **given)
    assert done.code == fresh.code == 0 and "Resumed" not in done.log
    assert np.array_equal(values(tmp_path / "p.tif"), values(tmp_path / "q.tif"))

"""What a pipeline relies on: the list, clean JSON with plain numbers, exit codes, nothing left behind."""

import contextlib
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from made.names import MODEL_NAMES, NAMES
from osgeo import gdal

EMPTY_HOME = {"LANDSLIDEBIAS_HOME": "/nowhere", "LANDSLIDEBIAS_ENGINE": ""}


def test_every_algorithm_is_listed(environment):
    done = subprocess.run(
        ["qgis_process.bin", "--json", "list"],
        env={**environment, **EMPTY_HOME},
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)["providers"]["landslidebias"]["algorithms"]
    assert {f"landslidebias:{n}" for n in NAMES | MODEL_NAMES} == set(found)


def test_without_the_engine_it_exits_1_and_names_setupengine(qgis_process, scene, tmp_path):
    done = qgis_process("classifyscene", EMPTY_HOME, INPUT=scene, PROBABILITY=tmp_path / "p.tif")
    assert done.code == 1 and "landslidebias:setupengine" in done.said and not list(tmp_path.iterdir())


def test_detections_come_as_plain_numbers_in_clean_json(qgis_process, scene, tmp_path):
    done = qgis_process(
        "detectlandslides",
        INPUT=scene,
        OPERATING_POINT="balanced",
        PROBABILITY=tmp_path / "p.tif",
        ACTIVATION=tmp_path / "a.tif",
        DETECTIONS=tmp_path / "d.gpkg",
    )
    assert done.code == 0, done.said
    assert done.results["N_BLOCKS"] == 143 and 0 < done.results["N_EVENTS"] <= done.results["N_DETECTED_BLOCKS"] < 143
    assert done.out.lstrip().startswith("{") and all(
        isinstance(done.results[k], int) for k in done.results if k.startswith("N_")
    )
    raster = gdal.Open(str(tmp_path / "p.tif"))
    assert (raster.RasterXSize, raster.RasterYSize) == (13, 11) and raster.GetGeoTransform() == (
        500000,
        180,
        0,
        4000000,
        0,
        -180,
    )
    assert {p.name for p in tmp_path.iterdir()} == {"p.tif", "p.qml", "a.tif", "a.qml", "d.gpkg", "d.qml"}


def test_enums_as_index_or_in_words_and_numbers_as_text(qgis_process, scene, tmp_path):
    done = qgis_process(
        "detectlandslides",
        INPUT=scene,
        MATCH=0,
        MERGE="Each block by itself (none)",
        THRESHOLD="0.9",
        MIN_VALID="0.5",
        PROBABILITY=tmp_path / "p.tif",
        DETECTIONS=tmp_path / "d.gpkg",
    )
    assert done.code == 0, done.said
    assert done.results["N_EVENTS"] == done.results["N_DETECTED_BLOCKS"]
    raster = gdal.Open(str(tmp_path / "p.tif"))
    assert raster.GetMetadata()["LANDSLIDEBIAS_MATCH"] == "none"


def test_the_same_run_twice_is_the_same(qgis_process, scene, tmp_path):
    for name in ("a", "b"):
        assert qgis_process("classifyscene", INPUT=scene, PROBABILITY=tmp_path / f"{name}.tif").code == 0
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def engines(process):
    """Return the process ids of the engines that a process started, and no other's on this machine."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if parent == process.pid and b"core/engine/__main__.py" in (folder / "cmdline").read_bytes():
                found.add(int(folder.name))
    return found


def gone(pids):
    return not any(Path("/proc", str(pid)).exists() for pid in pids)


def wait(condition, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_qgis_leaves_no_engine(environment, command, large_scene, tmp_path, how):
    process = subprocess.Popen(
        command("classifyscene", INPUT=large_scene, PROBABILITY=tmp_path / "p.tif"),
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert wait(lambda: (tmp_path / "p.tif.part" / "manifest.json").exists())
    started = engines(process)
    process.send_signal(how)
    process.wait(30)
    assert started and wait(lambda: gone(started))
    assert not (tmp_path / "p.tif").exists()


def test_an_interrupt_is_a_cancel_that_keeps_the_work(environment, command, qgis_process, large_scene, tmp_path):
    line = command("classifyscene", INPUT=large_scene, MATCH="none", PROBABILITY=tmp_path / "p.tif")
    line.remove("--json")  # with it, QGIS 3.22 takes no notice of the signal
    process = subprocess.Popen(
        line,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # a job in the background ignores it
    manifest = tmp_path / "p.tif.part" / "manifest.json"
    assert wait(lambda: manifest.exists() and json.loads(manifest.read_text())["rows"] > 0)
    started = engines(process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1 and "are kept" in out + err and started and wait(lambda: gone(started))
    rows = json.loads(manifest.read_text())["rows"]
    assert rows > 0 and not (tmp_path / "p.tif").exists()
    done = qgis_process("classifyscene", INPUT=large_scene, MATCH="none", PROBABILITY=tmp_path / "p.tif")
    assert done.code == 0 and f"Resumed: {rows} of" in done.log and not manifest.exists()


def test_an_engine_killed_after_half_its_work_is_an_error_and_the_next_run_goes_on(
    environment, command, qgis_process, large_scene, tmp_path
):
    process = subprocess.Popen(
        command("classifyscene", INPUT=large_scene, MATCH="none", PROBABILITY=tmp_path / "p.tif"),
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    manifest = tmp_path / "p.tif.part" / "manifest.json"
    assert wait(lambda: manifest.exists() and json.loads(manifest.read_text())["rows"] > 0)
    started = engines(process)
    for pid in started:
        os.kill(pid, signal.SIGSEGV)
    out, err = process.communicate(timeout=60)
    assert started and process.returncode == 1 and "signal 11" in out + err and not (tmp_path / "p.tif").exists()
    assert (
        "Resumed" in qgis_process("classifyscene", INPUT=large_scene, MATCH="none", PROBABILITY=tmp_path / "p.tif").log
    )

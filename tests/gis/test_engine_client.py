"""The client against real processes that misbehave: each ends in one clear error, and nothing runs on."""

import contextlib
import json
import shutil
import stat
import time
from pathlib import Path

import numpy as np
import pytest
from landslidebias.algorithms.gis import engine_client
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.link.jobs import FindJob
from landslidebias.core.listener import Listener
from made.listeners import Heard, impatient
from qgis.core import QgsProcessingException

BODY = {
    "segfault": "kill -SEGV $$",
    "killed": "kill -KILL $$",
    "silent": "exit 0",
    "garbage": "echo this is no JSON; echo '{\"type\": 5'; echo '[]'; exit 0",
    "fails": "echo 'ImportError: no such thing' >&2; exit 1",
    "error": """echo '{"type": "error", "code": "bad-input", "text": "The scene is odd. Mend it."}'; exit 1""",
    "lies": """echo '{"type": "result", "values": {"n_blocks": 1}}'; kill -KILL $$""",
    "nothing": """echo '{"type": "result", "values": {"n_blocks": 1}}'""",
    "no file": """echo '{"type": "result", "values": {"n_blocks": 1, "probability": "/nowhere/p", "activation": "", "share": "", "sheet": ""}}'""",
    "half": """echo '{"type": "progress", "percent": 50, "message": "half"}'; kill -SEGV $$""",
}


WORDS = {
    "segfault": "signal 11",
    "killed": "signal 9",
    "silent": "without a result",
    "garbage": "this is no JSON",
    "fails": "no such thing",
    "error": "The scene is odd. Mend it.",
    "lies": "signal 9",
    "nothing": "probability (unnamed) that it should have made is not there",
    "no file": "probability /nowhere/p that it should have made is not there",
    "half": "signal 11",
}


@pytest.fixture()
def fake(tmp_path, monkeypatch):
    """An interpreter that does something else than run the engine."""

    def make(body):
        path = tmp_path / "python"
        path.write_text(f"#!/bin/sh\necho $$ > {tmp_path}/pid\n{body}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", str(path))
        return tmp_path / "pid"

    return make


def alive(pid_file):
    """Say whether a process of the fake engine's group still runs (zombies don't)."""
    group = pid_file.read_text().strip()
    for stat_file in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, its_group = stat_file.read_text().rpartition(")")[2].split()[:3]
            if its_group == group and state != "Z":
                return True
    return False


@pytest.mark.parametrize("how", sorted(BODY))
def test_an_engine_that_breaks_is_one_clear_error(fake, run, write_raster, drawn, tmp_path, how):
    pid = fake(BODY[how])
    with pytest.raises(QgsProcessingException) as error:
        run("classifyscene", INPUT=write_raster("s.tif", drawn), PROBABILITY=str(tmp_path / "p.tif"))
    assert WORDS[how] in str(error.value) and "Traceback" not in str(error.value)
    assert not (tmp_path / "p.tif").exists() and not alive(pid)


def made_by(write_raster, tmp_path, values, said=None, name="made.raster"):
    """Return what a fake engine does: it leaves these probabilities, and says that it has made so many."""
    ready = write_raster("ready.tif", values.astype(np.float32), nodata=np.nan, pixel=180.0)
    made = tmp_path / "p.tif.part" / name
    told = {"n_blocks": int(np.isfinite(values).sum()) if said is None else said, "probability": str(made)}
    result = json.dumps({"type": "result", "values": {**told, "activation": "", "share": "", "sheet": ""}})
    return f"mkdir -p {made.parent}; cp {ready} {made}; echo '{result}'"


def test_an_engine_that_is_done_but_does_not_end_is_stopped(fake, run, write_raster, drawn, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_client, "KILL_GRACE_S", 0.5)
    rows, cols = drawn.shape[0] // 18, drawn.shape[1] // 18
    body = made_by(write_raster, tmp_path, np.full((rows, cols), 0.5))
    pid = fake(f"trap '' TERM\n{body}; while true; do sleep 0.2; done")
    done = run("classifyscene", INPUT=write_raster("s.tif", drawn), PROBABILITY=str(tmp_path / "p.tif"))
    assert done["N_BLOCKS"] == rows * cols and (tmp_path / "p.tif").exists() and not alive(pid)


@pytest.mark.parametrize(
    "rows, cols, said, name",
    [
        (2, 0, None, "made.raster"),
        (0, 1, None, "made.raster"),
        (0, 0, 7, "made.raster"),
        (0, 0, None, "../made.raster"),
    ],
)
def test_an_engine_that_made_something_else_than_it_says(
    fake, refused, write_raster, drawn, tmp_path, rows, cols, said, name
):
    """Twice the strips, as two runs in one folder make; a column too many; another number; a file that lies elsewhere."""
    values = np.full((drawn.shape[0] // 18 + rows, drawn.shape[1] // 18 + cols), 0.5)
    fake(made_by(write_raster, tmp_path, values, said, name))
    words = "should have made is not there, or is another one"
    refused(words, "classifyscene", INPUT=write_raster("s.tif", drawn), PROBABILITY=str(tmp_path / "p.tif"))
    assert not (tmp_path / "p.tif").exists()


def test_a_raster_of_an_earlier_run_is_not_taken_for_this_ones(fake, refused, write_raster, drawn, tmp_path):
    """An engine that makes nothing can't pass off what lies in the folder."""
    rows, cols = drawn.shape[0] // 18, drawn.shape[1] // 18
    (tmp_path / "p.tif.part").mkdir()
    (tmp_path / "p.tif.part" / "manifest.json").write_text("{}")
    old = write_raster("old.tif", np.full((rows, cols), 0.5, np.float32), pixel=180.0)
    made = tmp_path / "p.tif.part" / "probability.raster"
    shutil.copyfile(old, made)
    told = {"n_blocks": rows * cols, "probability": str(made), "activation": "", "share": "", "sheet": ""}
    fake(f"echo '{json.dumps({'type': 'result', 'values': told})}'")
    refused("is not there", "classifyscene", INPUT=write_raster("s.tif", drawn), PROBABILITY=str(tmp_path / "p.tif"))


def test_an_engine_that_is_not_there(refused, write_raster, drawn, tmp_path, monkeypatch):
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", str(tmp_path / "nowhere"))
    refused("setupengine", "classifyscene", INPUT=write_raster("s.tif", drawn), PROBABILITY=str(tmp_path / "p.tif"))


def test_an_engine_that_can_not_be_started(fake, refused, write_raster, drawn, tmp_path):
    fake("")
    (tmp_path / "python").chmod(0o755)
    (tmp_path / "python").write_bytes(b"\x00\x01 no program")
    refused(
        "can't be started", "classifyscene", INPUT=write_raster("s.tif", drawn), PROBABILITY=str(tmp_path / "p.tif")
    )


def test_an_engine_that_hangs_on_cancel_is_stopped(fake, refused, write_raster, drawn, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_client, "CANCEL_GRACE_S", 1.0)
    monkeypatch.setattr(engine_client, "KILL_GRACE_S", 1.0)
    pid = fake('trap \'\' TERM\nwhile true; do echo \'{"type": "progress", "percent": 1}\'; sleep 0.2; done')

    began = time.monotonic()
    refused(
        "Canceled",
        "classifyscene",
        impatient(lambda _: pid.exists()),
        INPUT=write_raster("s.tif", drawn),
        PROBABILITY=str(tmp_path / "p.tif"),
    )
    assert time.monotonic() - began < 30 and not alive(pid)


def test_a_real_cancel_keeps_the_strips_and_the_next_run_goes_on(run, refused, write_raster, drawn, tmp_path):
    scene = write_raster("s.tif", np.tile(drawn, (6, 6, 1)))

    refused(
        "are kept",
        "classifyscene",
        impatient(lambda feedback: feedback.progress() > 40),
        INPUT=scene,
        PROBABILITY=str(tmp_path / "p.tif"),
    )
    assert not (tmp_path / "p.tif").exists() and (tmp_path / "p.tif.part").is_dir()
    run("classifyscene", INPUT=scene, PROBABILITY=str(tmp_path / "p.tif"))
    assert "Resumed" in run.log and (tmp_path / "p.tif").exists() and not (tmp_path / "p.tif.part").exists()


def test_the_engine_does_not_see_what_qgis_sets(fake, refused, write_raster, drawn, tmp_path, monkeypatch):
    fake(f'env > {tmp_path}/env; echo "$@" > {tmp_path}/arguments; exit 3')
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("GDAL_DATA", "/somewhere")
    refused(
        "ended with code 3", "classifyscene", INPUT=write_raster("s.tif", drawn), PROBABILITY=str(tmp_path / "p.tif")
    )
    environment = (tmp_path / "env").read_text()
    assert "PYTHONPATH" not in environment and "GDAL_DATA" not in environment
    assert (tmp_path / "arguments").read_text().startswith("-I ")


def test_a_library_missing_in_the_engine_names_setupengine(refused, write_raster, drawn, tmp_path, monkeypatch):
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", "/usr/bin/python3")
    refused(
        "Set up the engine", "classifyscene", INPUT=write_raster("s.tif", drawn), PROBABILITY=str(tmp_path / "p.tif")
    )


def test_one_engine_does_several_jobs_and_a_dead_one_is_started_again(fake):
    """A job that fails is no reason to end; a crash is, and is said; what waits goes with the one who uses it."""
    pid = fake(
        """echo '{"type": "ready", "versions": {"openvino": "1"}}'
n=0; while read -r line; do n=$((n + 1)); test -f "$line" || exit 9; case $n in
1) echo '{"type": "result", "values": {"n": 1}}';;
2) echo '{"type": "error", "code": "bad-input", "text": "Odd."}';;
3) echo '{"type": "result", "values": {"n": 3}}';;
*) kill -SEGV $$;; esac; done"""
    )
    job = FindJob("http://127.0.0.1", "c", [])
    with engine_client.Engine() as engine:
        assert engine.run(job, Listener()) == {"n": 1} and engine.versions == {"openvino": "1"}
        with pytest.raises(InputError, match="Odd"):
            engine.run(job, Listener())
        assert engine.run(job, Listener()) == {"n": 3} and engine.starts == 1
        first = pid.read_text()
        with pytest.raises(engine_client.EngineDied, match="signal 11"):
            engine.run(job, Listener())
        assert engine.run(job, Listener()) == {"n": 1} and engine.starts == 2 and pid.read_text() != first
        assert alive(pid)
    assert not alive(pid)


def test_a_cancel_ends_an_engine_of_several_jobs_at_once(fake):
    pid = fake(
        """while read -r line; do case $line in cancel) echo '{"type": "error", "code": "canceled", "text": "Kept."}';; esac; done"""
    )
    began = time.monotonic()
    with engine_client.Engine() as engine:
        with pytest.raises(Canceled, match="Kept"):
            engine.run(FindJob("http://127.0.0.1", "c", []), Heard(stop=True))
        assert time.monotonic() - began < 2 and not alive(pid)

"""Processes: a clean environment, and an end."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.link import process


def test_the_environment_is_cleaned(monkeypatch):
    for name in (
        "PYTHONHOME",
        "PYTHONPATH",
        "GDAL_DATA",
        "PROJ_LIB",
        "LD_LIBRARY_PATH",
        "QT_QPA_PLATFORM",
        "PIP_TARGET",
        "PIP_INDEX_URL",
        "QGIS_PREFIX_PATH",
    ):
        monkeypatch.setenv(name, "x")
    clean, pip = process.clean_environment(), process.clean_environment(pip=True)
    assert not [k for k in clean if k.startswith(("PYTHON", "GDAL", "PROJ", "LD_", "QT_", "PIP_", "QGIS"))]
    assert pip["PIP_INDEX_URL"] == "x" and "PIP_TARGET" not in pip and "PATH" in clean


def test_stop_ends_a_process_that_does_not_listen(tmp_path):
    script = tmp_path / "deaf.sh"
    script.write_text("#!/bin/sh\ntrap '' TERM\nwhile true; do sleep 0.1; done\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    deaf = process.start([script], dict(os.environ), stdout=subprocess.DEVNULL)
    time.sleep(0.3)
    process.stop(deaf, 0.5)
    assert deaf.poll() is not None


def test_lines_come_as_they_are_written_and_the_end_is_told():
    heard, looked = [], []
    code = "import time; print('one', flush=True); time.sleep(0.35); print(); print('two')"
    process.run([sys.executable, "-c", code], dict(os.environ), heard.append, lambda: looked.append(1), str)
    assert heard == ["one", "two"] and len(looked) >= 5  # it is asked while nothing is said


def test_a_command_that_fails_says_its_last_lines():
    code = "import sys; [print('line', k) for k in range(9)]; sys.exit(3)"
    with pytest.raises(InputError, match="It failed") as error:
        process.run(
            [sys.executable, "-c", code],
            dict(os.environ),
            lambda _: None,
            lambda: None,
            lambda said: f"It failed: {len(said.splitlines())}",
        )
    assert str(error.value).splitlines() == ["It failed: 9", *(f"line {k}" for k in range(4, 9))]


def test_a_command_is_stopped_by_what_the_check_raises(tmp_path):
    def check():
        if (tmp_path / "on").exists():
            raise Canceled("enough")

    code = f"import pathlib, time; pathlib.Path({str(tmp_path / 'on')!r}).touch(); time.sleep(60)"
    began = time.monotonic()
    with pytest.raises(Canceled, match="enough"):
        process.run([sys.executable, "-c", code], dict(os.environ), lambda _: None, check, str)
    assert time.monotonic() - began < 30


def test_a_short_command_gives_what_it_printed_or_its_last_words():
    assert process.run_quiet([sys.executable, "-c", "print(7)"]) == "7\n"
    with pytest.raises(InputError, match="failed: ZeroDivisionError"):
        process.run_quiet([sys.executable, "-c", "1 / 0"])


CHILD = """
import sys
sys.path.insert(0, sys.argv[1])
from landslidebias.core.link import process
process.run(process.leashed(sys.executable, "http.server", "0", "--bind", "127.0.0.1"), {}, lambda line: print(line, flush=True), lambda: None, str)
"""


def test_what_is_leashed_ends_with_its_starter_killed_too(tmp_path):
    """A server that would run for ever."""
    import landslidebias

    (tmp_path / "landslidebias").symlink_to(os.path.dirname(landslidebias.__file__))
    starter = subprocess.Popen([sys.executable, "-c", CHILD, str(tmp_path)], stdin=subprocess.DEVNULL)
    children = Path(f"/proc/{starter.pid}/task/{starter.pid}/children")
    end = time.monotonic() + 20
    while not children.read_text().split() and time.monotonic() < end:
        time.sleep(0.01)
    (child,) = children.read_text().split()
    starter.kill()
    starter.wait()
    while os.path.exists(f"/proc/{child}") and time.monotonic() < end:
        time.sleep(0.01)
    assert not os.path.exists(f"/proc/{child}")

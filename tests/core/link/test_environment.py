"""The engine's environment: where it is looked for, and its set-up."""

import json
import os
import sys
from pathlib import Path

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.link import environment


@pytest.fixture()
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDSLIDEBIAS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LANDSLIDEBIAS_ENGINE", raising=False)
    return tmp_path / "home"


def make(home, **stamp):
    python = environment.python_of(home / "engine")
    python.parent.mkdir(parents=True, exist_ok=True)
    python.write_text("#!/bin/sh\n")
    python.chmod(0o755)
    text = json.dumps({"size": "detect", "lock": environment.lock_of("detect"), **stamp})
    (home / "engine" / environment.STAMP).write_text(text)


def test_nothing_there_says_what_to_do(home):
    with pytest.raises(InputError, match="setupengine"):
        environment.find("detect")


def test_a_small_engine_is_not_taken_for_a_large_one(home):
    make(home)
    assert environment.find("detect").source == "managed"
    with pytest.raises(InputError, match="SIZE=train"):
        environment.find("train")


@pytest.mark.parametrize("have", ["detect", "train"])
def test_only_an_engine_with_dask_is_one_for_a_cluster(home, have):
    make(home, size=have, lock=environment.lock_of(have))
    with pytest.raises(InputError, match="without dask.distributed.*SIZE=cluster"):
        environment.find("cluster")
    make(home, size="cluster", lock=environment.lock_of("cluster"))
    assert environment.find("cluster") == environment.find("detect")
    with pytest.raises(InputError, match="not to train"):
        environment.find("train")


def test_the_library_for_workers_is_the_engine_of_size_cluster():
    """All sizes share their versions, so that workers compute what an engine computes."""
    pins = {size: set(environment.pins(size)) for size in environment.SIZES}
    assert pins["detect"] < pins["cluster"] and any(pin.startswith("distributed==") for pin in pins["cluster"])
    assert not any(pin.startswith("tensorflow") for pin in pins["cluster"])


@pytest.mark.parametrize("stamp", [{"lock": "of other requirements"}, {"size": "other"}])
def test_half_made_is_not_whole(home, stamp):
    make(home, **stamp)
    assert environment.managed_size() is None
    with pytest.raises(InputError, match="was set up for another version of this plugin"):
        environment.find("detect")


def test_variable_goes_before_setting_goes_before_managed(home, monkeypatch):
    make(home)
    assert environment.find("detect", sys.executable).source == "setting"
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", sys.executable)
    assert environment.find("train", "/nowhere").source == "LANDSLIDEBIAS_ENGINE"
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", "/nowhere/python")
    with pytest.raises(InputError, match="/nowhere/python"):
        environment.find("detect")


@pytest.mark.parametrize("python", ["/nowhere/python3", os.devnull])
def test_a_python_that_is_none_is_refused(home, python):
    with pytest.raises(InputError, match="PYTHON"):
        environment.base_python(python)


LAYOUTS = {  # where QGIS's Python and its program lie, below the place where it is installed, and which of these interpreters is the one
    "OSGeo4W": ("apps/Python312", "bin/qgis-bin.exe", "apps/Python312/python.exe", "3 12 AMD64", "win32"),
    "standalone, with a blank and an umlaut": ("Programme für alle/QGIS 3.34/apps/Python39", "bin/qgis.exe", "own/python.exe", "3 11 AMD64", "win32"),
    "beside the program": ("apps/Python312", "QGIS 3.40/bin/qgis-bin.exe", "QGIS 3.40/bin/python3.exe", "3 12 AMD64", "win32"),
    "macOS, bundle": ("QGIS.app/Contents/MacOS", "QGIS.app/Contents/MacOS/QGIS", "QGIS.app/Contents/MacOS/bin/python3", "3 12 arm64", "darwin"),
    "macOS, framework": (
        "QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12",
        "QGIS.app/Contents/MacOS/QGIS",
        "QGIS.app/Contents/Frameworks/Python.framework/Versions/3.12/bin/python3",
        "3 12 arm64",
        "darwin",
    ),
    "Flatpak": ("app", "app/bin/qgis", f"app/bin/python{sys.version_info[0]}.{sys.version_info[1]}", "3 12 x86_64", "linux"),
    "conda": ("opt/conda/envs/qgis", "opt/conda/envs/qgis/bin/qgis", "opt/conda/envs/qgis/bin/python3", "3 13 aarch64", "linux"),
}


def draw_python(path, says):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {says}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_interpreter_is_found_in_each_layout(tmp_path, monkeypatch, layout):
    prefix, program, python, says, system = LAYOUTS[layout]
    for name, value in (("base_prefix", tmp_path / prefix), ("executable", tmp_path / program), ("platform", system)):
        monkeypatch.setattr(sys, name, str(value))
    (tmp_path / program).parent.mkdir(parents=True, exist_ok=True)
    draw_python(tmp_path / program, "I am QGIS, and open a window")
    draw_python(tmp_path / python, says)
    chosen = str(tmp_path / python) if python.startswith("own") else ""  # QGIS's own is too old there
    if chosen:
        draw_python(tmp_path / prefix / "python.exe", "3 9 AMD64")
        with monkeypatch.context() as alone:
            alone.setattr(environment, "PYTHONS", ((3, 10), (3, 11)))  # nor is this system's one that may be taken
            with pytest.raises(InputError, match=r"No Python 3\.10 or newer"):
                environment.base_python()
    assert environment.base_python(chosen) == tmp_path / python


@pytest.mark.parametrize("system, machine", environment.WITHOUT)
def test_where_no_library_is_made_it_says_so(tmp_path, monkeypatch, system, machine):
    monkeypatch.setattr(sys, "platform", system)
    draw_python(tmp_path / "python", f"3 12 {machine.upper()}")
    with pytest.raises(InputError, match="not made for .* processors.*INTERPRETER"):
        environment.base_python(str(tmp_path / "python"))


def test_the_table_of_platforms_is_of_this_lock():
    """Where this fails: `make platforms`."""
    page = Path(__file__).resolve().parents[3] / "docs" / "platforms.md"
    for size in environment.SIZES:
        part = page.read_text(encoding="utf-8").partition(f"## {size}\n")[2].partition("\n## ")[0]
        assert f"Lock {environment.lock_of(size)}." in part, size
        rows = {row.split("|")[1].strip(): row for row in part.splitlines() if row.startswith("| ")}
        assert all("yes" not in rows[name] for name in ("Windows, ARM", "macOS 15, Intel"))
        for name in ("Windows, x86-64", "macOS 15, Apple silicon", "Linux, x86-64", "Linux, ARM"):
            assert rows[name].count("yes") == environment.PYTHONS[1][1] - environment.PYTHONS[0][1], name


def test_the_base_python_is_not_this_process(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    assert "qgis" not in str(environment.base_python())

import json
import os
import stat
import subprocess
import sys
import time

import pytest
from landslidebias.core import environment
from landslidebias.core.errors import Canceled, InputError


@pytest.fixture()
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDSLIDEBIAS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LANDSLIDEBIAS_ENGINE", raising=False)
    return tmp_path / "home"


def make(home, **stamp):
    python = environment.python_of(home / "engine")
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\n")
    python.chmod(0o755)
    text = json.dumps({"size": "detect", "lock": environment._lock("detect"), **stamp})
    (home / "engine" / environment.STAMP).write_text(text)


def test_nothing_there_says_what_to_do(home):
    with pytest.raises(InputError, match="setupengine"):
        environment.find("detect")


def test_a_small_engine_is_not_taken_for_a_large_one(home):
    make(home)
    assert environment.find("detect").source == "managed"
    with pytest.raises(InputError, match="SIZE=train"):
        environment.find("train")


@pytest.mark.parametrize("stamp", [{"lock": "of other requirements"}, {"size": "other"}])
def test_half_made_is_not_whole(home, stamp):
    make(home, **stamp)
    assert environment.managed_size() is None


def test_variable_goes_before_setting_goes_before_managed(home, monkeypatch):
    make(home)
    assert environment.find("detect", sys.executable).source == "setting"
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", sys.executable)
    assert environment.find("train", "/nowhere").source == "LANDSLIDEBIAS_ENGINE"
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", "/nowhere/python")
    with pytest.raises(InputError, match="/nowhere/python"):
        environment.find("detect")


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
    clean, pip = environment.clean_environment(), environment.clean_environment(pip=True)
    assert not [k for k in clean if k.startswith(("PYTHON", "GDAL", "PROJ", "LD_", "QT_", "PIP_", "QGIS"))]
    assert pip["PIP_INDEX_URL"] == "x" and "PIP_TARGET" not in pip and "PATH" in clean


def test_a_failing_pip_leaves_a_half_made_engine_and_says_so(home, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    lines = []
    with pytest.raises(InputError, match="pip could not install"):
        environment.set_up("detect", on_line=lines.append)
    assert environment.managed_size() is None and (home / "engine").exists()
    with pytest.raises(InputError, match="pip could not install"):
        environment.set_up("detect", on_line=lines.append)
    assert any("half made" in line for line in lines)


def test_set_up_can_be_canceled(home):
    with pytest.raises(Canceled, match="half made"):
        environment.set_up("detect", canceled=lambda: True)


@pytest.mark.parametrize("python", ["/nowhere/python3", os.devnull])
def test_a_python_that_is_none_is_refused(home, python):
    with pytest.raises(InputError, match="PYTHON"):
        environment.set_up("detect", python)


def test_the_base_python_is_not_this_process(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    assert "qgis" not in str(environment.base_python())


def test_stop_ends_a_process_that_does_not_listen(tmp_path):
    script = tmp_path / "deaf.sh"
    script.write_text("#!/bin/sh\ntrap '' TERM\nwhile true; do sleep 0.1; done\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    process = environment.start([script], dict(os.environ), stdout=subprocess.DEVNULL)
    time.sleep(0.3)
    environment.stop(process, 0.5)
    assert process.poll() is not None

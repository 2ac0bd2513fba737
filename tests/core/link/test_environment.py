"""The engine's environment: where it is looked for, and its set-up."""

import json
import os
import sys

import pytest
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.link import environment
from landslidebias.core.listener import Listener
from made.listeners import Heard


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


def test_a_failing_pip_leaves_a_half_made_engine_and_says_so(home, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    with pytest.raises(InputError, match="pip could not install"):
        environment.set_up("detect", "", Listener())
    assert environment.managed_size() is None and (home / "engine").exists()


def test_a_half_made_engine_is_made_again(home):
    (home / "engine").mkdir(parents=True)
    (home / "engine" / "left").touch()
    say = Heard(stop="half made")
    with pytest.raises(Canceled):
        environment.set_up("detect", "", say)
    assert "half made" in say.text and not (home / "engine" / "left").exists()


def test_set_up_can_be_canceled(home):
    say = Heard(stop=True)
    with pytest.raises(Canceled, match="half made"):
        environment.set_up("detect", "", say)


@pytest.mark.parametrize("python", ["/nowhere/python3", os.devnull])
def test_a_python_that_is_none_is_refused(home, python):
    with pytest.raises(InputError, match="PYTHON"):
        environment.set_up("detect", python, Listener())


def test_the_base_python_is_not_this_process(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    assert "qgis" not in str(environment.base_python())

"""The engine's environment: where it is looked for, and its set-up."""

import json
import os
import sys

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


def test_the_base_python_is_not_this_process(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis")
    assert "qgis" not in str(environment.base_python())

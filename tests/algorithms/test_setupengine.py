"""setupengine: an engine that is whole, and one of the user's own."""

import os

import pytest
from landslidebias.algorithms.gis.diagnosed import LAST_ERROR
from landslidebias.algorithms.gis.engine_client import ENGINE_SETTING
from landslidebias.algorithms.setupengine import SetUpEngine, SetUpJob
from landslidebias.core.link.environment import find
from made.listeners import Heard
from qgis.core import QgsProcessingException, QgsSettings


def test_setupengine_verifies_a_whole_engine_and_takes_one_of_the_users_own(run, monkeypatch):
    done = run("setupengine", SIZE="detect")
    assert "openvino" in done["VERSIONS"] and os.path.exists(done["INTERPRETER_USED"])
    own = str(find("detect").path)
    try:
        assert run("setupengine", INTERPRETER=own)["INTERPRETER_USED"] == own
        assert QgsSettings().value(ENGINE_SETTING) == own
        with pytest.raises(QgsProcessingException):
            run("setupengine", INTERPRETER="/usr/bin/python3")
        assert QgsSettings().value(ENGINE_SETTING) == own
        assert "Landslide Bias, diagnostics\nplugin: " in run.log
        assert QgsSettings().value(LAST_ERROR) == "setupengine: … failed: …"
    finally:
        QgsSettings().remove(ENGINE_SETTING)
        QgsSettings().remove(LAST_ERROR)


def test_an_engine_that_is_whole(provider):
    say = Heard()
    found = SetUpEngine().compute(SetUpJob("detect"), say)
    assert "openvino" in found.versions and any("is whole" in words for words in say.words)

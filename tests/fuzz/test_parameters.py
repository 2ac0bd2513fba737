"""Every algorithm with odd values for its parameters: all outputs are there and can be read, or a sentence says why not and nothing is left."""

import faulthandler
import json
import os
import shutil
import subprocess

import pytest
from fuzz.cases import LONG, cases
from fuzz.ends import BUGS, called, changes, check_outputs, check_refusal, held, state
from hypothesis import given, note
from hypothesis import strategies as st
from landslidebias.algorithms.gis.engine_client import ENGINE_SETTING
from landslidebias.core.link import environment
from made import odd_inputs, tiny_engine
from made.names import NAMES
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsSettings
from whole.here import CASES

SLOW = ("comparedistributions", "setupengine", "trainclassifier")  # only their check, in `make test`
LIMIT_S = 240
MINE = b"the user's own"


def test_every_algorithm_is_called():
    assert set(CASES) | {"setupengine"} == NAMES


@pytest.fixture(scope="session")
def odd(provider, tmp_path_factory):
    return odd_inputs.draw(tmp_path_factory.mktemp("odd") / "odd")


@pytest.fixture()
def small_engine(tmp_path, monkeypatch):
    """A home of its own for setupengine, and an engine of one tiny library, so that the real one is not made anew."""
    tiny_engine.use(environment, tiny_engine.make(tmp_path / "tiny"), monkeypatch.setattr)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "tiny" / "wheels"))
    monkeypatch.setenv("LANDSLIDEBIAS_HOME", str(tmp_path / "home"))
    yield
    QgsSettings().remove(ENGINE_SETTING)


def look_at(algorithm, parameters):
    """Have an algorithm only check its parameters, as the dialog does."""
    able, words = algorithm.create().checkParameterValues(parameters, QgsProcessingContext())
    if not able:
        check_refusal(words)


def run_whole(attempt, algorithm, parameters, out):
    """Run an algorithm, and look at how it ended."""
    (out / "text").write_bytes(MINE)
    before, feedback = held(out), QgsProcessingFeedback(False)
    results, refusal = attempt(algorithm.name(), feedback, **parameters)
    if results is None:
        check_refusal(refusal)
        assert not BUGS.search(feedback.textLog()), feedback.textLog()
        assert held(out) == before, f"left: {set(held(out)) - set(before)} after {refusal}"
        return
    note(feedback.textLog())
    assert "Traceback" not in feedback.textLog()
    check_outputs(algorithm, parameters, results)
    assert (out / "text").read_bytes() == MINE
    assert not list(out.rglob("*.part")), list(out.rglob("*.part"))


@pytest.mark.parametrize("name", sorted(NAMES))
def test_odd_values(attempt, provider, here, folder, odd, request, name):
    algorithm = provider.algorithm(name)
    if name == "setupengine":
        request.getfixturevalue("small_engine")

    inputs = state(here.inputs)

    @given(changes(algorithm))
    @cases(few=4, many=3 if name in SLOW else 25)
    def call(changed):
        out = folder()
        given = here.given(name, out) if name in CASES else {"SIZE": "detect"}
        parameters = called(given, changed, odd=odd, inputs=here.inputs, out=out)
        faulthandler.dump_traceback_later(LIMIT_S, exit=True)
        try:
            if name in SLOW and not LONG:
                look_at(algorithm, parameters)
            else:
                run_whole(attempt, algorithm, parameters, out)
        finally:
            faulthandler.cancel_dump_traceback_later()
        assert inputs.items() <= state(here.inputs).items(), "an input was changed"
        shutil.rmtree(out)

    call()


def words_of(parameters):
    """Return parameters as words of a command line; None is left out, for it can't be said there."""
    for name, value in parameters.items():
        for one in value if isinstance(value, list) else [value]:
            if one is not None:
                yield f"{name}={one}".replace("\0", "")


@pytest.mark.skipif(not LONG, reason="some seconds a case: a part of `make fuzz`")
def test_odd_values_on_the_command_line(provider, here, folder, odd, tmp_path_factory):
    """By qgis_process, which says by its exit code how a run ended, and prints JSON."""
    profile = tmp_path_factory.mktemp("profile")
    ini = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nlandslidebias=true\n")
    surroundings = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
    names = st.sampled_from(sorted(NAMES - set(SLOW)))

    @given(names.flatmap(lambda name: st.tuples(st.just(name), changes(provider.algorithm(name)))))
    @cases(few=1, many=15)
    def call(case):
        (name, changed), out = case, folder()
        parameters = called(here.given(name, out), changed, odd=odd, inputs=here.inputs, out=out)
        before = held(out)
        line = ["qgis_process.bin", "--json", "run", f"landslidebias:{name}", "--", *words_of(parameters)]
        done = subprocess.run(line, env=surroundings, capture_output=True, text=True, timeout=LIMIT_S)
        note(done.stdout + done.stderr)
        if done.returncode:
            assert done.returncode == 1, done.returncode
            check_refusal(done.stdout + done.stderr)
            assert held(out) == before
        else:
            asked = {key: value for key, value in parameters.items() if value is not None}
            check_outputs(provider.algorithm(name), asked, json.loads(done.stdout)["results"])
        shutil.rmtree(out)

    call()

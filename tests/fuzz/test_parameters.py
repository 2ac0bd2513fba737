"""Every algorithm with odd values for its parameters: all outputs are there and can be read, or a sentence says why not and nothing is left."""

import faulthandler
import json
import os
import re
import shutil
from pathlib import Path

import pytest
from fuzz.cases import LONG, cases
from hypothesis import given, note
from hypothesis import strategies as st
from landslidebias.algorithms.gis.engine_client import ENGINE_SETTING
from landslidebias.core.link import environment
from made import odd_inputs, tiny_engine
from made.names import NAMES
from made.odd_values import filled, values
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsSettings
from whole.here import CASES

SLOW = ("comparedistributions", "setupengine", "trainclassifier")  # only their check, in `make test`
LIMIT_S = 240
BUGS = re.compile(
    r"Traceback|This is a bug|failed unexpectedly|<class|object at 0x|\[Errno|NoneType|invalid literal|list index|not subscriptable"
)
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


def readable(kind, path):
    """Say whether an output is there and can be read."""
    if kind == "sink":
        if "|" not in path and not os.path.exists(path):
            return True  # in memory, or a table of a database
        dataset = gdal.OpenEx(path.split("|")[0], gdal.OF_VECTOR)
        return dataset is not None and dataset.GetLayer(0) is not None
    if not os.path.exists(path):
        return False
    if kind == "rasterDestination":
        dataset = gdal.Open(path)
        return dataset is not None and dataset.ReadAsArray(0, 0, 1, 1) is not None
    if path.endswith(".json"):
        return json.loads(Path(path).read_text("utf-8")) is not None
    if path.lower().endswith((".html", ".htm")):
        return "</html>" in Path(path).read_text("utf-8")[-20:]
    return os.path.isdir(path) or os.path.getsize(path) > 0


def held(folder):
    """Return what lies in a folder, but for unfinished work."""
    files = [p for p in sorted(folder.rglob("*")) if p.is_file() or p.is_symlink()]
    return {p: p.stat().st_size for p in files if ".part" not in str(p.relative_to(folder)).lower()}


def check_refusal(words):
    assert len(words.strip()) > 10 and not BUGS.search(words), words


def look_at(algorithm, parameters):
    """Have an algorithm only check its parameters, as the dialog does."""
    able, words = algorithm.create().checkParameterValues(parameters, QgsProcessingContext())
    if not able:
        check_refusal(words)


def run_whole(run, algorithm, parameters, out):
    """Run an algorithm, and look at how it ended."""
    (out / "text").write_bytes(MINE)
    before, feedback = held(out), QgsProcessingFeedback(False)
    try:
        results = run(algorithm.name(), feedback, **parameters)
    except QgsProcessingException as error:
        check_refusal(str(error))
        assert not BUGS.search(feedback.textLog()), feedback.textLog()
        assert held(out) == before, f"left: {set(held(out)) - set(before)} after {error}"
        return
    assert "Traceback" not in feedback.textLog()
    note(feedback.textLog())
    for definition in algorithm.destinationParameterDefinitions():
        asked = parameters.get(definition.name()) not in (None, "")
        if asked or definition.name() in results:
            path = results[definition.name()]
            assert isinstance(path, str) and readable(definition.type(), path), f"{definition.name()}: {path!r}"
    assert (out / "text").read_bytes() == MINE
    assert not list(out.rglob("*.part")), list(out.rglob("*.part"))


def endings(parameters):
    """Return the endings of a valid call's outputs."""
    return {name: Path(str(value)).suffix for name, value in parameters.items()}


@pytest.mark.parametrize("name", sorted(NAMES))
def test_odd_values(run, provider, here, folder, odd, request, name):
    algorithm = provider.algorithm(name)
    if name == "setupengine":
        request.getfixturevalue("small_engine")
    definitions = {d.name(): d for d in algorithm.parameterDefinitions()}
    changes = st.lists(st.sampled_from(sorted(definitions)), min_size=1, max_size=3, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries({one: values(definitions[one]) for one in chosen})
    )

    @given(changes)
    @cases(few=5, many=3 if name in SLOW else 25)
    def call(changed):
        out = folder()
        parameters = here.given(name, out) if name in CASES else {"SIZE": "detect"}
        ending, places = endings(parameters), {"odd": odd, "inputs": here.inputs, "out": out}
        for key, value in changed.items():
            parameters[key] = filled(value, ending=ending.get(key) or ".gpkg", **places)
        _keep(name, parameters)
        faulthandler.dump_traceback_later(LIMIT_S, exit=True)
        try:
            if name in SLOW and not LONG:
                look_at(algorithm, parameters)
            else:
                run_whole(run, algorithm, parameters, out)
        finally:
            faulthandler.cancel_dump_traceback_later()
        shutil.rmtree(out)

    call()


def _keep(name, parameters):
    """Write down what is called, for a crash takes all else with it."""
    if os.environ.get("LANDSLIDEBIAS_FUZZ_LAST"):
        Path(os.environ["LANDSLIDEBIAS_FUZZ_LAST"]).write_text(
            f"{name} {parameters!r}\n", encoding="utf-8", errors="replace"
        )

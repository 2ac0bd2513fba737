"""What a pipeline may type and is told, for every algorithm of the provider: help, options, numbers, layers, one object of JSON on stdin.

Each algorithm's own run is its row in tests/whole, where it is made by qgis_process and must be refused with a sentence too; here its
parameters are read in this process, as the texts that qgis_process makes of them, and a sample is run for real.
"""

import json
import subprocess
from pathlib import Path

import pytest
from landslidebias.algorithms.gis.asked import settled
from landslidebias.algorithms.gis.compat import RASTER
from landslidebias.algorithms.gis.given import Given
from made.names import MODEL_NAMES, NAMES
from qgis.core import Qgis, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsVectorLayer
from whole.here import CASES

ALL = sorted(NAMES | MODEL_NAMES)
LAYERS = ("raster", "source", "vector", "multilayer")


@pytest.fixture()
def typed(here, tmp_path):
    """Return an algorithm's own run as texts."""

    def make(name):
        return here.given(name, tmp_path) if name in CASES else {"SIZE": "detect"}

    return make


def read(algorithm, parameters, project=None):
    """Return the parameters as an algorithm reads them, after it has looked at them and found them right."""
    algorithm, context = algorithm.create(), QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    found = Given(algorithm, settled(algorithm, parameters, context), context)
    found.context = context  # lives as long as the layers that it owns
    return found


def plain(value):
    return isinstance(value, (bool, int, float, str)) or isinstance(value, list) and all(map(plain, value))


@pytest.mark.parametrize("name", ALL)
def test_help_is_complete(provider, name):
    algorithm = provider.algorithm(name)
    assert all(text.strip() for text in (algorithm.displayName(), algorithm.group(), algorithm.shortDescription()))
    assert algorithm.shortHelpString() and not algorithm.icon().isNull()
    assert Path(algorithm.helpUrl().removeprefix("file://")).is_file()
    for definition in algorithm.parameterDefinitions():
        assert definition.description().strip(), definition.name()
        assert name in MODEL_NAMES or len(definition.help()) > 10 and definition.name() in algorithm.shortHelpString()
    for output in algorithm.outputDefinitions():
        assert output.description().strip(), output.name()


def test_help_on_the_command_line(environment):
    """The parameters with what they take, as one object."""
    line = ["qgis_process.bin", "--json", "help", "landslidebias:biasfactor"]
    done = subprocess.run(line, env=environment, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert told["algorithm_details"]["id"] == "landslidebias:biasfactor" and told["algorithm_details"]["short_description"]
    assert {"REGIONS", "DETECTIONS", "CATALOG", "COUNT", "OUTPUT"} <= set(told["parameters"])
    assert all(one["description"] for one in told["parameters"].values())
    assert {"GAMMA", "GAMMA_LOW", "GAMMA_HIGH"} <= set(told["outputs"])


@pytest.mark.parametrize("name", sorted(NAMES))
def test_options_by_name_by_number_in_words_and_several(provider, typed, name):
    algorithm, given = provider.algorithm(name), typed(name)
    for one in (p for p in algorithm.parameterDefinitions() if p.type() == "enum"):
        words = one.metadata()["widget_wrapper"]["labels"]
        assert len(words) == len(one.options())
        context = QgsProcessingContext()
        for k, option in enumerate(one.options()):
            for spelled in (option, str(k), k, words[k], [option] if one.allowMultiple() else option):
                found = Given(algorithm, settled(algorithm, {one.name(): spelled}, context), context)
                chosen = found.choices(one.name()) if one.allowMultiple() else [found.choice(one.name())]
                assert chosen == [option], (one.name(), spelled)
        if one.allowMultiple():
            first, last = one.options()[0], one.options()[-1]
            for spelled in ([first, last], f"{first},{last}", ["0", str(k)], f"0, {k}"):
                found = Given(algorithm, settled(algorithm, {one.name(): spelled}, context), context)
                assert found.choices(one.name()) == [first, last], (one.name(), spelled)
        else:
            read(algorithm, {**given, one.name(): str(one.options().index(given.get(one.name(), one.defaultValue())))})


@pytest.mark.parametrize("name", sorted(NAMES))
def test_numbers_as_text(provider, typed, name):
    algorithm, given = provider.algorithm(name), typed(name)
    numbers = [p for p in algorithm.parameterDefinitions() if p.type() == "number"]
    values = {p.name(): given.get(p.name(), p.defaultValue()) for p in numbers}
    values = {n: float(v) for n, v in values.items() if v is not None}
    whole = {n: int(v) for n, v in values.items() if v == int(v)}
    found = read(algorithm, {**given, **{n: str(v) for n, v in (values | whole).items()}})
    assert {n: found.number(n) for n in values} == values
    for definition in numbers:
        able, words = algorithm.create().checkParameterValues(
            {**given, definition.name(): "much"}, QgsProcessingContext()
        )
        assert not able and definition.name() in words and "much" in words and words.endswith("."), words


@pytest.fixture()
def project(provider):
    """A project whose layers go before QGIS does."""
    found = QgsProject()
    yield found
    found.clear()


def spelled(path, project):
    """Return the ways to name a file of a layer: its path, with its layer's name, and by id and name in a project."""
    raster = path.endswith(".tif")
    layer = QgsRasterLayer(path, path) if raster else QgsVectorLayer(path, path)
    assert layer.isValid(), path
    layer.setName(f"Layer {layer.id()}")
    project.addMapLayer(layer)
    names = [] if raster else [part.split("!!::!!")[1] for part in layer.dataProvider().subLayers()]
    return [path, f"{path}|layername={names[0]}" if names else path, layer.id(), layer.name()]


def files_of(found, definition):
    """Return the files that a parameter's layers are read from."""
    name, kind = definition.name(), definition.type()
    if kind == "multilayer":
        several = found.rasters if definition.layerType() == RASTER else found.feature_tables
        return [one.path for one in several(name)]
    return [(found.raster if kind == "raster" else found.features)(name).path]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_layers_by_path_by_name_in_a_file_and_in_a_project(provider, typed, project, name):
    algorithm, given = provider.algorithm(name), typed(name)
    layers = [p for p in algorithm.parameterDefinitions() if p.type() in LAYERS and p.name() in given]
    files = {p.name(): [given[p.name()]] if isinstance(given[p.name()], str) else given[p.name()] for p in layers}
    ways = {n: [spelled(path, project) for path in paths] for n, paths in files.items()}
    for k in range(4):
        typed_so = {n: [way[k] for way in found] if len(found) > 1 else found[0][k] for n, found in ways.items()}
        found = read(algorithm, {**given, **typed_so}, project)
        assert {p.name(): files_of(found, p) for p in layers} == files, typed_so


@pytest.fixture()
def matching(here, tmp_path, project):
    """Return the run of an algorithm that takes layers, a number and an option, and the file of its project."""
    given, path = here.given("matchcatalog", tmp_path), tmp_path / "places ü.qgz"
    layer = QgsVectorLayer(given["REGIONS"], "The regions, north & south")
    project.addMapLayer(layer)
    assert project.write(str(path))
    named = f"{given['DETECTIONS']}|layername=all"
    return {**given, "REGIONS": layer.name(), "DETECTIONS": named, "TOLERANCE": "165", "DATE_ORDER": "1"}, path


def check_matched(done, given):
    results = json.loads(done.stdout)["results"]
    assert done.returncode == 0 and all(map(plain, results.values())), done.stderr
    assert results["N_MATCHED"] > 0 and results["OUTPUT"] == given["OUTPUT"] and Path(given["RECORDS"]).exists()


def test_a_projects_layers_on_the_command_line(environment, command, matching):
    """QGIS 3.22 crashes at its end whatever it runs in a project, QGIS's own algorithms too: after the outputs are whole."""
    given, path = matching
    line = command("matchcatalog", **given)
    line[4:4] = [f"--PROJECT_PATH={path}"]
    done = subprocess.run(line, env=environment, capture_output=True, text=True, check=False)
    if Qgis.QGIS_VERSION_INT >= 32400:
        check_matched(done, given)
    outputs = [QgsVectorLayer(given[name], name) for name in ("OUTPUT", "RECORDS")]
    assert all(layer.featureCount() > 0 for layer in outputs), done.stderr


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="QGIS 3.22 takes no JSON on stdin")
def test_one_object_on_stdin(environment, matching):
    given, path = matching
    line = ["qgis_process.bin", "run", "landslidebias:matchcatalog", "-"]
    asked = json.dumps({"inputs": {**given, "TOLERANCE": 165}, "project_path": str(path)})
    done = subprocess.run(line, env=environment, input=asked, capture_output=True, text=True, check=False)
    check_matched(done, given)

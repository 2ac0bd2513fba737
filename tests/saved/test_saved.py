"""What users of earlier versions have saved still opens, runs, and means the same: models, batches, projects, layers, scripts."""

import ast
import inspect
import json
from pathlib import Path
from unittest import mock

import pytest

RENDERERS = {
    "probability": "singlebandpseudocolor",
    "activation": "singlebandpseudocolor",
    "detections": "graduatedSymbol",
    "regions": "graduatedSymbol",
    "records": "categorizedSymbol",
    "review": "categorizedSymbol",
}


def run(algorithm, parameters):
    import processing

    return processing.run(algorithm, parameters)


def test_no_parameter_is_gone_or_changed(saved, provider):
    from saved.described import broken, described

    before = json.loads((saved / "parameters.json").read_text("utf-8"))
    problems = list(broken(before, json.loads(json.dumps(described(provider)))))
    assert not problems, "\n".join(problems)


def inputs_of(name, drawn, products):
    """Return what a saved model takes."""
    return {
        "bias_of_two_scenes": {
            "scene_1": str(drawn / "quiet.tif"),
            "scene_2": str(drawn / "news.tif"),
            "mask": str(drawn / "mask.tif"),
            "regions": str(drawn / "regions.geojson"),
            "catalog": str(drawn / "catalog.csv"),
        },
        "new_landslides": dict(zip(("before", "after"), products)),
        "scene_to_grid": {"scene": str(drawn / "quiet.tif")},
    }[name]


def written(model, folder):
    """Return a file for each output of a model."""
    endings = {"rasterDestination": ".tif", "fileDestination": ".html", "sink": ".gpkg"}
    names = {p.name(): p.type() for p in model.destinationParameterDefinitions()}
    return {name: str(folder / f"{k}{endings[kind]}") for k, (name, kind) in enumerate(names.items())}


def check_children(model):
    """Check that each step of a model is known, with all that it sets and takes."""
    children = model.childAlgorithms()
    for name, child in children.items():
        algorithm = child.algorithm()
        assert algorithm is not None, f"{name}: {child.algorithmId()} is not known"
        known = {p.name() for p in algorithm.parameterDefinitions()}
        assert set(child.parameterSources()) <= known, f"{name} sets {set(child.parameterSources()) - known}"
        sources = [s for found in child.parameterSources().values() for s in found]
        for source in (s for s in sources if s.outputChildId()):
            outputs = {o.name() for o in children[source.outputChildId()].algorithm().outputDefinitions()}
            assert source.outputName() in outputs, f"{name} takes {source.outputChildId()}'s {source.outputName()}"
        outputs = {o.name() for o in algorithm.outputDefinitions()}
        assert {o.childOutputName() for o in child.modelOutputs().values()} <= outputs, name


@pytest.mark.parametrize("name", ["bias_of_two_scenes", "new_landslides", "scene_to_grid"])
def test_a_model_opens_and_runs(saved, drawn, products, tmp_path, name):
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(saved / "models" / f"{name}.model3"))
    check_children(model)
    model.initAlgorithm()
    outputs = written(model, tmp_path)
    found = run(model, {**inputs_of(name, drawn, products), **outputs})
    assert outputs and all(found[key] == path and Path(path).stat().st_size > 0 for key, path in outputs.items())


def test_every_saved_model_is_run(saved):
    names = {path.stem for path in (saved / "models").glob("*.model3")}
    assert names == {"bias_of_two_scenes", "new_landslides", "scene_to_grid"}


def opened_batch(path):
    """Open a batch in QGIS's own panel."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication, QgsSettings
    from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landslidebias:{path.stem}")
    dialog = BatchAlgorithmDialog(algorithm)
    with (
        mock.patch.object(QFileDialog, "getOpenFileName", return_value=(str(path), "")),
        mock.patch.object(QMessageBox, "exec"),  # QGIS 3.40 asks whether a batch of before is to be trusted
        mock.patch.object(QMessageBox, "result", return_value=QMessageBox.StandardButton.Yes),
    ):
        dialog.mainWidget().load()
    QgsSettings().remove("Processing/LastBatchPath")  # the tests' profile is kept
    return dialog


@pytest.mark.parametrize("algorithm", ["extractdetections", "classifyscene"])
def test_a_batch_opens_in_the_panel_and_runs(saved, drawn, tmp_path, algorithm):
    from qgis.core import QgsProcessingContext

    path = saved / "batch" / f"{algorithm}.json"
    path.write_text(path.read_text("utf-8").replace("/home/user/landslides", str(tmp_path)), encoding="utf-8")
    for source, name in ((saved / "probability.tif", "probability.tif"), (drawn / "quiet.tif", "quiet.tif")):
        (tmp_path / name).write_bytes(source.read_bytes())
    rows = json.loads(path.read_text("utf-8"))
    dialog = opened_batch(path)
    panel = dialog.mainWidget()
    assert panel.batchRowCount() == len(rows) == 2
    wanted = inspect.signature(panel.parametersForRow).parameters  # QGIS 3.44 wants a context too
    context = {"context": QgsProcessingContext()} if "context" in wanted else {}
    for k, row in enumerate(rows):
        given, fine = panel.parametersForRow(k, **context)
        assert fine
        for name, text in row["PARAMETERS"].items():
            assert given[name] == ast.literal_eval(text) or not (given[name] or ast.literal_eval(text)), name
        found = run(f"landslidebias:{algorithm}", {**given, **row["OUTPUTS"]})
        assert all(found[name] == place and Path(place).exists() for name, place in row["OUTPUTS"].items())


@pytest.fixture()
def project(saved):
    from qgis.core import QgsProject

    project = QgsProject.instance()
    assert project.read(str(saved / "project.qgz"))
    yield project
    project.clear()


def test_a_project_opens_with_its_layers_as_they_were_styled(saved, project):
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert set(layers) == set(RENDERERS)
    for name, layer in layers.items():
        assert layer.isValid() and Path(layer.source().split("|")[0]).parent == saved, layer.source()
        assert layer.renderer().type() == RENDERERS[name]
    assert layers["regions"].renderer().classAttribute() == "gamma"
    assert {"event_id", "probability", "n_blocks"} <= set(layers["detections"].fields().names())


def test_the_model_in_a_project_runs_on_its_layer(project, tmp_path):
    from qgis.core import QgsApplication

    stored = QgsApplication.processingRegistry().createAlgorithmById("project:strict_detections")
    check_children(stored)
    outputs = written(stored, tmp_path)
    layer = project.mapLayersByName("probability")[0]
    found = run("project:strict_detections", {"probability": layer, **outputs})
    assert len(outputs) == 2 and all(Path(found[key]).exists() for key in outputs)


def test_layers_that_were_written_before_are_taken(saved, project, tmp_path):
    layer = {name: project.mapLayersByName(name)[0] for name in RENDERERS}
    outlined = {"INPUT": layer["probability"], "OUTLINES": layer["activation"], "OUTPUT": str(tmp_path / "o.gpkg")}
    assert run("landslidebias:extractdetections", outlined)["N_EVENTS"] > 0
    scored = {"REVIEW": layer["review"], "DETECTIONS": layer["detections"], "OUTPUT": str(tmp_path / "s.gpkg")}
    assert run("landslidebias:scorereview", scored)["N_REVIEWED"] > 0
    pair = {"DETECTIONS": layer["detections"], "CATALOG": layer["records"], "REGIONS": layer["regions"]}
    matched = run("landslidebias:matchcatalog", {**pair, "OUTPUT": str(tmp_path / "m.gpkg"), "RECORDS": "memory:"})
    assert matched["N_UNRECORDED"] + matched["N_MATCHED"] == layer["detections"].featureCount()
    given = {**pair, "DETECTIONS": [layer["detections"]]}
    table = {"REFERENCE_REGION": "news", "OUTPUT": str(tmp_path / "b.gpkg")}
    assert run("landslidebias:biasfactor", {**given, **table})["GAMMA_REGION"] == "quiet"

"""Makes what a user of this version has saved, into tests/saved/v<version>: layers, models, batches, a project, and all parameters.

Run it once for a release, with QGIS's Python in the environment of scripts/env.sh. What an earlier version saved is never made again: later
versions must still open it.
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / ".build" / "plugins"), str(HERE.parent), "/usr/share/qgis/python/plugins"]

from osgeo import gdal  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)

FOLDER = "/home/user/landslides"  # where the batches' author had the files
WINDOWS = {"quiet": (0, 180), "news": (180, 144)}  # parts of the drawn scenes: first column and row
SIDE = 252  # pixels: 14 blocks
LAYERS = ("probability.tif", "activation.tif", "detections.gpkg", "records.geojson", "regions.gpkg", "review.geojson")
Source = QgsProcessingModelChildParameterSource


def run(name, **parameters):
    import processing

    return processing.run(f"landslidebias:{name}", parameters)


def layers(out, folder):
    """Write the layers that a user has after a first analysis of two regions."""
    from whole import files, inputs

    drawn = inputs.draw(folder / "inputs")
    squares = []
    for k, (name, (col, row)) in enumerate(WINDOWS.items()):
        gdal.Translate(str(folder / f"{name}.tif"), str(drawn / f"{name}.tif"), srcWin=[col, row, SIDE, SIDE])
        west = files.WEST + (k * inputs.SIDE + col) * files.PIXEL
        north = files.NORTH - row * files.PIXEL
        squares.append((files.square(west, north, SIDE * files.PIXEL), {"name": name}))
    files.geojson(folder / "regions.geojson", squares)
    run("fitreference", INPUT=[str(folder / f"{name}.tif") for name in WINDOWS], OUTPUT=str(folder / "source.json"))
    where = {"quiet": out, "news": folder}
    for name, place in where.items():
        given = {"INPUT": str(folder / f"{name}.tif"), "MATCH": "shared", "SOURCE": str(folder / "source.json")}
        made = {"PROBABILITY": str(place / "probability.tif"), "DETECTIONS": str(place / "detections.gpkg")}
        run("detectlandslides", **given, **made, ACTIVATION=str(place / "activation.tif"), THRESHOLD=0.1)
    records = run("importcatalog", INPUT=str(drawn / "catalog.csv"), OUTPUT=str(out / "records.geojson"))["OUTPUT"]
    found = {"DETECTIONS": [str(place / "detections.gpkg") for place in where.values()], "CATALOG": records}
    regions = {"REGIONS": str(folder / "regions.geojson"), "OUTPUT": str(out / "regions.gpkg")}
    run("biasfactor", **found, **regions, PROBABILITY=[str(place / "probability.tif") for place in where.values()])
    sample = {"DETECTIONS": str(out / "detections.gpkg"), "SIZE": 8, "OUTPUT": str(out / "review.geojson")}
    run("reviewsample", **sample, PROBABILITY=str(out / "probability.tif"), UNDETECTED=4)
    review = json.loads((out / "review.geojson").read_text("utf-8"))
    for k, feature in enumerate(review["features"]):
        feature["properties"]["answer"] = ("landslide", "not", "unsure", None)[k % 4]
    (out / "review.geojson").write_text(json.dumps(review), encoding="utf-8")


def model(name, parameter, steps):
    """Return a model of one input. steps: (child, algorithm, {parameter: value or source}, {output: name of the model's output})."""
    made = QgsProcessingModelAlgorithm(name.replace("_", " "), "Mine", "")
    made.setName(name)
    made.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    for child_id, algorithm, given, outputs in steps:
        child = QgsProcessingModelChildAlgorithm(f"landslidebias:{algorithm}")
        child.setChildId(child_id)
        child.setDescription(child_id)
        for key, value in given.items():
            child.addParameterSources(key, [value if isinstance(value, Source) else Source.fromStaticValue(value)])
        results = {}
        for key, label in outputs.items():
            results[label] = QgsProcessingModelOutput(label, label)
            results[label].setChildId(child_id)
            results[label].setChildOutputName(key)
        child.setModelOutputs(results)
        made.addChildAlgorithm(child)
    return made


def models(out):
    """Write the shipped models, and one of a user's own; return another one for the project."""
    (out / "models").mkdir()
    for path in sorted((ROOT / "resources" / "models").glob("*.model3")):
        shutil.copy(path, out / "models")
    scene, raster = Source.fromModelParameter("scene"), Source.fromModelParameter("probability")
    p = Source.fromChildOutput("classify", "PROBABILITY")
    own = [
        ("classify", "classifyscene", {"INPUT": scene, "MATCH": 1, "MIN_VALID": 0.8}, {"PROBABILITY": "likely"}),
        ("extract", "extractdetections", {"INPUT": p, "THRESHOLD": 0.3, "MERGE": "edges"}, {"OUTPUT": "found"}),
        ("blocks", "blockgrid", {"INPUT": p, "VALUES": p, "STATISTICS": ["mean", "maximum"]}, {"OUTPUT": "grid"}),
    ]
    made = model("scene_to_grid", QgsProcessingParameterRasterLayer("scene", "Scene"), own)
    if not made.toFile(str(out / "models" / "scene_to_grid.model3")):
        sys.exit("the model could not be written")
    steps = [
        ("extract", "extractdetections", {"INPUT": raster, "MERGE": 2, "THRESHOLD": 0.5}, {"OUTPUT": "found"}),
        ("blocks", "blockgrid", {"INPUT": raster, "STATISTICS": [0, 6], "VALUES": raster}, {"OUTPUT": "grid"}),
    ]
    return model("strict_detections", QgsProcessingParameterRasterLayer("probability", "Probability"), steps)


def batch(out, here, algorithm, rows):
    """Save rows of (parameters, outputs), whose files lie `here`, by the batch panel itself."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.PyQt.QtWidgets import QFileDialog

    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(f"landslidebias:{algorithm}"))
    panel = dialog.mainWidget()
    panel.clear()
    for row, (given, outputs) in enumerate(rows):
        panel.addRow()
        for name, value in given.items():
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, panel.processing_context)
        for name, value in outputs.items():
            panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column[name]).setValue(value)
    path = out / "batch" / f"{algorithm}.json"
    path.parent.mkdir(exist_ok=True)
    with mock.patch.object(QFileDialog, "getSaveFileName", return_value=(str(path), "")):
        panel.save()
    if not path.exists():
        sys.exit(f"the batch {path} was not saved")
    path.write_text(path.read_text("utf-8").replace(str(here), FOLDER), encoding="utf-8")


def batches(out, here):
    """Write a batch of two thresholds, and one of a scene matched in two ways."""
    shutil.copy(out / "probability.tif", here)  # the panel saves no row whose layers it can't open
    rows = [
        ({"INPUT": f"{here}/probability.tif", "THRESHOLD": t, "MERGE": m}, {"OUTPUT": f"{here}/d{k}.gpkg"})
        for k, (t, m) in enumerate(((0.2, "edges and corners"), (0.5, "none")))
    ]
    batch(out, here, "extractdetections", rows)
    rows = [
        (
            {"INPUT": f"{here}/quiet.tif", "MATCH": m, "PRIOR": p},
            {"PROBABILITY": f"{here}/{m}.tif", "ACTIVATION": f"{here}/{m}_a.tif"},
        )
        for m, p in (("scale", None), ("scene", 0.02))
    ]
    batch(out, here, "classifyscene", rows)


def project(out, stored):
    """Write a project with all layers, as they are styled, and a model stored in it."""
    QgsSettings().setValue("core/projects/anonymize_saved_projects", True)
    made = QgsProject.instance()
    made.clear()
    made.setFileName(str(out / "project.qgz"))
    for name in LAYERS:
        kind = QgsRasterLayer if name.endswith(".tif") else QgsVectorLayer
        made.addMapLayer(kind(str(out / name), name.split(".")[0]))
    made.setCrs(made.mapLayersByName("probability")[0].crs())
    facts = made.metadata()
    facts.setAuthor("A user")
    made.setMetadata(facts)
    QgsApplication.processingRegistry().providerById("project").add_model(stored)
    if not made.write():
        sys.exit("the project could not be written")
    made.clear()


def main():
    app = QgsApplication([], True)
    app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from landslidebias.algorithms.provider import LandslideBiasProvider
    from landslidebias.algorithms.version import VERSION
    from saved.described import described

    provider = LandslideBiasProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    out = HERE / f"v{VERSION}"
    if out.exists():
        sys.exit(f"{out} is there already: what a version saved stays as it is")
    out.mkdir()
    text = json.dumps(described(provider), indent=1, sort_keys=True, ensure_ascii=False)
    (out / "parameters.json").write_text(text + "\n", encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        layers(out, Path(folder))
        batches(out, Path(folder))
    stored = models(out)
    project(out, stored)
    for left in [*out.glob("*-wal"), *out.glob("*-shm"), *out.glob("*.qgz~"), *out.glob("*.aux.xml")]:
        left.unlink()
    app.exitQgis()


if __name__ == "__main__":
    main()

"""Runs the main job on the embedded demo: draw two synthetic regions, detect, compare with the catalog. Run by `make demo` in QGIS's Python."""

import json
import os
import re
import subprocess
import sys
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / ".build" / "plugins"))
from landslidebias.algorithms.gis.demo import write_inputs  # noqa: E402


def run(algorithm, **parameters):
    """Run an algorithm with qgis_process and return its results."""
    arguments = [
        f"{k}={v}" for k, values in parameters.items() for v in (values if isinstance(values, list) else [values])
    ]
    done = subprocess.run(
        ["qgis_process.bin", "--json", "run", f"landslidebias:{algorithm}", "--", *arguments],
        capture_output=True,
        text=True,
        env=os.environ,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{algorithm} failed:\n{done.stderr}\n{done.stdout[-2000:]}")
    return json.loads(done.stdout)["results"]


def main(**more):
    """Run the demo. more: further parameters of detectlandslides."""
    began = time.monotonic()
    out = Path(sys.argv[1]).resolve()
    inputs = out / "input"
    inputs.mkdir(parents=True, exist_ok=True)
    print("Drawing two synthetic regions …", flush=True)
    regions, truth, realised = write_inputs(inputs)
    names = [r.name for r in regions]
    print("One matching table for both scenes …", flush=True)
    scenes = [inputs / f"scene_{n}.tif" for n in names]
    run("fitreference", INPUT=scenes, MASK=inputs / "mask.tif", OUTPUT=out / "source.json")
    found = {}
    for name, scene in zip(names, scenes):
        print(f"Detecting landslides in {name} …", flush=True)
        found[name] = run(
            "detectlandslides",
            INPUT=scene,
            MASK=inputs / "mask.tif",
            MATCH="shared",
            SOURCE=out / "source.json",
            OPERATING_POINT="balanced",  # drawn as after a storm: 3 % of the blocks hold a landslide, and they are small
            EXCLUDE=inputs / "roads_and_rivers.geojson",
            EXCLUDE_BUFFER=30,
            PROBABILITY=out / f"probability_{name}.tif",
            ACTIVATION=out / f"activation_{name}.tif",
            DETECTIONS=out / f"detections_{name}.gpkg",
            **more,
        )
    print("Catalog and bias factor …", flush=True)
    records = run("importcatalog", INPUT=inputs / "catalog.csv", OUTPUT=out / "catalog.gpkg")
    bias = run(
        "biasfactor",
        REGIONS=inputs / "regions.geojson",
        DETECTIONS=[out / f"detections_{n}.gpkg" for n in names],
        PROBABILITY=[out / f"probability_{n}.tif" for n in names],
        CATALOG=out / "catalog.gpkg",
        OUTPUT=out / "regions.gpkg",
        CURVE=out / "curve.gpkg",
        REPORT=out / "report.html",
    )
    project = write_project(out, names)
    print("\nAt the operating point 'balanced', for landslides are common here; the default is 'quiet'.")
    print(f"{'region':<12}{'blocks':>8}{'events':>8}{'true':>8}")
    for region in regions:
        result = found[region.name]
        print(f"{region.name:<12}{result['N_BLOCKS']:>8}{result['N_EVENTS']:>8}{len(region.scars):>8}")
    print(f"\n{records['N_RECORDS']} records in the catalog.")
    print(
        f"Bias factor of {bias['GAMMA_REGION']}: {bias['GAMMA']:.2f}, 95 % interval {bias['GAMMA_LOW']:.2f} to {bias['GAMMA_HIGH']:.2f}"
        f"\n  The truth: {truth:.2f} by the reporting rates that were drawn; {realised:.2f} by the records that chance then made of them."
    )
    print(
        f"\nLook at the report:  {out / 'report.html'}\nOpen in QGIS:        {project}\n{time.monotonic() - began:.0f} s"
    )


def write_project(out, names):
    """Write a QGIS project with all layers, styled as they were when the algorithms made them."""
    from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer

    app = QgsApplication([], False)
    app.initQgis()
    project = QgsProject.instance()
    layers = [QgsRasterLayer(str(out / "input" / f"scene_{n}.tif"), f"Scene {n} (synthetic)") for n in names]
    layers += [QgsRasterLayer(str(out / f"probability_{n}.tif"), f"Probability {n}") for n in names]
    layers += [QgsVectorLayer(str(out / "regions.gpkg"), "Regions by bias factor")]
    layers += [QgsVectorLayer(str(out / f"detections_{n}.gpkg"), f"Detections {n}") for n in names]
    layers += [QgsVectorLayer(str(out / "catalog.gpkg"), "Catalog")]
    for layer in layers:
        if not layer.isValid():
            sys.exit(f"{layer.source()} can't be opened")
        project.addMapLayer(layer)
    project.setCrs(layers[0].crs())
    for name in ("Activation",):
        for n in names:
            activation = project.addMapLayer(QgsRasterLayer(str(out / f"activation_{n}.tif"), f"{name} {n}"))
            project.layerTreeRoot().findLayer(activation.id()).setItemVisibilityChecked(False)
    project.viewSettings().setDefaultViewExtent(_extent(layers[0]))
    path = out / "demo.qgz"
    save(project, path)
    project.clear()
    app.exitQgis()
    return path


def save(project, path):
    """Write a project without the fonts of its labels: where it is opened QGIS takes its own, and misses none."""
    if not project.write(str(path)):
        sys.exit("the project could not be written")
    with zipfile.ZipFile(path) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, re.sub(rb' fontFamily="[^"]*"', b"", data) if name.endswith(".qgs") else data)


def _extent(layer):
    from qgis.core import QgsReferencedRectangle

    box = layer.extent()
    box.setXMaximum(box.xMaximum() + box.width())
    return QgsReferencedRectangle(box, layer.crs())


if __name__ == "__main__":
    main()

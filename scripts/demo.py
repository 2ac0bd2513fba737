"""Runs the main job on the embedded demo: draw two synthetic regions, detect, compare with the catalog. Run by `make demo` in QGIS's Python."""

import csv
import importlib.util
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parent.parent
gdal.UseExceptions()


def load_recipe():
    spec = importlib.util.spec_from_file_location("recipe", ROOT / "resources" / "demo" / "recipe.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["recipe"] = module
    spec.loader.exec_module(module)
    return module


def write_raster(path, data, srs, west, north, nodata=None, names=(), pixel=10.0):
    data = data if data.ndim == 3 else data[..., None]
    kind = {"uint16": gdal.GDT_UInt16, "uint8": gdal.GDT_Byte, "float32": gdal.GDT_Float32}[str(data.dtype)]
    out = gdal.GetDriverByName("GTiff").Create(
        str(path), data.shape[1], data.shape[0], data.shape[2], kind, ["COMPRESS=DEFLATE", "TILED=YES"]
    )
    out.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    out.SetProjection(srs.ExportToWkt())
    out.SetMetadataItem("DESCRIPTION", "Synthetic: drawn by the Landslide Bias demo, not a real place")
    for k in range(data.shape[2]):
        band = out.GetRasterBand(k + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(data[..., k])
        if names:
            band.SetDescription(names[k])


def collection(epsg, features):
    return json.dumps(
        {
            "type": "FeatureCollection",
            "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}},
            "features": [{"type": "Feature", "geometry": g, "properties": p} for g, p in features],
        }
    )


def write_inputs(folder):
    """Draw the demo and write it as files that any user could have."""
    recipe = load_recipe()
    regions = recipe.draw()
    srs, wgs84 = osr.SpatialReference(), osr.SpatialReference()
    srs.ImportFromEPSG(recipe.EPSG)
    wgs84.ImportFromEPSG(4326)
    for s in (srs, wgs84):
        s.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = osr.CoordinateTransformation(srs, wgs84)
    outlines, roads, rivers, scars = [], [], [], []
    for region in regions:
        west = recipe.WEST + region.column * recipe.SIDE * recipe.PIXEL_M
        east, south = west + recipe.SIDE * recipe.PIXEL_M, recipe.NORTH - recipe.SIDE * recipe.PIXEL_M
        write_raster(
            folder / f"scene_{region.name}.tif", region.image, srs, west, recipe.NORTH, 0, ("red", "green", "blue")
        )
        ring = [[west, recipe.NORTH], [east, recipe.NORTH], [east, south], [west, south], [west, recipe.NORTH]]
        outlines.append(({"type": "Polygon", "coordinates": [ring]}, {"name": region.name}))
        roads.append(({"type": "LineString", "coordinates": region.road}, {"name": f"Road in {region.name}"}))
        rivers.append(({"type": "LineString", "coordinates": region.river}, {"name": f"River in {region.name}"}))
        scars += [({"type": "Point", "coordinates": p}, {"region": region.name}) for p in region.scars]
    write_raster(
        folder / "mask.tif", np.hstack([r.valid for r in regions]).astype(np.uint8), srs, recipe.WEST, recipe.NORTH
    )
    height = np.hstack([r.height for r in regions])[::3, ::3].astype(np.float32)
    write_raster(folder / "dem.tif", height, srs, recipe.WEST, recipe.NORTH, pixel=30.0)
    for name, features in (("regions", outlines), ("roads_and_rivers", roads + rivers), ("true_landslides", scars)):
        (folder / f"{name}.geojson").write_text(collection(recipe.EPSG, features), encoding="utf-8")
    rows = recipe.records(regions)
    for row in rows:
        row["longitude"], row["latitude"], _ = there.TransformPoint(row.pop("x"), row.pop("y"))
    with open(folder / "catalog.csv", "w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    reported = [sum(row["event_title"].endswith(r.name) for row in rows) for r in regions]
    realised = len(regions[0].scars) / len(regions[1].scars) / (reported[0] / reported[1])
    return regions, recipe.true_bias(regions), realised


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


def main():
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
    if not project.write(str(path)):
        sys.exit("the project could not be written")
    project.clear()
    app.exitQgis()
    return path


def _extent(layer):
    from qgis.core import QgsReferencedRectangle

    box = layer.extent()
    box.setXMaximum(box.xMaximum() + box.width())
    return QgsReferencedRectangle(box, layer.crs())


if __name__ == "__main__":
    main()

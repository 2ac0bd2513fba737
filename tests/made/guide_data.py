"""Files by the names that the documentation's commands use, made once: two drawn scenes of 20 x 20 blocks, and what the algorithms make of them."""

import csv
import os
import shutil

import numpy as np
from osgeo import gdal

from made import drawn_chips, layers, rasters, safe_products, scenes
from made.places import transform

SIDE, WIDE = 360, 3600.0  # of a scene, in pixels and metres
OTHERWISE = {  # what an algorithm's example calls by a name that others use for something else
    "extractdetections": {"input.tif": "probability_1.tif"},
    "comparedates": {"before.tif": "probability_1.tif", "after.tif": "probability_1.tif"},
    "combinedates": {"probability_2.tif": "probability_1.tif", "probability_3.tif": "probability_1.tif"},
}


def make(folder, run):
    """Make all files in a folder and return it."""
    region = scenes.recipe().draw()[0]
    for k in (1, 2):
        pixels = region.image[200 : 200 + SIDE, 360 * k - 300 :][:, :SIDE]
        rasters.write(folder / f"scene_{k}.tif", pixels, origin=(rasters.WEST + (k - 1) * WIDE, rasters.NORTH))
        given = {"INPUT": str(folder / f"scene_{k}.tif"), "OPERATING_POINT": "balanced"}
        made = {"PROBABILITY": f"probability_{k}.tif", "DETECTIONS": f"detections_{k}.gpkg"}
        run("detectlandslides", **given, **{name: str(folder / file) for name, file in made.items()})
    for name in ("scene", "input"):
        shutil.copy(folder / "scene_1.tif", folder / f"{name}.tif")
    for name, ending in (("probability", "tif"), ("detections", "gpkg")):
        shutil.copy(folder / f"{name}_1.{ending}", folder / f"{name}.{ending}")
    for name, value in (("mask", 1), ("landcover", 10)):
        rasters.write(folder / f"{name}.tif", np.full((SIDE, 2 * SIDE), value, np.uint8))
    _vectors(folder)
    run("importcatalog", INPUT=str(folder / "catalog.csv"), OUTPUT=str(folder / "catalog.gpkg"))
    _review(folder, run)
    drawn_chips.in_folders(folder / "chips")
    _products(folder)
    return folder


def _vectors(folder):
    """Two regions, a scar and a catalog of six records in each scene, and the same catalog with German columns."""
    west, north = rasters.WEST, rasters.NORTH
    regions = [
        layers.box(west + k * WIDE, north - WIDE, west + (k + 1) * WIDE, north, name=name)
        for k, name in enumerate(("west", "east"))
    ]
    squares = [layers.square(west + 400 + 700 * k, north - 1200 - 300 * k, 250) for k in range(4)]
    table = [
        (geometry, {"path": f"scene_{k + 1}.tif", "name": f"scene_{k + 1}"}) for k, (geometry, _) in enumerate(regions)
    ]
    for name, features in (("regions", regions), ("polygons", squares), ("scenes", table)):
        _geopackage(folder, name, features)
    there, rows = transform(rasters.EPSG, 4326), []
    for k in range(12):
        place = there.transform(west + 300 + 600 * k, north - 500 - 200 * (k % 5))
        rows.append([k + 1, f"2015-0{k % 6 + 1}-1{k % 6}", "1km", f"{place.y():.5f}", f"{place.x():.5f}"])
    for name, columns in (
        ("catalog", ["event_id", "event_date", "location_accuracy", "latitude", "longitude"]),
        ("inventory", ["nummer", "tag", "genau", "breite", "laenge"]),
    ):
        with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows([columns, *rows])


def _geopackage(folder, name, features):
    path = layers.write(folder / f"{name}.geojson", features)
    gdal.VectorTranslate(str(folder / f"{name}.gpkg"), path, layerName=name)
    os.remove(path)


def _review(folder, run):
    """A sample in which every third place is no landslide."""
    given = {"DETECTIONS": str(folder / "detections.gpkg"), "REGIONS": str(folder / "regions.gpkg")}
    run("reviewsample", **given, OUTPUT=str(folder / "review.gpkg"))
    table = gdal.OpenEx(str(folder / "review.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    table.ExecuteSQL("UPDATE review SET answer = CASE WHEN review_id % 3 THEN 'landslide' ELSE 'not' END")


def _products(folder):
    """Two products of one place, as they are downloaded."""
    side, rng = 198, np.random.default_rng(1)
    scl = np.full((side // 2, side // 2), 4, np.uint8)
    for name, day in (("product", "20230808"), ("before", "20220808"), ("after", "20230808")):
        numbers = {band: rng.integers(1100, 3000, (side, side)).astype(np.uint16) for band in safe_products.BANDS}
        offsets = dict.fromkeys(safe_products.BANDS, -1000)
        root = safe_products.product(folder / f"safe_{name}", "2A", "05.09", offsets, numbers, side, scl, day=day)
        shutil.move(safe_products.zipped(root), folder / f"{name}.zip")
        shutil.rmtree(folder / f"safe_{name}")


def linked(given, folder, algorithm=""):
    """Give a folder all files by links, with the names that an algorithm's example uses."""
    for path in given.iterdir():
        os.symlink(path, folder / path.name)
    for name, source in OTHERWISE.get(algorithm, {}).items():
        (folder / name).unlink(missing_ok=True)
        os.symlink(given / source, folder / name)

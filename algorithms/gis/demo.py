"""The embedded demo as files that any user could have: two synthetic regions, with what is known of them (resources/demo/recipe.py draws them)."""

import csv
import importlib.util
import json
import os
import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Callable, Iterable, Sequence

import numpy as np
from osgeo import gdal, osr

from ...core.link.disk import not_written
from ...core.link.layers import MASK, to_tags
from .heard import returned

RECIPE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "recipe.py"
NAME = "landslidebias_demo_recipe"
COLOURS = ("red", "green", "blue")
FACTS = {"DESCRIPTION": "Synthetic: drawn by the Landslide Bias demo, not a real place"}


def recipe() -> ModuleType:
    """Return what draws the demo."""
    if NAME not in sys.modules:
        spec = importlib.util.spec_from_file_location(NAME, RECIPE)
        sys.modules[NAME] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[NAME]


def files() -> list[str]:
    """Return the names of the demo's files."""
    scenes = [f"scene_{name}.tif" for name, *_ in recipe().REGIONS]
    others = [f"{name}.geojson" for name in ("regions", "roads_and_rivers", "true_landslides")]
    return [*scenes, "mask.tif", "dem.tif", *others, "catalog.csv"]


@returned()
def write(folder: Path) -> None:
    """Draw the demo into a folder, where it is not there yet; a file has its name when it is whole. Raises InputError where it can't be written."""
    if all((folder / name).exists() for name in files()):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as made:
            write_inputs(Path(made), acquired=str(recipe().NOT_REPORTED_BY))
            for name in files():
                os.replace(Path(made) / name, folder / name)
    except OSError as error:
        raise not_written("The demo", str(folder), error.strerror or str(error)) from None


def write_raster(
    path: Path,
    data: np.ndarray,
    srs: osr.SpatialReference,
    west: float,
    north: float,
    nodata: "float | None" = None,
    names: Sequence[str] = (),
    pixel: float = 10.0,
    acquired: str = "",
) -> None:
    """Write an array [rows, cols] or [rows, cols, bands] as a GeoTIFF. Raises InputError where it can't be written.

    Not compressed: GDAL would keep Python from all other threads meanwhile, and QGIS would stand still.
    """
    data = data if data.ndim == 3 else data[..., None]
    kind = {"uint16": gdal.GDT_UInt16, "uint8": gdal.GDT_Byte, "float32": gdal.GDT_Float32}[str(data.dtype)]
    size = data.shape[1], data.shape[0], data.shape[2]
    out = gdal.GetDriverByName("GTiff").Create(str(path), *size, kind, ["TILED=YES"])
    if out is None:
        raise not_written("The demo", str(path), gdal.GetLastErrorMsg())
    out.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    out.SetProjection(srs.ExportToWkt())
    out.SetMetadata({**FACTS, **(to_tags({"acquired": acquired}) if acquired else {})})
    for k in range(data.shape[2]):
        band = out.GetRasterBand(k + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if band.WriteArray(data[..., k]):
            raise not_written("The demo", str(path), gdal.GetLastErrorMsg())
        if names:
            band.SetDescription(names[k])


def _collection(epsg: int, features: Iterable[tuple]) -> str:
    return json.dumps(
        {
            "type": "FeatureCollection",
            "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}},
            "features": [{"type": "Feature", "geometry": g, "properties": p} for g, p in features],
        }
    )


def _systems(epsg: int) -> "tuple[osr.SpatialReference, Callable]":
    """Return the demo's coordinate system, and what leads from it to longitude and latitude."""
    srs, wgs84 = osr.SpatialReference(), osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    wgs84.ImportFromEPSG(4326)
    for s in (srs, wgs84):
        s.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs, osr.CoordinateTransformation(srs, wgs84).TransformPoint


def _vectors(drawn: ModuleType, regions: Sequence) -> dict[str, list]:
    """Return the features of the demo's layers as (geometry, properties), by the layers' names."""
    outlines, lines, scars = [], [], []
    for region in regions:
        west = drawn.WEST + region.column * drawn.SIDE * drawn.PIXEL_M
        east, south = west + drawn.SIDE * drawn.PIXEL_M, drawn.NORTH - drawn.SIDE * drawn.PIXEL_M
        ring = [[west, drawn.NORTH], [east, drawn.NORTH], [east, south], [west, south], [west, drawn.NORTH]]
        outlines.append(({"type": "Polygon", "coordinates": [ring]}, {"name": region.name}))
        for what, line in (("Road", region.road), ("River", region.river)):
            lines.append(({"type": "LineString", "coordinates": line}, {"name": f"{what} in {region.name}"}))
        scars += [({"type": "Point", "coordinates": p}, {"region": region.name}) for p in region.scars]
    return {"regions": outlines, "roads_and_rivers": lines, "true_landslides": scars}


def write_inputs(folder: Path, acquired: str = "") -> "tuple[list, float, float]":
    """Draw the demo and write it as files that any user could have; acquired: the day that the scenes say.

    Returns the drawn regions, the bias factor that they were drawn with, and the one of the records that chance then made of them.
    """
    drawn = recipe()
    regions = drawn.draw()
    srs, there = _systems(drawn.EPSG)
    for region in regions:
        west = drawn.WEST + region.column * drawn.SIDE * drawn.PIXEL_M
        path = folder / f"scene_{region.name}.tif"
        write_raster(path, region.image, srs, west, drawn.NORTH, 0, COLOURS, acquired=acquired)
    valid = np.hstack([r.valid for r in regions]).astype(np.uint8)
    write_raster(folder / "mask.tif", valid, srs, drawn.WEST, drawn.NORTH, names=(MASK,))
    height = np.hstack([r.height for r in regions])[::3, ::3].astype(np.float32)
    write_raster(folder / "dem.tif", height, srs, drawn.WEST, drawn.NORTH, pixel=30.0)
    for name, features in _vectors(drawn, regions).items():
        (folder / f"{name}.geojson").write_text(_collection(drawn.EPSG, features), encoding="utf-8")
    rows = drawn.records(regions)
    for row in rows:
        row["longitude"], row["latitude"], _ = there(row.pop("x"), row.pop("y"))
    with open(folder / "catalog.csv", "w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    reported = [sum(row["event_title"].endswith(r.name) for row in rows) for r in regions]
    realised = len(regions[0].scars) / len(regions[1].scars) / (reported[0] / reported[1])
    return regions, drawn.true_bias(regions), realised

"""Writes the files that the net's inputs are made of, and loads modules by their path."""

import importlib.util
import json
import sys
from pathlib import Path

from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[2]
WEST, NORTH, EPSG, PIXEL = 300000.0, 4100000.0, 32633, 10.0
KINDS = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}


def load(path, name):
    """Load a file as a fresh module, so that a generator in it starts anew."""
    spec = importlib.util.spec_from_file_location(name, path)
    sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def helper(name):
    """Load one of the tests' helpers, wherever in tests it lies."""
    return load(next((ROOT / "tests").rglob(f"{name}.py")), f"whole_{name}")


def raster(path, pixels, nodata=None, west=WEST, north=NORTH, pixel=PIXEL, epsg=EPSG, names=()):
    """Write pixels [height, width(, bands)] as GeoTIFF."""
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    size = (pixels.shape[1], pixels.shape[0], pixels.shape[2])
    out = gdal.GetDriverByName("GTiff").Create(str(path), *size, KINDS[pixels.dtype.name], ["COMPRESS=DEFLATE"])
    out.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    if epsg:
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(epsg)
        out.SetProjection(srs.ExportToWkt())
    for k in range(pixels.shape[2]):
        band = out.GetRasterBand(k + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[k])
        band.WriteArray(pixels[..., k])
    out = None


def geojson(path, features, epsg=EPSG):
    """Write (geometry, properties) as GeoJSON."""
    rows = [{"type": "Feature", "geometry": g, "properties": p} for g, p in features]
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": rows}), encoding="utf-8")


def square(west, north, side):
    """Return a square as a GeoJSON geometry."""
    ring = [[west, north], [west + side, north], [west + side, north - side], [west, north - side], [west, north]]
    return {"type": "Polygon", "coordinates": [ring]}

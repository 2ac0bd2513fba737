"""The one writer of GeoJSON layers. A feature is (geometry, fields); a geometry may be None."""

import json
from pathlib import Path

from made.rasters import EPSG, NORTH, PIXEL, WEST


def write(path, features, epsg=EPSG):
    """Write features as GeoJSON, and return its path. epsg None says no system: degrees."""
    rows = [{"type": "Feature", "geometry": geometry, "properties": fields} for geometry, fields in features]
    layer = {"type": "FeatureCollection", "features": rows}
    if epsg:
        layer["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    Path(path).write_text(json.dumps(layer), encoding="utf-8")
    return str(path)


def point(x, y, **fields):
    return {"type": "Point", "coordinates": [x, y]}, fields


def line(*places, **fields):
    return {"type": "LineString", "coordinates": [list(place) for place in places]}, fields


def box(west, south, east, north, **fields):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}, fields


def square(x, y, side, **fields):
    """Return the square whose lower left corner is (x, y)."""
    return box(x, y, x + side, y + side, **fields)


def on_pixels(col, row, cols, rows, pixel=PIXEL, west=WEST, north=NORTH, **fields):
    """Return the rectangle of some pixels of a raster that lies where tests' rasters do."""
    x, y = west + col * pixel, north - row * pixel
    return box(x, y - rows * pixel, x + cols * pixel, y, **fields)

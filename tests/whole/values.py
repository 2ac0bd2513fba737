"""Reads every kind of file that the algorithms write into plain values: dictionaries, lists, texts, numbers, arrays."""

import csv
import json
import sqlite3
from contextlib import closing

from osgeo import gdal, ogr
from whole import pages

TIMES = ("LAST_CHANGE", "DBF_DATE_LAST_UPDATE")  # tags of drivers that hold today's date


def read(path, clean):
    """Return what a file holds."""
    ending = path.suffix.lower()
    if ending in (".tif", ".png"):
        return raster(path, clean)
    if ending == ".vrt":
        return {"text": clean.lines(path.read_text("utf-8")), **raster(path, clean)}
    if ending in (".gpkg", ".geojson", ".shp"):
        return vector(path, clean)
    if ending == ".csv":
        with open(path, newline="", encoding="utf-8-sig") as stream:
            return columns([[clean(cell) for cell in row] for row in csv.reader(stream)])
    if ending == ".json":
        return cleaned(json.loads(path.read_text("utf-8")), clean)
    if ending == ".html":
        return pages.read(path.read_text("utf-8"), clean)
    if ending == ".onnx":
        return {"card": cleaned(_card(path.read_bytes()), clean)}
    if ending == ".keras":  # weights, zipped with today's date
        return {"there": path.stat().st_size > 1000}
    if ending in (".dbf", ".shx"):  # read with the .shp; one of them holds the day
        return {"there": path.stat().st_size > 0}
    return {"text": clean.lines(path.read_text("utf-8", "replace"))}


def _card(model):
    """Return the JSON object that a model file carries with what it says of itself."""
    decoder, at = json.JSONDecoder(), model.find(b'{"')
    while at >= 0:
        try:
            found = decoder.raw_decode(model[at : at + 500_000].decode("utf-8", "replace"))[0]
            if "block_px" in found:
                return found
        except ValueError:
            pass
        at = model.find(b'{"', at + 1)
    return None


def folder(path, clean):
    """Return what lies in a folder, by name."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # it warns of bands that the drawn products do without
    try:
        return {clean(str(f.relative_to(path))): read(f, clean) for f in sorted(path.rglob("*")) if f.is_file()}
    finally:
        gdal.PopErrorHandler()


def cleaned(value, clean):
    """Return a JSON value with clean texts and keys, and without versions."""
    if isinstance(value, dict):
        return {clean(k): "<version>" if k == "version" else cleaned(v, clean) for k, v in value.items()}
    if isinstance(value, list):
        return [cleaned(v, clean) for v in value]
    return clean(value) if isinstance(value, str) else value


def tags(found, clean):
    """Return metadata without times and versions."""
    return {
        k: "<version>" if k.endswith("_VERSION") else clean(v)
        for k, v in sorted((found or {}).items())
        if k not in TIMES
    }


def raster(path, clean):
    """Return a raster's grid, tags and bands."""
    dataset = gdal.Open(str(path))
    bands = []
    for k in range(dataset.RasterCount):
        band = dataset.GetRasterBand(k + 1)
        bands.append(
            {
                "name": band.GetDescription(),
                "type": gdal.GetDataTypeName(band.DataType),
                "nodata": band.GetNoDataValue(),
                "mask": band.GetMaskFlags(),
                "valid": int((band.GetMaskBand().ReadAsArray() != 0).sum()),
                "tags": tags(band.GetMetadata(), clean),
                "blocks": band.GetBlockSize(),
                "pixels": band.ReadAsArray(),
            }
        )
    return {
        "size": [dataset.RasterXSize, dataset.RasterYSize],
        "place": list(dataset.GetGeoTransform()),
        "crs": dataset.GetProjection(),
        "tags": tags(dataset.GetMetadata(), clean),
        "structure": tags(dataset.GetMetadata("IMAGE_STRUCTURE"), clean),
        "bands": bands,
    }


def vector(path, clean):
    """Return a vector file's layers, with their rows column by column."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layers = [_layer(dataset.GetLayer(k), clean) for k in range(dataset.GetLayerCount())]
    found = {"layers": layers}
    if path.suffix.lower() == ".gpkg":
        found["metadata"] = _layer_metadata(path, clean)
    return found


def _layer(layer, clean):
    definition, srs = layer.GetLayerDefn(), layer.GetSpatialRef()
    fields = [definition.GetFieldDefn(k) for k in range(definition.GetFieldCount())]
    rows, shapes = [[f.GetName() for f in fields]], []
    for feature in layer:
        rows.append([feature.GetField(k) for k in range(len(fields))])
        shape = feature.GetGeometryRef()
        shapes.append(None if shape is None else shape.ExportToWkt())
    kinds = [f"{f.GetName()}: {f.GetTypeName()} {ogr.GetFieldSubTypeName(f.GetSubType())}" for f in fields]
    return {
        "name": layer.GetName(),
        "geometry": ogr.GeometryTypeToName(layer.GetGeomType()),
        "crs": "" if srs is None else f"{srs.GetAuthorityName(None)}:{srs.GetAuthorityCode(None)} {srs.GetName()}",
        "fields": kinds,
        "tags": tags(layer.GetMetadata(), clean),
        "n": len(shapes),
        "columns": columns([[clean(c) if isinstance(c, str) else c for c in row] for row in rows]),
        "shapes": shapes,
    }


def columns(rows):
    """Return rows, of which the first names the columns, as a dictionary of columns."""
    if not rows:
        return {}
    return {name: [row[k] if k < len(row) else None for row in rows[1:]] for k, name in enumerate(rows[0])}


def _layer_metadata(path, clean):
    """Return what QGIS keeps of a GeoPackage's layers in the file: metadata and styles."""
    found = {}
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        tables = [row[0] for row in base.execute("select name from sqlite_master where type = 'table'")]
        for table, column in (("gpkg_metadata", "metadata"), ("layer_styles", "styleQML")):
            rows = base.execute(f"select {column} from {table}") if table in tables else ()  # nosec B608
            found[table] = [clean.lines(row[0] or "") for row in rows]
    return found

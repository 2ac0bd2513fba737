"""Writes features to a sink: whole or not at all, with their style and with where they come from."""

import contextlib
import os
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsFeature, QgsFeatureSink, QgsProcessingException, QgsVectorLayer

from ..core.errors import Canceled, InputError
from .base import destination_path
from .rasters import PREFIX
from .styling import style


def write(
    algorithm, parameters, name, context, feedback, fields, geometry_type, crs, rows, style_name="", provenance=None
) -> str:
    """Write rows of (geometry or None, attributes) to the sink of a parameter, and return its destination.

    rows has a length, and may make its entries as they are written; what can fail is computed before the sink opens. Raises InputError where the
    sink can't be written whole, and removes what was written; Canceled likewise.
    """
    target = destination_path(parameters.get(name))
    if target:
        Path(target).absolute().parent.mkdir(parents=True, exist_ok=True)
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, geometry_type, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    # A table in a database of the user's own is not ours to remove or to stamp.
    path = destination.split("|")[0] if target is not None else ""
    path = path if os.path.isfile(path) else ""
    try:
        _fill(sink, rows, fields, name, feedback)
        sink = None  # closes the file
        if path:
            _verify(path, name, len(rows))
            _stamp(path, provenance or {})
    except BaseException:
        sink = None
        if path:
            remove(path)
        raise
    if style_name:
        style(style_name, destination, context, path)
    return destination


def _fill(sink, rows, fields, name, feedback) -> None:
    for k, (geometry, attributes) in enumerate(rows):
        if k % 1000 == 0 and feedback.isCanceled():
            raise Canceled("Canceled.")
        feature = QgsFeature(fields)
        feature.setAttributes(attributes)
        if geometry is not None:
            feature.setGeometry(geometry)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise InputError(f"{name} could not be written: {sink.lastError() or 'is the disk full?'}")
    if not sink.flushBuffer():
        raise InputError(f"{name} could not be written: {sink.lastError() or 'is the disk full?'}")


def remove(path) -> None:
    """Remove a vector file and what lies beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            os.unlink(path + suffix)
    for suffix in (".dbf", ".shx", ".prj", ".cpg", ".qml", ".qmd"):
        with contextlib.suppress(OSError):
            os.unlink(Path(path).with_suffix(suffix))


def _verify(path, name, n) -> None:
    """A full disk shows itself only when the file is read back."""
    layer = QgsVectorLayer(path, "written", "ogr")
    if not layer.isValid() or layer.featureCount() != n or sum(1 for _ in layer.getFeatures()) != n:
        raise InputError(f"{name} could not be written whole ({path}). Is the disk full?")


def _stamp(path, provenance) -> None:
    """Write where the features come from: into a GeoPackage, and as QGIS layer metadata beside any file."""
    lines, uri = [f"{k}: {v}" for k, v in provenance.items()], path
    if path.lower().endswith(".gpkg"):
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        dataset.GetLayer(0).SetMetadata({PREFIX + k.upper(): str(v) for k, v in provenance.items()})
        uri = f"{path}|layername={dataset.GetLayer(0).GetName()}"  # without the name QGIS finds no metadata in a GeoPackage
        dataset = None
    layer = QgsVectorLayer(uri, "written", "ogr")
    metadata = layer.metadata()
    metadata.setTitle(Path(path).stem)
    metadata.setAbstract("Made by Landslide Bias.\n" + "\n".join(lines))
    metadata.setHistory(lines)
    layer.setMetadata(metadata)
    layer.saveDefaultMetadata()

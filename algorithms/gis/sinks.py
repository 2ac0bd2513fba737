"""Writes features to a layer, looks whether all of them are there, and says in the file where they come from."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional, Protocol, Sequence, Union

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...core.cells import harmless
from ...core.errors import InputError
from ...core.link.disk import not_written
from ...core.link.layers import to_tags
from ...core.listener import Listener
from ...core.words import Words
from .compat import field
from .destinations import Destination

AS_TEXT = (".csv", ".tsv", ".psv", ".txt")  # what spreadsheets open, and take some cells for formulas
SIGNED = "Made by Landslide Bias."
Row = tuple[Optional[bytes], Sequence[Any]]  # the shape in WKB, and the values of the fields
Field = Union[tuple[str, str], QgsField]


class Rows(Protocol):
    """Rows that are counted before they are made."""

    def __len__(self) -> int:
        """Return how many there are."""
        ...

    def __iter__(self) -> Iterator[Row]:
        """Make them, one after the other."""
        ...


@dataclass
class Layer:
    """What is to be written: its parameter's name, fields ((name, kind) or QgsField), QGIS's geometry type, system, and rows of (WKB, values)."""

    name: str
    fields: Sequence[Field]
    shape: object
    crs: QgsCoordinateReferenceSystem
    rows: Rows

    def qgis_fields(self, text: bool) -> QgsFields:
        """Return the fields as QGIS has them; text: whether their names become cells of a text."""
        fields = QgsFields()
        for one in self.fields:
            made = QgsField(one) if isinstance(one, QgsField) else field(*one)
            if text:
                made.setName(harmless(made.name()))
            fields.append(made)
        return fields

    @property
    def spatial(self) -> bool:
        """Whether the features lie somewhere."""
        result: bool = QgsWkbTypes.geometryType(self.shape) != QgsWkbTypes.GeometryType.NullGeometry
        return result


def fill(layer: Layer, destination: Destination, target: str, context: QgsProcessingContext, say: Listener) -> str:
    """Write all rows to a layer of this name and return what QGIS calls it. Raises InputError where it can't be made or filled, and Canceled."""
    text = target.lower().endswith(AS_TEXT)
    fields = layer.qgis_fields(text)
    if destination.appended:
        sink, found = QgsProcessingParameters.parameterAsSink(
            *destination.appended, fields, layer.shape, layer.crs, context
        )
    elif layer.spatial and target.lower().endswith(".csv"):
        sink, found = _shapes_as_text(layer, fields, target, context), target
    else:
        try:
            sink, found = QgsProcessingUtils.createFeatureSink(
                target, context, fields, layer.shape, layer.crs, destination.options or {}
            )
        except QgsProcessingException as error:
            raise not_written(layer.name, target, str(error)) from None
    if sink is None:
        raise InputError(Words("{0} could not be made ({1}): check its name and its ending.", layer.name, target))
    try:
        for k, (shape, values) in enumerate(layer.rows):
            if k % 1000 == 0:
                say.check()
            feature = QgsFeature(fields)
            feature.setAttributes([_qt(harmless(v) if text and isinstance(v, str) else v) for v in values])
            if shape is not None:
                geometry = QgsGeometry()
                geometry.fromWkb(shape)
                feature.setGeometry(geometry)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise not_written(layer.name, target, sink.lastError())
        if not sink.flushBuffer():
            raise not_written(layer.name, target, sink.lastError())
    finally:
        del sink  # closes the file, of a run that is stopped too
    result: str = found
    return result


def _shapes_as_text(
    layer: Layer, fields: QgsFields, target: str, context: Optional[QgsProcessingContext]
) -> QgsVectorFileWriter:
    """Return a writer of a CSV that holds the shapes too, with their system and the fields' types beside it: QGIS reads them back.

    Raises InputError where it can't be made.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "CSV", "UTF-8"
    options.layerOptions = ["GEOMETRY=AS_WKT", "CREATE_CSVT=YES"]
    transforms = context.transformContext() if context is not None else QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(target, fields, layer.shape, layer.crs, transforms, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise not_written(layer.name, target, writer.errorMessage())
    return writer


def _qt(value: object) -> object:
    """Return a date, a time and words as QGIS has them, any other value as it is."""
    if isinstance(value, Words):  # as a subclass of str it would be no text to Qt
        return str(value)
    if isinstance(value, dt.datetime):
        return QDateTime(QDate(value.year, value.month, value.day), QTime(value.hour, value.minute, value.second))
    return QDate(value.year, value.month, value.day) if isinstance(value, dt.date) else value


def verify(path: str, name: str, n: int) -> None:
    """Raise InputError unless a file holds n features: a full disk shows itself only when the file is read back.

    By GDAL: QGIS opens a GeoPackage by an address, in which a folder's %20 is read as a blank.
    """
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    layer = dataset.GetLayer(0) if dataset is not None else None
    if layer is None or sum(1 for _ in layer) != n:
        raise not_written(name, path)


def stamp(path: str, title: str, provenance: Mapping[str, object]) -> None:
    """Write where the features come from: into a GeoPackage, and as QGIS layer metadata there or beside any other file."""
    uri = path
    if path.lower().endswith(".gpkg"):
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        dataset.GetLayer(0).SetMetadata(to_tags(provenance))
        uri = f"{path}|layername={dataset.GetLayer(0).GetName()}"
        dataset = None
    describe(uri, title, provenance)


def describe(uri: str, title: str, provenance: Mapping[str, object]) -> None:
    """Write QGIS's layer metadata. By the provider, without a layer: QGIS would go on holding the file, which is to be renamed."""
    lines = [f"{k}: {v}" for k, v in provenance.items()]
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setAbstract(SIGNED + "\n" + "\n".join(lines))
    metadata.setHistory(lines)
    QgsProviderRegistry.instance().providerMetadata("ogr").saveLayerMetadata(uri, metadata)


def is_anothers(path: str) -> bool:
    """Say whether layer metadata beside a file (.qmd) was written by somebody else; it stays."""
    file = Path(path)
    return file.suffix == ".qmd" and file.is_file() and SIGNED not in file.read_text(encoding="utf-8", errors="replace")

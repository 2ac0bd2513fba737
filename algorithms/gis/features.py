"""Features as plain handles and values: what a layer holds as its user sees it (filter, system, edits), streamed on any thread.

QgsFeature and QgsGeometry stay in this room: what leaves it are numbers, words, days and shapes in WKB.
"""

import datetime as dt
import os
from dataclasses import dataclass, field, replace
from typing import Any, Iterator, Optional, Sequence

from osgeo import gdal
from qgis.core import (
    QgsAbstractFeatureSource,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsPoint,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...core.cells import restored
from ...core.errors import InputError
from ...core.listener import Listener
from ...core.records import dates
from ...core.words import Words
from .heard import returned
from .sinks import SIGNED

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")
POINTS = QgsWkbTypes.GeometryType.PointGeometry
LINES = QgsWkbTypes.GeometryType.LineGeometry
POLYGONS = QgsWkbTypes.GeometryType.PolygonGeometry
COLLECTION = QgsWkbTypes.Type.GeometryCollection


@dataclass
class FeatureTable:
    """A layer's features as they were when it was named. path: its file, '' where it has none; shape: QGIS's geometry type.

    chosen: numbers of the features that count, None for all; limit: how many, -1 for all; layer: its name in the file;
    text: whether it is one, whose cells may be marked against spreadsheets; keys: the fields that number its rows, and are its file's own;
    facts: what a layer of the plugin's own says of where it comes from.
    """

    name: str
    path: str
    crs: QgsCoordinateReferenceSystem
    fields: QgsFields
    shape: object
    count: int
    source: QgsAbstractFeatureSource
    transforms: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)
    chosen: Optional[list[int]] = None
    limit: int = -1
    layer: str = ""
    text: bool = False
    keys: Sequence[int] = ()
    facts: dict[str, str] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """Return the names of the fields."""
        return [f.name() for f in self.fields]

    @property
    def polygons(self) -> bool:
        """Say whether the features are polygons."""
        result: bool = QgsWkbTypes.geometryType(self.shape) == POLYGONS
        return result

    @property
    def spatial(self) -> bool:
        """Say whether the features can lie somewhere."""
        result: bool = QgsWkbTypes.geometryType(self.shape) in (POINTS, LINES, POLYGONS)
        return result

    def index(self, name: str, what: str) -> int:
        """Return a field's index, -1 where none is named. Raises InputError where the field is not there; what: the parameter's name."""
        if not name:
            return -1
        at = self.fields.indexFromName(name)
        if at < 0:
            raise InputError(Words("{0} has no field {1!r}; it has {2}.", what, name, ", ".join(self.names)))
        result: int = at
        return result

    def stream(
        self,
        say: Listener,
        crs: Optional[QgsCoordinateReferenceSystem] = None,
        request: Optional[QgsFeatureRequest] = None,
    ) -> Iterator[QgsFeature]:
        """Yield the features, in another system if asked for; those that can't be expressed in it are left out. Raises Canceled."""
        request = request or QgsFeatureRequest()
        if self.chosen is not None:
            request.setFilterFids(self.chosen)
            request.addOrderBy("$id")  # a set has no order, and the same run twice is the same
        if self.limit >= 0:
            request.setLimit(self.limit)
        if crs is not None:
            request.setDestinationCrs(crs, self.transforms)
        request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        found = self.source.getFeatures(request)
        try:
            for n, feature in enumerate(found):
                if n % 1000 == 0:
                    say.check()
                if self.text:
                    feature.setAttributes([restored(v) if isinstance(v, str) else v for v in feature.attributes()])
                yield feature
        finally:
            found.close()  # before its source, which a stream that nobody reads on may outlive

    def to(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        """Return the way from the table's system to another."""
        return QgsCoordinateTransform(self.crs, crs, self.transforms)


def table_of(
    layer: QgsVectorLayer,
    transforms: QgsCoordinateTransformContext,
    chosen: bool = False,
    limit: int = -1,
    expression: str = "",
) -> FeatureTable:
    """Return the features of a layer; chosen: only the selected ones; expression: of QGIS, that they must fulfil. Main thread only."""
    numbers = list(layer.selectedFeatureIds()) if chosen else None
    if expression:
        request = QgsFeatureRequest().setFilterExpression(expression).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        fulfilled = {feature.id() for feature in layer.getFeatures(request)}
        numbers = [n for n in numbers if n in fulfilled] if numbers is not None else sorted(fulfilled)
    found = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path, fields = found.get("path") or "", QgsFields(layer.fields())
    text = layer.dataProvider().storageType() == "CSV" or layer.providerType() == "delimitedtext"
    for k in range(len(fields)) if text else ():
        fields.rename(k, restored(fields[k].name()))
    return FeatureTable(
        layer.name(),
        path,
        layer.crs(),
        fields,
        layer.wkbType(),
        layer.featureCount(),
        QgsVectorLayerFeatureSource(layer),
        transforms,
        numbers,
        limit,
        found.get("layerName") or _first_layer(path),
        text,
        [k for k in layer.primaryKeyAttributes() if fields[k].name().lower() == "fid"],
        facts_of(layer.metadata().abstract()),
    )


def facts_of(abstract: str) -> dict[str, str]:
    """Return the provenance in a layer's metadata (sinks.describe), {} where another program wrote them."""
    signed, *lines = abstract.split("\n")
    return dict(line.split(": ", 1) for line in lines if ": " in line) if signed == SIGNED else {}


@returned()
def _first_layer(path: str) -> str:
    """Return the name of a file's first layer, which is meant where none is named; '' where there is none."""
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR) if os.path.isfile(path) else None
    return dataset.GetLayer(0).GetName() if dataset is not None and dataset.GetLayerCount() else ""


def table_from(path: str) -> FeatureTable:
    """Return the features of a file. Raises InputError where it holds none that QGIS reads."""
    layer = QgsVectorLayer(path, path, "ogr")
    if not layer.isValid():
        raise InputError(Words("{0} can't be opened as a layer.", path))
    return table_of(layer, QgsCoordinateTransformContext())


def plain(value: Any) -> Any:
    """Return a field's value as Python has it: None for NULL, dates and times as datetime's."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    for name in ("toPyDateTime", "toPyDate"):
        if hasattr(value, name):
            return getattr(value, name)() if value.isValid() else None
    return value


def shape_of(feature: QgsFeature) -> Optional[QgsGeometry]:
    """Return where a feature lies, as GDAL and counts can take it: straight, flat, valid and of one kind; None where it lies nowhere.

    Curves become segments, as QGIS draws them; heights go; what a mended polygon loses beside its area (spikes, lines) goes too.
    """
    geometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasZ(geometry.wkbType()) or QgsWkbTypes.hasM(geometry.wkbType()):
        geometry.get().dropZValue()
        geometry.get().dropMValue()
    geometry = _one_kind(geometry)
    if geometry.type() == POLYGONS and not geometry.isGeosValid():
        geometry = _one_kind(geometry.makeValid())
    return None if geometry.isNull() or geometry.isEmpty() else geometry


def _one_kind(geometry: QgsGeometry) -> QgsGeometry:
    """Return of a mixed shape its areas, else its lines, else its points."""
    if QgsWkbTypes.flatType(geometry.wkbType()) != COLLECTION:
        return geometry
    for kind in (POLYGONS, LINES, POINTS):
        part = QgsGeometry(geometry)
        if part.convertGeometryCollectionToSubclass(kind) and not part.isEmpty():
            return part
    return QgsGeometry()


def inner_point(geometry: QgsGeometry) -> QgsPoint:
    """Return where a feature lies: a point itself, of a polygon a point inside it."""
    inner = geometry if geometry.type() == POINTS else geometry.pointOnSurface()
    return inner.constGet().centroid()  # `inner` keeps what constGet() points to


def wkb(geometry: Optional[QgsGeometry]) -> Optional[bytes]:
    """Return a shape as plain bytes."""
    return None if geometry is None or geometry.isNull() else bytes(geometry.asWkb())


def from_wkb(shape: bytes) -> QgsGeometry:
    """Return QGIS's geometry of a plain shape."""
    geometry = QgsGeometry()
    geometry.fromWkb(shape)
    return geometry


def whole_column(table: FeatureTable, at: int, say: Listener) -> Iterator[Any]:
    """Yield a field's plain values of all features of the layer, chosen or not. Raises Canceled."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([at])
    for feature in replace(table, chosen=None, limit=-1).stream(say, request=request):
        yield plain(feature[at])


def days(
    table: FeatureTable, at: int, values: Sequence[object], order: str, what: str, say: Listener
) -> list[Optional[dt.date]]:
    """Return the days that plain values of a field say, read by the order that the field's whole column proves; None where there is none.

    order: one of dates.ORDERS, as asked; what: the parameter that the table was given for. What can't be read is said.
    Raises InputError where the order can't be known, and Canceled.
    """
    if at < 0:
        return [None for _ in values]
    name = f"{table.names[at]} ({what})"
    return dates.days(values, order, name, say, whole_column(table, at, say))


def rows(table: FeatureTable, say: Listener) -> Iterator[dict[str, Any]]:
    """Yield the fields of each feature as plain values, by name; where it lies is not asked. Raises Canceled."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    for feature in table.stream(say, request=request):
        yield dict(zip(table.names, map(plain, feature.attributes())))

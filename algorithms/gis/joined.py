"""Several layers of features as one table: all their fields, in one system, and which layer each feature is of."""

from typing import Sequence

from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from ...core.errors import InputError
from ...core.link.layers import unique
from ...core.listener import Listener
from ...core.words import Words
from .compat import field
from .features import FeatureTable, plain, shape_of, table_of

LAYER = "layer"  # the field that names it


def joined(tables: Sequence[FeatureTable], what: str, say: Listener) -> tuple[FeatureTable, int]:
    """Return the features of all tables that lie somewhere, in the first one's system, and the number of the field with their layers' names.

    One table is returned as it is, with -1. Fields of one name are one, a text where their kinds differ; layers of one name get numbers.
    what: the parameter that the first table was given for. Raises InputError where areas, lines and points are mixed, and Canceled.
    """
    first = tables[0]
    if len(tables) == 1:
        return first, -1
    kinds = {QgsWkbTypes.geometryType(table.shape) for table in tables}
    if len(kinds) > 1 or not first.spatial:
        raise InputError(Words("{0}: all layers must hold polygons, or all points.", what))
    fields, sources = _fields(tables)
    shape = QgsWkbTypes.multiType(QgsWkbTypes.flatType(first.shape))
    layer = QgsVectorLayer(QgsWkbTypes.displayString(shape), first.name, "memory")
    layer.setCrs(first.crs)
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    if layer.fields().names() != fields.names():
        lost = set(fields.names()) - set(layer.fields().names())
        raise InputError(Words("{0}: layers with fields such as {1} can't be joined.", what, ", ".join(sorted(lost))))
    names: list[str] = []
    for table, source in zip(tables, sources):
        names.append(unique(table.name, names, " "))
        copies = (_copy(feature, table, source, fields, names[-1]) for feature in table.stream(say, first.crs))
        layer.dataProvider().addFeatures([copy for copy in copies if copy.hasGeometry()])
    return table_of(layer, first.transforms), len(fields) - 1


def _fields(tables: Sequence[FeatureTable]) -> tuple[QgsFields, list[list[int]]]:
    """Return the fields of all tables with that of their names, and for each table the number of the field that its own become, -1 for none."""
    fields: list[QgsField] = []
    sources = []
    for table in tables:
        source = []
        for k, one in enumerate(table.fields):
            names = [f.name() for f in fields]
            if k in table.keys:
                source.append(-1)
                continue
            at = names.index(one.name()) if one.name() in names else len(fields)
            if at == len(fields):
                fields.append(QgsField(one))
            elif fields[at].type() != one.type():
                fields[at] = field(one.name(), "str")
            source.append(at)
        sources.append(source)
    found = QgsFields()
    for one in (*fields, field(unique(LAYER, [f.name() for f in fields], "_"), "str")):
        found.append(one)
    return found, sources


def _copy(feature: QgsFeature, table: FeatureTable, source: Sequence[int], fields: QgsFields, name: str) -> QgsFeature:
    """Return a feature with the fields of all tables; without a geometry where it lies nowhere."""
    made, values = QgsFeature(fields), [None] * len(fields)
    for k, (at, value) in enumerate(zip(source, feature.attributes())):
        if at >= 0:
            same = fields[at].type() == table.fields[k].type() or plain(value) is None
            values[at] = value if same else str(plain(value))
    values[-1] = name
    made.setAttributes(values)
    geometry = shape_of(feature) or QgsGeometry()
    geometry.convertToMultiType()
    made.setGeometry(geometry)
    return made

"""What QGIS spells differently from 3.22 to 4: fields and a few enums, in one place."""

from qgis.core import (
    Qgis,
    QgsField,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
VECTOR = QgsProcessing.SourceType.TypeVectorAnyGeometry
POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
POINT = QgsProcessing.SourceType.TypeVectorPoint
TABLE = QgsProcessing.SourceType.TypeVector
RASTER = QgsProcessing.SourceType.TypeRaster
LINE = QgsWkbTypes.GeometryType.LineGeometry
POLYGONAL = QgsWkbTypes.GeometryType.PolygonGeometry

_TYPES = {
    "int": ("LongLong", "LongLong"),
    "float": ("Double", "Double"),
    "str": ("QString", "String"),
    "bool": ("Bool", "Bool"),
    "datetime": ("QDateTime", "DateTime"),
}


def field(name: str, kind: str) -> QgsField:
    """Return a field of kind int, float, str, bool or datetime (QMetaType from QGIS 3.38 on, QVariant before)."""
    new, old = _TYPES[kind]
    if Qgis.QGIS_VERSION_INT >= 33800:
        return QgsField(name, getattr(QMetaType.Type, new))
    return QgsField(name, getattr(QVariant.Type, old))

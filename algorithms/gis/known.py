"""What a layer of the project says of itself, read without looking at its pixels: the facts of core/way/layers.py."""

import os
from dataclasses import replace
from typing import Optional

from osgeo import gdal
from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes

from ...core.errors import InputError
from ...core.link.layers import from_tags
from ...core.way import layers
from ...core.way.layers import Layer
from .features import facts_of
from .remote import check_local
from .sinks import SIGNED

SHAPES = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
}
LOCAL = (
    "ogr",
    "memory",
    "delimitedtext",
    "spatialite",
)  # layers of databases elsewhere are not counted: that may take long
FIGURES = ("name", "gamma", "gamma_low", "gamma_high", "corrected")


def known(layer: QgsMapLayer) -> Optional[Layer]:
    """Return what a layer says of itself, None where it is none that the way knows: a basemap, a service, a mesh."""
    if not layer.isValid():
        return None
    if isinstance(layer, QgsRasterLayer):
        return _raster(layer)
    if isinstance(layer, QgsVectorLayer) and layer.providerType() in LOCAL:
        return _features(layer)
    return None


def _box(layer: QgsMapLayer) -> layers.Box:
    box = layer.extent()
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())


def _raster(layer: QgsRasterLayer) -> Optional[Layer]:
    path = layer.dataProvider().dataSourceUri() if layer.providerType() == "gdal" else ""
    if not os.path.exists(path):
        return None
    try:
        check_local(path)
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    except (InputError, RuntimeError):  # another plugin switched GDAL's exceptions on
        return None
    if dataset is None:
        return None
    facts = from_tags(dataset.GetMetadata() or {})
    bands = [dataset.GetRasterBand(k + 1).GetDescription() for k in range(dataset.RasterCount)]
    return Layer(
        layer.id(),
        layer.name(),
        path,
        bands,
        crs=layer.crs().authid(),
        extent=_box(layer),
        facts=facts,
        made="version" in facts,
    )


def _features(layer: QgsVectorLayer) -> Layer:
    abstract = layer.metadata().abstract()
    found = Layer(
        layer.id(),
        layer.name(),
        layer.source().split("|")[0],
        fields=layer.fields().names(),
        shape=SHAPES.get(layer.geometryType(), "table"),
        count=layer.featureCount(),
        crs=layer.crs().authid(),
        extent=_box(layer),
        facts=facts_of(abstract),
        made=abstract.startswith(SIGNED),
    )
    if found.kind == layers.REVIEW:
        return replace(found, answered=sum(bool(answer) for (answer,) in _values(layer, ("answer",))))
    if found.kind == layers.GAMMA:
        return replace(found, figures={**_largest(layer), "against": found.facts["reference_region"]})
    return found


def _values(layer: QgsVectorLayer, names: tuple) -> list:
    """Return the values of fields, None for what is empty, of all features."""
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(names), layer.fields())
    return [[_plain(feature[name]) for name in names] for feature in layer.getFeatures(request)]


def _plain(value: object) -> object:
    """Return a value, None for QGIS's NULL."""
    return value if isinstance(value, (int, float, str)) else None


def _largest(layer: QgsVectorLayer) -> dict:
    """Return the figures of the region with the largest bias factor, of those that are no reference, and whether any region was reviewed."""
    rows = [dict(zip((*FIGURES, "reference"), values)) for values in _values(layer, (*FIGURES, "reference"))]
    reviewed = any(row["corrected"] is not None for row in rows)
    rows = [row for row in rows if isinstance(row["gamma"], float) and not row["reference"]]
    return {**max(rows, key=lambda row: row["gamma"], default={}), "reviewed": reviewed}

"""Which raster of the project is what: told by its bands' names and by what its file says of where it comes from."""

import os
from typing import Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...algorithms.gis.features import table_of
from ...algorithms.gis.known import known
from ...core.way.layers import OTHER

SECOND = "second"


def rasters() -> list[QgsRasterLayer]:
    """Return the project's raster layers, in the order of the layer tree."""
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    return [layer for layer in order if isinstance(layer, QgsRasterLayer) and layer.isValid()]


def kind(layer: QgsRasterLayer) -> str:
    """Return what a raster is (core.way.layers), OTHER where nothing tells."""
    found = known(layer)
    return OTHER if found is None else found.kind


def scene_file(detections: str) -> str:
    """Return the name of the scene's file that a layer of detections comes from, by the layer's name; '' where it does not say."""
    for layer in QgsProject.instance().mapLayersByName(detections):
        if isinstance(layer, QgsVectorLayer):
            return table_of(layer, QgsProject.instance().transformContext()).facts.get("scene", "")
    return ""


def holding(
    layers: Sequence[QgsRasterLayer], point: QgsPointXY, crs: QgsCoordinateReferenceSystem
) -> list[QgsRasterLayer]:
    """Return the layers whose extent holds a point."""
    found = []
    for layer in layers:
        way = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance().transformContext())
        try:
            if layer.extent().contains(way.transform(point)):
                found.append(layer)
        except QgsCsException:
            continue
    return found


def is_of(layer: QgsRasterLayer, file: str) -> bool:
    """Say whether a raster is a file of this name."""
    return bool(file) and os.path.basename(layer.source()) == file


def named(layers: Sequence[QgsRasterLayer], identity: str) -> Optional[QgsRasterLayer]:
    """Return the layer of an id, None where it is gone."""
    return next((layer for layer in layers if layer.id() == identity), None)

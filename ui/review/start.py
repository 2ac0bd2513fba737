"""The way to a sample: the dialog of reviewsample, filled in with what the project holds."""

import os

from qgis import processing
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer, QgsWkbTypes

from ...core.link.layers import unique
from . import layers
from .sample import is_passing

ALGORITHM = "landslidebias:reviewsample"
DETECTED = {"event_id", "probability"}


def filled() -> dict[str, object]:
    """Return the values of reviewsample's parameters, as far as the project's layers say."""
    there = QgsProject.instance().layerTreeRoot().layerOrder()
    areas = [layer for layer in there if isinstance(layer, QgsVectorLayer) and _is_area(layer)]
    detections = [layer for layer in areas if _is_detections(layer)]
    regions = [layer for layer in areas if layer not in detections and "name" in layer.fields().names()]
    maps = layers.rasters()
    found: dict[str, object] = {}
    if detections:
        definition = QgsApplication.processingRegistry().algorithmById(ALGORITHM).parameterDefinition("DETECTIONS")
        many = definition.type() == "multilayer"
        found["DETECTIONS"] = [layer.id() for layer in detections] if many else detections[0].id()
        found |= _output(detections[0].source().split("|")[0])
    if regions:
        found["REGIONS"] = regions[0].id()
    for name, kind in (("PROBABILITY", layers.LIKELY), ("SCENE", layers.SCENE)):
        chosen = [layer.id() for layer in maps if layers.kind(layer) == kind]
        if chosen:
            found[name] = chosen
    return found


def open_dialog():
    """Open the dialog of reviewsample, filled in."""
    dialog = processing.createAlgorithmDialog(ALGORITHM, filled())
    dialog.show()
    return dialog


def _output(detections: str) -> dict[str, object]:
    """Return a new file beside the project or the detections: answers in a temporary layer would be gone with QGIS."""
    for folder in (QgsProject.instance().homePath(), os.path.dirname(detections)):
        if os.path.isdir(folder) and not is_passing(folder):
            taken = [os.path.splitext(name)[0] for name in os.listdir(folder)]
            return {"OUTPUT": os.path.join(folder, unique("review", taken, "_") + ".gpkg")}
    return {}


def _is_area(layer: QgsVectorLayer) -> bool:
    return layer.isValid() and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry


def _is_detections(layer: QgsVectorLayer) -> bool:
    names = set(layer.fields().names())
    return names >= DETECTED and "answer" not in names

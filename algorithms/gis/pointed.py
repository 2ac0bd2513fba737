"""The record at a place of the map, with the circle of its accuracy and the detection that it is matched to."""

from dataclasses import dataclass, field
from typing import Any, Optional, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from ...core.records.columns import ACCURACIES
from ...core.records.geodesy import circle
from ...core.records.values import metres, number, truth
from .features import LONLAT, POINTS, inner_point, plain, shape_of

BACK = Qgis.TransformDirection.Reverse
CORNERS = 120  # of a circle
IDENTITIES = ("event_id", "catalog_id", "id")  # by which matchcatalog calls a record
MOST = 500  # records near the pointer that are looked at


@dataclass
class Pointed:
    """A record. name: what it is called; at: its place on the map; accuracy: metres, None where not known; circle: of it, on the map.

    detected: None where it was not matched against detections; status: what matchcatalog says of it; distance: to its detection, in metres;
    match: where that lies on the map, None where its layer is not there.
    """

    name: str
    at: QgsPointXY
    accuracy: Optional[float] = None
    circle: list[QgsPointXY] = field(default_factory=list)
    detected: Optional[bool] = None
    status: str = ""
    distance: Optional[float] = None
    match: Optional[QgsPointXY] = None


def is_records(layer: QgsMapLayer) -> bool:
    """Say whether a layer holds a catalog's records."""
    names = _names(layer)
    return bool({*ACCURACIES, "detection_id"} & names) and layer.geometryType() == POINTS and "recorded" not in names


def pointed(
    layers: Sequence[QgsMapLayer],
    at: QgsPointXY,
    reach: float,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Optional[Pointed]:
    """Return the record that lies next to a place of the map, None where none is in reach; layers: those that are shown; reach: map units."""
    nearest: Optional[tuple[float, QgsVectorLayer, QgsFeature, QgsPointXY]] = None
    around = QgsRectangle(at.x() - reach, at.y() - reach, at.x() + reach, at.y() + reach)
    for layer in layers:
        if not is_records(layer):
            continue
        there = QgsCoordinateTransform(layer.crs(), crs, transforms)
        try:
            box = there.transformBoundingBox(around, BACK)
            for feature in layer.getFeatures(QgsFeatureRequest(box).setLimit(MOST)):
                place = _place(feature, there)
                if place is not None and (nearest is None or place.distance(at) < nearest[0]):
                    nearest = place.distance(at), layer, feature, place
        except QgsCsException:  # the map goes beyond what the layer's system can say
            continue
    if nearest is None or nearest[0] > reach:
        return None
    return _described(*nearest[1:], layers, crs, transforms)


def _described(
    layer: QgsVectorLayer,
    feature: QgsFeature,
    place: QgsPointXY,
    layers: Sequence[QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Pointed:
    names = _names(layer)
    values: dict[str, Any] = {name: plain(feature[name]) for name in names}
    identity = next((str(values[name]) for name in IDENTITIES if name in names), str(feature.id()))
    found = Pointed(identity, place, status=str(values.get("status") or ""), distance=number(values.get("distance_m")))
    radius = next((metres(values[name]) for name in ACCURACIES if name in names), float("nan"))
    if radius >= 0:
        found.accuracy = radius
        found.circle = _circle(place, radius, crs, transforms) if radius > 0 else []
    if "detected" in names:
        found.detected = truth(values["detected"])
    if found.detected:
        found.match = _match(identity, values.get("detection_id"), layers, place, crs, transforms)
    return found


def _circle(
    place: QgsPointXY, radius: float, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> list[QgsPointXY]:
    """Return the circle of a radius in metres on the ground, as the map shows it; none where the map can't."""
    there = QgsCoordinateTransform(LONLAT, crs, transforms)
    try:
        centre = there.transform(place, BACK)
        lon, lat = circle(centre.x(), centre.y(), radius, CORNERS)
        places = [there.transform(QgsPointXY(x, y)) for x, y in zip(lon.tolist(), lat.tolist())]
    except QgsCsException:
        return []
    if not crs.isGeographic():
        return places
    return [QgsPointXY(place.x() + (p.x() - place.x() + 180) % 360 - 180, p.y()) for p in places]


def _match(
    identity: str,
    detection: Optional[str],
    layers: Sequence[QgsMapLayer],
    place: QgsPointXY,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> Optional[QgsPointXY]:
    """Return where the detection lies that a record is matched to: in the nearest of the shown layers that matchcatalog wrote."""
    found = []
    for layer in layers:
        names = _names(layer)
        if not {"recorded", "catalog_id"} <= names:
            continue
        wanted = QgsExpression.createFieldEqualityExpression("catalog_id", identity)
        if detection and "event_id" in names:
            wanted += f' AND to_string("event_id") = {QgsExpression.quotedString(str(detection))}'
        there = QgsCoordinateTransform(layer.crs(), crs, transforms)
        for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted)):
            at = _place(feature, there)
            if at is not None:
                found.append(at)
    return min(found, key=place.distance, default=None)


def _place(feature: QgsFeature, there: QgsCoordinateTransform) -> Optional[QgsPointXY]:
    shape = shape_of(feature)
    if shape is None:
        return None
    inside = inner_point(shape)
    return there.transform(QgsPointXY(inside.x(), inside.y()))


def _names(layer: QgsMapLayer) -> set[str]:
    return set(layer.fields().names()) if isinstance(layer, QgsVectorLayer) else set()

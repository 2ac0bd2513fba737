"""Regions and the footprints of scenes, in degrees: what is asked for, and which share of a region a scene covers."""

import json
from dataclasses import dataclass
from typing import Any, Optional, Sequence

import numpy as np
from osgeo import ogr
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsPointXY, QgsRectangle

from ...core.errors import InputError
from ...core.listener import Listener
from ...core.records.pairing import Points
from ...core.words import Words
from .areas import AROUND, Area, dense
from .features import LONLAT, POLYGONS, FeatureTable, from_wkb, shape_of, wkb

PLACES = 400  # that are drawn in a region, to see which scenes cover it together
MOST = 200  # regions


@dataclass
class Place:
    """A region: its name and its area in degrees."""

    name: str
    area: Area

    def boxes(self) -> list[list[float]]:
        """Return west, south, east and north; two where it crosses 180 degrees."""
        around = self.area.geometry.boundingBox()
        west, south, east, north = around.xMinimum(), around.yMinimum(), around.xMaximum(), around.yMaximum()
        turned = -360.0 * np.floor((west + 180) / 360)
        west, east = west + turned, east + turned
        if east <= 180:
            return [[west, south, east, north]]
        return [[west, south, 180.0, north], [-180.0, south, east - 360, north]]

    def covered(self, footprint: Area) -> float:
        """Return the share of the region that lies in a footprint."""
        common = 0.0
        for turn in AROUND:
            turned = QgsGeometry(footprint.geometry)
            turned.translate(turn, 0)
            common += self.area.geometry.intersection(turned).area()
        return min(1.0, common / self.area.geometry.area())

    def drawn(self) -> Points:
        """Return places in it, the same ones each time."""
        return self.area.drawn(PLACES, np.random.default_rng(0))


def places_of(table: FeatureTable, name_field: str, say: Listener) -> list[Place]:
    """Return the regions of a table of polygons. Raises InputError where it holds none, or too many."""
    name_field = name_field or next((n for n in table.names if n.lower() == "name"), "")
    at, found = table.index(name_field, "REGIONS"), []
    for feature in table.stream(say, LONLAT):
        geometry = shape_of(feature)
        if geometry is None or geometry.type() != POLYGONS or not geometry.area() > 0:
            continue
        geometry.convertToMultiType()
        name = str(feature[at]).strip() if at >= 0 else str(feature.id())
        found.append(Place(name, Area(geometry, LONLAT, table.transforms)))
    if not found:
        raise InputError("REGIONS must hold at least one polygon.")
    if len(found) > MOST:
        raise InputError(
            Words("REGIONS holds {0} polygons, more than {1}: select some, or dissolve them.", len(found), MOST)
        )
    return found


def footprint_of(data: Any) -> Optional[Area]:
    """Return the area of GeoJSON in degrees, None where it is no polygon."""
    shape = ogr.CreateGeometryFromJson(json.dumps(data)) if data else None
    if shape is None or ogr.GT_Flatten(shape.GetGeometryType()) not in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        return None
    shape.FlattenTo2D()
    geometry = _eastward(from_wkb(bytes(shape.ExportToWkb())))
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
    if geometry.type() != POLYGONS or not geometry.area() > 0:
        return None
    geometry.convertToMultiType()
    return Area(geometry, LONLAT, QgsCoordinateTransformContext())


def _eastward(geometry: QgsGeometry) -> QgsGeometry:
    """Return a polygon that was drawn across the whole Earth, for it crosses 180 degrees, as it is meant."""
    if geometry.isMultipart() or geometry.boundingBox().width() <= 180:
        return geometry
    rings = [[QgsPointXY(p.x() + 360 if p.x() < 0 else p.x(), p.y()) for p in ring] for ring in geometry.asPolygon()]
    return QgsGeometry.fromPolygonXY(rings)


def shape(area: Area) -> Optional[bytes]:
    """Return an area as plain bytes."""
    return wkb(area.geometry)


def outline(places: Sequence[Place]) -> list[list[float]]:
    """Return longitudes and latitudes around regions, as plain pairs."""
    hulls = [dense(place.area.geometry.convexHull()) for place in places]
    return [[p.x(), p.y()] for hull in hulls for p in hull.vertices()]


def of_rectangle(rectangle: QgsRectangle) -> Place:
    """Return a rectangle in degrees as a region."""
    geometry = QgsGeometry.fromRect(rectangle)
    geometry.convertToMultiType()
    return Place("", Area(geometry, LONLAT, QgsCoordinateTransformContext()))

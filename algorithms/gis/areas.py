"""Areas on the ground, in any system, across 180 degrees and around a pole: what lies in them, places drawn in them, which cells are theirs."""

from typing import Optional, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsRectangle,
)

from ...core.records.boxes import LonLatBox, box_of
from ...core.records.geodesy import centre_of
from ...core.records.pairing import Points
from . import rasters
from .features import LONLAT
from .rasters import Raster

DENSE = 64  # parts of an outline's longer side, on which it is bent as the Earth is
BATCHES = 60  # of places that are drawn, before a thin area has to do with fewer
WIDE = 90.0  # degrees: what reaches around so much of the Earth is looked at cell by cell in another system
PART = 60.0  # degrees of longitude that are measured as one
AROUND = (0.0, 360.0, -360.0)


class Area:
    """A polygon in a system. geometry: it, in one piece where it was cut at 180 degrees; box: its longitudes and latitudes."""

    def __init__(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
    ):
        self.crs, self.transforms = crs, transforms
        self.geometry = joined(geometry, crs)
        self.box = box(self.geometry, crs, transforms)
        self.turns = AROUND if crs.isGeographic() else AROUND[:1]
        self._engine = QgsGeometry.createGeometryEngine(self.geometry.constGet())
        self._engine.prepareGeometry()
        self._there = QgsCoordinateTransform(LONLAT, crs, transforms)

    def turn(self, x: float, y: float) -> Optional[float]:
        """Return by how much a place in the area's own system is turned around the Earth to lie in it, 0 mostly; None where it lies outside."""
        for turn in self.turns:
            if self._engine.intersects(QgsPoint(x + turn, y)):
                return turn
        return None

    def km2(self) -> float:
        """Return its area on the ellipsoid, its outline straight in its own system; what goes far around the Earth is measured in parts."""
        tool, parts = rasters.measure(self.crs, self.transforms), [self.geometry]
        around = self.geometry.boundingBox()
        if self.crs.isGeographic() and around.width() > PART:
            edges = np.linspace(around.xMinimum(), around.xMaximum(), int(np.ceil(around.width() / PART)) + 1)
            strips = [QgsRectangle(a, around.yMinimum(), b, around.yMaximum()) for a, b in zip(edges, edges[1:])]
            parts = [self.geometry.intersection(QgsGeometry.fromRect(strip)) for strip in strips]
        return float(sum(tool.measureArea(dense(part)) for part in parts if not part.isEmpty())) / 1e6

    def shared(self, other: "Area") -> float:
        """Return the area that two of one system have in common, as a share of the smaller one."""
        common = 0.0
        for turn in self.turns:
            turned = QgsGeometry(other.geometry)
            turned.translate(turn, 0)
            common += self.geometry.intersection(turned).area()
        return common / max(min(self.geometry.area(), other.geometry.area()), 1e-300)

    def inside(self, points: Points) -> np.ndarray:
        """Say which places lie in the area, [n]."""
        found = self.box.holds(points.lon, points.lat)
        at = np.flatnonzero(found)
        x, y = moved(self._there, points.lon[at], points.lat[at])
        found[at] = [np.isfinite(place[0]) and self.turn(*place) is not None for place in zip(x.tolist(), y.tolist())]
        return found

    def drawn(self, n: int, rng: np.random.Generator) -> Points:
        """Return n places drawn evenly by area; fewer where the area is thin, none where it is empty."""
        lon, lat = np.zeros(0), np.zeros(0)
        if not self.geometry.area() > 0:
            return Points(lon, lat)
        south, north = np.sin(np.radians([self.box.south, self.box.north]))
        for _ in range(BATCHES):
            some = Points(
                (self.box.west + rng.uniform(0, self.box.width, n) + 180) % 360 - 180,
                np.degrees(np.arcsin(rng.uniform(south, north, n))),  # a degree of longitude is shorter in the north
            )
            some = some[self.inside(some)]
            lon, lat = np.append(lon, some.lon), np.append(lat, some.lat)
            if len(lon) >= n:
                break
        return Points(lon[:n], lat[:n])


def hull(points: Points, transforms: QgsCoordinateTransformContext) -> Optional[Area]:
    """Return the smallest convex area that holds places, in a system of their own; None where they lie on a line."""
    lon, lat = centre_of(points.lon, points.lat)
    crs = QgsCoordinateReferenceSystem()
    crs.createFromProj(f"+proj=laea +lat_0={lat:.9f} +lon_0={lon:.9f} +datum=WGS84 +units=m +type=crs")
    there = QgsCoordinateTransform(LONLAT, crs, transforms)
    corners = [there.transform(QgsPointXY(float(x), float(y))) for x, y in zip(points.lon, points.lat)]
    found = QgsGeometry.fromMultiPointXY(corners).convexHull()
    return Area(found, crs, transforms) if found.area() > 0 else None


def moved(there: QgsCoordinateTransform, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return places [n], [n] in another system; NaN for those that can't be expressed in it."""
    if there.isShortCircuited():
        return x, y
    found = np.full((len(x), 2), np.nan)
    for k, (east, north) in enumerate(zip(x.tolist(), y.tolist())):
        try:
            place = there.transform(QgsPointXY(east, north))
        except QgsCsException:
            continue
        found[k] = place.x(), place.y()
    return found[:, 0], found[:, 1]


def joined(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """Return a polygon that was cut at 180 degrees in one piece, which goes beyond; another as it is."""
    if not crs.isGeographic() or geometry.boundingBox().width() <= 180 or not geometry.isMultipart():
        return geometry
    parts = geometry.asGeometryCollection()
    for part in parts:
        if part.boundingBox().center().x() < 0:
            part.translate(360, 0)
    found = QgsGeometry.unaryUnion(parts)
    if found.boundingBox().width() >= geometry.boundingBox().width():
        return geometry
    found.convertToMultiType()
    return found


def box(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> LonLatBox:
    """Return the box of a geometry in longitude and latitude, a little larger."""
    copy = dense(geometry)
    copy.convertToMultiType()
    copy.transform(QgsCoordinateTransform(crs, LONLAT, transforms))
    rings = [np.array([(p.x(), p.y()) for p in polygon[0]]) for polygon in copy.asMultiPolygon()]
    return box_of(rings).buffered(0.1)


def dense(geometry: QgsGeometry) -> QgsGeometry:
    """Return a copy of a geometry with places enough along its outline to be bent as the Earth is."""
    around = geometry.boundingBox()
    return geometry.densifyByDistance(max(around.width(), around.height(), 1e-9) / DENSE)


def burn(raster: Raster, areas: Sequence[Area]) -> np.ndarray:
    """Return the number of each cell's area, from 1, 0 where its centre lies in none, [height, width]."""
    shapes, numbers, others = [], [], []
    outline = box(rasters.extent(raster), raster.crs, raster.transforms)
    for number, area in enumerate(areas, 1):
        if not area.box.intersects(outline):
            continue
        drawn = drawn_on(area, raster)
        if drawn is None:
            others.append((number, area))
            continue
        for turn in AROUND if raster.crs.isGeographic() else AROUND[:1]:
            shapes.append(QgsGeometry(drawn))
            shapes[-1].translate(turn, 0)
            numbers.append(number)
    found = rasters.burn(raster, shapes, numbers)
    for number, area in others:
        found[_centres_inside(raster, area)] = number
    return found


def drawn_on(area: Area, raster: Raster) -> Optional[QgsGeometry]:
    """Return an area's outline in a raster's system; None where it can't be drawn there as one."""
    if area.crs == raster.crs:
        return area.geometry
    if area.box.width > WIDE:
        return None
    found = dense(area.geometry)
    try:
        found.transform(QgsCoordinateTransform(area.crs, raster.crs, raster.transforms))
    except QgsCsException:
        return None
    return _unbroken(found, area.box.west) if raster.crs.isGeographic() else found


def _unbroken(geometry: QgsGeometry, west: float) -> QgsGeometry:
    """Return a polygon in degrees that goes on beyond 180, all of it east of `west`."""
    geometry.convertToMultiType()
    return QgsGeometry.fromMultiPolygonXY(
        [
            [[QgsPointXY(west + (p.x() - west) % 360, p.y()) for p in ring] for ring in polygon]
            for polygon in geometry.asMultiPolygon()
        ]
    )


def _centres_inside(raster: Raster, area: Area) -> np.ndarray:
    """Say which cells' centres lie in an area, [height, width]."""
    col, row = (v.ravel() + 0.5 for v in np.meshgrid(np.arange(raster.width), np.arange(raster.height)))
    there = QgsCoordinateTransform(raster.crs, LONLAT, raster.transforms)
    places = Points(*moved(there, *rasters.to_map(raster.geotransform, col, row)))
    return area.inside(places).reshape(raster.height, raster.width)

"""Points out of vector layers, in longitude and latitude, as the statistics need them."""

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsPoint

from ..core.errors import InputError
from ..core.pairing import Points
from .regions import LONLAT, located


def field_index(source, name, what) -> int:
    """Return a field's index, -1 where none is named. Raises InputError where the field is not there."""
    if not name:
        return -1
    at = source.fields().indexFromName(name)
    if at < 0:
        names = ", ".join(f.name() for f in source.fields())
        raise InputError(f"{what} has no field {name!r}; it has {names}.")
    return at


def lonlat_points(source, crs, context, feedback):
    """Return (points in degrees, features) of a source; a polygon lies where a point inside it lies; features without a place are left out."""
    there = QgsCoordinateTransform(crs, LONLAT, context.transformContext())
    lon, lat, features = [], [], []
    for centre, feature in located(source, feedback):
        place = there.transform(centre.x(), centre.y())
        lon.append(place.x())
        lat.append(place.y())
        features.append(feature)
    return Points(np.array(lon, float), np.array(lat, float)), features


def places_in(geometry: QgsGeometry, n, rng) -> Points:
    """Return n places drawn evenly by area in a polygon in degrees; none where it has no area."""
    box, found, area = geometry.boundingBox(), Points(np.zeros(0), np.zeros(0)), geometry.area()
    if not area > 0:
        return found
    wanted = int(min(50, 1.2 * box.width() * box.height() / area) * n) + 50
    lon = rng.uniform(box.xMinimum(), box.xMaximum(), wanted)
    south, north = np.sin(np.radians([box.yMinimum(), box.yMaximum()]))
    lat = np.degrees(np.arcsin(rng.uniform(south, north, wanted)))  # a degree of longitude is shorter in the north
    at = np.flatnonzero(_within(geometry, lon, lat))[:n]
    return Points(lon[at], lat[at])


def inside(geometry: QgsGeometry, points: Points) -> int:
    """Count the points in a polygon in degrees."""
    return int(_within(geometry, points.lon, points.lat).sum())


def _within(geometry, lon, lat):
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    box = geometry.boundingBox()
    near = (lon >= box.xMinimum()) & (lon <= box.xMaximum()) & (lat >= box.yMinimum()) & (lat <= box.yMaximum())
    for k in np.flatnonzero(near):
        near[k] = engine.contains(QgsPoint(float(lon[k]), float(lat[k])))
    return near

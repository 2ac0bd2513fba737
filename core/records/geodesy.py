"""Distances on the ellipsoid, for points in longitude and latitude."""

from __future__ import annotations

from typing import Union

import numpy as np

MAJOR_M, FLATTENING = 6378137.0, 1 / 298.257223563  # WGS 84
MEAN_M = 6371008.8  # radius of the sphere


Degrees = Union[float, np.ndarray]


def distance_m(lon1: Degrees, lat1: Degrees, lon2: Degrees, lat2: Degrees) -> np.ndarray:
    """Return distances in metres on the WGS 84 ellipsoid (Lambert 1942; within 1e-5 of the geodesic below 1,000 km). Degrees, broadcast."""
    lon1, lat1, lon2, lat2 = (np.radians(np.asarray(v, np.float64)) for v in (lon1, lat1, lon2, lat2))
    b1, b2 = (np.arctan((1 - FLATTENING) * np.tan(lat)) for lat in (lat1, lat2))  # reduced latitudes
    p, q = (b1 + b2) / 2, (b2 - b1) / 2
    half = np.sin(q) ** 2 + np.cos(b1) * np.cos(b2) * np.sin((lon2 - lon1) / 2) ** 2  # sin^2 of half the central angle
    half = np.clip(half, 0.0, 1.0)
    angle = 2 * np.arcsin(np.sqrt(half))
    x = (angle - np.sin(angle)) * np.sin(p) ** 2 * np.cos(q) ** 2 / np.maximum(1 - half, 1e-300)
    y = (angle + np.sin(angle)) * np.cos(p) ** 2 * np.sin(q) ** 2 / np.maximum(half, 1e-300)
    distance: np.ndarray = MAJOR_M * (angle - FLATTENING / 2 * (x + y))
    return distance


def centre_of(lon: np.ndarray, lat: np.ndarray) -> tuple[float, float]:
    """Return the place in the middle of places [n], in degrees: the direction of their mean from the Earth's centre."""
    east, north = np.radians(lon), np.radians(lat)
    x, y, z = (float(v.mean()) for v in (np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)))
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))


def in_space(lon: Degrees, lat: Degrees) -> np.ndarray:
    """Return places in degrees [...] in metres from the Earth's centre, [..., 3], where no pole and no 180 degrees are in the way.

    The straight line between two is shorter than the way on the ground by less than 1e-4 below 300 km.
    """
    east, north = np.radians(lon), np.radians(lat)
    across = MAJOR_M / np.sqrt(1 - FLATTENING * (2 - FLATTENING) * np.sin(north) ** 2)
    out = across * np.cos(north)
    return np.stack([out * np.cos(east), out * np.sin(east), across * (1 - FLATTENING) ** 2 * np.sin(north)], -1)


def destination(lon: Degrees, lat: Degrees, bearing: Degrees, metres: Degrees) -> tuple[np.ndarray, np.ndarray]:
    """Return longitude and latitude of the place that is reached from another; on the sphere (within 0.6 % of the ellipsoid's distance).

    Degrees, but the bearing, from north over east, in radians; broadcast. From a pole, bearings count from the meridian of `lon`.
    """
    north, way = np.radians(np.asarray(lat, np.float64)), np.asarray(metres, np.float64) / MEAN_M
    up = np.cos(way) * np.sin(north) + np.sin(way) * np.cos(north) * np.cos(bearing)
    ahead = np.cos(way) * np.cos(north) - np.sin(way) * np.sin(north) * np.cos(bearing)
    side = np.sin(way) * np.sin(bearing)
    east = np.asarray(lon, np.float64) + np.degrees(np.arctan2(side, ahead))
    return (east + 180) % 360 - 180, np.degrees(np.arctan2(up, np.hypot(ahead, side)))


def bearing_to(lon: Degrees, lat: Degrees, lon2: Degrees, lat2: Degrees) -> np.ndarray:
    """Return the bearing on the sphere from places to others, in radians from north over east. Degrees, broadcast."""
    lon, lat, lon2, lat2 = (np.radians(np.asarray(v, np.float64)) for v in (lon, lat, lon2, lat2))
    side = np.sin(lon2 - lon) * np.cos(lat2)
    ahead = np.cos(lat) * np.sin(lat2) - np.sin(lat) * np.cos(lat2) * np.cos(lon2 - lon)
    found: np.ndarray = np.arctan2(side, ahead)
    return found


def disk(lon: Degrees, lat: Degrees, radius: Degrees, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return n places spread evenly over the circle of a radius in metres around a place, [n] degrees each (a sunflower's seeds).

    Of several places, [places, 1] each, [places, n].
    """
    steps = np.arange(n)
    return destination(lon, lat, steps * np.pi * (3 - np.sqrt(5)), radius * np.sqrt((steps + 0.5) / n))


def circle(lon: float, lat: float, radius: float, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return n places on the circle of a radius in metres around a place, [n] degrees each (within 1e-4 of it below 1,000 km)."""
    bearings, away = np.arange(n) * (2 * np.pi / n), np.full(n, float(radius))
    for _ in range(2):  # from the sphere to the ellipsoid
        found = destination(lon, lat, bearings, away)
        away *= radius / np.maximum(distance_m(lon, lat, *found), 1e-9)
    return destination(lon, lat, bearings, away)

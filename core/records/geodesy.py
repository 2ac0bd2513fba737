"""Distances on the ellipsoid, for points in longitude and latitude."""

from __future__ import annotations

from typing import Union

import numpy as np

MAJOR_M, FLATTENING = 6378137.0, 1 / 298.257223563  # WGS 84
MEAN_RADIUS_M = 6371008.8
LEAST_DEGREE_M = 110_574.0  # of latitude, at the equator


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


def disk(lon: float, lat: float, radius: float, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return n places spread evenly over the circle of a radius in metres around a place, [n] degrees each (a sunflower's seeds; on the sphere)."""
    steps = np.arange(n)
    away, bearing = radius * np.sqrt((steps + 0.5) / n) / MEAN_RADIUS_M, steps * np.pi * (3 - np.sqrt(5))
    north = np.radians(lat)
    to = np.arcsin(np.clip(np.sin(north) * np.cos(away) + np.cos(north) * np.sin(away) * np.cos(bearing), -1, 1))
    east = np.arctan2(np.sin(bearing) * np.sin(away) * np.cos(north), np.cos(away) - np.sin(north) * np.sin(to))
    return (lon + np.degrees(east) + 180) % 360 - 180, np.degrees(to)

"""Bounding boxes in longitude and latitude that hold across 180 degrees and around a pole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Sequence

import numpy as np


@dataclass(frozen=True)
class LonLatBox:
    """From `west` eastwards over `width` degrees (360: all around), between two latitudes."""

    west: float
    width: float
    south: float
    north: float

    def holds(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Say which places lie in the box, [n]; none that is no number."""
        with np.errstate(invalid="ignore"):
            found: np.ndarray = (self.south <= lat) & (lat <= self.north) & ((lon - self.west) % 360 <= self.width)
        return found

    def intersects(self, other: LonLatBox) -> bool:
        """Say whether two boxes have ground in common."""
        apart = (other.west - self.west) % 360 <= self.width or (self.west - other.west) % 360 <= other.width
        return apart and self.south <= other.north and other.south <= self.north

    def buffered(self, degrees: float) -> LonLatBox:
        """Return the box made larger on each side; near a pole it goes all around."""
        south, north = max(-90.0, self.south - degrees), min(90.0, self.north + degrees)
        if self.width + 2 * degrees >= 360 or south <= -90 or north >= 90:
            return LonLatBox(-180.0, 360.0, south, north)
        return LonLatBox(self.west - degrees, self.width + 2 * degrees, south, north)


class Boxes:
    """Several boxes, to ask at once which of them are near a place."""

    def __init__(self, boxes: Sequence[LonLatBox]):
        self._west, self._width, self._south, self._north = (
            np.array([(b.west, b.width, b.south, b.north) for b in boxes], float).reshape(-1, 4).T
        )

    def near(self, lon: np.ndarray, lat: np.ndarray, degrees: np.ndarray) -> np.ndarray:
        """Say which boxes come within some degrees of latitude of places, [places, boxes]. lon, lat, degrees: [places]."""
        lon, lat, degrees = (np.asarray(v, float)[:, None] for v in (lon, lat, degrees))
        shrunk = np.maximum(
            np.cos(np.radians(np.minimum(90.0, np.abs(lat) + degrees))), 1e-3
        )  # a degree of longitude, there
        aside = degrees / shrunk
        away = (lon - self._west + aside) % 360
        there = (self._south - degrees <= lat) & (lat <= self._north + degrees)
        found: np.ndarray = there & ((away <= self._width + 2 * aside) | (self._width + 2 * aside >= 360))
        return found


def box_of(rings: Iterable[np.ndarray]) -> LonLatBox:
    """Return the box of rings [n, 2] of longitude and latitude, closed, with no step of half the Earth from place to place.

    A ring that goes around the Earth holds the pole that it is nearer to.
    """
    spans, south, north = [], 90.0, -90.0
    for ring in rings:
        lon, lat = ring[:, 0], ring[:, 1]
        steps = (np.diff(lon) + 180) % 360 - 180
        along = lon[0] + np.append(0.0, np.cumsum(steps))
        south, north = min(south, float(lat.min())), max(north, float(lat.max()))
        if abs(along[-1] - along[0]) > 180:
            spans.append((-180.0, 360.0))
            south, north = (south, 90.0) if lat.mean() > 0 else (-90.0, north)
        else:
            spans.append((float(along.min()), float(along.max() - along.min())))
    return LonLatBox(*_joined(spans), south, north)


def _joined(spans: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the shortest span (west, width) that holds all of these."""
    best = (-180.0, 360.0)
    for west, _ in spans:
        width = max((start - west) % 360 + size for start, size in spans)
        if width < best[1]:
            best = (west, width)
    return best

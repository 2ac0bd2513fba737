"""Places of features in longitude and latitude, as the statistics need them, and what of the features is copied to an output."""

import struct
from dataclasses import dataclass
from typing import Iterator, Optional, Sequence

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsField, QgsGeometry, QgsPointXY

from ...core.link.layers import unique
from ...core.listener import Listener
from ...core.records.columns import ACCURACIES
from ...core.records.pairing import Points
from .areas import Area, hull
from .features import LONLAT, FeatureTable, inner_point, plain, shape_of, wkb

LITTLE_ENDIAN, WKB_POINT = 1, 1
RESERVED = ("fid", "geom")  # columns that a GeoPackage has of its own


@dataclass
class Located:
    """The features of a table that lie somewhere, an entry each: place in degrees, shape (WKB), values as the layer holds them, and number in
    the layer."""

    table: FeatureTable
    points: Points
    shapes: list
    values: list
    numbers: list

    def column(self, at: int) -> list:
        """Return a field's values as Python has them, None for each where the field is not there (-1)."""
        return [plain(values[at]) if at >= 0 else None for values in self.values]

    def identities(self, *names: str) -> list[str]:
        """Return what the features are called: by the first of these fields that is there, else by their numbers."""
        there = [at for at in map(self.table.fields.indexFromName, names) if at >= 0]
        return [str(values[there[0]] if there else number) for values, number in zip(self.values, self.numbers)]

    def copied(self, new: Sequence[tuple], more: Sequence[list]) -> tuple[list, list]:
        """Return fields and rows of the features with more of them.

        A field of theirs with the same name gives way; one whose name differs in its case only, or is what a database calls its own, is
        kept under another name. new: (name, kind) of each; more: their values, a list a feature.
        """
        names = [name for name, _ in new]
        kept = [k for k, name in enumerate(self.table.names) if name not in names and k not in self.table.keys]
        taken, fields = [*names, *RESERVED], []
        for k in kept:
            fields.append(QgsField(self.table.fields[k]))
            fields[-1].setName(unique(fields[-1].name(), taken, "_"))
            taken.append(fields[-1].name())
        rows = [
            (shape, [values[k] for k in kept] + list(added))
            for shape, values, added in zip(self.shapes, self.values, more)
        ]
        return fields + list(new), rows


def placed(table: FeatureTable, say: Listener) -> Iterator[tuple[QgsFeature, QgsGeometry, QgsPointXY, QgsPointXY]]:
    """Yield (feature, geometry, place in the table's system, in degrees) of the features of a table that lie somewhere. Raises Canceled.

    A polygon lies where a point inside it lies.
    """
    there = table.to(LONLAT)
    for feature in table.stream(say):
        geometry = shape_of(feature)
        if geometry is not None:
            centre = inner_point(geometry)
            yield feature, geometry, centre, there.transform(centre.x(), centre.y())


def located(table: FeatureTable, say: Listener) -> Located:
    """Return where the features of a table lie. Features without a place are left out. Raises Canceled."""
    found = Located(table, Points(np.zeros(0), np.zeros(0)), [], [], [])
    lon, lat = [], []
    for feature, geometry, _, place in placed(table, say):
        lon.append(place.x())
        lat.append(place.y())
        found.shapes.append(wkb(geometry))
        found.values.append(feature.attributes())
        found.numbers.append(feature.id())
    found.points = Points(np.array(lon, float), np.array(lat, float))
    return found


def areas_of(points: Points, table: Optional[FeatureTable], say: Listener) -> list[Area]:
    """Return the polygons of a table, the points' hull if there is none; none where the points lie on a line. Raises Canceled."""
    if table is None:
        around = hull(points, QgsCoordinateTransformContext())
        return [] if around is None else [around]
    return [Area(g, table.crs, table.transforms) for f in table.stream(say) if (g := shape_of(f)) is not None]


def accuracy_of(table: FeatureTable) -> int:
    """Return the index of the field that says how rough a record's position is, -1 where there is none."""
    return next((at for at in map(table.fields.indexFromName, ACCURACIES) if at >= 0), -1)


def point(x: float, y: float) -> bytes:
    """Return a point's shape as plain bytes (WKB)."""
    return struct.pack("<BIdd", LITTLE_ENDIAN, WKB_POINT, x, y)

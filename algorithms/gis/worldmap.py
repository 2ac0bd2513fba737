"""QGIS's own map of the world: which places lie outside the country that they name. Its coasts and borders are coarse."""

import os
from typing import Optional, Sequence

from qgis.core import QgsApplication, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer

from ...core.listener import Listener
from ...core.records.catalog import Record
from ...core.records.countries import codes_of, names_of

COARSE = 0.25  # degrees by which a coast or border may be off
DEGREE_M = 111_000.0


def world_map() -> str:
    """Return the path of QGIS's map of the world, '' where this QGIS has none."""
    path = os.path.join(QgsApplication.pkgDataPath(), "resources", "data", "world_map.gpkg")
    return path if os.path.isfile(path) else ""


def outside_their_countries(records: Sequence[Record], say: Listener) -> "Optional[tuple[list[int], int]]":
    """Return (numbers of the records that lie outside the country they name, how many of these lie inside it with latitude and longitude
    exchanged); None where there is no map.

    A record may be off by its own accuracy, and by what the map is coarse. Raises Canceled.
    """
    path = world_map()
    layer = QgsVectorLayer(f"{path}|layername=countries", "countries", "ogr") if path else None
    if layer is None or not layer.isValid():
        return None
    shapes: dict[str, list[QgsGeometry]] = {}
    countries = []
    for feature in layer.getFeatures(QgsFeatureRequest()):
        code, name, longer = (str(feature[field] or "") for field in ("iso_a2", "NAME", "ISO_A3"))
        countries.append((code, name, longer))
        shapes.setdefault(code, []).append(feature.geometry())
    known, engines = names_of(countries), _Engines(shapes)
    outside, exchanged = [], 0
    for k, record in enumerate(records):
        if k % 1000 == 0:
            say.check()
        codes = codes_of(record, known) & shapes.keys()
        reach = COARSE + (record.accuracy_m or 0.0) / DEGREE_M
        if codes and not engines.near(codes, record.longitude, record.latitude, reach):
            outside.append(k)
            exchanged += engines.near(codes, record.latitude, record.longitude, reach)
    return outside, exchanged


class _Engines:
    """Answers fast whether places lie in countries."""

    def __init__(self, shapes: "dict[str, list[QgsGeometry]]"):
        self._shapes, self._engines = shapes, {}
        for code, geometries in shapes.items():
            engines = [QgsGeometry.createGeometryEngine(geometry.constGet()) for geometry in geometries]
            for engine in engines:
                engine.prepareGeometry()
            self._engines[code] = engines

    def near(self, codes: "set[str]", x: float, y: float, reach: float) -> bool:
        """Say whether a place lies in one of the countries, or within `reach` degrees of it."""
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        if any(engine.intersects(point.constGet()) for code in codes for engine in self._engines[code]):
            return True
        return any(geometry.distance(point) <= reach for code in codes for geometry in self._shapes[code])

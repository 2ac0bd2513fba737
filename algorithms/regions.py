"""Regions on the map, and what lies in each: seen area, detections, records."""

from dataclasses import dataclass
from datetime import date

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ..core.blocks import to_map
from ..core.catalog import parse_accuracy, parse_date
from ..core.errors import Canceled, InputError
from . import rasters

LONLAT = QgsCoordinateReferenceSystem("EPSG:4326")
POINTS = QgsWkbTypes.GeometryType.PointGeometry
BINS = 200  # of the threshold curve
OVERLAP = 1e-6  # the share of a region that may overlap another, for rounding


@dataclass
class Seen:
    """km2: valid area [regions], on the ellipsoid; histograms: blocks by probability [regions, BINS]."""

    km2: np.ndarray
    histograms: np.ndarray


@dataclass
class Detections:
    """Detections in regions, [n] each: index of the region, place in the regions' system, blocks, event_id (-1 where there is none);
    regions: how many regions there are."""

    region: np.ndarray
    x: np.ndarray
    y: np.ndarray
    n_blocks: np.ndarray
    event_id: np.ndarray
    regions: int

    @property
    def events(self):
        return np.bincount(self.region, minlength=self.regions)

    @property
    def blocks(self):
        return np.bincount(self.region, self.n_blocks, self.regions).astype(int)


@dataclass
class Placed:
    """A record in a region: index of the region, day or None, feature, place in the regions' system."""

    region: int
    day: object
    feature: object
    x: float
    y: float


class Regions:
    """The polygons of a layer: valid, named, not overlapping. Raises InputError where they are not."""

    def __init__(self, source, name_field, years_field, context, least=2):
        self.crs, self._context = source.sourceCrs(), context
        self.names, self.geometries, self.years = [], [], []
        fields = [f.name() for f in source.fields()]
        for wanted in (name_field, years_field):
            if wanted and wanted not in fields:
                raise InputError(f"REGIONS has no field {wanted!r}; it has {', '.join(fields)}.")
        name_field = name_field or next((f for f in fields if f.lower() == "name"), "")
        # Invalid rings are mended below rather than refused.
        request = QgsFeatureRequest()
        request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        for feature in source.getFeatures(request):
            geometry = feature.geometry()
            if geometry.isNull() or geometry.isEmpty():
                continue
            geometry = geometry if geometry.isGeosValid() else geometry.makeValid()
            geometry.convertToMultiType()
            self.geometries.append(geometry)
            self.names.append(str(feature[name_field]).strip() if name_field else str(feature.id()))
            self.years.append(_years(feature[years_field], self.names[-1]) if years_field else 1.0)
        self._check(least)
        tool = rasters.measure(self.crs, context)
        self.km2 = np.array([tool.measureArea(g) / 1e6 for g in self.geometries])
        self._boxes = [self._lonlat(g, self.crs) for g in self.geometries]
        self._index = QgsSpatialIndex()
        for k, geometry in enumerate(self.geometries):
            self._index.addFeature(k, geometry.boundingBox())
        self._engines, self._reached = [], {}
        self._borders = [QgsGeometry(g.constGet().boundary()) for g in self.geometries]
        for geometry in self.geometries:
            engine = QgsGeometry.createGeometryEngine(geometry.constGet())
            engine.prepareGeometry()
            self._engines.append(engine)

    def __len__(self):
        return len(self.names)

    def _check(self, least):
        if len(self.names) < least:
            words = "one polygon" if least == 1 else "two or more polygons, for the bias factor compares them"
            raise InputError(f"REGIONS must hold at least {words}.")
        twice = sorted({n for n in self.names if self.names.count(n) > 1})
        if twice:
            raise InputError(
                f"The region name {twice[0]!r} stands twice in REGIONS: names must differ (NAME_FIELD), or dissolve the regions."
            )
        for a in range(len(self.names)):
            for b in range(a):
                if self.geometries[a].boundingBox().intersects(self.geometries[b].boundingBox()):
                    shared = self.geometries[a].intersection(self.geometries[b]).area()
                    if shared > OVERLAP * min(self.geometries[a].area(), self.geometries[b].area()):
                        raise InputError(
                            f"The regions {self.names[b]} and {self.names[a]} overlap, so a landslide could count twice. Cut one of"
                            " them (Vector, Geoprocessing, Difference)."
                        )

    def _lonlat(self, geometry, crs):
        """Return the bounding box of a geometry in longitude and latitude, a little larger."""
        copy = QgsGeometry(geometry)
        copy.transform(QgsCoordinateTransform(crs, LONLAT, self._context.transformContext()))
        return copy.boundingBox().buffered(0.1)

    def at(self, x, y):
        """Return the index of the region at a point in the regions' system, or None."""
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        for k in self._index.intersects(point.boundingBox()):
            if self._engines[k].intersects(point.constGet()):
                return k
        return None

    def seen(self, maps, feedback) -> Seen:
        """Measure what the probability rasters saw of each region, by the centres of their blocks."""
        km2, histograms = np.zeros(len(self)), np.zeros((len(self), BINS), np.int64)
        for raster in maps:
            if feedback.isCanceled():
                raise Canceled("Canceled.")
            there = QgsCoordinateTransform(self.crs, raster.crs, self._context.transformContext())
            outline = self._lonlat(rasters.extent(raster), raster.crs)
            near = [k for k, box in enumerate(self._boxes) if box.intersects(outline)]
            moved = [QgsGeometry(self.geometries[k]) for k in near]
            for geometry in moved:
                geometry.transform(there)
            where = rasters.burn(raster, moved, [k + 1 for k in near])
            probability = rasters.read(raster.path)
            valid = np.isfinite(probability) & (where > 0)
            rows, _ = np.nonzero(valid)
            region = where[valid] - 1
            np.add.at(km2, region, self._cell_km2(raster)[rows])
            # A block at exactly a threshold is not above it: bin t holds t < p <= t + 1/BINS.
            at = np.clip(np.ceil(probability[valid].astype(np.float64) * BINS) - 1, 0, BINS - 1).astype(int)
            np.add.at(histograms, (region, at), 1)
        return Seen(km2, histograms)

    def _cell_km2(self, raster):
        """Return the area of a cell in each row of a raster, on the ellipsoid."""
        tool = rasters.measure(raster.crs, self._context)
        rows = np.unique(np.linspace(0, raster.height - 1, 33).astype(int))
        col, areas = raster.width // 2, []
        for row in rows:
            ring = [
                QgsPointXY(*to_map(raster.geotransform, col + c, int(row) + r))
                for c, r in ((0, 0), (1, 0), (1, 1), (0, 1))
            ]
            areas.append(tool.measureArea(QgsGeometry.fromPolygonXY([ring])) / 1e6)
        return np.interp(np.arange(raster.height), rows, areas)

    def placed(self, source, crs, feedback):
        """Yield (region index, point in the regions' system, feature) of the features of a source that lie in a region.

        A polygon lies where a point inside it lies.
        """
        there = QgsCoordinateTransform(crs, self.crs, self._context.transformContext())
        lonlat = QgsCoordinateTransform(crs, LONLAT, self._context.transformContext())
        for centre, feature in located(source, feedback):
            # A catalog is of the whole world, and the regions' system may be good for a zone of it only.
            place = lonlat.transform(centre.x(), centre.y())
            if not any(box.contains(place) for box in self._boxes):
                continue
            point = there.transform(centre.x(), centre.y())
            k = self.at(point.x(), point.y())
            if k is not None:
                yield k, point, feature

    def detections(self, sources, feedback) -> Detections:
        """Place events in regions. sources: (feature source, coordinate system)."""
        rows = []
        for source, crs in sources:
            at, identity = (source.fields().indexFromName(n) for n in ("n_blocks", "event_id"))
            for k, point, feature in self.placed(source, crs, feedback):
                blocks = int(feature[at] or 1) if at >= 0 else 1
                event = _integer(feature[identity]) if identity >= 0 else -1
                rows.append((k, point.x(), point.y(), blocks, event))
        columns = np.array(rows, float).reshape(-1, 5).T
        region, blocks, event = (columns[k].astype(int) for k in (0, 3, 4))
        return Detections(region, columns[1], columns[2], blocks, event, len(self))

    def tiles(self, k, x, y, weights=None, across=6):
        """Count places in square tiles of a region, `across` along the longer side of its bounding box: [tiles], empty ones too."""
        box = self.geometries[k].boundingBox()
        side = max(box.width(), box.height()) / across
        cols, rows = (max(1, int(np.ceil(length / side - 1e-9))) for length in (box.width(), box.height()))
        col = np.clip(((np.asarray(x) - box.xMinimum()) / side).astype(int), 0, cols - 1)
        row = np.clip(((np.asarray(y) - box.yMinimum()) / side).astype(int), 0, rows - 1)
        counts = np.bincount(row * cols + col, weights, rows * cols)
        return counts[self._inside(k, side, cols, rows)]

    def _inside(self, k, side, cols, rows):
        """Return which tiles of a region's bounding box the region reaches."""
        if k not in self._reached:
            box, engine = self.geometries[k].boundingBox(), self._engines[k]
            found = []
            for tile in range(rows * cols):
                west, south = box.xMinimum() + tile % cols * side, box.yMinimum() + tile // cols * side
                square = QgsGeometry.fromRect(QgsRectangle(west, south, west + side, south + side))
                found.append(engine.intersects(square.constGet()))
            self._reached[k] = np.array(found)
        return self._reached[k]

    def may_lie_elsewhere(self, records, radii) -> np.ndarray:
        """Count in each region the records whose position may be off (radii, metres; NaN unknown) as far as beyond its border."""
        counts = np.zeros(len(self), int)
        tool = rasters.measure(self.crs, self._context)
        for record, radius in zip(records, radii):
            if np.isnan(radius):
                counts[record.region] += 1
            elif radius > 0:
                point = QgsGeometry.fromPointXY(QgsPointXY(record.x, record.y))
                nearest = self._borders[record.region].nearestPoint(point).asPoint()
                counts[record.region] += tool.measureLine(QgsPointXY(record.x, record.y), nearest) < radius
        return counts

    def records(self, source, date_field, dates_needed, feedback):
        """Return the records that lie in a region (Placed).

        Raises InputError where dates are needed and there are none.
        """
        names = [f.name() for f in source.fields()]
        dated = date_field in names
        if dates_needed and not dated:
            raise InputError(
                f"The records have no field {date_field!r} for the dates; they have {', '.join(names)}. Choose DATE_FIELD."
            )
        found = [
            Placed(k, as_date(feature[date_field]) if dated else None, feature, point.x(), point.y())
            for k, point, feature in self.placed(source, source.sourceCrs(), feedback)
        ]
        if dates_needed and found and all(record.day is None for record in found):
            raise InputError(
                f"No record has a date that can be read in {date_field!r}. Import the catalog with importcatalog, or choose"
                " another DATE_FIELD."
            )
        return found


def inner_point(geometry):
    """Return where a feature lies: a point itself, of a polygon a point inside it."""
    inner = geometry if geometry.type() == POINTS else geometry.pointOnSurface()
    return inner.constGet().centroid()  # `inner` keeps what constGet() points to


def located(source, feedback):
    """Yield (where it lies, feature) of the features of a source; those without a place are left out. Raises Canceled."""
    for n, feature in enumerate(source.getFeatures()):
        if n % 1000 == 0 and feedback.isCanceled():
            raise Canceled("Canceled.")
        geometry = feature.geometry()
        if not geometry.isNull() and not geometry.isEmpty():
            yield inner_point(geometry), feature


def accuracies(records) -> np.ndarray:
    """Return how rough the records' positions are in metres, [n], from a field accuracy_m or location_accuracy; NaN where not known."""
    found = np.full(len(records), np.nan)
    for k, record in enumerate(records):
        fields = record.feature.fields()
        for name in ("accuracy_m", "location_accuracy"):
            at = fields.indexFromName(name)
            if at >= 0:
                found[k] = metres(record.feature[at])
                break
        else:
            found[k] = 0.0  # nothing is said of it: a point is taken as one
    return found


def metres(value) -> float:
    """Return an accuracy that is a number or words (5km), in metres, NaN where it is not known."""
    try:
        return float(value)
    except (TypeError, ValueError):
        found = parse_accuracy(str(value))
        return float("nan") if found is None else found


def _integer(value) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return -1


def as_date(value):
    """Return the day of a date, a date and time, or a text; None where there is none."""
    if hasattr(value, "isValid") and not value.isValid():
        return None
    if hasattr(value, "date") and callable(value.date):
        value = value.date()
    if hasattr(value, "toPyDate"):
        return value.toPyDate()
    if isinstance(value, date):
        return value
    found = parse_date(str(value)) if isinstance(value, str) else None
    return found.date() if found else None


def _years(value, name):
    try:
        years = float(value)
    except (TypeError, ValueError):
        years = 0.0
    if not years > 0:
        raise InputError(f"The region {name} has no number of years above 0 in VISIBLE_YEARS_FIELD.")
    return years

"""Regions on the map: what lies in each. The geometry of the bias factor; what leaves it are plain values of core.bias.regions."""

from dataclasses import dataclass
from itertools import islice
from typing import Iterator, Optional, Sequence

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsSpatialIndex,
)

from ...core.bias.regions import Detections, Region, RegionRecord, Seen
from ...core.errors import InputError
from ...core.listener import Listener
from ...core.records.boxes import Boxes
from ...core.records.dates import as_day
from ...core.records.pairing import Points
from ...core.records.values import metres, number, truth
from ...core.words import Words
from . import areas, places, rasters
from .areas import AROUND, Area
from .circles import Part, parts
from .features import POLYGONS, FeatureTable, days, plain, shape_of, wkb
from .rasters import Raster
from .sight import Sight

OVERLAP = 1e-6  # the share of a region that may overlap another, for rounding
BATCH = 4096  # features that are looked at together
DEGREE_M = 111_000.0  # of latitude, nearly


@dataclass
class Dated:
    """The field with the records' dates, whether they are needed, and the order of day and month in texts (core.records.dates)."""

    field: str
    needed: bool
    order: str


@dataclass
class Near:
    """Features near a region: points in the regions' system, places in degrees, the features, how rough their places are in metres [n], and which
    regions they are near [n, regions]."""

    points: list
    places: list
    features: list
    radius: np.ndarray
    near: np.ndarray


class Regions:
    """The polygons of a table: valid, named, not overlapping. Raises InputError where they are not, and Canceled.

    names, shapes (WKB, as they were given), areas, geometries (in one piece across 180 degrees), years, km2 are of each; crs: their system;
    least: how many there must be.
    """

    def __init__(self, table: FeatureTable, name_field: str, years_field: str, say: Listener, least: int = 2):
        self.crs, self._transforms = table.crs, table.transforms
        self.names: list[str] = []
        self.shapes: list[bytes] = []
        self.areas: list[Area] = []
        self.years: list[float] = []
        self._read(table, name_field, years_field, say)
        self.geometries = [area.geometry for area in self.areas]
        self._check(least)
        self.km2 = np.array([area.km2() for area in self.areas])
        self._index = QgsSpatialIndex()
        for k, geometry in enumerate(self.geometries):
            self._index.addFeature(k, geometry.boundingBox())
        self._boxes = Boxes([area.box for area in self.areas])
        self._sight: Optional[Sight] = None

    def __len__(self) -> int:
        return len(self.names)

    def _read(self, table: FeatureTable, name_field: str, years_field: str, say: Listener) -> None:
        name_field = name_field or next((n for n in table.names if n.lower() == "name"), "")
        name_at, years_at = (table.index(n, "REGIONS") for n in (name_field, years_field))
        for feature in table.stream(say):
            geometry = shape_of(feature)
            if geometry is None:
                continue
            geometry.convertToMultiType()
            self.shapes.append(wkb(geometry))
            self.areas.append(Area(geometry, self.crs, self._transforms))
            self.names.append(str(feature[name_at]).strip() if name_at >= 0 else str(feature.id()))
            self.years.append(_years(plain(feature[years_at]), self.names[-1]) if years_at >= 0 else 1.0)

    def _check(self, least: int) -> None:
        if len(self.names) < least:
            raise InputError(
                "REGIONS must hold at least one polygon."
                if least == 1
                else "REGIONS must hold at least two or more polygons, for the bias factor compares them."
            )
        twice = sorted({n for n in self.names if self.names.count(n) > 1})
        if twice:
            raise InputError(
                Words(
                    "The region name {0!r} stands twice in REGIONS: names must differ (NAME_FIELD), or dissolve the regions.",
                    twice[0],
                )
            )
        for a in range(len(self.names)):
            for b in range(a):
                if self.areas[a].box.intersects(self.areas[b].box) and self.areas[a].shared(self.areas[b]) > OVERLAP:
                    raise InputError(
                        Words(
                            "The regions {0} and {1} overlap, so a landslide could count twice. Cut one of"
                            " them (Vector, Geoprocessing, Difference).",
                            self.names[b],
                            self.names[a],
                        )
                    )

    def plain(self, seen: Optional[Seen], outlined: bool) -> list[Region]:
        """Return the regions as plain values; seen: what rasters saw of them; outlined: whether with their rings."""
        found = []
        for k, (name, geometry) in enumerate(zip(self.names, self.geometries)):
            polygons = geometry.asMultiPolygon() if outlined and geometry.type() == POLYGONS else []
            rings = [[(p.x(), p.y()) for p in ring] for polygon in polygons for ring in polygon]
            region = Region(name, float(self.km2[k]), self.years[k], rings=rings)
            if seen is not None:
                region.seen_km2, region.histogram = float(seen.km2[k]), seen.histograms[k]
            found.append(region)
        return found

    def find(self, x: float, y: float) -> Optional[tuple[int, QgsPointXY]]:
        """Return the index of the region at a point in the regions' system, and the point as the region's own outline has it; None outside.

        A place in degrees may lie once more around the Earth.
        """
        for turn in AROUND if self.crs.isGeographic() else AROUND[:1]:
            for k in self._index.intersects(QgsGeometry.fromPointXY(QgsPointXY(x + turn, y)).boundingBox()):
                own = self.areas[k].turn(x, y)
                if own is not None:
                    return k, QgsPointXY(x + own, y)
        return None

    def placed(self, table: FeatureTable, say: Listener) -> Iterator[tuple[int, QgsPointXY, QgsPointXY, QgsFeature]]:
        """Yield (region index, point in the regions' system, in degrees, feature) of a table's features that lie in a region. Raises Canceled."""
        for batch in self._near(table, say):
            for point, place, feature in zip(batch.points, batch.places, batch.features):
                inside = self.find(point.x(), point.y())
                if inside is not None:
                    yield (*inside, place, feature)

    def _near(self, table: FeatureTable, say: Listener, accuracy: int = -1) -> Iterator[Near]:
        """Yield the features that lie near a region, many at once.

        accuracy: the number of the field that says how rough a place is, -1 for none; where nothing says it, a point is taken as one.
        """
        there, placed = table.to(self.crs), places.placed(table, say)
        while some := list(islice(placed, BATCH)):
            features, _, centres, spots = zip(*some)
            radius = np.array([metres(plain(f[accuracy])) if accuracy >= 0 else 0.0 for f in features], float)
            lon, lat = np.array([(spot.x(), spot.y()) for spot in spots]).T
            near = self._boxes.near(lon, lat, np.where(radius > 0, radius, 0.0) / DEGREE_M)
            # A catalog is of the whole world, and the regions' system may be good for a zone of it only.
            at = np.flatnonzero(near.any(1))
            points = [there.transform(centres[k].x(), centres[k].y()) for k in at]
            yield Near(points, [spots[k] for k in at], [features[k] for k in at], radius[at], near[at])

    def seen(self, maps: Sequence[Raster], say: Listener) -> Seen:
        """Measure what the probability rasters saw of each region, by the centres of their blocks."""
        found, self._sight = Seen.nothing(len(self)), Sight()
        for n, raster in enumerate(maps):
            say.check()
            say.progress(100 * n / len(maps))
            where = areas.burn(raster, self.areas)
            probability = rasters.read(raster)
            self._sight.add(raster, np.isfinite(probability))
            valid = np.isfinite(probability) & (where > 0)
            rows, _ = np.nonzero(valid)
            found.add(where[valid] - 1, probability[valid], self._cell_km2(raster)[rows])
        return found

    def _cell_km2(self, raster: Raster) -> np.ndarray:
        """Return the area of a cell in each row of a raster, on the ellipsoid."""
        tool = rasters.measure(raster.crs, self._transforms)
        rows = np.unique(np.linspace(0, raster.height - 1, 33).astype(int)).tolist()
        col = raster.width // 2
        cells = [rasters.rectangle(raster.geotransform, col, row, col + 1, row + 1) for row in rows]
        return np.interp(np.arange(raster.height), rows, [tool.measureArea(cell) / 1e6 for cell in cells])

    def detections(self, tables: Sequence[FeatureTable], say: Listener) -> Detections:
        """Place events in regions."""
        found = []
        for table in tables:
            at, identity, held = (table.fields.indexFromName(n) for n in ("n_blocks", "event_id", "landslides"))
            for k, point, place, feature in self.placed(table, say):
                blocks = int(plain(feature[at]) or 1) if at >= 0 else 1
                event = _integer(plain(feature[identity])) if identity >= 0 else -1
                landslides = number(plain(feature[held])) if held >= 0 else None
                values = blocks, event, np.nan if landslides is None else landslides
                found.append((k, point.x(), point.y(), place.x(), place.y(), *values))
        region, x, y, lon, lat, blocks, event, n = np.array(found, float).reshape(-1, 8).T
        counts = (column.astype(int) for column in (blocks, event))
        known = None if np.isnan(n).any() or not len(n) else n
        return Detections(region.astype(int), x, y, lon, lat, *counts, len(self), known)

    def records(
        self, table: FeatureTable, dated: Dated, say: Listener, what: str = "CATALOG", rough: bool = False
    ) -> list[RegionRecord]:
        """Return the records that lie in a region; rough: also those that may, by the circle of their accuracy, each with its chance.

        what: the parameter that the table was given for. Raises InputError where dates are needed and there are none.
        """
        date_at = dates_of(table, dated.field, dated.needed)
        accuracy = places.accuracy_of(table)
        detected, chance, status = (table.fields.indexFromName(n) for n in ("detected", "chance", "status"))
        found, written = [], []
        for batch in self._near(table, say, accuracy):
            for feature, record in self._placed_records(batch, rough):
                written.append(plain(feature[date_at]) if date_at >= 0 else None)
                record.detected = detected >= 0 and truth(plain(feature[detected]))
                record.chance = number(plain(feature[chance])) if chance >= 0 else None
                record.status = str(plain(feature[status])) if status >= 0 else None
                found.append(record)
        if dated.needed:
            for record, day in zip(found, days(table, date_at, written, dated.order, what, say)):
                record.day = day
            _check_dated(found, dated.field)
        else:  # days that are plain tell storms
            for record, value in zip(found, written):
                record.day = as_day(value)
        return found

    def _placed_records(self, batch: Near, rough: bool) -> Iterator[tuple[QgsFeature, RegionRecord]]:
        """Yield records, each once for each region that it may lie in, and the features that they are."""
        spots = Points(*np.array([(place.x(), place.y()) for place in batch.places]).reshape(-1, 2).T)
        wide = np.flatnonzero(batch.radius > 0) if rough else np.zeros(0, int)
        shares = parts(spots[wide], batch.radius[wide], batch.near[wide], self.areas, self._sight)
        touched = dict(zip(wide.tolist(), shares))
        seen = np.ones(len(spots), bool) if self._sight is None or not rough else self._sight.saw(spots)
        for n, feature in enumerate(batch.features):
            inside = self.find(batch.points[n].x(), batch.points[n].y())
            own, at = inside if inside is not None else (-1, batch.points[n])
            circle = touched.get(n, {})
            others = [k for k, part in circle.items() if part.share > 0 and k != own]
            for k in [own, *others] if inside is not None else others:
                here = at if k == own else batch.points[n]
                place = {"accuracy_m": float(batch.radius[n]), "lon": batch.places[n].x(), "lat": batch.places[n].y()}
                record = RegionRecord(k, here.x(), here.y(), here=k == own, seen=bool(seen[n]), **place)
                part = circle.get(k, Part(float(seen[n]), True))
                record.weight = part.share
                record.may_lie_elsewhere = not part.whole or bool(k == own and np.isnan(batch.radius[n]))
                yield feature, record


def _check_dated(found: Sequence[RegionRecord], field: str) -> None:
    """Raise InputError where no record has a day."""
    if found and all(record.day is None for record in found):
        raise InputError(
            Words(
                "No record has a date that can be read in {0!r}. Import the catalog with importcatalog, or choose"
                " another DATE_FIELD.",
                field,
            )
        )


def dates_of(table: FeatureTable, date_field: str, needed: bool) -> int:
    """Return the index of the field with the records' dates, -1 where there is none. Raises InputError where it is needed."""
    at = table.fields.indexFromName(date_field) if date_field else -1
    if needed and at < 0:
        raise InputError(
            Words(
                "The records have no field {0!r} for the dates; they have {1}. Choose DATE_FIELD.",
                date_field,
                ", ".join(table.names),
            )
        )
    return at


def _integer(value: object) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return -1


def _years(value: object, name: str) -> float:
    years = number(value)
    if years is None or not years > 0:
        raise InputError(Words("The region {0} has no number of years above 0 in VISIBLE_YEARS_FIELD.", name))
    return years

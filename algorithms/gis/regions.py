"""Regions on the map: what lies in each. The geometry of the bias factor; what leaves it are plain values of core.bias.regions."""

from dataclasses import dataclass
from typing import Iterator, Optional, Sequence

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
)

from ...core.bias.regions import Detections, Region, RegionRecord, Seen
from ...core.errors import InputError
from ...core.listener import Listener
from ...core.records.columns import ACCURACIES
from ...core.records.values import metres, number, truth
from ...core.words import Words
from . import areas, rasters
from .areas import AROUND, Area
from .features import LONLAT, POLYGONS, FeatureTable, days, inner_point, plain, shape_of, wkb
from .rasters import Raster

OVERLAP = 1e-6  # the share of a region that may overlap another, for rounding
ACROSS = 6  # tiles along the longer side of a region's bounding box


@dataclass
class _Grid:
    """Square tiles over a region's bounding box. number: [rows * cols], from 0 by those that the region reaches, -1 for the others."""

    west: float
    south: float
    side: float
    cols: int
    rows: int
    number: np.ndarray


@dataclass
class Dated:
    """The field with the records' dates, whether they are needed, and the order of day and month in texts (core.records.dates)."""

    field: str
    needed: bool
    order: str


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
        self._tool = rasters.measure(self.crs, self._transforms)
        self.km2 = np.array([area.km2() for area in self.areas])
        self._index = QgsSpatialIndex()
        for k, geometry in enumerate(self.geometries):
            self._index.addFeature(k, geometry.boundingBox())
        self._borders = [QgsGeometry(g.constGet().boundary()) for g in self.geometries]
        self._grids = {}

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
            words = "one polygon" if least == 1 else "two or more polygons, for the bias factor compares them"
            raise InputError(Words("REGIONS must hold at least {0}.", words))
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
            region = Region(name, float(self.km2[k]), self.years[k], self.n_tiles(k), rings=rings)
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

    def placed(self, table: FeatureTable, say: Listener) -> Iterator[tuple[int, QgsPointXY, QgsFeature]]:
        """Yield (region index, point in the regions' system, feature) of the features of a table that lie in a region. Raises Canceled.

        A polygon lies where a point inside it lies; what has no place is left out.
        """
        there, lonlat = table.to(self.crs), table.to(LONLAT)
        for feature in table.stream(say):
            geometry = shape_of(feature)
            if geometry is None:
                continue
            centre = inner_point(geometry)
            # A catalog is of the whole world, and the regions' system may be good for a zone of it only.
            place = lonlat.transform(centre.x(), centre.y())
            if not any(area.box.contains(place.x(), place.y()) for area in self.areas):
                continue
            point = there.transform(centre.x(), centre.y())
            found = self.find(point.x(), point.y())
            if found is not None:
                yield (*found, feature)

    def seen(self, maps: Sequence[Raster], say: Listener) -> Seen:
        """Measure what the probability rasters saw of each region, by the centres of their blocks."""
        found = Seen.nothing(len(self))
        for n, raster in enumerate(maps):
            say.check()
            say.progress(100 * n / len(maps))
            where = areas.burn(raster, self.areas)
            probability = rasters.read(raster)
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
        regions, xs, ys, blocks, events = [], [], [], [], []
        for table in tables:
            at, identity = (table.fields.indexFromName(n) for n in ("n_blocks", "event_id"))
            for k, point, feature in self.placed(table, say):
                regions.append(k)
                xs.append(point.x())
                ys.append(point.y())
                blocks.append(int(plain(feature[at]) or 1) if at >= 0 else 1)
                events.append(_integer(plain(feature[identity])) if identity >= 0 else -1)
        region, x, y = np.array(regions, int), np.array(xs, float), np.array(ys, float)
        tile = self._tiles(region, x, y)
        return Detections(region, x, y, np.array(blocks, int), np.array(events, int), tile, len(self))

    def records(
        self, table: FeatureTable, dated: Dated, say: Listener, what: str = "CATALOG", elsewhere: bool = False
    ) -> list[RegionRecord]:
        """Return the records that lie in a region; elsewhere: whether to look which of them may lie beyond its border.

        what: the parameter that the table was given for. Raises InputError where dates are needed and there are none.
        """
        date_at = dates_of(table, dated.field, dated.needed)
        rough = next((at for at in map(table.fields.indexFromName, ACCURACIES) if at >= 0), -1)
        detected, chance, status = (table.fields.indexFromName(n) for n in ("detected", "chance", "status"))
        found, written = [], []
        for k, point, feature in self.placed(table, say):
            record = RegionRecord(k, point.x(), point.y())
            written.append(plain(feature[date_at]) if date_at >= 0 else None)
            if rough >= 0:  # where nothing is said of it, a point is taken as one
                record.accuracy_m = metres(plain(feature[rough]))
            record.may_lie_elsewhere = elsewhere and self._may_lie_elsewhere(record)
            record.detected = detected >= 0 and truth(plain(feature[detected]))
            record.chance = number(plain(feature[chance])) if chance >= 0 else None
            record.status = str(plain(feature[status])) if status >= 0 else None
            found.append(record)
        if dated.needed:
            for record, day in zip(found, days(table, date_at, written, dated.order, what, say)):
                record.day = day
        if dated.needed and found and all(record.day is None for record in found):
            raise InputError(
                Words(
                    "No record has a date that can be read in {0!r}. Import the catalog with importcatalog, or choose"
                    " another DATE_FIELD.",
                    dated.field,
                )
            )
        region, x, y = np.array([(r.region, r.x, r.y) for r in found], float).reshape(-1, 3).T
        tiles = self._tiles(region.astype(int), x, y)
        for record, tile in zip(found, tiles.tolist()):
            record.tile = tile
        return found

    def _may_lie_elsewhere(self, record: RegionRecord) -> bool:
        """Say whether a record's position may be off as far as beyond its region's border."""
        if np.isnan(record.accuracy_m):
            return True
        if not record.accuracy_m > 0:
            return False
        here = QgsPointXY(record.x, record.y)
        nearest = self._borders[record.region].nearestPoint(QgsGeometry.fromPointXY(here)).asPoint()
        return self._tool.measureLine(here, nearest) < record.accuracy_m

    def n_tiles(self, k: int) -> int:
        """Return how many square tiles a region reaches, of those over its bounding box."""
        return int((self._grid(k).number >= 0).sum())

    def _tiles(self, region: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the number of the tile of its region in which each place lies, [n]; -1 where the region does not reach the tile."""
        found = np.full(len(region), -1)
        for k in np.unique(region).tolist():
            here, grid = region == k, self._grid(k)
            col = np.clip(((x[here] - grid.west) / grid.side).astype(int), 0, grid.cols - 1)
            row = np.clip(((y[here] - grid.south) / grid.side).astype(int), 0, grid.rows - 1)
            found[here] = grid.number[row * grid.cols + col]
        return found

    def _grid(self, k: int) -> _Grid:
        if k not in self._grids:
            box = self.geometries[k].boundingBox()
            side = max(box.width(), box.height()) / ACROSS or 1.0
            cols, rows = (max(1, int(np.ceil(length / side - 1e-9))) for length in (box.width(), box.height()))
            reached = []
            for tile in range(rows * cols):
                west, south = box.xMinimum() + tile % cols * side, box.yMinimum() + tile // cols * side
                square = QgsGeometry.fromRect(QgsRectangle(west, south, west + side, south + side))
                reached.append(self.geometries[k].intersects(square))
            number = np.where(reached, np.cumsum(reached) - 1, -1)
            self._grids[k] = _Grid(box.xMinimum(), box.yMinimum(), side, cols, rows, number)
        return self._grids[k]


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

"""What probability rasters, regions and a catalog say at any threshold, at once: all that does not depend on the threshold is worked out first."""

from dataclasses import dataclass, field
from typing import Callable, Optional, Sequence

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsLineString, QgsPointXY

from ...core.bias.factor import Gamma
from ...core.bias.live import Live
from ...core.bias.regions import Detections, Inputs
from ...core.detections.events import Events, detected, events, runs_of
from ...core.detections.inner import inner
from ...core.errors import InputError
from ...core.listener import Listener
from ...core.records.dates import AUTO
from . import areas, rasters, shapes
from .features import LONLAT, FeatureTable
from .heard import returned
from .rasters import Raster
from .regions import Dated, Regions

OUTSIDE, NOT_KNOWN = -1, -2  # of regions' numbers
DATE_FIELD = "event_date"
WKB_HEAD = 9  # bytes of a line's WKB before its places


@dataclass
class Asked:
    """What a person chose: probability rasters, regions and catalog (None: counts only), and how blocks are merged."""

    maps: list[Raster]
    regions: Optional[FeatureTable] = None
    catalog: Optional[FeatureTable] = None
    merge: str = "edges and corners"


@dataclass
class Row:
    """A region at a threshold. recorded, gamma: None where there is no catalog, or nothing to compare; reference: of the others."""

    name: str
    events: int
    blocks: int
    recorded: Optional[int] = None
    gamma: Optional[Gamma] = None
    reference: bool = False


@dataclass
class Shown:
    """All that is said at a threshold. events, blocks: in all rasters, outside the regions too; exact: whether it is what the algorithms give."""

    threshold: float
    events: int
    blocks: int
    rows: list[Row] = field(default_factory=list)
    exact: bool = True


class AnyThreshold:
    """Rasters, regions and catalog, made ready. Raises InputError where they can't be used, and Canceled.

    names: of the regions, one '' where there are none; curves: the probabilities of each region's blocks, sorted; why: why there is no bias factor;
    warnings: what biasfactor would warn of.
    """

    @returned()
    def __init__(self, asked: Asked, say: Listener):
        self._regions = Regions(asked.regions, "", "", say, least=1) if asked.regions is not None else None
        self._scenes = []
        for n, raster in enumerate(asked.maps):
            say.check()
            say.progress(30 * n / len(asked.maps))
            self._scenes.append(_Scene(raster, asked.merge, self._regions))
        self.names = [""] if self._regions is None else self._regions.names
        self.curves = [np.sort(np.concatenate([s.blocks_of(k) for s in self._scenes])) for k in range(len(self.names))]
        self._live, self.why, self.warnings = None, "", []
        if self._regions is not None and asked.catalog is not None:
            try:
                self._live = self._compared(asked, say)
                self.warnings = self._live.warnings
            except InputError as error:
                self.why = error.args[0]
        say.progress(100)

    def _compared(self, asked: Asked, say: Listener) -> Live:
        seen = self._regions.seen(asked.maps, say.part(30, 60))
        records = self._regions.records(asked.catalog, Dated(DATE_FIELD, False, AUTO), say, rough=True)
        say.progress(90)
        facts = [dict(raster.tags) for raster in asked.maps]
        return Live(Inputs(self._regions.plain(seen, False), _joined([], len(self._regions)), records, maps=facts))

    def above(self, k: int, thresholds: Sequence[float]) -> np.ndarray:
        """Return how many blocks of a region lie above thresholds, [n] (paper, Fig. 8A)."""
        curve = self.curves[k]
        return len(curve) - np.searchsorted(curve, np.asarray(thresholds, curve.dtype), "right")

    def at(self, threshold: float, hurried: Callable[[], bool] = lambda: False) -> Shown:
        """Return the counts and bias factors at a threshold: what extractdetections and biasfactor give. Not for two threads at once.

        hurried: whether GEOS is not to be asked from now on; an event that has two pieces as wide may then lie a block aside.
        """
        parts = [scene.at(threshold, hurried) for scene in self._scenes]
        found = Shown(threshold, sum(len(e) for e, _ in parts), sum(int(e.n_blocks.sum()) for e, _ in parts))
        found.exact = not any(scene.guessed for scene in self._scenes)
        if self._regions is None:
            return found
        detections = _joined([places for _, places in parts], len(self._regions))
        counts = zip(self.names, detections.events.tolist(), detections.blocks.tolist())
        found.rows = [Row(*values) for values in counts]
        if self._live is not None:
            compared = self._live.at(detections)
            for k, count, gamma in zip(self._live.use, compared.counts, compared.gammas):
                found.rows[k].recorded, found.rows[k].gamma = count.recorded, gamma
            found.rows[self._live.use[self._live.reference]].reference = True
        return found


def _joined(parts: Sequence[tuple], regions: int) -> Detections:
    """Return detections of several scenes as one; parts: (region, lon, lat, blocks) of each."""
    region, lon, lat, blocks = (np.concatenate(column) for column in zip(*parts)) if parts else [np.zeros(0)] * 4
    nowhere = np.full(len(region), np.nan)
    return Detections(
        region.astype(int), nowhere, nowhere, lon, lat, blocks.astype(int), np.full(len(region), -1), regions
    )


class _Scene:
    """A probability raster, and in which region each place of its grid lies, as far as it was asked.

    guessed: whether a place was guessed when it was asked last.
    """

    def __init__(self, raster: Raster, merge: str, regions: Optional[Regions]):
        self._raster, self._merge, self._regions = raster, merge, regions
        self._probability = rasters.read(raster)
        if self._probability.dtype.kind != "f":
            raise InputError("A probability raster holds numbers from 0 to 1, not integers.")
        self._asked: dict[tuple[int, int], tuple[float, float, int]] = {}
        self.guessed = False
        self._lonlat = QgsCoordinateTransform(raster.crs, LONLAT, raster.transforms)
        if regions is not None:
            self._where = areas.burn(raster, regions.areas) - 1
            self._there = QgsCoordinateTransform(raster.crs, regions.crs, raster.transforms)
            known = np.where(_near_border(raster, regions), NOT_KNOWN, self._where)
            self._places = np.repeat(
                known, 2, axis=1
            )  # by row, and by half columns: those of a section's middle, less 1

    def blocks_of(self, k: int) -> np.ndarray:
        """Return the probabilities of the blocks whose centres lie in a region; of all where there are no regions."""
        valid = np.isfinite(self._probability)
        return self._probability[valid if self._regions is None else valid & (self._where == k)]

    def at(self, threshold: float, hurried: Callable[[], bool]) -> tuple[Events, tuple]:
        """Return the events at a threshold, and of those in a region (region, lon, lat, blocks)."""
        self.guessed = False
        blocks = detected(self._probability, threshold)
        found = events(self._probability, blocks, self._merge)
        if self._regions is None or not len(found):
            return found, (np.zeros(0, int), np.zeros(0), np.zeros(0), np.zeros(0, int))
        at = inner(found, self._merge, self._raster.geotransform)
        x, y = at.on_map(self._raster.geotransform)
        region = self._places[at.row, at.start + at.stop - 1]
        for event in np.flatnonzero(region == NOT_KNOWN).tolist():
            half = at.start[event] + at.stop[event] - 1
            region[event] = self._places[at.row[event], half] = self._find(x[event], y[event])
        for event, runs in _runs(found, np.flatnonzero(~at.sure)):
            place = self._exactly(runs, hurried)
            if place is not None:
                x[event], y[event], region[event] = place
        here = np.flatnonzero(region >= 0)
        return found, (region[here], *self._in_degrees(x[here], y[here]), found.n_blocks[here])

    def _exactly(self, runs: list, hurried: Callable[[], bool]) -> Optional[tuple[float, float, int]]:
        """Return where GEOS finds a point inside an event, and its region; None where it was not asked before and there is no time.

        An event is known by its first block and its size.
        """
        row, start, _ = runs[0]
        key = row * self._raster.width + start, sum(stop - start for _, start, stop in runs)
        if key not in self._asked:
            if hurried():
                self.guessed = True
                return None
            point = shapes.outline(self._raster.geotransform, runs).pointOnSurface().asPoint()
            self._asked[key] = point.x(), point.y(), self._find(point.x(), point.y())
        return self._asked[key]

    def _find(self, x: float, y: float) -> int:
        """Return the region at a place on the raster's map."""
        place = self._there.transform(QgsPointXY(float(x), float(y)))
        inside = self._regions.find(place.x(), place.y())
        return OUTSIDE if inside is None else inside[0]

    def _in_degrees(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return places on the raster's map in longitude and latitude, all in one go."""
        if not len(x):
            return x, y
        line = QgsLineString(x.tolist(), y.tolist())
        line.transform(self._lonlat)
        places = np.frombuffer(bytes(line.asWkb()), "<f8", 2 * len(x), WKB_HEAD).reshape(-1, 2)
        return places[:, 0], places[:, 1]


def _runs(found: Events, chosen: np.ndarray) -> list[tuple[int, list]]:
    """Return (event, its runs of blocks) of some events."""
    row, start, stop = runs_of(found.labels)
    event = found.labels[row, start]
    wanted = np.zeros(len(found), bool)
    wanted[chosen] = True
    at = np.flatnonzero(wanted[event])
    at = at[np.argsort(event[at], kind="stable")]
    runs = np.split(np.stack([row[at], start[at], stop[at]], 1), np.flatnonzero(np.diff(event[at])) + 1)
    return [(k, part.tolist()) for k, part in zip(chosen.tolist(), runs)]


def _near_border(raster: Raster, regions: Regions) -> np.ndarray:
    """Say in which cells, or beside which, an outline of a region runs, [height, width]; all where one can't be drawn."""
    lines = []
    for area in regions.areas:
        drawn = areas.drawn_on(area, raster)
        if drawn is None:
            return np.ones((raster.height, raster.width), bool)
        for turn in areas.AROUND if raster.crs.isGeographic() else areas.AROUND[:1]:
            lines.append(QgsGeometry(drawn.constGet().boundary()))
            lines[-1].translate(turn, 0)
    touched = np.pad(rasters.burn(raster, lines, all_touched=True) > 0, 1)
    wide = touched[:, :-2] | touched[:, 1:-1] | touched[:, 2:]
    return wide[:-2] | wide[1:-1] | wide[2:]

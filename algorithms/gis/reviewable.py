"""What a person can be asked to look at: detections, by region, and blocks that no detection covers."""

import os
from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

from ...core.bias.sample import EVERYWHERE
from ...core.listener import Listener
from . import areas, rasters, shapes
from .features import POLYGONS, FeatureTable, shape_of, wkb
from .rasters import Raster
from .regions import Regions

POINT_SIDE = 1e-6  # what a detection that is a point, or a line, is widened by, in its layer's units


@dataclass
class Reviewable:
    """Detections in regions, an entry each: region's name, shape (WKB of a multipolygon), event_id, layer's name, probability."""

    regions: list
    shapes: list
    events: list
    layers: list
    probability: np.ndarray


def detections_in(table: FeatureTable, regions: Optional[Regions], say: Listener, layer: int = -1) -> Reviewable:
    """Return the detections that lie in a region, all where there are no regions; the table has a field probability. Raises Canceled.

    layer: the number of the field with their layers' names, -1 where they are of one.
    """
    identity, probability = (table.fields.indexFromName(name) for name in ("event_id", "probability"))
    if regions is None:
        placed = ((EVERYWHERE, feature) for feature in table.stream(say))
    else:
        placed = ((regions.names[k], feature) for k, _, _, feature in regions.placed(table, say))
    found, values = Reviewable([], [], [], [], np.zeros(0)), []
    for region, feature in placed:
        geometry = shape_of(feature)
        if geometry is None:
            continue
        geometry = geometry if geometry.type() == POLYGONS else geometry.buffer(POINT_SIDE, 2)
        geometry.convertToMultiType()
        found.regions.append(region)
        found.shapes.append(wkb(geometry))
        found.events.append(int(feature[identity]) if identity >= 0 else int(feature.id()))
        found.layers.append(feature[layer] if layer >= 0 else table.name)
        values.append(float(feature[probability]))
    found.probability = np.array(values, float)
    return found


class Blocks:
    """The blocks of a probability raster. name: its file's; probability: each one's [blocks]; region: its region's number from 1, 0 where it lies in none, a
    detection covers it, or it has no value [blocks]."""

    def __init__(self, raster: Raster, detections: FeatureTable, regions: Optional[Regions], say: Listener):
        self.crs, self._raster = raster.crs, raster
        self.name = os.path.splitext(os.path.basename(raster.path))[0]
        probability = rasters.read(raster)
        covering = (shape_of(feature) for feature in detections.stream(say, raster.crs))
        covered = rasters.burn(raster, [shape for shape in covering if shape is not None]) > 0
        free = np.isfinite(probability) & ~covered
        self.probability = probability.ravel()
        self.region = (_regions(raster, regions) * free).ravel()

    def shape(self, at: int, crs: Optional[QgsCoordinateReferenceSystem] = None) -> bytes:
        """Return a block's outline (WKB of a multipolygon), in another system if asked for. at: its index in `probability`."""
        row, col = divmod(int(at), self._raster.width)
        geometry = shapes.block(self._raster, row, col)
        geometry.convertToMultiType()
        if crs is not None:
            geometry.transform(QgsCoordinateTransform(self.crs, crs, self._raster.transforms))
        return wkb(geometry)


def _regions(raster: Raster, regions: Optional[Regions]) -> np.ndarray:
    """Return the number of each cell's region, from 1, 0 where there is none [height, width]."""
    if regions is None:
        return np.ones((raster.height, raster.width), int)
    return areas.burn(raster, regions.areas)

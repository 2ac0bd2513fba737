"""What probability rasters saw of the ground: whether a place lies in a block that has a value."""

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateTransform

from ...core.records.pairing import Points
from . import areas, rasters
from .features import LONLAT
from .rasters import Raster


class Sight:
    """The blocks of rasters that have a value."""

    def __init__(self) -> None:
        self._seen: list = []

    def add(self, raster: Raster, valid: np.ndarray) -> None:
        """Add a raster; valid: which of its cells have a value [height, width] bool."""
        box = areas.box(rasters.extent(raster), raster.crs, raster.transforms)
        there = QgsCoordinateTransform(LONLAT, raster.crs, raster.transforms)
        turns = areas.AROUND if raster.crs.isGeographic() else areas.AROUND[:1]
        self._seen.append((box, there, gdal.InvGeoTransform(raster.geotransform), turns, valid))

    def saw(self, points: Points) -> np.ndarray:
        """Say which places were seen by any raster, [n] bool."""
        found = np.zeros(len(points), bool)
        for box, there, inverse, turns, valid in self._seen:
            at = np.flatnonzero(~found & box.holds(points.lon, points.lat))
            x, y = areas.moved(there, points.lon[at], points.lat[at])
            for turn in turns:
                col, row = rasters.to_map(inverse, x + turn, y)
                with np.errstate(invalid="ignore"):
                    here = (col >= 0) & (col < valid.shape[1]) & (row >= 0) & (row < valid.shape[0])
                found[at[here]] |= valid[row[here].astype(int), col[here].astype(int)]
        return found

"""Which pixels of a Sentinel-2 product are left out, class by class: planned from what the product has, and read strip by strip."""

import os
import uuid
from dataclasses import dataclass, field
from typing import Optional, Sequence

import numpy as np
from osgeo import gdal, ogr

from ...core.errors import InputError
from ...core.scenes import sentinel2
from ...core.scenes.sentinel2 import BANDS
from ...core.words import Words
from . import rasters
from .features import from_wkb
from .products import Source, text_of
from .rasters import Raster
from .strips import on_grid_of


@dataclass
class MaskPlan:
    """What a mask is made of.

    classes: the names of sentinel2.CLASSES that it leaves out; notes: what could not be looked at; layers: the values (None: any above 0) that
    are left out, by the files (one a granule) and the band of a mask raster; shapes: outlines in WKB, in the product's system; saturated: the
    number that says so in the bands, None where it does not matter.
    """

    classes: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    layers: dict[tuple[tuple[str, ...], int], list] = field(default_factory=dict)
    shapes: list[bytes] = field(default_factory=list)
    saturated: Optional[int] = None


def plan(source: Source, grid: Raster, wanted: Sequence[str]) -> MaskPlan:
    """Return the mask of a product's classes. grid: of its bands; wanted: names of sentinel2.CLASSES, empty for all that the product has.

    Raises InputError for one that it lacks, and where a mask is damaged.
    """
    found = MaskPlan()
    for name in wanted or sentinel2.CLASSES:
        if _add(found, name, source, grid):
            found.classes.append(name)
        elif wanted:
            if source.product is not None and source.product.level == "2A":
                words = "{0} has no class {1!r}: the scene classification file (SCL) is missing."
            else:
                words = (
                    "{0} has no class {1!r}: without a scene classification (level 2A has one) a mask can leave out no data and saturated"
                    " pixels, cloud and cirrus where the product has MSK_CLASSI or MSK_CLOUDS, and snow where it has MSK_CLASSI."
                )
            raise InputError(Words(words, source.where, name))
    missing = [name for name in sentinel2.CLASSES if name not in found.classes]
    if not wanted and missing:
        found.notes.append(Words("The product has no class {0}: the mask can't leave it out.", ", ".join(missing)))
    return found


def _add(found: MaskPlan, name: str, source: Source, grid: Raster) -> bool:
    """Take up a class. Returns whether the product has it; what the numbers themselves say, every product has."""
    if name == "saturated":
        found.saturated = source.product.saturated if source.product is not None else sentinel2.SATURATED
    has = name in ("no data", "saturated")

    def paths(kind: str) -> list[str]:
        return [source.path(files[kind]) for files in source.files.values() if kind in files]

    if paths("SCL"):
        return _add_layer(found, paths("SCL"), 1, sentinel2.CLASSES[name], grid)
    if name in sentinel2.CLASSI_BANDS and paths("CLASSI"):
        has = _add_layer(found, paths("CLASSI"), sentinel2.CLASSI_BANDS[name], None, grid)
    elif name in sentinel2.CLASSI_BANDS and name in sentinel2.GML_TYPES and paths("CLOUDS"):
        has = _add_shapes(found, paths("CLOUDS"), sentinel2.GML_TYPES[name])
    for kind, key in (("saturated", "SATURA"), ("no data", "NODATA")):
        for band in BANDS if name == kind else ():
            if paths(f"QUALIT_{band}"):
                _add_layer(found, paths(f"QUALIT_{band}"), sentinel2.QUALIT_BANDS[name], None, grid)
            elif paths(f"{key}_{band}"):
                _add_shapes(found, paths(f"{key}_{band}"), sentinel2.GML_TYPES[name])
    return has


def _add_layer(found: MaskPlan, paths: list[str], band: int, value: Optional[int], grid: Raster) -> bool:
    """Take up a band of a mask raster; value: the class, None where any value above 0 counts. Returns whether it has the band."""
    mask = rasters.describe(paths[0])
    if band > len(mask.bands):
        return False
    if not mask.crs.isValid():
        raise InputError(Words("The mask {0} has no coordinate system: the product is damaged.", paths[0]))
    if abs(mask.geotransform[1]) != abs(grid.geotransform[1]):
        words = Words("Masks of {0:g} m are resampled to 10 m by nearest neighbour.", abs(mask.geotransform[1]))
        if words not in found.notes:
            found.notes.append(words)
    found.layers.setdefault((tuple(paths), band), []).append(value)
    return True


def _add_shapes(found: MaskPlan, paths: list[str], kinds: Sequence[str]) -> bool:
    """Take up the polygons of these types from masks in GML. Returns that the product has them, be they none."""
    for path in paths:
        for kind, gml in sentinel2.mask_features(text_of(path, sentinel2.MASK_MOST), os.path.basename(path)):
            if kind in kinds:
                shape = ogr.CreateGeometryFromGML(gml)
                if shape is None:
                    raise InputError(
                        Words("The mask {0} is damaged: a polygon of it can't be read. Download it again.", path)
                    )
                shape.FlattenTo2D()
                found.shapes.append(bytes(shape.ExportToWkb()))
    return True


class Mask:
    """A planned mask, opened. Use as a context manager, and ask it strip by strip."""

    def __init__(self, planned: MaskPlan, raster: Raster):
        """raster: the bands whose pixels it is of."""
        self._raster, self._saturated = raster, planned.saturated
        self._layers: list[tuple] = []  # (path, dataset on the grid, values)
        self._temporary: list[str] = []
        for (paths, band), values in planned.layers.items():
            mask = rasters.describe(paths[0])
            if len(paths) > 1:  # a product of several granules
                mask.path = f"/vsimem/landslidebias-{uuid.uuid4().hex}.vrt"
                gdal.BuildVRT(mask.path, list(paths)).FlushCache()
                self._temporary.append(mask.path)
            self._layers.append((paths[0], on_grid_of(raster, mask, band), values))
        self._shapes = [from_wkb(shape) for shape in planned.shapes]

    def __enter__(self) -> "Mask":
        return self

    def __exit__(self, *_: object) -> None:
        self._layers.clear()
        for path in self._temporary:
            gdal.Unlink(path)

    def valid(self, pixels: np.ndarray, row: int) -> np.ndarray:
        """Return which pixels [rows, width] bool of a strip of numbers [bands, rows, width] count. Raises InputError where a mask is damaged."""
        valid = (pixels != 0).all(0)
        if self._saturated is not None:
            valid &= (pixels != self._saturated).all(0)
        rows = pixels.shape[1]
        for path, dataset, values in self._layers:
            data = dataset.ReadAsArray(0, row, self._raster.width, rows)
            if data is None:
                raise InputError(
                    Words(
                        "The mask {0} is damaged or cut: {1}. Download the product again.", path, gdal.GetLastErrorMsg()
                    )
                )
            valid &= ~(np.isin(data, values) if values[0] is not None else data > 0)
        if self._shapes:
            valid &= rasters.burn(rasters.lines(self._raster, row, rows), self._shapes) == 0
        return valid

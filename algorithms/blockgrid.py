"""The blocks of a scene as polygons, with any raster's statistics (paper, section 3.1)."""

import math
import os
import re

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..core.errors import Canceled, InputError
from . import rasters, vectors
from .base import LandslideAlgorithm, tr
from .blocks import block_raster, block_size, inside_extent, polygon
from .compat import INTEGER, POLYGON, RASTER, fields_of
from .scene import overlaps
from .strips import bounded_cache
from .version import VERSION

# What GDAL's warper calls them; the deviation is made of two.
STATISTICS = {
    "mean": "average",
    "minimum": "min",
    "maximum": "max",
    "median": "med",
    "majority": "mode",
    "sum": "sum",
    "deviation": "rms",
}


class BlockGridAlgorithm(LandslideAlgorithm):
    ID, LABEL, GROUP = "blockgrid", "Block grid", "Scene"
    TAGS = ("blocks", "grid", "zonal statistics", "tiles")
    DESCRIPTION = (
        "Makes the blocks of a scene as polygons: the squares of 18 x 18 pixels (180 m) that the classifier looks at, from the scene's upper left"
        " corner, with row, column and, if you like, statistics of any rasters in them (slope, rainfall, probability). Pixels at the right and lower"
        " edge that fill no whole block belong to none. Needs no engine."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterRasterLayer("INPUT", tr("Scene")),
            "The raster whose pixels are grouped into blocks; a probability raster, whose cells are blocks, is taken cell by cell.",
        )
        yield (
            QgsProcessingParameterNumber("BLOCK", tr("Pixels a side of a block"), INTEGER, None, True, 1),
            "Empty: the shipped model's (18), or 1 for a raster of blocks.",
        )
        yield (
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            "Only blocks that have ground in common with it. Rows and columns stay those of the whole scene. Empty: all.",
        )
        yield (
            QgsProcessingParameterMultipleLayers("VALUES", tr("Rasters to summarise"), RASTER, optional=True),
            "Each band of each of them gives a field a statistic, named after the file, the band (where there are several) and the statistic. Any"
            " coordinate system and resolution; pixels count by their share in the block; no data is left out.",
        )
        yield (
            QgsProcessingParameterEnum(
                "STATISTICS",
                tr("Statistics"),
                list(STATISTICS),
                allowMultiple=True,
                defaultValue=["mean"],
                usesStaticStrings=True,
            ),
            "Of the rasters' valid pixels in a block; 'majority' for classes. Empty fields: the raster has no data there.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Blocks"), POLYGON),
            "One polygon a block with row and col (from 0, at the upper left) and the statistics.",
        )

    def numbers(self):
        return [QgsProcessingOutputNumber("N_BLOCKS", tr("Blocks"))]

    def check(self, parameters, context):
        raster = rasters.from_parameter(self, parameters, "INPUT", context)
        block_raster(raster, block_size(self.optional_number(parameters, "BLOCK", context), raster))
        for values in self._values(parameters, context):
            if not overlaps(values, raster, context):
                raise InputError(f"{values.path} does not overlap the scene: check both coordinate systems.")

    def _values(self, parameters, context):
        return [rasters.from_layer(layer) for layer in self.layers(parameters, "VALUES", context)]

    def prepare(self, parameters, context):
        self._rasters = self._values(parameters, context)

    def execute(self, parameters, context, feedback):
        raster = rasters.from_parameter(self, parameters, "INPUT", context)
        block = block_size(self.optional_number(parameters, "BLOCK", context), raster)
        blocks = block_raster(raster, block)
        chosen = inside_extent(blocks, self.parameterAsExtent(parameters, "EXTENT", context, blocks.crs))
        if not chosen.any():
            raise InputError("EXTENT has no ground in common with the scene's blocks.")
        names = self.parameterAsEnumStrings(parameters, "STATISTICS", context)
        fields, columns = [("row", "int"), ("col", "int")], []
        tasks = [(values, band, name) for values in self._rasters for band in _bands(values) for name in names]
        for k, (values, band, name) in enumerate(tasks):
            if feedback.isCanceled():
                raise Canceled("Canceled.")
            feedback.setProgress(60 * k / len(tasks))
            fields.append((_unique(field_name(values, band, name), fields), "float"))
            with bounded_cache():
                columns.append(statistic(values, band, name, blocks))
        rows = _Rows(blocks, chosen, columns)
        provenance = {"version": VERSION, "scene": os.path.basename(raster.path), "block_px": block}
        if columns:
            provenance["values"] = ", ".join(os.path.basename(v.path) for v in self._rasters)
        destination = vectors.write(
            self,
            parameters,
            "OUTPUT",
            context,
            feedback,
            fields_of(fields),
            QgsWkbTypes.Type.Polygon,
            blocks.crs,
            rows,
            "blocks",
            provenance,
        )
        return {"OUTPUT": destination, "N_BLOCKS": len(rows)}


class _Rows:
    """The blocks as (geometry, attributes), made one by one as they are written: a tile has 372,100."""

    def __init__(self, blocks, chosen, columns):
        self._blocks, self._places, self._columns = blocks, np.argwhere(chosen), columns

    def __len__(self):
        return len(self._places)

    def __iter__(self):
        for row, col in self._places.tolist():
            found = [float(column[row, col]) for column in self._columns]
            yield polygon(self._blocks, row, col), [row, col] + [None if math.isnan(v) else v for v in found]


def _bands(values):
    return range(1, len(values.bands) + 1)


def field_name(values, band, name) -> str:
    stem = re.sub(r"\W+", "_", os.path.splitext(os.path.basename(values.path))[0]).strip("_") or "raster"
    return "_".join([stem[:40]] + ([str(band)] if len(values.bands) > 1 else []) + [name])


def _unique(name, fields) -> str:
    taken, k, wanted = {field for field, _ in fields}, 2, name
    while name in taken:
        name, k = f"{wanted}_{k}", k + 1
    return name


def statistic(values, band, name, blocks) -> np.ndarray:
    """Return a statistic of a raster's band in each block, [rows, cols] float64, NaN where the raster has no data."""
    found = _warped(values, band, STATISTICS[name], blocks)
    if name == "deviation":
        mean = _warped(values, band, "average", blocks)
        found = np.sqrt(np.maximum(found**2 - mean**2, 0))
    return found


def _warped(values, band, how, blocks) -> np.ndarray:
    target = gdal.GetDriverByName("MEM").Create("", blocks.width, blocks.height, 1, gdal.GDT_Float64)
    target.SetGeoTransform(blocks.geotransform)
    target.SetProjection(blocks.crs.toWkt())
    target.GetRasterBand(1).SetNoDataValue(float("nan"))
    target.GetRasterBand(1).Fill(float("nan"))
    source = gdal.Translate("", values.open(), format="VRT", bandList=[band])
    fine = gdal.Warp(
        target,
        source,
        resampleAlg=how,
        srcSRS=values.crs.toWkt(),
        workingType=gdal.GDT_Float64,
        errorThreshold=0,
        multithread=True,
    )
    if not fine:
        raise InputError(f"{values.path} could not be summarised: {gdal.GetLastErrorMsg()}")
    return target.ReadAsArray()

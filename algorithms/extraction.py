"""From a probability raster to detections: threshold, exclusion, slope, merging. Shared by extractdetections and detectlandslides."""

import os
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..core import detections
from ..core.blocks import to_map
from ..core.errors import Canceled, InputError
from . import rasters, vectors
from .base import tr
from .compat import DOUBLE, VECTOR, fields_of

DEFAULT_THRESHOLD = 0.5
FIELDS = (  # of a detection (DESIGN section 6)
    ("event_id", "int"),
    ("probability", "float"),
    ("mean_probability", "float"),
    ("n_blocks", "int"),
    ("area_m2", "float"),
)


@dataclass
class Extraction:
    """What was found, and where it was written."""

    destination: str
    n_blocks: int
    n_events: int


def merge_parameter():
    """Return MERGE, as all have it that make events of blocks."""
    return QgsProcessingParameterEnum(
        "MERGE",
        tr("Merge touching blocks into one event"),
        list(detections.MERGES),
        defaultValue="edges and corners",
        usesStaticStrings=True,
    )


def extraction_parameters(algorithm):
    """Yield the parameters that say how detections are made from probabilities."""
    yield (
        QgsProcessingParameterNumber(
            "THRESHOLD", tr("Probability threshold"), DOUBLE, None, optional=True, minValue=0.0, maxValue=1.0
        ),
        ("A block is a detection where its probability is greater. Empty: the model card's threshold."),
    )
    yield (
        merge_parameter(),
        (
            "A landslide larger than a block is detected several times; touching blocks are merged into one event. 'none' keeps each block."
        ),
    )
    yield (
        QgsProcessingParameterFeatureSource("EXCLUDE", tr("Exclude (roads, trails, water …)"), [VECTOR], optional=True),
        (
            "Detected blocks that touch one of these features, or its buffer, are left out: roads and bare river beds look like scars."
        ),
    )
    yield (
        QgsProcessingParameterNumber(
            "EXCLUDE_BUFFER", tr("Buffer around what is excluded (m)"), DOUBLE, 0.0, minValue=0.0
        ),
        ("In metres on the ground, whatever the layers' coordinate systems."),
    )
    yield (
        QgsProcessingParameterRasterLayer("DEM", tr("Elevation model"), optional=True),
        ("Heights in metres. With it, blocks flatter than MIN_SLOPE are left out: fields, cities and river beds."),
    )
    yield (
        QgsProcessingParameterNumber(
            "MIN_SLOPE", tr("Least mean slope of a block (degrees)"), DOUBLE, 5.0, minValue=0.0, maxValue=90.0
        ),
        ("Used with DEM only. Blocks that the DEM does not cover are kept."),
    )


def threshold_of(algorithm, parameters, context, tags) -> float:
    """Return the threshold asked for, or the one in the provenance of the model. Raises InputError outside 0-1."""
    threshold = algorithm.optional_number(parameters, "THRESHOLD", context)
    if threshold is None:
        threshold = float(tags.get("threshold", DEFAULT_THRESHOLD))
    if not 0 <= threshold <= 1:
        raise InputError(f"THRESHOLD is a probability between 0 and 1, not {threshold:g}.")
    return threshold


def check_extraction(algorithm, parameters, context) -> None:
    """Raise InputError where the parameters of the extraction can't be used."""
    threshold_of(algorithm, parameters, context, {})
    if parameters.get("DEM"):
        rasters.from_parameter(algorithm, parameters, "DEM", context)
    if parameters.get("EXCLUDE") and algorithm.parameterAsSource(parameters, "EXCLUDE", context) is None:
        raise InputError(algorithm.invalidSourceError(parameters, "EXCLUDE"))


def extract(algorithm, raster, parameters, name, context, feedback, provenance, cells=None) -> Extraction:
    """Write the detections of a probability raster to the sink `name`; cells: where activation outlines landslides (outlines.Cells)."""
    threshold = threshold_of(algorithm, parameters, context, raster.tags)
    merge = algorithm.parameterAsEnumString(parameters, "MERGE", context)
    probability = rasters.read(raster.path)
    found = detections.detected(probability, threshold)
    feedback.pushInfo(
        f"{int(found.sum())} of {int(np.isfinite(probability).sum())} blocks have a probability above {threshold:.4g}"
    )
    provenance = dict(raster.tags, **provenance, threshold=threshold, merge=merge)
    if parameters.get("EXCLUDE"):
        buffer = algorithm.parameterAsDouble(parameters, "EXCLUDE_BUFFER", context)
        source = algorithm.parameterAsSource(parameters, "EXCLUDE", context)
        near = excluded(raster, source, buffer, context, feedback)
        feedback.pushInfo(f"{int((found & near).sum())} of them touch what is excluded and are left out")
        found &= ~near
        provenance.update(exclude=source.sourceName(), exclude_buffer_m=buffer)
    if parameters.get("DEM"):
        least = algorithm.parameterAsDouble(parameters, "MIN_SLOPE", context)
        dem = rasters.from_parameter(algorithm, parameters, "DEM", context)
        slope = mean_slope(raster, dem, context)
        if np.isnan(slope[found]).any():
            feedback.pushWarning(
                f"{int(np.isnan(slope[found]).sum())} detected blocks lie outside the DEM; they are kept"
            )
        flat = slope < least
        feedback.pushInfo(f"{int((found & flat).sum())} of them are flatter than {least:g} degrees and are left out")
        found &= ~flat
        provenance.update(dem=os.path.basename(dem.path), min_slope=least)
    events = detections.events(probability, found, merge)
    tool = rasters.measure(raster.crs, context)
    shapes, geotransform = events, raster.geotransform
    if cells is not None:
        shapes = replace(events, labels=cells.refine(events.labels))
        geotransform = cells.geotransform
        provenance.update(outlines=cells.name, outline_share=cells.share)
    rows = []
    for k, runs in enumerate(shapes.runs()):
        if k % 200 == 0 and feedback.isCanceled():
            raise Canceled("Canceled.")
        geometry = outline(geotransform, runs)
        rows.append(
            (
                geometry,
                [
                    k + 1,
                    float(events.probability[k]),
                    float(events.mean_probability[k]),
                    int(events.n_blocks[k]),
                    float(tool.measureArea(geometry)),
                ],
            )
        )
    feedback.pushInfo(f"{int(found.sum())} detected blocks, {len(rows)} events")
    destination = vectors.write(
        algorithm,
        parameters,
        name,
        context,
        feedback,
        fields_of(FIELDS),
        QgsWkbTypes.Type.MultiPolygon,
        raster.crs,
        rows,
        "detections",
        provenance,
    )
    return Extraction(destination, int(found.sum()), len(rows))


def outline(geotransform, runs) -> QgsGeometry:
    """Return the union of horizontal runs of blocks as a multipolygon."""
    parts = [rasters.rectangle(geotransform, start, row, stop, row + 1) for row, start, stop in runs]
    joined = QgsGeometry.unaryUnion(parts) if len(parts) > 1 else parts[0]
    joined.convertToMultiType()
    return joined


def local_metric(raster, context) -> QgsCoordinateReferenceSystem:
    """Return an azimuthal equidistant system in metres around the raster's centre."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    centre = QgsPointXY(*to_map(raster.geotransform, raster.width / 2, raster.height / 2))
    centre = QgsCoordinateTransform(raster.crs, wgs84, context.transformContext()).transform(centre)
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={centre.y():.6f} +lon_0={centre.x():.6f} +datum=WGS84 +units=m"
    )


def excluded(raster, source, buffer, context, feedback) -> np.ndarray:
    """Return which cells [height, width] bool touch a feature of the source or its buffer in metres."""
    metric = local_metric(raster, context)
    there = QgsCoordinateTransform(metric, raster.crs, context.transformContext())
    outline = rasters.extent(raster)
    outline.transform(QgsCoordinateTransform(raster.crs, metric, context.transformContext()))
    request = QgsFeatureRequest().setDestinationCrs(metric, context.transformContext())
    request.setFilterRect(outline.boundingBox().buffered(buffer + max(rasters.pixel_size(raster, context))))
    shapes = []
    for k, feature in enumerate(source.getFeatures(request)):
        if k % 200 == 0 and feedback.isCanceled():
            raise Canceled("Canceled.")
        geometry = feature.geometry()
        if geometry.isNull():
            continue
        if buffer > 0:
            geometry = geometry.buffer(buffer, 8)
        geometry.transform(there)
        shapes.append(geometry)
    return rasters.burn(raster, shapes, all_touched=True) > 0


def mean_slope(raster, dem, context) -> np.ndarray:
    """Return the mean slope of each cell [height, width] in degrees (Horn 1981), NaN where the DEM has no data.

    The slope is computed at the DEM's own resolution in a metric system, then averaged over the cells.
    """
    metric = local_metric(raster, context).toWkt()
    step = max(1.0, min(rasters.pixel_size(dem, context)))
    corners = [QgsPointXY(*to_map(raster.geotransform, c, r)) for c in (0, raster.width) for r in (0, raster.height)]
    there = QgsCoordinateTransform(raster.crs, local_metric(raster, context), context.transformContext())
    box = QgsGeometry.fromMultiPointXY([there.transform(p) for p in corners]).boundingBox().buffered(3 * step)
    heights = gdal.Warp(
        "",
        dem.path,
        format="MEM",
        dstSRS=metric,
        xRes=step,
        yRes=step,
        resampleAlg="bilinear",
        outputType=gdal.GDT_Float32,
        outputBounds=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
        dstNodata=-32768,
    )
    if heights is None:
        raise InputError(f"The DEM could not be used: {gdal.GetLastErrorMsg()}")
    slope = gdal.DEMProcessing("", heights, "slope", format="MEM", computeEdges=True)
    target = gdal.GetDriverByName("MEM").Create("", raster.width, raster.height, 1, gdal.GDT_Float32)
    target.SetGeoTransform(raster.geotransform)
    target.SetProjection(raster.crs.toWkt())
    target.GetRasterBand(1).SetNoDataValue(-9999)
    target.GetRasterBand(1).Fill(-9999)
    gdal.Warp(target, slope, resampleAlg="average")
    found = target.ReadAsArray().astype(np.float64)
    return np.where(found == -9999, np.nan, found)

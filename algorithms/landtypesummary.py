"""Detections by land-cover class."""

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core import landcover
from ..core.errors import InputError
from . import rasters
from .base import LandslideAlgorithm, report_parameter, tr, whole_file
from .compat import TABLE, VECTOR, fields_of
from .regions import inner_point
from .report import Page
from .vectors import write
from .version import VERSION

NOTHING = -(2**31)
FIELDS = (
    ("class", "int"),
    ("name", "str"),
    ("n_blocks", "int"),
    ("n_detected", "int"),
    ("n_events", "int"),
    ("share_of_blocks", "float"),
    ("share_of_detected", "float"),
    ("enrichment", "float"),
)


class LandTypeSummary(LandslideAlgorithm):
    ID, LABEL, GROUP = "landtypesummary", "Detections by land type", "Catalog"
    TAGS = ("land cover", "WorldCover", "scene classification", "roads", "enrichment")
    DESCRIPTION = (
        "Counts detections by the classes of a land-cover raster (ESA WorldCover, Sentinel-2's scene classification, or any other), and says"
        " in which classes blocks are detected more often than on average. Landslides on water, built-up land or fields are mostly false: a"
        " check whether the model handles the land, as the paper makes it by eye (section 4.6). A block has the class that most of it has."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFeatureSource("DETECTIONS", tr("Detections"), [VECTOR]),
            "Detections (polygons or points) of the scene.",
        )
        yield (
            QgsProcessingParameterRasterLayer("PROBABILITY", tr("Probability raster")),
            "The raster that the detections come from: its cells with a value are the blocks that were seen.",
        )
        yield (
            QgsProcessingParameterRasterLayer("LANDCOVER", tr("Land cover")),
            "A raster of whole numbers, one a class, on any grid.",
        )
        yield (
            QgsProcessingParameterEnum(
                "CLASSES",
                tr("Names of the classes"),
                ("guess", *landcover.SCHEMES),
                defaultValue="guess",
                usesStaticStrings=True,
            ),
            "'guess' looks at the numbers. 'numbers' names none.",
        )
        yield (
            QgsProcessingParameterString("NAMES", tr("Own names"), optional=True),
            "As 10=forest, 20=field; they go before those of CLASSES.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Land types"), TABLE),
            "A row a class: blocks seen and detected, events, shares, and enrichment (1: detected as often as average).",
        )
        yield (
            report_parameter(),
            "One self-contained page with the table and a figure.",
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber("N_CLASSES", tr("Classes")),
            QgsProcessingOutputNumber("N_DETECTED", tr("Detected blocks")),
        ]

    def check(self, parameters, context):
        landcover.parse_names(self.text(parameters, "NAMES", context))

    def execute(self, parameters, context, feedback):
        raster, cover = (rasters.from_parameter(self, parameters, n, context) for n in ("PROBABILITY", "LANDCOVER"))
        if cover.dtype.kind == "f":
            raise InputError("LANDCOVER has fractions: it must hold whole numbers, one a class.")
        classes = _classes(raster, cover)
        seen = np.isfinite(rasters.read(raster.path))
        if not (seen & (classes != NOTHING)).any():
            raise InputError("LANDCOVER does not cover the blocks that were seen: check both coordinate systems.")
        feedback.setProgress(50)
        source = self.source(parameters, "DETECTIONS", context)
        hit, events = _detected(raster, source, classes, context)
        known = seen & (classes != NOTHING)
        if (seen & ~known).any():
            feedback.pushWarning(
                f"{int((seen & ~known).sum())} of {int(seen.sum())} blocks have no land cover, and are left out."
            )
        scheme = self.parameterAsEnumString(parameters, "CLASSES", context)
        scheme = landcover.guess_scheme(np.unique(classes[known])) if scheme == "guess" else scheme
        names = {**landcover.SCHEMES[scheme], **landcover.parse_names(self.text(parameters, "NAMES", context))}
        rows = landcover.summarise(classes[known], hit[known], events[events != NOTHING], names)
        facts = {
            "version": VERSION,
            "landcover": cover.path.split("/")[-1],
            "classes": scheme,
            "model": raster.tags.get("model", ""),
        }
        values = [
            (
                None,
                [
                    r.value,
                    r.name,
                    r.n_blocks,
                    r.n_detected,
                    r.n_events,
                    r.share_of_blocks,
                    r.share_of_detected,
                    r.enrichment,
                ],
            )
            for r in rows
        ]
        destination = write(
            self,
            parameters,
            "OUTPUT",
            context,
            feedback,
            fields_of(FIELDS),
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
            values,
            "",
            facts,
        )
        results = {"OUTPUT": destination, "N_CLASSES": len(rows), "N_DETECTED": int(hit[known].sum())}
        report = self.file_destination(parameters, "REPORT", context)
        if report:
            with whole_file(report) as part, open(part, "w", encoding="utf-8") as stream:
                stream.write(_page(rows, facts))
            results["REPORT"] = report
        return results


def _classes(raster, cover):
    """Return the class that most of each block has, [height, width]; NOTHING where there is none."""
    source = cover.open()
    target = gdal.GetDriverByName("MEM").Create("", raster.width, raster.height, 1, gdal.GDT_Int32)
    target.SetGeoTransform(raster.geotransform)
    target.SetProjection(raster.crs.toWkt())
    band = target.GetRasterBand(1)
    band.SetNoDataValue(NOTHING)
    band.Fill(NOTHING)
    if gdal.Warp(target, source, resampleAlg="mode") is None:
        raise InputError(f"LANDCOVER could not be used: {gdal.GetLastErrorMsg()}")
    return band.ReadAsArray().astype(np.int64)


def _detected(raster, source, classes, context):
    """Return (which blocks are detected [height, width], the class of each event [events])."""
    request = QgsFeatureRequest().setDestinationCrs(raster.crs, context.transformContext())
    shapes = [f.geometry() for f in source.getFeatures(request) if not f.geometry().isNull()]
    inverse = gdal.InvGeoTransform(raster.geotransform)
    events = np.full(len(shapes), NOTHING, np.int64)
    for k, shape in enumerate(shapes):
        point = inner_point(shape)
        col, row = (int(np.floor(v)) for v in gdal.ApplyGeoTransform(inverse, point.x(), point.y()))
        if 0 <= row < raster.height and 0 <= col < raster.width:
            events[k] = classes[row, col]
    return rasters.burn(raster, shapes) > 0, events


def _page(rows, facts):
    import plotly.graph_objects as go

    out = Page("Detections by land type")
    most = max((r for r in rows if r.enrichment), key=lambda r: r.enrichment, default=None)
    if most:
        out.text(
            f"Blocks of {most.name} are detected {most.enrichment:.2g} times as often as an average block.", "lead"
        )
    out.table(
        ["class", "blocks seen", "detected", "events", "share of blocks", "share of detections", "enrichment"],
        [
            [
                r.name,
                f"{r.n_blocks:,}",
                f"{r.n_detected:,}",
                f"{r.n_events:,}",
                f"{r.share_of_blocks:.1%}",
                f"{r.share_of_detected:.1%}",
                "–" if r.enrichment is None else f"{r.enrichment:.2f}",
            ]
            for r in rows
        ],
    )
    figure = go.Figure()
    for key, words in (("share_of_blocks", "of the blocks seen"), ("share_of_detected", "of the detected blocks")):
        figure.add_bar(x=[r.name for r in rows], y=[getattr(r, key) for r in rows], name=words)
    figure.update_layout(title="Share of each class", yaxis_tickformat=".0%")
    out.figure(figure)
    out.text(
        "Enrichment: the class's share of the detected blocks over its share of all blocks seen. A block has the class that most of it has.",
        "small",
    )
    out.table(["", ""], [[k, v] for k, v in facts.items() if v])
    return out.html()

"""Probability raster to detections, at any threshold."""

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.activation import OUTLINE_SHARE
from ..core.errors import InputError
from . import rasters
from .base import LandslideAlgorithm, tr
from .compat import DOUBLE, POLYGON
from .extraction import check_extraction, extract, extraction_parameters
from .outlines import Cells
from .version import VERSION


class ExtractDetections(LandslideAlgorithm):
    ID, LABEL, GROUP = "extractdetections", "Extract detections", "Detection"
    TAGS = ("threshold", "probability", "events", "roads", "slope")
    DESCRIPTION = (
        "Turns a probability raster into detections at any threshold. Touching blocks are merged into one event; blocks on roads, water or"
        " flat land can be left out. Needs no engine."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterRasterLayer("INPUT", tr("Landslide probability")),
            "The probability raster that classifyscene or detectlandslides wrote.",
        )
        yield from extraction_parameters(self)
        yield (
            QgsProcessingParameterRasterLayer("OUTLINES", tr("Outline by activation"), optional=True),
            (
                "The ACTIVATION raster of the same run. Detections are then outlined inside their blocks, where the activation for landslide is high,"
                " instead of being whole blocks: no drawn border, but about twice as much overlap with what people drew (docs/scenes.md). area_m2 is the"
                " outline's. Empty: whole blocks."
            ),
        )
        yield (
            self.advanced(
                QgsProcessingParameterNumber(
                    "OUTLINE_SHARE",
                    tr("Least share of a block's largest activation"),
                    DOUBLE,
                    OUTLINE_SHARE,
                    False,
                    0.0,
                    1.0,
                )
            ),
            "A cell belongs to the outline from this share on. Used with OUTLINES.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Detections"), POLYGON),
            (
                "Events with event_id, probability (largest of its blocks), mean_probability, n_blocks and area_m2 (on the ellipsoid)."
            ),
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber("N_BLOCKS", tr("Detected blocks")),
            QgsProcessingOutputNumber("N_EVENTS", tr("Events")),
        ]

    def check(self, parameters, context):
        raster = rasters.from_parameter(self, parameters, "INPUT", context)
        if raster.dtype.kind != "f":
            raise InputError(
                "INPUT is not a probability raster: its values are integers. Use the PROBABILITY output of classifyscene."
            )
        check_extraction(self, parameters, context)
        self._cells(raster, parameters, context)

    def _cells(self, raster, parameters, context):
        """Return what outlines detections, None where they stay whole blocks."""
        if not parameters.get("OUTLINES"):
            return None
        activation = rasters.from_parameter(self, parameters, "OUTLINES", context)
        return Cells(raster, activation, self.parameterAsDouble(parameters, "OUTLINE_SHARE", context))

    def execute(self, parameters, context, feedback):
        raster = rasters.from_parameter(self, parameters, "INPUT", context)
        if not raster.tags:
            feedback.pushWarning(
                "INPUT does not say which model made it; the threshold is 0.5 unless THRESHOLD is given."
            )
        cells = self._cells(raster, parameters, context)
        found = extract(self, raster, parameters, "OUTPUT", context, feedback, {"version": VERSION}, cells)
        return {"OUTPUT": found.destination, "N_BLOCKS": found.n_blocks, "N_EVENTS": found.n_events}

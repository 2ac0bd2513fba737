"""The main job in one step: scene to probability raster and detections."""

from qgis.core import QgsProcessingMultiStepFeedback, QgsProcessingOutputNumber, QgsProcessingParameterFeatureSink

from . import rasters
from .base import tr
from .classifyscene import classify_to_rasters, raster_destinations
from .compat import POLYGON
from .extraction import check_extraction, extract, extraction_parameters
from .scene import SceneAlgorithm

MANY = 0.12  # a share of detected blocks that is rarely true: about that of the benchmark, all of it beside landslides


class DetectLandslides(SceneAlgorithm):
    ID, LABEL, GROUP = "detectlandslides", "Detect landslides", "Detection"
    TAGS = ("sentinel-2", "deep learning", "detection", "inventory", "grad-cam")
    DESCRIPTION = (
        "Finds landslides in a satellite scene. Each block of 18 x 18 pixels (180 m) is classified, blocks above the threshold are"
        " detections, touching ones are merged into events. The probability raster is kept, so that extractdetections can use another"
        " threshold later. A probability is not the share of true landslides in your scene: where landslides are rare most detections may"
        " be wrong, so look at a sample before you count. To compare scenes (bias factor, two dates) match them with one table (MATCH=shared)."
    )

    def parameters(self):
        yield from self.scene_parameters()
        yield from extraction_parameters(self)
        yield from raster_destinations()
        yield (
            QgsProcessingParameterFeatureSink("DETECTIONS", tr("Detections"), POLYGON),
            (
                "Events with event_id, probability (largest of its blocks), mean_probability, n_blocks and area_m2 (on the ellipsoid)."
            ),
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber("N_BLOCKS", tr("Classified blocks")),
            QgsProcessingOutputNumber("N_DETECTED_BLOCKS", tr("Detected blocks")),
            QgsProcessingOutputNumber("N_EVENTS", tr("Events")),
        ]

    def check(self, parameters, context):
        super().check(parameters, context)
        check_extraction(self, parameters, context)

    def execute(self, parameters, context, feedback):
        steps = QgsProcessingMultiStepFeedback(10, feedback)
        whole = _Share(steps)
        results = classify_to_rasters(self, parameters, context, whole)
        steps.setCurrentStep(9)
        raster = rasters.describe(results["PROBABILITY"])
        found = extract(self, raster, parameters, "DETECTIONS", context, steps, {})
        if found.n_blocks > MANY * results["N_BLOCKS"]:
            feedback.pushWarning(
                f"{found.n_blocks / results['N_BLOCKS']:.0%} of the blocks were detected, more than hold a landslide in the chips that"
                " the model was trained on. Unless a storm or an earthquake hit this scene, most of them are probably cities, fields, roads"
                " or river beds: look at them, raise THRESHOLD, give EXCLUDE, or a DEM."
            )
        results.update(DETECTIONS=found.destination, N_DETECTED_BLOCKS=found.n_blocks, N_EVENTS=found.n_events)
        return results


class _Share:
    """Feedback of which classification takes nine tenths of the bar."""

    def __init__(self, steps):
        self._steps = steps

    def setProgress(self, percent):
        step, rest = divmod(min(percent, 99.99) * 0.09, 1)
        self._steps.setCurrentStep(int(step))
        self._steps.setProgress(rest * 100)

    def __getattr__(self, name):
        return getattr(self._steps, name)

"""The main job in one step: scene to probability raster and detections."""

from dataclasses import dataclass
from typing import Iterable

from ..core.listener import Listener
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis import rasters
from .gis.destinations import Workshop
from .gis.extraction import FIELDS, Extraction, Found, extract, read_extraction
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.scenes import Classified, SceneJob, check_ending, classify, read_scene

MANY = 0.12  # a share of detected blocks that is rarely true: about as many blocks of the benchmark hold a landslide


@dataclass
class DetectJob:
    """A scene, the folder of the work, whether activation is wanted, and how detections are made."""

    scene: SceneJob
    work: Workshop
    activation: bool
    how: Extraction


class DetectLandslides(LandslideAlgorithm):
    ID, LABEL, GROUP = "detectlandslides", "Detect landslides", "Detection"
    TAGS = ("sentinel-2", "deep learning", "detection", "inventory", "grad-cam")
    GIVES = "scene → probability raster, activation raster, detections"
    ENGINE = "detect"
    KEEPS = ("PROBABILITY",)
    DESCRIPTION = (
        "Finds landslides in a satellite scene. Each block of 18 x 18 pixels (180 m) is classified, blocks above the threshold are"
        " detections, touching ones are merged into events. The probability raster is kept, so that extractdetections can use another"
        " operating point later. The log and the layer say how many detections will be right where landslides are rare; look at a sample"
        " before you count. To compare scenes (bias factor, two dates) match them with one table (MATCH=shared)."
    )
    NUMBERS = {"N_BLOCKS": "Classified blocks", "N_DETECTED_BLOCKS": "Detected blocks", "N_EVENTS": "Events"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield from parameters.classification()
        yield from parameters.extraction()
        yield from parameters.block_rasters()
        yield parameters.detections_output("DETECTIONS")

    def read(self, given: Given) -> DetectJob:
        check_ending(given, "PROBABILITY", "ACTIVATION")
        return DetectJob(
            read_scene(given), given.workshop("PROBABILITY"), "ACTIVATION" in given, read_extraction(given)
        )

    def compute(self, job: DetectJob, say: Listener) -> tuple[Classified, Found]:
        done = classify(job.scene, job.work, job.activation, say.part(0, 90))
        raster = rasters.describe(done.probability, job.scene.raster.crs, job.scene.raster.transforms)
        found = extract(raster, job.how, say.part(90, 100))
        if found.n_blocks > MANY * done.n_blocks:
            say.warn(
                Words(
                    "{0:.0%} of the blocks were detected, more than hold a landslide in the chips that the model was trained on. Unless a"
                    " storm or an earthquake hit this scene, its colours are probably not the model's: check MATCH and OFFSET.",
                    found.n_blocks / done.n_blocks,
                )
            )
        return done, found

    def write(self, found: tuple[Classified, Found], out: Outputs) -> dict:
        done, detections = found
        out.raster("PROBABILITY", done.probability, "probability")
        if done.activation:
            out.raster("ACTIVATION", done.activation, "activation")
        crs, provenance = detections.raster.crs, detections.provenance
        out.features("DETECTIONS", FIELDS, "MultiPolygon", crs, detections.rows, "detections", provenance)
        n_events = len(detections.rows)
        return {"N_BLOCKS": done.n_blocks, "N_DETECTED_BLOCKS": detections.n_blocks, "N_EVENTS": n_events}

"""Scene to probability raster."""

from dataclasses import dataclass
from typing import Iterable

from ..core.listener import Listener
from . import parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis.destinations import Workshop
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.scenes import Classified, SceneJob, check_ending, classify, read_scene


@dataclass
class ClassifyJob:
    """A scene, the folder of the work, and whether activation is wanted."""

    scene: SceneJob
    work: Workshop
    activation: bool = False


class ClassifyScene(LandslideAlgorithm):
    ID, LABEL, GROUP = "classifyscene", "Classify scene", "detection"
    TAGS = ("sentinel-2", "deep learning", "probability", "grad-cam")
    GIVES = "scene → probability raster, activation raster"
    ENGINE = "detect"
    KEEPS = ("PROBABILITY",)
    DESCRIPTION = (
        "Gives each block of 18 x 18 pixels (180 m) of a scene its probability of holding a landslide. Writes one cell a block, exact to"
        " the cell, and if asked the activation maps (Grad-CAM) that show which part of a block speaks for either class. Threshold the"
        " result as often as you like with extractdetections. Works strip by strip; what is done is kept after a cancel and not computed"
        " again when run with the same output."
    )
    NEXT = "Next: extractdetections, with PROBABILITY as its probability raster."
    NUMBERS = {"N_BLOCKS": "Classified blocks"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield from scene_parameters.classification()
        yield from scene_parameters.block_rasters()

    def read(self, given: Given) -> ClassifyJob:
        check_ending(given, "PROBABILITY", "ACTIVATION")
        return ClassifyJob(read_scene(given), given.workshop("PROBABILITY"), "ACTIVATION" in given)

    def compute(self, job: ClassifyJob, say: Listener) -> Classified:
        return classify(job.scene, job.work, job.activation, say)

    def write(self, found: Classified, out: Outputs) -> dict:
        out.raster("PROBABILITY", found.probability, "probability")
        if found.activation:
            out.raster("ACTIVATION", found.activation, "activation")
        return {"N_BLOCKS": found.n_blocks}

"""Scene to probability raster."""

from dataclasses import dataclass
from typing import Iterable

from ..core.listener import Listener
from . import parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis.destinations import Workshop
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.scenes import Classified, SceneJob, check_ending, check_share, classify, read_scene


@dataclass
class ClassifyJob:
    """A scene, the folder of the work, and whether activation and the landslide's share are wanted."""

    scene: SceneJob
    work: Workshop
    activation: bool = False
    share: bool = False


class ClassifyScene(LandslideAlgorithm):
    ID, LABEL, GROUP = "classifyscene", "Classify scene", "detection"
    TAGS = ("sentinel-2", "deep learning", "probability", "grad-cam")
    GIVES = "scene → probability raster, activation raster, the landslide's share"
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
        yield scene_parameters.scheduler()
        yield from scene_parameters.block_rasters()

    def read(self, given: Given) -> ClassifyJob:
        check_ending(given, "PROBABILITY", "ACTIVATION", "SHARE")
        scene = read_scene(given)
        if "SHARE" in given:
            check_share(scene)
        return ClassifyJob(scene, given.workshop("PROBABILITY"), "ACTIVATION" in given, "SHARE" in given)

    def compute(self, job: ClassifyJob, say: Listener) -> Classified:
        return classify(job.scene, job.work, job.activation, say, job.share)

    def write(self, found: Classified, out: Outputs) -> dict:
        out.raster("PROBABILITY", found.probability, "probability")
        if found.activation:
            out.raster("ACTIVATION", found.activation, "activation")
        if found.share:
            out.raster("SHARE", found.share, "activation_share")
        return {"N_BLOCKS": found.n_blocks}

"""The main job in one step: scene to probability raster and detections."""

from dataclasses import dataclass
from typing import Iterable, Optional

from ..core.errors import InputError
from ..core.listener import Listener
from ..core.reports import detections as report
from . import parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis import rasters
from .gis.destinations import Workshop
from .gis.detecting import Detected, detected
from .gis.extraction import FIELDS, Extraction, read_extraction
from .gis.features import from_wkb
from .gis.given import Given
from .gis.landcover import check_whole, land_types
from .gis.outputs import Outputs
from .gis.overview import overview
from .gis.rasters import Raster
from .gis.scenes import SceneJob, check_ending, check_share, classify, read_scene


@dataclass
class DetectJob:
    """A scene, the folder of the work, whether activation and outlines are wanted, how detections are made, and whether a page shows them, with which
    land cover. Landslides are counted where the model tells their share."""

    scene: SceneJob
    work: Workshop
    activation: bool
    outlined: bool
    how: Extraction
    pictured: bool = False
    cover: Optional[Raster] = None


@dataclass
class Shown:
    """What was detected, and what the report shows of it."""

    detected: Detected
    page: Optional[report.Shown] = None


class DetectLandslides(LandslideAlgorithm):
    ID, LABEL, GROUP = "detectlandslides", "Detect landslides", "detection"
    TAGS = ("sentinel-2", "deep learning", "detection", "inventory", "grad-cam")
    GIVES = "scene → probability raster, activation raster, the landslide's share, detections, a page (scene beside probabilities, land types)"
    ENGINE = "detect"
    KEEPS = ("PROBABILITY",)
    DESCRIPTION = (
        "Finds landslides in a satellite scene. Each block of 18 x 18 pixels (180 m) is classified, blocks above the threshold are"
        " detections, touching ones are merged into events. The probability raster is kept, so that extractdetections can use another"
        " operating point later. The log and the layer say how many detections will be right where landslides are rare; look at a sample"
        " before you count."
    )
    NEXT = (
        "Next: open REPORT, then matchcatalog to see which detections are recorded, and reviewsample to look at"
        " some of them."
    )
    NUMBERS = {"N_BLOCKS": "Classified blocks", "N_DETECTED_BLOCKS": "Detected blocks", "N_EVENTS": "Events"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield from scene_parameters.classification()
        yield scene_parameters.scheduler()
        yield from scene_parameters.extraction()
        yield parameters.advanced(scene_parameters.outline())
        yield from scene_parameters.block_rasters()
        yield scene_parameters.detections_output("DETECTIONS")
        yield parameters.advanced(
            parameters.raster(
                "LANDCOVER",
                "Land cover, for the report",
                "A raster of whole numbers, one a class (ESA WorldCover, Sentinel-2's scene classification), on any grid: the report says on which land"
                " blocks are detected. landtypesummary has more options.",
                optional=True,
            )
        )
        yield parameters.report(
            "One self-contained page: the scene beside its probabilities, and below them the land types (the paper's Fig. 7)."
        )

    def read(self, given: Given) -> DetectJob:
        check_ending(given, "PROBABILITY", "ACTIVATION", "SHARE")
        scene, cover = read_scene(given), given.optional_raster("LANDCOVER")
        if cover is not None:
            if "REPORT" not in given:
                raise InputError("LANDCOVER is for REPORT only: name a report, or use landtypesummary afterwards.")
            check_whole(cover)
            if not rasters.overlaps(cover, scene.raster):
                raise InputError("LANDCOVER does not overlap the scene: check both coordinate systems.")
        outlined = given.flag("OUTLINE")
        if outlined or "SHARE" in given:
            check_share(scene)
        work, activation = given.workshop("PROBABILITY"), "ACTIVATION" in given
        return DetectJob(scene, work, activation, outlined, read_extraction(given), "REPORT" in given, cover)

    def compute(self, job: DetectJob, say: Listener) -> Shown:
        shares = bool(job.scene.card.share_cells)
        done = classify(job.scene, job.work, job.activation, say.part(0, 90), shares)
        found = detected(job.scene, done, job.how, say.part(90, 98), job.outlined)
        return Shown(found, _shown(job, found, say.part(98, 100)) if job.pictured else None)

    def write(self, shown: Shown, out: Outputs) -> dict:
        done, detections = shown.detected.done, shown.detected.found
        out.raster("PROBABILITY", done.probability, "probability")
        if done.activation:
            out.raster("ACTIVATION", done.activation, "activation")
        if "SHARE" in out:
            out.raster("SHARE", done.share, "activation_share")
        crs, provenance = detections.raster.crs, detections.provenance
        out.features("DETECTIONS", FIELDS, "MultiPolygon", crs, detections.rows, "detections", provenance)
        counts = {
            "N_BLOCKS": done.n_blocks,
            "N_DETECTED_BLOCKS": detections.n_blocks,
            "N_EVENTS": len(detections.rows),
        }
        if shown.page is not None:
            out.page("REPORT", report.page(shown.page, *counts.values(), provenance, translate=parameters.tr))
        return counts


def _shown(job: DetectJob, found: Detected, say: Listener) -> report.Shown:
    """Return what the report shows. A land cover without a class is said there: it costs nobody the detections."""
    raster, land, warnings = found.found.raster, None, list(found.warnings)
    if job.cover is not None:
        try:
            shapes = (from_wkb(shape) for shape, _ in found.found.rows)
            land = land_types(raster, job.cover, shapes, say).rows
        except InputError as error:
            land = []
            warnings.append(str(error))
            say.warn(str(error))
    pictures, n = overview(job.scene, rasters.read(raster))
    return report.Shown(pictures, n, land, warnings)

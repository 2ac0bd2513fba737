"""Probability raster to detections, at any threshold."""

from dataclasses import dataclass
from typing import Iterable, Optional

from ..core.detections.activation import OUTLINE_SHARE
from ..core.errors import InputError
from ..core.listener import Listener
from ..core.version import VERSION
from . import parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis.extraction import FIELDS, Extraction, Found, extract, read_extraction
from .gis.given import Given
from .gis.outlines import Shares, inside
from .gis.outputs import Outputs
from .gis.rasters import Raster


@dataclass
class ExtractJob:
    """A probability raster, how detections are made of it, what outlines them (None: whole blocks), and what counts the landslides in them."""

    raster: Raster
    how: Extraction
    outlines: Optional[object] = None
    share: Optional[Shares] = None


class ExtractDetections(LandslideAlgorithm):
    ID, LABEL, GROUP = "extractdetections", "Extract detections", "detection"
    TAGS = ("threshold", "probability", "events", "roads", "slope")
    GIVES = "probability raster → detections, at any threshold, outlined inside their blocks and counted one by one if asked for"
    DESCRIPTION = (
        "Turns a probability raster into detections at any threshold. Touching blocks are merged into one event; blocks on roads, water or"
        " flat land can be left out. Needs no engine."
    )
    NEXT = "Next: matchcatalog to see which detections are recorded, and reviewsample to look at some of them."
    NUMBERS = {"N_BLOCKS": "Detected blocks", "N_EVENTS": "Events"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.raster(
            "INPUT", "Landslide probability", "The probability raster that classifyscene or detectlandslides wrote."
        )
        yield from scene_parameters.extraction()
        yield parameters.raster(
            "SHARE",
            parameters.LABELS["SHARE"],
            "SHARE of the same run of detectlandslides or classifyscene: tells how many landslides each detection holds, and how much of it is"
            " landslide. Empty: these two fields stay empty.",
            optional=True,
        )
        yield parameters.raster(
            "OUTLINES",
            parameters.LABELS["OUTLINES"],
            "SHARE or ACTIVATION of the same run. Detections are then outlined inside their blocks, where the landslide's share or the activation is"
            " high, instead of being whole blocks: no drawn border, but about twice as much overlap with what people drew (docs/scenes.md). area_m2 is the"
            " outline's. Empty: whole blocks.",
            optional=True,
        )
        yield parameters.advanced(
            parameters.number(
                "OUTLINE_SHARE",
                "Least share of a block's largest activation",
                "A cell belongs to the outline from this share on. Used where OUTLINES is an activation raster.",
                OUTLINE_SHARE,
                0.0,
                1.0,
            )
        )
        yield scene_parameters.detections_output("OUTPUT")

    def read(self, given: Given) -> ExtractJob:
        raster = given.raster("INPUT")
        if raster.dtype.kind != "f":
            raise InputError(
                "INPUT is not a probability raster: its values are integers. Use the PROBABILITY output of classifyscene."
            )
        share = given.optional_raster("SHARE")
        return ExtractJob(
            raster,
            read_extraction(given),
            inside(raster, given.optional_raster("OUTLINES"), given.number("OUTLINE_SHARE")),
            None if share is None else Shares(raster, share),
        )

    def compute(self, job: ExtractJob, say: Listener) -> Found:
        return extract(job.raster, job.how, say, job.outlines, job.share)

    def write(self, found: Found, out: Outputs) -> dict:
        provenance = {**found.provenance, "version": VERSION}
        out.features("OUTPUT", FIELDS, "MultiPolygon", found.raster.crs, found.rows, "detections", provenance)
        return {"N_BLOCKS": found.n_blocks, "N_EVENTS": len(found.rows)}

"""Detections by land-cover class."""

import os
from dataclasses import astuple, dataclass
from typing import Iterable

from ..core.detections import landcover
from ..core.listener import Listener
from ..core.reports import landtypes as report
from ..core.version import VERSION
from . import choices, parameters
from .base import LandslideAlgorithm
from .gis.compat import TABLE
from .gis.features import FeatureTable, shape_of
from .gis.given import Given
from .gis.landcover import GUESS, check_whole, land_types
from .gis.outputs import Outputs
from .gis.rasters import Raster

# The attributes of a landcover.LandType, in their order.
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


@dataclass
class LandTypeJob:
    """Detections, the probability raster that they come from, land cover, the scheme that names its classes (or GUESS), and own names, which go
    first."""

    detections: FeatureTable
    blocks: Raster
    cover: Raster
    scheme: str
    names: dict


@dataclass
class LandTypes:
    """The classes, how many blocks are detected in them, and where this comes from."""

    rows: list
    n_detected: int
    facts: dict


class LandTypeSummary(LandslideAlgorithm):
    ID, LABEL, GROUP = "landtypesummary", "Detections by land type", "catalog"
    TAGS = ("land cover", "WorldCover", "scene classification", "roads", "enrichment")
    GIVES = "detections by land-cover class, with each class's enrichment"
    DESCRIPTION = (
        "Counts detections by the classes of a land-cover raster (ESA WorldCover, Sentinel-2's scene classification, or any other), and says"
        " in which classes blocks are detected more often than on average. Landslides on water, built-up land or fields are mostly false: a"
        " check whether the model handles the land, as the paper makes it by eye (section 4.6). A block has the class that most of it has."
    )
    NEXT = "Next: open REPORT. Leave out land on which nothing slides: extractdetections again, with what to exclude."
    NUMBERS = {"N_CLASSES": "Classes", "N_DETECTED": "Detected blocks"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.features("DETECTIONS", "Detections", "Detections (polygons or points) of the scene.")
        yield parameters.raster(
            "PROBABILITY",
            "Probability raster",
            "The raster that the detections come from: its cells with a value are the blocks that were seen.",
        )
        yield parameters.raster("LANDCOVER", "Land cover", "A raster of whole numbers, one a class, on any grid.")
        yield parameters.choice(
            "CLASSES",
            "Names of the classes",
            "'guess' looks at the numbers. 'numbers' names none.",
            (GUESS, *landcover.SCHEMES),
            choices.LAND_TYPES,
            GUESS,
        )
        yield parameters.advanced(
            parameters.text("NAMES", "Own names", "As 10=forest, 20=field; they go before those of CLASSES.")
        )
        yield parameters.features_output(
            "OUTPUT",
            "Land types",
            "A row a class: blocks seen and detected, events, shares, and enrichment (1: detected as often as average).",
            TABLE,
        )
        yield parameters.report("One self-contained page with the table and a figure.")

    def read(self, given: Given) -> LandTypeJob:
        blocks, cover = given.raster("PROBABILITY"), given.raster("LANDCOVER")
        check_whole(cover)
        names = landcover.parse_names(given.text("NAMES"))
        return LandTypeJob(given.features("DETECTIONS"), blocks, cover, given.choice("CLASSES"), names)

    def compute(self, job: LandTypeJob, say: Listener) -> LandTypes:
        shapes = (shape_of(feature) for feature in job.detections.stream(say, job.blocks.crs))
        there = (shape for shape in shapes if shape is not None)
        found = land_types(job.blocks, job.cover, there, say, job.scheme, job.names)
        facts = {
            "version": VERSION,
            "landcover": os.path.basename(job.cover.path),
            "classes": found.scheme,
            "model": job.blocks.tags.get("model", ""),
        }
        return LandTypes(found.rows, found.n_detected, facts)

    def write(self, found: LandTypes, out: Outputs) -> dict:
        rows = [(None, list(astuple(row))) for row in found.rows]
        out.features("OUTPUT", FIELDS, "NoGeometry", None, rows, "", found.facts)
        if "REPORT" in out:
            out.page("REPORT", report.page(found.rows, found.facts, translate=parameters.tr))
        return {"N_CLASSES": len(found.rows), "N_DETECTED": found.n_detected}

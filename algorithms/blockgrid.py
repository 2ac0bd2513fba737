"""The blocks of a scene as polygons, with any raster's statistics (paper, section 3.1)."""

import os
from dataclasses import dataclass
from typing import Iterable

import numpy as np

from ..core.errors import InputError
from ..core.link.layers import unique
from ..core.listener import Listener
from ..core.version import VERSION
from ..core.words import Words
from . import choices, parameters
from .base import LandslideAlgorithm
from .gis.given import Given
from .gis.grids import block_raster, block_size
from .gis.outputs import Outputs
from .gis.rasters import Raster, overlaps
from .gis.shapes import BlockRows, inside_extent
from .gis.statistics import STATISTICS, field_name, statistic
from .gis.strips import bounded_cache


@dataclass
class BlockGridJob:
    """A scene's blocks, which of them are wanted [rows, cols] bool, and the rasters that are summarised in them, by the names of STATISTICS."""

    blocks: Raster
    block: int
    wanted: np.ndarray
    values: list
    statistics: list


@dataclass
class Blocks:
    """The blocks as rows of (shape, values of `fields`)."""

    job: BlockGridJob
    fields: list
    rows: BlockRows


class BlockGridAlgorithm(LandslideAlgorithm):
    ID, LABEL, GROUP = "blockgrid", "Block grid", "scene"
    TAGS = ("blocks", "grid", "zonal statistics", "tiles")
    GIVES = "the blocks as polygons, with any raster's statistics"
    DESCRIPTION = (
        "Makes the blocks of a scene as polygons: the squares of 18 x 18 pixels (180 m) that the classifier looks at, from the scene's upper left"
        " corner, with row, column and, if you like, statistics of any rasters in them (slope, rainfall, probability). Pixels at the right and lower"
        " edge that fill no whole block belong to none. Needs no engine."
    )
    NEXT = "Next: select blocks and give them to gradcam, or to exportchips as the area to take."
    NUMBERS = {"N_BLOCKS": "Blocks"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.raster(
            "INPUT",
            "Scene",
            "The raster whose pixels are grouped into blocks; a probability raster, whose cells are blocks, is taken cell by cell.",
        )
        yield parameters.block("Empty: the shipped model's (18), or 1 for a raster of blocks.", 1)
        yield parameters.extent(
            "EXTENT",
            "Extent",
            "Only blocks that have ground in common with it. Rows and columns stay those of the whole scene. Empty: all.",
        )
        yield parameters.rasters(
            "VALUES",
            "Rasters to summarise",
            "Each band of each of them gives a field a statistic, named after the file, the band (where there are several) and the statistic. Any"
            " coordinate system and resolution; pixels count by their share in the block; no data is left out.",
        )
        yield parameters.choices(
            "STATISTICS",
            "Statistics",
            "Of the rasters' valid pixels in a block; 'majority' for classes. Empty fields: the raster has no data there.",
            list(STATISTICS),
            choices.STATISTICS,
            ["mean"],
        )
        yield parameters.features_output(
            "OUTPUT", "Blocks", "One polygon a block with row and col (from 0, at the upper left) and the statistics."
        )

    def read(self, given: Given) -> BlockGridJob:
        raster = given.raster("INPUT")
        block = block_size(given.optional_number("BLOCK"), raster)
        blocks = block_raster(raster, block)
        values = given.rasters("VALUES")
        for one in values:
            if not overlaps(one, raster):
                raise InputError(Words("{0} does not overlap the scene: check both coordinate systems.", one.path))
        wanted = inside_extent(blocks, given.extent("EXTENT", blocks.crs))
        return BlockGridJob(blocks, block, wanted, values, given.choices("STATISTICS"))

    def compute(self, job: BlockGridJob, say: Listener) -> Blocks:
        fields, columns = [("row", "int"), ("col", "int")], []
        tasks = [(one, k + 1, name) for one in job.values for k in range(len(one.bands)) for name in job.statistics]
        for k, (one, band, name) in enumerate(tasks):
            say.check()
            say.progress(60 * k / len(tasks))
            fields.append((unique(field_name(one, band, name), {field for field, _ in fields}, "_"), "float"))
            with bounded_cache():
                columns.append(statistic(one, band, name, job.blocks))
        return Blocks(job, fields, BlockRows(job.blocks, job.wanted, columns))

    def write(self, found: Blocks, out: Outputs) -> dict:
        job = found.job
        facts = {"version": VERSION, "scene": os.path.basename(job.blocks.path), "block_px": job.block}
        if len(found.fields) > 2:
            facts["values"] = ", ".join(os.path.basename(one.path) for one in job.values)
        out.features("OUTPUT", found.fields, "Polygon", job.blocks.crs, found.rows, "blocks", facts)
        return {"N_BLOCKS": len(found.rows)}

"""Blocks of a scene, labelled by polygons, to chips on disk that trainclassifier takes."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Optional

import numpy as np

from ..core.errors import InputError
from ..core.listener import Listener
from ..core.models.card import SHIPPED, ModelCard, read_card
from ..core.models.splits import NAMES, choose, deal
from ..core.scenes import radiometry
from ..core.scenes.bands import numbers_of
from ..core.scenes.radiometry import Radiometry
from ..core.version import VERSION
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis import chip_folders, pixels, rasters
from .gis.counting import fit_raster
from .gis.cutting import Cutting, stem_of
from .gis.features import FeatureTable
from .gis.given import Given
from .gis.grids import PIXEL_TOLERANCE, block_raster, block_size
from .gis.outputs import Outputs
from .gis.scenes import read_radiometry
from .gis.strips import bounded_cache, same_grid

KEPT = ("min_cover", "max_other", "ratio", "max_chips", "min_valid", "seed")  # in the provenance, where they are set


@dataclass
class ExportJob:
    """A scene that is cut, its colours, and which of its blocks become chips (POLYGONS, AREA: None where none was given); folder: of the
    work."""

    scene: Cutting
    card: ModelCard
    radiometry: Radiometry
    polygons: Optional[FeatureTable]
    area: Optional[FeatureTable]
    min_cover: float
    max_other: Optional[float]
    ratio: Optional[float]
    max_chips: Optional[float]
    min_valid: float
    group: int
    seed: int
    folder: str

    def facts(self, side: int) -> dict:
        """Return how this scene's chips were made; it is written beside them. side: of the groups that were dealt."""
        kept = {name: getattr(self, name) for name in KEPT if getattr(self, name) is not None}
        scene = os.path.basename(self.scene.raster.path)
        return {
            **self.scene.raster.tags,
            **kept,
            "version": VERSION,
            "scene": scene,
            "match": self.radiometry.match,
            "group": side,
        }


@dataclass
class Labelled:
    """Blocks [rows, cols]: the share that polygons cover, whether that makes a landslide, and whether the block can be taken."""

    cover: np.ndarray
    label: np.ndarray
    usable: np.ndarray


@dataclass
class Exported:
    """The job that was done: its chips, in the folder of the work, with their rows of the manifest, how many there are, and their provenance."""

    job: ExportJob
    table: list
    n_landslide: int
    facts: dict


class ExportChips(LandslideAlgorithm):
    ID, LABEL, GROUP = "exportchips", "Export chips", "scene"
    TAGS = ("training data", "samples", "labels", "dataset")
    GIVES = "scene + your polygons → chips with a manifest, ready for trainclassifier"
    DESCRIPTION = (
        "Cuts a scene into chips for training: each block is a picture of 18 x 18 pixels, a landslide where your polygons cover enough of it, and a"
        " non-landslide elsewhere. Writes the folders landslide and non-landslide, ready for trainclassifier, and manifest.csv with each chip's"
        " place, label, and split into training, validation and test. The split is dealt by squares of neighbouring blocks, so that what is tested was"
        " not trained on next door. Run it for several scenes with the same folder to make one set. Needs no engine. Canceled, it leaves the folder as"
        " it was."
    )
    NEXT = "Next: give OUTPUT to trainclassifier as its labelled chips, or to evaluateclassifier."
    EXAMPLE = ("POLYGONS",)
    NUMBERS = {"N_LANDSLIDE": "Landslide chips", "N_NON_LANDSLIDE": "Non-landslide chips"}

    # Long, for it only lists them.
    def parameters(self) -> Iterable[parameters.Parameter]:  # long: one entry a parameter
        yield parameters.raster("INPUT", "Scene", "The satellite scene, with red, green and blue bands of about 10 m.")
        yield parameters.features(
            "POLYGONS",
            "Landslides",
            "Polygons drawn around the landslides that can be seen in this scene. Empty: a scene without any, all blocks are non-landslides.",
            parameters.POLYGON,
            optional=True,
        )
        yield parameters.features(
            "AREA",
            "Where the polygons are complete",
            "Only blocks wholly inside are taken. Empty: the whole scene; then a landslide that nobody drew becomes a non-landslide chip.",
            parameters.POLYGON,
            optional=True,
        )
        yield parameters.bands(
            "The numbers or the names of the bands, in this order. More than three (red, green, blue, near infrared) become GeoTIFF chips, of which"
            " trainclassifier makes a model of those bands."
        )
        yield parameters.offset()
        yield parameters.mask(
            "1 where a pixel counts, 0 or no data where it does not. Another grid is resampled by nearest neighbour."
        )
        yield parameters.min_cover(
            "A block is a landslide where this share of its area, or more, lies in the polygons.", 0.0001
        )
        yield parameters.advanced(
            parameters.number(
                "MAX_OTHER",
                "Share that a non-landslide may have",
                "Blocks with more than this and less than MIN_COVER are left out, as they are neither. Empty: none is left out.",
                None,
                0.0,
                1.0,
                optional=True,
            )
        )
        yield parameters.advanced(
            parameters.number(
                "RATIO",
                "Non-landslides for one landslide",
                "So many times the landslide chips are drawn at random from the other blocks. Empty, or without landslides: all of them.",
                5.0,
                0.0,
                optional=True,
            )
        )
        yield parameters.advanced(
            parameters.integer(
                "MAX_CHIPS",
                "Most non-landslide chips",
                "Drawn at random, for scenes of ordinary land. A whole tile has 372,100 blocks. Empty: no limit.",
                None,
                1,
                optional=True,
            )
        )
        yield parameters.match(
            "How values become 8-bit colours; classify with the same one later. 'scale': reflectance 0 to 0.3558 becomes 1 to 255, 8-bit pictures are"
            " taken as they are. 'scene', 'shared': matched to REFERENCE, alone or with the table in SOURCE. 'none': 8-bit values as they are."
        )
        yield parameters.advanced(parameters.reference("For MATCH scene and shared. Empty: the shipped model's."))
        yield parameters.advanced(parameters.source("For MATCH=shared, from fitreference."))
        yield parameters.block("Empty: the shipped model's, 18.", 2)
        yield parameters.min_valid(
            "Least share of valid pixels",
            "Blocks with fewer are not taken; in the others invalid pixels take the block's median, as in classification.",
        )
        yield parameters.advanced(
            parameters.integer(
                "GROUP",
                "Blocks a side of a group",
                "Squares of so many blocks go to one split together. Halved where there are too few of them for three splits, and said.",
                10,
                1,
            )
        )
        yield parameters.seed("Of the drawing and the split.")
        yield parameters.folder_output(
            "OUTPUT",
            "Folder of chips",
            "New, empty, or one that this algorithm made: then this scene's chips are added, or replace those of an earlier run.",
        )

    def read(self, given: Given) -> ExportJob:
        raster, card = pixels.reflectance(given.raster("INPUT"), given.optional_number("OFFSET")), read_card(SHIPPED)
        block = block_size(given.optional_number("BLOCK"), raster)
        typed = given.text("BANDS")
        wanted = 0 if typed.count(",") >= len(card.bands) else len(card.bands)  # more are for a model of one's own
        bands = numbers_of(pixels.chosen(typed, raster, card.bands), raster.bands, wanted)
        others = len(bands) != len(card.bands)
        colours = read_radiometry(given, raster, bands, raster.names(bands) if others else card.bands)
        mask = given.optional_raster("MASK")
        matched = colours.match in (radiometry.SCENE, radiometry.SHARED)
        if matched and others and not colours.reference:
            raise InputError(
                Words(
                    "MATCH={0} of {1} bands needs a REFERENCE of as many bands; the shipped model's has {2}.",
                    colours.match,
                    len(bands),
                    len(card.bands),
                )
            )
        if colours.match == radiometry.NONE and raster.dtype != np.uint8:
            raise InputError(
                Words(
                    "MATCH=none is for 8-bit pictures; the scene is {0}. Choose 'scale', 'scene' or 'shared'.",
                    raster.dtype,
                )
            )
        if mask is not None:
            rasters.check_overlap(mask, raster)
        min_cover, max_other = given.number("MIN_COVER"), given.optional_number("MAX_OTHER")
        if max_other is not None and max_other > min_cover:
            raise InputError("MAX_OTHER must not be larger than MIN_COVER.")
        chip_folders.check_folder(Path(given.path("OUTPUT")))
        return ExportJob(
            Cutting(raster, bands, [] if mask is None else [mask], block_raster(raster, block), block),
            card,
            colours,
            given.optional_features("POLYGONS"),
            given.optional_features("AREA"),
            min_cover,
            max_other,
            given.optional_number("RATIO"),
            given.optional_number("MAX_CHIPS"),
            given.number("MIN_VALID"),
            given.integer("GROUP"),
            given.integer("SEED"),
            given.part("OUTPUT"),
        )

    def compute(self, job: ExportJob, say: Listener) -> Exported:
        scene = job.scene
        pixels.say_notes(scene.raster, say)
        if any(not same_grid(mask, scene.raster) for mask in scene.masks):
            say.warn("The mask has another grid than the scene: it is resampled by nearest neighbour.")
        with bounded_cache():
            found = _labelled(job, say)
            label = found.label
            taken = choose(label, found.usable, job.ratio, job.max_chips, job.seed)
            square, split, side = deal(*np.nonzero(taken), label[taken], job.group, job.seed)
            if side != job.group:
                say.warn(
                    Words(
                        "Too few groups of {0} x {1} blocks for three splits: groups of {2} x {3} are taken.",
                        job.group,
                        job.group,
                        side,
                        side,
                    )
                )
            convert = radiometry.converter(
                job.radiometry, job.card.reference, lambda: fit_raster(scene.strips(say.part(25, 50))), say
            )
            shutil.rmtree(job.folder, ignore_errors=True)
            scene.write(Path(job.folder), taken, label, convert, job.min_valid, say.part(50, 98))
        table = chip_folders.manifest_rows(scene.blocks, taken, label, found.cover, square, split, len(scene.bands))
        metres = scene.block * max(rasters.pixel_size(scene.raster))
        if not 1 / PIXEL_TOLERANCE <= metres / job.card.block_m <= PIXEL_TOLERANCE:
            say.warn(
                Words("A chip measures {0:.0f} m on the ground: set BLOCK_SIZE of trainclassifier to that.", metres)
            )
        n = int(label[taken].sum())
        counts = ", ".join(f"{int((split == k).sum())} {name}" for k, name in enumerate(NAMES))
        say.info(Words("{0} landslide and {1} non-landslide chips: {2}", n, len(table) - n, counts))
        return Exported(job, table, n, job.facts(side))

    def write(self, found: Exported, out: Outputs) -> dict:
        made, stem = Path(found.job.folder), stem_of(found.job.scene.raster.path)
        chip_folders.join(Path(out.path("OUTPUT")), made, found.table, stem, found.facts)
        out.folder("OUTPUT")
        return {"N_LANDSLIDE": found.n_landslide, "N_NON_LANDSLIDE": len(found.table) - found.n_landslide}


def _labelled(job: ExportJob, say: Listener) -> Labelled:
    """Return which blocks are landslides, and which can be taken. Raises InputError where there is nothing to take."""
    drawn, inside = (None if table is None else job.scene.cover(table, say) for table in (job.polygons, job.area))
    usable = job.scene.valid_share(say.part(0, 25)) >= job.min_valid
    if inside is not None:
        usable &= inside == 1
    cover = np.zeros(usable.shape) if drawn is None else drawn
    label = cover >= job.min_cover
    if job.max_other is not None:
        neither = usable & ~label & (cover > job.max_other)
        say.info(Words("{0} blocks are neither, and left out", int(neither.sum())))
        usable &= ~neither
    if not usable.any():
        raise InputError("No block can be taken: check AREA, the mask, the no-data value and MIN_VALID.")
    if job.polygons is not None and not (label & usable).any():
        raise InputError(
            "No usable block is covered by POLYGONS to MIN_COVER: check that they belong to this scene, or lower MIN_COVER."
        )
    return Labelled(cover, label, usable)

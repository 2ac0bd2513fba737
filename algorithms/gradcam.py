"""Where the network looked: activation maps (Grad-CAM) of a scene, an extent or chosen blocks (paper, sections 4.3 and 5.2, Fig. 4)."""

import os
import tempfile
from dataclasses import dataclass
from typing import Iterable, Optional

import numpy as np

from ..core.detections.activation import NORMALISATIONS, normalise_blocks
from ..core.errors import InputError
from ..core.link.layers import ACTIVATIONS
from ..core.listener import Listener
from ..core.words import Words
from . import choices, parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis import rasters, shapes, sheets
from .gis.destinations import Workshop
from .gis.features import FeatureTable
from .gis.geotiff import GeoTiff
from .gis.given import Given
from .gis.grids import block_raster
from .gis.outputs import Outputs
from .gis.scenes import SceneJob, check_ending, classify, read_scene
from .gis.strips import Strips, bounded_cache

CLASSES = ("non-landslide", "landslide", "both")
BOTH = CLASSES.index("both")
LARGEST = 64  # blocks on a sheet


@dataclass
class GradCamJob:
    """A scene and which of its blocks are wanted ([rows, cols] bool of an extent; features that they lie under), the class (an index of
    CLASSES), how maps are normalised, where the engine works, the file that is made there, and how many blocks a sheet has (0: none)."""

    scene: SceneJob
    wanted: np.ndarray
    chosen: Optional[FeatureTable]
    kind: int
    normalise: str
    work: Workshop
    made: str
    sheet_n: int = 0


@dataclass
class Maps:
    """The raster, how many blocks have a map, its style, provenance, and the drawn sheet (None: not wanted)."""

    made: str
    n_blocks: int
    style: str
    provenance: dict
    sheet: Optional[list] = None


class GradCam(LandslideAlgorithm):
    ID, LABEL, GROUP = "gradcam", "Activation maps (Grad-CAM)", "detection"
    TAGS = ("grad-cam", "explanation", "attention", "heat map", "why")
    GIVES = "activation maps of a scene, an extent or chosen blocks, and a sheet of pictures"
    ENGINE = "detect"
    KEEPS = ("OUTPUT",)
    DESCRIPTION = (
        "Shows which part of a block speaks for a landslide, or against it: the Grad-CAM maps (Selvaraju et al. 2017) of a whole scene, of an extent,"
        " or of blocks that you choose, e.g. the detections, as a raster whose cells tile the blocks, and as a sheet of pictures with the scene, what"
        " the model saw after matching, both maps and the probability. The values are those of ACTIVATION of classifyscene. Canceling keeps what is"
        " done, beside the output's name."
    )
    NEXT = "Next: open SHEET, and lay OUTPUT over the scene: what speaks for a landslide should lie on one."
    NUMBERS = {"N_BLOCKS": "Blocks with a map"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield from scene_parameters.classification()
        yield parameters.choice(
            "CLASS",
            "Class",
            "What the activation speaks for; 'both' writes two bands.",
            CLASSES,
            choices.ACTIVATION_CLASS,
            "landslide",
        )
        yield parameters.extent(
            "EXTENT", "Extent", "Only blocks that have ground in common with it. Empty: the whole scene."
        )
        yield parameters.features(
            "BLOCKS",
            "Blocks or detections",
            "Only blocks on which these features lie (polygons of blockgrid, detections, records); selected ones, if you tick so. The raster covers them"
            " all, with no data between.",
            optional=True,
        )
        yield parameters.advanced(
            parameters.choice(
                "NORMALISE",
                "Normalise",
                "'none': Grad-CAM's own values, which can be compared from block to block. 'scene': divided by the largest value here, so that they are 0 to"
                " 1 and still comparable. 'block': each block by its own largest, which shows where it looked however weakly; not comparable.",
                NORMALISATIONS,
                choices.NORMALISE,
                "none",
            )
        )
        yield parameters.advanced(
            parameters.integer(
                "SHEET_SIZE",
                "Blocks on the sheet",
                "Those with the highest probability of the class, or fewer if fewer are chosen.",
                12,
                1,
                LARGEST,
            )
        )
        yield parameters.raster_output(
            "OUTPUT",
            "Activation",
            "32-bit floating point, whole cells to a block, no data where a block was not chosen or not classified (.tif).",
        )
        yield parameters.file_output(
            "SHEET",
            "Sheet",
            "Pictures of the blocks: the scene, what the model saw, and both maps. A page (.html) or one picture (.png).",
            "HTML (*.html);;PNG (*.png)",
            optional=True,
            shown=True,
        )

    def read(self, given: Given) -> GradCamJob:
        check_ending(given, "OUTPUT")
        sheet = given.path("SHEET")
        if sheet and not sheet.lower().endswith((".html", ".htm", ".png")):
            raise InputError(Words("SHEET is written as .html or .png, not as {0}.", os.path.basename(sheet)))
        scene = read_scene(given)
        blocks = block_raster(scene.raster, scene.card.block_px)
        wanted = shapes.inside_extent(blocks, given.extent("EXTENT", blocks.crs))
        return GradCamJob(
            scene,
            wanted,
            given.optional_features("BLOCKS"),
            CLASSES.index(given.choice("CLASS")),
            given.choice("NORMALISE"),
            given.workshop("OUTPUT"),
            given.part("OUTPUT"),
            given.integer("SHEET_SIZE") if sheet else 0,
        )

    def compute(self, job: GradCamJob, say: Listener) -> Maps:
        window, wanted = _window(job, say)
        more = {"window": window, "sheet_class": int(job.kind != 0), "sheet_n": job.sheet_n}
        with tempfile.TemporaryDirectory(prefix="landslidebias-") as folder:
            if not wanted.all():
                more["chosen"] = os.path.join(folder, "chosen.npy")
                np.save(more["chosen"], wanted)
            if job.sheet_n:
                more["sheet"] = os.path.join(folder, "sheet.npz")
            done = classify(job.scene, job.work, True, say.part(0, 97), **more)
            sheet = sheets.draw_sheet(sheets.read_sheet(more["sheet"]), job.scene) if job.sheet_n else None
        tags = _write(done.activation, job, say.part(97, 100))
        style = (
            "activation" if job.kind == BOTH else "activation_one" if job.normalise == "none" else "activation_share"
        )
        return Maps(job.made, done.n_blocks, style, tags, sheet)

    def write(self, found: Maps, out: Outputs) -> dict:
        out.raster("OUTPUT", found.made, found.style)
        if found.sheet is not None:
            if out.path("SHEET").lower().endswith(".png"):
                out.data("SHEET", sheets.picture_of(found.sheet, found.provenance))
            else:
                out.page("SHEET", sheets.page_of(found.sheet, found.provenance, translate=parameters.tr))
        return {"N_BLOCKS": found.n_blocks}


def _window(job: GradCamJob, say: Listener) -> tuple[list, np.ndarray]:
    """Return the window of blocks (first row, first column, rows, columns) and which of them are wanted. Raises InputError for none."""
    wanted = job.wanted
    if job.chosen is not None:
        blocks = block_raster(job.scene.raster, job.scene.card.block_px)
        wanted = wanted & shapes.under(blocks, job.chosen, say)
        if not wanted.any():
            raise InputError("BLOCKS: none of these features lies on a block of the scene (and in EXTENT).")
    rows, cols = np.flatnonzero(wanted.any(1)), np.flatnonzero(wanted.any(0))
    window = [int(rows[0]), int(cols[0]), int(rows[-1] - rows[0] + 1), int(cols[-1] - cols[0] + 1)]
    return window, wanted[rows[0]:rows[-1] + 1, cols[0]:cols[-1] + 1]


def _write(activation: str, job: GradCamJob, say: Listener) -> dict:
    """Write the wanted bands of the engine's raster, normalised. Returns the file's facts."""
    raster = rasters.describe(activation)
    bands = [1, 2] if job.kind == BOTH else [job.kind + 1]
    n = job.scene.card.activation_cells
    lines = max(1, 2_000_000 // (raster.width * n)) * n
    top = 1.0
    tags = dict(raster.tags, normalised=job.normalise, activation_cells=n)
    with bounded_cache():
        if job.normalise == "scene":
            largest = [np.nanmax(pixels, initial=0) for _, pixels, _ in Strips(raster, bands, lines=lines)]
            top = max(max(largest), 1e-12)
            tags["divided_by"] = f"{top:.6g}"
        names = [ACTIVATIONS[b - 1] for b in bands]
        with GeoTiff(job.made, raster, names, np.float32, float("nan"), tags=tags) as out:
            for row, pixels, _ in Strips(raster, bands, say=say, lines=lines):
                if job.normalise == "block":
                    out.write(row, [normalise_blocks(band, n) for band in pixels])
                else:
                    out.write(row, list((pixels / top).astype(np.float32)))
    return tags

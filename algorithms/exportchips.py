"""Blocks of a scene, labelled by polygons, to chips on disk that trainclassifier takes."""

import os
import shutil
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.blocks import to_blocks
from ..core.distributions import Distribution, exact_integers
from ..core.errors import Canceled, InputError
from ..core.manifest import read_manifest
from ..core.matching import Mapping, scale_reflectance
from ..core.model_card import SHIPPED, read_card
from ..core.sampling import choose, deal
from ..core.splits import NAMES
from . import rasters
from .base import JSON_FILE, LandslideAlgorithm, tr
from .blocks import block_raster, block_size
from .chip_folder import CHANNELS, join, manifest_rows, stem_of, write_chips
from .compat import DOUBLE, INTEGER, POLYGON
from .fitreference import fit_raster
from .scene import MATCHES, PIXEL_TOLERANCE, band_numbers, check_overlap
from .strips import Strips, bounded_cache, same_grid
from .version import VERSION


class ExportChips(LandslideAlgorithm):
    ID, LABEL, GROUP = "exportchips", "Export chips", "Scene"
    TAGS = ("training data", "samples", "labels", "dataset")
    DESCRIPTION = (
        "Cuts a scene into chips for training: each block is a picture of 18 x 18 pixels, a landslide where your polygons cover enough of it, and a"
        " non-landslide elsewhere. Writes the folders landslide and non-landslide, ready for trainclassifier, and manifest.csv with each chip's"
        " place, label, and split into training, validation and test. The split is dealt by squares of neighbouring blocks, so that what is tested was"
        " not trained on next door. Run it for several scenes with the same folder to make one set. Needs no engine. Canceled, it leaves the folder as"
        " it was."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterRasterLayer("INPUT", tr("Scene")),
            "The satellite scene, with red, green and blue bands of about 10 m.",
        )
        yield (
            QgsProcessingParameterFeatureSource("POLYGONS", tr("Landslides"), [POLYGON], optional=True),
            "Polygons drawn around the landslides that can be seen in this scene. Empty: a scene without any, all blocks are non-landslides.",
        )
        yield (
            QgsProcessingParameterFeatureSource(
                "AREA", tr("Where the polygons are complete"), [POLYGON], optional=True
            ),
            "Only blocks wholly inside are taken. Empty: the whole scene; then a landslide that nobody drew becomes a non-landslide chip.",
        )
        yield (
            QgsProcessingParameterString("BANDS", tr("Red, green and blue bands"), "1, 2, 3", optional=True),
            "The numbers or the names of the bands, in this order.",
        )
        yield (
            QgsProcessingParameterRasterLayer("MASK", tr("Mask of valid pixels"), optional=True),
            "1 where a pixel counts, 0 or no data where it does not. Another grid is resampled by nearest neighbour.",
        )
        yield (
            QgsProcessingParameterNumber(
                "MIN_COVER", tr("Share of a block that makes it a landslide"), DOUBLE, 0.1, False, 0.0001, 1.0
            ),
            "A block is a landslide where this share of its area, or more, lies in the polygons.",
        )
        yield (
            QgsProcessingParameterNumber(
                "MAX_OTHER", tr("Share that a non-landslide may have"), DOUBLE, None, True, 0.0, 1.0
            ),
            "Blocks with more than this and less than MIN_COVER are left out, as they are neither. Empty: none is left out.",
        )
        yield (
            QgsProcessingParameterNumber("RATIO", tr("Non-landslides for one landslide"), DOUBLE, 5.0, True, 0.0),
            "So many times the landslide chips are drawn at random from the other blocks. Empty, or without landslides: all of them.",
        )
        yield (
            QgsProcessingParameterNumber("MAX_CHIPS", tr("Most non-landslide chips"), INTEGER, None, True, 1),
            "Drawn at random, for scenes of ordinary land. A whole tile has 372,100 blocks. Empty: no limit.",
        )
        yield (
            QgsProcessingParameterEnum(
                "MATCH", tr("Match the distribution"), list(MATCHES), defaultValue="scale", usesStaticStrings=True
            ),
            "How values become 8-bit colours; classify with the same one later. 'scale': reflectance 0 to 0.3558 becomes 1 to 255, 8-bit pictures are"
            " taken as they are. 'scene', 'shared': matched to REFERENCE, alone or with the table in SOURCE. 'none': 8-bit values as they are.",
        )
        for name, words, more in (
            ("REFERENCE", "Reference distribution", "For MATCH scene and shared. Empty: the shipped model's."),
            ("SOURCE", "Shared source distribution", "For MATCH=shared, from fitreference."),
        ):
            yield (
                self.advanced(QgsProcessingParameterFile(name, tr(words), optional=True, fileFilter=JSON_FILE)),
                more,
            )
        yield (
            self.advanced(
                QgsProcessingParameterNumber("BLOCK", tr("Pixels a side of a block"), INTEGER, None, True, 2)
            ),
            "Empty: the shipped model's, 18.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterNumber(
                    "MIN_VALID", tr("Least share of valid pixels"), DOUBLE, 0.9, False, 0.01, 1.0
                )
            ),
            "Blocks with fewer are not taken; in the others invalid pixels take the block's median, as in classification.",
        )
        yield (
            self.advanced(QgsProcessingParameterNumber("GROUP", tr("Blocks a side of a group"), INTEGER, 10, False, 1)),
            "Squares of so many blocks go to one split together. Halved where there are too few of them for three splits, and said.",
        )
        yield (QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 0, False, 0), "Of the drawing and the split.")
        yield (
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of chips")),
            "New, empty, or one that this algorithm made: then this scene's chips are added, or replace those of an earlier run.",
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber("N_LANDSLIDE", tr("Landslide chips")),
            QgsProcessingOutputNumber("N_NON_LANDSLIDE", tr("Non-landslide chips")),
        ]

    def check(self, parameters, context):
        raster = rasters.from_parameter(self, parameters, "INPUT", context)
        block_raster(raster, block_size(self.optional_number(parameters, "BLOCK", context), raster))
        bands = band_numbers(self.text(parameters, "BANDS", context), raster, CHANNELS)
        match = self.parameterAsEnumString(parameters, "MATCH", context)
        if match == "none" and raster.dtype != np.uint8:
            raise InputError(
                f"MATCH=none is for 8-bit pictures; the scene is {raster.dtype}. Choose 'scale', 'scene' or 'shared'."
            )
        if (match == "shared") != bool(self.text(parameters, "SOURCE", context)):
            raise InputError("MATCH=shared and SOURCE go together: give both or neither.")
        self._distributions(parameters, context, len(bands))
        if parameters.get("MASK"):
            check_overlap(rasters.from_parameter(self, parameters, "MASK", context), raster, context)
        most = self.optional_number(parameters, "MAX_OTHER", context)
        if most is not None and most > self.parameterAsDouble(parameters, "MIN_COVER", context):
            raise InputError("MAX_OTHER must not be larger than MIN_COVER.")
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context) or "TEMPORARY_OUTPUT")
        if folder.is_file():
            raise InputError(f"OUTPUT: {folder} is a file; name a folder.")
        if folder.is_dir() and any(folder.iterdir()) and read_manifest(folder) is None:
            raise InputError(
                f"OUTPUT: {folder} is not empty, and holds no chips of this algorithm. Name another folder."
            )

    def _distributions(self, parameters, context, n):
        """Return reference and source (or None). Raises InputError where they don't fit."""
        path, shared = self.text(parameters, "REFERENCE", context), self.text(parameters, "SOURCE", context)
        found = [Distribution.read(path) if path else read_card(SHIPPED).reference]
        found.append(Distribution.read(shared) if shared else None)
        for one in found:
            if one is not None and len(one.bands) != n:
                raise InputError(f"A distribution describes {len(one.bands)} bands; {n} are exported.")
        return found

    def prepare(self, parameters, context):
        self._raster = rasters.from_parameter(self, parameters, "INPUT", context)
        self._masks = [rasters.from_parameter(self, parameters, "MASK", context)] if parameters.get("MASK") else []

    def execute(self, parameters, context, feedback):
        raster = self._raster
        block = block_size(self.optional_number(parameters, "BLOCK", context), raster)
        blocks = block_raster(raster, block)
        folder = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        bands = band_numbers(self.text(parameters, "BANDS", context), raster, CHANNELS)
        seed, least = (
            self.parameterAsInt(parameters, "SEED", context),
            self.parameterAsDouble(parameters, "MIN_VALID", context),
        )

        def strips(start, end):
            lines = max(1, 2_000_000 // (raster.width * block)) * block
            return Strips(raster, bands, self._masks, feedback, (start, end), lines)

        if any(not same_grid(mask, raster) for mask in self._masks):
            feedback.pushWarning("The mask has another grid than the scene: it is resampled by nearest neighbour.")
        with bounded_cache():
            cover = self._cover(parameters, "POLYGONS", blocks, block, context, feedback)
            area = self._cover(parameters, "AREA", blocks, block, context, feedback)
            usable = self._valid_share(strips(0, 25), block, blocks) >= least
            if area is not None:
                usable &= area == 1
            cover = np.zeros(usable.shape) if cover is None else cover
            label = cover >= self.parameterAsDouble(parameters, "MIN_COVER", context)
            most = self.optional_number(parameters, "MAX_OTHER", context)
            if most is not None:
                feedback.pushInfo(f"{int((usable & ~label & (cover > most)).sum())} blocks are neither, and left out")
                usable &= label | (cover <= most)
            if not usable.any():
                raise InputError("No block can be taken: check AREA, the mask, the no-data value and MIN_VALID.")
            if parameters.get("POLYGONS") and not (label & usable).any():
                raise InputError(
                    "No usable block is covered by POLYGONS to MIN_COVER: check that they belong to this scene, or lower MIN_COVER."
                )
            ratio, limit = (self.optional_number(parameters, name, context) for name in ("RATIO", "MAX_CHIPS"))
            taken = choose(label, usable, ratio, limit, seed)
            rows, cols = np.nonzero(taken)
            side = self.parameterAsInt(parameters, "GROUP", context)
            square, split, used = deal(rows, cols, label[taken], side, seed)
            if used != side:
                feedback.pushWarning(
                    f"Too few groups of {side} x {side} blocks for three splits: groups of {used} x {used} are taken."
                )
            convert = self._converter(parameters, context, strips(25, 50))
            stem = stem_of(raster.path)
            part = folder.with_name(folder.name + ".part")
            shutil.rmtree(part, ignore_errors=True)
            try:
                write_chips(part, strips(50, 98), block, taken, label, convert, stem, least)
                table = manifest_rows(blocks, taken, label, cover, square, split, stem, context)
                join(folder, part, table, stem, self._provenance(parameters, context, used))
            finally:
                shutil.rmtree(part, ignore_errors=True)
        metres = block * max(rasters.pixel_size(raster, context))
        if not 1 / PIXEL_TOLERANCE <= metres / read_card(SHIPPED).block_m <= PIXEL_TOLERANCE:
            feedback.pushWarning(
                f"A chip measures {metres:.0f} m on the ground: set BLOCK_SIZE of trainclassifier to that."
            )
        n = int(label[taken].sum())
        counts = ", ".join(f"{int((split == k).sum())} {name}" for k, name in enumerate(NAMES))
        feedback.pushInfo(f"{n} landslide and {len(rows) - n} non-landslide chips: {counts}")
        return {"OUTPUT": str(folder), "N_LANDSLIDE": n, "N_NON_LANDSLIDE": len(rows) - n}

    def _provenance(self, parameters, context, side) -> dict:
        """Return how this scene's chips were made; it is written beside them."""
        names = ("MIN_COVER", "MAX_OTHER", "RATIO", "MAX_CHIPS", "MIN_VALID", "SEED")
        facts = {
            name.lower(): self.optional_number(parameters, name, context)
            for name in names
            if parameters.get(name) is not None
        }
        match = self.parameterAsEnumString(parameters, "MATCH", context)
        facts.update(version=VERSION, scene=os.path.basename(self._raster.path), match=match, group=side)
        return {**self._raster.tags, **facts}

    def _cover(self, parameters, name, blocks, block, context, feedback):
        """Return the share of each block [rows, cols] that polygons cover, at the scene's own pixels; None without polygons."""
        if not parameters.get(name):
            return None
        source = self.source(parameters, name, context)
        request = QgsFeatureRequest().setDestinationCrs(blocks.crs, context.transformContext())
        shapes = [f.geometry() for f in source.getFeatures(request) if not f.geometry().isNull()]
        boxes = [shape.boundingBox() for shape in shapes]
        found = np.zeros((blocks.height, blocks.width))
        step = max(1, 4_000_000 // (self._raster.width * block))
        for row in range(0, blocks.height, step):
            if feedback.isCanceled():
                raise Canceled("Canceled.")
            n = min(step, blocks.height - row)
            strip = rasters.lines(self._raster, row * block, n * block, blocks.width * block)
            outline = rasters.extent(strip).boundingBox()
            near = [shape for shape, box in zip(shapes, boxes) if box.intersects(outline)]
            if near:
                inside = rasters.burn(strip, near) > 0
                found[row : row + n] = to_blocks(inside, block).mean((1, 2)).reshape(n, blocks.width)
        return found

    @staticmethod
    def _valid_share(strips, block, blocks):
        found = np.ones((blocks.height, blocks.width))
        for row, pixels, valid in strips:
            n = min(pixels.shape[1] // block, blocks.height - row // block)
            if valid is not None and n:
                share = to_blocks(valid[: n * block], block).mean((1, 2))
                found[row // block : row // block + n] = share.reshape(n, blocks.width)
        return found

    def _converter(self, parameters, context, strips):
        """Return what turns pixels [..., 3] into colours, float32 0-255."""
        match = self.parameterAsEnumString(parameters, "MATCH", context)
        if match == "none":
            return lambda pixels: pixels.astype(np.float32)
        if match == "scale":
            return scale_reflectance
        reference, source = self._distributions(parameters, context, CHANNELS)
        if source is not None and source.integer != exact_integers(strips.dtype):
            raise InputError(
                "SOURCE was fitted on another type of values (integer or floating point) than the scene's."
            )
        return Mapping(source or fit_raster(strips, self._raster), reference)

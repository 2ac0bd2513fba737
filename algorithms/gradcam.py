"""Where the network looked: activation maps (Grad-CAM) of a scene, an extent or chosen blocks (paper, sections 4.3 and 5.2, Fig. 4)."""

import contextlib
import os
import tempfile
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..core.activation import NORMALISATIONS, normalise_blocks
from ..core.errors import InputError
from . import rasters
from .base import tr, whole_file
from .blocks import block_raster, chosen_by, inside_extent
from .compat import INTEGER, VECTOR
from .gradcam_sheet import read_sheet, write_sheet
from .scene import SceneAlgorithm
from .strips import Output, Strips, bounded_cache
from .styling import style

CLASSES = ("non-landslide", "landslide", "both")
BAND_NAMES = ("non-landslide activation", "landslide activation")
LARGEST = 64  # blocks on a sheet


class GradCam(SceneAlgorithm):
    ID, LABEL, GROUP = "gradcam", "Activation maps (Grad-CAM)", "Detection"
    TAGS = ("grad-cam", "explanation", "attention", "heat map", "why")
    DESCRIPTION = (
        "Shows which part of a block speaks for a landslide, or against it: the Grad-CAM maps (Selvaraju et al. 2017) of a whole scene, of an extent,"
        " or of blocks that you choose, e.g. the detections, as a raster whose cells tile the blocks, and as a sheet of pictures with the scene, what"
        " the model saw after matching, both maps and the probability. The values are those of classifyscene's ACTIVATION. Canceling keeps what is"
        " done, beside the output's name."
    )

    def parameters(self):
        yield from self.scene_parameters()
        yield (
            QgsProcessingParameterEnum(
                "CLASS", tr("Class"), list(CLASSES), defaultValue="landslide", usesStaticStrings=True
            ),
            "What the activation speaks for; 'both' writes two bands.",
        )
        yield (
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            "Only blocks that have ground in common with it. Empty: the whole scene.",
        )
        yield (
            QgsProcessingParameterFeatureSource("BLOCKS", tr("Blocks or detections"), [VECTOR], optional=True),
            "Only blocks on which these features lie (polygons of blockgrid, detections, records); selected ones, if you tick so. The raster covers them"
            " all, with no data between.",
        )
        yield (
            QgsProcessingParameterEnum(
                "NORMALISE", tr("Normalise"), list(NORMALISATIONS), defaultValue="none", usesStaticStrings=True
            ),
            "'none': Grad-CAM's own values, which can be compared from block to block. 'scene': divided by the largest value here, so that they are 0 to"
            " 1 and still comparable. 'block': each block by its own largest, which shows where it looked however weakly; not comparable.",
        )
        yield (
            self.advanced(
                QgsProcessingParameterNumber("SHEET_SIZE", tr("Blocks on the sheet"), INTEGER, 12, False, 1, LARGEST)
            ),
            "Those with the highest probability of the class, or fewer if fewer are chosen.",
        )
        yield (
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Activation")),
            "32-bit floating point, whole cells to a block, no data where a block was not chosen or not classified (.tif).",
        )
        yield (
            QgsProcessingParameterFileDestination(
                "SHEET", tr("Sheet"), "HTML (*.html);;PNG (*.png)", optional=True, createByDefault=False
            ),
            "Pictures of the blocks: the scene, what the model saw, and both maps. A page (.html) or one picture (.png).",
        )

    def numbers(self):
        return [QgsProcessingOutputNumber("N_BLOCKS", tr("Blocks with a map"))]

    def check(self, parameters, context):
        super().check(parameters, context)
        self._places(self.scene_input(parameters, context), parameters, context)
        sheet = self.parameterAsString(parameters, "SHEET", context) or ""
        if sheet and sheet != "TEMPORARY_OUTPUT" and not sheet.lower().endswith((".html", ".htm", ".png")):
            raise InputError(f"SHEET is written as .html or .png, not as {os.path.basename(sheet)}.")

    def _places(self, scene, parameters, context):
        """Return the window of blocks (first row, first column, rows, columns) and which of them are wanted. Raises InputError for none."""
        blocks = block_raster(scene.raster, scene.card.block_px)
        wanted = inside_extent(blocks, self.parameterAsExtent(parameters, "EXTENT", context, blocks.crs))
        if not wanted.any():
            raise InputError("EXTENT has no ground in common with the scene's blocks.")
        if parameters.get("BLOCKS"):
            wanted &= chosen_by(blocks, self.source(parameters, "BLOCKS", context), context)
            if not wanted.any():
                raise InputError("BLOCKS: none of these features lies on a block of the scene (and in EXTENT).")
        rows, cols = np.flatnonzero(wanted.any(1)), np.flatnonzero(wanted.any(0))
        window = [int(rows[0]), int(cols[0]), int(rows[-1] - rows[0] + 1), int(cols[-1] - cols[0] + 1)]
        return window, wanted[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]

    def execute(self, parameters, context, feedback):
        output, sheet = (self.file_destination(parameters, name, context) for name in ("OUTPUT", "SHEET"))
        if os.path.splitext(output)[1].lower() not in (".tif", ".tiff"):
            raise InputError(f"Activation is written as GeoTIFF: name the output {output} with the ending .tif.")
        scene = self.scene_input(parameters, context)
        window, wanted = self._places(scene, parameters, context)
        kind = CLASSES.index(self.parameterAsEnumString(parameters, "CLASS", context))
        stem = os.path.splitext(output)[0]
        between = [f"{stem}.{name}.tif" for name in ("probability", "activation")]
        with tempfile.TemporaryDirectory(prefix="landslidebias-") as folder:
            more = {"window": window, "sheet_class": int(kind != 0)}
            if not wanted.all():
                more["chosen"] = os.path.join(folder, "chosen.npy")
                np.save(more["chosen"], wanted)
            if sheet:
                more["sheet"] = os.path.join(folder, "sheet.npz")
                more["sheet_n"] = self.parameterAsInt(parameters, "SHEET_SIZE", context)
            try:
                done = self.classify(scene, *between, parameters, context, feedback, **more)
                n = scene.card.activation_cells
                how = self.parameterAsEnumString(parameters, "NORMALISE", context)
                self._write(between[1], output, kind, how, n, feedback)
                if sheet:
                    entries = read_sheet(more["sheet"])
                    facts = dict(rasters.describe(output).tags)
                    with whole_file(sheet) as part:
                        write_sheet(Path(part), sheet, entries, scene, facts, context)
            finally:
                for path in between:
                    with contextlib.suppress(FileNotFoundError):
                        os.unlink(path)
        style("activation" if kind == 2 else "activation_one" if how == "none" else "activation_share", output, context)
        results = {"OUTPUT": output, "N_BLOCKS": int(done["n_blocks"])}
        return {**results, "SHEET": sheet} if sheet else results

    @staticmethod
    def _write(path, output, kind, how, n, feedback) -> None:
        """Write the wanted bands of the engine's raster, normalised."""
        raster = rasters.describe(path)
        bands = [1, 2] if kind == 2 else [kind + 1]
        lines = max(1, 2_000_000 // (raster.width * n)) * n
        top = 1.0
        tags = dict(raster.tags, normalised=how, activation_cells=n)
        with bounded_cache():
            if how == "scene":
                largest = [np.nanmax(pixels, initial=0) for _, pixels, _ in Strips(raster, bands, lines=lines)]
                top = max(max(largest), 1e-12)
                tags["divided_by"] = f"{top:.6g}"
            names = [BAND_NAMES[b - 1] for b in bands]
            with Output(output, raster, names, np.float32, float("nan"), tags=tags) as out:
                for row, pixels, _ in Strips(raster, bands, feedback=feedback, share=(97, 100), lines=lines):
                    if how == "block":
                        out.write(row, [normalise_blocks(band, n) for band in pixels])
                    else:
                        out.write(row, list((pixels / top).astype(np.float32)))

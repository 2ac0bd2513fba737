"""Several sources of blocks on one map of likeness, before and after matching (paper, sections 4.5 and 5.3, Fig. 5a)."""

import os
import tempfile
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core import jobs
from ..core.bands import check_order
from ..core.distributions import Distribution
from ..core.errors import InputError
from ..core.model_card import SHIPPED, read_card
from . import rasters, vectors
from .base import JSON_FILE, LandslideAlgorithm, report_parameter, tr, whole_file
from .blocks import block_raster, polygon
from .compat import INTEGER, RASTER, VECTOR, fields_of
from .engine_client import run_job
from .scene import band_numbers, overlaps
from .version import VERSION

FIELDS = (
    ("source", "str"),
    ("state", "str"),
    ("row", "int"),
    ("col", "int"),
    ("lon", "float"),
    ("lat", "float"),
    ("tsne_1", "float"),
    ("tsne_2", "float"),
    ("pc_1", "float"),
    ("pc_2", "float"),
    ("pc_3", "float"),
    ("group", "int"),
)
STATES = ("before", "after")


class CompareDistributions(LandslideAlgorithm):
    ID, LABEL, GROUP = "comparedistributions", "Compare distributions", "Scene"
    TAGS = ("t-SNE", "PCA", "domain shift", "embedding", "similarity")
    ENGINE = "train"
    DESCRIPTION = (
        "Draws blocks from two or more sources (scenes, and a folder of training chips), and lays them on one map of likeness (t-SNE after principal"
        " components) before and after matching their distributions to a reference, so that you see whether a scene looks like what the model was"
        " trained on. Says how well the sources can be told apart, beside two halves of one source. Canceled, it leaves nothing behind."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterMultipleLayers("SOURCES", tr("Scenes"), RASTER, optional=True),
            "Two or more scenes, or one with CHIPS.",
        )
        yield (
            QgsProcessingParameterFile(
                "CHIPS", tr("Folder of chips"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            "Labelled chips as trainclassifier takes them: one more source.",
        )
        yield (
            QgsProcessingParameterString("BANDS", tr("Red, green and blue bands"), "1, 2, 3", optional=True),
            "The numbers or the names of the scenes' bands, in this order.",
        )
        yield (
            QgsProcessingParameterMultipleLayers("MASK", tr("Masks of valid pixels"), RASTER, optional=True),
            "For scenes: 1 where a pixel counts, 0 or no data where it does not. A scene takes the mask that overlaps it. Another grid is resampled by"
            " nearest neighbour.",
        )
        yield (
            QgsProcessingParameterFile("REFERENCE", tr("Reference distribution"), optional=True, fileFilter=JSON_FILE),
            "What each source is matched to, alone, channel by channel. Empty: the shipped model's.",
        )
        yield (
            QgsProcessingParameterNumber("SIZE", tr("Blocks of each source"), INTEGER, 300, False, 20, 5000),
            "Drawn at random among the valid ones. A thousand of each take a minute or two.",
        )
        yield (
            QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 0, False, 0),
            "Of the drawing, the components, the map, the folds and the intervals.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Blocks on the map of likeness"), VECTOR),
            "Two rows a block, before and after matching: source, place, t-SNE and first principal components. The geometry is the block's outline in"
            " longitude and latitude (none for chips), so that a row leads to its place.",
        )
        yield (
            report_parameter(),
            "The map before and after, where each point shows its chip, separability with intervals, and distances.",
        )

    def numbers(self):
        names = {
            "AUC_BEFORE": "Separability of the first two sources before matching (AUC)",
            "AUC_AFTER": "Separability of the first two sources after matching (AUC)",
            "AUC_HALVES": "Separability of two halves of the first source (AUC)",
        }
        return [QgsProcessingOutputNumber(name, tr(words)) for name, words in names.items()]

    def check(self, parameters, context):
        self._sources(parameters, context)

    def prepare(self, parameters, context):
        self._found = self._sources(parameters, context)

    def _sources(self, parameters, context):
        """Return the sources as the job names them, their rasters (None for chips), and the reference. Raises InputError where they don't fit."""
        path = self.text(parameters, "REFERENCE", context)
        reference = Distribution.read(path) if path else read_card(SHIPPED).reference
        if len(reference.bands) != 3 or reference.dtype != "uint8":
            raise InputError("REFERENCE must be of 8-bit red, green and blue.")
        scenes, masks = (
            [rasters.from_layer(layer) for layer in self.layers(parameters, name, context)]
            for name in ("SOURCES", "MASK")
        )
        chips = self.text(parameters, "CHIPS", context)
        if len(scenes) + bool(chips) < 2:
            raise InputError("Two sources are needed at least: name several scenes in SOURCES, or one and CHIPS.")
        sources, used = [], set()
        for scene in scenes:
            block_raster(scene, read_card(SHIPPED).block_px)
            bands = band_numbers(self.text(parameters, "BANDS", context), scene, 3)
            check_order([scene.bands[b - 1] or str(b) for b in bands], reference.bands, "the reference")
            near = [mask for mask in masks if overlaps(mask, scene, context)]
            if len(near) > 1:
                raise InputError(f"{len(near)} masks overlap {scene.path}: give one for each scene.")
            used.update(id(mask) for mask in near)
            name = _unique(os.path.splitext(os.path.basename(scene.path))[0], sources)
            sources.append(
                {
                    "kind": "scene",
                    "name": name,
                    "path": scene.path,
                    "bands": bands,
                    "mask": near[0].path if near else "",
                }
            )
        for mask in masks:
            if id(mask) not in used:
                raise InputError(f"The mask {mask.path} does not overlap any scene: check that it belongs to them.")
        if chips:
            if not os.path.isdir(chips):
                raise InputError(f"CHIPS: there is no folder {chips}.")
            name = _unique(os.path.basename(os.path.normpath(chips)), sources)
            sources.append({"kind": "chips", "name": name, "path": chips})
        return sources, scenes, reference

    def execute(self, parameters, context, feedback):
        sources, scenes, reference = self._found
        report = self.file_destination(parameters, "REPORT", context)
        card = read_card(SHIPPED)
        with tempfile.TemporaryDirectory(prefix="landslidebias-") as folder:
            job = jobs.EmbedJob(
                sources=sources,
                reference=reference.to_dict(),
                out=os.path.join(folder, "blocks.npz"),
                block=card.block_px,
                size=self.parameterAsInt(parameters, "SIZE", context),
                seed=self.parameterAsInt(parameters, "SEED", context),
            )
            found = run_job(job, feedback, "train")
            with np.load(job.out) as arrays:
                blocks = {name: arrays[name] for name in arrays.files}
        for one in found["pairs"]:
            feedback.pushInfo(f"{one['a']} and {one['b']}, {one['state']} matching: AUC {in_words(one)}")
        provenance = {
            "version": VERSION,
            "sources": ", ".join(found["names"]),
            "reference": " ".join(reference.sources) or "unnamed",
            "seed": job.seed,
            "blocks": job.size,
            "components": found["components"],
        }
        rows = self._rows(found, blocks, scenes, card.block_px, context)
        destination = vectors.write(
            self,
            parameters,
            "OUTPUT",
            context,
            feedback,
            fields_of(FIELDS),
            QgsWkbTypes.Type.Polygon,
            QgsCoordinateReferenceSystem("EPSG:4326"),
            rows,
            "likeness",
            provenance,
        )
        results = {"OUTPUT": destination}
        for name, table, state in (("BEFORE", "pairs", 0), ("AFTER", "pairs", 1), ("HALVES", "halves", 0)):
            value = next(r["value"] for r in found[table] if r["state"] == STATES[state])
            if value is not None:
                results[f"AUC_{name}"] = float(value)
        if report:
            from .likeness_report import page

            with whole_file(report) as part:
                Path(part).write_text(page(found, blocks, provenance), encoding="utf-8")
            results["REPORT"] = report
        return results

    @staticmethod
    def _rows(found, blocks, scenes, block, context) -> list:
        lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
        grids = [block_raster(scene, block) for scene in scenes]
        there = [QgsCoordinateTransform(grid.crs, lonlat, context.transformContext()) for grid in grids]
        n, rows = len(blocks["source"]), []
        for k in range(2 * n):
            b = k % n
            source, row, col = (int(blocks[name][b]) for name in ("source", "row", "col"))
            shape = lon = lat = None
            if row >= 0:
                shape = polygon(grids[source], row, col)
                shape.transform(there[source])
                centre = shape.boundingBox().center()
                lon, lat = centre.x(), centre.y()
            place = [float(v) for v in (*blocks["place"][k], *blocks["scores"][k])]
            values = [
                found["names"][source],
                STATES[k // n],
                row if row >= 0 else None,
                col if row >= 0 else None,
                lon,
                lat,
            ]
            rows.append((shape, values + place[:2] + (place[2:] + [None] * 3)[:3] + [int(blocks["group"][b])]))
        return rows


def in_words(score) -> str:
    """Return an AUC with its interval, or that there is none."""
    if score["value"] is None:
        return "not estimated: too few groups"
    return f"{score['value']:.3f} ({score['low']:.3f} to {score['high']:.3f})"


def _unique(name, sources) -> str:
    taken, wanted, k = {s["name"] for s in sources}, name, 2
    while name in taken:
        name, k = f"{wanted} {k}", k + 1
    return name

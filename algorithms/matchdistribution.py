"""A scene brought to a reference's distribution, channel by channel, with a report of what that did (paper, section 4.5 and Fig. 5)."""

import os
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.bands import check_order
from ..core.distributions import Distribution, exact_integers, kolmogorov
from ..core.errors import InputError
from ..core.fitness import concerns, in_units_of, largest_share, saturated_share
from ..core.matching import Mapping, free_value, matched
from ..core.model_card import SHIPPED, read_card
from . import rasters
from .base import JSON_FILE, LandslideAlgorithm, report_parameter, tr, whole_file
from .compat import DOUBLE
from .fitreference import CHANNELS, fit_raster
from .scene import band_numbers, check_overlap, fingerprint
from .strips import Output, Strips, bounded_cache, same_grid
from .styling import style
from .version import VERSION


class MatchDistribution(LandslideAlgorithm):
    ID, LABEL, GROUP = "matchdistribution", "Match distribution", "Scene"
    TAGS = ("histogram", "matching", "specification", "CDF", "normalise")
    DESCRIPTION = (
        "Gives each band of a scene the distribution of a reference: each value becomes the reference's value with the same share of pixels"
        " at or below it, counted over valid pixels only. The detecting algorithms do this themselves; here you get the picture, and a report that"
        " says whether the scene could be matched at all. Streams, whatever the scene's size; needs no engine. Canceled, it leaves nothing behind."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterRasterLayer("INPUT", tr("Scene")),
            "Integers of 8 or 16 bits are matched value by value; floating point by a monotone curve. No-data pixels stay no data.",
        )
        yield (
            QgsProcessingParameterString("BANDS", tr("Bands"), optional=True),
            "Numbers or names, in the reference's order. Empty: the first ones, as many as the reference has.",
        )
        yield (
            QgsProcessingParameterFile("REFERENCE", tr("Reference distribution"), optional=True, fileFilter=JSON_FILE),
            "Made by fitreference. Empty: that of the shipped model.",
        )
        yield (
            QgsProcessingParameterFile("SOURCE", tr("Shared source distribution"), optional=True, fileFilter=JSON_FILE),
            "For scenes that will be compared: the distribution of all of them together, made by fitreference, so that all get one table. Empty:"
            " this scene alone is counted.",
        )
        yield (
            QgsProcessingParameterRasterLayer("MASK", tr("Mask of valid pixels"), optional=True),
            "1 where a pixel counts, 0 or no data where it does not. Masked pixels are no data in the output. Another grid is resampled by nearest"
            " neighbour.",
        )
        yield (
            QgsProcessingParameterNumber("STRENGTH", tr("Strength"), DOUBLE, 1.0, minValue=0.0, maxValue=1.0),
            "1: fully matched. Below: this part of the way from each value to its match, for scene and reference of the same units. 0: unchanged.",
        )
        yield (
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Matched scene")),
            "GeoTIFF of the reference's type (8-bit for the shipped one). No data is a value that no valid pixel has, or a mask band if all are used.",
        )
        yield (
            report_parameter(),
            "Histograms before, after and of the reference, distances, saturated pixels, and what speaks against matching this scene.",
        )

    def numbers(self):
        names = {
            "DISTANCE_BEFORE": "Largest Kolmogorov distance to the reference before",
            "DISTANCE_AFTER": "Largest Kolmogorov distance to the reference after",
            "SATURATED": "Largest share of valid pixels at a band's highest value",
        }
        return [QgsProcessingOutputNumber(name, tr(words)) for name, words in names.items()]

    def check(self, parameters, context):
        self._inputs(parameters, context)

    def _inputs(self, parameters, context):
        """Return raster, bands, masks, reference and source (or None). Raises InputError where they don't fit together."""
        masked = bool(parameters.get("MASK"))
        raster = rasters.from_parameter(self, parameters, "INPUT", context, placed=masked)
        path, shared = self.text(parameters, "REFERENCE", context), self.text(parameters, "SOURCE", context)
        reference = Distribution.read(path) if path else read_card(SHIPPED).reference
        bands = band_numbers(self.text(parameters, "BANDS", context), raster, len(reference.bands), "the reference has")
        names = [raster.bands[b - 1] or str(b) for b in bands]
        check_order(names, reference.bands, path and os.path.basename(path) or "the shipped model's reference")
        source = Distribution.read(shared) if shared else None
        if source is not None:
            if len(source.bands) != len(bands):
                raise InputError(f"SOURCE describes {len(source.bands)} bands; {len(bands)} are to be matched.")
            if source.integer != exact_integers(raster.dtype):
                raise InputError(
                    "SOURCE was fitted on another type of values (integer or floating point) than the scene's."
                )
            check_order(names, source.bands, os.path.basename(shared))
        masks = []
        if masked:
            masks.append(rasters.from_parameter(self, parameters, "MASK", context))
            check_overlap(masks[0], raster, context)
        return raster, bands, masks, reference, source

    def prepare(self, parameters, context):
        self._found = self._inputs(parameters, context)

    def execute(self, parameters, context, feedback):
        raster, bands, masks, reference, source = self._found
        strength = self.parameterAsDouble(parameters, "STRENGTH", context)
        output, report = (self.file_destination(parameters, name, context) for name in ("OUTPUT", "REPORT"))
        if masks and not same_grid(masks[0], raster):
            feedback.pushWarning("The mask has another grid than the scene: it is resampled by nearest neighbour.")
        with bounded_cache():
            scene = fit_raster(Strips(raster, bands, masks, feedback, (0, 40)), raster)
            warnings = concerns(scene, reference)
            if 0 < strength < 1 and (scene.dtype != reference.dtype):
                warnings.append(
                    f"The scene is {scene.dtype}, the reference {reference.dtype}: a STRENGTH of {strength:g} mixes two units. Bring the scene to the"
                    " reference's units first, or match it fully."
                )
            mapping = Mapping(source or scene, reference, strength)
            tags = dict(raster.tags, version=VERSION, scene=os.path.basename(raster.path), strength=strength)
            tags.update(bands=",".join(map(str, bands)), reference=" ".join(reference.sources) or "unnamed")
            if source is not None:
                tags.update(source=" ".join(source.sources), source_key=fingerprint(source.to_dict()))
            if masks:
                tags["mask"] = os.path.basename(masks[0].path)
            self._write(Strips(raster, bands, masks, feedback, (40, 98)), mapping, output, tags)
        for words in warnings:
            feedback.pushWarning(words)
        after = matched(mapping, scene)
        before = in_units_of(scene, reference) or scene
        facts = {
            "DISTANCE_BEFORE": max(kolmogorov(before, reference, k) for k in range(len(bands))),
            "DISTANCE_AFTER": max(kolmogorov(after, reference, k) for k in range(len(bands))),
            "SATURATED": max(saturated_share(scene, k) for k in range(len(bands))),
        }
        feedback.pushInfo(
            f"Largest distance to the reference: {facts['DISTANCE_BEFORE']:.4f} before, {facts['DISTANCE_AFTER']:.4f} after; one value holds"
            f" {largest_share(scene):.4f} of a band's valid pixels at the most"
        )
        if mapping.dtype == np.uint8 and len(bands) == CHANNELS:
            style("matched", output, context)
        if report:
            from .matching_report import page

            with whole_file(report) as part:
                Path(part).write_text(page(scene, before, after, reference, warnings, tags), encoding="utf-8")
            return {"OUTPUT": output, "REPORT": report, **facts}
        return {"OUTPUT": output, **facts}

    @staticmethod
    def _write(strips, mapping, output, tags) -> None:
        raster = strips.raster
        before = strips.nodata()
        nodata = free_value(mapping, [] if before is None else [before])
        names = [raster.bands[b - 1] or f"band {b}" for b in strips.bands]
        with Output(output, raster, names, mapping.dtype, nodata, nodata is None, tags) as out:
            for row, pixels, valid in strips:
                found = [mapping.channel(k, band) for k, band in enumerate(pixels)]
                if valid is not None and nodata is not None:
                    for band in found:
                        band[~valid] = nodata
                out.write(row, found, valid)

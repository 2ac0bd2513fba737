"""Two dates of one place: which blocks became landslides between them."""

import os
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..core import detections
from ..core.change import became
from ..core.errors import Canceled, InputError
from . import rasters, vectors
from .base import LandslideAlgorithm, report_parameter, tr, whole_file
from .compat import DOUBLE, POLYGON, fields_of
from .extraction import FIELDS, merge_parameter, outline, threshold_of
from .regions import as_date
from .scene import band_numbers, mixed_levels
from .stable_ground import compare
from .strips import same_grid
from .version import VERSION

MORE = (
    ("before_date", "str"),
    ("after_date", "str"),
    ("scene_date", "str"),  # what matchcatalog asks for
    ("probability_before", "float"),
    ("rise", "float"),
    ("p_value", "float"),
    ("q_value", "float"),
)
SAME = {  # provenance that both dates must share, with what it means
    "model_sha256": "models",
    "bands": "bands",
    "prior": "priors",
}


class CompareDates(LandslideAlgorithm):
    ID, LABEL, GROUP = "comparedates", "Compare two dates", "Time"
    TAGS = ("change detection", "multi-temporal", "new landslides", "before and after")
    DESCRIPTION = (
        "Finds the blocks that became landslides between two dates of one place, from two probability rasters. A block counts where it is valid at both"
        " dates, crosses the threshold, and rises more than ground does that is no landslide at either date: noise, season and a small shift move every"
        " block a little, and that spread is the yardstick. With both scenes it also measures how far they are shifted and how the light changed, and"
        " says when that is too much. Needs no engine."
    )

    def parameters(self):
        for name, words, when in (("BEFORE", "Probability before", "earlier"), ("AFTER", "Probability after", "later")):
            yield (
                QgsProcessingParameterRasterLayer(name, tr(words)),
                f"The probability raster of the {when} date; both of one grid, one model and one matching (MATCH=scale, or shared with one SOURCE).",
            )
        for name, words in (("BEFORE_SCENE", "Scene before"), ("AFTER_SCENE", "Scene after")):
            yield (
                QgsProcessingParameterRasterLayer(name, tr(words), optional=True),
                "The satellite scene that was classified. With both, shift and change of light are measured on ground that is stable, and the report"
                " shows the events.",
            )
        yield (
            QgsProcessingParameterString("BANDS", tr("Red, green and blue bands"), "1, 2, 3", optional=True),
            "Of the scenes.",
        )
        for name, words in (("BEFORE_DATE", "Day before"), ("AFTER_DATE", "Day after")):
            yield (
                QgsProcessingParameterDateTime(
                    name, tr(words), QgsProcessingParameterDateTime.Type.Date, optional=True
                ),
                "Written into each event. Empty: the day that preparesentinel2 read from the product, where it is known.",
            )
        yield (
            QgsProcessingParameterNumber("THRESHOLD", tr("Probability threshold"), DOUBLE, None, True, 0.0, 1.0),
            "A block is a landslide where its probability is greater. Empty: the model card's threshold.",
        )
        yield (
            QgsProcessingParameterNumber("LEVEL", tr("False discovery rate"), DOUBLE, 0.05, False, 0.0001, 0.5),
            "The share of the reported blocks that may be no more than the change of quiet ground (Benjamini and Hochberg 1995).",
        )
        yield (
            merge_parameter(),
            "As in extractdetections.",
        )
        yield (
            QgsProcessingParameterFeatureSink("OUTPUT", tr("New landslides"), POLYGON),
            "Events with the fields of detections, their two dates, probability_before (largest), rise (largest difference of log-odds), p_value and"
            " q_value (smallest).",
        )
        yield (
            report_parameter(),
            "What changed against what quiet ground does, shift and light, and pictures of the events where scenes are given.",
        )

    def numbers(self):
        names = {
            "N_BLOCKS": "Blocks that became landslides",
            "N_EVENTS": "Events",
            "N_CROSSING": "Blocks that crossed the threshold",
            "SPREAD": "Spread of quiet ground's change (log-odds)",
            "SHIFT": "Shift between the scenes (pixels)",
        }
        return [QgsProcessingOutputNumber(name, tr(words)) for name, words in names.items()]

    def check(self, parameters, context):
        self._inputs(parameters, context)

    def prepare(self, parameters, context):
        self._found = self._inputs(parameters, context)

    def _inputs(self, parameters, context):
        """Return both probability rasters, both scenes (or none) and their bands. Raises InputError where they don't belong together."""
        before, after = (rasters.from_parameter(self, parameters, name, context) for name in ("BEFORE", "AFTER"))
        for name, raster in (("BEFORE", before), ("AFTER", after)):
            if raster.dtype.kind != "f" or len(raster.bands) != 1:
                raise InputError(
                    f"{name} is no probability raster: it has one band of floating point. Use PROBABILITY of classifyscene."
                )
        if before.crs != after.crs:
            raise InputError(
                f"The dates are in different coordinate systems ({before.crs.authid()} and {after.crs.authid()}): warp one scene to the other's grid"
                " and classify it again."
            )
        if not same_grid(before, after):
            raise InputError(
                f"The dates are on different grids: {_grid(before)} and {_grid(after)}. Clip or warp one scene to the other's grid and classify it"
                " again."
            )
        for key, words in SAME.items():
            a, b = before.tags.get(key), after.tags.get(key)
            if before.tags and after.tags and a != b:
                raise InputError(
                    f"The dates were classified with different {words} ({a} and {b}): classify both alike."
                )
        scenes = []
        for name in ("BEFORE_SCENE", "AFTER_SCENE"):
            if parameters.get(name):
                scenes.append(rasters.from_parameter(self, parameters, name, context))
        if len(scenes) == 1:
            raise InputError("Give both scenes, BEFORE_SCENE and AFTER_SCENE, or none.")
        bands = []
        for scene in scenes:
            if not same_grid(scene, scenes[0]) or not _tiles(before, scene):
                raise InputError(
                    f"The scene {scene.path} is on another grid than the probability rasters: give the scenes that were classified."
                )
            bands.append(band_numbers(self.text(parameters, "BANDS", context), scene, 3))
        threshold_of(self, parameters, context, before.tags)
        return before, after, scenes, bands

    def execute(self, parameters, context, feedback):
        before, after, scenes, bands = self._found
        report = self.file_destination(parameters, "REPORT", context)
        threshold = threshold_of(self, parameters, context, before.tags)
        level = self.parameterAsDouble(parameters, "LEVEL", context)
        days = self._days(parameters, before, after, scenes, context)
        warnings = _matching(before, after) + mixed_levels(scenes)
        old, new = rasters.read(before.path), rasters.read(after.path)
        change = became(old, new, threshold, level)
        feedback.setProgress(10)
        ground = None
        if scenes:
            ground = compare(scenes, bands, change.stable, feedback)
            warnings += ground.warnings
        for words in warnings:
            feedback.pushWarning(words)
        merge = self.parameterAsEnumString(parameters, "MERGE", context)
        provenance = {
            "version": VERSION,
            "before": os.path.basename(before.path),
            "after": os.path.basename(after.path),
            "before_date": days[0],
            "after_date": days[1],
            "model": before.tags.get("model", ""),
            "match": before.tags.get("match", ""),
            "threshold": threshold,
            "false_discovery_rate": level,
            "merge": merge,
            "acquired": days[1],
        }
        rows = self._rows(change, old, new, before, days, merge, context, feedback)
        n, crossing = int(change.new.sum()), int(change.crossing.sum())
        feedback.pushInfo(
            f"{crossing} blocks crossed the threshold; {n} of them rose more than quiet ground does (its spread: {change.spread:.2f} of log-odds);"
            f" {len(rows)} events"
        )
        destination = vectors.write(
            self,
            parameters,
            "OUTPUT",
            context,
            feedback,
            fields_of(FIELDS + MORE),
            QgsWkbTypes.Type.MultiPolygon,
            before.crs,
            rows,
            "new_landslides",
            provenance,
        )
        results = {
            "OUTPUT": destination,
            "N_BLOCKS": n,
            "N_EVENTS": len(rows),
            "N_CROSSING": crossing,
            "SPREAD": change.spread,
        }
        if ground is not None and ground.shift is not None:
            results["SHIFT"] = ground.shift
        if report:
            from .dates_report import page

            with whole_file(report) as part:
                words = page(change, rows, days, warnings, ground, scenes, bands, provenance, before.crs, context)
                Path(part).write_text(words, encoding="utf-8")
            results["REPORT"] = report
        return results

    def _days(self, parameters, before, after, scenes, context) -> list:
        """Return both days as text, '' where unknown. Raises InputError where they stand the wrong way round."""
        found = []
        for k, (name, raster) in enumerate((("BEFORE_DATE", before), ("AFTER_DATE", after))):
            day = as_date(self.parameterAsDateTime(parameters, name, context)) if parameters.get(name) else None
            known = raster.tags.get("acquired") or (scenes[k].tags.get("acquired") if scenes else "")
            found.append(day or as_date(known or ""))
        if all(found) and found[0] >= found[1]:
            raise InputError(f"BEFORE is of {found[0]}, AFTER of {found[1]}: exchange them.")
        return [day.isoformat() if day else "" for day in found]

    @staticmethod
    def _rows(change, old, new, raster, days, merge, context, feedback) -> list:
        events = detections.events(new, change.new, merge)
        tool = rasters.measure(raster.crs, context)
        n = len(events)
        here = events.labels[change.new]

        def largest(values):
            out = np.full(n, -np.inf)
            np.maximum.at(out, here, values[change.new])
            return out

        earlier, rise = largest(old.astype(np.float64)), largest(change.rise)
        p_value, q_value = -largest(-change.p_value), -largest(-change.q_value)
        rows = []
        for k, runs in enumerate(events.runs()):
            if k % 200 == 0 and feedback.isCanceled():
                raise Canceled("Canceled.")
            shape = outline(raster.geotransform, runs)
            found = [k + 1, float(events.probability[k]), float(events.mean_probability[k]), int(events.n_blocks[k])]
            found += [float(tool.measureArea(shape)), days[0] or None, days[1] or None, days[1] or None]
            rows.append((shape, found + [float(v[k]) for v in (earlier, rise, p_value, q_value)]))
        return rows


def _grid(raster) -> str:
    x, y = raster.geotransform[0], raster.geotransform[3]
    return f"{raster.width} x {raster.height} blocks of {raster.geotransform[1]:g} from {x:g}, {y:g}"


def _tiles(blocks, scene) -> bool:
    """Say whether a scene's pixels tile the blocks of a probability raster, from the upper left corner."""
    size = blocks.geotransform[1] / scene.geotransform[1]
    near = max(abs(blocks.geotransform[k] - scene.geotransform[k]) for k in (0, 3)) <= 1e-3 * abs(scene.geotransform[1])
    whole = abs(size - round(size)) < 1e-6 and round(size) >= 1
    fits = whole and (blocks.width, blocks.height) == (scene.width // round(size), scene.height // round(size))
    return near and fits and blocks.crs == scene.crs


def _matching(before, after) -> list:
    """Say where two dates were not brought to the model's colours by one table."""
    a, b = before.tags.get("match"), after.tags.get("match")
    if a is None or b is None:
        return ["At least one raster does not say how it was matched: make sure that both dates were matched alike."]
    if a != b:
        return [
            f"The dates were matched differently ({a} and {b}): their probabilities can't be compared. Classify both alike."
        ]
    if a == "scene":
        return [
            "Each date was matched alone (MATCH=scene), which changes the colours of ground that did not change. Classify both with MATCH=scale, or"
            " with MATCH=shared and one SOURCE fitted on both."
        ]
    if a == "shared" and before.tags.get("source_key") != after.tags.get("source_key"):
        return [
            "The dates were matched with different tables (SOURCE): fit one on both scenes together, and classify both with it."
        ]
    return []

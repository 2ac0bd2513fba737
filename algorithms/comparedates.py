"""Two dates of one place: which blocks became landslides between them."""

import datetime as dt
import os
from dataclasses import dataclass, field
from typing import Iterable, Optional

import numpy as np

from ..core.detections import events
from ..core.detections.change import Change, became
from ..core.detections.ground import Ground
from ..core.errors import InputError
from ..core.link.provenance import matched_apart, mixed_levels
from ..core.listener import Listener
from ..core.models.points import Point
from ..core.records.dates import as_day
from ..core.reports import dates as report
from ..core.scenes.bands import RGB, numbers_of
from ..core.version import VERSION
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis import rasters, shapes
from .gis.alike import check_alike
from .gis.extraction import FIELDS, read_point
from .gis.given import Given
from .gis.ground import compare
from .gis.outputs import Outputs
from .gis.pictures import View
from .gis.rasters import Raster
from .gis.strips import same_grid

MORE = (
    ("before_date", "str"),
    ("after_date", "str"),
    ("scene_date", "str"),  # what matchcatalog asks for
    ("probability_before", "float"),
    ("rise", "float"),
    ("p_value", "float"),
    ("q_value", "float"),
)


@dataclass
class CompareDatesJob:
    """Probability rasters before and after, both scenes with their bands' numbers (or none), days, operating point, false discovery rate, and
    what is merged; pictured: whether the report shows events."""

    before: Raster
    after: Raster
    scenes: list
    bands: list
    days: list
    point: Point
    level: float
    merge: str
    pictured: bool = False


@dataclass
class NewLandslides:
    """What changed, the events as rows of (shape, values of FIELDS + MORE), what stable ground says, and what the report shows."""

    change: Change
    rows: list
    job: CompareDatesJob
    ground: Optional[Ground]
    warnings: list
    shown: list = field(default_factory=list)


class CompareDates(LandslideAlgorithm):
    ID, LABEL, GROUP = "comparedates", "Compare two dates", "time"
    TAGS = ("change detection", "multi-temporal", "new landslides", "before and after")
    GIVES = "two probability rasters (+ scenes) → what became a landslide between two dates"
    DESCRIPTION = (
        "Finds the blocks that became landslides between two dates of one place, from two probability rasters. A block counts where it is valid at both"
        " dates, crosses the threshold, and rises more than ground does that is no landslide at either date: noise, season and a small shift move every"
        " block a little, and that spread is the yardstick. With both scenes it also measures how far they are shifted and how the light changed, and"
        " says when that is too much. Needs no engine."
    )
    ADVICE = (parameters.MATCHING,)
    NEXT = "Next: open REPORT, then matchcatalog to see which of OUTPUT are recorded."
    NUMBERS = {
        "N_BLOCKS": "Blocks that became landslides",
        "N_EVENTS": "Events",
        "N_CROSSING": "Blocks that crossed the threshold",
        "SPREAD": "Spread of quiet ground's change (log-odds)",
        "SHIFT": "Shift between the scenes (pixels)",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        for name, words, when in (
            ("BEFORE", "Probability before", Words("earlier")),
            ("AFTER", "Probability after", Words("later")),
        ):
            yield parameters.raster(
                name,
                words,
                Words("The probability raster of the {0} date; both of one grid, one model and one matching.", when),
            )
        for name, words in (("BEFORE_SCENE", "Scene before"), ("AFTER_SCENE", "Scene after")):
            yield parameters.raster(
                name,
                words,
                "The satellite scene that was classified. With both, shift and change of light are measured on ground that is stable, and the report"
                " shows the events.",
                optional=True,
            )
        yield parameters.advanced(parameters.bands("Numbers or names, of both scenes."))
        for name, words in (("BEFORE_DATE", "Day before"), ("AFTER_DATE", "Day after")):
            when_words = "Written into each event. Empty: the day that preparesentinel2 read from the product, where it is known."
            yield parameters.advanced(parameters.day(name, words, when_words))
        yield parameters.operating_point()
        yield parameters.threshold(
            "A block is a landslide where its probability is greater. Empty: the operating point's."
        )
        yield parameters.advanced(
            parameters.number(
                "LEVEL",
                "False discovery rate",
                "The share of the reported blocks that may be no more than the change of quiet ground (Benjamini and Hochberg 1995).",
                0.05,
                0.0001,
                0.5,
            )
        )
        yield parameters.merge("Touching new blocks are merged into one event. 'none' keeps each block.")
        yield parameters.features_output(
            "OUTPUT",
            "New landslides",
            "Events with the fields of detections, their two dates, probability_before (largest), rise (largest difference of log-odds), p_value and"
            " q_value (smallest).",
        )
        yield parameters.report(
            "What changed against what quiet ground does, shift and light, and pictures of the events where scenes are given."
        )

    def read(self, given: Given) -> CompareDatesJob:
        before, after = given.raster("BEFORE"), given.raster("AFTER")
        check_alike({"BEFORE": before, "AFTER": after})
        scenes = [found for found in map(given.optional_raster, ("BEFORE_SCENE", "AFTER_SCENE")) if found is not None]
        if len(scenes) == 1:
            raise InputError("Give both scenes, BEFORE_SCENE and AFTER_SCENE, or none.")
        typed, bands = given.text("BANDS"), []
        for scene in scenes:
            if not same_grid(scene, scenes[0]) or not _tiles(before, scene):
                raise InputError(
                    Words(
                        "The scene {0} is on another grid than the probability rasters: give the scenes that were classified.",
                        scene.path,
                    )
                )
            bands.append(numbers_of(typed, scene.bands, len(RGB)))
        return CompareDatesJob(
            before,
            after,
            scenes,
            bands,
            _days([given.day("BEFORE_DATE"), given.day("AFTER_DATE")], (before, after), scenes),
            read_point(given, before),
            given.number("LEVEL"),
            given.choice("MERGE"),
            bool(scenes) and "REPORT" in given,
        )

    def compute(self, job: CompareDatesJob, say: Listener) -> NewLandslides:
        warnings = matched_apart([job.before.tags, job.after.tags], "dates")
        warnings += mixed_levels([scene.tags for scene in job.scenes]) + [job.point.doubt] * bool(job.point.doubt)
        old, new = rasters.read(job.before), rasters.read(job.after)
        change = became(old, new, job.point.threshold, job.level)
        say.progress(10)
        ground = compare(job.scenes, job.bands, change.stable, say.part(10, 80)) if job.scenes else None
        warnings += ground.warnings if ground is not None else []
        for words in warnings:
            say.warn(words)
        rows = _rows(change, old, new, job, say)
        say.info(
            Words(
                "{0} blocks crossed the threshold; {1} of them rose more than quiet ground does (its spread:"
                " {2:.2f} of log-odds); {3} events",
                int(change.crossing.sum()),
                int(change.new.sum()),
                change.spread,
                len(rows),
            )
        )
        found = NewLandslides(change, rows, job, ground, warnings)
        if job.pictured:
            found.shown = _shown(rows, job, say)
        return found

    def write(self, found: NewLandslides, out: Outputs) -> dict:
        job, change = found.job, found.change
        provenance = {
            "version": VERSION,
            "before": os.path.basename(job.before.path),
            "after": os.path.basename(job.after.path),
            "before_date": job.days[0],
            "after_date": job.days[1],
            "model": job.before.tags.get("model", ""),
            "match": job.before.tags.get("match", ""),
            "operating_point": job.point.name or "none",
            "threshold": job.point.threshold,
            "false_discovery_rate": job.level,
            "merge": job.merge,
            "acquired": job.days[1],
        }
        out.features("OUTPUT", FIELDS + MORE, "MultiPolygon", job.before.crs, found.rows, "new_landslides", provenance)
        if "REPORT" in out:
            n = len(found.rows)
            out.page(
                "REPORT",
                report.page(
                    change, n, job.days, found.warnings, found.ground, found.shown, provenance, translate=parameters.tr
                ),
            )
        numbers = {
            "N_BLOCKS": int(change.new.sum()),
            "N_EVENTS": len(found.rows),
            "N_CROSSING": int(change.crossing.sum()),
            "SPREAD": change.spread,
        }
        if found.ground is not None and found.ground.shift is not None:
            numbers["SHIFT"] = found.ground.shift
        return numbers


def _days(typed: list[Optional[dt.date]], blocks: tuple, scenes: list) -> list[str]:
    """Return both days as text, '' where unknown. Raises InputError where they stand the wrong way round."""
    found = []
    for k, (day, raster) in enumerate(zip(typed, blocks)):
        known = raster.tags.get("acquired") or (scenes[k].tags.get("acquired") if scenes else "")
        found.append(day or as_day(known or ""))
    if all(found) and found[0] >= found[1]:
        raise InputError(Words("BEFORE is of {0}, AFTER of {1}: exchange them.", found[0], found[1]))
    return [day.isoformat() if day else "" for day in found]


def _rows(change: Change, old: np.ndarray, new: np.ndarray, job: CompareDatesJob, say: Listener) -> list:
    """Return the events as rows of (shape, values of FIELDS + MORE)."""
    merged = events.events(new, change.new, job.merge)
    here = merged.labels[change.new]

    def largest(values: np.ndarray) -> np.ndarray:
        out = np.full(len(merged), -np.inf)
        np.maximum.at(out, here, values[change.new])
        return out

    earlier, rise = largest(old.astype(np.float64)), largest(change.rise)
    p_value, q_value = -largest(-change.p_value), -largest(-change.q_value)
    before, after = (day or None for day in job.days)
    rows = []
    for k, (shape, area) in enumerate(shapes.outlines(job.before, merged.runs(), say)):
        found = [k + 1, float(merged.probability[k]), float(merged.mean_probability[k]), int(merged.n_blocks[k])]
        found += [area, None, None, before, after, after]  # how many landslides it holds is not known
        rows.append((shape, found + [float(v[k]) for v in (earlier, rise, p_value, q_value)]))
    return rows


def _shown(rows: list, job: CompareDatesJob, say: Listener) -> list:
    """Return the surest events with their pictures."""
    views = [View(scene, numbers) for scene, numbers in zip(job.scenes, job.bands)]
    found, earlier = [], len(FIELDS) + [name for name, _ in MORE].index("probability_before")
    for shape, values in sorted(rows, key=lambda row: -row[1][1])[: report.SHOWN]:
        say.check()
        uris = tuple(view.picture(shape, job.before.crs) for view in views)
        found.append(report.Shown(values[0], values[earlier], values[1], uris))
    return found


def _tiles(blocks: Raster, scene: Raster) -> bool:
    """Say whether a scene's pixels tile the blocks of a probability raster, from the upper left corner."""
    size = blocks.geotransform[1] / scene.geotransform[1]
    near = max(abs(blocks.geotransform[k] - scene.geotransform[k]) for k in (0, 3)) <= 1e-3 * abs(scene.geotransform[1])
    whole = abs(size - round(size)) < 1e-6 and round(size) >= 1
    fits = whole and (blocks.width, blocks.height) == (scene.width // round(size), scene.height // round(size))
    return near and fits and blocks.crs == scene.crs

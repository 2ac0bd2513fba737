"""Several dates of one place, one answer: what most of them say of each block."""

import contextlib
import os
from dataclasses import dataclass
from typing import Iterable, Iterator

import numpy as np

from ..core.detections.combined import Combined, combined
from ..core.detections.events import detected
from ..core.errors import InputError
from ..core.link.layers import ABOVE, N_DATES, PROBABILITY, SHARE
from ..core.link.provenance import differ, matched_apart
from ..core.listener import Listener
from ..core.models import points
from ..core.models.points import Point
from ..core.records.dates import as_day
from ..core.version import VERSION
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis.alike import check_alike
from .gis.extraction import read_point
from .gis.geotiff import GeoTiff, check_ending
from .gis.given import Given
from .gis.outlines import Shares
from .gis.outputs import Outputs
from .gis.rasters import Raster
from .gis.strips import STRIP_PIXELS, Strips, bounded_cache

FEWEST = 2
RUN = ("scene", "acquired", "model_sha256", "match")  # provenance that rasters of one run share
POINTS = ("threshold", points.TAG)  # provenance that says where a block is called a landslide
MADE = {"OUTPUT": PROBABILITY, "N_DATES": N_DATES, "ABOVE": ABOVE, "SHARE": SHARE}  # the band of each output
STYLES = {"OUTPUT": "probability", "ABOVE": "probability", "SHARE": "activation_share"}


@dataclass
class CombineJob:
    """Probability rasters and those of the landslide's share (or none), the one whose operating points count, their days ('' where unknown), where a
    block is called a landslide, how many dates it needs, and what is to be warned of; made: of each output that is wanted its file in the folder of
    the work, and the name that it will have."""

    dates: list
    shares: list
    told: Raster
    days: list
    point: Point
    least: int
    warnings: list
    made: dict

    def tags(self) -> dict:
        """Return where the rasters come from: what all dates say alike, one's operating points, and which dates they are."""
        every = [raster.tags for raster in self.dates]
        scenes = [tags["scene"] for tags in every if tags.get("scene")]
        facts = {key: value for key, value in every[0].items() if not differ(every, key)}
        facts |= {key: self.told.tags[key] for key in POINTS if key in self.told.tags}
        facts |= {
            "version": VERSION,
            "scene": ", ".join(dict.fromkeys(scenes)) or "unknown",
            "combined": "median of log-odds",
            "n_dates": len(self.dates),
            "least_dates": self.least,
            "rasters": ", ".join(os.path.basename(raster.path) for raster in self.dates),
            "dates": ", ".join(day or "unknown" for day in self.days),
        }
        return facts | ({"acquired": max(self.days)} if all(self.days) else {})


@dataclass
class CombinedDates:
    """The job that was done; blocks with a value, and those of them above the threshold."""

    job: CombineJob
    n_blocks: int
    n_above: int


class CombineDates(LandslideAlgorithm):
    ID, LABEL, GROUP = "combinedates", "Combine several dates", "time"
    TAGS = ("multi-temporal", "median", "composite", "haze", "shadow", "false positives")
    EXAMPLE = ("INPUT",)
    GIVES = "probability rasters of several dates → one: their median, how many dates are valid, the share of them above the threshold"
    DESCRIPTION = (
        "Makes one probability raster of those of several dates of one place: each block gets the median of its dates' log-odds. A scar stays over the"
        " dates; a ploughed field, haze and shadow mostly don't, so that fewer blocks are called falsely. Three dates or more outvote one that is wrong; of"
        " two the median is their mean. Landslides that only the latest dates show are outvoted as well: comparedates finds those. Needs no engine."
    )
    ADVICE = (parameters.MATCHING,)
    NEXT = "Next: extractdetections, with OUTPUT as its probability raster."
    NUMBERS = {"N_BLOCKS": "Blocks with a value", "N_ABOVE_BLOCKS": "Blocks above the threshold"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.rasters(
            "INPUT",
            "Landslide probability, a raster each date",
            "Two or more that classifyscene or detectlandslides wrote; all of one grid, one model and one matching.",
        )
        yield parameters.advanced(
            parameters.integer(
                "LEAST_DATES",
                "Least number of valid dates",
                "Blocks that fewer dates saw (cloud, no data) are no data. With 1, a block that one date saw has that date's probability.",
                1,
                1,
            )
        )
        yield parameters.advanced(
            parameters.rasters(
                "SHARES",
                "Landslide's share, a raster each date",
                "SHARE of the same runs, for SHARE of all dates. Only for that.",
            )
        )
        yield parameters.operating_point()
        yield parameters.threshold("What ABOVE and the log count above. Empty: the operating point's.")
        yield parameters.raster_output(
            "OUTPUT",
            "Landslide probability of all dates",
            "As classifyscene writes it, one cell a block (.tif): whatever takes a probability raster takes this one. Its day is the latest one, where"
            " all are known.",
        )
        yield parameters.raster_output(
            "N_DATES", "Number of valid dates", "Of each block (.tif).", optional=True, by_default=False
        )
        yield parameters.raster_output(
            "ABOVE",
            "Share of dates above the threshold",
            "Of each block's valid dates (.tif): 1 where all call it a landslide, no data where none is valid.",
            optional=True,
            by_default=False,
        )

        yield parameters.raster_output(
            "SHARE",
            parameters.LABELS["SHARE"],
            "The median of SHARES in each cell of 30 m (.tif): extractdetections counts and outlines landslides by it.",
            optional=True,
            by_default=False,
        )

    def read(self, given: Given) -> CombineJob:
        dates = given.rasters("INPUT")
        named = {raster.path: raster for raster in dates}
        if len(dates) < FEWEST:
            raise InputError(Words("{0} raster is given: two dates or more can be combined.", len(dates)))
        if len(named) < len(dates):
            raise InputError("A raster is given twice: it would count as two dates. Give each once.")
        check_alike(named)
        least = given.integer("LEAST_DATES")
        if least > len(dates):
            raise InputError(
                Words("LEAST_DATES asks for {0} valid dates, and {1} are given: no block has them.", least, len(dates))
            )
        told = next((raster for raster in dates if points.TAG in raster.tags), dates[0])
        point = read_point(given, told)
        every = [raster.tags for raster in dates]
        warnings = matched_apart(every, "dates") + [point.doubt] * bool(point.doubt)
        if any(differ(every, key) for key in POINTS):
            warnings.append(
                Words("The dates tell different operating points: those of {0} count.", os.path.basename(told.path))
            )
        days = [day.isoformat() if day else "" for day in (as_day(tags.get("acquired", "")) for tags in every)]
        twice = sorted({day for day in days if day and days.count(day) > 1})
        if twice:
            warnings.append(Words("Several rasters are of {0}: each counts as a date of its own.", ", ".join(twice)))
        made = {name: (given.part(name), given.path(name)) for name in MADE if name in given}
        for _, path in made.values():
            check_ending(path)
        shares = _shares(given.rasters("SHARES"), dates) if "SHARE" in made else []
        return CombineJob(dates, shares, told, days, point, least, warnings, made)

    def compute(self, job: CombineJob, say: Listener) -> CombinedDates:
        for words in job.warnings:
            say.warn(words)
        counts = _Counts(len(job.dates))
        with bounded_cache(), contextlib.ExitStack() as open_files:
            outputs = {name: open_files.enter_context(_output(name, job)) for name in job.made}
            for row, dates in _strips(job.dates, say.part(0, 30 if job.shares else 100)):
                found = combined(dates, job.point.threshold, job.least)
                counts.add(dates, found, job.point.threshold)
                for name, pixels in zip(MADE, (found.probability, found.n_dates, found.above)):
                    if name in outputs:
                        outputs[name].write(row, pixels[None])
            for row, shares in _strips(job.shares, say.part(30, 100)) if job.shares else ():
                outputs["SHARE"].write(row, combined(shares, job.point.threshold, job.least).probability[None])
            if not counts.blocks:
                raise InputError(Words("No block has {0} or more valid dates: check the masks.", job.least))
        counts.tell(job, say)
        return CombinedDates(job, counts.blocks, counts.above)

    def write(self, found: CombinedDates, out: Outputs) -> dict:
        for name, (part, _) in found.job.made.items():
            out.raster(name, part, STYLES.get(name, ""))
        return {"N_BLOCKS": found.n_blocks, "N_ABOVE_BLOCKS": found.n_above}


class _Counts:
    """Blocks counted over the strips: of each date, and of all together."""

    def __init__(self, n: int):
        self.valid, self.called = np.zeros(n, int), np.zeros(n, int)
        self.blocks = self.above = self.single = 0

    def add(self, dates: np.ndarray, found: Combined, threshold: float) -> None:
        self.valid += np.isfinite(dates).sum((1, 2))
        self.called += detected(dates, threshold).sum((1, 2))
        there = np.isfinite(found.probability)
        self.blocks += int(there.sum())
        self.above += int(detected(found.probability, threshold).sum())
        self.single += int((there & (found.n_dates == 1)).sum())

    def tell(self, job: CombineJob, say: Listener) -> None:
        """Say how many blocks each date calls landslides, and how many all together."""
        for raster, day, valid, called in zip(job.dates, job.days, self.valid.tolist(), self.called.tolist()):
            name = os.path.basename(raster.path) + (f" ({day})" if day else "")
            say.info(Words("{0}: {1} of {2} blocks above {3:.4g}", name, called, valid, job.point.threshold))
        say.info(Words("All {0} dates together: {1} of {2} blocks", len(job.dates), self.above, self.blocks))
        if self.single:
            say.warn(Words("{0} blocks are valid at one date only, and have its probability.", self.single))


def _shares(shares: list, dates: list) -> list:
    """Return the rasters of the landslide's share. Raises InputError where they are not those of the dates, one each."""
    left = list(dates)
    for share in shares:
        facts = [share.tags.get(key) for key in RUN]
        own = next((date for date in left if [date.tags.get(key) for key in RUN] == facts), None)
        if own is None:
            raise InputError(Words("SHARES: {0} was made with none of the probability rasters in INPUT.", share.path))
        Shares(own, share, "SHARES")  # which refuses another grid and other bands
        left = [date for date in left if date is not own]
    if left:
        raise InputError(Words("SHARE needs SHARES of all dates: that of {0} is missing.", left[0].path))
    return shares


def _strips(dates: list, say: Listener) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (first row, probabilities [dates, rows, width], NaN where there is none). Raises InputError where they are no probabilities, Canceled."""
    lines = max(1, STRIP_PIXELS // (dates[0].width * len(dates)))
    streams = [Strips(raster, [1], say=say if k == 0 else None, lines=lines) for k, raster in enumerate(dates)]
    for strips in zip(*streams):
        found = np.stack(
            [pixels[0] if valid is None else np.where(valid, pixels[0], np.nan) for _, pixels, valid in strips]
        )
        for raster, values in zip(dates, found):
            if np.nanmin(values, initial=0) < 0 or np.nanmax(values, initial=0) > 1:
                raise InputError(Words("{0} holds other values than 0 to 1: it is no probability raster.", raster.path))
        yield strips[0][0], found


def _output(name: str, job: CombineJob) -> GeoTiff:
    """Return an output in the making."""
    part, path = job.made[name]
    whole = name == "N_DATES"
    like = job.shares[0] if name == "SHARE" else job.dates[0]
    kind, nodata = (np.uint16, None) if whole else (np.float32, np.nan)
    return GeoTiff(part, like, [MADE[name]], kind, nodata, tags=job.tags(), shown=path)

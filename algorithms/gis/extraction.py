"""From a probability raster to detections: threshold, exclusion, slope, merging. Shared by the algorithms that extract."""

import os
from dataclasses import dataclass, replace
from typing import Optional, Union

import numpy as np

from ...core.detections import events
from ...core.errors import InputError
from ...core.listener import Listener
from ...core.models import points
from ...core.models.points import Point
from ...core.words import Words
from . import rasters, shapes
from .features import FeatureTable
from .given import Given
from .outlines import Cells, Shares
from .rasters import Raster
from .terrain import mean_slope

FIELDS = (  # of a detection (DESIGN section 6)
    ("event_id", "int"),
    ("probability", "float"),
    ("mean_probability", "float"),
    ("n_blocks", "int"),
    ("area_m2", "float"),
    ("landslides", "int"),
    ("landslide_area_m2", "float"),
)


@dataclass
class Extraction:
    """How detections are made of probabilities. threshold: None for the one of the operating point; buffer: metres; min_slope: degrees, used
    with dem."""

    threshold: Optional[float] = None
    point: str = points.DEFAULT
    merge: str = "edges and corners"
    exclude: Optional[FeatureTable] = None
    buffer: float = 0.0
    dem: Optional[Raster] = None
    min_slope: float = 5.0


@dataclass
class Found:
    """Detections: rows of (shape in WKB, values of FIELDS), detected blocks, and where they come from."""

    rows: list
    n_blocks: int
    raster: Raster
    provenance: dict


def read_extraction(given: Given) -> Extraction:
    """Return what the parameters of the extraction say. Raises InputError where they can't be used."""
    return Extraction(
        read_threshold(given),
        given.choice("OPERATING_POINT") or points.DEFAULT,
        given.choice("MERGE"),
        given.optional_features("EXCLUDE"),
        given.number("EXCLUDE_BUFFER"),
        given.optional_raster("DEM"),
        given.number("MIN_SLOPE"),
    )


def read_threshold(given: Given) -> Optional[float]:
    """Return the threshold asked for, None where none is. Raises InputError outside 0-1."""
    threshold = given.optional_number("THRESHOLD")
    if threshold is not None and not 0 <= threshold <= 1:
        raise InputError(Words("THRESHOLD is a probability between 0 and 1, not {0:g}.", threshold))
    return threshold


def read_point(given: Given, raster: Raster) -> Point:
    """Return where the parameters call a block of a probability raster a landslide. Raises InputError where THRESHOLD is none."""
    return points.chosen(read_threshold(given), given.choice("OPERATING_POINT") or points.DEFAULT, raster.tags)


def extract(
    raster: Raster,
    how: Extraction,
    say: Listener,
    outlines: Optional[Union[Cells, Shares]] = None,
    share: Optional[Shares] = None,
) -> Found:
    """Make the detections of a probability raster. Raises InputError, Canceled.

    outlines: what draws them inside their blocks (activation, or the landslide's share), None for whole blocks; share: what tells how many
    landslides each holds, None where nothing does.
    """
    point = points.chosen(how.threshold, how.point, raster.tags)
    probability = rasters.read(raster)
    found = events.detected(probability, point.threshold)
    _say_expected(point, int(found.sum()), int(np.isfinite(probability).sum()), say)
    provenance = {k: v for k, v in raster.tags.items() if k != points.TAG} | point.facts() | {"merge": how.merge}
    found = _left(raster, found, how, provenance, say)
    merged = events.events(probability, found, how.merge)
    share = outlines if isinstance(outlines, Shares) else share
    inner = list(share.held(merged, outlines is not None)) if share is not None else []
    whole = shapes.outlines(raster, merged.runs(), say)
    drawn = whole if outlines is None else _drawn(raster, merged, outlines, inner, whole, say)
    if outlines is not None:
        provenance.update(outlines=outlines.name)
    if isinstance(outlines, Cells):
        provenance.update(outline_share=outlines.share)
    rows = []
    for k, (shape, area) in enumerate(drawn):
        values = [k + 1, float(merged.probability[k]), float(merged.mean_probability[k]), int(merged.n_blocks[k]), area]
        held: list = [None, None]
        if share is not None:
            cells = int(merged.n_blocks[k]) * share.cells
            held = [inner[k].landslides, whole[k][1] * inner[k].cells / cells]
        rows.append((shape, values + held))
    say.info(Words("{0} detected blocks, {1} events", int(found.sum()), len(rows)))
    if inner:
        say.info(
            Words("Were all of them right, they would hold about {0} landslides.", sum(one.landslides for one in inner))
        )
    return Found(rows, int(found.sum()), raster, provenance)


def _drawn(
    raster: Raster, merged: events.Events, outlines: Union[Cells, Shares], inner: list, whole: list, say: Listener
):
    """Return (shape, area in m2) of each event's outline inside its blocks; its blocks where no part of them is landslide for the most part."""
    if isinstance(outlines, Cells):
        finer = replace(merged, labels=outlines.refine(merged.labels))
        return shapes.outlines(raster, finer.runs(), say, outlines.geotransform)
    chosen = [k for k, one in enumerate(inner) if one.runs]
    found = list(whole)
    for k, outline in zip(chosen, shapes.outlines(raster, [inner[k].runs for k in chosen], say, outlines.geotransform)):
        found[k] = outline
    return found


def _say_expected(point: Point, n_found: int, n_blocks: int, say: Listener) -> None:
    """Say how many blocks are above the threshold, what to expect of them, and what to doubt."""
    if point.doubt:
        say.warn(point.doubt)
    say.info(Words("{0} of {1} blocks have a probability above {2:.4g}", n_found, n_blocks, point.threshold))
    if point.name:
        say.info(Words("Operating point {0}. {1}", point.name, point.expected()))
    if point.false_per_1000 is not None:
        false = point.false_per_1000 * n_blocks / 1000
        say.info(Words("Were there no landslide at all, {0:.1f} of {1} blocks would be called one.", false, n_blocks))


def _left(raster: Raster, found: np.ndarray, how: Extraction, provenance: dict, say: Listener) -> np.ndarray:
    """Return the detected blocks [rows, cols] bool without those on what is excluded, and on flat land; says so in `provenance`."""
    if how.exclude is not None:
        near = shapes.near(raster, how.exclude, how.buffer, say)
        say.info(Words("{0} of them touch what is excluded and are left out", int((found & near).sum())))
        found = found & ~near
        provenance.update(exclude=how.exclude.name, exclude_buffer_m=how.buffer)
    if how.dem is not None:
        slope = mean_slope(raster, how.dem)
        outside = int(np.isnan(slope[found]).sum())
        if outside:
            say.warn(Words("{0} detected blocks lie outside the DEM; they are kept", outside))
        flat = slope < how.min_slope
        say.info(
            Words(
                "{0} of them are flatter than {1:g} degrees and are left out", int((found & flat).sum()), how.min_slope
            )
        )
        found = found & ~flat
        provenance.update(dem=os.path.basename(how.dem.path), min_slope=how.min_slope)
    return found

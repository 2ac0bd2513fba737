"""From a probability raster to detections: threshold, exclusion, slope, merging. Shared by the algorithms that extract."""

import os
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ...core.detections import events
from ...core.errors import InputError
from ...core.listener import Listener
from ...core.words import Words
from . import rasters, shapes
from .features import FeatureTable
from .given import Given
from .outlines import Cells
from .rasters import Raster
from .terrain import mean_slope

DEFAULT_THRESHOLD = 0.5
FIELDS = (  # of a detection (DESIGN section 6)
    ("event_id", "int"),
    ("probability", "float"),
    ("mean_probability", "float"),
    ("n_blocks", "int"),
    ("area_m2", "float"),
)


@dataclass
class Extraction:
    """How detections are made of probabilities. threshold: None for the one that the raster's model recommends; buffer: metres; min_slope:
    degrees, used with dem."""

    threshold: Optional[float]
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


def threshold_for(threshold: Optional[float], raster: Raster) -> float:
    """Return a threshold, or else the one in the provenance of the raster's model."""
    return float(raster.tags.get("threshold", DEFAULT_THRESHOLD)) if threshold is None else threshold


def extract(raster: Raster, how: Extraction, say: Listener, cells: Optional[Cells] = None) -> Found:
    """Make the detections of a probability raster; cells: where activation outlines landslides. Raises InputError, Canceled."""
    threshold = threshold_for(how.threshold, raster)
    probability = rasters.read(raster)
    found = events.detected(probability, threshold)
    say.info(
        Words(
            "{0} of {1} blocks have a probability above {2:.4g}",
            int(found.sum()),
            int(np.isfinite(probability).sum()),
            threshold,
        )
    )
    provenance = dict(raster.tags, threshold=threshold, merge=how.merge)
    found = _left(raster, found, how, provenance, say)
    merged = events.events(probability, found, how.merge)
    outlined, geotransform = merged, raster.geotransform
    if cells is not None:
        outlined, geotransform = replace(merged, labels=cells.refine(merged.labels)), cells.geotransform
        provenance.update(outlines=cells.name, outline_share=cells.share)
    rows = [
        (
            shape,
            [
                k + 1,
                float(merged.probability[k]),
                float(merged.mean_probability[k]),
                int(merged.n_blocks[k]),
                area,
            ],
        )
        for k, (shape, area) in enumerate(shapes.outlines(raster, outlined.runs(), say, geotransform))
    ]
    say.info(Words("{0} detected blocks, {1} events", int(found.sum()), len(rows)))
    return Found(rows, int(found.sum()), raster, provenance)


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

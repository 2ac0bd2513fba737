"""What lies inside detections: the landslide's share of each cell of their blocks, or where activation says that it is."""

import os
from typing import Iterator, Optional

import numpy as np

from ...core.detections.activation import outlined, refined
from ...core.detections.events import Events
from ...core.detections.share import Held, held
from ...core.errors import InputError
from ...core.link.layers import ACTIVATIONS, SHARE
from ...core.scenes.blocks import cell_geotransform
from ...core.words import Words
from . import rasters
from .rasters import Raster


class Cells:
    """The cells of an activation raster that lie in an outline. Raises InputError where it does not belong to the probability raster."""

    def __init__(self, probability: Raster, activation: Raster, share: float):
        self._band, self._n = _inside(probability, activation, ACTIVATIONS[1], "OUTLINES", "ACTIVATION")
        self.geotransform = cell_geotransform(probability.geotransform, 1, self._n)
        self.share, self.name = share, os.path.basename(activation.path)
        self._raster = activation

    def refine(self, labels: np.ndarray) -> np.ndarray:
        """Return labels of events [rows, cols] at the cells, -1 outside the outlines."""
        cells = rasters.read(self._raster, self._band)
        return refined(labels, outlined(cells, self._n, self.share), self._n)


class Shares:
    """The landslide's share of each cell, of a raster or an engine's. Raises InputError where it does not belong to the probability raster."""

    def __init__(self, probability: Raster, share: Raster, what: str = "SHARE"):
        self._band, self._n = _inside(probability, share, SHARE, what, "SHARE")
        block = int(float(probability.tags.get("block_px", self._n)))
        self._times = block // self._n if block % self._n == 0 else 1
        self.geotransform = cell_geotransform(probability.geotransform, 1, self._n * self._times)
        self.cells, self.name = self._n**2, os.path.basename(share.path)
        self._raster = share

    def held(self, events: Events, outlined: bool) -> Iterator[Held]:
        """Yield what each event holds; outlines are in the cells of `geotransform`."""
        yield from held(events, rasters.read(self._raster, self._band), self._times, outlined)


def inside(probability: Raster, cells: Optional[Raster], share: float) -> "Optional[Cells | Shares]":
    """Return what outlines detections: an activation raster or one of shares, whichever is given as OUTLINES; None for none."""
    if cells is None:
        return None
    return Shares(probability, cells, "OUTLINES") if SHARE in cells.bands else Cells(probability, cells, share)


def _inside(probability: Raster, cells: Raster, band: str, what: str, output: str) -> tuple[int, int]:
    """Return the number of a band, and of the cells a side of a block. Raises InputError where a raster is none of another's cells."""
    n = cells.width // probability.width
    geotransform = cell_geotransform(probability.geotransform, 1, max(n, 1))
    apart = max(abs(a - b) for a, b in zip(geotransform, cells.geotransform))
    whole = n >= 1 and (cells.width, cells.height) == (probability.width * n, probability.height * n)
    fits = whole and apart <= 1e-3 * abs(geotransform[1]) and cells.crs == probability.crs
    number = next((k for k, name in enumerate(cells.bands, 1) if name == band), None)
    if not fits or number is None:
        raise InputError(
            Words(
                "{0}: {1} does not belong to this probability raster (whole cells to a block, a band named {2!r}). Take {3} from the same"
                " run of classifyscene or detectlandslides.",
                what,
                cells.path,
                band,
                output,
            )
        )
    if any(probability.tags.get(k) != cells.tags.get(k) for k in ("model_sha256", "scene", "match")):
        raise InputError(
            Words("{0}: {1} was made by another run (other scene, model or matching) than INPUT.", what, cells.path)
        )
    return number, n

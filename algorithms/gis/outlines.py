"""Detections outlined inside their blocks, where activation says the landslide is (weakly supervised: nobody drew its border)."""

import os

import numpy as np

from ...core.detections.activation import outlined, refined
from ...core.errors import InputError
from ...core.link.layers import ACTIVATIONS
from ...core.scenes.blocks import cell_geotransform
from ...core.words import Words
from . import rasters


class Cells:
    """The cells of an activation raster that lie in an outline. Raises InputError where it does not belong to the probability raster."""

    def __init__(self, probability, activation, share):
        n = activation.width // probability.width
        geotransform = cell_geotransform(probability.geotransform, 1, max(n, 1))
        apart = max(abs(a - b) for a, b in zip(geotransform, activation.geotransform))
        fits = (
            n >= 1
            and (activation.width, activation.height) == (probability.width * n, probability.height * n)
            and apart <= 1e-3 * abs(geotransform[1])
            and activation.crs == probability.crs
        )
        band = next((k for k, name in enumerate(activation.bands, 1) if name == ACTIVATIONS[1]), None)
        if not fits or band is None:
            raise InputError(
                Words(
                    "OUTLINES: {0} is not the activation raster of this probability raster (whole cells to a block, a band named"
                    " 'landslide activation'). Take ACTIVATION from the same run of classifyscene.",
                    activation.path,
                )
            )
        same = [probability.tags.get(k) == activation.tags.get(k) for k in ("model_sha256", "scene", "match")]
        if not all(same):
            raise InputError(
                Words(
                    "OUTLINES: {0} was made by another run (other scene, model or matching) than INPUT.",
                    activation.path,
                )
            )
        self.share, self.geotransform, self.name = share, geotransform, os.path.basename(activation.path)
        self._raster, self._band, self._n = activation, band, n

    def refine(self, labels) -> np.ndarray:
        """Return labels of events [rows, cols] at the cells, -1 outside the outlines."""
        cells = rasters.read(self._raster, self._band)
        return refined(labels, outlined(cells, self._n, self.share), self._n)

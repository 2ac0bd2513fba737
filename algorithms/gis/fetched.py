"""A raster that the engine fetched: red, green, blue and scene classification as they are in the files, as a prepared scene is made of them."""

from typing import Sequence

import numpy as np

from ...core.listener import Listener
from ...core.scenes.sentinel2 import BANDS, CLASSES, SATURATED
from .product_masks import MaskPlan
from .rasters import Raster
from .strips import Strips, bounded_cache

LOOKED_AT = 31  # one pixel in so many is looked at for what its numbers mean
DARK = (0, 1, 2, 3, 6)  # classes whose reflectance may be nothing or saturated: no data, saturated, dark, shadow, water
CLASSIFIED = len(BANDS) + 1


def sources(raster: Raster) -> dict[str, tuple[str, int]]:
    """Return where each of BANDS is read."""
    return {band: (raster.path, k) for k, band in enumerate(BANDS, 1)}


def plan(raster: Raster, wanted: Sequence[str]) -> MaskPlan:
    """Return the mask of these of sentinel2.CLASSES, of all where none is named."""
    names = list(wanted or CLASSES)
    layers = {((raster.path,), CLASSIFIED): [CLASSES[name] for name in names]}
    return MaskPlan(names, [], layers, [], SATURATED if "saturated" in names else None)


def sample(raster: Raster, say: Listener) -> np.ndarray:
    """Return numbers of red, green and blue over land in the light, [n, 3]: some of all pixels. Raises Canceled."""
    found = []
    with bounded_cache():
        for _, pixels, _ in Strips(raster, range(1, CLASSIFIED + 1), say=say):
            some = pixels.reshape(CLASSIFIED, -1)[:, ::LOOKED_AT].T
            lit = ~np.isin(some[:, -1], DARK) & (some[:, :-1] != 0).all(1)
            found.append(some[lit, :-1])
    return np.concatenate(found)

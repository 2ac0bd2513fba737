"""Whether the probability rasters of several dates belong together."""

from typing import Mapping

from ...core.errors import InputError
from ...core.link.provenance import differ
from ...core.words import Words
from .rasters import Raster
from .strips import same_grid

# Provenance that all dates must share, and what is said where they don't.
SAME = {
    "model_sha256": "The dates were classified with different models ({0} and {1}): classify both alike.",
    "bands": "The dates were classified with different bands ({0} and {1}): classify both alike.",
    "prior": "The dates were classified with different priors ({0} and {1}): classify both alike.",
}


def check_alike(dates: Mapping[str, Raster]) -> None:
    """Raise InputError where probability rasters, by the names that errors call them, are none, or not of one grid and one model."""
    for name, raster in dates.items():
        if raster.dtype.kind != "f" or len(raster.bands) != 1:
            raise InputError(
                Words(
                    "{0} is no probability raster: it has one band of floating point. Use PROBABILITY of classifyscene.",
                    name,
                )
            )
    first, *others = dates.values()
    for other in others:
        _check_pair(first, other)


def _check_pair(one: Raster, other: Raster) -> None:
    if one.crs != other.crs:
        raise InputError(
            Words(
                "The dates are in different coordinate systems ({0} and {1}): warp one scene to the other's grid"
                " and classify it again.",
                one.crs.authid(),
                other.crs.authid(),
            )
        )
    if not same_grid(one, other):
        raise InputError(
            Words(
                "The dates are on different grids: {0} and {1}. Clip or warp one scene to the other's grid and classify it"
                " again.",
                _grid(one),
                _grid(other),
            )
        )
    for key, words in SAME.items():
        if one.tags and other.tags and differ([one.tags, other.tags], key):
            raise InputError(Words(words, one.tags.get(key), other.tags.get(key)))


def _grid(raster: Raster) -> str:
    x, y = raster.geotransform[0], raster.geotransform[3]
    return Words(
        "{0} x {1} blocks of {2:g} from {3:g}, {4:g}", raster.width, raster.height, raster.geotransform[1], x, y
    )

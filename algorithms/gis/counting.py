"""Counts the values of rasters, as they stream, and of folders of pictures."""

import os
from pathlib import Path
from typing import Optional, Sequence

import numpy as np
from osgeo import gdal

from ...core.errors import InputError
from ...core.listener import Listener
from ...core.models.chip_files import is_picture
from ...core.scenes.bands import RGB
from ...core.scenes.distributions import Counter, Distribution, exact_integers
from ...core.words import Words
from .strips import Strips


def fit_raster(strips: Strips) -> Distribution:
    """Return the distribution of a raster's valid pixels. Raises InputError where there is none, Canceled."""
    raster, counter = strips.raster, Counter(strips.dtype, len(strips.bands))
    for _, pixels, valid in strips:
        counter.add_channels(pixels if valid is None else [band[valid] for band in pixels])
    try:
        return counter.distribution(raster.names(strips.bands), [os.path.basename(raster.path)])
    except InputError as error:
        raise InputError(Words("{0}: {1}", raster.path, error)) from None


def pictures_in(folder: str) -> list[str]:
    """Return the pictures in a folder and its subfolders, but those of masks, and no hidden files."""
    base = Path(folder).expanduser()
    return sorted(
        str(p)
        for p in base.rglob("*")
        if is_picture(p, base) and not {"masks", "mask"} & set(p.relative_to(base).parts)
    )


def fit_pictures(paths: Sequence[str], bands: Sequence[int], say: Listener) -> Distribution:
    """Return the distribution of pictures' bands (their numbers, from 1).

    Pixels that a picture's fourth band (alpha) hides wholly don't count. Raises InputError where one can't be read, Canceled.
    """
    total: Optional[Counter] = None
    for k, path in enumerate(paths):
        say.check()
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        data = dataset.ReadAsArray() if dataset is not None else None
        if data is None or data.ndim != 3 or len(data) < max(bands):
            raise InputError(
                Words(
                    "The chip {0} can't be used: it must be a picture with {1} bands (red, green and blue first).",
                    path,
                    max(bands),
                )
            )
        if not exact_integers(data.dtype):
            raise InputError(Words("The chip {0} is {1}; chips are 8 or 16 bit.", path, data.dtype))
        total = total or Counter(data.dtype, len(bands))
        if total.dtype != data.dtype:
            raise InputError(Words("The chip {0} is {1}, the ones before {2}.", path, data.dtype, total.dtype))
        seen = _opaque(dataset, data, bands)
        total.add_channels([data[b - 1] if seen is None else data[b - 1][seen] for b in bands])
        say.progress(100 * (k + 1) / len(paths))
    if total is None:
        raise InputError("There is no picture to count.")
    names = [RGB.names[b - 1] if b <= len(RGB) else str(b) for b in bands]
    return total.distribution(names, [str(Path(paths[0]).parent.name)])


def _opaque(dataset: gdal.Dataset, data: np.ndarray, bands: Sequence[int]) -> Optional[np.ndarray]:
    """Return which pixels [rows, cols] bool are not hidden by a band of alpha that is not asked for; None where there is none."""
    for k in range(1, len(data) + 1):
        if k not in bands and dataset.GetRasterBand(k).GetColorInterpretation() == gdal.GCI_AlphaBand:
            return data[k - 1] > 0
    return None

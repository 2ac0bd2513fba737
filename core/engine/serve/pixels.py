"""A chip's pixels, and what its bands are called: a picture in red, green and blue, or a TIFF of more bands (red, green, blue, near infrared)."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import NamedTuple

import numpy as np
import rasterio
from PIL import Image
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ...scenes.bands import RGB
from ...words import Words
from .masks import read_picture

TIFF = (".tif", ".tiff")


class Pixels(NamedTuple):
    """Values [height, width, bands] uint8, and the bands' names."""

    values: np.ndarray
    bands: tuple[str, ...]


def read_pixels(path: Path) -> Pixels:
    """Read a chip. Raises ValueError where it is of another kind, OSError."""
    return (_stack(path) if path.suffix.lower() in TIFF else None) or Pixels(np.asarray(read_picture(path)), RGB.names)


def resized(values: np.ndarray, side: int, how: str) -> np.ndarray:
    """Shrink (or enlarge) pixels [height, width, bands] to [side, side, bands]: with antialiasing, as a coarse pixel integrates, or by the paper's
    plain bilinear."""
    height, width = values.shape[:2]
    found = np.empty((side, side, values.shape[2]), np.uint8)
    for k in range(values.shape[2]):
        band = Image.fromarray(np.ascontiguousarray(values[..., k]))
        if how == "bilinear":
            step = (width / side, 0, 0, 0, height / side, 0)
            found[..., k] = band.transform((side, side), Image.Transform.AFFINE, step, Image.Resampling.BILINEAR)
        else:
            found[..., k] = band.resize((side, side), Image.Resampling.BILINEAR)
    return found


def _stack(path: Path) -> Pixels | None:
    """Read a TIFF of more than three bands, None where it is none; a band without a name that hides pixels is no band of the ground."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            opened = rasterio.open(path)
        with opened:
            names, kinds = opened.descriptions, opened.colorinterp
            own = [k for k in range(opened.count) if names[k] or kinds[k] != ColorInterp.alpha]
            if len(own) <= len(RGB):
                return None  # a picture, which Pillow reads
            if any(opened.dtypes[k] != "uint8" for k in own):
                raise ValueError(Words("its values are {0}, and only those of 8 bits are read", opened.dtypes[own[0]]))
            values = np.moveaxis(opened.read(), 0, -1)
    except RasterioError:
        return None  # Pillow says what is wrong
    hidden = float(np.mean([(values[..., k] < 255).mean() for k in range(values.shape[2]) if k not in own] or [0]))
    if hidden:
        raise ValueError(Words("{0:.1%} of its pixels are transparent: save it without transparency", hidden))
    return Pixels(np.ascontiguousarray(values[..., own]), tuple(names[k] or f"band {k + 1}" for k in own))

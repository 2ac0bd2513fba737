"""What a raster's numbers mean: scale and offset in the file, an offset that the user takes off, zeros that are no data, bands by their names."""

from dataclasses import replace
from typing import Optional, Sequence

import numpy as np

from ...core.listener import Listener
from ...core.scenes import bands as names
from ...core.scenes.radiometry import REFLECTANCE_UNIT
from ...core.words import Words
from .rasters import Raster

# What the largest number of a type may mean, so that the file's scale gives reflectance: neither per cent nor kelvin.
LEAST_TOP, MOST_TOP = 0.3, 100.0
COUNTED = "1, 2, 3"  # BANDS left alone


def reflectance(raster: Raster, offset: Optional[float] = None) -> Raster:
    """Return a scene whose integers are reflectance x 10,000 (its fractions reflectance), with 0 as no data where nothing else says so.

    offset: what the user adds to the numbers, None for nothing.
    """
    found = replace(raster, notes=list(raster.notes), straight=[(1.0, 0.0)] * len(raster.bands))
    dtype = raster.dtype
    for k, (scale, add) in enumerate(raster.scales):
        found.straight[k] = _straight(dtype, scale, add)
    if any(pair is None for pair in found.straight):
        found.notes.append(
            Words(
                "The file says that its values are number x {0:g} + {1:g}, which is no reflectance: the numbers are taken as they are.",
                *raster.scales[0],
            )
        )
        found.straight = [(1.0, 0.0)] * len(raster.bands)
    elif any(pair != (1.0, 0.0) for pair in found.straight):
        found.notes.append(
            Words(
                "Scale {0:g} and offset {1:g} of the file are applied: its values are reflectance.", *raster.scales[0]
            )
        )
        if dtype.itemsize == 1:
            found.dtype = np.dtype(np.float32)
    if offset:
        unit = 1.0 if dtype.kind in "iu" else 1 / REFLECTANCE_UNIT
        found.straight = [(ratio, add + offset * unit) for ratio, add in found.straight]
        found.notes.append(Words("{0:g} is added to the scene's numbers (OFFSET).", offset))
    if dtype.itemsize > 1 and raster.undeclared:
        found.nodata, found.zeros = [0.0] * len(raster.bands), True
    if all(pair == (1.0, 0.0) for pair in found.straight):
        found.straight = []
    return found


def _straight(dtype: np.dtype, scale: float, add: float) -> Optional[tuple[float, float]]:
    """Return (ratio, summand) that bring numbers to reflectance (x 10,000 for integers), None where the file's scale gives none."""
    if (scale, add) == (1.0, 0.0):
        return 1.0, 0.0
    if dtype.kind == "f":
        return scale, add
    top = np.iinfo(dtype).max * scale + add
    if not LEAST_TOP <= top <= MOST_TOP:
        return None
    unit = 1.0 if dtype.itemsize == 1 else REFLECTANCE_UNIT  # 8 bits become fractions
    return round(scale * unit, 9), round(add * unit, 6)


def valued(raster: Raster) -> Raster:
    """Return a raster of measured values (heights) with the file's scale and offset applied."""
    if all(pair == (1.0, 0.0) for pair in raster.scales):
        return raster
    return replace(raster, straight=list(raster.scales), dtype=np.dtype(np.float64))


def left_alone(typed: str) -> bool:
    """Say whether BANDS is as the dialogs have it, so that the names of the bands count."""
    return typed.replace(" ", "") in ("", COUNTED.replace(" ", ""))


def chosen(typed: str, raster: Raster, wanted: Sequence[str]) -> str:
    """Return BANDS as it counts: left alone, the wanted bands are taken by their names where the names tell."""
    if not left_alone(typed):
        return typed
    colours = len(wanted) == len(names.RGB)
    if not colours:
        typed = ""  # three are counted there
    if len(raster.bands) < len(wanted) + colours:
        return typed
    known = names.by_name(raster.bands, names.RGB.names if colours else wanted)
    if known is not None:
        found = ",".join(str(k + 1) for k in known)
        if known != list(range(len(known))):
            raster.notes.append(
                Words("The bands {0} are taken for red, green and blue, by their names.", found)
                if colours
                else Words("The bands {0} are taken for {1}, by their names.", found, ", ".join(wanted))
            )
        return found
    if not colours:
        if len(raster.bands) > len(wanted) or any(names.colours(raster.bands)):
            raster.notes.append(
                Words(
                    "The scene has {0} bands, and their names don't tell which are {1}: the first ones are taken. Set BANDS where others are meant.",
                    len(raster.bands),
                    ", ".join(wanted),
                )
            )
        return typed
    raster.notes.append(
        Words(
            "The scene has {0} bands, and their names don't tell which are red, green and blue: {1} are taken. Set BANDS"
            " where others are meant (a full Sentinel-2 stack: 4, 3, 2).",
            len(raster.bands),
            typed or Words("the first ones"),
        )
    )
    return typed


def say_notes(raster: Raster, say: Listener) -> None:
    """Say what was done with a raster's numbers."""
    for words in raster.notes:
        say.warn(words)


def say_zeros(raster: Raster, share: float, say: Listener) -> None:
    """Say which share of the pixels was left out because their number is 0."""
    if raster.zeros and share > 0:
        say.warn(
            Words(
                "{0:.1%} of the pixels are 0, which is no data in reflectance, though the file does not say so: they are left out.",
                share,
            )
        )

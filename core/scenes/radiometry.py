"""How the values of a scene are brought to those that a model knows: MATCH with REFERENCE and SOURCE (paper, sections 3.2 and 4.5).

`read` checks what a user chose, `converter` makes the function that is applied to pixels, on both sides of the engine.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Callable, Sequence

import numpy as np
import numpy.typing as npt

from ..errors import InputError
from ..listener import Listener
from ..words import Words
from .bands import check_order
from .distributions import Distribution, exact_integers
from .matching import Mapping

NONE, SCALE, SCENE, SHARED = "none", "scale", "scene", "shared"
MATCHES = (NONE, SCALE, SCENE, SHARED)
# ESA's true-colour image shows reflectance 0 to 0.3558 as 1 to 255.
SCALE_REFLECTANCE = 0.3558
REFLECTANCE_UNIT = 10000.0


@dataclass
class Radiometry:
    """What was chosen. reference: None for the model's own; source: the shared table, for `shared` only."""

    match: str
    reference: Distribution | None = None
    source: Distribution | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as jobs hold it: match, reference and source as plain data."""
        reference, source = (None if d is None else d.to_dict() for d in (self.reference, self.source))
        return {"match": self.match, "reference": reference, "source": source}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Radiometry:
        """Return what `to_dict` gave back as it was."""
        reference, source = (Distribution.from_dict(data[k]) if data[k] else None for k in ("reference", "source"))
        return cls(data["match"], reference, source)


def read(
    match: str, reference: str, source: str, names: Sequence[str], dtype: np.dtype, wanted: Sequence[str]
) -> Radiometry:
    """Read the distributions that were named and check that they fit the scene and the model.

    reference, source: paths, '' for none; names, dtype: the chosen bands' names and the type of their values; wanted: the model's bands. Raises
    InputError where they don't fit.
    """
    if match == SHARED and not source:
        raise InputError(
            "MATCH=shared needs SOURCE, the distribution of all scenes together: make it with fitreference."
        )
    if source and match != SHARED:
        raise InputError(Words("SOURCE is given, but MATCH is {0!r}: choose 'shared', or leave SOURCE empty.", match))
    found = Radiometry(match)
    if reference:
        found.reference = _read(reference, len(wanted))
        check_order(wanted, found.reference.bands, os.path.basename(reference))
    if source:
        found.source = _read(source, len(wanted))
        check_order(names, found.source.bands, os.path.basename(source))
        check_type(found.source, dtype)
    return found


def _read(path: str, bands: int) -> Distribution:
    found = Distribution.read(path)
    if len(found.bands) != bands:
        raise InputError(Words("{0} describes {1} bands; the model has {2}.", path, len(found.bands), bands))
    return found


def check_type(source: Distribution, dtype: np.dtype) -> None:
    """Raise InputError where a shared table was counted on another type of values than the scene's."""
    if source.integer != exact_integers(dtype):
        raise InputError("SOURCE was fitted on another type of values (integer or floating point) than the scene's.")


def converter(
    chosen: Radiometry, own: Distribution, fit: Callable[[], Distribution], say: Listener
) -> Callable[[np.ndarray], np.ndarray]:
    """Return what brings pixels [..., bands] to the reference's radiometry, float32.

    own: the model's reference, where none was chosen; fit: counts the scene's own distribution, called for `scene` only.
    """
    if chosen.match == NONE:
        return _unchanged(say)
    if chosen.match == SCALE:
        return _scaled(say)
    return Mapping(chosen.source or fit(), chosen.reference or own)


def _scaled(say: Listener) -> Callable[[np.ndarray], np.ndarray]:
    """Return the conversion for `scale`, which says once where values don't look like reflectance."""
    looked = False

    def convert(pixels: np.ndarray) -> np.ndarray:
        nonlocal looked
        if not looked and pixels.any() and pixels.dtype != np.uint8:
            looked = True
            high = float(np.quantile(pixels[pixels > 0], 0.99)) if (pixels > 0).any() else 0.0
            kind, usual = ("fractions", 1.5) if pixels.dtype.kind == "f" else ("integers", 255.0)
            if (high > usual) if kind == "fractions" else (high <= usual):
                say.warn(
                    Words(
                        "MATCH=scale takes {0}, but the scene's values reach {1:.4g} in their upper hundredth:"
                        " choose 'scene', 'shared' or 'none' where they are no reflectance.",
                        Words("integers as reflectance x 10,000")
                        if kind == "integers"
                        else Words("fractions as reflectance, 0 to 1"),
                        high,
                    )
                )
        return scale_reflectance(pixels)

    return convert


def _unchanged(say: Listener) -> Callable[[np.ndarray], np.ndarray]:
    """Return the conversion for `none`, which says once where values can't be the reference's."""
    warned = False

    def convert(pixels: np.ndarray) -> np.ndarray:
        nonlocal warned
        if not warned and pixels.size and pixels.max() > 255:
            warned = True
            say.warn(
                Words(
                    "MATCH=none takes the values as they are, 0 to 255, but the scene has values up to {0:g}: choose"
                    " 'scene', 'shared' or 'scale'.",
                    pixels.max(),
                )
            )
        return pixels.astype(np.float32)

    return convert


def scale_reflectance(pixels: np.ndarray) -> np.ndarray:
    """Scale reflectance as ESA's true-colour image does: 0 to 0.3558 becomes 1 to 255, the rest is clipped.

    8-bit values are taken as they are; other integers are reflectance x 10,000, floating point is reflectance itself.
    """
    if pixels.dtype == np.uint8:
        return pixels.astype(np.float32)
    values = pixels.astype(np.float32)
    values *= _a_unit(pixels.dtype)  # in place: strips are large
    values += 1
    return np.clip(values, 1, 255, out=values)


def scale_reflectance_unclipped(values: np.ndarray, dtype: npt.DTypeLike) -> np.ndarray:
    """Scale floating-point copies of values of a type as `scale_reflectance` does, beyond 1 to 255 too."""
    return values if np.dtype(dtype) == np.uint8 else 1 + values * _a_unit(dtype)


def _a_unit(dtype: npt.DTypeLike) -> float:
    """Return how much a unit of reflectance's numbers is of 0 to 255."""
    return 254 / (SCALE_REFLECTANCE * (REFLECTANCE_UNIT if np.dtype(dtype).kind in "iu" else 1.0))

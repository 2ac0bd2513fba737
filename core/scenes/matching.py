"""Matching one distribution to another (paper, sections 3.2 and 4.5, appendix)."""

from __future__ import annotations

from itertools import chain
from typing import Sequence

import numpy as np

from ..errors import InputError
from ..words import Words
from .distributions import Distribution

TINY = 1e-12  # sums of shares are not exact


class Mapping:
    """Turns values of a source into values of a reference, channel by channel: F_source(x') = F_reference(x).

    Where the reference is of integers, by the generalised inverse: the smallest reference value whose share of pixels at or below it is that
    of the source's value. Between a floating-point reference's values it is a straight line. `strength` below 1 goes only that part of the way
    from a value to its match (0 leaves all as it is). `dtype`: the type of what `channel` returns, the reference's own at full strength.
    """

    def __init__(self, source: Distribution, reference: Distribution, strength: float = 1.0):
        if len(source.bands) != len(reference.bands):
            raise InputError(
                Words(
                    "The scene's distribution has {0} bands, the reference {1}.",
                    len(source.bands),
                    len(reference.bands),
                )
            )
        if not 0 <= strength <= 1:
            raise InputError(Words("The strength of a matching lies between 0 and 1, not at {0:g}.", strength))
        self.source, self.reference, self.strength = source, reference, strength
        self.integer = source.integer
        self.dtype = _type_between(source, reference, strength)
        channels = range(len(source.bands))
        self._tables = [self._table(k) for k in channels] if self.integer else []
        self._breaks = [] if self.integer else [self._break_values(k) for k in channels]

    def channel(self, k: int, values: np.ndarray) -> np.ndarray:
        """Map the values of channel k, an array of any shape of the source's type, to `dtype`.

        A value that the source does not have takes the match of the next one below it that it has.
        """
        if not self.integer:
            return self._blend(values, self._matched(k, values))
        table, low = self._tables[k]
        if low < 0 or values.dtype.kind not in "u" or values.dtype.itemsize > 2:
            return table[np.clip(values.astype(np.int64) - low, 0, len(table) - 1)]
        return table.take(values, mode="clip")  # unsigned, so beyond the end is above the highest

    def __call__(self, pixels: np.ndarray) -> np.ndarray:
        """Map pixels [..., channels] to float32 values of the reference."""
        out = np.empty(pixels.shape, np.float32)
        for k in range(pixels.shape[-1]):
            out[..., k] = self.channel(k, pixels[..., k])
        return out

    def _table(self, k: int) -> tuple[np.ndarray, int]:
        """Return the look-up table of a channel of integers and the value of its first entry."""
        values = self.source.values[k]
        low, high = min(0, int(values[0])), int(values[-1])
        matched = _inverse(self.reference, k, self.source.cdf(k))
        every = np.arange(low, high + 1)
        at = np.clip(np.searchsorted(values, every, side="right") - 1, 0, None)
        return self._blend(every, matched[at]), low

    def _break_values(self, k: int) -> np.ndarray | None:
        """Return for each value of an integer reference the largest value of the source that goes there, ascending."""
        if not self.reference.integer:
            return None
        share = self.reference.cdf(k)[:-1] + TINY
        result: np.ndarray | None = np.interp(share, self.source.cdf(k), self.source.values[k], left=-np.inf)
        return result

    def _matched(self, k: int, values: np.ndarray) -> np.ndarray:
        breaks = self._breaks[k]
        if breaks is not None:
            return self.reference.values[k][np.searchsorted(breaks, values)]
        share = np.interp(values, self.source.values[k], self.source.cdf(k))
        result: np.ndarray = np.interp(share, self.reference.cdf(k), self.reference.values[k])
        return result

    def _blend(self, values: np.ndarray, matched: np.ndarray) -> np.ndarray:
        if self.strength < 1:
            matched = values + self.strength * (matched - values.astype(np.float64))
        return (np.rint(matched) if self.dtype.kind in "iu" and matched.dtype.kind == "f" else matched).astype(
            self.dtype
        )


def _inverse(reference: Distribution, k: int, share: np.ndarray) -> np.ndarray:
    """Return the reference's values at these shares of its pixels."""
    wanted, values = reference.cdf(k), reference.values[k]
    if not reference.integer:
        result: np.ndarray = np.interp(share, wanted, values)
        return result
    return values[np.minimum(np.searchsorted(wanted, share - TINY), len(values) - 1)]


def _type_between(source: Distribution, reference: Distribution, strength: float) -> np.dtype:
    ends = ([source] if strength < 1 else []) + ([reference] if strength > 0 else [])
    found = np.result_type(*[end.dtype for end in ends])
    return found if found.kind in "iu" else np.dtype(np.float32)


def matched(mapping: Mapping, scene: Distribution) -> Distribution:
    """Return the distribution that a scene's pixels have after a mapping; of floating-point scenes to the grain of their summary."""
    values, counts = [], []
    for k, (value, count) in enumerate(zip(scene.values, scene.counts)):
        new, where = np.unique(mapping.channel(k, value), return_inverse=True)
        values.append(new)
        counts.append(np.bincount(where.ravel(), count, len(new)).astype(np.int64))
    return Distribution(scene.bands, mapping.dtype.kind in "iu", values, counts, scene.sources, mapping.dtype.name)


def free_value(mapping: Mapping, preferred: Sequence[float] = ()) -> float | None:
    """Return a value for no data that no valid pixel of a matched raster takes; None where there is none.

    NaN for floating point; for integers the first of `preferred`, 0, the type's largest and then any other that is free.
    """
    if mapping.dtype.kind == "f":
        return float("nan")
    source, reference = mapping.source, mapping.reference
    every = (mapping.channel(k, v) for k, v in enumerate(source.values)) if mapping.integer else reference.values
    taken = set().union(*[np.unique(values).tolist() for values in every])
    info = np.iinfo(mapping.dtype)
    candidates = chain(preferred, (0, int(info.max)), range(int(info.min), int(info.max)))
    fits = (v for v in candidates if np.isfinite(v) and v == int(v) and info.min <= v <= info.max)
    return next((float(v) for v in fits if v not in taken), None)

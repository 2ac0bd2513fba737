"""Distributions of pixel values, and matching one to another (paper, sections 3.2 and 4.5, appendix).

A distribution is kept as the values that occur and how often, so it is exact for integers; floating-point values are
binned between their extremes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Sequence

import numpy as np

from .errors import InputError

FORMAT = "landslidebias-distribution"
FLOAT_BINS = 65536
# ESA's true-colour image shows reflectance 0 to 0.3558 as 1 to 255.
SCALE_REFLECTANCE = 0.3558
REFLECTANCE_UNIT = 10000.0


@dataclass(eq=False)
class Distribution:
    """How often each value occurs in each channel.

    values, counts: one array [n] a channel, values ascending. integer: values are integers and `counts` is exact.
    """

    bands: list[str]
    integer: bool
    values: list[np.ndarray]
    counts: list[np.ndarray]
    sources: list[str] = field(default_factory=list)

    def cdf(self, channel: int) -> np.ndarray:
        """Return F(values[channel]), the share of pixels at or below each value; ends at 1."""
        total = np.cumsum(self.counts[channel], dtype=np.float64)
        return total / total[-1]

    def to_dict(self) -> dict:
        return {
            "format": FORMAT,
            "version": 1,
            "integer": self.integer,
            "bands": list(self.bands),
            "sources": list(self.sources),
            "n_valid": [int(c.sum()) for c in self.counts],
            "values": [v.tolist() for v in self.values],
            "counts": [c.tolist() for c in self.counts],
            "cdf": [[round(share, 9) for share in self.cdf(k).tolist()] for k in range(len(self.bands))],
        }

    @classmethod
    def from_dict(cls, data: object) -> "Distribution":
        """Build a distribution from what `to_dict` gave. Raises InputError where it is something else."""
        try:
            if data["format"] != FORMAT:
                raise InputError("it is of another format")
            dtype = np.int64 if data["integer"] else np.float64
            values = [np.asarray(v, dtype) for v in data["values"]]
            counts = [np.asarray(c, np.int64) for c in data["counts"]]
            made = cls(
                [str(b) for b in data["bands"]],
                bool(data["integer"]),
                values,
                counts,
                [str(s) for s in data.get("sources", [])],
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError(f"This is not a distribution written by fitreference: {error}.") from error
        pairs = list(zip(values, counts))
        if len(made.bands) != len(pairs) or any(v.shape != c.shape or v.ndim != 1 for v, c in pairs):
            raise InputError("This distribution is damaged: its bands, values and counts don't fit together.")
        if any(c.sum() <= 0 or (c < 0).any() or (np.diff(v) <= 0).any() for v, c in pairs):
            raise InputError("This distribution is damaged: its values must ascend and its counts be positive.")
        return made

    @classmethod
    def read(cls, path: str) -> "Distribution":
        """Read a distribution's JSON. Raises InputError where the file is not one."""
        try:
            data = json.loads(Path(path).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise InputError(f"The distribution {path} can't be read: {error}. Make one with fitreference.") from error
        try:
            return cls.from_dict(data)
        except InputError as error:
            raise InputError(f"{path}: {error}") from error


class Histogram:
    """Counts pixel values strip by strip, in bounded memory.

    Integers of up to 16 bits are counted exactly; other values fall into FLOAT_BINS bins between `low` and `high`, [channels],
    which a first pass must find (`extremes`).
    """

    def __init__(self, dtype, channels: int, low: Sequence[float] | None = None, high: Sequence[float] | None = None):
        self.dtype = np.dtype(dtype)
        self.exact = exact_integers(self.dtype)
        if self.exact:
            info = np.iinfo(self.dtype)
            self._offset, size = int(info.min), int(info.max) - int(info.min) + 1
        else:
            size = FLOAT_BINS
            self._low = np.asarray(low, np.float64)
            self._step = np.maximum((np.asarray(high, np.float64) - self._low) / (size - 1), np.finfo(np.float64).tiny)
        self.counts = np.zeros((channels, size), np.int64)

    def add(self, pixels: np.ndarray) -> None:
        """Count valid pixels [n, channels]."""
        size = self.counts.shape[1]
        for k in range(pixels.shape[1]):
            if self.exact:
                index = pixels[:, k].astype(np.int64) - self._offset
            else:
                index = np.ceil((pixels[:, k].astype(np.float64) - self._low[k]) / self._step[k])
                index = np.clip(index, 0, size - 1).astype(np.int64)
            self.counts[k] += np.bincount(index, minlength=size)

    def distribution(self, bands: Sequence[str], sources: Iterable[str] = ()) -> Distribution:
        """Return what was counted. Raises InputError where there was no valid pixel."""
        if not self.counts.sum():
            raise InputError("There is no valid pixel: check the mask and the no-data value.")
        values, counts = [], []
        for k, count in enumerate(self.counts):
            seen = np.flatnonzero(count)
            values.append(seen + self._offset if self.exact else self._low[k] + seen * self._step[k])
            counts.append(count[seen])
        return Distribution(list(bands), self.exact, values, counts, list(sources))


def exact_integers(dtype) -> bool:
    """Say whether values of this type are counted one by one (integers of 8 or 16 bits)."""
    dtype = np.dtype(dtype)
    return dtype.kind in "iu" and dtype.itemsize <= 2


def merge(parts: Sequence[Distribution]) -> Distribution:
    """Return the distribution of the pixels of several distributions together (one table for compared scenes).

    Raises InputError where integer and floating-point sources, or different bands, are mixed.
    """
    first = parts[0]
    if any(p.integer != first.integer for p in parts):
        raise InputError("Integer and floating-point rasters can't share one distribution: convert one of them.")
    if any(len(p.bands) != len(first.bands) for p in parts):
        raise InputError("The rasters differ in their number of bands.")
    values, counts = [], []
    for k in range(len(first.bands)):
        merged, where = np.unique(np.concatenate([p.values[k] for p in parts]), return_inverse=True)
        total = np.zeros(len(merged), np.int64)
        np.add.at(total, where.ravel(), np.concatenate([p.counts[k] for p in parts]))
        values.append(merged)
        counts.append(total)
    return Distribution(first.bands, first.integer, values, counts, [s for p in parts for s in p.sources])


class Mapping:
    """Turns values of a source into values of a reference, channel by channel: F_source(x') = F_reference(x)."""

    def __init__(self, source: Distribution, reference: Distribution):
        if len(source.bands) != len(reference.bands):
            raise InputError(
                f"The scene's distribution has {len(source.bands)} bands, the reference {len(reference.bands)}."
            )
        self.integer = source.integer
        self._knots = []
        for k in range(len(source.bands)):
            share, wanted = source.cdf(k), reference.cdf(k)
            if reference.integer:
                # The generalised inverse: the smallest reference value at or above that share of the pixels.
                at = np.searchsorted(wanted, share - 1e-12)
                matched = reference.values[k][np.minimum(at, len(wanted) - 1)]
            else:
                matched = np.interp(share, wanted, reference.values[k])
            self._knots.append((source.values[k], np.asarray(matched, np.float64)))

    def __call__(self, pixels: np.ndarray) -> np.ndarray:
        """Map pixels [..., channels] to float32 values of the reference."""
        out = np.empty(pixels.shape, np.float32)
        for k, (values, matched) in enumerate(self._knots):
            channel = pixels[..., k]
            if self.integer:
                at = np.clip(np.searchsorted(values, channel, side="right") - 1, 0, len(values) - 1)
                out[..., k] = matched[at]
            else:
                out[..., k] = np.interp(channel, values, matched)
        return out

    def table(self, dtype) -> "Table":
        """Return the same mapping as a look-up table over all values of an integer type."""
        info = np.iinfo(dtype)
        every = np.arange(info.min, info.max + 1)
        return Table(self(np.repeat(every[:, None], len(self._knots), 1)), int(info.min))


class Table:
    """A look-up table [values, channels] for integers that start at `offset`."""

    def __init__(self, values: np.ndarray, offset: int):
        self._values, self._offset = values, offset

    def __call__(self, pixels: np.ndarray) -> np.ndarray:
        out = np.empty(pixels.shape, np.float32)
        for k in range(pixels.shape[-1]):
            out[..., k] = self._values[:, k].take(pixels[..., k].astype(np.int64) - self._offset)
        return out


def scale_reflectance(pixels: np.ndarray) -> np.ndarray:
    """Scale reflectance as ESA's true-colour image does: 0 to 0.3558 becomes 1 to 255, the rest is clipped.

    8-bit values are taken as they are; other integers are reflectance x 10,000, floating point is reflectance itself.
    """
    if pixels.dtype == np.uint8:
        return pixels.astype(np.float32)
    top = SCALE_REFLECTANCE * (REFLECTANCE_UNIT if pixels.dtype.kind in "iu" else 1.0)
    return np.clip(1 + pixels.astype(np.float32) * (254 / top), 1, 255)


def kolmogorov(a: Distribution, b: Distribution, channel: int) -> float:
    """Return the largest difference of two channels' cumulative distributions, 0 to 1."""
    values = np.union1d(a.values[channel], b.values[channel])
    shares = []
    for d in (a, b):
        at = np.searchsorted(d.values[channel], values, side="right")
        shares.append(np.concatenate([[0.0], d.cdf(channel)])[at])
    return float(np.abs(shares[0] - shares[1]).max())

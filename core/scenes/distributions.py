"""Distributions of pixel values, counted strip by strip in bounded memory (paper, section 4.5 and appendix).

Integers of up to 16 bits are counted one by one; other values are kept as a sorted summary whose cumulative distribution is exact to
a few ten-thousandths.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from .. import plain
from ..errors import InputError
from ..words import Words

FORMAT = "landslidebias-distribution"
KEPT = 16384  # values of a summary
# What a distribution from outside may have: more than any that is written here.
MOST_BYTES, MOST_BANDS, MOST_VALUES, MOST_PIXELS = 128 * 2**20, 1000, 2**17, 2**60
MOST_SOURCES, LONGEST_NAME = 100_000, 10_000
INTEGERS = ("uint8", "int8", "uint16", "int16", "int32")
LOWEST, HIGHEST = -(2**15), 2**16 - 1  # of integers of 16 bits


@dataclass(eq=False)
class Distribution:
    """How often each value occurs in each channel.

    values, counts: one array [n] a channel, values ascending. integer: values are integers and `counts` is exact. dtype: the pixels' type,
    by numpy's name; empty, it is the smallest that holds the values.
    """

    bands: list[str]
    integer: bool
    values: list[np.ndarray]
    counts: list[np.ndarray]
    sources: list[str] = field(default_factory=list)
    dtype: str = ""

    def __post_init__(self) -> None:
        if not self.dtype and self.integer:
            low, high = min(int(v[0]) for v in self.values), max(int(v[-1]) for v in self.values)
            self.dtype = np.result_type(np.min_scalar_type(low), np.min_scalar_type(high)).name
        self.dtype = self.dtype or "float32"

    def cdf(self, channel: int) -> np.ndarray:
        """Return F(values[channel]), the share of pixels at or below each value; ends at 1."""
        total = np.cumsum(self.counts[channel], dtype=np.float64)
        result: np.ndarray = total / total[-1]
        return result

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data, as its JSON has it."""
        return {
            "format": FORMAT,
            "version": 1,
            "integer": self.integer,
            "dtype": self.dtype,
            "bands": list(self.bands),
            "sources": list(self.sources),
            "n_valid": [int(c.sum()) for c in self.counts],
            "values": [v.tolist() for v in self.values],
            "counts": [c.tolist() for c in self.counts],
            "cdf": [[round(share, 9) for share in self.cdf(k).tolist()] for k in range(len(self.bands))],
        }

    @classmethod
    def from_dict(cls, data: Any) -> Distribution:
        """Build a distribution from what `to_dict` gave. Raises InputError where it is something else."""
        try:
            if not isinstance(data, dict) or data.get("format") != FORMAT:
                raise ValueError("it is of another format")
            found = plain.checked(data, _CHECKS, {"sources": None, "dtype": None})
            integer, dtype = found["integer"], found.get("dtype", "")
            if dtype and dtype not in _dtypes(integer):
                raise ValueError(Words("dtype {0} is none of its values", dtype))
            values = [_column(v, int if integer else float) for v in found["values"]]
            counts = [_column(c, int) for c in found["counts"]]
        except ValueError as error:
            raise InputError(Words("This is not a distribution written by fitreference: {0}.", error)) from error
        if len(found["bands"]) != len(values) or [len(v) for v in values] != [len(c) for c in counts]:
            raise InputError("This distribution is damaged: its bands, values and counts don't fit together.")
        if not all(
            (c > 0).all() and sum(c.tolist()) <= MOST_PIXELS and (v[1:] > v[:-1]).all() for v, c in zip(values, counts)
        ):
            raise InputError("This distribution is damaged: its values must ascend and its counts be positive.")
        if integer and not all(_holds(dtype, v) for v in values):
            raise InputError("This distribution is damaged: its values are not of the type that it names.")
        return cls(found["bands"], integer, values, counts, found.get("sources", []), dtype)

    @classmethod
    def read(cls, path: str) -> Distribution:
        """Read a distribution's JSON. Raises InputError where the file is not one."""
        try:
            data = plain.read(path, MOST_BYTES)
        except InputError as error:
            raise InputError(
                Words(
                    "The distribution {0} can't be read: {1}. Make one with fitreference.", path, str(error).rstrip(".")
                )
            ) from error
        try:
            return cls.from_dict(data)
        except InputError as error:
            raise InputError(Words("{0}: {1}", path, error)) from error


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _columns(value: Any) -> list[list[Any]]:
    """Check one list a band, none of them empty or too long."""
    if not isinstance(value, list) or not 1 <= len(value) <= MOST_BANDS:
        raise ValueError("must be a list a band")
    if not all(isinstance(one, list) and 1 <= len(one) <= MOST_VALUES for one in value):
        raise ValueError(Words("must be a list a band, of 1 to {0} numbers", MOST_VALUES))
    return value


def _names(most: int) -> plain.Check:
    """Check names of bands and of files, which may hold any character."""

    def check(value: Any) -> list[str]:
        if not isinstance(value, list) or len(value) > most:
            raise ValueError(Words("must be a list of at most {0} names", most))
        if not all(isinstance(one, str) and len(one) <= LONGEST_NAME for one in value):
            raise ValueError(Words("must be names of at most {0} characters", LONGEST_NAME))
        return value

    return check


def _column(numbers: list[Any], kind: type) -> np.ndarray:
    """Return numbers as int64 or float64. Raises ValueError where one is of another kind, or has no end."""
    kinds = set(map(type, numbers))
    if not kinds <= ({int} if kind is int else {int, float}):
        raise ValueError("not all of its values and counts are numbers of their kind")
    try:
        found = np.array(numbers, np.int64 if kind is int else np.float64)
    except OverflowError:
        raise ValueError("a number in it is too large") from None
    if not np.isfinite(found).all():
        raise ValueError("not all of its values are numbers")
    return found


def _dtypes(integer: bool) -> tuple[str, ...]:
    """Return the types of pixels that a distribution may be of; joined integers of 16 bits may be of 32."""
    return INTEGERS if integer else (*INTEGERS, "uint32", "int64", "uint64", "float16", "float32", "float64")


def _holds(dtype: str, values: np.ndarray) -> bool:
    """Say whether integers lie within a type, '' for any of 8 or 16 bits."""
    low, high = (np.iinfo(dtype).min, np.iinfo(dtype).max) if dtype else (LOWEST, HIGHEST)
    return bool(max(low, LOWEST) <= values[0] and values[-1] <= min(high, HIGHEST))


_CHECKS: dict[str, plain.Check] = {
    "integer": _flag,
    "bands": _names(MOST_BANDS),
    "values": _columns,
    "counts": _columns,
    "sources": _names(MOST_SOURCES),
    "dtype": lambda value: plain.text(20)("" if value is None else value),
}


class Counter:
    """Counts the valid pixels of strips, channel by channel: exactly for integers of up to 16 bits, as a summary for other values."""

    def __init__(self, dtype: npt.DTypeLike, channels: int):
        self.dtype = np.dtype(dtype)
        self.exact = exact_integers(self.dtype)
        kind = _Exact if self.exact else _Summary
        self._channels = [kind(self.dtype) for _ in range(channels)]

    def add(self, pixels: np.ndarray) -> None:
        """Count pixels [n, channels]."""
        for k, channel in enumerate(self._channels):
            channel.add(pixels[:, k])

    def add_channels(self, channels: Sequence[np.ndarray]) -> None:
        """Count one array of pixels, of any shape, a channel."""
        for counter, values in zip(self._channels, channels):
            counter.add(values.ravel())

    def distribution(self, bands: Sequence[str], sources: Iterable[str] = ()) -> Distribution:
        """Return what was counted. Raises InputError where there was no valid pixel."""
        pairs = [channel.found() for channel in self._channels]
        if not all(len(counts) for _, counts in pairs):
            raise InputError("There is no valid pixel: check the mask and the no-data value.")
        values, counts = (list(part) for part in zip(*pairs))
        return Distribution(list(bands), self.exact, values, counts, list(sources), self.dtype.name)


class _Exact:
    """Counts of each value of an 8 or 16 bit integer type."""

    def __init__(self, dtype: np.dtype):
        self._info = np.iinfo(dtype)
        self._unsigned = np.dtype(f"u{dtype.itemsize}")
        self._counts = np.zeros(1 << self._info.bits, np.int64)

    def add(self, values: np.ndarray) -> None:
        # Read as unsigned, a negative value lies above all others; `found` puts it back.
        self._counts += np.bincount(np.ascontiguousarray(values).view(self._unsigned), minlength=len(self._counts))

    def found(self) -> tuple[np.ndarray, np.ndarray]:
        counts = np.roll(self._counts, -int(self._info.min)) if self._info.min else self._counts
        seen = np.flatnonzero(counts)
        return seen + int(self._info.min), counts[seen]


class _Summary:
    """Values in order, each with how many pixels lie above the one before and not above it.

    A value that holds more than its share stays alone, so that ties are exact; the rest is grouped. Each grouping moves the cumulative
    distribution between kept values by at most 1 / (4 KEPT), at kept values not at all.
    """

    def __init__(self, dtype: np.dtype):
        self._values, self._counts = np.zeros(0, dtype), np.zeros(0, np.int64)

    def add(self, values: np.ndarray) -> None:
        new, counts = np.unique(values, return_counts=True)
        self._values, self._counts = _together([self._values, new], [self._counts, counts])
        if len(self._values) > 16 * KEPT:
            self._values, self._counts = grouped(self._values, self._counts, 4 * KEPT)

    def found(self) -> tuple[np.ndarray, np.ndarray]:
        values, counts = grouped(self._values, self._counts, KEPT)
        return values.astype(np.float64), counts


def _together(values: Sequence[np.ndarray], counts: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Join sorted values and add the counts of equal ones."""
    every, weights = np.concatenate(values), np.concatenate(counts)
    order = np.argsort(every, kind="stable")
    every, weights = every[order], weights[order]
    first = np.flatnonzero(np.append(True, every[1:] != every[:-1])[: len(every)])
    return every[first], np.add.reduceat(weights, first) if len(first) else weights


def grouped(values: np.ndarray, counts: np.ndarray, keep: int) -> tuple[np.ndarray, np.ndarray]:
    """Group neighbouring values into `keep` groups of about equal counts, named by their largest; heavy values stay alone.

    Values that are at most `keep` are returned as they are; otherwise up to three times as many groups.
    """
    if len(values) <= keep:
        return values, counts
    total = np.cumsum(counts)
    share = total[-1] / keep
    heavy = counts > share
    cell = np.floor((total - counts) / share).astype(np.int64)
    new = np.append(True, (cell[1:] != cell[:-1]) | heavy[1:] | heavy[:-1])
    first = np.flatnonzero(new)
    return values[np.append(first[1:], len(values)) - 1], np.add.reduceat(counts, first)


def exact_integers(dtype: npt.DTypeLike) -> bool:
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
    pairs = [_together([p.values[k] for p in parts], [p.counts[k] for p in parts]) for k in range(len(first.bands))]
    if not first.integer:
        pairs = [grouped(v, c, KEPT) for v, c in pairs]
    values, counts = (list(part) for part in zip(*pairs))
    dtype = np.result_type(*[p.dtype for p in parts]).name
    return Distribution(first.bands, first.integer, values, counts, [s for p in parts for s in p.sources], dtype)


def kolmogorov(a: Distribution, b: Distribution, channel: int) -> float:
    """Return the largest difference of two channels' cumulative distributions, 0 to 1."""
    values = np.union1d(a.values[channel], b.values[channel])
    shares = []
    for d in (a, b):
        at = np.searchsorted(d.values[channel], values, side="right")
        shares.append(np.concatenate([[0.0], d.cdf(channel)])[at])
    return float(np.abs(shares[0] - shares[1]).max())

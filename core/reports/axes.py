"""Axes of charts: from values to pixels, and the round numbers that stand at them."""

from __future__ import annotations

import math
from typing import Iterable, Sequence

import numpy as np

from ..words import Words, figure

Range = tuple[float, float]
ROUND = (1, 2, 5, 10)


class Scale:
    """Where values lie on a chart: `low` to `high` between the pixels `start` and `end`; log: on a logarithmic axis; whole: they are counts."""

    def __init__(self, ends: Range, start: float, end: float, log: bool = False, whole: bool = False) -> None:
        self.low, self.high = ends
        self.start, self.end, self.log, self.whole = start, end, log, whole

    def __call__(self, values: Sequence[float] | np.ndarray) -> np.ndarray:
        """Return pixels; NaN where a value can't stand on the axis."""
        found = np.asarray(values, float)
        low, high = self.low, self.high
        if self.log:
            found = np.log10(np.where(found > 0, found, np.nan))
            low, high = math.log10(low), math.log10(high)
        return np.asarray(self.start + (found - low) / (high - low) * (self.end - self.start))

    def ticks(self, most: int) -> list[tuple[float, Words]]:
        """Return where about `most` round values stand on the axis, in pixels, and their labels."""
        found = decades(self.low, self.high, most) if self.log else []
        found = found if len(found) > 1 else steps(self.low, self.high, most)
        found = [value for value in found if not self.whole or math.isclose(value, round(value))]
        return list(zip(self(found).tolist(), labels(found, self.log)))


class _Tick(float):
    """A number at an axis: its minus is as wide as a plus."""

    def __format__(self, form: str) -> str:
        return super().__format__(form).replace("-", "−")


def ends_of(parts: Iterable[Sequence[float] | np.ndarray], log: bool = False) -> Range:
    """Return the smallest and the largest value that can stand on an axis, apart from each other."""
    values = np.concatenate([np.zeros(0), *(np.ravel(np.asarray(part, float)) for part in parts)])
    values = values[np.isfinite(values) & ((values > 0) | (not log))]
    if not len(values):
        return (1.0, 10.0) if log else (0.0, 1.0)
    low, high = float(values.min()), float(values.max())
    if low < high:
        return low, high
    return (low / 2, high * 2) if log else (low - (abs(low) or 1) / 2, high + (abs(high) or 1) / 2)


def widened(ends: Range, share: float, log: bool = False) -> Range:
    """Return an axis' ends with some room at both."""
    low, high = (math.log10(ends[0]), math.log10(ends[1])) if log else ends
    low, high = low - share * (high - low), high + share * (high - low)
    return (10**low, 10**high) if log else (low, high)


def steps(low: float, high: float, most: int) -> list[float]:
    """Return the multiples of 1, 2 or 5 times a power of ten from low to high, as many as fit into `most` steps."""
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * k for k in ROUND if power * k >= rough * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [k * step for k in range(first, last + 1)]


def decades(low: float, high: float, most: int) -> list[float]:
    """Return round values of a logarithmic axis: powers of ten, with their double and fivefold where there are few."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for factors in ((1, 2, 5), (1, 3), (1,)):
        found = [k * 10.0**p for p in powers for k in factors if low <= k * 10.0**p <= high * (1 + 1e-9)]
        if len(found) <= most + 2:
            return found
    return found[:: math.ceil(len(found) / most)]


def labels(values: Sequence[float], log: bool = False) -> list[Words]:
    """Return what stands at ticks: as many digits as each needs on a logarithmic axis, as the finest needs on another."""
    digits, ticks = [_digits(v) for v in values], [_Tick(v) for v in values]
    if max(digits, default=0) > 4 or max((abs(v) for v in values), default=0) >= 1e9:
        short = ([figure(v, f".{n}g") for v in ticks] for n in range(2, 16))
        found = next((some for some in short if len(set(some)) == len(values)), [figure(v, "g") for v in ticks])
    elif log:
        found = [figure(v, f",.{n}f") for v, n in zip(ticks, digits)]
    else:
        found = [figure(v, f",.{max(digits, default=0)}f") for v in ticks]
    return found


def short(value: float) -> Words:
    """Return a number as a person reads it, with up to four digits."""
    return figure(value, ",.0f" if abs(value) >= 1000 else ".4g")


def _digits(value: float) -> int:
    """Return how many digits a round value has behind the point."""
    return next((k for k in range(12) if math.isclose(value, round(value, k), rel_tol=1e-9, abs_tol=1e-12)), 12)

"""Which blocks became landslides between two dates: a rise in log-odds held against the change of ground that is no landslide at either date."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..words import Words

LEAST_STABLE = 30  # blocks, for their spread to mean something
NORMAL_99 = 2.326  # the 99th percentile of the normal distribution
CLIP = 1e-6  # probabilities nearer to 0 and 1 say no more


@dataclass
class Change:
    """What changed, in blocks [rows, cols].

    rise: difference of log-odds, NaN where a date has none. stable: below the threshold at both dates. crossing: from below to above it. new:
    became landslides. p_value: how likely ground that is stable rises as much; q_value: after Benjamini and Hochberg (1995) over all blocks that
    were below the threshold; NaN where a block was not. middle, spread: of the stable blocks' rise.
    """

    rise: np.ndarray
    stable: np.ndarray
    crossing: np.ndarray
    new: np.ndarray
    p_value: np.ndarray
    q_value: np.ndarray
    middle: float
    spread: float


def log_odds(probability: np.ndarray) -> np.ndarray:
    """Return log(p / (1 - p)), bounded; NaN stays."""
    p = np.clip(probability.astype(np.float64), CLIP, 1 - CLIP)
    return np.log(p / (1 - p))


def became(before: np.ndarray, after: np.ndarray, threshold: float, level: float) -> Change:
    """Find the blocks that became landslides between two probability rasters [rows, cols] of one grid.

    A block counts where both dates are valid, it crosses the threshold from below, and it rose more than ground does that is no landslide at
    either date, at this false discovery rate among all blocks that were below the threshold: those that cross are chosen for their rise, so they
    can't be tested among themselves. A rise is held against a normal distribution around the stable blocks' median, as wide as their median
    absolute deviation or their lower percentile says, whichever is wider: tails are heavier than normal, and the lower one holds no new
    landslides, which only rise. Raises InputError where too few blocks are valid or stable.
    """
    valid = np.isfinite(before) & np.isfinite(after)
    if not valid.any():
        raise InputError("No block is valid at both dates: check the masks, and that both rasters show one place.")
    with np.errstate(invalid="ignore"):
        below, above = valid & (before <= threshold), valid & (after > threshold)
    stable, crossing = below & ~above, below & above
    if stable.sum() < LEAST_STABLE:
        raise InputError(
            Words(
                "Only {0} blocks are below the threshold at both dates; {1} are needed to know how much quiet ground"
                " changes. Raise THRESHOLD, or take a larger scene.",
                int(stable.sum()),
                LEAST_STABLE,
            )
        )
    rise = np.full(before.shape, np.nan)
    rise[valid] = log_odds(after[valid]) - log_odds(before[valid])
    quiet = rise[stable]
    middle = float(np.median(quiet))
    spread = 1.4826 * np.median(np.abs(quiet - middle))
    spread = float(max(spread, (middle - np.quantile(quiet, 0.01)) / NORMAL_99, 1e-9))
    p_value, q_value = np.full(before.shape, np.nan), np.full(before.shape, np.nan)
    p_value[below] = [math.erfc(z / math.sqrt(2)) / 2 for z in ((rise[below] - middle) / spread).tolist()]
    q_value[below] = false_discovery(p_value[below])
    new = crossing.copy()
    new[crossing] = q_value[crossing] <= level
    return Change(rise, stable, crossing, new, p_value, q_value, middle, spread)


def false_discovery(p: np.ndarray) -> np.ndarray:
    """Return the false discovery rate at which each p value [n] would pass (Benjamini and Hochberg 1995)."""
    if not len(p):
        return p
    order = np.argsort(p)[::-1]
    n = len(p)
    adjusted = np.minimum.accumulate(p[order] * n / np.arange(n, 0, -1))
    found = np.empty(n)
    found[order] = np.minimum(adjusted, 1)
    return found

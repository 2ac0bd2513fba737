"""Which blocks became landslides between two dates: a rise in log-odds held against the change of ground that is no landslide at either date."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..words import Words
from .quiet import exceeding, standardised

LEAST_STABLE = 30  # blocks, for their spread to mean something
CLIP = 1e-6  # probabilities nearer to 0 and 1 say no more


@dataclass
class Change:
    """What changed, in blocks [rows, cols].

    rise: difference of log-odds, NaN where a date has none. stable: below the threshold at both dates. crossing: from below to above it. new:
    became landslides. p_value: how likely quiet ground that began alike rises as much; NaN where a block was not below. q_value: the false
    discovery rate at which a crossing block passes, 1 where a block stayed below, NaN where it was not. middle: median of the rise of the blocks
    that were below; spread: of what is left of it after what blocks of their log-odds do.
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
    either date, at this false discovery rate among the blocks that cross (`quiet`; Benjamini and Hochberg 1995 over all blocks that were below
    the threshold, of which those that stay below can't be discoveries). Measured: docs/decisions/0009-quiet-ground-mirrored.md. Raises InputError
    where too few blocks are valid or stable.
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
    floor = float(log_odds(np.zeros(1))[0])
    standard, room, spread = standardised(log_odds(before[below]), rise[below], floor)
    p_value, q_value = np.full(before.shape, np.nan), np.full(before.shape, np.nan)
    p_value[below] = exceeding(standard, room)
    q_value[below] = false_discovery(np.where(crossing[below], p_value[below], 1.0))
    new = crossing & (np.nan_to_num(q_value, nan=1.0) <= level)
    return Change(rise, stable, crossing, new, p_value, q_value, float(np.median(rise[below])), spread)


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

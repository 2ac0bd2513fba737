"""What ground that did not slide does between two dates: its change given where it began, and how far the tail of that change reaches."""

from __future__ import annotations

import math

import numpy as np

PART, MOST_PARTS = 100, 20  # blocks that are alike at the first date, and how many parts of them there are
LINE = 4  # parts, for a line through their middles
TAIL, FEWEST, MOST = 0.03, 30, 1000  # share of the blocks that makes the tail, and how many these are
SHAPES = np.linspace(-0.2, 1.2, 29)  # of the generalized Pareto distribution: below 0 it ends, 1 is Cauchy's
SIZES = np.geomspace(0.4, 4, 33)  # its scale, as multiples of the median excess
NORMAL_MAD = 1.4826


def residuals(odds: np.ndarray, rise: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return what is left of each block's rise [n] after what blocks of its log-odds at the first date [n] do, and their spread [n].

    Blocks are parted by their log-odds; the parts' medians, with a line through them, say what is usual (a gain, and the return to the mean), and
    their median absolute deviations how far blocks stray from it. Both hold while less than half of a part slid.
    """
    n = int(np.clip(len(odds) // PART, 1, MOST_PARTS))
    parts = np.array_split(np.argsort(odds, kind="stable"), n)
    centre = np.array([np.median(odds[part]) for part in parts])
    if n >= LINE and np.ptp(centre) > 0:
        usual = np.array([np.median(rise[part]) for part in parts])
        rise = rise - np.polyval(np.polyfit(centre, usual, 1), odds)
    rise = rise - np.interp(odds, centre, [np.median(rise[part]) for part in parts])
    spread = NORMAL_MAD * np.interp(odds, centre, [np.median(np.abs(rise[part])) for part in parts])
    return rise, np.maximum(spread, 1e-9)


def exceeding(values: np.ndarray) -> np.ndarray:
    """Return how likely a value of quiet ground is as large as each of these [n], which are symmetric around 0 where nothing slid.

    New landslides only rise: the values below 0, mirrored, are what quiet ground does above 0. Their share in the body; in the tail, beyond what
    was seen too, the generalized Pareto distribution of the excesses (Pickands 1975), averaged over all its shapes and scales as likely as the
    excesses make them: a tail of which little is known reaches far.
    """
    n, mirrored = len(values), np.sort(-values)
    found = (n - np.searchsorted(mirrored, values) + 1) / (n + 1)
    k = min(max(FEWEST, int(TAIL * n)), MOST, n // 2)
    start = max(float(mirrored[n - k - 1]), 0.0)
    far = values > start
    if far.any():
        excess = values[far] - start
        at = np.geomspace(1e-3, 1, 200) * float(excess.max())
        tail = np.log(np.maximum(_survival(np.maximum(mirrored[n - k :] - start, 0), at), 1e-300))
        found[far] = (k + 1) / (n + 1) * np.exp(np.interp(excess, at, tail))
    return np.asarray(found)


def _survival(excess: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Return the probability that another excess is greater than each of `at` [m], given those that were seen [k]."""
    shape, size = (v.ravel() for v in np.meshgrid(SHAPES, SIZES * max(float(np.median(excess)), 1e-12), indexing="ij"))
    shape = np.where(np.abs(shape) < 1e-6, 1e-6, shape)
    with np.errstate(divide="ignore"):
        inside = np.log(np.maximum(1 + (shape / size)[:, None] * excess, 0))
        likely = -len(excess) * np.log(size) - (1 + 1 / shape) * inside.sum(1)
        likely[np.isinf(inside).any(1)] = -math.inf
        weight = np.exp(likely - likely.max())
        some = weight > 1e-9 * weight.sum()
        survival = np.maximum(1 + (shape / size)[some, None] * at, 0) ** (-1 / shape[some, None])
    survival[1 + (shape / size)[some, None] * at <= 0] = 0
    result: np.ndarray = weight[some] @ survival / weight[some].sum()
    return result

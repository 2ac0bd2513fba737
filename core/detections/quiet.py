"""What ground that did not slide does between two dates: its change given where it began, and how far the tail of that change reaches."""

from __future__ import annotations

import math

import numpy as np

PART, MOST_PARTS = 200, 20  # blocks that are alike at the first date, and how many parts of them there are
LINE = 4  # parts, for a line through their middles
TAIL, FEWEST, MOST = 0.03, 35, 1000  # share of the blocks that makes the tail, and how many these are
SHAPES = np.linspace(-0.2, 1.2, 15)  # of the generalized Pareto distribution: below 0 it ends, 1 is Cauchy's
USUAL_SHAPE = 0.6  # deviation of a normal prior of the shape: Student's t of 2 degrees of freedom has 0.5
SIZES = np.geomspace(0.4, 4, 17)  # its scale, as multiples of the median excess
NORMAL_MAD, NORMAL_99 = 1.4826, 2.326  # what makes them the deviation of a normal distribution


def standardised(odds: np.ndarray, rise: np.ndarray, floor: float) -> tuple[np.ndarray, np.ndarray, float]:
    """Return rises [n] against what blocks of one log-odds at the first date [n] do, in units of their spread; how far each could have fallen; the spread.

    How far [n]: in the same units, down to the least log-odds that there is (floor). Blocks are parted by their log-odds; the parts' medians, with
    a line through them, say what is usual (a gain, and the return to the mean). The common spread is that of all blocks around it, by their median
    absolute deviation or their lower percentile, whichever is wider; a part whose own is wider has its own. A narrower one is not believed: blocks
    whose probability is 0 at both dates don't stray at all.
    """
    n = int(np.clip(len(odds) // PART, 1, MOST_PARTS))
    parts = np.array_split(np.argsort(odds, kind="stable"), n)
    centre = np.array([np.median(odds[part]) for part in parts])
    usual = np.zeros(len(odds))
    if n >= LINE and np.ptp(centre) > 0:
        usual = np.polyval(np.polyfit(centre, [np.median(rise[part]) for part in parts], 1), odds)
    usual = usual + np.interp(odds, centre, [np.median((rise - usual)[part]) for part in parts])
    left = rise - usual
    common = max(NORMAL_MAD * float(np.median(np.abs(left))), float(-np.quantile(left, 0.01)) / NORMAL_99, 1e-9)
    own = NORMAL_MAD * np.interp(odds, centre, [np.median(np.abs(left[part])) for part in parts])
    spread = np.maximum(own, common)
    return left / spread, (odds + usual - floor) / spread, common


def exceeding(values: np.ndarray, room: np.ndarray) -> np.ndarray:
    """Return how likely a value of quiet ground is as large as each of these [n], which are symmetric around 0 where nothing slid.

    New landslides only rise: the values below 0, mirrored, are what quiet ground does above 0. In the body that is their share; in the tail,
    beyond what was seen too, the generalized Pareto distribution of the excesses (Pickands 1975), averaged over all its shapes and scales as
    likely as the excesses make them (a weak prior leans to light tails): a tail of which little is known reaches far. A block that fell as far as
    there was room [n] would have fallen further (censored).
    """
    n, mirrored = len(values), np.sort(-values)
    k = min(max(FEWEST, int(TAIL * n)), MOST, n // 2)
    start = max(float(mirrored[n - k - 1]), 0.0)
    found = (n - np.searchsorted(mirrored, values) + 1) / (n + 1)
    far = values > start
    if far.any():
        tail = -values > start
        ended = -values[tail] >= room[tail] - 1e-6
        excess = values[far] - start
        at = np.geomspace(1e-3, 1, 100) * float(excess.max())
        beyond = np.log(np.maximum(_survival(-values[tail] - start, ended, at), 1e-300))
        found[far] = (tail.sum() + 1) / (n + 1) * np.exp(np.interp(excess, at, beyond))
    return np.asarray(found)


def _survival(excess: np.ndarray, ended: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Return the probability that another excess is greater than each of `at` [m], given those that were seen [k]; of some only the least is."""
    middle = float(np.median(excess)) if len(excess) else 0.0
    shape, size = (v.ravel()[:, None] for v in np.meshgrid(SHAPES, SIZES * max(middle, 1e-12), indexing="ij"))
    shape = np.where(np.abs(shape) < 1e-6, 1e-6, shape)
    with np.errstate(divide="ignore", invalid="ignore"):
        inside = np.log(np.maximum(1 + shape / size * excess, 0))  # log survival is this over -shape
        each = -inside / shape - np.where(ended, 0, np.log(size) + inside)
    likely = np.where(np.isinf(inside).any(1), -math.inf, each.sum(1)) - (shape[:, 0] / USUAL_SHAPE) ** 2 / 2
    weight = np.exp(likely - likely.max())
    some = weight > 1e-9 * weight.sum()
    reach = np.maximum(1 + shape[some] / size[some] * at, 0)
    with np.errstate(divide="ignore"):
        survival = np.where(reach > 0, reach ** (-1 / shape[some]), 0)
    result: np.ndarray = weight[some] @ survival / weight[some].sum()
    return result

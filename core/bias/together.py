"""Many regions looked at together: pooled values, and intervals that all hold at once (DESIGN section 8)."""

from __future__ import annotations

import numpy as np

LEVEL = 0.95
TAIL = (1 - LEVEL) / 2
SOME = 2000  # draws that pairs of regions are looked at by
TAUS = (0.1, 0.2, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 3.0)  # how unlike regions are, in logarithms
LEAST = 4  # regions from which pooling tells how unlike they are


def reach(logs: np.ndarray) -> float:
    """Return by what the 95 % interval of each pair's ratio is stretched for all pairs to hold at once with 95 %.

    logs: draws of each region's log ratio [regions, draws]. Each pair's difference is measured in its own interval's two sides, so that skewed
    ones are too; the stretch is the 95 % quantile of the largest (Besag et al. 1995; for all pairs, as Tukey's).
    """
    part = logs[:, :SOME]
    largest = np.zeros(part.shape[1])
    for k in range(1, len(part)):
        apart = part[k] - part[:k]
        low, middle, high = np.quantile(apart, [TAIL, 0.5, 1 - TAIL], axis=1)[..., None]
        side = np.where(apart > middle, high - middle, middle - low)
        largest = np.maximum(largest, (np.abs(apart - middle) / np.maximum(side, 1e-12)).max(0))
    return max(1.0, float(np.quantile(largest, LEVEL))) if len(part) > 2 else 1.0


def interval(logs: np.ndarray, stretch: float = 1.0) -> tuple[float, float]:
    """Return the 95 % interval of a log ratio from its draws, each side stretched."""
    low, middle, high = np.quantile(logs, [TAIL, 0.5, 1 - TAIL])
    return float(middle - stretch * (middle - low)), float(middle + stretch * (high - middle))


def pooled(logs: np.ndarray, records: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return draws of each region's log ratio, partially pooled, [regions, draws].

    logs, records: draws of the log ratio and of the rate of records [regions, draws]. The regions' true log ratios are taken as normal around a
    common mean, with a spread tau; both are not known (even over a grid). A region's draws are drawn again by the weights that this gives them
    (importance resampling, Rubin 1987), Jeffreys' prior on the records taken off, so that a region with few records stands near the others, and one
    with many where its own counts put it. Fewer than LEAST regions stay as they are.
    """
    if len(logs) < LEAST:
        return logs
    part, flat = logs[:, :SOME], records[:, :SOME] ** -0.5
    weighted = np.average(np.median(part, axis=1), weights=1 / part.var(axis=1))
    means = weighted + np.linspace(-1.5, 1.5, 25)
    grid = [(mean, tau) for tau in TAUS for mean in means]
    support = np.zeros(len(grid))
    for g, (mean, tau) in enumerate(grid):
        support[g] = np.log((flat * _normal(part, mean, tau)).mean(1) + 1e-300).sum()
    chance = np.exp(support - support.max())
    likely = np.flatnonzero(chance > 1e-4 * chance.max())
    found = np.empty_like(logs)
    for k in range(len(logs)):
        weights = np.zeros(part.shape[1])
        for at in likely.tolist():
            one = flat[k] * _normal(part[k], *grid[at])
            weights += chance[at] * one / (one.sum() + 1e-300)
        found[k] = rng.choice(part[k], logs.shape[1], p=weights / weights.sum())
    return found


def _normal(values: np.ndarray, mean: float, spread: float) -> np.ndarray:
    density: np.ndarray = np.exp(-0.5 * ((values - mean) / spread) ** 2) / spread
    return density

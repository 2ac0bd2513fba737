"""Several dates of one place as one answer: what most of them say. A scar stays; a ploughed field, haze and shadow don't."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .change import log_odds


@dataclass
class Combined:
    """What dates say together, in blocks [rows, cols].

    probability: float32, of the median log-odds, NaN where too few dates are valid; n_dates: how many are; above: float32, the share of them above
    the threshold, NaN where none is.
    """

    probability: np.ndarray
    n_dates: np.ndarray
    above: np.ndarray


def combined(dates: np.ndarray, threshold: float, least: int = 1) -> Combined:
    """Combine the probabilities of dates [n, rows, cols], NaN where a date has none.

    least: how many dates must be valid. Of an even number the middle is the mean of the middle two in log-odds, which `log_odds` bounds; a single
    middle one is taken as it is.
    """
    n = np.isfinite(dates).sum(0)
    ordered = np.sort(dates, axis=0)  # NaN comes last
    low, high = (np.take_along_axis(ordered, at[None], 0)[0] for at in (np.maximum(n - 1, 0) // 2, n // 2 % len(dates)))
    middle = 1 / (1 + np.exp(-(log_odds(low) + log_odds(high)) / 2))
    middle = np.where(low == high, low, middle)
    with np.errstate(invalid="ignore"):
        above = np.where(n > 0, (dates > threshold).sum(0) / np.maximum(n, 1), np.nan)
    return Combined(
        np.where(n >= max(least, 1), middle, np.nan).astype(np.float32), n.astype(np.uint16), above.astype(np.float32)
    )

"""The steps of a threshold: even on log-odds, so that they are fine where probabilities crowd, near 0 and 1."""

from __future__ import annotations

import math

STEPS = 1000
FURTHEST = math.log(9999)  # log-odds of 0.9999; the first and the last step are 0 and 1


def threshold_at(step: int) -> float:
    """Return the threshold at a step, 0 to STEPS."""
    if step <= 0 or step >= STEPS:
        return 0.0 if step <= 0 else 1.0
    return round(1 / (1 + math.exp(-FURTHEST * (2 * step / STEPS - 1))), 6)


def place_of(threshold: float) -> float:
    """Return where a threshold lies among the steps, 0 to STEPS."""
    if not 0 < threshold < 1:
        return 0.0 if threshold <= 0 else float(STEPS)
    place = (math.log(threshold / (1 - threshold)) / FURTHEST + 1) / 2 * STEPS
    return min(max(place, 0.0), float(STEPS))

"""Probabilities where landslides are rarer, or more common, than where the model was calibrated."""

from __future__ import annotations

import numpy as np


def rescale(probability: np.ndarray, prevalence: float, prior: float | None) -> np.ndarray:
    """Move probabilities from the model's prevalence to another prior, both shares of blocks in (0, 1) (Saerens et al. 2002).

    The log-odds shift by logit(prior) - logit(prevalence); without a prior the probabilities are returned as they are.
    """
    if prior is None:
        return probability
    p = probability.astype(np.float64)
    up, down = p * prior / prevalence, (1 - p) * (1 - prior) / (1 - prevalence)
    return (up / (up + down)).astype(np.float32)

"""Another prior moves the log-odds."""

import numpy as np
import pytest
from landslidebias.core.models.prior import rescale


def test_log_odds_shift_by_the_priors():
    p = np.array([0.01, 0.3, 0.5, 0.99], np.float32)

    def logit(x):
        return np.log(x / (1 - x))

    moved = rescale(p, 0.13, 0.001).astype(float)
    assert logit(moved) - logit(p) == pytest.approx(np.full(4, logit(0.001) - logit(0.13)), abs=1e-4)
    assert rescale(p, 0.13, None) is p and rescale(p, 0.13, 0.13) == pytest.approx(p)
    assert rescale(np.array([0.0, 1.0]), 0.13, 0.5).tolist() == [0.0, 1.0]

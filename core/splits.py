"""Which chips train, which choose, and which are kept for the last figure (paper, section 3: 60, 20 and 20 %)."""

from __future__ import annotations

import numpy as np

from .errors import InputError

NAMES = ("training", "validation", "test")
SHARES = (0.6, 0.2, 0.2)


def split_chips(stratum: np.ndarray, seed: int, shares: tuple = SHARES) -> np.ndarray:
    """Return the split of each chip, [n] int: 0 training, 1 validation, 2 test.

    stratum: [n] int, the class of a chip (whether it holds a landslide); each split gets its share of each class, and one chip of it at
    least. Whole chips are dealt, so that blocks of one chip never lie in two splits. Raises InputError where a class has too few chips.
    """
    found = np.zeros(len(stratum), int)
    rng = np.random.default_rng(seed)
    for one in np.unique(stratum):
        chips = rng.permutation(np.flatnonzero(stratum == one))
        if len(chips) < len(shares):
            raise InputError(
                f"There are {len(chips)} chip(s) of one class, but a split into training, validation and test needs"
                f" {len(shares)} of each class at the very least."
            )
        ends = np.maximum(1, np.round(np.array(shares[1:]) * len(chips))).astype(int)
        for k, part in enumerate(np.split(chips[: ends.sum()], np.cumsum(ends)[:-1]), 1):
            found[part] = k
    return found

"""Which chips train, which choose, and which are kept for the last figure (paper, section 3: 60, 20 and 20 %); which blocks become chips."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..words import Words

NAMES = ("training", "validation", "test")
SHARES = (0.6, 0.2, 0.2)


def split_chips(stratum: np.ndarray, seed: int, shares: tuple[float, ...] = SHARES) -> np.ndarray:
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
                Words(
                    "There are {0} chip(s) of one class, but a split into training, validation and test needs"
                    " {1} of each class at the very least.",
                    len(chips),
                    len(shares),
                )
            )
        ends = np.maximum(1, np.round(np.array(shares[1:]) * len(chips))).astype(int)
        for k, part in enumerate(np.split(chips[: ends.sum()], np.cumsum(ends)[:-1]), 1):
            found[part] = k
    return found


def choose(label: np.ndarray, usable: np.ndarray, ratio: float | None, most: float | None, seed: int) -> np.ndarray:
    """Return which blocks [rows, cols] bool are taken: all usable landslides, and others at random.

    Of the others `ratio` times as many as there are landslides (None, or without landslides: all), and `most` at the most (None: no limit).
    """
    taken: np.ndarray = label & usable
    others = np.flatnonzero((~label & usable).ravel())
    limits = [ratio * int(taken.sum())] if ratio is not None and taken.any() else []
    limits += [most] if most is not None else []
    if limits and min(limits) < len(others):
        others = np.random.default_rng(seed).choice(others, round(min(limits)), replace=False)
    taken.ravel()[others] = True
    return taken


def deal(
    rows: np.ndarray, cols: np.ndarray, label: np.ndarray, side: int, seed: int
) -> tuple[np.ndarray, np.ndarray, int]:
    """Deal squares of `side` x `side` blocks to training, validation and test (60, 20 and 20 %), stratified by whether they hold a landslide.

    rows, cols, label: [n] of the chosen blocks. Where a class lies in too few squares for three splits, the squares are halved. Returns the
    square of each block, [n] int, its split, [n] int, and the side that was used. Raises InputError where one block a square is too much.
    """
    while True:
        square = np.unique(np.stack([rows // side, cols // side], 1), axis=0, return_inverse=True)[1].ravel()
        holds = np.zeros(square.max() + 1, int)
        np.maximum.at(holds, square, label.astype(int))
        try:
            return square, split_chips(holds, seed)[square], side
        except InputError:
            if side == 1:
                raise InputError(
                    Words(
                        "The scene gives {0} landslide chip(s) and {1} others: too few to split into training,"
                        " validation and test. Draw more landslides, or raise RATIO.",
                        int(label.sum()),
                        int((~label).sum()),
                    )
                ) from None
            side //= 2

"""Which blocks of a scene become chips, and which split each is dealt to, by groups of neighbours."""

from __future__ import annotations

import numpy as np

from .errors import InputError
from .splits import split_chips


def choose(label: np.ndarray, usable: np.ndarray, ratio: float | None, most: float | None, seed: int) -> np.ndarray:
    """Return which blocks [rows, cols] bool are taken: all usable landslides, and others at random.

    Of the others `ratio` times as many as there are landslides (None, or without landslides: all), and `most` at the most (None: no limit).
    """
    taken = label & usable
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
                    f"The scene gives {int(label.sum())} landslide chip(s) and {int((~label).sum())} others: too few to split into training,"
                    " validation and test. Draw more landslides, or raise RATIO."
                ) from None
            side //= 2

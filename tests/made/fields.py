"""Pairs of sources of one kind, as `separability` takes them: blocks drawn from fields whose neighbours are alike."""

import numpy as np

SIDE, BLOCK, BANDS = 24, 180.0, 10  # blocks a side, metres, components
REACH = SIDE * BLOCK / 6


def field(rng, rounds):
    """Return a field [24, 24, 10]; each round makes the neighbours more alike."""
    values = rng.normal(size=(SIDE + rounds, SIDE + rounds, BANDS))
    for _ in range(rounds):
        values = values[1:, 1:] + values[:-1, 1:] + values[1:, :-1] + values[:-1, :-1]
    return values / values.std()


def drawn(rng, one, two, apart, n=150):
    """Draw n blocks of each of two fields, so many metres apart; return scores, labels, groups and places."""
    row, col = rng.integers(0, SIDE, (2, 2 * n))
    label = np.arange(2 * n) >= n
    scores = np.where(label[:, None], two[row, col], one[row, col]) + rng.normal(0, 0.3, (2 * n, BANDS))
    place = np.stack([np.full(2 * n, 6_371_000.0), BLOCK * col + np.where(label, apart, 0.0), -BLOCK * row], 1)
    return scores, label, np.array([f"{k}{r // 4}{c // 4}" for k, r, c in zip(label, row, col)]), place

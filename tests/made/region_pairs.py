"""Regions side by side on the map, and what lies in them, as features of layers."""

import numpy as np

from made.layers import box, point
from made.rasters import NORTH, WEST

SIDE = 20 * 180  # metres: twenty blocks


def region(k, **fields):
    """Return the k-th region from west to east."""
    return box(WEST + k * SIDE, NORTH - SIDE, WEST + (k + 1) * SIDE, NORTH, **fields)


def regions(names=("here", "there")):
    return [region(k, name=name) for k, name in enumerate(names)]


def points(k, n, seed=0, **fields):
    """Return n places in the k-th region."""
    rng = np.random.default_rng(seed + k)
    return [point(WEST + (k + x) * SIDE, NORTH - y * SIDE, **fields) for x, y in rng.uniform(0.05, 0.95, (n, 2))]


def blocks(counts=(60, 30), **fields):
    """Return as many detections of one block as each region has, numbered from 1, on the grid of blocks."""
    rng, found = np.random.default_rng(4), []
    for k, count in enumerate(counts):
        for cell in rng.choice(400, count, replace=False).tolist():
            x, y = WEST + k * SIDE + cell % 20 * 180, NORTH - SIDE + cell // 20 * 180
            facts = {"event_id": len(found) + 1, "probability": float(rng.uniform(0.5, 1)), "n_blocks": 1}
            found.append(box(x, y, x + 180, y + 180, **facts, **fields))
    return found

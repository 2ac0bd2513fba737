"""Activation maps after the network: made comparable, and cut to where a landslide is (paper, section 5.2)."""

from __future__ import annotations

import numpy as np

# The ramp of activation and probability, from nothing to the largest: Inferno (matplotlib, perceptually uniform).
INFERNO = ("#000004", "#320a5e", "#781c6d", "#bc3754", "#ed6925", "#fbb61a", "#fcffa4")
NORMALISATIONS = ("none", "scene", "block")
# Of a block's largest activation: chosen on scenes of Landslide4Sense's train split, see docs/scenes.md.
OUTLINE_SHARE = 0.25


def block_maxima(cells: np.ndarray, n: int) -> np.ndarray:
    """Return the largest cell of each block, [rows, cols], of cells [rows * n, cols * n]; NaN where a block has none."""
    rows, cols = cells.shape[0] // n, cells.shape[1] // n
    split = cells.reshape(rows, n, cols, n)
    found = np.where(np.isnan(split), -np.inf, split).max((1, 3))
    return np.where(np.isinf(found), np.nan, found)


def normalise_blocks(cells: np.ndarray, n: int) -> np.ndarray:
    """Divide the cells of each block by its largest; blocks without activation stay 0."""
    largest = block_maxima(cells, n)
    result: np.ndarray = cells / np.kron(np.where(largest > 0, largest, 1), np.ones((n, n), cells.dtype)).astype(
        cells.dtype
    )
    return result


def outlined(cells: np.ndarray, n: int, share: float = OUTLINE_SHARE) -> np.ndarray:
    """Return which cells [rows * n, cols * n] bool hold at least `share` of their block's largest activation.

    A block without any activation is outlined whole.
    """
    largest = np.kron(np.nan_to_num(np.maximum(block_maxima(cells, n), 0)), np.ones((n, n)))
    result: np.ndarray = np.nan_to_num(cells) >= share * largest
    return result


def refined(labels: np.ndarray, inside: np.ndarray, n: int) -> np.ndarray:
    """Return labels [rows, cols] of events at the cells, [rows * n, cols * n], -1 where a cell is not inside."""
    return np.where(inside, np.kron(labels, np.ones((n, n), labels.dtype)), -1)


def painted(share: np.ndarray) -> np.ndarray:
    """Return the colours [..., 3] of 0-255 of shares 0 to 1 of the largest activation."""
    ramp = np.array([[int(c[k:k + 2], 16) for k in (1, 3, 5)] for c in INFERNO], float)
    return np.stack([np.interp(share * (len(ramp) - 1), np.arange(len(ramp)), channel) for channel in ramp.T], -1)

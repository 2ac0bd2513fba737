"""From probabilities to detections: a threshold, and touching blocks merged into one event (DESIGN section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

MERGES = ("none", "edges", "edges and corners")


@dataclass
class Events:
    """Events of touching blocks, numbered from 0 in reading order of their first block.

    labels: [rows, cols] int, -1 where no block is detected; probability (largest), mean_probability, n_blocks: [events].
    """

    labels: np.ndarray
    probability: np.ndarray
    mean_probability: np.ndarray
    n_blocks: np.ndarray

    def __len__(self) -> int:
        return len(self.n_blocks)

    def runs(self) -> list[list[tuple[int, int, int]]]:
        """Return for each event its horizontal runs of blocks: (row, first column, column after the last)."""
        rows, cols = self.labels.shape
        padded = np.full((rows, cols + 2), -1, np.int64)
        padded[:, 1:-1] = self.labels
        changed = padded[:, 1:] != padded[:, :-1]
        found: list[list[tuple[int, int, int]]] = [[] for _ in range(len(self))]
        for row in np.flatnonzero((self.labels >= 0).any(1)):
            at = np.flatnonzero(changed[row])
            for start, stop in zip(at[:-1], at[1:]):
                if self.labels[row, start] >= 0:
                    found[self.labels[row, start]].append((int(row), int(start), int(stop)))
        return found


def detected(probability: np.ndarray, threshold: float) -> np.ndarray:
    """Return which blocks [rows, cols] are landslides: probability > threshold (paper, Fig. 8); NaN never is."""
    with np.errstate(invalid="ignore"):
        return probability > threshold


def events(probability: np.ndarray, blocks: np.ndarray, merge: str = "edges and corners") -> Events:
    """Merge touching detected blocks [rows, cols] bool into events. Raises ValueError for an unknown `merge`."""
    labels = components(blocks, merge)
    here = labels[blocks]
    p = probability[blocks].astype(np.float64)
    n = int(here.max()) + 1 if len(here) else 0
    count = np.bincount(here, minlength=n)
    largest = np.zeros(n)
    np.maximum.at(largest, here, p)
    return Events(labels, largest, np.bincount(here, p, n) / count, count)


def components(blocks: np.ndarray, merge: str) -> np.ndarray:
    """Label connected blocks: [rows, cols] int from 0 in reading order, -1 outside.

    merge: "none" (every block alone), "edges" or "edges and corners".
    """
    if merge not in MERGES:
        raise ValueError(f"merge must be one of {MERGES}")
    index = np.arange(blocks.size).reshape(blocks.shape)
    pairs: list[tuple[Any, Any]] = []
    if merge != "none":
        pairs += [(np.s_[:, :-1], np.s_[:, 1:]), (np.s_[:-1], np.s_[1:])]
    if merge == "edges and corners":
        pairs += [(np.s_[:-1, :-1], np.s_[1:, 1:]), (np.s_[:-1, 1:], np.s_[1:, :-1])]
    ends: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    for a, b in pairs:
        both = blocks[a] & blocks[b]
        ends[0].append(index[a][both])
        ends[1].append(index[b][both])
    root = index.ravel().copy()
    if pairs:
        _join(root, np.concatenate(ends[0]), np.concatenate(ends[1]))
    labels = np.full(blocks.shape, -1, np.int64)
    if blocks.any():
        labels[blocks] = np.unique(root[blocks.ravel()], return_inverse=True)[1].ravel()
    return labels


def _join(root: np.ndarray, a: np.ndarray, b: np.ndarray) -> None:
    """Give the two ends of each edge one root, the smallest of their component (hook and compress)."""
    while len(a):
        low, high = np.minimum(root[a], root[b]), np.maximum(root[a], root[b])
        apart = low < high
        a, b, low, high = a[apart], b[apart], low[apart], high[apart]
        np.minimum.at(root, high, low)
        while True:
            parent = root[root]
            if np.array_equal(parent, root):
                break
            root[:] = parent

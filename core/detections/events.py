"""From probabilities to detections: a threshold, and touching blocks merged into one event (DESIGN section 8)."""

from __future__ import annotations

from dataclasses import dataclass

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
        found: list[list[tuple[int, int, int]]] = [[] for _ in range(len(self))]
        row, start, stop = runs_of(self.labels)
        for event, run in zip(self.labels[row, start].tolist(), zip(row.tolist(), start.tolist(), stop.tolist())):
            found[event].append(run)
        return found


def runs_of(labels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the horizontal runs of one label, -1 aside, in reading order: row, first column, column after the last, [n] each."""
    rows, cols = labels.shape
    padded = np.full((rows, cols + 1), -1, labels.dtype)
    padded[:, :-1] = labels
    flat = padded.ravel()
    begins = np.flatnonzero(np.append(flat[:1] >= 0, flat[1:] != flat[:-1]))
    kept = begins[:-1][flat[begins[:-1]] >= 0]
    stops = begins[1:][flat[begins[:-1]] >= 0]
    row, start = np.divmod(kept, cols + 1)
    return row, start, stops - row * (cols + 1)


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
    labels = np.full(blocks.shape, -1, np.int64)
    if merge == "none":
        labels[blocks] = np.arange(np.count_nonzero(blocks))
    elif blocks.any():
        row, start, stop = runs_of(blocks.astype(np.int8) - 1)
        root = np.arange(len(row))
        _join(root, *_touching(row, start, stop, blocks.shape[1] + 3, int(merge == "edges and corners")))
        labels[blocks] = np.repeat(np.unique(root, return_inverse=True)[1].ravel(), stop - start)
    return labels


def _touching(
    row: np.ndarray, start: np.ndarray, stop: np.ndarray, width: int, reach: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of runs, in reading order, that touch from one row to the next; width: of a row and more; reach: 1 with corners."""
    below = (row + 1) * width
    first = np.searchsorted(row * width + stop, below + start - reach, "right")
    n = np.maximum(np.searchsorted(row * width + start, below + stop + reach, "left") - first, 0)
    upper = np.repeat(np.arange(len(row)), n)
    return upper, np.arange(len(upper)) - np.repeat(np.cumsum(n) - n - first, n)


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

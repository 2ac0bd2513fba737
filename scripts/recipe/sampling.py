"""Endless seeded batches of blocks for training: at random places of chips, and of ordinary land in the radiometry of use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

import numpy as np
from landslidebias.core.engine.learn.augmentation import Batch, turn
from landslidebias.core.scenes.blocks import mirror


def splice(blocks: np.ndarray, chosen: np.ndarray, context: int, rng: np.random.Generator) -> None:
    """Give chosen blocks the next block's ground on one side of a line through their context, in place."""
    other = blocks[(chosen + 1) % len(blocks)]
    for k, ground in zip(chosen, other):
        width = rng.integers(1, context + 1)
        side = [slice(None, width), slice(-width, None)][rng.integers(2)]
        at = side if rng.integers(2) else (slice(None), side)
        blocks[k][at] = ground[at]


class ChipSampler:
    """Blocks at random places of chips with masks; an epoch sees as many as the chips' grid has."""

    def __init__(self, images: np.ndarray, masks: np.ndarray, block: int, context: int, batch: int, seed: int):
        self._batch, self._rng = batch, np.random.default_rng(seed)
        size = block + 2 * context
        padded = np.stack([mirror(image, context) for image in images])
        self._windows = np.lib.stride_tricks.sliding_window_view(padded, (size, size), (1, 2))
        self._masks = np.lib.stride_tricks.sliding_window_view(masks, (block, block), (1, 2))
        self._per_chip = (images.shape[1] // block) * (images.shape[2] // block)
        self.steps = len(images) * self._per_chip // batch

    def __iter__(self) -> Iterator[Batch]:
        rng, n = self._rng, self._batch
        high = self._windows.shape[1:3]
        while True:
            order = rng.permutation(np.repeat(np.arange(len(self._windows)), self._per_chip))
            for step in range(self.steps):
                chip = order[step * n : (step + 1) * n]
                row, col = rng.integers(0, high[0], n), rng.integers(0, high[1], n)
                blocks = np.moveaxis(self._windows[chip, row, col], 1, -1).astype(np.float32)
                yield turn((blocks, self._masks[chip, row, col].astype(np.float32)))


@dataclass
class Land:
    """A place without landslides: the same pixels in several radiometries, each [h, w, 3] uint8; valid: [h, w]; weight: how often it is
    drawn."""

    radiometries: list[np.ndarray]
    valid: np.ndarray
    weight: float = 1.0


class LandSampler:
    """Blocks of ordinary land, in a mixture of two of their radiometries drawn anew for each."""

    def __init__(self, places: list[Land], block: int, context: int, seed: int, min_valid: float = 0.9):
        self._rng, self._block, self._context = np.random.default_rng(seed), block, context
        self._places, self._spots, self._tables = places, [], []
        for place in places:
            sums = np.pad(place.valid.astype(np.int32).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
            b = block
            inside = sums[b:, b:] - sums[:-b, b:] - sums[b:, :-b] + sums[:-b, :-b]
            self._spots.append(np.argwhere(inside >= min_valid * b * b))
            self._tables.append([mirror(r, context) for r in place.radiometries])
        self._valid = [mirror(place.valid, context) for place in places]
        weight = np.array([p.weight if len(s) else 0.0 for p, s in zip(places, self._spots)])
        self._share = weight / weight.sum()

    def draw(self, n: int) -> np.ndarray:
        """Return n blocks [n, b + 2 c, b + 2 c, 3] float32."""
        rng, size = self._rng, self._block + 2 * self._context
        own = slice(self._context, self._context + self._block)
        found = np.empty((n, size, size, 3), np.float32)
        for k, place in enumerate(rng.choice(len(self._places), n, p=self._share)):
            row, col = self._spots[place][rng.integers(len(self._spots[place]))]
            at = slice(row, row + size), slice(col, col + size)
            tables = self._tables[place]
            a, b = rng.integers(len(tables), size=2)
            mixed = rng.random(dtype=np.float32)
            found[k] = mixed * tables[a][at] + (1 - mixed) * tables[b][at]
            valid = self._valid[place][at]
            if not valid.all():
                found[k][~valid] = np.median(found[k][own, own][valid[own, own]], axis=0)
        return found

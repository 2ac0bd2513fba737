"""What of a strip is classified: blocks alone, and patches of blocks whose surroundings a network looks at once."""

from __future__ import annotations

from typing import Iterator, NamedTuple

import numpy as np

from ...models.card import ModelCard
from ...scenes.blocks import fill_invalid, windows

PATCH = 4  # blocks a side: the fastest on two cores, with 4 x 8 (docs/runtime.md)
LEAST = 10  # blocks of a patch that are wanted; as many alone take as long as the whole patch


def patch_px(card: ModelCard) -> int:
    """Return the pixels a side of a patch, 0 for a model that takes none."""
    return PATCH * card.block_px + 2 * card.context_px if card.takes_strips else 0


class Squares:
    """Squares [n, size, size, bands] of pixels [h, w, bands], not cut out before they are needed: corners [n, 2] are their upper left pixels.
    own: those that are not what lies there."""

    def __init__(self, pixels: np.ndarray, corners: np.ndarray, size: int, own: dict[int, np.ndarray] | None = None):
        self._pixels, self._corners, self._size, self._own = pixels, corners, size, own or {}

    def __len__(self) -> int:
        return len(self._corners)

    def put(self, start: int, places: np.ndarray) -> None:
        """Write the squares from number `start` on into places [m, size, size, bands]."""
        for k, place in enumerate(places, start):
            row, col = self._corners[k]
            place[:] = self._own[k] if k in self._own else self._pixels[row:row + self._size, col:col + self._size]

    def all(self) -> np.ndarray:
        """Return them [n, size, size, bands], float32."""
        found = np.empty((len(self), self._size, self._size, self._pixels.shape[-1]), np.float32)
        self.put(0, found)
        return found


class Ground(NamedTuple):
    """Blocks with the ground around them, in the model's colours: which of `size` blocks each of those alone is, of_alone [n], and each of those in
    patches of PATCH x PATCH, of_patches [m, PATCH * PATCH], -1 where it is none of them."""

    size: int
    alone: Squares
    of_alone: np.ndarray
    patches: Squares
    of_patches: np.ndarray

    @classmethod
    def of_blocks(cls, blocks: np.ndarray) -> "Ground":
        """Return blocks [n, b, b, bands] that are classified alone."""
        n, side, _, bands = blocks.shape
        corners = np.stack([np.arange(n) * side, np.zeros(n, int)], 1)
        pixels = blocks.reshape(n * side, side, bands)
        return cls(n, Squares(pixels, corners, side), np.arange(n), Squares(pixels, corners[:0], side), np.empty((0, PATCH**2), int))


def cut(
    pixels: np.ndarray, valid: np.ndarray, wanted: np.ndarray, block: int, context: int, min_valid: float, patches: bool
) -> tuple[np.ndarray, Ground]:
    """Cut some rows of blocks. Returns the numbers of those among the wanted ones that may be classified, in order, and these.

    pixels, valid: [rows * block + 2 context, width + 2 context, ...]; wanted: [rows * cols] bool. A block of which a pixel is not valid, or one around
    it, stands alone, for it is filled with its own median (`fill_invalid`).
    """
    rows, cols = ((side - 2 * context) // block for side in valid.shape)
    side = block + 2 * context
    corners = np.stack(np.divmod(np.arange(rows * cols), cols), 1) * block
    whole = wanted.copy()
    if not valid.all():
        whole[wanted] = windows(valid, corners[wanted], side).all((1, 2))
    upper, of_patches = _patches(whole.reshape(rows, cols) & patches)
    in_patches = of_patches[of_patches >= 0]
    broken = np.flatnonzero(wanted & ~whole)
    whole[in_patches] = False
    seen = windows(valid, corners[broken], side)
    own = slice(context, context + block)
    some = seen[:, own, own].any((1, 2))
    broken, seen = broken[some], seen[some]
    squares = windows(pixels, corners[broken], side)
    usable = fill_invalid(squares, seen, min_valid, context)
    alone = np.sort(np.concatenate([np.flatnonzero(whole), broken[usable]]))
    numbers = dict(zip(np.searchsorted(alone, broken[usable]).tolist(), squares[usable]))
    at = np.union1d(alone, in_patches)
    place = np.full(rows * cols + 1, -1)  # the last one: of -1
    place[at] = np.arange(len(at))
    return at, Ground(
        len(at),
        Squares(pixels, corners[alone], side, numbers),
        place[alone],
        Squares(pixels, upper * block, PATCH * block + 2 * context),
        place[of_patches],
    )


def _patches(whole: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the upper left blocks [m, 2] of patches with LEAST blocks that may be in one, [rows, cols] bool, or more, and the numbers of these blocks
    [m, PATCH * PATCH], each in one patch only, -1 for the others."""
    rows, cols = whole.shape
    left, numbers, found = whole.copy(), np.arange(rows * cols).reshape(rows, cols), []
    for r, c in ((r, c) for r in _starts(rows) for c in _starts(cols)):
        own = slice(r, r + PATCH), slice(c, c + PATCH)
        if left[own].sum() >= LEAST:
            found.append((r, c, np.where(left[own], numbers[own], -1).ravel()))
            left[own] = False
    upper = np.array([f[:2] for f in found], int).reshape(-1, 2)
    return upper, np.array([f[2] for f in found], int).reshape(-1, PATCH**2)


def _starts(blocks: int) -> Iterator[int]:
    """Yield where patches begin that cover so many blocks; the last one overlaps the one before."""
    if blocks >= PATCH:
        yield from range(0, blocks - PATCH + 1, PATCH)
        if blocks % PATCH:
            yield blocks - PATCH

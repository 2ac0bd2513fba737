"""Labelled chips on disk, and the blocks in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from ..blocks import to_blocks
from ..errors import InputError

PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")


def read_masked(folder: str | Path) -> tuple[np.ndarray, np.ndarray]:
    """Read a folder with `images/` and `masks/` (image_7.png, mask_7.png): images [n, h, w, 3] uint8 and masks [n, h, w] bool.

    Raises InputError where a picture can't be read, has no mask or differs in size.
    """
    folder = Path(folder)
    paths = sorted(p for p in (folder / "images").glob("*") if p.suffix.lower() in PICTURES)
    if not paths:
        raise InputError(f"There are no pictures in {folder / 'images'}.")
    images, masks = [], []
    for path in paths:
        mask_path = folder / "masks" / path.name.replace("image", "mask")
        try:
            with Image.open(path) as picture, Image.open(mask_path) as mask:
                images.append(np.asarray(picture.convert("RGB")))
                drawn = np.asarray(mask)
        except (OSError, UnidentifiedImageError) as error:
            raise InputError(f"The chip {path} or its mask {mask_path} can't be read: {error}") from error
        masks.append((drawn[..., 0] if drawn.ndim == 3 else drawn) > 127)
        if images[-1].shape != images[0].shape or masks[-1].shape != images[0].shape[:2]:
            raise InputError(f"The chip {path} or its mask has another size than the others.")
    return np.stack(images), np.stack(masks)


def grid_blocks(images: np.ndarray, masks: np.ndarray, block: int) -> tuple[np.ndarray, np.ndarray]:
    """Cut chips into whole blocks: blocks [m, b, b, 3] and the share of each that is landslide, [m], chip by chip."""
    blocks = np.concatenate([to_blocks(image, block) for image in images])
    cover = np.concatenate([to_blocks(mask, block).mean((1, 2)) for mask in masks])
    return blocks, cover


class BlockSampler:
    """Draws batches of blocks at random places of chips, turned, flipped, and with random gains; endless and seeded."""

    def __init__(
        self, images: np.ndarray, masks: np.ndarray, block: int, batch: int, seed: int, gain: float, brightness: float
    ):
        self._block, self._batch, self._gain, self._brightness = block, batch, gain, brightness
        self._rng = np.random.default_rng(seed)
        self._windows = np.lib.stride_tricks.sliding_window_view(images, (block, block), (1, 2))
        sums = masks.astype(np.float32).cumsum(1).cumsum(2)
        self._sums = np.pad(sums, ((0, 0), (1, 0), (1, 0)))
        per_chip = (images.shape[1] // block) * (images.shape[2] // block)
        self.steps = len(images) * per_chip // batch  # an epoch sees as many blocks as the grid has
        self._per_chip = per_chip

    def __iter__(self):
        rng, n, b = self._rng, self._batch, self._block
        high = self._windows.shape[1:3]
        while True:
            order = rng.permutation(np.repeat(np.arange(len(self._windows)), self._per_chip))
            for step in range(self.steps):
                chip = order[step * n : (step + 1) * n]
                row, col = rng.integers(0, high[0], n), rng.integers(0, high[1], n)
                blocks = np.moveaxis(self._windows[chip, row, col], 1, -1).astype(np.float32)
                s = self._sums
                cover = (
                    s[chip, row + b, col + b] - s[chip, row, col + b] - s[chip, row + b, col] + s[chip, row, col]
                ) / b**2
                for k in range(8):  # the eight symmetries of a square, in equal shares
                    turned = np.rot90(blocks[k::8], k % 4, (1, 2)).copy()
                    blocks[k::8] = turned[:, :, ::-1] if k > 3 else turned
                gain = rng.normal(0, self._gain, (n, 1, 1, 3)) + rng.normal(0, self._brightness, (n, 1, 1, 1))
                yield blocks * np.exp(gain).astype(np.float32), cover

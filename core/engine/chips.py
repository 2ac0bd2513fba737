"""Labelled chips on disk, and the blocks in them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

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


CLASSES = ("non-landslide", "landslide")


@dataclass
class Labelled:
    """The blocks of one chip: blocks [k, b, b, 3] uint8 and whether each is a landslide, [k] bool."""

    name: str
    blocks: np.ndarray
    label: np.ndarray


def read_labelled(folder: str | Path, block: int, min_cover: float, skipped: list[str]) -> Iterator[Labelled]:
    """Read a labelled set chip by chip, so that it may be larger than memory.

    Either `images/` and `masks/` (pixels as large as the model's; a block is a landslide where `min_cover` of it or more is), or
    `landslide/` and `non-landslide/` as Bijie has them, each with pictures or an `image/` folder (a picture is one block, shrunk with
    antialiasing). Pictures that can't be used are left out and named, with the reason, in `skipped`. Raises InputError where the folder is
    neither.
    """
    folder = Path(folder)
    if (folder / "images").is_dir() and (folder / "masks").is_dir():
        paths = [(path, None) for path in _pictures(folder / "images")]
    elif all((folder / name).is_dir() for name in CLASSES):
        paths = [(path, bool(k)) for k, name in enumerate(CLASSES) for path in _pictures(_inner(folder / name))]
    else:
        raise InputError(
            f"{folder} holds no chips: it needs the folders images and masks, or landslide and non-landslide with pictures in them."
        )
    if not paths:
        raise InputError(f"There are no pictures (PNG, JPEG, TIFF) in {folder}.")
    for path, label in paths:
        try:
            yield _labelled(path, label, block, min_cover)
        except (OSError, UnidentifiedImageError, ValueError) as error:
            skipped.append(f"{path.name}: {error}")


def _pictures(folder: Path) -> list[Path]:
    return sorted(p for p in folder.glob("*") if p.suffix.lower() in PICTURES)


def _inner(folder: Path) -> Path:
    return folder / "image" if (folder / "image").is_dir() else folder


def _labelled(path: Path, label: bool | None, block: int, min_cover: float) -> Labelled:
    with Image.open(path) as picture:
        if picture.mode not in ("RGB", "RGBA", "P"):
            raise ValueError(f"it is no 8-bit picture in red, green and blue (its mode is {picture.mode})")
        picture = picture.convert("RGB")
    if label is not None:
        small = picture.resize((block, block), Image.Resampling.BILINEAR)
        return Labelled(path.name, np.asarray(small)[None], np.array([label]))
    pixels = np.asarray(picture)
    with Image.open(path.parent.parent / "masks" / path.name.replace("image", "mask")) as mask:
        drawn = np.asarray(mask)
    drawn = (drawn[..., 0] if drawn.ndim == 3 else drawn) > 127
    if drawn.shape != pixels.shape[:2]:
        raise ValueError("its mask has another size")
    if min(drawn.shape) < block:
        raise ValueError(f"it is smaller than a block of {block} pixels")
    return Labelled(path.name, to_blocks(pixels, block), to_blocks(drawn, block).mean((1, 2)) >= min_cover)


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

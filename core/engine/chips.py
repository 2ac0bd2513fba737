"""Labelled chips on disk, and the blocks in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

import numpy as np
from PIL import Image, UnidentifiedImageError

from ..blocks import blocks_with_context, mirror, to_blocks
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
    """The blocks of one chip: blocks [k, b, b, 3] uint8, with `context` more pixels on each side, and the share of each that is
    landslide, [k]."""

    name: str
    blocks: np.ndarray
    cover: np.ndarray


@dataclass
class ChipSet:
    """A folder of labelled chips, read chip by chip, so that it may be larger than memory.

    Either `images/` and `masks/` (image_7.png, mask_7.png; pixels as large as the model's), or `landslide/` and `non-landslide/` as Bijie
    has them, each with pictures or an `image/` folder (a picture is one block, shrunk to it). `skipped` names the pictures that could not be
    used, with the reason, after a reading; with `strict` the first of them raises InputError.
    """

    folder: Path
    block: int
    context: int = 0
    downsample: str = "antialiased"
    strict: bool = False
    skipped: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folder = Path(self.folder)
        self.paths = self._paths()

    @property
    def masked(self) -> bool:
        """Whether chips have masks; else a chip is one block of one class."""
        return self.paths[0][1] is None

    def _paths(self) -> list[tuple[Path, int | None]]:
        folder = self.folder
        if (folder / "images").is_dir() and (folder / "masks").is_dir():
            paths = [(path, None) for path in _pictures(folder / "images")]
            if not paths and _pictures(folder / "masks"):
                raise InputError(f"{folder} has masks, but no pictures in {folder / 'images'}.")
        elif all((folder / name).is_dir() for name in CLASSES):
            paths = [(path, k) for k, name in enumerate(CLASSES) for path in _pictures(_inner(folder / name))]
        else:
            raise InputError(
                f"{folder} holds no chips: it needs the folders images and masks, or landslide and non-landslide with pictures in them."
            )
        if not paths:
            raise InputError(f"There are no pictures (PNG, JPEG, TIFF) in {folder}.")
        return paths

    def __len__(self) -> int:
        return len(self.paths)

    def __iter__(self) -> Iterator[Labelled]:
        self.skipped.clear()
        for path, label in self.paths:
            try:
                yield self._read(path, label)
            except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError) as error:
                self.skipped.append(f"{path.parent.name}/{path.name}: {error}")
                if self.strict:
                    raise InputError(f"The chip {path} can't be used: {error} (STRICT).") from None

    def _read(self, path: Path, label: int | None) -> Labelled:
        with Image.open(path) as picture:
            if picture.mode not in ("RGB", "RGBA", "P"):
                raise ValueError(f"it is no 8-bit picture in red, green and blue (its mode is {picture.mode})")
            picture = picture.convert("RGB")
        if label is not None:
            pixels, cover = np.asarray(_shrink(picture, self.block, self.downsample)), np.array([float(label)])
        else:
            pixels = np.asarray(picture)
            drawn = _mask(path.parent.parent / "masks" / path.name.replace("image", "mask"))
            if drawn.shape != pixels.shape[:2]:
                raise ValueError("its mask has another size")
            if min(drawn.shape) < self.block:
                raise ValueError(f"it is smaller than a block of {self.block} pixels")
            cover = to_blocks(drawn, self.block).mean((1, 2))
        return Labelled(path.name, mirrored_blocks(pixels, self.block, self.context), cover)


def mirrored_blocks(pixels: np.ndarray, block: int, context: int) -> np.ndarray:
    """Cut a chip [h, w, 3] into its whole blocks with their surroundings, mirrored beyond the chip's edge: [k, b + 2 c, b + 2 c, 3]."""
    return blocks_with_context(mirror(pixels, context), block, context)


def _pictures(folder: Path) -> list[Path]:
    return sorted(p for p in folder.glob("*") if p.suffix.lower() in PICTURES)


def _inner(folder: Path) -> Path:
    return folder / "image" if (folder / "image").is_dir() else folder


def _mask(path: Path) -> np.ndarray:
    if not path.exists():
        path = next((p for p in path.parent.glob(path.stem + ".*") if p.suffix.lower() in PICTURES), path)
    with Image.open(path) as mask:
        drawn = np.asarray(mask)
    drawn = drawn[..., 0] if drawn.ndim == 3 else drawn
    return drawn > (127 if drawn.max(initial=0) > 1 else 0)


def _shrink(picture: Image.Image, block: int, how: str) -> Image.Image:
    """Shrink (or enlarge) a picture to a block: with antialiasing, as a coarse pixel integrates, or by the paper's plain bilinear."""
    if how == "bilinear":
        step = picture.width / block, picture.height / block
        return picture.transform(
            (block, block), Image.Transform.AFFINE, (step[0], 0, 0, 0, step[1], 0), Image.Resampling.BILINEAR
        )
    return picture.resize((block, block), Image.Resampling.BILINEAR)


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

"""Labelled chips on disk, and the blocks in them."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

import numpy as np
from PIL import Image

from ...errors import InputError
from ...listener import Listener
from ...models.chip_files import pictures_of
from ...scenes.bands import check_order
from ...scenes.blocks import blocks_with_context, mirror, to_blocks
from ...words import Words, words_of
from .masks import Masks
from .pixels import read_pixels, resized

# What Pillow raises for files that are damaged; the last two, and SyntaxError, for metadata within them.
DAMAGED = (OSError, ValueError, Image.DecompressionBombError, SyntaxError, struct.error, KeyError)
LISTED = 20  # chips that a warning names
CLASSES = ("non-landslide", "landslide")


@dataclass
class Labelled:
    """The blocks of one chip: blocks [k, b, b, bands] uint8, with `context` more pixels on each side, and the share of each that is
    landslide, [k]."""

    name: str
    blocks: np.ndarray
    cover: np.ndarray


@dataclass
class ChipSet:
    """A folder of labelled chips, read chip by chip, so that it may be larger than memory.

    Either `images/` and `masks/` (image_7.png, mask_7.png; pixels as large as the model's), or `landslide/` and `non-landslide/` as Bijie
    has them, each with pictures or an `image/` folder (a picture is one block, shrunk to it). `skipped` names the pictures that could not be
    used, with the reason, after a reading; with `strict` the first of them raises InputError. `bands`: their names; where none are given, those
    of the first chip that is read. A chip of other bands is skipped.
    """

    folder: Path
    block: int
    context: int = 0
    downsample: str = "antialiased"
    strict: bool = False
    bands: tuple[str, ...] = ()
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
            paths = [(path, None) for path in pictures_of(folder / "images")]
            if not paths and pictures_of(folder / "masks"):
                raise InputError(Words("{0} has masks, but no pictures in {1}.", folder, folder / "images"))
        elif all((folder / name).is_dir() for name in CLASSES):
            paths = [(path, k) for k, name in enumerate(CLASSES) for path in pictures_of(_inner(folder / name))]
        else:
            raise InputError(
                Words(
                    "{0} holds no chips: it needs the folders images and masks, or landslide and non-landslide with pictures in them.",
                    folder,
                )
            )
        if not paths:
            raise InputError(Words("There are no pictures (PNG, JPEG, TIFF) in {0}.", folder))
        return paths

    def __len__(self) -> int:
        return len(self.paths)

    def __iter__(self) -> Iterator[Labelled]:
        self.skipped.clear()
        masks = Masks(self.folder / "masks")
        for path, label in self.paths:
            try:
                found = self._read(path, label, masks)
            except DAMAGED as error:
                self.skipped.append(f"{path.parent.name}/{path.name}: {error}")
                if self.strict:
                    raise InputError(
                        Words("The chip {0} can't be used: {1} (STRICT).", path, words_of(error))
                    ) from None
                continue
            yield found

    def tell(self, say: Listener) -> None:
        """Warn of the chips that the last reading left out, by name."""
        if self.skipped:
            more = " …" if len(self.skipped) > LISTED else ""
            say.warn(Words("{0} chip(s) left out: {1}{2}", len(self.skipped), "; ".join(self.skipped[:LISTED]), more))

    def _read(self, path: Path, label: int | None, masks: Masks) -> Labelled:
        pixels, bands = read_pixels(path)
        self._check_bands(bands)
        if label is not None:
            pixels, cover = resized(pixels, self.block, self.downsample), np.array([float(label)])
        else:
            drawn = masks.of(path.name)
            if drawn.shape != pixels.shape[:2]:
                raise ValueError("its mask has another size")
            if min(drawn.shape) < self.block:
                raise ValueError(Words("it is smaller than a block of {0} pixels", self.block))
            cover = to_blocks(drawn, self.block).mean((1, 2))
        self.bands = self.bands or bands
        return Labelled(path.name, mirrored_blocks(pixels, self.block, self.context), cover)

    def _check_bands(self, bands: tuple[str, ...]) -> None:
        """Raise ValueError where a chip's bands are not the set's."""
        if not self.bands:
            return
        if len(bands) != len(self.bands):
            raise ValueError(
                Words("it has {0} bands, {1} are wanted ({2})", len(bands), len(self.bands), ", ".join(self.bands))
            )
        check_order(bands, self.bands, self.folder.name)


def mirrored_blocks(pixels: np.ndarray, block: int, context: int) -> np.ndarray:
    """Cut a chip [h, w, bands] into its whole blocks with their surroundings, mirrored beyond the chip's edge: [k, b + 2 c, b + 2 c, bands]."""
    return blocks_with_context(mirror(pixels, context), block, context)


def _inner(folder: Path) -> Path:
    return folder / "image" if (folder / "image").is_dir() else folder

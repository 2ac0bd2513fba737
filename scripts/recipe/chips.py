"""Chips with masks, whole in memory, as the shipped model's recipe takes them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from landslidebias.core.errors import InputError
from landslidebias.core.models.chip_files import pictures_of
from landslidebias.core.scenes.blocks import to_blocks
from PIL import Image, UnidentifiedImageError


def read_masked(folder: str | Path) -> tuple[np.ndarray, np.ndarray]:
    """Read a folder with `images/` and `masks/` (image_7.png, mask_7.png): images [n, h, w, 3] uint8 and masks [n, h, w] bool.

    Raises InputError where a picture can't be read, has no mask or differs in size.
    """
    folder = Path(folder)
    paths = pictures_of(folder / "images") if (folder / "images").is_dir() else []
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

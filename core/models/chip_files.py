"""Which files in a folder of chips are pictures: one rule for all that read chips."""

from __future__ import annotations

from pathlib import Path

from ..hidden import is_hidden

PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")


def is_picture(path: Path, folder: Path) -> bool:
    """Say whether a path in a folder is a picture by its name, and no hidden file: systems leave those (._image_1.png, .thumbnails)."""
    return path.suffix.lower() in PICTURES and not is_hidden(path.relative_to(folder).parts)


def pictures_of(folder: Path) -> list[Path]:
    """Return the pictures that lie in a folder itself, in order."""
    return sorted(path for path in folder.iterdir() if is_picture(path, folder))

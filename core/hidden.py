"""Files that systems leave beside those of a user: no reader of a folder or an archive takes them."""

from __future__ import annotations

from typing import Sequence

OF_ARCHIVES = "__MACOSX"  # the folder that macOS puts into what it zips, with a "._" file for each of the files


def is_hidden(parts: Sequence[str]) -> bool:
    """Say whether the parts of a path inside a folder name a hidden file, or one in a hidden folder: ._image_1.png, .DS_Store, __MACOSX/a."""
    return any(part.startswith(".") or part == OF_ARCHIVES for part in parts)

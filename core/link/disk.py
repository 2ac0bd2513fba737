"""Why something could not be written: a full disk is said only where the disk is full."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

from ..errors import NotWritten
from ..words import Words

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
LEAST_FREE = 256 * 1024  # bytes; a disk with less is full
SAYINGS = tuple(os.strerror(number) for number in FULL) + ("disk is full", "disk or database is full")


def is_full(path: str | Path, said: str = "") -> bool:
    """Say whether what a library says, or the room that is left where `path` lies, means a full disk (or a limit on files' sizes)."""
    if any(saying.lower() in said.lower() for saying in SAYINGS):
        return True
    folder = Path(path)
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free < LEAST_FREE
    except OSError:
        return False


def not_written(what: str, path: str | Path, said: str = "") -> NotWritten:
    """Return the error of a file that could not be written; what: how the user knows it; said: the library's words."""
    folder = os.path.dirname(os.path.abspath(path))
    if is_full(path, said):
        return NotWritten(
            Words(
                "{0} could not be written: the disk is full, or a file may grow no larger. Free some room, and run this again.",
                what,
            )
        )
    if not os.path.isdir(folder):
        return NotWritten(
            Words("{0} could not be written: its folder {1} is no longer there. Run this again.", what, folder)
        )
    return NotWritten(Words("{0} could not be written: {1}.", what, (said or "it is not whole").rstrip(". ")))

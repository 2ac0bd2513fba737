"""The folder of unfinished work beside an output's name (`.part`): what is in it, and whose it is. Both interpreters know it."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import Iterator

from ..listener import Listener
from .layers import unique
from .lock import Lock

LOCK = "lock"  # held by QGIS's side while a run is at the output
ENGINE_LOCK = "engine.lock"  # held by the engine, which may live some seconds longer than QGIS
TABLES_LOCK = "tables.lock"  # held by a run that writes tables into a database, for which others wait
BEFORE = "before"  # what stood under the outputs' names, until all have theirs
KEPT = (LOCK, ENGINE_LOCK, TABLES_LOCK, BEFORE)
BEGUN = ("manifest.json", "key")  # without one of them nothing can be gone on with
MARKS = (*KEPT, *BEGUN)  # one of them is in each folder that this plugin has made


@contextlib.contextmanager
def held(folder: str | Path, say: Listener) -> Iterator[None]:
    """Have a folder for the engine alone; another engine, whose QGIS is gone, is waited for. Left empty, it goes. Raises Canceled."""
    lock = Lock(Path(folder) / ENGINE_LOCK)
    lock.wait("Another run is still ending its work: waiting", say)
    try:
        yield
    finally:
        lock.free()
        with contextlib.suppress(OSError):  # not empty, or gone
            os.rmdir(folder)


def is_ours(path: str | Path) -> bool:
    """Say whether a path is a folder of this plugin's work, or an empty one; a link is nobody's."""
    if os.path.islink(path) or not os.path.isdir(path):
        return False
    names = os.listdir(path)
    return not names or any(mark in names for mark in MARKS)


def is_begun(folder: str | Path) -> bool:
    """Say whether a folder holds work that a run can go on with."""
    return any(os.path.isfile(os.path.join(folder, name)) for name in BEGUN)


def clear(folder: str | Path) -> None:
    """Empty a folder of work, but for the locks and what was put by."""
    for name in os.listdir(folder):
        if name not in KEPT:
            remove(os.path.join(folder, name))


def drop_rasters(folder: str | Path) -> None:
    """Remove what the engine can make again from the strips."""
    for path in Path(folder).glob("*.raster"):
        remove(path)


def remove(path: str | Path) -> None:
    """Remove a file, a link or a whole folder; what can't be removed stays."""
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path, ignore_errors=True)
        return
    with contextlib.suppress(OSError):
        os.unlink(path)


def move_aside(path: str | Path) -> str:
    """Give a foreign file or folder another name, the first that is free, and return it: nothing of the user's is removed."""
    folder, name = os.path.split(os.path.abspath(path))
    aside = os.path.join(folder, unique(name, set(os.listdir(folder)), "-"))
    os.rename(path, aside)
    return aside

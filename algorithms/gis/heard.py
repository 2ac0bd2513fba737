"""What GDAL warns of while an algorithm computes, said to its user: a damaged tile is filled, and no error."""

import contextlib
from typing import Iterator

from osgeo import gdal

from ...core.listener import Listener
from ...core.words import Words

MOST = 5  # warnings that are said; a scene may have a damaged tile in each strip


@contextlib.contextmanager
def heard(say: Listener) -> Iterator[None]:
    """Say afterwards what GDAL warned of on this thread, each once. Errors are raised where they happen."""
    found: list[str] = []

    def hear(kind: int, number: int, words: str) -> None:
        if kind == gdal.CE_Warning and words not in found and len(found) < MOST:
            found.append(words)

    gdal.PushErrorHandler(hear)
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        for words in found:
            say.warn(Words("GDAL warns: {0}. A part of a raster may be damaged or missing.", words.rstrip(".")))

"""What GDAL warns of while an algorithm computes (core/heard.py)."""

import contextlib
from typing import Iterator

from osgeo import gdal

from ...core.heard import MOST, Heard
from ...core.listener import Listener


@contextlib.contextmanager
def heard(say: Listener) -> Iterator[None]:
    """Say afterwards what GDAL warned of on this thread. Errors are raised where they happen."""
    found: dict[str, None] = {}

    def hear(kind: int, number: int, words: str) -> None:
        if kind == gdal.CE_Warning and len(found) < MOST:
            found[words] = None

    gdal.PushErrorHandler(hear)
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        once = Heard(say)
        for words in found:
            once.hear(words)

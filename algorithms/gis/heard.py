"""How GDAL speaks to the plugin: what it warns of is heard (core/heard.py), and what fails is said by what it returns."""

import contextlib
from typing import Iterator

from osgeo import gdal, ogr, osr

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
        with returned():
            yield
    finally:
        gdal.PopErrorHandler()
        once = Heard(say)
        for words in found:
            once.hear(words)


@contextlib.contextmanager
def returned() -> Iterator[None]:
    """Let GDAL say what fails by what it returns, on this thread, though QGIS (from 3.34 on) or another plugin switched its exceptions on. Also a decorator.

    Before GDAL 3.7 they are switched for all threads, which is not ours to do.
    """
    with contextlib.ExitStack() as stack:
        for module in (gdal, ogr, osr):
            if hasattr(module, "ExceptionMgr"):
                stack.enter_context(module.ExceptionMgr(useExceptions=False))
        yield

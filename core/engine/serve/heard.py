"""What GDAL warns of while the engine reads and writes rasters (core/heard.py)."""

from __future__ import annotations

import logging
import threading
from contextlib import contextmanager
from typing import Iterator

from ...addresses import without_keys
from ...heard import Heard
from ...listener import Listener


class _Handler(logging.Handler):
    """Hands rasterio's warnings on. Errors are raised where they happen."""

    def __init__(self, say: Listener):
        super().__init__(logging.WARNING)
        self._heard = Heard(say)

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno == logging.WARNING:
            words = without_keys(record.getMessage())
            self._heard.hear(words.partition(":")[2] or words)


def listen(say: Listener) -> None:
    """Say what rasterio warns of from now on."""
    logging.getLogger("rasterio").addHandler(_Handler(say))


@contextmanager
def heard(say: Listener) -> Iterator[None]:
    """Say what rasterio warns of in this thread, for a while."""
    handler, thread = _Handler(say), threading.get_ident()
    handler.addFilter(lambda record: record.thread == thread)
    logging.getLogger("rasterio").addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger("rasterio").removeHandler(handler)

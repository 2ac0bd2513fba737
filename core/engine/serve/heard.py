"""What GDAL warns of while the engine reads and writes rasters, said to the user: a damaged tile is filled, and no error."""

from __future__ import annotations

import logging

from ...listener import Listener
from ...words import Words

MOST = 5  # warnings that are said; a scene may have a damaged tile in each strip


class Heard(logging.Handler):
    """Hands rasterio's warnings on, each once."""

    def __init__(self, say: Listener):
        super().__init__(logging.WARNING)
        self._say, self._said = say, set()

    def emit(self, record: logging.LogRecord) -> None:
        """Say a warning that was not said before. Errors are raised where they happen."""
        words = record.getMessage().partition(":")[2] or record.getMessage()
        if record.levelno == logging.WARNING and words not in self._said and len(self._said) < MOST:
            self._said.add(words)
            self._say.warn(Words("GDAL warns: {0}. A part of a raster may be damaged or missing.", words.rstrip(".")))


def listen(say: Listener) -> None:
    """Say what rasterio warns of from now on."""
    logging.getLogger("rasterio").addHandler(Heard(say))

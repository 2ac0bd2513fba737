"""What a raster library only warns of, as a sentence for a user: a damaged tile is filled with something, and read without an error."""

from __future__ import annotations

from .listener import Listener
from .words import Words

MOST = 5  # warnings that are said; a scene may have a damaged tile in each strip
READ = "successfully parsed"  # how GDAL ends of a table's date in another form, which it has read


class Heard:
    """Says warnings of GDAL, each once."""

    def __init__(self, say: Listener):
        self._say = say
        self._said: set[str] = set()

    def hear(self, words: str) -> None:
        """Say a warning that was not said before."""
        if words not in self._said and len(self._said) < MOST and not words.endswith(READ):
            self._said.add(words)
            self._say.warn(Words("GDAL warns: {0}. A part of a raster may be damaged or missing.", words.rstrip(".")))

"""Takes out of texts what legitimately differs from run to run: folders, times, versions."""

import configparser
import re
import zlib
from pathlib import Path

PATTERNS = (
    (re.compile(r"http://127\.0\.0\.1:\d+"), "<catalog>"),
    (re.compile(r"\S*/landslidebias-[a-z0-9_]{6,}"), "<temporary>"),
    (re.compile(r"\S*/processing_\w{6}/[0-9a-f]{32}"), "<temporary>"),
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"), "<uuid>"),
    (re.compile(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?\b(?=</(created|dates?)>)"), "<time>"),
    (re.compile(r"\b\d+(\.\d+)? (s|seconds|minutes|blocks/s|blocks a second)\b"), r"<some> \2"),
)
# What Qt and QGIS say of the machine, not of the run.
NOISE = ("DeprecationWarning", "QStandardPaths", "propagateSizeHints", "XDG_RUNTIME_DIR", "setapi()")


class Cleaner:
    """Makes the texts of two runs comparable; paths: (folder, the word that stands for it)."""

    def __init__(self, paths, metadata):
        self._paths = sorted(((str(Path(p)), word) for p, word in paths), key=lambda pair: -len(pair[0]))
        parser = configparser.ConfigParser(interpolation=None)
        parser.read(metadata, encoding="utf-8")
        self.version = parser["general"]["version"]
        self._version = re.compile(rf"(version\W{{1,20}}){re.escape(self.version)}\b", re.IGNORECASE)
        self._keys = []

    def key_of(self, path):
        """Know the key that exportchips makes of a scene's place on disk."""
        self._keys.append(f"{zlib.crc32(str(path).encode()):08x}")

    def __call__(self, text):
        for path, word in self._paths:
            text = text.replace(path, word)
        for key in self._keys:
            text = text.replace(key, "<key>")
        for pattern, word in PATTERNS:
            text = pattern.sub(word, text)
        return self._version.sub(r"\1<version>", text)

    def lines(self, text):
        """Return the lines of a text, without its empty ones."""
        return [self(line) for line in text.splitlines() if line.strip()]

    def said(self, text):
        """Return the lines that a process printed of its run, each once: GDAL says the same whenever a file is opened."""
        lines = [line for line in self.lines(text) if not any(noise in line for noise in NOISE)]
        return list(dict.fromkeys(lines))

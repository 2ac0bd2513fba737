"""Unfinished work: what is classified so far, kept in a folder beside the output's name until the output is whole (DESIGN section 4).

The folder holds the strips as they come (raw numbers, appended), and a manifest that says for which job, how many rows of blocks are safe,
and their checksums. A strip once there is not computed again after a cancel or a crash; work that is damaged, or another job's, is begun anew.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from ...link import work
from ...words import Words

MANIFEST = "manifest.json"
CHUNK = 1 << 22


class PartialWork:
    """The strips of one job. layers: the files, and the bytes that a row takes in each; whole: the rows that there will be; kind: of their numbers.

    Only one engine may have it at a time (link/work.py, held).
    """

    def __init__(self, folder: str, key: str, layers: dict[str, int], whole: int, kind: type = np.float32):
        self.folder, self.key, self.layers, self.whole = Path(folder), key, layers, whole
        self.rows, self._kind = 0, kind
        self.notes: dict[str, Any] = {}
        self._sums = dict.fromkeys(layers, 0)
        manifest = self._read()
        if manifest is None:
            work.clear(self.folder)
            for name in layers:
                self.file(name).touch()
        else:
            self.rows, self.notes, self._sums = manifest["rows"], manifest["notes"], manifest["sums"]
            for name, size in layers.items():
                os.truncate(self.file(name), self.rows * size)

    def file(self, name: str) -> Path:
        return self.folder / name

    def _read(self) -> dict[str, Any] | None:
        """Return the manifest of work that can be gone on with: of this job, and undamaged."""
        try:
            found = json.loads(self.file(MANIFEST).read_text(encoding="utf-8"))
            seal, rows, sums = found.pop("seal"), found["rows"], found["sums"]
            sound = seal == _seal(found) and found["key"] == self.key and isinstance(found["notes"], dict)
            sound = sound and type(rows) is int and 0 <= rows <= self.whole
            sound = sound and all(self._sum(name, rows * size) == sums[name] for name, size in self.layers.items())
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
        return found if sound else None

    def _sum(self, name: str, size: int) -> int:
        """Return the checksum of a file's first bytes. Raises ValueError where there are fewer, or it is no file of its own."""
        path, total = self.file(name), 0
        if path.is_symlink() or not path.is_file() or path.stat().st_size < size:
            raise ValueError(name)
        with open(path, "rb") as stream:
            while size:
                part = stream.read(min(CHUNK, size))
                total, size = zlib.crc32(part, total), size - len(part)
        return total

    def note(self, **values: Any) -> None:
        """Keep what a first pass found."""
        self.notes.update(values)
        self._save()

    def append(self, rows: int, strips: dict[str, np.ndarray]) -> None:
        """Keep a strip of `rows` rows: first the data, then, once it is on the disk, the manifest."""
        sums = dict(self._sums)
        for name, data in strips.items():
            found = np.ascontiguousarray(data, self._kind).tobytes()
            with open(self.file(name), "ab") as stream:
                stream.write(found)
                stream.flush()
                os.fsync(stream.fileno())
            sums[name] = zlib.crc32(found, sums[name])
        self.rows, self._sums = self.rows + rows, sums
        self._save()

    def _save(self) -> None:
        part = self.file(MANIFEST + ".part")
        data = {"key": self.key, "rows": self.rows, "sums": self._sums, "notes": self.notes}
        part.write_text(json.dumps({**data, "seal": _seal(data)}), encoding="utf-8")
        os.replace(part, self.file(MANIFEST))

    def check(self) -> None:
        """Raise InputError unless all rows are there, each layer is as large as they are, and as it was written."""
        for name, size in self.layers.items():
            there = self.file(name).stat().st_size if self.file(name).is_file() else 0
            if self.rows != self.whole or there != self.whole * size or self._sum(name, there) != self._sums[name]:
                raise InputError(
                    Words(
                        "The work in {0} was changed by something else while it was being done: {1} holds {2} of {3} bytes. Nothing was"
                        " written. Run again.",
                        self.folder,
                        name,
                        there,
                        self.whole * size,
                    )
                )

    def remove(self) -> None:
        """Remove all of the work."""
        with contextlib.suppress(OSError):  # the folder is gone
            work.clear(self.folder)


def _seal(data: dict[str, Any]) -> int:
    """Return a checksum of the manifest itself."""
    return zlib.crc32(json.dumps(data, sort_keys=True).encode())

"""Unfinished work: what is classified so far, kept in a folder beside the output's name until the output is whole (DESIGN section 4).

The folder holds the strips as they come (raw float32, appended), and a manifest that says for which job and how many
strips are safe. A strip once there is not computed again after a cancel or a crash.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np


class PartialWork:
    """The strips of one job. `layers` names the files and the bytes that a strip's row of blocks takes in each."""

    def __init__(self, folder: str, key: str, layers: dict[str, int]):
        self.folder, self.key, self.layers = Path(folder), key, layers
        self.rows = 0
        self.notes: dict = {}
        manifest = self._read()
        if manifest is None:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
            for name in layers:
                self.file(name).touch()
        else:
            self.rows, self.notes = manifest["rows"], manifest["notes"]
            for name, size in layers.items():
                os.truncate(self.file(name), self.rows * size)

    def file(self, name: str) -> Path:
        return self.folder / name

    def _read(self) -> dict | None:
        try:
            manifest = json.loads(self.file("manifest.json").read_text(encoding="utf-8"))
            whole = manifest["key"] == self.key and all(
                self.file(name).stat().st_size >= manifest["rows"] * size for name, size in self.layers.items()
            )
        except (OSError, ValueError, KeyError):
            return None
        return manifest if whole else None

    def note(self, **values) -> None:
        """Keep what a first pass found."""
        self.notes.update(values)
        self._save()

    def append(self, rows: int, strips: dict[str, np.ndarray]) -> None:
        """Keep a strip of `rows` rows of blocks: first the data, then, once it is on the disk, the manifest."""
        for name, data in strips.items():
            with open(self.file(name), "ab") as stream:
                stream.write(np.ascontiguousarray(data, np.float32).tobytes())
                stream.flush()
                os.fsync(stream.fileno())
        self.rows += rows
        self._save()

    def _save(self) -> None:
        part = self.file("manifest.json.part")
        part.write_text(json.dumps({"key": self.key, "rows": self.rows, "notes": self.notes}), encoding="utf-8")
        os.replace(part, self.file("manifest.json"))

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

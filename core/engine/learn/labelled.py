"""The labelled blocks of a training, on disk: they are read from there, so that a set may be larger than memory."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np

from ...errors import InputError
from ...listener import Listener
from ...models.manifest import groups_and_splits, read_manifest
from ...models.splits import NAMES, split_chips
from ...scenes.distributions import Counter, Distribution
from ...words import Words
from ..serve.chips import ChipSet

CHUNK = 2048  # blocks that are handled at a time
TRAINING, VALIDATION, TEST = range(3)


@dataclass
class BlockSet:
    """Blocks of chips, then generated copies of training blocks: rows [n + copies, b, b, bands] uint8, mapped from disk.

    cover, label, chip, split: [n + copies]; a copy has its block's. n: how many rows are the chips' own; bands: their names.
    """

    rows: np.ndarray
    cover: np.ndarray
    chip: np.ndarray
    split: np.ndarray
    min_cover: float
    n: int
    n_chips: int
    n_skipped: int
    bands: tuple[str, ...]

    @property
    def label(self) -> np.ndarray:
        """Whether a row is a landslide, [n + copies] bool."""
        return self.cover >= self.min_cover

    def of(self, split: int, copies: bool = False) -> np.ndarray:
        """Return the rows of a split, in order; with its copies where asked for."""
        return np.flatnonzero(self.split[: None if copies else self.n] == split)

    def reference(self, source: str) -> tuple[Distribution, list[float], list[float]]:
        """Return the distribution of the training pixels, and their mean and deviation, [bands] each."""
        bands = len(self.bands)
        histogram = Counter("uint8", bands)
        rows = self.of(TRAINING)
        total, squares, count = np.zeros(bands), np.zeros(bands), 0
        for k in range(0, len(rows), CHUNK):
            pixels = self.rows[rows[k:k + CHUNK]].reshape(-1, bands)
            histogram.add(pixels)
            total += pixels.sum(0, dtype=np.float64)
            squares += (pixels.astype(np.float64) ** 2).sum(0)
            count += len(pixels)
        mean = total / count
        deviation = np.sqrt(np.maximum(squares / count - mean**2, 1.0))
        return histogram.distribution(list(self.bands), [source]), mean.tolist(), deviation.tolist()


def gather(chips: ChipSet, folder: Path, min_cover: float, seed: int, say: Listener) -> BlockSet:
    """Read chips into `folder`, or take what an earlier run has read there, and split them by chip, or as their manifest says.

    Raises InputError where a class is missing, Canceled.
    """
    if not _is_read(folder):
        _read(chips, folder, say)
    found = json.loads((folder / "blocks.json").read_text(encoding="utf-8"))
    arrays = np.load(folder / "blocks.npz")
    cover, chip = arrays["cover"], arrays["chip"]
    label = cover >= min_cover
    if label.all() or not label.any():
        raise InputError(
            Words(
                "All {0} blocks are of one class; landslides and non-landslides are needed. Check the folder, and MIN_COVER for chips"
                " with masks.",
                len(label),
            )
        )
    manifest = read_manifest(chips.folder)
    if manifest is None:
        holds = np.zeros(found["n_chips"], int)
        np.maximum.at(holds, chip, label)
        split = split_chips(holds, seed)[chip]
    else:  # neighbours stay together, as they were exported
        groups, dealt = groups_and_splits(manifest, found["names"])
        split = np.array(dealt)[chip]
        chip = np.unique(groups, return_inverse=True)[1][chip]
    for k, name in enumerate(NAMES):
        if label[split == k].all() or not label[split == k].any():
            raise InputError(
                Words("The {0} split has blocks of one class only: more chips of the other are needed.", name)
            )
    bands, counts = tuple(found["bands"]), (len(cover), found["n_chips"], found["n_skipped"])
    return BlockSet(_mapped(folder, chips.block, len(bands)), cover, chip, split, min_cover, *counts, bands)


def _mapped(folder: Path, block: int, bands: int) -> np.ndarray:
    return np.memmap(folder / "blocks.u8", np.uint8, "r").reshape(-1, block, block, bands)


def _is_read(folder: Path) -> bool:
    """Say whether an earlier run has read the chips, and nothing has damaged them since; what was appended to them does not count."""
    try:
        facts = json.loads((folder / "blocks.json").read_text(encoding="utf-8"))
        return _sum(folder / "blocks.u8", facts["bytes"]) == facts["sum"]
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _sum(path: Path, size: int) -> int:
    """Return the checksum of a file's first bytes."""
    total = 0
    with open(path, "rb") as stream:
        while size > 0:
            part = stream.read(min(1 << 22, size))
            if not part:
                return -1
            total, size = zlib.crc32(part, total), size - len(part)
    return total


def _read(chips: ChipSet, folder: Path, say: Listener) -> None:
    cover, chip, names = [], [], []
    with open(folder / "blocks.u8", "wb") as stream:
        for k, found in enumerate(chips):
            say.check()
            say.progress(100 * k / len(chips), Words("Read {0} of {1} chips", k, len(chips)))
            stream.write(np.ascontiguousarray(found.blocks).tobytes())
            cover.append(found.cover)
            names.append(found.name)
            chip.append(np.full(len(found.cover), k))
    chips.tell(say)
    if not cover:
        raise InputError(Words("No chip in {0} can be used: {1}.", chips.folder, chips.skipped[0]))
    np.savez(
        folder / "blocks.npz", cover=np.concatenate(cover), chip=np.unique(np.concatenate(chip), return_inverse=True)[1]
    )
    size = (folder / "blocks.u8").stat().st_size
    facts = {
        "n_chips": len(cover),
        "n_skipped": len(chips.skipped),
        "names": names,
        "bands": chips.bands,
        "bytes": size,
    }
    facts["sum"] = _sum(folder / "blocks.u8", size)
    (folder / "blocks.json").write_text(json.dumps(facts), encoding="utf-8")


def add_copies(
    found: BlockSet, folder: Path, copies: int, make: Callable[[np.ndarray, int], np.ndarray], say: Listener
) -> BlockSet:
    """Append `copies` generated copies of each training block. make(blocks, seed): blocks [k, b, b, bands] to their copies, 0-255."""
    rows = found.of(TRAINING)
    block, bands = found.rows.shape[1], len(found.bands)
    with open(folder / "blocks.u8", "r+b") as stream:
        stream.truncate(found.n * block * block * bands)  # what an interrupted run appended is made again, the same
        stream.seek(0, 2)
        for copy in range(copies):
            for k in range(0, len(rows), CHUNK):
                say.check()
                say.progress(100 * copy / copies, "Generating copies")
                made = make(found.rows[rows[k:k + CHUNK]], copy * len(rows) + k)
                stream.write(np.clip(np.rint(made), 0, 255).astype(np.uint8).tobytes())
    again = [np.concatenate([values] + [values[rows]] * copies) for values in (found.cover, found.chip, found.split)]
    counts = found.min_cover, found.n, found.n_chips, found.n_skipped
    return BlockSet(_mapped(folder, block, bands), *again, *counts, found.bands)

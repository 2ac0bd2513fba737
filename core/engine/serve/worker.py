"""What a worker of a cluster does for a caller: it shows what numbers it computes, and classifies strips of a scene as the caller would."""

from __future__ import annotations

import hashlib
import os
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Iterator, NamedTuple

import numpy as np

from ...errors import InputError
from ...link.jobs import ClassifyJob
from ...link.states import file_of
from ...listener import Listener, Noted
from ...models.card import ModelCard
from ...scenes.distributions import Distribution
from ...scenes.radiometry import Radiometry, converter
from ...words import Words
from .ground import PATCH, Ground, cut, patch_px
from .heard import heard
from .memory import give_back
from .places import Place, Reader
from .runtime import Classifier
from .scene import Scene
from .strips import layers

LOOKS, LOOK_BYTES = 64, 16_384  # places of a file that are looked at


@dataclass
class Order:
    """All that a worker needs of a job, sent once. radiometry: of the caller, who has fitted what was to be fitted; model: the file's bytes; views:
    the names and texts of the virtual rasters by which scene and mask are opened; marks: of the files that are read, as the caller sees them."""

    job: ClassifyJob
    card: ModelCard
    place: Place
    radiometry: Radiometry
    model: bytes = field(repr=False)
    views: dict[str, str]
    marks: dict[str, str]


class Done(NamedTuple):
    """A strip's numbers, what was seen of the scene on the way (Scene.seen, void, sampled), and what there is to warn of."""

    values: dict[str, np.ndarray]
    seen: int
    void: int
    sample: Distribution | None
    said: list[str]


def marks_of(job: ClassifyJob) -> dict[str, str]:
    """Return a mark of each file that a job reads; what is no file (a service) is left out."""
    files = {path: file_of(path) for path in [job.input, job.mask, *job.reads] if path}
    return {path: _mark(file) for path, file in files.items() if os.path.isfile(file)}


def _mark(file: str) -> str:
    """Return a mark of a file's size and of bytes drawn evenly from it, all of them up to LOOKS * LOOK_BYTES."""
    size = os.path.getsize(file)
    found = hashlib.sha256(str(size).encode())
    with open(file, "rb") as stream:
        for k in range(LOOKS):
            stream.seek(max(0, size - LOOK_BYTES) * k // (LOOKS - 1))
            found.update(stream.read(LOOK_BYTES))
    return found.hexdigest()


def kept(order: Order) -> Order:
    """Return an order: the task by which it lies on the workers, and is sent to another one where the worker that has it dies."""
    return order


def shown(order: Order) -> str:
    """Return a key of the numbers that this worker computes. Raises InputError where it can't read what the order names."""
    for path, mark in order.marks.items():
        found = file_of(path)
        if not os.path.isfile(found):
            raise InputError(Words("it can't see {0}: put the file where all workers see it under this path", path))
        if _mark(found) != mark:
            raise InputError(Words("it sees another file as {0}", path))
    return numbers_key(order, *_network(order))


def numbers_key(order: Order, classifier: Classifier, lock: threading.Lock) -> str:
    """Return a key of the scene's first row of blocks as they are read here, and of what the network makes of drawn ones, alone and in patches."""
    with opened(order, Listener()) as (_, reader):
        _, first = reader.read(order.place, 0, 1)
    parts = [first.alone.all()]
    for ground in _drawn(order.card):
        with lock:
            parts += [part for part in classifier(ground, order.job.activation, order.job.share) if part is not None]
    return hashlib.sha256(b"".join(np.ascontiguousarray(part).tobytes() for part in parts)).hexdigest()


def _drawn(card: ModelCard) -> list[Ground]:
    """Return drawn ground, cut as a scene is: too few rows for patches, and rows of patches."""
    rng, found = np.random.default_rng(0), []
    cols = max(PATCH, card.batch // PATCH)
    for rows in (PATCH - 1, PATCH):
        shape = (rows * card.block_px + 2 * card.context_px, cols * card.block_px + 2 * card.context_px)
        pixels = rng.integers(0, 256, (*shape, len(card.bands))).astype(np.float32)
        valid, wanted = np.ones(shape, bool), np.ones(rows * cols, bool)
        found.append(cut(pixels, valid, wanted, card.block_px, card.context_px, 1.0, card.takes_strips)[1])
    return found


def classify_strip(order: Order, row: int, rows: int) -> Done:
    """Classify some rows of the order's place."""
    said = Noted()
    with opened(order, said) as (scene, reader):
        at, ground = reader.read(order.place, row, rows)
    classifier, lock = _network(order)
    with lock:
        values = layers(order.job, order.card, order.place, rows, at, classifier(ground, order.job.activation, order.job.share))
    return Done(values, scene.seen, scene.void, scene.sampled(), said.warnings)


@contextmanager
def opened(order: Order, say: Listener) -> Iterator[tuple[Scene, Reader]]:
    """Open the scene of an order, by the caller's views of it."""
    job, card = order.job, order.card
    with tempfile.TemporaryDirectory(prefix="landslidebias-") as folder, heard(say):
        for name, text in order.views.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        scene_view, mask_view = (
            os.path.join(folder, os.path.basename(view)) if os.path.basename(view) in order.views else view
            for view in job.views
        )
        with Scene(scene_view or job.input, job.bands, mask_view or job.mask, job.input) as scene:
            convert = converter(order.radiometry, card.reference, scene.sampled, say)
            yield scene, Reader(scene, convert, card.block_px, card.context_px, job.min_valid, card.takes_strips)


def _network(order: Order) -> tuple[Classifier, threading.Lock]:
    """Return the order's network and the lock of who uses it: a worker of several threads reads in all of them, and classifies in one."""
    from distributed import get_worker

    with _LOADING:
        return _loaded(order.model, order.job.precision, order.card.batch, get_worker().state.nthreads, patch_px(order.card))


@lru_cache(1)
def _loaded(model: bytes, precision: str, batch: int, threads: int, patch: int) -> tuple[Classifier, threading.Lock]:
    give_back()
    return Classifier(model, precision, batch, threads, patch), threading.Lock()


_LOADING = threading.Lock()

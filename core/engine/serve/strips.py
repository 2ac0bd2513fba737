"""The strips of a scene, in order: each read in the model's colours and classified, and the next one read meanwhile."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Callable, Iterable, Iterator, NamedTuple, TypeVar

import numpy as np

from ...link.jobs import ClassifyJob
from ...link.layers import ACTIVATIONS
from ...models.card import ModelCard
from ...models.prior import rescale
from ...scenes.blocks import from_cells
from .ground import PATCH, Ground
from .places import Place, Reader
from .runtime import Classifier, Found

STRIP_PIXELS = 400_000  # of the scene, in a strip; after each, what is done is kept and a cancel is heard
ALONE_PIXELS = 1_000_000  # the same for networks that take blocks alone, their surroundings counted for each
T, R = TypeVar("T"), TypeVar("R")


class Strip(NamedTuple):
    """Some rows of the place's blocks, and their numbers in each layer of the work, as `PartialWork.append` takes them."""

    row: int
    rows: int
    values: dict[str, np.ndarray]


def cuts(place: Place, card: ModelCard, done: int = 0) -> Iterator[tuple[int, int]]:
    """Yield (row in the place, number of rows) of the strips from row `done` on."""
    pixels, rows_at_least = (STRIP_PIXELS, PATCH) if card.takes_strips else (ALONE_PIXELS // (1 + 2 * card.context_px // card.block_px), 1)
    for row, rows in place.strips(pixels, rows_at_least):
        if row + rows > done:
            begin = max(row, done)
            yield begin, row + rows - begin


def classified(
    job: ClassifyJob, card: ModelCard, place: Place, reader: Reader, classifier: Classifier, done: int
) -> Iterator[Strip]:
    """Yield the strips from row `done` on."""

    def read(cut: tuple[int, int]) -> tuple[np.ndarray, Ground]:
        return reader.read(place.row + cut[0], cut[1], place.wanted(*cut))

    begun = deque[tuple[int, int, np.ndarray]]()

    def grounds() -> Iterator[Ground]:
        for (row, rows), (at, found) in ahead(read, cuts(place, card, done)):
            begun.append((row, rows, at))
            yield found

    with closing(grounds()) as pieces:
        for found in classifier.stream(pieces, job.activation, job.share):
            row, rows, at = begun.popleft()
            yield Strip(row, rows, layers(job, card, place, rows, at, found))


def layers(job: ClassifyJob, card: ModelCard, place: Place, rows: int, at: np.ndarray, found: Found) -> dict[str, np.ndarray]:
    """Return the numbers of some rows in each layer, NaN where no block was classified. at: the blocks of which something was found, by `Reader.read`."""
    n = rows * place.grid.cols
    values = {"probability": np.full(n, np.nan, np.float32)}
    if job.activation:
        values["activation"] = np.full(
            (n, card.activation_cells, card.activation_cells, len(ACTIVATIONS)), np.nan, np.float32
        )
    if job.share:
        values["share"] = np.full((n, card.share_cells, card.share_cells, 1), np.nan, np.float32)
    values["probability"][at] = rescale(found.probability, card.prevalence, job.prior)
    for name in ("activation", "share"):
        if name in values:
            values[name][at] = getattr(found, name).reshape(-1, *values[name].shape[1:])
    cut = {name: place.cut(value, rows) for name, value in values.items()}
    return {name: v if name == "probability" else from_cells(v, place.cols) for name, v in cut.items()}


def ahead(make: Callable[[T], R], items: Iterable[T]) -> Iterator[tuple[T, R]]:
    """Yield each item and what `make` makes of it, in order; that of the next one is made in a thread meanwhile, and of no further one."""
    with ThreadPoolExecutor(1) as thread:
        before = None
        for item in items:
            coming = item, thread.submit(make, item)
            if before is not None:
                yield before[0], before[1].result()
            before = coming
        if before is not None:
            yield before[0], before[1].result()

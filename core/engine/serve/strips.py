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
from .runtime import Classifier, Found, together

STRIP_PIXELS = 400_000  # of the scene, in a strip, or in a piece of it where a few rows are more; after each strip, what is done is kept and a cancel is heard
ALONE_PIXELS = 1_000_000  # the same for networks that take blocks alone, their surroundings counted for each
T, R = TypeVar("T"), TypeVar("R")


class Strip(NamedTuple):
    """Some rows of the place's blocks, and their numbers in each layer of the work, as `PartialWork.append` takes them."""

    row: int
    rows: int
    values: dict[str, np.ndarray]


class Cut(NamedTuple):
    """A piece of a strip: rows and columns of the place's blocks."""

    row: int
    rows: int
    col: int
    cols: int


def cuts(place: Place, card: ModelCard, done: int = 0) -> Iterator[tuple[int, int]]:
    """Yield (row in the place, number of rows) of the strips from row `done` on."""
    for row, rows in place.strips(_pixels(card), PATCH if card.takes_strips else 1):
        if row + rows > done:
            begin = max(row, done)
            yield begin, row + rows - begin


def pieces(place: Place, card: ModelCard, row: int, rows: int) -> Iterator[Cut]:
    """Yield the pieces of a strip, from the left: of whole patches, so that a wide scene needs no more memory than a narrow one."""
    patches = _pixels(card) // (rows * PATCH * card.block_px**2)
    step = PATCH * max(1, patches)
    starts = [col for col in range(0, place.cols, step) if col == 0 or place.cols - col >= PATCH]
    for col, end in zip(starts, [*starts[1:], place.cols]):
        yield Cut(row, rows, col, end - col)


def _pixels(card: ModelCard) -> int:
    return STRIP_PIXELS if card.takes_strips else ALONE_PIXELS // (1 + 2 * card.context_px // card.block_px)


def classified(
    job: ClassifyJob, card: ModelCard, place: Place, reader: Reader, classifier: Classifier, done: int
) -> Iterator[Strip]:
    """Yield the strips from row `done` on."""

    def read(cut: Cut) -> tuple[np.ndarray, Ground]:
        return reader.read(place, *cut)

    begun = deque[tuple[Cut, np.ndarray]]()

    def grounds() -> Iterator[Ground]:
        for cut, (at, found) in ahead(read, (piece for strip in cuts(place, card, done) for piece in pieces(place, card, *strip))):
            begun.append((cut, at))
            yield found

    numbers, parts = list[np.ndarray](), list[Found]()
    with closing(grounds()) as ground:
        for found in classifier.stream(ground, job.activation, job.share):
            cut, at = begun.popleft()
            numbers.append(at)
            parts.append(found)
            if cut.col + cut.cols == place.cols:
                yield Strip(cut.row, cut.rows, layers(job, card, place, cut.rows, np.concatenate(numbers), together(parts)))
                numbers, parts = [], []


def layers(job: ClassifyJob, card: ModelCard, place: Place, rows: int, at: np.ndarray, found: Found) -> dict[str, np.ndarray]:
    """Return the numbers of some rows in each layer, NaN where no block was classified. at: the blocks of which something was found, by `Reader.read`."""
    n = rows * place.cols
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
    return {name: v if name == "probability" else from_cells(v, place.cols) for name, v in values.items()}


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

"""The blocks that speak most for a class, for people to look at: what the model saw, and where it looked (paper, section 5.2 and Fig. 4)."""

from __future__ import annotations

import numpy as np

from ...link.jobs import ClassifyJob
from .places import Place, Reader
from .runtime import Classifier


def write_sheet(job: ClassifyJob, place: Place, reader: Reader, classifier: Classifier, p: np.ndarray) -> None:
    """Write the blocks that speak most for a class, as the model saw them, with both maps, to `job.sheet`.

    p: [rows, cols] the probabilities of the place's blocks, NaN where not classified. The file holds row, col, probability, seen (uint8, with
    context), activation, one entry a block, and context.
    """
    order = np.argsort(np.where(np.isnan(p), np.inf, -p if job.sheet_class else p), axis=None)
    order = order[: min(job.sheet_n, int(np.isfinite(p).sum()))]
    found: dict[str, list] = {name: [] for name in ("row", "col", "probability", "seen", "activation")}
    for row, col in zip(*np.unravel_index(order, p.shape)):
        _, ground = reader.read(place, int(row), 1, int(col), 1)
        maps = classifier(ground)[1]
        seen = np.clip(np.rint(ground.alone.all()[0]), 0, 255).astype(np.uint8)
        for values, value in zip(found.values(), (place.row + row, place.col + col, p[row, col], seen, maps[0])):
            values.append(value)
    np.savez(job.sheet, context=reader.context, **{name: np.array(values) for name, values in found.items()})

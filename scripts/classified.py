"""Classification for recipes and experiments: a scene on disk to arrays, without QGIS. Runs in the engine; the package is on the path already."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np
import rasterio
from landslidebias.core.engine.serve.classify import classify
from landslidebias.core.link.jobs import ClassifyJob
from landslidebias.core.listener import Listener
from landslidebias.core.models.card import SHIPPED
from landslidebias.core.scenes.distributions import Distribution
from landslidebias.core.scenes.radiometry import Radiometry


@dataclass
class Classified:
    """Probabilities [rows, cols] of blocks, NaN where not classified; activation [2, rows * n, cols * n] and the landslide's share [rows * n, cols * n],
    None where not asked for."""

    probability: np.ndarray
    activation: np.ndarray | None = None
    share: np.ndarray | None = None


def classified(
    scene: str | Path,
    match: str,
    source: Distribution | None = None,
    reference: Distribution | None = None,
    mask: str = "",
    model: str | Path = SHIPPED,
    bands: Sequence[int] = (1, 2, 3),
    activation: bool = False,
    share: bool = False,
) -> Classified:
    """Classify a scene. source: the shared table, for match "shared"; reference: None for the model's own."""
    radiometry = Radiometry(match, reference, source).to_dict()
    with tempfile.TemporaryDirectory(prefix="landslidebias-") as folder:
        job = ClassifyJob(
            str(scene), str(model), f"{folder}/work", activation, share, list(bands), radiometry=radiometry, mask=mask
        )
        done = classify(job, Listener())
        probability = _read(done["probability"])[0]
        maps = _read(done["activation"]) if activation else None
        return Classified(probability, maps, _read(done["share"])[0] if share else None)


def _read(path: str) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read()

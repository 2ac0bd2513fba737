"""A scene beside the probabilities of its blocks, as pictures of one extent (paper, Fig. 7)."""

import numpy as np

from ...core.detections.activation import block_maxima, painted
from .pictures import View, data_uri, scaled
from .scenes import SceneJob

SIDE = 400  # pixels on the screen, of the longer side
LEGEND = 16  # pixels on the screen
UNSEEN = 190  # the grey of a block that was not classified


def overview(scene: SceneJob, probability: np.ndarray) -> tuple[list, int]:
    """Return the pictures as data URIs (the scene, the probabilities, their colours from 1 down to 0), and how many blocks a side a dot of the
    second shows the highest of. probability: [rows, cols], NaN where a block was not classified."""
    rows, cols = probability.shape
    view, block = View(scene.raster, scene.bands).whole, scene.card.block_px
    shares = (
        rows * block / scene.raster.height,
        cols * block / scene.raster.width,
    )  # what is no whole block is not shown
    seen = view[: max(1, round(shares[0] * len(view))), : max(1, round(shares[1] * view.shape[1]))]
    n = -(-max(rows, cols) // SIDE)
    shown = _coloured(_highest(probability, n))
    width, height = (max(1, round(SIDE * side / max(rows, cols))) for side in (cols, rows))
    ramp = painted(np.linspace(1, 0, height))[:, None].astype(np.uint8)
    return [data_uri(scaled(p, w, height)) for p, w in ((seen, width), (shown, width), (ramp, LEGEND))], n


def _highest(values: np.ndarray, n: int) -> np.ndarray:
    """Return values [rows, cols], the highest of n x n of them in the place of each."""
    rows, cols = values.shape
    whole = np.pad(values, ((0, -rows % n), (0, -cols % n)), constant_values=np.nan)
    return np.kron(block_maxima(whole, n), np.ones((n, n)))[:rows, :cols]


def _coloured(probability: np.ndarray) -> np.ndarray:
    """Return the colours of probabilities [rows, cols, 3] uint8."""
    known = np.isfinite(probability)[..., None]
    return np.where(known, painted(np.nan_to_num(probability)), UNSEEN).astype(np.uint8)

"""What a frozen trunk sees in blocks, computed once and kept on disk: all epochs of its head together cost little beside (DESIGN section 7)."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np

from ...listener import Listener
from ...words import Words

BATCH = 32
FILE = "features.f32"


def frozen_features(trunk: keras.Model, rows: np.ndarray, folder: Path, say: Listener) -> np.ndarray:
    """Return the trunk's output on rows [n, b, b, bands] as [n, k] float32, mapped from disk; goes on where an earlier run stopped.

    Raises Canceled.
    """
    size, path = trunk.output_shape[-1], folder / FILE
    path.touch()
    done = min(path.stat().st_size // (4 * size), len(rows)) // BATCH * BATCH
    if done:
        say.info(Words("Resumed: the features of {0} of {1} blocks were already computed.", done, len(rows)))
    forward = keras.Model(trunk.inputs, trunk.outputs)
    forward.trainable = False
    with open(path, "r+b") as stream:
        stream.truncate(4 * size * done)
        stream.seek(0, 2)
        for k in range(done, len(rows), BATCH):
            say.check()
            found = forward(rows[k:k + BATCH].astype(np.float32), training=False)
            stream.write(np.asarray(found, np.float32).tobytes())
            say.progress(100 * k / len(rows), Words("Features of {0} of {1} blocks", k, len(rows)))
    return kept_features(trunk, folder)


def kept_features(trunk: keras.Model, folder: Path) -> np.ndarray:
    """Return the features that `frozen_features` has left in a folder, [n, k] float32, mapped from disk."""
    return np.memmap(folder / FILE, np.float32, "r").reshape(-1, trunk.output_shape[-1])

"""What a frozen trunk sees in blocks, computed once and kept on disk: all epochs of its head together cost little beside (DESIGN section 7)."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np

from .channel import Channel

BATCH = 32


def frozen_features(
    trunk: keras.Model, rows: np.ndarray, folder: Path, channel: Channel, span: tuple[float, float]
) -> np.ndarray:
    """Return the trunk's output on rows [n, b, b, 3] as [n, k] float32, mapped from disk; goes on where an earlier run stopped.

    span: from and to which percentage of the progress bar. Raises Canceled.
    """
    size, path = trunk.output_shape[-1], folder / "features.f32"
    path.touch()
    done = min(path.stat().st_size // (4 * size), len(rows)) // BATCH * BATCH
    if done:
        channel.log(f"Resumed: the features of {done} of {len(rows)} blocks were already computed.")
    forward = keras.Model(trunk.inputs, trunk.outputs)
    forward.trainable = False
    with open(path, "r+b") as stream:
        stream.truncate(4 * size * done)
        stream.seek(0, 2)
        for k in range(done, len(rows), BATCH):
            channel.check()
            found = forward(rows[k : k + BATCH].astype(np.float32), training=False)
            stream.write(np.asarray(found, np.float32).tobytes())
            channel.progress(span[0] + (span[1] - span[0]) * k / len(rows), f"Features of {k} of {len(rows)} blocks")
    return np.memmap(path, np.float32, "r").reshape(-1, size)

"""Small pictures for reports: blocks, and what a network looked at, as PNG in data URIs."""

from __future__ import annotations

import base64
import io

import numpy as np
from PIL import Image

from ...detections.activation import painted
from ...models.training import Example
from ...scenes.bands import shown
from ..serve.runtime import Classifier
from .labelled import TEST, BlockSet

SIDE = 108  # pixels on the screen
EXAMPLES, MISTAKES = 4, 8
AT_ONCE = 256  # blocks


def picture(pixels: np.ndarray) -> str:
    """Return a block [b, b, 3] of 0-255, enlarged without smoothing."""
    return _uri(Image.fromarray(pixels.astype(np.uint8)).resize((SIDE, SIDE), Image.Resampling.NEAREST))


def overlay(pixels: np.ndarray, activation: np.ndarray, largest: float) -> str:
    """Return a block in grey under its activation map [h, w], from nothing (clear) to `largest`."""
    strength = Image.fromarray(np.clip(255 * activation / max(largest, 1e-12), 0, 255).astype(np.uint8))
    s = np.asarray(strength.resize((SIDE, SIDE), Image.Resampling.BILINEAR), np.float32)[..., None] / 255
    grey = Image.fromarray(pixels.astype(np.uint8)).convert("L").resize((SIDE, SIDE), Image.Resampling.NEAREST)
    below = np.asarray(grey, np.float32)[..., None]
    heat = painted(s[..., 0])
    mix = np.clip(1.5 * s, 0, 0.75)
    return _uri(Image.fromarray((below * (1 - mix) + heat * mix).astype(np.uint8)))


def _uri(image: Image.Image) -> str:
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode("ascii")


def examples_of(
    classifier: Classifier, threshold: float, blocks: BlockSet, seed: int
) -> tuple[list[Example], list[Example]]:
    """Return examples of both classes and the most confident mistakes of the test split, with what the network looked at."""
    rows, seen = blocks.of(TEST), shown(blocks.bands)
    label = blocks.label[rows]
    p = np.concatenate([classifier(blocks.rows[rows[k:k + AT_ONCE]], False)[0] for k in range(0, len(rows), AT_ONCE)])
    rng = np.random.default_rng(seed)
    chosen = [rng.permutation(np.flatnonzero(label == one))[:EXAMPLES] for one in (True, False)]
    wrong = np.flatnonzero((p > threshold) != label)
    worst = wrong[np.argsort(-np.abs(p[wrong] - threshold), kind="stable")][:MISTAKES]

    def drawn(at: np.ndarray) -> list[Example]:
        pixels = blocks.rows[rows[at]]
        maps = classifier(pixels)[1] if len(at) else np.zeros((0, 1, 1, 2))
        largest = float(maps.max(initial=0))
        return [
            Example(
                bool(label[k]),
                float(p[k]),
                picture(block[..., seen]),
                overlay(block[..., seen], against_and_for[..., 0], largest),
                overlay(block[..., seen], against_and_for[..., 1], largest),
            )
            for k, block, against_and_for in zip(at, pixels, maps)
        ]

    return drawn(np.concatenate(chosen)), drawn(worst)

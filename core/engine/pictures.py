"""Small pictures for reports: blocks, and what a network looked at, as PNG in data URIs."""

from __future__ import annotations

import base64
import io

import numpy as np
from PIL import Image

SIDE = 108  # pixels on the screen


def picture(pixels: np.ndarray) -> str:
    """Return a block [b, b, 3] of 0-255, enlarged without smoothing."""
    return _uri(Image.fromarray(pixels.astype(np.uint8)).resize((SIDE, SIDE), Image.Resampling.NEAREST))


def overlay(pixels: np.ndarray, activation: np.ndarray, largest: float) -> str:
    """Return a block in grey under its activation map [h, w], from nothing (clear) over red to yellow (`largest`)."""
    strength = Image.fromarray(np.clip(255 * activation / max(largest, 1e-12), 0, 255).astype(np.uint8))
    s = np.asarray(strength.resize((SIDE, SIDE), Image.Resampling.BILINEAR), np.float32)[..., None] / 255
    grey = Image.fromarray(pixels.astype(np.uint8)).convert("L").resize((SIDE, SIDE), Image.Resampling.NEAREST)
    below = np.repeat(np.asarray(grey, np.float32)[..., None], 3, 2)
    heat = np.concatenate([np.full_like(s, 255), 255 * np.clip(2 * s - 1, 0, 1), np.zeros_like(s)], -1)
    mix = np.clip(1.5 * s, 0, 0.75)
    return _uri(Image.fromarray((below * (1 - mix) + heat * mix).astype(np.uint8)))


def _uri(image: Image.Image) -> str:
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode("ascii")

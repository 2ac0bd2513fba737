"""Whether this processor computes a model in 8-bit integers, and computes it right: held against the file that it was made of, on drawn ground."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from ...link.states import states
from ...models.card import ModelCard, eight_bits, read_card
from ...scenes.fitness import quantiles
from .runtime import F32, INT8, Classifier

INSTRUCTIONS = ("avx512_vnni", "avx_vnni", "amx_int8")  # products of 8-bit integers; without them little is won
BLOCKS, SCARS = 64, 32
PLANTS, SOIL, NOISE = 0.3, 0.97, 0.06  # quantiles of the reference that plants and bare soil lie at; noise, of the span between
FARTHEST = 0.15  # of two probabilities of one block


def has_instructions() -> bool:
    """Say whether the processor is known to have instructions for 8-bit integers; on other systems than Linux it is not known."""
    try:
        words = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").split()
    except OSError:
        return False
    return any(name in words for name in INSTRUCTIONS)


def computed_right(path: str) -> bool:
    """Say whether a model has a file of 8-bit integers, of which this processor makes what it makes of the model itself."""
    beside = eight_bits(path)
    return beside is not None and _alike(path, str(beside), repr(states([path, str(beside)])))


@lru_cache(maxsize=4)
def _alike(path: str, beside: str, state: str) -> bool:
    card = read_card(path)
    blocks = drawn(card)
    whole, eight = (Classifier(path, how, BLOCKS)(blocks, False).probability for how in (F32, INT8))
    return bool(np.abs(whole - eight).max() <= FARTHEST)


def drawn(card: ModelCard) -> np.ndarray:
    """Return drawn ground as a model sees it, [BLOCKS, b, b, bands]: plants, and bare scars on it that grow from block to block."""
    rng = np.random.default_rng(0)
    side = card.block_px + 2 * card.context_px
    low, high = (np.array([quantiles(card.reference, k, (q,))[0] for k in range(len(card.bands))]) for q in (PLANTS, SOIL))
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    radius = np.clip(np.arange(BLOCKS) - (BLOCKS - SCARS), 0, None) / SCARS * card.block_px
    scar = np.hypot(y, x / 2)[None] < radius[:, None, None]
    found = np.where(scar[..., None], high, low) + rng.normal(0, NOISE, (BLOCKS, side, side, len(low))) * (high - low)
    return np.clip(found, 0, 255).astype(np.float32)

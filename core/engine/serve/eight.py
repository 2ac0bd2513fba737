"""Whether this processor computes a model in 8-bit integers, and computes it right: held against the file that it was made of, on drawn ground."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from ...errors import InputError
from ...link.states import states
from ...models.card import ModelCard, eight_bits, read_card
from ...scenes.fitness import quantiles
from .runtime import F32, INT8, Classifier

INSTRUCTIONS = ("avx512_vnni", "avx_vnni", "amx_int8")  # products of 8-bit integers; without them little is won
BLOCKS = 64
PLANTS, SOIL = (0.1, 0.5), (0.8, 0.995)  # quantiles of the reference between which plants and bare soil lie
NOISE = 0.04  # of what is between them
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
    try:
        whole, eight = (Classifier(path, how, BLOCKS)(blocks, False).probability for how in (F32, INT8))
    except InputError:
        return False  # the file beside is damaged, or this runtime can't load it
    return bool(np.abs(whole - eight).max() <= FARTHEST)


def drawn(card: ModelCard) -> np.ndarray:
    """Return drawn ground as a model sees it, [BLOCKS, b, b, bands]: plants, and on them a bare scar, of a size and brightness of its own in each."""
    rng = np.random.default_rng(0)
    side, bands = card.block_px + 2 * card.context_px, range(len(card.bands))
    low, high = (
        np.stack([quantiles(card.reference, k, levels) for k in bands], 1)[:, None, None]
        for levels in (rng.uniform(*PLANTS, BLOCKS), rng.uniform(*SOIL, BLOCKS))
    )
    y, x = np.mgrid[:side, :side] - (side - 1) / 2
    radius = np.linspace(0, card.block_px, BLOCKS)[:, None, None]
    scar = np.hypot(y, x / 2)[None] < radius
    found = np.where(scar[..., None], high, low) + rng.normal(0, NOISE, (BLOCKS, side, side, len(bands))) * (high - low)
    return np.clip(found, 0, 255).astype(np.float32)

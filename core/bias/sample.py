"""Which detections and undetected blocks a person should look at: a seeded, stratified sample (Olofsson et al. 2014; DESIGN section 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..errors import InputError
from ..words import Words
from .review import UNDETECTED, allocate

EVERYWHERE = "all"  # the region's name where there are no regions
UPPER = 0.1  # the share of undetected blocks, by probability, that makes a stratum of its own


@dataclass
class Drawn:
    """What is to be looked at. at: its index in what it was drawn from; weight: how many it stands for."""

    at: int
    region: str
    stratum: str
    weight: float
    probability: float


def limits(text: str) -> list[float]:
    """Parse '0.7, 0.9' to sorted probabilities. Raises InputError."""
    try:
        found = sorted(float(part) for part in text.split(",") if part.strip())
    except ValueError:
        raise InputError(Words("STRATA: {0!r} is no list of probabilities; write them as 0.7, 0.9.", text)) from None
    if any(not 0 < value < 1 for value in found) or len(set(found)) < len(found):
        raise InputError("STRATA: the limits must be different probabilities between 0 and 1.")
    return found


def draw_detections(
    regions: Sequence[str], probability: np.ndarray, size: int, edges: Sequence[float], rng: np.random.Generator
) -> list[Drawn]:
    """Draw `size` detections of each region, or all that there are, from strata of probability.

    regions: the region of each detection; probability: [detections]; edges: probabilities between strata, none for thirds of each region's.
    Regions come in the order in which they are first named.
    """
    members: dict[str, list[int]] = {}
    for k, name in enumerate(regions):
        members.setdefault(name, []).append(k)
    drawn = []
    for name, here in members.items():
        p = probability[here]
        cuts = list(edges) or _distinct(np.quantile(p, (1 / 3, 2 / 3)), p)
        stratum = np.searchsorted(cuts, p, side="left")
        sizes = np.bincount(stratum)
        for k, n in enumerate(allocate(sizes.tolist(), size)):
            for at in rng.choice(np.flatnonzero(stratum == k), n, replace=False):
                drawn.append(Drawn(here[at], name, _words(cuts, k), float(sizes[k] / n), float(p[at])))
    return drawn


def draw_blocks(
    names: Sequence[str], region: np.ndarray, probability: np.ndarray, size: int, rng: np.random.Generator
) -> list[Drawn]:
    """Draw `size` blocks that were not detected in each region, half of them from the tenth with the highest probabilities.

    names: of the regions; region: each block's, from 1, 0 where it lies in none or was detected [blocks]; probability: [blocks].
    """
    drawn: list[Drawn] = []
    for k, name in enumerate(names, 1):
        here = np.flatnonzero(region == k)
        if not len(here) or not size:
            continue
        p = probability[here]
        upper = p > np.quantile(p, 1 - UPPER)
        for words, chosen in ((f"{UNDETECTED}, upper tenth", upper), (f"{UNDETECTED}, others", ~upper)):
            n = min(int(chosen.sum()), size - size // 2)
            for at in rng.choice(np.flatnonzero(chosen), n, replace=False) if n else ():
                drawn.append(Drawn(int(here[at]), name, words, float(chosen.sum() / n), float(p[at])))
    return drawn


def between(probability: np.ndarray, low: float, high: float, n: int, rng: np.random.Generator) -> np.ndarray:
    """Return the indices of n blocks, or of all, with probabilities over `low` and under `high` [k] (paper, Fig. 6)."""
    with np.errstate(invalid="ignore"):
        at = np.flatnonzero((probability > low) & (probability < high))
    return rng.choice(at, min(n, len(at)), replace=False) if len(at) else at


def _distinct(cuts: np.ndarray, p: np.ndarray) -> list[float]:
    return sorted({float(c) for c in cuts if p.min() <= c < p.max()})


def _words(cuts: Sequence[float], k: int) -> str:
    if not cuts:
        return "detected"
    if k == 0:
        return f"p up to {cuts[0]:.3f}"
    return f"p over {cuts[-1]:.3f}" if k == len(cuts) else f"p {cuts[k - 1]:.3f} to {cuts[k]:.3f}"

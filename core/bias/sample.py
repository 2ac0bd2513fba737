"""Which detections and undetected blocks a person should look at: a seeded, stratified sample (Olofsson et al. 2014; DESIGN section 8)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..errors import InputError
from ..words import Words
from .review import allocate
from .scores import UNDETECTED

EVERYWHERE = "all"  # the region's name where there are no regions
EXTREMES = "0.01, 0.99"  # paper, Fig. 6
TOP = ((0.1, "next 9 %"), (0.01, "top 1 %"))  # undetected blocks of the highest probabilities are strata of their own


@dataclass
class Drawn:
    """What is to be looked at. at: its index in what it was drawn from; weight: how many it stands for."""

    at: int
    region: str
    stratum: str
    weight: float
    probability: float


def limits(text: str, name: str = "STRATA") -> list[float]:
    """Parse '0.7, 0.9' to sorted probabilities; name: of the parameter. Raises InputError."""
    try:
        found = sorted(float(part) for part in text.split(",") if part.strip())
    except ValueError:
        raise InputError(Words("{0}: {1!r} is no list of probabilities; write them as 0.7, 0.9.", name, text)) from None
    if any(not 0 < value < 1 for value in found) or len(set(found)) < len(found):
        raise InputError(Words("{0}: the limits must be different probabilities between 0 and 1.", name))
    return found


def extremes(text: str) -> tuple[float, float]:
    """Return below and above which blocks are shown as extremes; '' for the paper's (Fig. 6). Raises InputError."""
    found = limits(text or EXTREMES, "EXTREMES")
    if len(found) != 2:
        raise InputError(Words("EXTREMES: {0!r} must be two probabilities; write them as {1}.", text, EXTREMES))
    return found[0], found[1]


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
    """Draw `size` blocks that were not detected in each region, from strata of probability.

    names: of the regions; region: each block's, from 1, 0 where it lies in none or was detected [blocks]; probability: [blocks].
    """
    drawn: list[Drawn] = []
    for k, name in enumerate(names, 1):
        here = np.flatnonzero(region == k)
        if not len(here) or not size:
            continue
        p = probability[here]
        strata = _undetected(p)
        for (words, chosen), n in zip(strata, _shared_out([p[at] for _, at in strata], size)):
            for at in rng.choice(chosen, n, replace=False):
                drawn.append(Drawn(int(here[at]), name, words, len(chosen) / int(n), float(p[at])))
    return drawn


def _undetected(p: np.ndarray) -> list[tuple[str, np.ndarray]]:
    """Return the strata of undetected blocks that hold any, by name, and which blocks they hold; p: their probabilities [blocks]."""
    limits = np.quantile(p, [1 - share for share, _ in TOP])
    stratum = np.searchsorted(limits, p, side="left")
    named = [(f"{UNDETECTED}, others", np.flatnonzero(stratum == 0))]
    named += [(f"{UNDETECTED}, {words}", np.flatnonzero(stratum == k)) for k, (_, words) in enumerate(TOP, 1)]
    return [(words, at) for words, at in named if len(at)]


def _shared_out(strata: Sequence[np.ndarray], size: int) -> np.ndarray:
    """Return how many blocks of each stratum to draw: half of them evenly, half by Neyman's rule (1934), size times standard deviation.

    strata: the blocks' probabilities [blocks] each. They may be wrong, and a share below one in `size` can't be told: it is taken as that.
    """
    sizes = [len(p) for p in strata]
    shares = [min(float(p.mean()) + 1 / size, 0.5) for p in strata]
    pull = [n * math.sqrt(share * (1 - share)) for n, share in zip(sizes, shares)]
    return allocate(sizes, size, max(1, size // (2 * len(strata))), pull)


def blocks_needed(p: np.ndarray, found: float, rng: np.random.Generator, reach: float = 0.1) -> int:
    """Return about how many undetected blocks of a region must be looked at to know recall to ± `reach`, at 95 %.

    p: the probabilities of its undetected blocks [blocks]; found: landslides detected. Where half of the landslides were missed, which is
    hardest to tell, and lie where the probabilities say; what would be seen is scored as a review is.
    """
    strata = [p[at].astype(float) for _, at in _undetected(p)]
    total = float(sum(part.sum() for part in strata))
    means = [min(float(part.mean()) * found / total, 1.0) if total > 0 else found / len(p) for part in strata]
    low, high = 1, len(p)
    while low < high:
        middle = (low + high) // 2
        missed: np.ndarray = np.zeros(1000)
        for part, n, mean in zip(strata, _shared_out(strata, middle), means):
            share = rng.beta(n * mean + 0.5, n * (1 - mean) + 0.5, 1000)
            missed += n * mean + (len(part) - n) * share
        ends = np.quantile(found / (found + missed), [0.025, 0.975])
        low, high = (low, middle) if ends[1] - ends[0] <= 2 * reach else (middle + 1, high)
    return low


def reviewers(drawn: Sequence[Drawn], overlap: float) -> list[tuple[int, ...]]:
    """Return who looks at each place: persons 1 and 2 both at a share `overlap` of each stratum's sample, in turn at the others; 1 where it is 0.

    Both look at as many, so that places that one person saw are seen by the mean of the two.
    """
    found: list[tuple[int, ...]] = [(1,)] * len(drawn)
    strata: dict[tuple[str, str], list[int]] = {}
    for k, one in enumerate(drawn):
        strata.setdefault((one.region, one.stratum), []).append(k)
    turn = 0
    for members in strata.values() if overlap else ():
        both = math.ceil(overlap * len(members) - 1e-9)
        for k in members[:both]:
            found[k] = (1, 2)
        for k in members[both:]:
            found[k], turn = (1 + turn % 2,), turn + 1
    return found


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

"""How often those who look at detections agree, and how often they are wrong: where two of them looked at the same places (docs/bias.md)."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import NamedTuple, Sequence

import numpy as np

LEAST_TWICE = 20  # places that two looked at; with fewer the prior would say more of their errors than they do
ERRORS, SHARES = 32, 256  # nodes of the grid: of an error's probability, of a stratum's share of landslides


class Readings(NamedTuple):
    """The places of a stratum by what was said of them: one person's yes or no; two persons' two, one or no yes."""

    yes: int
    no: int
    both: int
    differ: int
    neither: int


@dataclass
class Agreement:
    """Answers of two persons on the same places, and Cohen's kappa (1960) with its 95 % interval, None where all answers are one word.

    The interval: quantiles of Dirichlet draws, a half added to each of the four counts (Jeffreys).
    """

    both: int
    first: int
    second: int
    neither: int
    kappa: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def places(self) -> int:
        """Return how many places two persons answered."""
        return self.both + self.first + self.second + self.neither


def agreement(both: int, first: int, second: int, neither: int, seed: int = 0) -> Agreement:
    """Return how far two persons agree. first, second: places where only the first, or the second, saw a landslide."""
    found, counts = Agreement(both, first, second, neither), np.array([both, first, second, neither], float)
    if first + second or (both and neither):
        found.kappa = float(_kappa(counts[None] / counts.sum())[0])
        drawn = _kappa(np.random.default_rng(seed).dirichlet(counts + 0.5, 10_000))
        low, high = np.quantile(drawn, [0.025, 0.975])
        found.low, found.high = min(float(low), found.kappa), max(float(high), found.kappa)
    return found


def _kappa(shares: np.ndarray) -> np.ndarray:
    """Return Cohen's kappa of shares of both, first only, second only, neither [n, 4]."""
    both, first, second, neither = shares.T
    one, two = both + first, both + second
    chance = one * two + (1 - one) * (1 - two)
    found: np.ndarray = (both + neither - chance) / (1 - chance)
    return found


class Errors:
    """The sensitivity and specificity of those who looked, as draws of their posterior [draws] each.

    Hui and Walter's latent-class model (1980): two persons err independently and equally often, in strata whose shares of landslides differ.
    The posterior is computed on a grid, by whose spacing the priors are Jeffreys': of each error Beta(1/2, 1/2) below 1/2, of each stratum's
    share Beta(1/2, 1/2). Places that one person looked at count too. Two who are misled by the same place look as if they were right.
    """

    def __init__(self, strata: Sequence[Readings], draws: int, rng: np.random.Generator):
        self._missed, self._invented, self._logs = _grid()
        weight: np.ndarray = np.zeros(len(self._missed))
        for readings in strata:
            likelihood = self._likelihood(readings)
            top = likelihood.max(1)
            weight += top + np.log(np.exp(likelihood - top[:, None]).sum(1))
        weight = np.exp(weight - weight.max())
        self._cell = rng.choice(len(weight), draws, p=weight / weight.sum())
        self.sensitivity, self.specificity = 1 - self._missed[self._cell], 1 - self._invented[self._cell]

    def _likelihood(self, readings: Readings) -> np.ndarray:
        """Return the logarithm of a stratum's likelihood, [errors, shares]."""
        total: np.ndarray = np.zeros(self._logs[0].shape)
        for n, part in zip(readings, self._logs):
            if n:
                total += n * part
        return total

    def draw(self, readings: Readings, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """Return a stratum's share of landslides, and how many of the places that were looked at are landslides, [draws] each."""
        likelihood = self._likelihood(readings)
        summed = np.exp(likelihood - likelihood.max(1, keepdims=True)).cumsum(1)
        summed /= summed[:, -1:]
        n = len(self._cell)
        # Row k of the sums, plus k: all rows are one ascending list.
        ascending = (summed + np.arange(len(summed))[:, None]).ravel()
        at = np.searchsorted(ascending, self._cell + rng.random(n), side="right") - self._cell * SHARES
        at = np.minimum(at, SHARES - 1)
        share = np.sin((at + rng.random(n)) / SHARES * np.pi / 2) ** 2
        missed, invented = self._missed[self._cell], self._invented[self._cell]
        true: np.ndarray = np.zeros(n)
        for count, seen, hit in zip(readings, _shares(missed, invented, share), _shares(missed, invented, np.ones(n))):
            # Bayes: of the places of which this was said, which are landslides.
            true += rng.binomial(count, np.clip(share * hit / seen, 0, 1))
        return share, true


@functools.lru_cache(1)
def _grid() -> tuple[np.ndarray, np.ndarray, list[np.ndarray]]:
    """Return the grid: probabilities of both errors [errors], and the logarithm of how likely each of Readings is [errors, SHARES]."""
    error = np.sin((np.arange(ERRORS) + 0.5) / ERRORS * np.pi / 4) ** 2
    missed, invented = (part.ravel() for part in np.meshgrid(error, error, indexing="ij"))
    share = np.sin((np.arange(SHARES) + 0.5) / SHARES * np.pi / 2) ** 2
    return missed, invented, [np.log(part) for part in _shares(missed[:, None], invented[:, None], share[None])]


def _shares(missed: np.ndarray, invented: np.ndarray, share: np.ndarray) -> list[np.ndarray]:
    """Return how likely each of Readings is. missed, invented: probabilities of the errors; share: of landslides."""
    hit, other = 1 - missed, 1 - share
    yes = share * hit + other * invented
    return [
        yes,
        1 - yes,
        share * hit**2 + other * invented**2,
        2 * (share * hit * missed + other * invented * (1 - invented)),
        share * missed**2 + other * (1 - invented) ** 2,
    ]

"""The network that was used last, kept for the next scene of the same run: to compile it takes as long as a small scene."""

from __future__ import annotations

from functools import lru_cache

from ...link.states import states
from ...models.card import eight_bits
from .runtime import INT8, Classifier


def loaded(path: str, precision: str, batch: int) -> Classifier:
    """Return the network of a model's file, as it is now. Raises InputError."""
    beside = eight_bits(path) if precision == INT8 else None
    return _loaded(path, precision, batch, repr(states([path, str(beside or "")])))


@lru_cache(maxsize=1)
def _loaded(path: str, precision: str, batch: int, state: str) -> Classifier:
    return Classifier(path, precision, batch)

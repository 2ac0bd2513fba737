"""The network that was used last, kept for the next scene of the same run: to compile it takes as long as a small scene."""

from __future__ import annotations

from functools import lru_cache

from ...link.states import states
from .runtime import Classifier, network_file


def loaded(path: str, precision: str, batch: int) -> Classifier:
    """Return the network of a model's file, as it is now. Raises InputError."""
    return _loaded(path, precision, batch, repr(states([path, str(network_file(path, precision))])))


@lru_cache(maxsize=1)
def _loaded(path: str, precision: str, batch: int, state: str) -> Classifier:
    return Classifier(path, precision, batch)

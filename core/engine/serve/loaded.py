"""The network that was used last, kept for the next scene of the same run: to compile it takes as long as a small scene."""

from __future__ import annotations

from functools import lru_cache

from ...link.states import states
from ...models.card import ModelCard
from .ground import patch_px
from .runtime import Classifier, network_file


def loaded(path: str, precision: str, card: ModelCard) -> Classifier:
    """Return the network of a model's file, as it is now. Raises InputError."""
    return _loaded(path, precision, card.batch, patch_px(card), repr(states([path, str(network_file(path, precision))])))


@lru_cache(maxsize=1)
def _loaded(path: str, precision: str, batch: int, patch: int, state: str) -> Classifier:
    return Classifier(path, precision, batch, patch=patch)

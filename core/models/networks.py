"""The networks that can be trained, by name, and what goes together with what; the engine builds them (core/engine/learn/networks)."""

from __future__ import annotations

from typing import Sequence

from ..errors import InputError
from ..words import Words

NETWORKS = ("compact", "resnet50", "baseline")
DOWNSAMPLES = ("antialiased", "bilinear", "none")
AUGMENTS = ("none", "paper", "strong")
SCALINGS = ("weights", "unit")
EPOCHS_KEPT = ("best", "last")
BLOCK = 18  # pixels a side of a block of 10 m pixels
ENLARGED = 224  # what the paper's networks look at, and what pictures are trained at that are not shrunk
NATIVE = ("compact",)  # the networks that look at blocks as they are, and so know one size only


def check_name(what: str, name: str, known: Sequence[str]) -> None:
    """Raise InputError where a name is none of those known. what: the parameter."""
    if name not in known:
        raise InputError(
            Words("{0}: there is no {1!r}; choose {2} or {3}.", what, name, ", ".join(known[:-1]), known[-1])
        )


def downsample_of(recipe: object) -> str:
    """Return how the pictures that a model was trained on were shrunk, as its card's recipe says; antialiased where it does not."""
    found = recipe.get("downsample") if isinstance(recipe, dict) else None
    return found if found in DOWNSAMPLES else DOWNSAMPLES[0]


def block_of(network: str, downsample: str, masked: bool = False) -> int:
    """Return the side in pixels of the blocks that a network is trained on.

    masked: whether the chips have masks; then they are cut, not shrunk, for their pixels are the model's. Raises InputError for names that are
    not known, and where the network does not take blocks of this size.
    """
    check_name("NETWORK", network, NETWORKS)
    check_name("DOWNSAMPLE", downsample, DOWNSAMPLES)
    block = ENLARGED if downsample == "none" and not masked else BLOCK
    if network in NATIVE and block != BLOCK:
        raise InputError(
            Words(
                "The {0} network works on blocks of {1} x {2} pixels: choose another DOWNSAMPLE, or another NETWORK.",
                network,
                BLOCK,
                BLOCK,
            )
        )
    return block

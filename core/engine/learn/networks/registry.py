"""The networks by name."""

from __future__ import annotations

from typing import Callable, Sequence

from ....models.networks import NETWORKS, SCALINGS, check_name
from .baseline import make_baseline
from .compact import make_compact
from .parts import Network, Wanted
from .resnet50 import make_resnet50

REGISTRY: dict[str, Callable[[Wanted], Network]] = {
    "compact": make_compact,
    "resnet50": make_resnet50,
    "baseline": make_baseline,
}


def build(
    name: str,
    block: int,
    mean: Sequence[float],
    deviation: Sequence[float],
    weights: str = "",
    scaling: str = "weights",
) -> Network:
    """Return a network by name for blocks [n, block, block, bands]; the rest is Wanted's.

    Without weights ResNet-50 is as trained on ImageNet, the others are untrained. Raises InputError for a name that is not known, and where
    weights can't be had or are another network's.
    """
    check_name("NETWORK", name, NETWORKS)
    check_name("SCALING", scaling, SCALINGS)
    return REGISTRY[name](Wanted(block, list(mean), list(deviation), weights, scaling))

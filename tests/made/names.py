"""The algorithms and models that exist, out of the provider. That none goes and none is renamed is held by tests/saved."""

from landslidebias.algorithms.provider import ALGORITHMS, MODELS

NAMES = {algorithm.ID for algorithm in ALGORITHMS}
MODEL_NAMES = {path.stem for path in MODELS.glob("*.model3")}

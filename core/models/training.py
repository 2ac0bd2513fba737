"""What a training gave beside the model's files: what its report shows."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Mapping

from ..plain import reported
from .evaluation import Evaluation, Scores, check_names
from .metrics import SCORES


@dataclass
class Split:
    """How many chips and blocks a split has, and which share of the blocks is landslide."""

    chips: int
    blocks: int
    landslide: float


@dataclass
class Example:
    """A block of the test split: what it is, what the model says, and three pictures as data URIs.

    The pictures: the block, and what spoke against and for a landslide.
    """

    landslide: bool
    probability: float
    image: str
    non_landslide_map: str
    landslide_map: str


@dataclass
class Training:
    """A training's result.

    model, keras: the files that were made; test: the test split, held against the card's threshold; scores: of every split at that threshold;
    at_half: of every split at a probability of one half before calibration (the paper's Table 1); history: the figures of each epoch;
    best_epoch: the one that is kept, from 1; examples, mistakes: of the test split.
    """

    model: str
    keras: str
    test: Evaluation
    scores: dict[str, Scores]
    at_half: dict[str, dict[str, float]]
    splits: dict[str, Split]
    history: list[dict[str, float]]
    best_epoch: int
    examples: list[Example]
    mistakes: list[Example]

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data, for a message."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Training:
        """Build it from what `to_dict` gave, after a way through JSON too. Raises InputError where it is something else."""
        found = reported(cls, data)
        found.test.check()
        check_names("scores", found.scores.values(), SCORES)
        check_names("at_half", found.at_half.values(), SCORES[:4])
        check_names("history", found.history, ("loss", "validation_loss", "average_precision", "f1"))
        return found

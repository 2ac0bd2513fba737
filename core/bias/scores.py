"""What a review says of a stratum, or of a region, and what its draws are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np

from .reviewers import Readings

UNDETECTED = "undetected"
DRAWS = 10_000
# The largest ratio of recall's limits at which it counts. Landslides are divided by it, so that its doubt is a factor: 1.4 either way is what
# a count of thirty leaves open.
USEFUL = 2.0


def rank(stratum: str) -> tuple[bool, float]:
    """Return what strata are put in order by: detections before undetected blocks, each from the lowest probability to the highest."""
    if stratum.startswith(UNDETECTED):
        places = [k for k, words in enumerate(("others", "next", "top", "upper")) if words in stratum]
        return True, float(places[-1] if places else 0)
    limits = re.findall(r"\d+\.\d+", stratum)
    return False, -1.0 if "up to" in stratum or not limits else float(limits[0])


@dataclass
class Score:
    """What a stratum's, or a region's, review says. Its first part, up to landslides_sd, is all that the rest is drawn from.

    reviewed: places with an answer; n_true: where all who answered saw a landslide; twice, both_true, differ: places that two persons
    answered, where both saw a landslide, and where one did; landslides_mean, landslides_sd: landslides in a true detection, None in a region.
    precision is the share of detections that are landslides; landslides: how many they hold; unsure_none, unsure_all: the precision if those that are
    'unsure' were none, or all, landslides; interval ends at 95 %. Values are None where nothing was answered.
    draws: simulated true detections and landslides [2, DRAWS]; missed: landslides in undetected blocks [DRAWS], None where not all of their
    strata were reviewed; corrected: whether the reviewers' errors are counted in.
    blocks_seen, blocks_true: a region's undetected blocks with an answer, and those of them where a landslide was seen.
    """

    region: str
    stratum: str
    size: float
    reviewed: int
    n_true: int
    unsure: int
    blank: int
    precision: float | None = None
    low: float | None = None
    high: float | None = None
    standard_error: float | None = None
    landslides: float | None = None
    landslides_low: float | None = None
    landslides_high: float | None = None
    recall: float | None = None
    recall_low: float | None = None
    recall_high: float | None = None
    twice: int = 0
    both_true: int = 0
    differ: int = 0
    landslides_mean: float | None = None
    landslides_sd: float | None = None
    unsure_none: float | None = None
    unsure_all: float | None = None
    corrected: bool = False
    blocks_seen: int = 0
    blocks_true: int = 0
    draws: np.ndarray | None = field(default=None, repr=False)
    missed: np.ndarray | None = field(default=None, repr=False)
    share: np.ndarray | None = field(
        default=None, repr=False
    )  # of landslides in a stratum that goes on for ever [DRAWS]

    @property
    def undetected(self) -> bool:
        """Say whether it is a stratum of blocks that were not detected."""
        return self.stratum.startswith(UNDETECTED)

    @property
    def seen_true(self) -> float:
        """Return how many places are landslides as answered: half of those where two persons differ."""
        return self.n_true + self.differ / 2

    @property
    def all_seen(self) -> bool:
        """Say whether all detections, or blocks, were looked at and answered."""
        return 0 < self.size <= self.reviewed

    @property
    def informs(self) -> bool:
        """Say whether recall is known well enough to be used (USEFUL)."""
        if self.recall_low is None or self.recall_high is None:
            return False
        return self.recall_high <= USEFUL * self.recall_low

    @property
    def readings(self) -> Readings:
        """Return how many places were read as what."""
        yes, both, differ = self.n_true - self.both_true, self.both_true, self.differ
        return Readings(yes, self.reviewed - self.twice - yes, both, differ, self.twice - both - differ)

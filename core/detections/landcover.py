"""Classes of land cover: their names, and how detections are spread over them (paper, section 4.6)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..numbers import whole
from ..words import Words

WORLDCOVER = {
    10: "tree cover",
    20: "shrubland",
    30: "grassland",
    40: "cropland",
    50: "built-up",
    60: "bare or sparse vegetation",
    70: "snow and ice",
    80: "permanent water",
    90: "herbaceous wetland",
    95: "mangroves",
    100: "moss and lichen",
}
SCENE_CLASSIFICATION = dict(
    enumerate(
        (
            "no data",
            "saturated or defective",
            "dark area or cast shadow",
            "cloud shadow",
            "vegetation",
            "not vegetated",
            "water",
            "unclassified",
            "cloud, medium probability",
            "cloud, high probability",
            "thin cirrus",
            "snow or ice",
        )
    )
)
SCHEMES = {"worldcover": WORLDCOVER, "scene classification": SCENE_CLASSIFICATION, "numbers": {}}


def parse_names(text: str) -> dict[int, str]:
    """Parse '10=forest, 20=field' to {10: "forest", 20: "field"}. Raises InputError."""
    found = {}
    for item in filter(None, (part.strip() for part in text.split(","))):
        number, sign, name = item.partition("=")
        if not sign or not name.strip() or whole(number.strip().removeprefix("-")) is None:
            raise InputError(Words("NAMES: {0!r} is no class; write numbers and names as 10=forest, 20=field.", item))
        found[int(number)] = name.strip()
    return found


def guess_scheme(classes: np.ndarray) -> str:
    """Return the scheme whose classes hold all of these."""
    here = {int(c) for c in classes}
    if here <= set(SCENE_CLASSIFICATION):
        return "scene classification"
    return "worldcover" if here <= set(WORLDCOVER) | {0} else "numbers"


@dataclass
class LandType:
    """A class: blocks seen and detected in it, events, each one's share of all, and how much more often than average it is detected."""

    value: int
    name: str
    n_blocks: int
    n_detected: int
    n_events: int
    share_of_blocks: float
    share_of_detected: float
    enrichment: float | None


def summarise(
    classes: np.ndarray, detected: np.ndarray, event_classes: np.ndarray, names: dict[int, str]
) -> list[LandType]:
    """Return a row a class, most detected first. classes: [n] int of all blocks seen; detected: [n] bool; event_classes: [events] int.

    Enrichment is the class's share of the detected blocks over its share of the blocks seen: 1 where it is detected as often as average.
    """
    rows, total, hits = [], len(classes), int(detected.sum())
    for value in np.unique(np.concatenate([classes, event_classes])):
        here = classes == value
        n, k = int(here.sum()), int((here & detected).sum())
        share, found = (n / total if total else 0.0), (k / hits if hits else 0.0)
        rows.append(
            LandType(
                int(value),
                names.get(int(value), Words("class {0}", int(value))),
                n,
                k,
                int((event_classes == value).sum()),
                share,
                found,
                found / share if share and hits else None,
            )
        )
    return sorted(rows, key=lambda row: (-row.n_detected, row.value))

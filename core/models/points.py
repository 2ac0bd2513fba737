"""Operating points: where a block is called a landslide, and what to expect of the blocks that are (DESIGN section 5)."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Mapping

import numpy as np

from .. import plain
from ..errors import InputError
from ..words import Words, joined
from .card import SHIPPED, ModelCard, read_card
from .prior import rescale

# The points, and which threshold of a card is each: the best F1, one false block in 1,000 negatives of the benchmark, and half of the blocks
# of three tenths cover or more found.
THRESHOLDS = {"balanced": "best_f1", "quiet": "false_1", "strict": "strict"}
NAMES = tuple(THRESHOLDS)
DEFAULT, BALANCED = "quiet", "balanced"
SHARES = (0.01, 0.001)  # of the blocks of a scene that hold a landslide: where it is said what to expect
NO_MODEL = 0.5  # the threshold for a raster that names no model
TAG = "operating_points"  # of a probability raster


@dataclass(frozen=True)
class Point:
    """Where a block is called a landslide: above `threshold`, a probability.

    name: '' where it is no operating point; false_per_1000: of blocks that hold no landslide; precision: for each of SHARES; both empty where
    they are not known. doubt: what to warn of.
    """

    name: str
    threshold: float
    false_per_1000: float | None = None
    precision: dict[str, float] = field(default_factory=dict)
    doubt: str = ""

    def expected(self) -> str:
        """Say which share of the detected blocks will be right."""
        if not self.name:
            return "What to expect is known at operating points only."
        if len(self.precision) < len(SHARES):
            return "The model's card does not say what to expect."
        return Words(
            "In land like that of the model's card, expect {0:.0%} of the detected blocks to be right where 1 % of all blocks hold a landslide, and"
            " {1:.0%} where 0.1 % do.",
            *(self.precision[f"{share:g}"] for share in SHARES),
        )

    def facts(self) -> dict[str, object]:
        """Return what detections say of their threshold."""
        return {"operating_point": self.name or "none", "threshold": self.threshold, "expected": self.expected()}


def precision(found: float, false: float, share: float) -> float:
    """Return the precision where this share of the blocks holds a landslide (Bayes).

    found: the share of the landslide blocks that are called; false: of the others. NaN where nothing is called.
    """
    right, wrong = found * share, false * (1 - share)
    return right / (right + wrong) if right + wrong else float("nan")


def expected_precision(point: Point, share: float) -> float | None:
    """Return the precision to expect of a point where this share of the blocks, in (0, 1), holds a landslide; None where it is not known.

    What the point tells for each of SHARES says how many blocks are called falsely for one that is found (Bayes); the worst counts.
    """
    told = [(float(name), right) for name, right in point.precision.items() if right > 0]
    wrong = [at / (1 - at) * (1 - right) / right for at, right in told]
    return precision(1.0, max(wrong), share) if wrong else None


def known(tags: Mapping[str, str]) -> list[Point]:
    """Return the points that a probability raster with these tags knows, the one with the lowest threshold first."""
    return sorted(_of_tags(tags).values(), key=lambda point: point.threshold)


def sparse(facts: Mapping[str, str], tags: Mapping[str, str]) -> bool:
    """Say whether detections were made above `balanced`, where most landslides are missed. facts: what they say; tags: of their raster, if known."""
    if facts.get("operating_point") in NAMES:
        return facts["operating_point"] != BALANCED
    try:
        threshold = float(facts.get("threshold", "nan"))
    except ValueError:
        return False
    balanced = _of_tags(tags).get(BALANCED)
    return balanced is not None and threshold > balanced.threshold


def counted(false: float, negatives: float) -> float:
    """Return the share of false blocks among negatives, half a block added, so that nothing reads as certain."""
    return (false + 0.5) / (negatives + 1)


def of_card(card: ModelCard, prior: float | None = None) -> dict[str, Point]:
    """Return the points that a card has, by name; of what is known of the benchmark and of ordinary land the worse is told.

    A prior re-scales probabilities, and the points with them: each finds the same blocks as without. Source of the re-scaling: prior.rescale.
    """
    found = {}
    for name, key in THRESHOLDS.items():
        if key not in card.thresholds:
            continue
        told: dict[str, float] = {
            f"precision_{share}": value for share, value in card.expected_precision.get(key, {}).items()
        }
        if key in card.false_blocks_per_1000:
            told["false_per_1000"] = card.false_blocks_per_1000[key]
        told |= card.operating_points.get(name, {})
        worst = {f"{share:g}": min(_both(told, f"precision_{share:g}"), default=None) for share in SHARES}
        threshold = _moved(card.thresholds[key], card, prior)
        rate = max(_both(told, "false_per_1000"), default=None)
        found[name] = Point(name, threshold, rate, {share: p for share, p in worst.items() if p is not None})
    return found


def tags_of(card: ModelCard, prior: float | None = None) -> dict[str, object]:
    """Return what a probability raster says of its model's points: `threshold`, where nothing is asked for, and all of them."""
    points = of_card(card, prior)
    default = points[DEFAULT].threshold if DEFAULT in points else _moved(card.threshold, card, prior)
    known = {name: {"threshold": p.threshold, **p.precision} for name, p in points.items()}
    for name, p in points.items():
        if p.false_per_1000 is not None:
            known[name]["false"] = p.false_per_1000
    return {"threshold": default, TAG: json.dumps(known)}


def chosen(threshold: float | None, name: str, tags: Mapping[str, str]) -> Point:
    """Return where blocks of a raster with these tags are called landslides: above a threshold, else at a point by name.

    A raster that does not know the point (an older version made it, or its model has none) works by the threshold in its tags.
    """
    if threshold is not None:
        return Point("", threshold)
    points = _of_tags(tags)
    if name in points:
        return points[name]
    try:
        found = plain.number(0, 1)(float(tags["threshold"]))
    except (KeyError, ValueError):
        words = Words(
            "The probability raster does not say which model made it; the threshold is {0:g} unless THRESHOLD is given.",
            NO_MODEL,
        )
        return Point("", NO_MODEL, doubt=words)
    words = Words(
        "The probability raster has no operating point {0}: an older version made it, or its model has none. Blocks above the threshold in its"
        " tags, {1:.3g}, are taken. Classify again, or give THRESHOLD.",
        name,
        found,
    )
    return Point("", found, doubt=words)


@lru_cache(maxsize=1)
def shipped() -> Mapping[str, Point]:
    """Return the points of the shipped model, whose file is read once: every dialog asks. Raises InputError where it can't be read."""
    return of_card(read_card(SHIPPED))


@lru_cache(maxsize=1)
def explained() -> str:
    """Say what the points are, with the shipped card's figures: the help of a parameter."""
    words = (
        "Used where THRESHOLD is empty. 'balanced': the model's best F1, for land where landslides are common. 'quiet': one false block in 1,000"
        " of the benchmark's negatives. 'strict': quieter still; half of the large landslides are found."
    )
    try:
        card = read_card(SHIPPED)
    except InputError:
        return words
    told = [
        Words(
            "{0}, above {1:.3f}: {2:.0%} of the landslide blocks, {3:.0%} and {4:.0%}",
            p.name,
            p.threshold,
            card.operating_points[p.name]["found"],
            p.precision["0.01"],
            p.precision["0.001"],
        )
        for p in of_card(card).values()
        if "found" in card.operating_points.get(p.name, {}) and len(p.precision) == len(SHARES)
    ]
    if not told:
        return words
    shipped = "The shipped model finds, and of the detected blocks are right where 1 % and 0.1 % of all hold a landslide: {0}."
    return joined([Words(words), Words(shipped, joined(told, "; "))], " ")


def _of_tags(tags: Mapping[str, str]) -> dict[str, Point]:
    """Return the points in a raster's tags, {} where there are none, or none that can be used."""
    share = plain.number(0, 1)
    checks = {"threshold": share, "false": plain.number(0, 1000), **{f"{s:g}": share for s in SHARES}}
    try:
        rows = plain.table(lambda row: plain.checked(row, checks, checks))(plain.parse(tags.get(TAG, ""), 10_000))
    except ValueError:
        return {}
    return {
        name: Point(name, row.pop("threshold"), row.pop("false", None), row)
        for name, row in rows.items()
        if name in NAMES and "threshold" in row
    }


def _both(told: Mapping[str, float], figure: str) -> list[float]:
    """Return a figure on the benchmark and on ordinary land, as far as they are known."""
    return [told[name] for name in (figure, f"ordinary_{figure}") if name in told]


def _moved(threshold: float, card: ModelCard, prior: float | None) -> float:
    return round(float(rescale(np.array([threshold]), card.prevalence, prior)[0]), 9)

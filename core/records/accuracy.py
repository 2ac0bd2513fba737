"""How rough a position is, in the words and numbers of catalogs."""

from __future__ import annotations

import math
import re

METRES = {"m": 1.0, "km": 1000.0, "mi": 1609.344, "ft": 0.3048}
UNITS = {
    **dict.fromkeys(("m", "meter", "meters", "metre", "metres", "metros", "metri"), "m"),
    **dict.fromkeys(("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"), "km"),
    **dict.fromkeys(("mi", "mile", "miles"), "mi"),
    **dict.fromkeys(("ft", "foot", "feet"), "ft"),
}
EXACT = re.compile(r"(?:known )?(?:location )?(?:exact|exactly|precise)(?: location| position)?")
UNKNOWN = ("", "unknown", "unk", "not known", "undefined", "none", "null", "nan", "n/a", "-", "location unknown")
_NUMBER = r"(\d+(?:[.,]\d+)?)"
_BEFORE = (
    r"(?:known|location|accurate|accuracy|within|radius|of|about|approx\.?|to|up|less|than|ca\.?|a|<=?|≤|±|\+/-|~)"
)
_AFTER = r"(?:radius|accuracy|or less|buffer)"
MEASURED = re.compile(rf"(?:{_BEFORE} ?)*(?:{_NUMBER} ?(?:-|–|to) ?)?{_NUMBER} ?([a-z]+)(?: {_AFTER})*")
# ITALICA's classes of the area that a landslide lies in: 1, 10, 100, 300 km2 (Peruccacci et al. 2023).
CLASSES = {"p1": 1e6, "p2": 1e7, "p3": 1e8, "p4": 3e8}


def radius(square_metres: float) -> float:
    """Return the radius in metres of a circle of this area."""
    return math.sqrt(square_metres / math.pi)


def parse_accuracy(text: str | None, unit: float = 1.0) -> float | None:
    """Return the accuracy of a position in metres: exact is 0, "5km" and "Known_within_5_km" 5000; None where it is unknown or no accuracy.

    Of a range the rougher end counts. unit: of a bare number, in metres.
    """
    words = re.sub(r"[_\s]+", " ", (text or "").lower()).strip(" .")
    if EXACT.fullmatch(words):
        return 0.0
    if words in CLASSES:
        return radius(CLASSES[words])
    if re.fullmatch(_NUMBER, words):
        return _number(words) * unit
    found = MEASURED.fullmatch(words)
    if found is None or found[3] not in UNITS:
        return None
    return _number(found[2]) * METRES[UNITS[found[3]]]


def is_unknown(text: str | None) -> bool:
    """Say whether a text says that the accuracy is not known: it is no word that is not understood."""
    return re.sub(r"[_\s]+", " ", (text or "").lower()).strip(" .") in UNKNOWN


def _number(text: str) -> float:
    return float(text.replace(",", "."))

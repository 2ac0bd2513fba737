"""What the names of bands mean, so that a wrong order is noticed rather than matched."""

from __future__ import annotations

import re
from typing import Sequence

from .errors import InputError

_SENTINEL2 = {"2": "blue", "3": "green", "4": "red", "8": "near infrared"}
_NUMBERED = re.compile(r"^b(?:and)?[ _-]?0?(\d+)a?\b", re.IGNORECASE)


def colour(name: str) -> str:
    """Return the colour that a band's name means (B04, B4, red, Red band), or '' where it is not known."""
    name = name.strip().lower()
    for word in ("red", "green", "blue"):
        if re.search(rf"\b{word}\b", name) and "edge" not in name and "infra" not in name:
            return word
    found = _NUMBERED.match(name)
    return _SENTINEL2.get(found.group(1), "") if found else ""


def colours(names: Sequence[str]) -> list[str]:
    """Return the colours of bands; none where the names only count the bands (B1, B2, B3)."""
    counted = [_NUMBERED.match(n.strip()) for n in names]
    if all(found and found.group(1) == str(k) for k, found in enumerate(counted, 1)):
        return [""] * len(names)
    return [colour(n) for n in names]


def check_order(names: Sequence[str], wanted: Sequence[str], what: str) -> None:
    """Raise InputError where two lists of band names say that the bands stand in another order. Unknown names pass."""
    ours, theirs = colours(names), colours(wanted)
    if any(a and b and a != b for a, b in zip(ours, theirs)):
        raise InputError(
            f"The bands {', '.join(names)} are not in the order of {what}: {', '.join(wanted)}. Set BANDS to that order, or fit the"
            " distribution again."
        )

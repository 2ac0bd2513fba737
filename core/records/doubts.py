"""Records that a catalog should perhaps not have: said twice, at 0, 0, outside the country that they name."""

from __future__ import annotations

import re
from typing import Sequence

from .catalog import Record

DUPLICATES, ZERO, OUTSIDE = "duplicates", "zero", "outside"
KINDS = (DUPLICATES, ZERO, OUTSIDE)
NEAR = 1e-5  # degrees, about a metre: two places are one


def repeated(records: Sequence[Record]) -> list[int]:
    """Return the numbers of the records that say what one before them says: day, place (to a metre) and title."""
    seen: set[tuple[object, ...]] = set()
    found = []
    for k, record in enumerate(records):
        day = record.event_date.date() if record.event_date is not None else None
        title = re.sub(r"\W+", " ", str(record.attributes.get("event_title") or "")).strip().casefold()
        key = (day, round(record.longitude / NEAR), round(record.latitude / NEAR), title)
        if key in seen:
            found.append(k)
        seen.add(key)
    return found


def at_zero(records: Sequence[Record]) -> list[int]:
    """Return the numbers of the records at 0, 0, where no land is: what programs write where they know no place."""
    return [k for k, r in enumerate(records) if abs(r.longitude) < NEAR and abs(r.latitude) < NEAR]

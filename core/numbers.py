"""Numbers that people type."""

from __future__ import annotations

import math
from typing import Optional

LARGEST = 2**31 - 1  # of a whole number in QGIS's parameters


def whole(text: object) -> Optional[int]:
    """Return a whole number from 0 on, None for anything else: other scripts' digits and superscripts (², ٣) are none."""
    found = str(text).strip()
    return int(found) if found.isascii() and found.isdecimal() and len(found) < 19 else None


def decimal(value: object) -> Optional[float]:
    """Return a finite number that was typed or given, None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    if isinstance(value, str) and not (value.isascii() and "_" not in value):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None

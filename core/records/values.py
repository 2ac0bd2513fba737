"""What people and programs write into the fields of records: yes and no, numbers, how rough a position is."""

from __future__ import annotations

from .accuracy import parse_accuracy


def truth(value: object) -> bool:
    """Read a yes or no that may be a boolean, a number or a text."""
    return str(value).strip().lower() in ("true", "1", "1.0", "yes", "t")


def number(value: object) -> float | None:
    """Return a number, None where there is none."""
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None


def metres(value: object) -> float:
    """Return an accuracy that is a number or words (5km), in metres, NaN where it is not known."""
    found = number(value)
    if found is None:
        found = parse_accuracy(str(value))
    return float("nan") if found is None or found < 0 else found

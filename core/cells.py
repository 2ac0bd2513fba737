"""Cells of tables as text: those that a spreadsheet would run as a formula are marked as text, and come back as they were."""

from __future__ import annotations

import re

MARK = "'"  # by which spreadsheets know a text
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_MARKED = re.compile(r"'+[=+\-@\t\r]")


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula. A plain number stays as it is."""
    return MARK + text if _FORMULA.match(text) and not _is_number(text) else text


def restored(text: str) -> str:
    """Return what `harmless` was given."""
    return text[1:] if _MARKED.match(text) and not _is_number(text[1:]) else text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text == text.strip()

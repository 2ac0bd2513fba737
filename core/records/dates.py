"""Dates as catalogs write them, and windows of days."""

from __future__ import annotations

import datetime as dt
import re
from typing import Iterable

from ..errors import InputError
from ..numbers import whole
from ..words import Words

FORMATS = ("%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d", "%Y/%m/%d")


def parse_date(text: str | None) -> dt.datetime | None:
    """Return a catalog's date, or None where it is empty or can't be parsed."""
    text = (text or "").strip()
    if re.fullmatch(r"-?\d{11,14}", text):  # milliseconds since 1970, as feature services write dates
        return dt.datetime(1970, 1, 1) + dt.timedelta(milliseconds=int(text))
    text = re.sub(r"(\.\d+)?(Z|[+-]00:?00)$", "", text)
    for form in FORMATS:
        try:
            return dt.datetime.strptime(text, form)
        except ValueError:
            continue
    return None


def as_day(value: object) -> dt.date | None:
    """Return the day of a date, a date and time, or a text; None where there is none."""
    if isinstance(value, str):
        value = parse_date(value)
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else None


def in_window(dates: Iterable[dt.date | None], start: dt.date | None, end: dt.date | None) -> list[bool]:
    """Say which dates lie in a window, both ends included. Without a window every record counts, dated or not."""
    if start is None and end is None:
        return [True for _ in dates]
    return [d is not None and (start is None or d >= start) and (end is None or d <= end) for d in dates]


def periods(text: str) -> list[tuple[str, tuple[dt.date, dt.date]]]:
    """Parse '2007-2010, 2011-2017' to [(name, (first day, last day))]. Raises InputError."""
    found = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        years = [y.strip() for y in item.split("-")]
        numbers = [whole(y) if len(y) == 4 else None for y in years]
        if not all(numbers) or len(years) > 2 or int(years[0]) > int(years[-1]):
            raise InputError(Words("PERIODS: {0!r} is no period; write years as 2007-2010, separated by commas.", item))
        found.append((item, (dt.date(int(years[0]), 1, 1), dt.date(int(years[-1]), 12, 31))))
    return found

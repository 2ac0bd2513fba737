"""Records in regions and periods: which count, and what matchcatalog said of them."""

from datetime import date

import numpy as np

from ..core.catalog import in_window
from ..core.errors import InputError


def periods(text):
    """Parse '2007-2010, 2011-2017' to [(name, (first day, last day))]. Raises InputError."""
    found = []
    for item in filter(None, (part.strip() for part in text.split(","))):
        years = [y.strip() for y in item.split("-")]
        if not all(y.isdigit() and len(y) == 4 for y in years) or len(years) > 2 or int(years[0]) > int(years[-1]):
            raise InputError(f"PERIODS: {item!r} is no period; write years as 2007-2010, separated by commas.")
        found.append((item, (date(int(years[0]), 1, 1), date(int(years[-1]), 12, 31))))
    return found


def count_records(records, window, n):
    """Count the records of each region in a window of dates."""
    inside = in_window([r.day for r in records], *window)
    chosen = [r for r, ok in zip(records, inside) if ok]
    return np.bincount(np.array([r.region for r in chosen], int), minlength=n)


def within(records, window, k) -> list:
    """Return the records of a region in a window of dates."""
    inside = in_window([r.day for r in records], *window)
    return [r for r, ok in zip(records, inside) if ok and r.region == k]


def usable(feature) -> bool:
    """Say whether matchcatalog tried to match a record."""
    at = feature.fields().indexFromName("status")
    return at < 0 or str(feature[at]) in ("matched", "unmatched")


def truth(value) -> bool:
    """Read a yes or no that may be a boolean, a number or a text."""
    return str(value).strip().lower() in ("true", "1", "1.0", "yes", "t")


def number_of(feature, name):
    at = feature.fields().indexFromName(name)
    try:
        return float(feature[at]) if at >= 0 else None
    except (TypeError, ValueError):
        return None

"""Landslide catalogs: rows of any table to records, by the names of its columns (columns.py)."""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import re
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Iterable, Iterator, Mapping, Sequence

from ..errors import InputError
from ..words import Words
from . import columns, dates, delimited
from .accuracy import is_unknown, parse_accuracy, radius
from .columns import ACCURACY, DATE, DAY, LATITUDE, LONGITUDE, METRES, MONTH, NUMBER_FIELDS, SHAPE, TEXT_FIELDS, YEAR

Row = tuple[int, Mapping[str, object]]  # its line or number, and its values by column
X, Y = "\0x", "\0y"  # under which a row holds the place that its feature has beside its columns, in degrees
POINT = re.compile(r"\s*(?:SRID=\d+;)?\s*(?:MULTI)?POINT\s*(?:Z|M|ZM)?\s*\(+\s*(\S+)\s+([^\s,)]+)[^()]*\)+\s*", re.I)
ANGLE = re.compile(r"([+-]?\d+(?:[.,]\d+)?)\s*°?\s*([NSEWO])?", re.I)


@dataclass
class Record:
    """A reported landslide. Longitude and latitude in degrees (WGS 84); accuracy_m None where it is not known.

    line: of the file, or the feature's number.
    """

    longitude: float
    latitude: float
    event_date: dt.datetime | None
    accuracy_m: float | None
    attributes: dict[str, Any] = field(default_factory=dict)
    line: int = 0


@dataclass
class Problems:
    """What could not be read, by line of the file (the header is line 1)."""

    dates: list[tuple[int, str]] = field(default_factory=list)
    positions: list[tuple[int, str]] = field(default_factory=list)
    accuracies: list[tuple[int, str]] = field(default_factory=list)


@dataclass
class Naming:
    """What a user said of a catalog: columns by their role, the order of day and month, and the accuracy of records that say none (metres)."""

    named: dict[str, str] = field(default_factory=dict)
    order: str = dates.AUTO
    accuracy_m: float | None = None


def check(path: str, naming: Naming | None = None) -> None:
    """Look whether a delimited text may be a catalog, without reading its records. Raises InputError where it is none."""
    text, found = _opened(path, naming or Naming())
    columns.check(found, text.names, path)


def read(path: str, naming: Naming | None = None) -> tuple[list[Record], Problems]:
    """Read a catalog that is a delimited text; its encoding, separator and decimal sign are found.

    A record without a date that can be read is kept, with None; one without a position has no place and is left out.
    Both are in the Problems. Raises InputError where the file is no catalog, or its dates can't be told.
    """
    naming = naming or Naming()
    text, found = _opened(path, naming)
    columns.check(found, text.names, path)
    with in_words(path):
        rows: list[Row] = list(text.rows())
    return records_of(rows, found, naming, path)


def _opened(path: str, naming: Naming) -> tuple[delimited.Text, columns.Columns]:
    with in_words(path):
        text = delimited.read(path, naming.named)
    return text, columns.find(text.names, naming.named)


@contextlib.contextmanager
def in_words(path: str) -> Iterator[None]:
    """Turn what goes wrong while a file is read into a sentence for the user."""
    try:
        yield
    except InputError:
        raise
    except (OSError, UnicodeDecodeError, csv.Error, ValueError) as error:
        raise InputError(
            Words("The catalog {0} can't be read: {1}.", path, getattr(error, "strerror", None) or error)
        ) from error


def records_of(rows: Sequence[Row], found: columns.Columns, naming: Naming, path: str) -> tuple[list[Record], Problems]:
    """Return the records of a table's rows, and what could not be read; path: what the catalog is called.

    Raises InputError where no row has a position or none has a date, or the order of day and month can't be known.
    """
    order, problems = order_of(rows, found, naming.order), Problems()
    records = []
    for line, row in rows:
        place = _place(row, found.of)
        if place is None:
            problems.positions.append((line, ", ".join(_shown(row, found.of, (LONGITUDE, LATITUDE, SHAPE)))))
            continue
        date, accuracy = date_of(row, found.of, order), _accuracy(row, found)
        if date is None:
            problems.dates.append((line, "-".join(_shown(row, found.of, (DATE, YEAR, MONTH, DAY)))))
        words = _text(row, found.of, ACCURACY)
        if accuracy is None and not is_unknown(words):
            problems.accuracies.append((line, words))
        attributes: dict[str, Any] = {name: _text(row, found.of, name) for name in TEXT_FIELDS}
        attributes.update({name: _integer(_text(row, found.of, name)) for name in NUMBER_FIELDS})
        if accuracy is None and naming.accuracy_m is not None:
            accuracy = naming.accuracy_m
        records.append(Record(*place, date, accuracy, attributes, line))
    if not records:
        raise InputError(Words("The catalog {0} holds no record with a position.", path))
    if all(r.event_date is None for r in records):
        seen = ", ".join(repr(text) for _, text in problems.dates[:3])
        raise InputError(
            Words(
                "No date in the catalog {0} can be read ({1}). A date has a year of four digits, a month and a day; choose DATE_FIELD.",
                path,
                seen,
            )
        )
    return records, problems


def order_of(rows: Sequence[Row], found: columns.Columns, asked: str) -> str:
    """Return the order of day and month in a catalog's dates: as asked, as its form has it, as its dates prove it, or its other dates.

    Raises InputError where it can't be known and matters.
    """
    asked = found.order if asked == dates.AUTO else asked
    if asked != dates.AUTO or DATE not in found.of:
        return asked
    name = found.of[DATE]
    own = [row.get(name) for _, row in rows]
    if not dates.proofs(own):  # a program that writes a file writes all its dates in one order
        others = {one for _, row in rows[:1] for one in row if one != name and "date" in one.lower()}
        proven = dates.proofs(chain.from_iterable([row.get(one) for _, row in rows] for one in sorted(others)))
        if len(proven) == 1:
            return next(iter(proven))
    return dates.order_of(own, asked, name)


def date_of(row: Mapping[str, object], of: Mapping[str, str], order: str) -> dt.datetime | None:
    """Return the date of a row: of its date, else of its year, month and day; None where they say none."""
    date = dates.read_date(row.get(of[DATE]), order) if DATE in of else None
    if date is not None or not all(role in of for role in (YEAR, MONTH, DAY)):
        return date
    year, month, day = (re.sub(r"\.0+$", "", _text(row, of, role)) for role in (YEAR, MONTH, DAY))
    if not re.fullmatch(r"\d{4}", year):
        return None
    return dates.read_date(f"{year}-{month}-{day}") or dates.read_date(f"{day} {month} {year}")


def _accuracy(row: Mapping[str, object], found: columns.Columns) -> float | None:
    metres = parse_accuracy(_text(row, found.of, METRES))
    if metres is not None:
        return metres
    accuracy = parse_accuracy(_text(row, found.of, ACCURACY), found.unit)
    return radius(accuracy) if accuracy is not None and found.area else accuracy


def _place(row: Mapping[str, object], of: Mapping[str, str]) -> tuple[float, float] | None:
    """Return longitude and latitude of a row: of its feature, its columns, or its shape as text; None where they are none."""
    pairs = [(row.get(X), row.get(Y))]
    if LONGITUDE in of and LATITUDE in of:
        pairs.append((row.get(of[LONGITUDE]), row.get(of[LATITUDE])))
    point = POINT.fullmatch(_text(row, of, SHAPE)) if SHAPE in of else None
    if point is not None:
        pairs.append((point[1], point[2]))
    for x, y in pairs:
        lon, lat = degrees(x), degrees(y)
        if lon is not None and lat is not None and -180 <= lon <= 180 and -90 <= lat <= 90:
            return lon, lat
    return None


def degrees(value: object) -> float | None:
    """Return degrees of a number or a text with a decimal point or comma, and N, S, E, W or O (west) behind it; None where it is none."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    found = ANGLE.fullmatch(str(value or "").strip().replace("−", "-"))
    if found is None:
        return None
    number = float(found[1].replace(",", "."))
    return -abs(number) if (found[2] or "").upper() in ("S", "W", "O") else number


def _text(row: Mapping[str, object], of: Mapping[str, str], role: str) -> str:
    value = row.get(of[role]) if role in of else None
    return "" if value is None else str(value).strip()


def _shown(row: Mapping[str, object], of: Mapping[str, str], roles: Iterable[str]) -> list[str]:
    return [_text(row, of, role) for role in roles if role in of]


def _integer(text: str) -> int | None:
    try:
        return int(float(text))
    except (ValueError, OverflowError):
        return None

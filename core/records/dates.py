"""Dates as catalogs write them, read by the order that their whole column proves; and windows of days."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import Iterable, Sequence

from ..errors import InputError
from ..listener import Listener
from ..numbers import whole
from ..words import Words

AUTO, DAY_FIRST, MONTH_FIRST = "auto", "DMY", "MDY"
ORDERS = (AUTO, DAY_FIRST, MONTH_FIRST)  # of day and month where both are numbers and the year stands last
FIRST_YEAR, LAST_YEAR = 1000, 2199  # what else is read as a year is a slip
LISTED = 5  # how many texts a warning shows
NOTHING = ("", "null", "none", "nan", "nat", "n/a", "-")  # what stands where there is no date
MONTHS = (  # English, Spanish, Italian, Portuguese, French, German, without accents
    "january enero gennaio janeiro janvier januar",
    "february febrero febbraio fevereiro fevrier februar",
    "march marzo marco mars marz maerz",
    "april abril aprile avril",
    "may mayo maggio maio mai",
    "june junio giugno junho juin juni",
    "july julio luglio julho juillet juli",
    "august agosto aout",
    "september septiembre setiembre settembre setembro septembre",
    "october octubre ottobre outubro octobre oktober",
    "november noviembre novembre novembro",
    "december diciembre dicembre dezembro decembre dezember",
)
_TIME = (
    r"(?:(?:\s*[T,]\s*|\s+)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?|[TZ])?"
)
_SEP = r"(?P<sep>[-/.\s])\s*"
YEAR_FIRST = re.compile(rf"(?P<y>\d{{4}}){_SEP}(?P<m>\d{{1,2}})(?P=sep)\s*(?P<d>\d{{1,2}}){_TIME}")
YEAR_LAST = re.compile(rf"(?P<a>\d{{1,2}}){_SEP}(?P<b>\d{{1,2}})(?P=sep)\s*(?P<y>\d{{4}}){_TIME}")
COMPACT = re.compile(
    r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?:\.0+|T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})Z?)?"
)
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th|\.|º)?"
DAY_NAMED = re.compile(rf"{_DAY}[\s/-]*(?:de\s+)?(?P<m>[^\W\d_]{{3,}})\.?[\s,/-]*(?:de\s+)?(?P<y>\d{{4}}){_TIME}")
NAMED_DAY = re.compile(rf"(?P<m>[^\W\d_]{{3,}})\.?[\s-]*{_DAY}[\s,-]+(?P<y>\d{{4}}){_TIME}")
NAMED_LAST = re.compile(rf"(?P<y>\d{{4}})[\s-]+(?P<m>[^\W\d_]{{3,}})\.?[\s-]+{_DAY}{_TIME}")
WEEKDAY = re.compile(r"(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+")
SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")  # days since 1899-12-30, as spreadsheets count them
MILLISECONDS = re.compile(r"-?\d{11,13}(?:\.0+)?")  # since 1970, as feature services write dates
NASA = re.compile(r"\d{2}/\d{2}/\d{4} \d{2}:\d{2}:\d{2} [AP]M")  # month first, in all its exports


def order_of(values: Iterable[object], asked: str, name: str) -> str:
    """Return the order in which a column's days and months stand: the one asked for, else the one that its members prove.

    AUTO where no member needs one: each says itself what it is. name: what the column is called. Raises InputError where members
    prove both orders, or where it matters and none proves one.
    """
    if asked != AUTO:
        return asked
    written = list(values)
    proven = proofs(written)
    if len(proven) > 1:
        raise InputError(
            Words(
                "The dates in {0} contradict each other: {1!r} has its day first, {2!r} its month. Mend them, or choose DATE_ORDER:"
                " dates of the other order then count as unknown.",
                name,
                proven[DAY_FIRST],
                proven[MONTH_FIRST],
            )
        )
    doubtful = "" if proven else next(filter(None, map(_doubtful, written)), "")
    if doubtful:
        raise InputError(
            Words(
                "The dates in {0} may have their day or their month first ({1!r}), and none of them says which. Choose DATE_ORDER: {2} or {3}.",
                name,
                doubtful,
                DAY_FIRST,
                MONTH_FIRST,
            )
        )
    return next(iter(proven), AUTO)


def proofs(values: Iterable[object]) -> dict[str, str]:
    """Return the orders that members of a column prove, each with the first text that does."""
    proven: dict[str, str] = {}
    for value in values:
        found = YEAR_LAST.fullmatch(_text(value)) if isinstance(value, str) else None
        if found is not None and _proven(found):
            proven.setdefault(_proven(found), _text(value))
    return proven


def read_date(value: object, order: str = AUTO) -> dt.datetime | None:
    """Return the date and time that a text, a number or a date says; None where it says none. The time is the clock's, in whatever zone.

    order: of day and month, from `order_of`. Years of two digits, and a month or a year alone, say no day.
    """
    if isinstance(value, dt.datetime):
        return value.replace(tzinfo=None)
    if isinstance(value, dt.date):
        return dt.datetime(value.year, value.month, value.day)
    if isinstance(value, bool) or value is None:
        return None
    text = _text(value)
    try:
        return _of_number(text) if re.fullmatch(r"[-\d.,]+", text) and not _has_parts(text) else _of_text(text, order)
    except (ValueError, OverflowError):
        return None


def as_day(value: object) -> dt.date | None:
    """Return the day of a date, a date and time, or a text that stands alone; None where there is none."""
    found = read_date(value)
    return None if found is None else found.date()


def is_nothing(value: object) -> bool:
    """Say whether nothing stands where a date could: such a value is no unreadable one."""
    return value is None or _text(value).lower() in NOTHING


def days(
    values: Sequence[object], order: str, name: str, say: Listener, column: Iterable[object] | None = None
) -> list[dt.date | None]:
    """Return the days of a column's values; those that can't be read are said in a warning.

    order: one of ORDERS, as asked; name: what the column is called; column: all its values, where `values` are some of them.
    Raises InputError as `order_of`.
    """
    order = order_of(values if column is None else column, order, name)
    found = [read_date(value, order) for value in values]
    warn_unreadable([v for v, date in zip(values, found) if date is None and not is_nothing(v)], len(found), name, say)
    return [None if date is None else date.date() for date in found]


def warn_unreadable(unreadable: Sequence[object], n: int, name: str, say: Listener) -> None:
    """Say how many of n dates can't be read, and some of them."""
    if unreadable:
        listed = ", ".join(repr(_text(value)) for value in unreadable[:LISTED])
        more = " …" if len(unreadable) > LISTED else ""
        say.warn(
            Words(
                "{0} of {1} dates in {2} can't be read, and count as unknown: {3}{4}",
                len(unreadable),
                n,
                name,
                listed,
                more,
            )
        )


def _text(value: object) -> str:
    return re.sub(r"\s+", " ", str(value)).strip().strip("'\"")


def _has_parts(text: str) -> bool:
    """Say whether digits are the parts of a date rather than one number."""
    return YEAR_FIRST.fullmatch(text) is not None or YEAR_LAST.fullmatch(text) is not None


def _proven(found: re.Match[str]) -> str:
    """Return the order that one date proves, '' where it proves none."""
    a, b = int(found["a"]), int(found["b"])
    if a > 12 and 1 <= b <= 12 and a <= 31:
        return DAY_FIRST
    return MONTH_FIRST if b > 12 and 1 <= a <= 12 and b <= 31 else ""


def _doubtful(value: object) -> str:
    """Return the text of a date that may be two, '' where it is one or none."""
    found = YEAR_LAST.fullmatch(_text(value)) if isinstance(value, str) else None
    if found is None or _said_by_form(found):
        return ""
    a, b = int(found["a"]), int(found["b"])
    return _text(value) if a != b and 1 <= a <= 12 and 1 <= b <= 12 else ""


def _said_by_form(found: re.Match[str]) -> str:
    """Return the order that a date's form says: NASA's, and the points that stand in dates with the day first."""
    if NASA.fullmatch(found[0]):
        return MONTH_FIRST
    return DAY_FIRST if found["sep"] == "." else ""


def _of_text(text: str, order: str) -> dt.datetime | None:
    text = WEEKDAY.sub("", text)
    found = YEAR_LAST.fullmatch(text)
    if found is not None:
        a, b = int(found["a"]), int(found["b"])
        order = order if order != AUTO else _proven(found) or _said_by_form(found)
        if not order and a != b:
            return None
        return _made(found, *((b, a) if order == DAY_FIRST else (a, b)))
    found = YEAR_FIRST.fullmatch(text)
    if found is not None:
        return _made(found, int(found["m"]), int(found["d"]))
    for form in (DAY_NAMED, NAMED_DAY, NAMED_LAST):
        found = form.fullmatch(text)
        month = _month(found["m"]) if found is not None else None
        if found is not None and month is not None:
            return _made(found, month, int(found["d"]))
    found = COMPACT.fullmatch(text)
    return None if found is None else _made(found, int(found["m"]), int(found["d"]))


def _made(found: re.Match[str], month: int, day: int) -> dt.datetime | None:
    """Return a date of its parts. Raises ValueError where there is no such day."""
    parts, year = found.groupdict(), int(found["y"])
    hour = int(parts.get("hour") or 0)
    half = (parts.get("half") or "").lower()
    if half:
        if not 0 <= hour <= 12:
            raise ValueError(found[0])
        hour = hour % 12 + (12 if half == "p" else 0)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return dt.datetime(year, month, day, hour, int(parts.get("minute") or 0), int(parts.get("second") or 0))


def _of_number(text: str) -> dt.datetime | None:
    """Return the date of a number: YYYYMMDD, with hhmmss behind it or not; a spreadsheet's day; milliseconds since 1970."""
    compact = COMPACT.fullmatch(text)
    if compact is not None:
        return _made(compact, int(compact["m"]), int(compact["d"]))
    if SERIAL.fullmatch(text):
        seconds = round(float(text.replace(",", ".")) * 86400)
        return dt.datetime(1899, 12, 30) + dt.timedelta(seconds=seconds)
    if MILLISECONDS.fullmatch(text):
        return dt.datetime(1970, 1, 1) + dt.timedelta(milliseconds=int(float(text)))
    return None


def _month(name: str) -> int | None:
    """Return the number of a month by its name, or by its first letters where they are no other's."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    if len(plain) < 3:
        return None
    found = {k for k, names in enumerate(MONTHS, 1) if any(word.startswith(plain) for word in names.split())}
    if plain == "sept":
        return 9
    return found.pop() if len(found) == 1 else None


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

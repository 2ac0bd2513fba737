"""Plain data from outside: a card, a distribution, what the engine reports. Read within bounds, and held to types and ranges, each in one place.

A check takes a value and returns it as it is used; it raises ValueError with a few words where the value is another.
"""

from __future__ import annotations

import json
import math
import re
import stat
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Callable, Mapping, TypeVar, get_args, get_origin, get_type_hints

from .errors import InputError
from .words import Words

Check = Callable[[Any], Any]
T = TypeVar("T")
DEPTH = 32  # how deep data may be nested
DIGITS = 25  # of a whole number
CONTROLS = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def size_of(path: str | Path) -> int:
    """Return a file's size in bytes. Raises InputError where it is none that can be read from its beginning to its end."""
    try:
        found = Path(path).stat()
    except OSError as error:
        raise InputError(Words("{0} can't be read: {1}.", path, error.strerror)) from error
    except ValueError as error:  # a path with a NUL in it
        raise InputError(Words("{0} can't be read: {1}.", ascii(str(path)), error)) from error
    if stat.S_ISDIR(found.st_mode):
        raise InputError(Words("{0} can't be read: it is a folder.", path))
    if not stat.S_ISREG(found.st_mode):
        raise InputError(Words("{0} can't be read: it is a pipe or a device.", path))
    return found.st_size


def read(path: str | Path, most: int) -> Any:
    """Return the data in a JSON file. most: bytes. Raises InputError where the file can't be read or its data not be used."""
    if size_of(path) > most:
        raise InputError(Words("{0} is larger than {1} MB, which is too much for such a file.", path, most >> 20))
    try:
        with open(path, "rb") as stream:
            text = stream.read(most + 1).decode("utf-8")
    except (OSError, ValueError) as error:
        raise InputError(Words("{0} can't be read: {1}.", path, error)) from error
    return parse(text, most)


def parse(text: str, most: int) -> Any:
    """Return the data in a JSON text. most: characters.

    A number that is none, or has no end, is None. Raises InputError where the text is too long, no JSON, names one thing twice, or is nested
    too deeply.
    """
    if len(text) > most:
        raise InputError(Words("it is longer than {0} MB", most >> 20))
    try:
        found = json.loads(
            text, object_pairs_hook=_once, parse_constant=lambda name: None, parse_float=_float, parse_int=_int
        )
    except RecursionError:
        raise InputError(NESTED) from None
    except InputError:
        raise
    except ValueError as error:
        raise InputError(Words("it is no JSON ({0})", error)) from error
    _shallow(found, DEPTH)
    return found


NESTED = "it is nested too deeply"


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise InputError("it has an entry twice")
    return found


def _float(text: str) -> float | None:
    found = float(text)
    return found if math.isfinite(found) else None


def _int(text: str) -> int | None:
    return int(text) if len(text) <= DIGITS else None


def _shallow(value: Any, left: int) -> None:
    if isinstance(value, (dict, list)):
        if not left:
            raise InputError(NESTED)
        for one in value.values() if isinstance(value, dict) else value:
            if isinstance(one, (dict, list)):
                _shallow(one, left - 1)


def checked(data: Any, checks: Mapping[str, Check], optional: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the entries of a dictionary that have a check, as they are used; others are left out.

    optional: what entries are where they are missing; without it, none may be missing. Raises ValueError with the entry's name.
    """
    if not isinstance(data, dict):
        raise ValueError("it is no table of names and values")
    found = {}
    for name, check in checks.items():
        if name in data:
            try:
                found[name] = check(data[name])
            except ValueError as error:
                raise ValueError(Words("{0} {1}", name, error)) from error
        elif optional is None or name not in optional:
            raise ValueError(Words("it has no {0}", name))
    return found


def whole(low: int, high: int) -> Check:
    """Check a whole number from low to high."""

    def check(value: Any) -> int:
        if type(value) is not int or not low <= value <= high:
            raise ValueError(Words("must be a whole number from {0} to {1}", low, high))
        return value

    return check


def number(low: float, high: float, inside: bool = False) -> Check:
    """Check a number from low to high; inside: neither of both."""

    def check(value: Any) -> float:
        good = type(value) in (int, float) and low <= value <= high
        if not good or (inside and value in (low, high)):
            words = "must be a number between {0:g} and {1:g}" if inside else "must be a number from {0:g} to {1:g}"
            raise ValueError(Words(words, low, high))
        return float(value)

    return check


def text(most: int) -> Check:
    """Check a text of one line, not longer than `most`."""

    def check(value: Any) -> str:
        if not isinstance(value, str) or len(value) > most or CONTROLS.search(value):
            raise ValueError(Words("must be a text of one line and at most {0} characters", most))
        return value

    return check


def one_line(value: str, most: int) -> str:
    """Return a text as `text` takes it: cut, and with a space for what is no character of a line."""
    return CONTROLS.sub(" ", value)[:most]


def texts(least: int, most: int, each: int) -> Check:
    """Check a list of texts, and return a tuple. each: their length at most."""
    one = text(each)

    def check(value: Any) -> tuple[str, ...]:
        if not isinstance(value, (list, tuple)) or not least <= len(value) <= most:
            words = "must be a list of {0} texts" if most == least else "must be a list of {0} to {1} texts"
            raise ValueError(Words(words, least, most))
        return tuple(one(part) for part in value)

    return check


def table(each: Check, least: int = 0, most: int = 1000) -> Check:
    """Check a table of names and values."""
    name = text(100)

    def check(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict) or not least <= len(value) <= most:
            raise ValueError(Words("must be a table of names and values, {0} to {1} of them", least, most))
        return {name(key): each(part) for key, part in value.items()}

    return check


def anything(most: int) -> Check:
    """Check plain data of any kind in a table, not more than `most` names and values in all, and their texts together not longer than that."""

    def check(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict) or _weight(value, DEPTH) > most:
            raise ValueError(Words("must be a table of plain data, at most {0} characters and values", most))
        return value

    return check


def _weight(value: Any, left: int) -> int:
    """Count values, and characters of texts. Raises ValueError for what is no plain data."""
    if isinstance(value, str):
        return 1 + len(value)
    if isinstance(value, (dict, list, tuple)) and left:
        parts = [*value.keys(), *value.values()] if isinstance(value, dict) else value
        return 1 + sum(_weight(one, left - 1) for one in parts)
    if value is None or isinstance(value, (bool, int, float)):
        return 1
    raise ValueError("must be plain data")


def finite(value: Any) -> Any:
    """Return plain data with None for numbers that JSON does not know."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {name: finite(one) for name, one in value.items()}
    return [finite(one) for one in value] if isinstance(value, (list, tuple)) else value


def reported(kind: type[T], data: Any) -> T:
    """Return a dataclass of what the engine reported, by the types of its fields. Raises InputError where it reported something else."""
    try:
        found: T = _as(kind, data)
        return found
    except ValueError as error:
        raise unusable(error) from error


def unusable(why: object) -> InputError:
    """Return the error that says that the engine's report can't be used. why: a few words."""
    return InputError(
        Words(
            "The engine reported a result that can't be used: {0}. Run it again; if it happens again, run 'Set up the engine'"
            " (landslidebias:setupengine).",
            why,
        )
    )


def _as(kind: Any, value: Any) -> Any:
    origin, parts = get_origin(kind), get_args(kind)
    if kind is Any:
        return value
    if is_dataclass(kind) and isinstance(value, dict):
        make: Any = kind
        hints = get_type_hints(kind)
        return make(**checked(value, {f.name: _check(hints[f.name]) for f in fields(kind)}))
    if origin is dict and isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {key: _check(parts[1])(one) for key, one in value.items()}
    if origin is list and isinstance(value, list):
        return [_check(parts[0])(one) for one in value]
    if origin is tuple and isinstance(value, (list, tuple)) and len(value) == len(parts):
        return tuple(_check(part)(one) for part, one in zip(parts, value))
    if type(value) is kind or (kind is float and type(value) is int):
        return value
    raise ValueError(Words("is of another type ({0})", type(value).__name__))


def _check(kind: Any) -> Check:
    return lambda value: _as(kind, value)

"""Sentences for users: English, and what a translation needs of them. Core and engine write them; the side that knows the language translates."""

from __future__ import annotations

import string
from dataclasses import dataclass
from functools import reduce
from numbers import Number
from typing import Any, Callable, Iterable

Translate = Callable[[str], str]


@dataclass(frozen=True)
class Signs:
    """How a language writes numbers: the decimal sign, what parts thousands, what ends a share in per cent."""

    decimal: str = "."
    group: str = ","
    percent: str = "%"

    def write(self, number: str) -> str:
        """Return a number that `format` made, with these signs."""
        signs = {ord("."): self.decimal, ord(","): self.group, ord("%"): self.percent}
        return number.translate(signs)


class Sentence(str):
    """A sentence in another language. Its `format` writes numbers as that language does; texts stay as they are."""

    signs: Signs

    def __new__(cls, text: str, signs: Signs) -> Sentence:
        """Take a translated sentence, its values not yet filled in."""
        found = super().__new__(cls, text)
        found.signs = signs
        return found

    def format(self, *values: object, **named: object) -> str:
        """Fill the values in, as str.format does."""
        return _Filler(self.signs).vformat(self, values, named)


class _Filler(string.Formatter):
    def __init__(self, signs: Signs) -> None:
        self._signs = signs

    def format_field(self, value: Any, format_spec: str) -> str:
        text = format(value, format_spec)
        return self._signs.write(text) if isinstance(value, Number) and not isinstance(value, bool) else text


class Words(str):
    """A sentence with values in it: `Words("{0} of {1} blocks", 3, 7)`. It is the English sentence; key and values say how it was made.

    A value that is Words itself, or an error that carries some, is translated too; any other text stays as it is.
    """

    key: str
    values: tuple[object, ...]

    def __new__(cls, key: str, *values: object) -> Words:
        """Fill the values into the key, as str.format does."""
        found = super().__new__(cls, key.format(*values))
        found.key, found.values = key, values
        return found

    def __reduce__(self) -> tuple[Any, ...]:
        """Say how a copy is made in another process (pickle): from key and values, for the sentence itself may hold braces."""
        return whole, parts(self)


def figure(value: object, form: str = "") -> Words:
    """Return a number that stands alone, to be written as the reader does. form: as `format` takes it."""
    return Words(f"{{0:{form}}}", value)


def joined(parts: Iterable[object], between: str = ", ") -> Words:
    """Return parts one after the other, each translated for itself. between: no words."""
    found = list(parts)
    return Words(between.join(f"{{{k}}}" for k in range(len(found))), *found)


def all_of(parts: Iterable[object]) -> object:
    """Return parts as a person lists them; a single one as it is."""
    return reduce(lambda before, last: Words("{0} and {1}", before, last), parts)


def english(text: str) -> str:
    """Return a text as it is: the translation into English."""
    return text


def translated(words: str, translate: Translate) -> str:
    """Return a sentence in another language: its key is translated, then its values are filled in."""
    if not isinstance(words, Words):
        return translate(words)
    return translate(words.key).format(*(_in_language(value, translate) for value in words.values))


def _in_language(value: object, translate: Translate) -> object:
    if isinstance(value, BaseException):
        return translated(words_of(value), translate)
    return translated(value, translate) if isinstance(value, Words) else value


def parts(words: str) -> tuple[str, list[object]]:
    """Return a sentence's key and its values as plain data, to be sent to another interpreter; a text without values is its own key."""
    if not isinstance(words, Words):
        return words.replace("{", "{{").replace("}", "}}"), []
    return words.key, [_plain(value) for value in words.values]


def whole(key: str, values: Iterable[Any]) -> Words:
    """Return the sentence of which `parts` gave key and values. Raises KeyError, IndexError, TypeError, ValueError where they don't fit."""
    return Words(key, *(whole(str(v["key"]), v["values"]) if isinstance(v, dict) else v for v in values))


def _plain(value: object) -> object:
    """Return a value as JSON can hold it: numpy's numbers as Python's, words as their parts, whatever else is no number as its text."""
    value = words_of(value) if isinstance(value, BaseException) else value
    if isinstance(value, Words):
        key, values = parts(value)
        return {"key": key, "values": values}
    value = value.item() if hasattr(value, "item") else value
    return value if isinstance(value, (bool, int, float)) else str(value)


def words_of(error: BaseException) -> str:
    """Return what an error says, with its key and values where it has them."""
    return error.args[0] if error.args and isinstance(error.args[0], str) else str(error)

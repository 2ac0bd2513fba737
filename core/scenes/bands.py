"""What the names of bands mean, so that a wrong order is noticed rather than matched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Sequence

from ..errors import InputError
from ..numbers import whole
from ..words import Words

NEAR_INFRARED = "near infrared"
_SENTINEL2 = {"2": "blue", "3": "green", "4": "red", "8": NEAR_INFRARED}
_NUMBERED = re.compile(r"^b(?:and)?[ _-]?0?(\d+)a?\b", re.IGNORECASE)


def colour(name: str) -> str:
    """Return the colour that a band's name means (B04, B4, red, Red band, NIR), or '' where it is not known."""
    name = name.strip().lower()
    if re.search(r"\bnir\b|\bnear[ _-]?infra-?red\b", name):
        return NEAR_INFRARED
    for word in ("red", "green", "blue"):
        if re.search(rf"\b{word}\b", name) and "edge" not in name and "infra" not in name:
            return word
    found = _NUMBERED.match(name)
    return _SENTINEL2.get(found.group(1), "") if found else ""


def colours(names: Sequence[str]) -> list[str]:
    """Return the colours of bands; none where the names only count the bands (B1, B2, B3)."""
    counted = [_NUMBERED.match(n.strip()) for n in names]
    if all(found and found.group(1) == str(k) for k, found in enumerate(counted, 1)):
        return [""] * len(names)
    return [colour(n) for n in names]


def check_order(names: Sequence[str], wanted: Sequence[str], what: str) -> None:
    """Raise InputError where two lists of band names say that the bands stand in another order. Unknown names pass."""
    ours, theirs = colours(names), colours(wanted)
    if any(a and b and a != b for a, b in zip(ours, theirs)):
        raise InputError(
            Words(
                "The bands {0} are not in the order of {1}: {2}. Set BANDS to that order, or fit the"
                " distribution again.",
                ", ".join(names),
                what,
                ", ".join(wanted),
            )
        )


@dataclass(frozen=True)
class BandSet:
    """The bands that a model or a reference takes, in their order."""

    names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.names)


RGB = BandSet(("red", "green", "blue"))  # what people see, and what the shipped model takes


def shown(names: Sequence[str]) -> list[int]:
    """Return which bands people look at as red, green and blue, three indices: by their names where those tell, else the first ones."""
    known = colours(names)
    if all(colour in known for colour in RGB.names):
        return [known.index(colour) for colour in RGB.names]
    return [min(k, len(names) - 1) for k in range(len(RGB))]


def by_name(names: Sequence[str], wanted: Sequence[str]) -> list[int] | None:
    """Return where the wanted bands stand, indices, by their names or the colours that these mean; None where that is not clear for each."""
    found = []
    for lists in zip((names, colours(names)), (wanted, colours(wanted))):
        ours, theirs = ([name.strip().lower() for name in one] for one in lists)
        if all(name and ours.count(name) == 1 for name in theirs):
            found.append([ours.index(name) for name in theirs])
    return found[0] if found else None


def numbers_of(text: str, names: Sequence[str], wanted: int = 0, why: str = "the model needs {0}") -> list[int]:
    """Return the band numbers, from 1, that a list of numbers, names or colours means; the first `wanted` where the list is empty.

    names: of the scene's bands, '' where one has none; wanted: how many there must be, 0 for any number; why: the words
    that say so. Raises InputError where a band is not
    there.
    """
    known = {name.lower(): k for k, name in reversed(list(enumerate(names, 1))) if name}
    for k, name in enumerate(colours(names), 1):
        known.setdefault(name, k)
    numbers = []
    for item in (text or ",".join(str(k + 1) for k in range(wanted or len(names)))).split(","):
        item = item.strip()
        number = whole(item)
        if number is None and item:
            number = known.get(item.lower())
        if number is None:
            raise InputError(
                Words("The scene has no band named {0!r}; its bands are {1}.", item, ", ".join(n or "?" for n in names))
            )
        if not 1 <= number <= len(names):
            if wanted:
                key = "The scene has {0} band(s), but BANDS asks for band {1}: {2}."
                raise InputError(Words(key, len(names), number, Words(why, wanted)))
            raise InputError(Words("The scene has {0} band(s), but BANDS asks for band {1}.", len(names), number))
        numbers.append(number)
    if wanted and len(numbers) != wanted:
        raise InputError(Words("BANDS names {0} band(s); {1}.", len(numbers), Words(why, wanted)))
    return numbers

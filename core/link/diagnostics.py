"""What a report of a fault needs: versions, the platform, the engine, the last error; and nothing of whose computer it is.

A sentence is told by its key, with "…" for every text that was filled in: paths and names of layers are such texts. What has no key is told up to
its first path, quoted name or colon, behind which QGIS names layers.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Iterable, Mapping

from ..errors import InputError
from ..words import Words, words_of
from . import environment

HIDDEN = "…"
_PLACE = re.compile(r"(?:\S*[/\\@'\"“„«‘|]|(?<=: )).*", re.S)


class _Hidden:
    """A value that is not told, however it was to be written."""

    def __format__(self, how: str) -> str:
        return HIDDEN


def told(words: str) -> str:
    """Return a sentence without what was filled in, but for numbers and sentences in it."""
    if not isinstance(words, Words):
        return _PLACE.sub(HIDDEN, words)
    return words.key.format(*map(_value, words.values))


def _value(value: object) -> object:
    if isinstance(value, Words):
        return told(value)
    return value if isinstance(value, (int, float)) else _Hidden()


def where(trace: Iterable[tuple[str, int]], plugin: Path) -> str:
    """Return the last place of the plugin's own in a trace of (file, line), '' where there is none."""
    found = ""
    for file, line in trace:
        if plugin in Path(file).parents:
            found = f"{Path(file).relative_to(plugin).as_posix()}:{line}"
    return found


def engine(setting: str = "") -> str:
    """Return whose engine is used, and its libraries where that is known: those of the managed one, from its stamp."""
    try:
        found = environment.find("detect", setting)
    except InputError as error:
        return told(words_of(error))
    if found.source != "managed":
        return f"an interpreter of the user's own ({found.source})"
    stamp = json.loads((environment.managed() / environment.STAMP).read_text(encoding="utf-8"))
    versions = stamp.get("versions") or {}
    return ", ".join([f"managed, {stamp['size']}", *(f"{name} {version}" for name, version in versions.items())])


def report(facts: Mapping[str, str]) -> str:
    """Return the text that is pasted into a report, a line a fact."""
    return "\n".join(["Landslide Bias, diagnostics", *(f"{name}: {value or 'none'}" for name, value in facts.items())])

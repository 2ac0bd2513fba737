"""Reads and writes Qt's .ts files, and holds a translation to the placeholders of its sentence."""

import string
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Mapping

CONTEXT = "landslidebias"  # what algorithms/parameters.py asks for


@dataclass(frozen=True)
class Translation:
    """A sentence in another language; `finished` is what a translator has looked at."""

    text: str = ""
    finished: bool = False


def read(path: Path) -> dict[str, Translation]:
    """Return the translations in a .ts file, by their sentence; none where there is no file."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        text = "" if translation is None else translation.text or ""
        done = translation is not None and translation.get("type") != "unfinished"
        found[message.findtext("source") or ""] = Translation(text, done and bool(text))
    return found


def write(path: Path, language: str, sentences: Iterable[tuple[str, str]], known: Mapping[str, Translation]) -> None:
    """Write a .ts file. sentences: each with the file that it is in; known: what is translated already."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, file in sentences:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = source
        found = known.get(source, Translation())
        translation = ET.SubElement(message, "translation")
        translation.text = found.text
        if not found.finished:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def placeholders(text: str) -> list[tuple[str, str, str]]:
    """Return the placeholders of a sentence, sorted: number, format, conversion. Raises ValueError where its braces don't close."""
    return sorted((n, s or "", c or "") for _, n, s, c in string.Formatter().parse(text) if n is not None)


def misplaced(source: str, translation: str) -> str:
    """Say what is wrong with a translation's placeholders, '' where nothing is."""
    try:
        wanted = placeholders(source)
    except ValueError:  # no sentence with values: its braces are its own
        return "" if sorted(c for c in source if c in "{}") == sorted(c for c in translation if c in "{}") else "other braces"
    try:
        found = placeholders(translation)
    except ValueError as error:
        return str(error)
    return "" if set(found) == set(wanted) else f"has {shown(found)}, not {shown(wanted)}"


def shown(found: list[tuple[str, str, str]]) -> str:
    return ", ".join("{" + n + (f"!{c}" if c else "") + (f":{s}" if s else "") + "}" for n, s, c in found) or "no placeholder"

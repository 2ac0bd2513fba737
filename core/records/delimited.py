"""Delimited text: encoding, separator and header line are found."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Mapping

from ..cells import restored
from . import columns

SEPARATORS = (",", ";", "\t", "|")
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
LOOKED_AT = 30  # lines among which the header is
SURE = 100  # how sure it must be that a later line is the header (Columns.sure)
LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")
LONGEST = 50_000_000  # letters of a cell: a shape may be long


@dataclass
class Text:
    """A text's table. names: its columns; header: the header's line, from 1; lines: the text from there on."""

    names: list[str]
    header: int
    lines: str
    separator: str
    encoding: str

    def rows(self) -> Iterator[tuple[int, dict[str, object]]]:
        """Yield (line of the file, cells by column) of each row that is not empty. Raises csv.Error."""
        reader = csv.reader(io.StringIO(self.lines, newline=""), delimiter=self.separator)
        next(reader, None)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row: dict[str, object] = {}
                for name, cell in zip(self.names, cells):
                    row.setdefault(name, restored(cell.strip()))
                yield self.header + reader.line_num - 1, row


def read(path: str, named: Mapping[str, str] | None = None) -> Text:
    """Read a delimited text. named: columns that the user named, by which the header is known too.

    Raises OSError, and ValueError where it is no text.
    """
    csv.field_size_limit(LONGEST)
    text, encoding = decoded(Path(path).read_bytes())
    lines = [line[0] for line in itertools.islice(LINE.finditer(text), 2 * LOOKED_AT)]
    skipped = 0
    separators: tuple[str, ...] = SEPARATORS
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].rstrip("\r\n")) == 5:
        separators, skipped = (lines[0][4],), 1
    best: tuple[int, int] | None = None
    found = Text([], 1, "", ",", encoding)
    wanted = {columns.plain_name(name) for name in (named or {}).values()}
    for at, line in enumerate(lines[skipped:skipped + LOOKED_AT], skipped):
        for separator in separators:
            names = _header(line if line.count('"') % 2 == 0 else "".join(lines[at:at + LOOKED_AT]), separator)
            asked = len(wanted & {columns.plain_name(name) for name in names})
            known = columns.find(names).sure + 50 * asked
            if at > skipped and known < SURE:
                continue
            if best is None or (known, len(names)) > best:
                best = known, len(names)
                found = Text(names, at + 1, "", separator, encoding)
    found.lines = text[sum(map(len, lines[: found.header - 1])):]
    return found


def decoded(data: bytes) -> tuple[str, str]:
    """Return a text and its encoding: by its mark, UTF-8, UTF-16 by its zeros, else Windows' western one. Raises ValueError where it is none."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding), encoding
    if b"\0" in data[:4000]:
        head = data[:4000]
        odd, even = head[1::2].count(0), head[0::2].count(0)
        if max(odd, even) < 0.3 * len(head) / 2 or min(odd, even) > 0.1 * max(odd, even):
            raise ValueError("it holds no text")
        encoding = "utf-16-le" if odd > even else "utf-16-be"
        return data.decode(encoding), encoding
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "latin-1"


def _header(text: str, separator: str) -> list[str]:
    """Return the names in a header."""
    try:
        cells = next(csv.reader(io.StringIO(text, newline=""), delimiter=separator), [])
    except csv.Error:
        return []
    return [restored(cell.strip()) for cell in cells]

"""Writes pages of HTML that stand alone: words, tables, charts and pictures; no script, no network."""

from __future__ import annotations

from html import escape
from typing import Iterable, Mapping, Sequence

from ..words import Translate, Words, english, translated
from .charts import Chart
from .rows import Interval, intervals, shares
from .safe import picture, plain
from .style import STYLE

# A second wall: no script runs, and nothing is fetched.
POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'none'"
HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'


class Page:
    """A page that grows from top to bottom. Words are translated and escaped."""

    def __init__(self, title: str, translate: Translate = english) -> None:
        self._translate = translate
        self._title = self._said(title)
        self._parts = [f"<h1>{self._title}</h1>"]

    def _words(self, words: str) -> str:
        """Return words as they are shown, not yet escaped."""
        return plain(translated(words, self._translate))

    def _said(self, words: str) -> str:
        return escape(self._words(words))

    def _cell(self, value: object) -> str:
        return self._said(value if isinstance(value, str) else Words("{0}", value))

    def _image(self, uri: str, words: str) -> str:
        """Return a picture with the words that stand for it, nothing where the URI is none of a picture's data."""
        return f'<img src="{escape(picture(uri))}" alt="{self._said(words)}">' if picture(uri) else ""

    def text(self, words: str, css: str = "") -> None:
        """Add a paragraph; css: the class of its style (lead, warning, small)."""
        self._parts.append(f'<p class="{css}">{self._said(words)}</p>')

    def warning(self, words: str) -> None:
        """Add a paragraph that warns."""
        self._parts.append(f'<p class="warning">⚠ {self._said(words)}</p>')

    def heading(self, words: str) -> None:
        """Add a heading."""
        self._parts.append(f"<h2>{self._said(words)}</h2>")

    def bullets(self, items: Iterable[str]) -> None:
        """Add a list."""
        self._parts.append("<ul>" + "".join(f"<li>{self._said(i)}</li>" for i in items) + "</ul>")

    def table(self, header: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
        """Add a table; its first column is words, the others are numbers."""
        cells = ["<tr>" + "".join(f"<th>{self._said(h)}</th>" for h in header) + "</tr>"]
        cells += ["<tr>" + "".join(f"<td>{self._cell(c)}</td>" for c in row) + "</tr>" for row in rows]
        self._table("", cells)

    def _table(self, css: str, rows: Sequence[str]) -> None:
        """Add a table that moves sideways where it is wider than the page."""
        self._parts.append(f'<div class="wide-table"><table class="{css}">{"".join(rows)}</table></div>')

    def facts(self, rows: Iterable[Iterable[object]]) -> None:
        """Add a table of two columns, names and values, which may be long words."""
        self._table("facts", ["<tr>" + "".join(f"<td>{self._cell(c)}</td>" for c in row) + "</tr>" for row in rows])

    def pictures(self, rows: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Add a table of pictures: each row is (words, data URIs)."""
        lines = []
        for words, uris in rows:
            which = [Words("{0}, picture {1} of {2}", self._words(words), k + 1, len(uris)) for k in range(len(uris))]
            images = "".join(f"<td>{self._image(uri, alt)}</td>" for uri, alt in zip(uris, which))
            lines.append(f"<tr><td>{self._said(words)}</td>{images}</tr>")
        self._table("pictures", lines)

    def tiles(self, items: Iterable[tuple[str, str]]) -> None:
        """Add pictures side by side: (words above it, data URI or '')."""
        cells = []
        for words, uri in items:
            inside = self._image(uri, words or "picture") or self._said("not in the scene")
            cells.append(f"<figure><figcaption>{self._said(words)}</figcaption>{inside}</figure>")
        self._parts.append('<div class="tiles">' + "".join(cells) + "</div>")

    def chart(self, chart: Chart) -> None:
        """Add a chart."""
        self._parts.append(chart.html(self._words))

    def shares(self, title: str, names: Sequence[str], series: Mapping[str, Sequence[float]]) -> None:
        """Add bars of shares: of each name, one of each series."""
        self._parts.append(shares(title, names, series, self._words))

    def intervals(self, title: str, across: str, rows: Sequence[Interval], even: float) -> None:
        """Add values with their intervals, and a line where they would be even."""
        self._parts.append(intervals(title, across, rows, even, self._words))

    def html(self) -> str:
        """Return the whole page."""
        language = self._said("en")
        return (
            f'<!DOCTYPE html>\n<html lang="{language}"><head>{HEAD}'
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{self._title}</title>'
            f"<style>{STYLE}</style></head><body>{''.join(self._parts)}</body></html>\n"
        )

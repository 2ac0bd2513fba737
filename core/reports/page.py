"""Writes self-contained HTML pages: words, tables, plotly figures; no network."""

from __future__ import annotations

import base64
import hashlib
from html import escape
from typing import Any, Iterable

from ..words import Translate, english, translated
from . import figures

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #222; max-width: 960px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 1px solid #ddd; }
.lead { font-size: 1.25em; background: #f3f6f4; border-left: 5px solid #2f6f4f; padding: .8em 1em; }
.warning { background: #fff6e0; border-left: 5px solid #d99a00; padding: .5em 1em; margin: .5em 0; }
table { border-collapse: collapse; } td, th { padding: .3em .8em; border-bottom: 1px solid #ddd; text-align: right; }
td:first-child, th:first-child { text-align: left; } .small { color: #666; font-size: .85em; }
.tiles { display: flex; flex-wrap: wrap; gap: .6em; } figure { margin: 0; } figcaption { font-size: .8em; color: #444; }
"""
# A second wall: only the scripts that are written here run, and nothing is fetched.
POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src {0}"


class Page:
    """A page that grows from top to bottom. Words are translated and escaped; figures are plotly's."""

    def __init__(self, title: str, translate: Translate = english) -> None:
        self._translate, self._figures = translate, 0
        self._sources: list[str] = []  # of scripts, as the policy names them
        self._title = self._said(title)
        self._parts = [f"<h1>{self._title}</h1>"]

    def _said(self, words: str) -> str:
        return escape(figures.plain(translated(words, self._translate)))

    def _cell(self, value: object) -> str:
        return self._said(value) if isinstance(value, str) else escape(figures.plain(str(value)))

    def _image(self, uri: str) -> str:
        """Return a picture, nothing where the URI is none of a picture's data."""
        return f'<img src="{escape(figures.picture(uri))}" alt="">' if figures.picture(uri) else ""

    def text(self, words: str, css: str = "") -> None:
        """Add a paragraph; css: the class of its style (lead, warning, small)."""
        self._parts.append(f'<p class="{css}">{self._said(words)}</p>')

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
        self._parts.append("<table>" + "".join(cells) + "</table>")

    def pictures(self, rows: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Add a table of pictures: each row is (words, data URIs)."""
        lines = []
        for words, uris in rows:
            images = "".join(f"<td>{self._image(uri)}</td>" for uri in uris)
            lines.append(f"<tr><td>{self._said(words)}</td>{images}</tr>")
        self._parts.append("<table>" + "".join(lines) + "</table>")

    def tiles(self, items: Iterable[tuple[str, str]]) -> None:
        """Add pictures side by side: (words above it, data URI or '')."""
        cells = [
            f"<figure><figcaption>{self._said(words)}</figcaption>"
            + (self._image(uri) or self._said("not in the scene"))
            + "</figure>"
            for words, uri in items
        ]
        self._parts.append('<div class="tiles">' + "".join(cells) + "</div>")

    def figure(self, figure: Any, height: int = 420) -> None:
        """Add a figure of plotly's."""
        self._draw(figure, height)

    def chip_figure(self, figure: Any) -> None:
        """Add a figure whose points show a picture, the data URI in their `customdata`, when they are pointed at."""
        self._draw(figure, 520, chips=True)

    def _draw(self, figure: Any, height: int, chips: bool = False) -> None:
        if not self._figures:
            self._script(figures.library())
        self._figures += 1
        name = f"figure-{self._figures}"
        style = f"height:{height}px; width:100%"
        self._parts.append(f'<div id="{name}" class="plotly-graph-div" style="{style}"></div>')
        self._script(figures.script(figure, name, height, chips))
        if any(str(trace.type).endswith("gl") for trace in figure.data) and "'unsafe-eval'" not in self._sources:
            self._sources.append("'unsafe-eval'")  # plotly compiles what it draws by WebGL

    def _script(self, text: str) -> None:
        """Add a script, by whose sum the policy lets it run."""
        digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode()
        self._sources.append(f"'sha256-{digest}'")
        self._parts.append(f"<script>{text}</script>")

    def html(self) -> str:
        """Return the whole page."""
        policy = POLICY.format(" ".join(self._sources) or "'none'")
        return (
            f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}"><title>{self._title}</title>'
            f"<style>{STYLE}</style></head><body>{''.join(self._parts)}</body></html>\n"
        )

"""Writes self-contained HTML pages: words, tables, plotly figures; no network."""

from __future__ import annotations

from html import escape
from typing import Any, Iterable

from ..words import Translate, english, translated

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #222; max-width: 960px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 1px solid #ddd; }
.lead { font-size: 1.25em; background: #f3f6f4; border-left: 5px solid #2f6f4f; padding: .8em 1em; }
.warning { background: #fff6e0; border-left: 5px solid #d99a00; padding: .5em 1em; margin: .5em 0; }
table { border-collapse: collapse; } td, th { padding: .3em .8em; border-bottom: 1px solid #ddd; text-align: right; }
td:first-child, th:first-child { text-align: left; } .small { color: #666; font-size: .85em; }
.tiles { display: flex; flex-wrap: wrap; gap: .6em; } figure { margin: 0; } figcaption { font-size: .8em; color: #444; }
"""
# Shows the chip of the point under the mouse beside it.
SHOW_CHIP = """
var plot = document.getElementById('{plot_id}'), chip = document.createElement('img');
chip.style.cssText = 'position:fixed;display:none;width:126px;height:126px;image-rendering:pixelated;border:2px solid #333;pointer-events:none;z-index:9';
document.body.appendChild(chip);
plot.on('plotly_hover', function (event) {
  chip.src = event.points[0].customdata;
  chip.style.left = Math.min(event.event.clientX + 18, window.innerWidth - 140) + 'px';
  chip.style.top = Math.min(event.event.clientY + 18, window.innerHeight - 140) + 'px';
  chip.style.display = 'block';
});
plot.on('plotly_unhover', function () { chip.style.display = 'none'; });
"""


class Page:
    """A page that grows from top to bottom. Words are translated and escaped; figures are plotly's."""

    def __init__(self, title: str, translate: Translate = english) -> None:
        self._translate, self._figures = translate, 0
        self._title = self._said(title)
        self._parts = [f"<h1>{self._title}</h1>"]

    def _said(self, words: str) -> str:
        return escape(translated(words, self._translate))

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
        cells += [
            "<tr>"
            + "".join(f"<td>{self._said(c) if isinstance(c, str) else escape(str(c))}</td>" for c in row)
            + "</tr>"
            for row in rows
        ]
        self._parts.append("<table>" + "".join(cells) + "</table>")

    def pictures(self, rows: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Add a table of pictures: each row is (words, data URIs)."""
        lines = []
        for words, uris in rows:
            images = "".join(f'<td><img src="{escape(uri)}" alt=""></td>' for uri in uris)
            lines.append(f"<tr><td>{self._said(words)}</td>{images}</tr>")
        self._parts.append("<table>" + "".join(lines) + "</table>")

    def tiles(self, items: Iterable[tuple[str, str]]) -> None:
        """Add pictures side by side: (words above it, data URI or '')."""
        cells = [
            f"<figure><figcaption>{self._said(words)}</figcaption>"
            + (f'<img src="{escape(uri)}" alt="">' if uri else self._said("not in the scene"))
            + "</figure>"
            for words, uri in items
        ]
        self._parts.append('<div class="tiles">' + "".join(cells) + "</div>")

    def figure(self, figure: Any, height: int = 420) -> None:
        """Add a figure of plotly's."""
        from plotly.offline import plot  # takes a second to import, so only where a report is asked for

        figure.update_layout(template="plotly_white", margin={"l": 60, "r": 20, "t": 40, "b": 50}, height=height)
        self._parts.append(
            plot(figure, output_type="div", include_plotlyjs=self._figures == 0, config={"displaylogo": False})
        )
        self._figures += 1

    def chip_figure(self, figure: Any) -> None:
        """Add a figure whose points show a picture, the data URI in their `customdata`, when they are pointed at."""
        from plotly.io import to_html

        figure.update_layout(template="plotly_white", margin={"l": 60, "r": 20, "t": 40, "b": 50}, height=520)
        self._parts.append(
            to_html(
                figure,
                full_html=False,
                include_plotlyjs=self._figures == 0,
                config={"displaylogo": False},
                post_script=SHOW_CHIP,
            )
        )
        self._figures += 1

    def html(self) -> str:
        """Return the whole page."""
        return (
            f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{self._title}</title>'
            f"<style>{STYLE}</style></head><body>{''.join(self._parts)}</body></html>\n"
        )

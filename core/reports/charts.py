"""Charts as inline SVG: lines, points, intervals, outlines and pictures between two axes. There is no script; titles stand outside, where they wrap."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Callable, Sequence

import numpy as np

from ..words import Words
from . import marks
from .axes import Range, Scale, ends_of, short, widened
from .colours import INK, colour_of, dash_of

Said = Callable[[str], str]  # words as a page shows them: translated, not yet escaped
Values = Sequence[float] | Sequence["float | None"] | np.ndarray
WIDTH, HEIGHT = 440, 280  # of a chart beside another
TOP, RIGHT, BOTTOM, EDGE = 8, 16, 22, 2  # pixels round the frame: EDGE where nothing stands at a side
DIGIT = 7.2  # pixels: a label's letter
TICKS = 6  # at most, about
NAMED = 12  # series that stand in the alternative text


@dataclass
class Axis:
    """A side of a chart: what it says; ends: None for those of the values."""

    words: str = ""
    ends: Range | None = None
    log: bool = False
    whole: bool = False
    ticks: bool = True
    room: float = 0.0  # as a share of the values' range


@dataclass
class Series:
    """What stands in a chart under one name: its values, which the axes must hold, its sign in the key and how it is drawn."""

    name: str
    x: np.ndarray
    y: np.ndarray
    sign: str
    draw: Callable[[Scale, Scale, Said], str]


class Chart:
    """A chart that series are added to. equal: a unit is as long across as up, as on a map; below: pixels that are kept free under it."""

    def __init__(
        self, title: str, across: Axis, up: Axis, *, equal: bool = False, size: Range = (WIDTH, HEIGHT)
    ) -> None:
        self.title, self.across, self.up, self.equal = title, across, up, equal
        self.width, self.height = size
        self.series: list[Series] = []
        self.below = 0

    def line(
        self,
        name: str,
        x: Values,
        y: Values,
        colour: str = "",
        dash: str = "",
        *,
        marked: bool = False,
        filled: bool = False,
    ) -> None:
        """Add a line; NaN and None interrupt it. marked: with a dot at each value; filled: down to the axis."""
        k = len(self.series)
        dash = dash if colour else dash_of(k)
        colour = colour or colour_of(k)
        xs, ys = np.array(x, float), np.array(y, float)

        def draw(across: Scale, up: Scale, said: Said) -> str:
            px, py = across(xs), up(ys)
            found = marks.drawn(marks.path(px, py), colour, said(name), stroke_width=2, stroke_dasharray=dash)
            if filled and len(px):
                base = np.nan_to_num(py, nan=up.start)
                area = marks.path(np.array([px[0], *px, px[-1]]), np.array([up.start, *base, up.start]), close="Z")
                found = marks.drawn(area, "none", fill=colour, fill_opacity=0.18) + found
            if marked:
                found += self._marks(px, py, xs, ys, colour, said)
            return found

        sign = marks.drawn("M1,6H23", colour, stroke_width=2.5, stroke_dasharray=dash)
        held = np.append(ys, 0.0) if filled else ys  # an area stands on zero
        self.series.append(Series(name, xs, held, sign, draw))

    def _marks(self, px: np.ndarray, py: np.ndarray, xs: np.ndarray, ys: np.ndarray, colour: str, said: Said) -> str:
        there = np.flatnonzero(np.isfinite(px) & np.isfinite(py))
        titles = [said(Words("{0:.4g}, {1:.4g}", xs[i], ys[i])) for i in there]
        return "".join(marks.mark(px[i], py[i], colour, title=words) for i, words in zip(there, titles))

    def points(
        self, name: str, x: Values, y: Values, colour: str, kind: str = "dot", titles: Sequence[str] = ()
    ) -> None:
        """Add marks (dot, diamond); titles: what shows under the mouse at each."""
        xs, ys = np.array(x, float), np.array(y, float)

        def draw(across: Scale, up: Scale, said: Said) -> str:
            at = zip(across(xs), up(ys), titles or [""] * len(xs))
            return "".join(
                marks.mark(px, py, colour, kind, said(words), 4.5) for px, py, words in at if np.isfinite(px + py)
            )

        self.series.append(Series(name, xs, ys, marks.mark(12, 6, colour, kind, size=4.5), draw))

    def cloud(self, name: str, x: Values, y: Values, colour: str, width: float, edged: bool = False) -> None:
        """Add many points as dots of one path; edged: with the page's ink around them."""
        xs, ys = np.array(x, float), np.array(y, float)

        def dotted(data: str) -> str:
            found = marks.drawn(data, colour, stroke_width=width, stroke_linecap="round")
            edge = marks.drawn(data, INK, stroke_width=round(1.4 * width, 1), stroke_linecap="round")
            return edge + found if edged else found

        def draw(across: Scale, up: Scale, said: Said) -> str:
            return dotted(marks.dots(across(xs), up(ys)))

        self.series.append(Series(name, xs, ys, dotted("M12,6h.1"), draw))

    def outline(self, name: str, rings: Sequence[Sequence[tuple[float, float]]], in_key: bool = True) -> None:
        """Add an area by its rings. in_key: whether the key names it too, not only the mouse that points at it."""
        colour = colour_of(len(self.series))
        parts = [np.array([*ring, (np.nan, np.nan)], float).reshape(-1, 2) for ring in rings]
        corners = np.concatenate([np.zeros((0, 2)), *parts])

        def draw(across: Scale, up: Scale, said: Said) -> str:
            data = marks.path(across(corners[:, 0]), up(corners[:, 1]), 0.5, "Z")
            return marks.drawn(
                data, colour, said(name), fill=colour, fill_opacity=0.25, fill_rule="evenodd", stroke_width=1.5
            )

        sign = marks.drawn("M3,1H21V11H3Z", colour, fill=colour, fill_opacity=0.25, stroke_width=1.5)
        self.series.append(Series(name if in_key else "", corners[:, 0], corners[:, 1], sign, draw))

    def upright(self, x: float, name: str = "") -> None:
        """Add a thin line from bottom to top, in the key where it has a name."""

        def draw(across: Scale, up: Scale, said: Said) -> str:
            (at,) = across([x])
            return marks.lines([(at, up.start, at, up.end)], "upright")

        sign = '<path class="upright" d="M12,0V12"/>'
        self.series.append(Series(name, np.array([x], float), np.zeros(0), sign, draw))

    def own(self, series: Series) -> None:
        """Add what is drawn elsewhere."""
        self.series.append(series)

    def html(self, said: Said) -> str:
        """Return the chart as a figure of a page."""
        x = self._ends(self.across, [s.x for s in self.series])
        y = self._ends(self.up, [s.y for s in self.series])
        across, up = self._scales(x, y)
        body = self._frame(across, up, said) + "".join(s.draw(across, up, said) for s in self.series)
        height = up.start + self._bottom() + self.below
        alt = self._alternative(said, x, y)
        svg = marks.svg(self.width, height, body, alt)
        body = marks.beside("up", said(self.up.words)) + svg + marks.beside("across", said(self.across.words))
        return framed(said(self.title), self._key(said), body, self.width > WIDTH)

    def _key(self, said: Said) -> list[tuple[str, str]]:
        """Return signs and names, nothing where there is one thing only."""
        return [(s.sign, said(s.name)) for s in self.series if s.name] if len(self.series) > 1 else []

    @staticmethod
    def _ends(axis: Axis, parts: list[np.ndarray]) -> Range:
        return axis.ends or widened(ends_of(parts, axis.log), axis.room, axis.log)

    def _bottom(self) -> float:
        return BOTTOM if self.across.ticks else EDGE

    def _scales(self, x: Range, y: Range) -> tuple[Scale, Scale]:
        """Return both scales; where they must be equal the chart is as low, or its sides as far off, as that takes."""
        low, right = self.height - self._bottom(), self.width - (RIGHT if self.across.ticks else EDGE)
        longest = max((len(words) for _, words in Scale(y, low, TOP, self.up.log).ticks(TICKS)), default=0)
        left = 10 + DIGIT * longest if self.up.ticks else EDGE
        if self.equal:
            unit = max((x[1] - x[0]) / (right - left), (y[1] - y[0]) / (low - TOP))
            spare = (unit * (right - left) - (x[1] - x[0])) / 2
            x, low = (x[0] - spare, x[1] + spare), TOP + (y[1] - y[0]) / unit
        across = Scale(x, left, right, self.across.log, self.across.whole)
        return across, Scale(y, low, TOP, self.up.log, self.up.whole)

    def _frame(self, across: Scale, up: Scale, said: Said) -> str:
        """Return both axes with their labels, and the lines at them."""
        left, right, low, high = across.start, across.end, up.start, up.end
        parts = []
        if self.up.ticks:
            ticks = up.ticks(TICKS)
            parts.append(marks.lines([(left, y, right, y) for y, _ in ticks], "grid"))
            parts += [marks.text(left - 6, y + 4.5, said(words), "end") for y, words in ticks]
        if self.across.ticks:
            ticks = _beside(across)
            parts.append(marks.lines([(x, low, x, low + 4) for x, _ in ticks], "axis"))
            parts += [marks.text(x, low + 17, said(words), "middle") for x, words in ticks]
        parts.append(marks.lines([(left, low, right, low), (left, low, left, high)], "axis"))
        return "".join(parts)

    def _alternative(self, said: Said, x: Range, y: Range) -> str:
        """Return what stands for the chart where it can't be seen."""
        parts = [said(self.title)]
        for words, axis, ends in (("Across: {0}, {1} to {2}", self.across, x), ("Up: {0}, {1} to {2}", self.up, y)):
            if axis.words:
                parts.append(said(Words(words, said(axis.words), *map(short, ends))))
        parts.append(said(Words("Shown: {0}", "; ".join(said(s.name) for s in self.series[:NAMED] if s.name))))
        return ". ".join(parts)


def _beside(across: Scale) -> list[tuple[float, Words]]:
    """Return as many ticks as have room for their labels beside each other."""
    for most in range(TICKS, 1, -1):
        found = across.ticks(most)
        longest = max((len(words) for _, words in found), default=0)
        if DIGIT * (longest + 2) * (len(found) - 1) < across.end - across.start:
            break
    return found


def steps(counts: np.ndarray, edges: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return a histogram's outline as a line: x and y of the corners of its steps."""
    return np.repeat(edges, 2)[1:-1], np.repeat(counts, 2)


def framed(title: str, key: Sequence[tuple[str, str]], body: str, wide: bool = False) -> str:
    """Return a figure of a page: title, key (sign, name), and a chart."""
    items = "".join(f"<li>{marks.swatch(sign)} {escape(name)}</li>" for sign, name in key)
    listed = f'<ul class="key">{items}</ul>' if items else ""
    css = "chart wide" if wide else "chart"
    return f'<figure class="{css}"><figcaption><strong>{escape(title)}</strong>{listed}</figcaption>{body}</figure>'

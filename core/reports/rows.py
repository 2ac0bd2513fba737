"""Charts with a row a name: shares as bars, values with their intervals. Many rows make several figures, none longer than a printed page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Mapping, Sequence

from ..words import Words, figure
from . import marks
from .axes import Scale, ends_of, widened
from .charts import BOTTOM, EDGE, WIDTH, Said, framed
from .colours import BLUE, colour_of

NAME, BAR, GAP = 20, 15, 8  # pixels: a name's line, a bar, between two rows
LETTERS = 52  # of a name that fit into a line
SPARE = 70  # pixels right of the bars, for their values
AT_ONCE = 16  # rows of a figure


@dataclass
class Interval:
    """A value with its interval; low and high: None where that side is open, value: None where there are bounds only; words: all of it."""

    name: str
    value: float | None
    low: float | None
    high: float | None
    words: str


def shares(title: str, names: Sequence[str], series: Mapping[str, Sequence[float]], said: Said) -> str:
    """Return the shares of each name, a bar of each series, as figures of a page."""
    most = max((v for values in series.values() for v in values), default=0) or 1.0
    scale, row = Scale((0.0, most), EDGE, WIDTH - SPARE), NAME + BAR * len(series) + GAP
    key = [(marks.drawn("M3,2H21V10H3Z", "none", fill=colour_of(k)), said(name)) for k, name in enumerate(series)]
    figures = []
    for some in _parts(len(names)):
        parts, listed = [], []
        for line, n in enumerate(some):
            name, top = said(names[n]), line * row
            parts.append(_named(name, top))
            listed.append(f"{name}: {', '.join(said(figure(values[n], '.1%')) for values in series.values())}")
            for k, values in enumerate(series.values()):
                share = said(figure(values[n], ".1%"))
                y, (end,) = top + NAME + k * BAR, scale([values[n]])
                box = f"M{EDGE},{y}H{end:.1f}v{BAR - 2}H{EDGE}Z"
                parts.append(marks.drawn(box, "none", f"{name}: {share}", fill=colour_of(k)))
                parts.append(marks.text(float(end) + 5, y + BAR - 3, share))
        alt = _alternative(title, ", ".join(map(said, series)), listed, said)
        figures.append(framed(said(title), key, marks.svg(WIDTH, len(some) * row, "".join(parts), alt)))
    return "".join(figures)


def intervals(title: str, across: str, rows: Sequence[Interval], even: float, said: Said) -> str:
    """Return values with their intervals on a logarithmic axis, as figures of a page. even: where a line stands from top to bottom."""
    values = [[v for v in (r.value, r.low, r.high) if v] for r in rows]
    scale = Scale(widened(ends_of([*values, [even]], log=True), 0.05, log=True), 12, WIDTH - 12, log=True)
    height = NAME + BAR + GAP
    figures = []
    for some in _parts(len(rows)):
        bottom = len(some) * height
        parts = [_axis(scale, bottom, said), marks.lines([(x, 0, x, bottom) for x in scale([even])], "upright")]
        for line, n in enumerate(some):
            parts.append(_named(said(rows[n].name), line * height))
            parts.append(_interval(rows[n], scale, line * height + NAME + BAR / 2, said))
        alt = _alternative(title, said(across), [f"{said(rows[n].name)}: {said(rows[n].words)}" for n in some], said)
        svg = marks.svg(WIDTH, bottom + BOTTOM, "".join(parts), alt)
        figures.append(framed(said(title), [], svg + marks.beside("across", said(across))))
    return "".join(figures)


def _parts(n: int) -> Iterator[range]:
    """Yield the rows of each figure, about as many in each."""
    figures = -(-n // AT_ONCE)
    yield from (range(k * n // figures, (k + 1) * n // figures) for k in range(figures))


def _named(name: str, top: float) -> str:
    """Return a row's name, cut where it is longer than the line."""
    return marks.text(EDGE, top + NAME - 6, name if len(name) <= LETTERS else name[: LETTERS - 1] + "…")


def _axis(scale: Scale, bottom: float, said: Said) -> str:
    ticks = scale.ticks(6)
    words = [marks.text(x, bottom + 17, said(label), "middle") for x, label in ticks]
    return marks.lines([(x, 0, x, bottom) for x, _ in ticks], "grid") + "".join(words)


def _interval(row: Interval, scale: Scale, y: float, said: Said) -> str:
    """Return a value's mark on the line of its interval, with an arrow at an open side."""
    left, right = (float(scale([end])[0]) if end else at for end, at in ((row.low, scale.start), (row.high, scale.end)))
    arrows = "" if row.low else f"M{left + 6:.1f},{y - 4:.1f}l-6,4l6,4"
    arrows += "" if row.high else f"M{right - 6:.1f},{y - 4:.1f}l6,4l-6,4"
    words = f"{said(row.name)}: {said(row.words)}"
    found = marks.drawn(f"M{left:.1f},{y:.1f}H{right:.1f}{arrows}", BLUE, words, stroke_width=2.5)
    return found + (marks.mark(float(scale([row.value])[0]), y, BLUE, title=words, size=5) if row.value else "")


def _alternative(title: str, what: str, listed: Sequence[str], said: Said) -> str:
    """Return what stands for a figure where it can't be seen."""
    return said(Words("{0}. {1}. {2}.", said(title), what, "; ".join(listed)))

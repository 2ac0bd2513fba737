"""What is drawn in a chart, as SVG: paths, dots, marks and pictures at pixels. Each text in it is escaped here."""

from __future__ import annotations

from html import escape
from typing import Iterable, Sequence

import numpy as np

from .safe import picture

Pixels = np.ndarray
FINE = 0.1  # pixels: how exactly lines are drawn


def path(x: Pixels, y: Pixels, fine: float = FINE, close: str = "") -> str:
    """Return a path's data through points, interrupted where one is NaN; close: what ends each part ("Z" for an outline)."""
    there = np.isfinite(x) & np.isfinite(y)
    parts = []
    for run in np.split(np.arange(len(x)), np.flatnonzero(~there)):
        run = run[there[run]]
        if len(run):
            points = np.round(np.stack([x[run], y[run]], 1) / fine) * fine
            moved = np.append(True, (np.diff(points, axis=0) != 0).any(1))
            kept = points[moved]
            kept = kept if len(kept) > 1 else np.repeat(kept, 2, 0)
            parts.append("M" + "L".join(_pair(px, py) for px, py in kept.tolist()) + close)
    return "".join(parts)


def dots(x: Pixels, y: Pixels) -> str:
    """Return a path's data with a dot at each point, long enough for old viewers to draw it; where two would cover each other there is one."""
    there = np.isfinite(x) & np.isfinite(y)
    points = np.unique(np.round(np.stack([x[there], y[there]], 1) * 2) / 2, axis=0)
    return "".join(f"M{_pair(px, py)}h.1" for px, py in points.tolist())


def drawn(data: str, colour: str, title: str = "", **look: object) -> str:
    """Return a path; look: further attributes of it, with _ for -."""
    more = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in look.items() if value != "")
    fill = "" if "fill" in look else ' fill="none"'
    return f'<path d="{data}" stroke="{colour}"{fill}{more}>{titled(title)}</path>'


def mark(x: float, y: float, colour: str, kind: str = "dot", title: str = "", size: float = 3.5) -> str:
    """Return a dot, or a diamond, at a point."""
    if kind == "dot":
        shape = f'circle cx="{_number(x)}" cy="{_number(y)}" r="{size}"'
    else:
        corners = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
        shape = f'polygon points="{" ".join(_pair(px, py) for px, py in corners)}"'
    return f'<{shape} fill="{colour}" class="mark">{titled(title)}</{shape.split()[0]}>'


def titled(words: str) -> str:
    """Return the words that show under the mouse."""
    return f"<title>{escape(words)}</title>" if words else ""


def text(x: float, y: float, words: str, anchor: str = "start") -> str:
    """Return a text at a point; the space after it parts it from the next where a viewer shows the words alone."""
    return f'<text x="{_number(x)}" y="{_number(y)}" text-anchor="{anchor}">{escape(words)}</text> '


def image(x: float, y: float, side: float, uri: str) -> str:
    """Return a square picture, nothing where the URI is none of a picture's data."""
    found = escape(picture(uri))
    box = f'x="{_number(x)}" y="{_number(y)}" width="{_number(side)}" height="{_number(side)}"'
    return f'<image {box} xlink:href="{found}"/>' if found else ""


def lines(ends: Iterable[Sequence[float]], css: str) -> str:
    """Return straight lines (x1, y1, x2, y2) as one path of a class."""
    data = "".join(f"M{_pair(*end[:2])}L{_pair(*end[2:])}" for end in ends)
    return f'<path class="{css}" d="{data}"/>'


def svg(width: float, height: float, body: str, alternative: str) -> str:
    """Return a whole picture, with the words that stand for it where it can't be seen."""
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    size = f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}"'
    return f'<svg {names} role="img" aria-label="{escape(alternative)}" {size}>{body}</svg>'


def beside(side: str, words: str) -> str:
    """Return what an axis says, beside the picture, where it wraps."""
    return f'<div class="{side}">{escape(words)}</div>' if words else ""


def swatch(inner: str) -> str:
    """Return what stands before a name in the key; the name says what it is."""
    return f'<svg aria-hidden="true" viewBox="0 0 24 12" width="24" height="12">{inner}</svg>'


def _pair(x: float, y: float) -> str:
    return f"{_number(x)},{_number(y)}"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")

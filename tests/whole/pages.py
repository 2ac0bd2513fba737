"""Reads an HTML page of the plugin: its words, its pictures, and what its charts show."""

import base64
import html
import re
import uuid
from xml.etree import ElementTree

import numpy as np
from osgeo import gdal

CHART = re.compile(r'(?s)<figure class="chart.*?</figure>')
PICTURE = re.compile(r"data:image/(png|jpeg);base64,([A-Za-z0-9+/=]+)")
SVG = "{http://www.w3.org/2000/svg}"


def read(text, clean):
    """Return a page's words (a line a cell or paragraph), figures and pictures."""
    plain = re.sub(r"(?s)<(script|style)\b.*?</\1>", "", text)
    figures = [_figure(ElementTree.fromstring(found[0]), clean) for found in CHART.finditer(plain)]
    pictures = [picture(found) for found in PICTURE.finditer(plain)]
    plain = html.unescape(re.sub(r"<[^>]+>", "\n", CHART.sub("", plain)))
    words = [clean(line.strip()) for line in plain.splitlines() if line.strip()]
    for k in range(1, len(words)):
        words[k] = "<version>" if (words[k - 1], words[k]) == ("version", clean.version) else words[k]
    return {"words": words, "figures": figures, "pictures": pictures}


def _figure(figure, clean):
    """Return a chart's title, the names in its key, its other words, and between which pixels each colour is drawn: left, right, top, bottom."""
    svg = next(one for one in figure.iter(f"{SVG}svg") if one.get("role") == "img")
    drawn = {}
    for shape in svg.iter():
        colour = next((c for c in (shape.get("stroke"), shape.get("fill")) if c not in (None, "none")), None)
        corners = _corners(shape) if colour else ()
        if len(corners):
            drawn.setdefault(colour, []).append(corners)
    boxes = {c: [*np.concatenate(found).min(0), *np.concatenate(found).max(0)] for c, found in drawn.items()}
    words = [svg.get("aria-label"), *(one.text for one in svg.iter() if one.tag in (f"{SVG}text", f"{SVG}title"))]
    return {
        "title": clean(figure.findtext("figcaption/strong")),
        "key": [clean("".join(one.itertext()).strip()) for one in figure.iter("li")],
        "words": [clean(one) for one in [*words, *(one.text for one in figure.iter("div"))]],
        "drawn": {c: [round(float(box[k]), 1) for k in (0, 2, 1, 3)] for c, box in sorted(boxes.items())},
    }


def _corners(shape):
    """Return where a path, a polygon or a circle lies [n, 2]; lengths in a path (h, v, l) are left out."""
    if shape.tag == f"{SVG}circle":
        return np.array([[float(shape.get("cx")), float(shape.get("cy"))]])
    pairs = re.findall(r"(-?[\d.]+),(-?[\d.]+)", re.sub(r"[a-z][^A-Z]*", "", shape.get("d", shape.get("points"))))
    return np.array(pairs, float).reshape(-1, 2)


def picture(found):
    """Return the pixels of a data URI."""
    name = f"/vsimem/{uuid.uuid4().hex}"
    gdal.FileFromMemBuffer(name, base64.b64decode(found[2]))
    try:
        dataset = gdal.Open(name)
        pixels = dataset.ReadAsArray()
        dataset = None
    finally:
        gdal.Unlink(name)
    return pixels

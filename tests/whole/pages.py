"""Reads an HTML page of the plugin: its words, its pictures, and the data of its plotly figures."""

import base64
import html
import json
import re
import uuid

import numpy as np
from osgeo import gdal

CALL = re.compile(r'Plotly\.newPlot\(\s*(?=")')  # the library has the name too, but no text after it
PICTURE = re.compile(r"data:image/(png|jpeg);base64,([A-Za-z0-9+/=]+)")


def read(text, clean):
    """Return a page's words (a line a cell or paragraph), figures and pictures."""
    figures = [_figure(text, at.end(), clean) for at in CALL.finditer(text)]
    plain = re.sub(r"(?s)<(script|style)\b.*?</\1>", "", text)
    pictures = [picture(found) for found in PICTURE.finditer(plain)]
    plain = html.unescape(re.sub(r"<[^>]+>", "\n", plain))
    words = [clean(line.strip()) for line in plain.splitlines() if line.strip()]
    for k in range(1, len(words)):
        words[k] = "<version>" if (words[k - 1], words[k]) == ("version", clean.version) else words[k]
    return {"words": words, "figures": figures, "pictures": pictures}


def _figure(text, at, clean):
    """Return data and layout of the call that starts here: Plotly.newPlot(id, data, layout, config)."""
    decoder, found = json.JSONDecoder(), []
    for _ in range(3):
        at = re.compile(r"[\s,]*").match(text, at).end()
        value, at = decoder.raw_decode(text, at)
        found.append(value)
    layout = {k: v for k, v in found[2].items() if k != "template"}
    return {"data": _plain(found[1], clean), "layout": _plain(layout, clean)}


def _plain(value, clean):
    """Return a figure's part with numbers in arrays, pictures as numbers, and plotly's packed arrays unpacked."""
    if isinstance(value, dict) and set(value) >= {"dtype", "bdata"}:
        return np.frombuffer(base64.b64decode(value["bdata"]), value["dtype"])
    if isinstance(value, dict):
        return {k: _plain(v, clean) for k, v in value.items() if k != "uid"}
    if isinstance(value, list):
        return [_plain(v, clean) for v in value]
    if isinstance(value, str):
        found = PICTURE.fullmatch(value)
        return picture(found) if found else clean(value)
    return value


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

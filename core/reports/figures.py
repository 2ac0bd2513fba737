"""What stands on a page as it is: a text, a picture, a figure of plotly's. Nothing in them is taken for HTML, for a script or for a link.

Plotly reads HTML of its own in titles, names, labels and hover texts (bold, links); here all of them are shown as the text they are.
"""

from __future__ import annotations

import json
import re
from html import escape
from typing import Any

# What no page can show or what turns round the text after it: controls, directions that override, halves of pairs, no characters.
UNSHOWN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
PICTURE = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/]*={0,2}")
PICTURES = ("customdata", "source")  # where figures hold pictures: chips under the mouse, images of a layout
MARGIN = {"l": 60, "r": 20, "t": 40, "b": 50}
CONFIG = {"displaylogo": False, "responsive": True}
# Shows the chip of the point under the mouse beside it.
SHOW_CHIP = """
(function (plot) {
  var chip = document.createElement('img');
  chip.style.cssText = 'position:fixed;display:none;width:126px;height:126px;image-rendering:pixelated;border:2px solid #333;pointer-events:none;z-index:9';
  document.body.appendChild(chip);
  plot.on('plotly_hover', function (event) {
    var uri = event.points[0].customdata;
    if (typeof uri !== 'string' || uri.indexOf('data:image/') !== 0) return;
    chip.src = uri;
    chip.style.left = Math.min(event.event.clientX + 18, window.innerWidth - 140) + 'px';
    chip.style.top = Math.min(event.event.clientY + 18, window.innerHeight - 140) + 'px';
    chip.style.display = 'block';
  });
  plot.on('plotly_unhover', function () { chip.style.display = 'none'; });
})(document.getElementById(%s));
"""


def plain(text: str) -> str:
    """Return a text that every page can hold: what can't be shown, or would turn round the text after it, becomes U+FFFD."""
    return UNSHOWN.sub("\ufffd", text)


def picture(uri: str) -> str:
    """Return a picture's data URI, '' for anything else."""
    return uri if PICTURE.fullmatch(uri) else ""


def script(figure: Any, name: str, height: int, chips: bool) -> str:
    """Return the script that draws a figure in the element called `name`, ready to stand in a page.

    height: pixels; chips: whether points show a picture, the data URI in their `customdata`, when they are pointed at.
    """
    from plotly.utils import PlotlyJSONEncoder  # takes a second to import, so only where a report is asked for

    figure.update_layout(template="plotly_white", margin=MARGIN, height=height)
    found = _shown(json.loads(PlotlyJSONEncoder().encode(figure.to_dict())))
    found["layout"]["template"]["layout"]["hoverlabel"] = {
        "align": "left",
        "namelength": -1,
    }  # a name is not cut amid a letter
    given = ", ".join(_literal(part) for part in (name, found["data"], found["layout"], CONFIG))
    return f"Plotly.newPlot({given});" + (SHOW_CHIP % _literal(name) if chips else "")


def library() -> str:
    """Return plotly's own script, with line ends as a browser reads them."""
    from plotly.offline import get_plotlyjs

    text: str = get_plotlyjs()
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _shown(value: Any, key: str = "") -> Any:
    """Return a part of a figure whose texts plotly shows as they are. key: what the part is called."""
    if isinstance(value, str):
        return picture(value) if key in PICTURES else escape(plain(value), quote=False)
    if isinstance(value, list):
        return [_shown(one, key) for one in value]
    if isinstance(value, dict):
        return {name: _shown(one, name) for name, one in value.items()}
    return value


def _literal(value: Any) -> str:
    """Return plain data as JavaScript that no parser of HTML can take for the end of a script: in ASCII, without `<`, `>` and `&`."""
    text = json.dumps(value, allow_nan=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")

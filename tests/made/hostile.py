"""Texts that try to be more than text, and how to put them into every text of plain values."""

import dataclasses
import itertools

MARK = "window.RAN=1,document.title='RAN'"
TEXTS = (
    f"</script><script>{MARK}</script>",
    f'<img src=x onerror="{MARK}">',
    f'"><svg onload="{MARK}">',
    f"'><svg/onload={MARK}>",
    f'<a href="javascript:{MARK}">here</a>',
    f"javascript:{MARK}",
    "<b>bold</b><br><sub>low</sub><extra>more</extra>",
    "<!--<script>",
    "</title></style><style>*{display:none}</style>",
    '<iframe src="https://example.org/"></iframe><base href="https://example.org/">',
    '<meta http-equiv="refresh" content="0; url=https://example.org/">',
    "&lt;script&gt; &amp; &#60;",
    "{plot_id} {0} {} %{text} %s ${1} `",
    "\\u003c \\ \\x3c",
    "\u2028\u2029",
    "nul \0 bell \7",
    "half \ud800 pair",
    "\u202egnorw \u2066",
    "سلام \u200f עברית",
)
URIS = (
    f"javascript:{MARK}",
    "https://example.org/a.png",
    "//example.org/a.png",
    "file:///etc/hostname",
    f'data:image/png;base64,AAAA" onerror="{MARK}',
    f'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="{MARK}"/>',
    f"data:text/html,<script>{MARK}</script>",
)
EVIL = " ".join(TEXTS)
PICTURE = (  # a grey pixel
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)


def evil(value, kept, uris=None):
    """Return plain values with EVIL behind every text and key but those in `kept`, and every second picture replaced by one of URIS."""
    uris = uris or itertools.cycle(URIS)
    if isinstance(value, str):
        if value.startswith("data:image/"):
            found = next(uris)
            return found if next(uris) < found else value
        return str(value) if value in kept else f"{value} {EVIL}"
    if dataclasses.is_dataclass(value):
        made = {f.name: evil(getattr(value, f.name), kept, uris) for f in dataclasses.fields(value) if f.init}
        return dataclasses.replace(value, **made)
    if isinstance(value, dict):
        return {evil(k, kept, uris): evil(v, kept, uris) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(evil(one, kept, uris) for one in value)
    return value

"""What may stand on a page: texts that it can hold, and pictures that are nothing else."""

from __future__ import annotations

import re

# What no page can show or what turns round the text after it: controls, directions that override, halves of pairs, no characters.
UNSHOWN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
PICTURE = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/]*={0,2}")


def plain(text: str) -> str:
    """Return a text that every page can hold: what can't be shown, or would turn round the text after it, becomes U+FFFD."""
    return UNSHOWN.sub("\ufffd", text)


def picture(uri: str) -> str:
    """Return a picture's data URI, '' for anything else."""
    return uri if PICTURE.fullmatch(uri) else ""

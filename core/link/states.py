"""The state of files: what changes when a file does, so that unfinished work is not gone on with over other data."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Iterable

from ..models.card import sha256

SIDE = ".aux.xml"
CHANGES_NOTHING = (
    r"<Histograms>.*?</Histograms>",
    r"<MDI key=\"STATISTICS_[^>]*>[^<]*</MDI>",
    r"<(?:Metadata|PAMRasterBand|PAMDataset)[^<>]*>\s*</(?:Metadata|PAMRasterBand|PAMDataset)>",
    r"<(?:Metadata|PAMRasterBand|PAMDataset)[^<>]*>\s*</(?:Metadata|PAMRasterBand|PAMDataset)>",  # now empty, around it
    r"<PAMDataset[^<>]*>\s*</PAMDataset>",
)


def states(paths: Iterable[str]) -> list[list[object]]:
    """Return the state of each file: size, times and number, which another content changes even where size and time of change are set back.

    A path into an archive, or of a driver's own form, counts by the file in it; what is no file (a service) by its name alone.
    """
    found: dict[str, list[object]] = {}
    for path in paths:
        if path.lower().endswith(SIDE):
            facts = _side_facts(path)
            if facts:
                found[path] = [path, facts]
        elif path:
            found[path] = [path, *_state(file_of(path))]
    return [found[path] for path in sorted(found)]


def _side_facts(path: str) -> str:
    """Return what a side file says of the pixels: programs that only look at a raster write its statistics there, which change nothing."""
    try:
        text = Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    for pattern in CHANGES_NOTHING:
        text = re.sub(pattern, "", text, flags=re.S)
    return text.strip()


def _state(path: str) -> list[object]:
    try:
        state = os.stat(path)
    except (OSError, ValueError):
        return []
    if sys.platform == "win32":  # the time of creation is no proof there
        return [state.st_size, state.st_mtime_ns, sha256(path) if os.path.isfile(path) else ""]
    return [state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino]


def file_of(path: str) -> str:
    """Return the file on the disk that GDAL's name of a dataset leads to (/vsizip/a.zip/b.tif: a.zip), or the name itself."""
    if os.path.exists(path):
        return path
    starts = [k for k, sign in enumerate(path) if sign == os.sep] + [
        k + 1 for k, sign in enumerate(path) if sign in ':"{'
    ]
    for start in sorted(starts):
        for end in (len(path), *(k for k, sign in enumerate(path) if sign in ':"}' and k > start + 1)):
            whole = Path(path[start:end])
            for one in (whole, *whole.parents):
                if one.is_file():
                    return str(one)
    return path

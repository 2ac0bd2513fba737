"""What a person reads of an algorithm: parameters and algorithms by the names that dialogs show, and the page that the help button opens."""

import re
from pathlib import Path
from typing import Mapping

from qgis.PyQt.QtCore import QUrl

from .gis.language import tr

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def url(name: str) -> str:
    """Return where the page of an algorithm or model lies: in the documentation, or by itself where that was not built."""
    pages = (RESOURCES / folder / f"{name}.html" for folder in ("guide/algorithms", "help"))
    return QUrl.fromLocalFile(str(next((page for page in pages if page.is_file()), ""))).toString()


def guide() -> str:
    """Return where the documentation begins: `make guide`'s, or the list of the algorithms where that was not built."""
    pages = (RESOURCES / folder / "index.html" for folder in ("guide", "help"))
    return QUrl.fromLocalFile(str(next(page for page in pages if page.is_file()))).toString()


def named(text: str, labels: Mapping[str, str], algorithms: Mapping[str, str]) -> str:
    """Return a text in which ids are names that dialogs show: INPUT becomes “Scene” (INPUT), MATCH=scale “Match …” (MATCH) = scale.

    labels: of parameters, by their ids; algorithms: their names, by their ids, which are not shown.
    """

    quoted = tr("“{0}”")

    def parameter(found: re.Match) -> str:
        value = f" = {found[2]}" if found[2] else ""
        return f"{quoted.format(labels[found[1]])} ({found[1]}){value}"

    if labels:
        text = re.sub(rf"(?<![”“»] \()\b({'|'.join(labels)})\b(?:=(\w+))?", parameter, text)
    if algorithms:
        text = re.sub(rf"(?<!:)\b({'|'.join(algorithms)})\b", lambda found: quoted.format(algorithms[found[1]]), text)
    return text

"""The table that lies beside exported chips: where each comes from, its label, and the split that its group of neighbours was dealt to."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Iterable

from .errors import InputError
from .splits import NAMES

FILE = "manifest.csv"
COLUMNS = ("file", "label", "cover", "scene", "row", "col", "x", "y", "crs", "lon", "lat", "group", "split")


def write_manifest(path: str | Path, rows: Iterable[dict]) -> None:
    """Write rows, dictionaries of COLUMNS, as CSV."""
    with open(path, "w", newline="", encoding="utf-8") as stream:
        out = csv.DictWriter(stream, COLUMNS)
        out.writeheader()
        out.writerows(rows)


def read_manifest(folder: str | Path) -> list[dict] | None:
    """Return the rows of a folder's manifest, None where it has none. Raises InputError where the file is something else."""
    path = Path(folder) / FILE
    if not path.is_file():
        return None
    try:
        with open(path, newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"The manifest {path} can't be read: {error}.") from error
    for row in rows:
        if not row.get("file") or not row.get("group") or row.get("split") not in NAMES:
            raise InputError(
                f"The manifest {path} is not one of exportchips: a row without file, group or split ({', '.join(NAMES)}). Remove it to split"
                " the chips at random."
            )
    return rows


def groups_and_splits(rows: list[dict], names: list[str]) -> tuple[list[str], list[int]]:
    """Return the group and the split (0 training, 1 validation, 2 test) of each chip, by its file's name. Raises InputError where it has no row."""
    known = {row["file"].rsplit("/", 1)[-1]: row for row in rows}
    missing = [name for name in names if name not in known]
    if missing:
        raise InputError(
            f"{len(missing)} chip(s) are not in {FILE} ({', '.join(missing[:3])}): export them again, or remove it to split at random."
        )
    return [known[n]["group"] for n in names], [NAMES.index(known[n]["split"]) for n in names]

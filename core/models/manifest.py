"""The table that lies beside exported chips: where each comes from, its label, and the split that its group of neighbours was dealt to."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Iterable

from ..cells import harmless, restored
from ..errors import InputError
from ..plain import size_of
from ..words import Words
from .splits import NAMES

FILE = "manifest.csv"
LARGEST = 512 * 2**20  # bytes: of some million chips
Row = dict[str, Any]  # of COLUMNS
COLUMNS = ("file", "label", "cover", "scene", "row", "col", "x", "y", "crs", "lon", "lat", "group", "split")


def write_manifest(path: str | Path, rows: Iterable[Row]) -> None:
    """Write rows, dictionaries of COLUMNS, as CSV."""
    with open(path, "w", newline="", encoding="utf-8") as stream:
        out = csv.DictWriter(stream, COLUMNS)
        out.writeheader()
        out.writerows({name: harmless(v) if isinstance(v, str) else v for name, v in row.items()} for row in rows)


def read_manifest(folder: str | Path) -> list[Row] | None:
    """Return the rows of a folder's manifest, None where it has none. Raises InputError where the file is something else."""
    path = Path(folder) / FILE
    if not path.is_file():
        return None
    if size_of(path) > LARGEST:
        raise InputError(
            Words("The manifest {0} is larger than {1} MB, so it is none of exportchips.", path, LARGEST >> 20)
        )
    try:
        with open(path, newline="", encoding="utf-8") as stream:
            rows = [
                {k: restored(v) if isinstance(v, str) else v for k, v in row.items()} for row in csv.DictReader(stream)
            ]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(Words("The manifest {0} can't be read: {1}.", path, error)) from error
    for row in rows:
        if not row.get("file") or not row.get("group") or row.get("split") not in NAMES:
            raise InputError(
                Words(
                    "The manifest {0} is not one of exportchips: a row without file, group or split ({1}). Remove it to split"
                    " the chips at random.",
                    path,
                    ", ".join(NAMES),
                )
            )
    return rows


def groups_and_splits(rows: list[Row], names: list[str]) -> tuple[list[str], list[int]]:
    """Return the group and the split (0 training, 1 validation, 2 test) of each chip, by its file's name. Raises InputError where it has no row."""
    known = {row["file"].rsplit("/", 1)[-1]: row for row in rows}
    missing = [name for name in names if name not in known]
    if missing:
        raise InputError(
            Words(
                "{0} chip(s) are not in {1} ({2}): export them again, or remove it to split at random.",
                len(missing),
                FILE,
                ", ".join(missing[:3]),
            )
        )
    return [known[n]["group"] for n in names], [NAMES.index(known[n]["split"]) for n in names]

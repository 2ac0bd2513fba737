"""The folder that exported chips lie in: pictures in a folder a class, their manifest, and where they come from."""

import json
import os
from pathlib import Path
from typing import Sequence

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsPointXY

from ...core.errors import InputError
from ...core.models.manifest import FILE, read_manifest, write_manifest
from ...core.models.splits import NAMES
from ...core.scenes.blocks import to_map
from ...core.words import Words
from .cutting import CLASSES, chip_name, stem_of
from .features import LONLAT
from .rasters import Raster

PROVENANCE = "provenance.json"
MASKS_HOLD = (
    "Masks hold 0, and 1 or 255 where there is a landslide, in one band with hard edges (no JPEG); one colour on black is read too, other values"
    " are refused by name. EXIF orientation is applied to both, hidden files are left aside."
)


def check_folder(folder: Path) -> None:
    """Raise InputError unless a folder is new, empty, or holds chips of this kind."""
    if folder.is_file():
        raise InputError(Words("OUTPUT: {0} is a file; name a folder.", folder))
    if folder.is_dir() and any(folder.iterdir()) and read_manifest(folder) is None:
        raise InputError(
            Words("OUTPUT: {0} is not empty, and holds no chips of this algorithm. Name another folder.", folder)
        )


def manifest_rows(
    blocks: Raster,
    taken: np.ndarray,
    label: np.ndarray,
    cover: np.ndarray,
    square: np.ndarray,
    split: np.ndarray,
    bands: int,
) -> list[dict]:
    """Return the manifest's rows of the taken blocks [rows, cols] bool; square, split: [n], in their order; bands: how many."""
    stem, (rows, cols) = stem_of(blocks.path), np.nonzero(taken)
    x, y = to_map(blocks.geotransform, cols + 0.5, rows + 0.5)
    there = QgsCoordinateTransform(blocks.crs, LONLAT, blocks.transforms)
    table = []
    for k, (row, col) in enumerate(zip(rows, cols)):
        kind, place = CLASSES[int(label[row, col])], there.transform(QgsPointXY(x[k], y[k]))
        table.append(
            {
                "file": f"{kind}/{chip_name(stem, row, col, bands)}",
                "label": kind,
                "cover": round(float(cover[row, col]), 4),
                "scene": os.path.basename(blocks.path),
                "row": int(row),
                "col": int(col),
                "x": float(x[k]),
                "y": float(y[k]),
                "crs": blocks.crs.authid() or blocks.crs.toWkt(),
                "lon": round(place.x(), 7),
                "lat": round(place.y(), 7),
                "group": f"{stem}_{int(square[k])}",
                "split": NAMES[int(split[k])],
            }
        )
    return table


def join(folder: Path, made: Path, table: Sequence[dict], stem: str, provenance: dict) -> None:
    """Bring a scene's chips, their rows and where they come from into the folder, in the place of those that it had of this scene.

    made: the folder of the new chips; stem: what they are called.
    """
    old = read_manifest(folder) if folder.is_dir() else None
    known = json.loads((folder / PROVENANCE).read_text(encoding="utf-8")) if (folder / PROVENANCE).is_file() else {}
    (made / PROVENANCE).write_text(json.dumps({**known, stem: provenance}, indent=1), encoding="utf-8")
    kept = []
    for row in old or []:
        if row["file"].rsplit("/", 1)[-1].rsplit("_", 2)[0] != stem:
            kept.append(row)
    write_manifest(made / FILE, kept + list(table))
    if not folder.exists() or not any(folder.iterdir()):
        if folder.exists():
            folder.rmdir()
        folder.parent.mkdir(parents=True, exist_ok=True)
        os.replace(made, folder)
        return
    for name in CLASSES:
        (folder / name).mkdir(exist_ok=True)
        for file in (made / name).iterdir():
            os.replace(file, folder / name / file.name)
    os.replace(made / PROVENANCE, folder / PROVENANCE)
    os.replace(made / FILE, folder / FILE)  # at no moment does it name a file that is not there
    named = {row["file"] for row in table}
    for row in old or []:
        if row not in kept and row["file"] not in named:
            (folder / row["file"]).unlink(missing_ok=True)

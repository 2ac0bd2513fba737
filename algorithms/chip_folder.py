"""The folder that exported chips lie in: pictures in a folder a class, their manifest, and where they come from."""

import json
import os
import re
import zlib
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY

from ..core.blocks import fill_invalid, to_blocks, to_map
from ..core.errors import InputError
from ..core.manifest import FILE, read_manifest, write_manifest
from ..core.splits import NAMES

CLASSES = ("non-landslide", "landslide")
CHANNELS = 3
PROVENANCE = "provenance.json"


def stem_of(path: str) -> str:
    """Return what the chips of a scene are called: its file's name, and a key of its place on disk, for many scenes are called scene.tif."""
    name = re.sub(r"\W+", "_", os.path.splitext(os.path.basename(path))[0])
    return f"{name}_{zlib.crc32(os.path.abspath(path).encode()):08x}"


def chip_name(stem, row, col) -> str:
    return f"{stem}_{row:05d}_{col:05d}.png"


def write_chips(part: Path, strips, block, taken, label, convert, stem, min_valid) -> None:
    """Write the taken blocks [rows, cols] bool of a scene as PNG, in a folder a class. Raises InputError where the disk is full."""
    for name in CLASSES:
        (part / name).mkdir(parents=True)
    png, memory = gdal.GetDriverByName("PNG"), gdal.GetDriverByName("MEM")
    for row, pixels, valid in strips:
        first = row // block
        n = min(pixels.shape[1] // block, taken.shape[0] - first)
        chosen = np.flatnonzero(taken[first : first + n].ravel()) if n else []
        if not len(chosen):
            continue
        strip = np.moveaxis(pixels[:, : n * block], 0, -1)
        found = convert(to_blocks(strip, block)[chosen])
        if valid is not None:
            fill_invalid(found, to_blocks(valid[: n * block], block)[chosen], min_valid)
        found = np.clip(np.rint(found), 0, 255).astype(np.uint8)
        for k, chip in zip(chosen, found):
            r, c = first + int(k) // taken.shape[1], int(k) % taken.shape[1]
            held = memory.Create("", block, block, CHANNELS, gdal.GDT_Byte)
            held.WriteArray(np.ascontiguousarray(np.moveaxis(chip, -1, 0)))
            path = part / CLASSES[int(label[r, c])] / chip_name(stem, r, c)
            if png.CreateCopy(str(path), held) is None:
                raise InputError(
                    f"The chip {path.name} could not be written: {gdal.GetLastErrorMsg()}. Is the disk full?"
                )


def manifest_rows(blocks, taken, label, cover, square, split, stem, context) -> list:
    """Return the manifest's rows of the taken blocks; square, split: [n], in their order."""
    rows, cols = np.nonzero(taken)
    x, y = to_map(blocks.geotransform, cols + 0.5, rows + 0.5)
    there = QgsCoordinateTransform(blocks.crs, QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext())
    table = []
    for k, (row, col) in enumerate(zip(rows, cols)):
        kind, place = CLASSES[int(label[row, col])], there.transform(QgsPointXY(x[k], y[k]))
        table.append(
            {
                "file": f"{kind}/{chip_name(stem, row, col)}",
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


def join(folder: Path, part: Path, table, stem, provenance) -> None:
    """Bring a scene's chips, their rows and where they come from into the folder, in the place of those that it had of this scene."""
    old = read_manifest(folder) if folder.is_dir() else None
    known = json.loads((folder / PROVENANCE).read_text(encoding="utf-8")) if (folder / PROVENANCE).is_file() else {}
    (part / PROVENANCE).write_text(json.dumps({**known, stem: provenance}, indent=1), encoding="utf-8")
    kept = []
    for row in old or []:
        if row["file"].rsplit("/", 1)[-1].rsplit("_", 2)[0] != stem:
            kept.append(row)
    write_manifest(part / FILE, kept + table)
    if not folder.exists() or not any(folder.iterdir()):
        if folder.exists():
            folder.rmdir()
        folder.parent.mkdir(parents=True, exist_ok=True)
        os.replace(part, folder)
        return
    for row in old or []:
        if row not in kept:
            (folder / row["file"]).unlink(missing_ok=True)
    for name in CLASSES:
        (folder / name).mkdir(exist_ok=True)
        for file in (part / name).iterdir():
            os.replace(file, folder / name / file.name)
    os.replace(part / PROVENANCE, folder / PROVENANCE)
    os.replace(part / FILE, folder / FILE)

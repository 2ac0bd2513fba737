"""Reads a region's window out of the cloud-optimised GeoTIFFs of STAC items, by ranges of bytes, strip by strip; it can be gone on with."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...errors import Canceled, InputError
from ...link.disk import not_written
from ...link.jobs import FetchJob
from ...link.work import drop_rasters, held
from ...listener import Listener
from ...scenes.sentinel2 import BANDS
from ...scenes.stac import SCL, SceneItem
from ...version import VERSION
from ...words import Words
from .remote import Bands, Frame, frame_of, network, opened
from .stac import item_at
from .store import PartialWork
from .traffic import read_bytes

LAYER, RASTER = "pixels", "fetched.raster"  # an ending that no output has, for outputs may be made in this folder too
NAMES = (*BANDS, SCL)
KIND = np.uint16


def fetch(job: FetchJob, say: Listener) -> dict[str, Any]:
    """Write the window of red, green, blue and scene classification into the folder of the work, as they are in the files.

    Returns {"raster": its path, "items": those that it is of, as plain data without keys, "bytes": read over the network, None where it is
    not known, "n_resumed_lines": lines that were already there}. Raises InputError, Canceled; what was read stays.
    """
    items, before = [], read_bytes()
    for k, source in enumerate(job.items):
        say.check()
        say.progress(k, Words("Reading item {0} of {1}", k + 1, len(job.items)))
        items.append(item_at(source))
    _check_day(items)
    with rasterio.Env(**network()), contextlib.ExitStack() as files:
        bands = [files.enter_context(opened(item)) for item in items]
        frame = frame_of(bands, job.places)
        with held(job.work, say):
            layers = {LAYER: frame.width * len(NAMES) * np.dtype(KIND).itemsize}
            work = PartialWork(job.work, _key(items, frame), layers, frame.height, KIND)
            resumed = work.rows
            if resumed:
                say.info(Words("Resumed: {0} of {1} lines were already there.", resumed, frame.height))
            try:
                for row, lines in _strips(frame, work.rows):
                    say.check()
                    work.append(lines, {LAYER: np.moveaxis(_mosaic(bands, frame, row, lines), 0, 1)})
                    share = (row + lines) / frame.height
                    say.progress(5 + 90 * share, Words("Fetched {0} of {1} lines", row + lines, frame.height))
            except Canceled:
                raise Canceled(
                    Words("Canceled: {0} of {1} lines are kept.", work.rows, frame.height) if job.keep else "Canceled."
                ) from None
            work.check()
            made = _raster(work, frame)
    read = read_bytes()
    return {
        "raster": str(made),
        "items": [item.shown() for item in items],
        "bytes": None if read is None or before is None else read - before,
        "n_resumed_lines": resumed,
    }


def _check_day(items: list[SceneItem]) -> None:
    days = sorted({item.day for item in items})
    if len(days) > 1:
        raise InputError(
            Words(
                "The items are of {0} days ({1}): a scene is of one. Fetch each day by itself.",
                len(days),
                ", ".join(days),
            )
        )


def _key(items: list[SceneItem], frame: Frame) -> str:
    """Return what the work is of: other items, or another window, are another one."""
    said = [VERSION, [[item.id, item.shown()["hrefs"]] for item in items], frame.key()]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _strips(frame: Frame, done: int) -> Iterator[tuple[int, int]]:
    """Yield the first line and the number of lines of each strip that is not done: a row of the files' tiles, each of which is read once."""
    row = done
    while row < frame.height:
        lines = min(frame.tile - (frame.inset + row) % frame.tile, frame.height - row)
        yield row, lines
        row += lines


def _mosaic(bands: list[Bands], frame: Frame, row: int, lines: int) -> np.ndarray:
    """Return a strip [red, green, blue, classes; lines; width]: of each pixel the first item's that has data there."""
    found = np.zeros((len(NAMES), lines, frame.width), KIND)
    for one in bands:
        empty = (found[: len(BANDS)] == 0).any(0)
        if not empty.any():
            break
        window = one.window(frame, row, lines)
        if window is not None:
            at, pixels = one.read(window)
            part = (slice(None), *at)
            taken = empty[at] & (pixels[: len(BANDS)] != 0).all(0)
            found[part] = np.where(taken, pixels, found[part])
    return found


def _raster(work: PartialWork, frame: Frame) -> Path:
    """Write what was read as a GeoTIFF, and look whether it is there: a full disk shows itself only then."""
    path = work.file(RASTER)
    profile = {
        "driver": "GTiff",
        "width": frame.width,
        "height": frame.height,
        "count": len(NAMES),
        "dtype": np.dtype(KIND).name,
        "crs": frame.crs,
        "transform": frame.transform,
        "interleave": "band",
        "bigtiff": "if_safer",
    }
    size = frame.width * len(NAMES)
    drop_rasters(work.folder)
    try:
        with rasterio.open(path, "w", **profile) as out, open(work.file(LAYER), "rb") as stream:
            out.descriptions = NAMES
            for row, lines in _strips(frame, 0):
                data = np.fromfile(stream, KIND, lines * size).reshape(lines, len(NAMES), frame.width)
                out.write(np.moveaxis(data, 0, 1), window=Window(0, row, frame.width, lines))
        with rasterio.open(path) as back:
            back.read(window=Window(0, frame.height - 1, frame.width, 1))
    except (RasterioError, ValueError) as error:
        drop_rasters(work.folder)  # with more room, or the folder back, what was read can be gone on with
        raise not_written("The fetched raster", path, str(error.__cause__ or error)) from error
    return path

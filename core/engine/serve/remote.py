"""The bands of a STAC item, opened where they lie: which window of them a region is, and what a server's refusal means."""

from __future__ import annotations

import contextlib
import math
import os
import re
from dataclasses import dataclass
from typing import Any, Iterator, Sequence
from urllib.parse import quote, urlsplit

import numpy as np
import rasterio
import requests
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.warp import transform as placed
from rasterio.windows import Window

from ...addresses import STORES, bare, is_address
from ...errors import InputError
from ...scenes.sentinel2 import BANDS
from ...scenes.stac import SCL, SceneItem
from ...words import Words
from .traffic import COUNTED

PIXEL = 10.0  # metres: red, green and blue
SNAP = 2  # pixels: the window begins and ends with a cell of the scene classification
DRIVER = "GTiff"  # no virtual raster, which could lead anywhere
LEAST_LINES = 256
STORED = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/"}
PLANETARY, BLOBS = "planetarycomputer.microsoft.com", ".blob.core.windows.net"
CODE = re.compile(r"(?:response|error)[ _]code[^0-9]{0,12}(\d{3})|HTTP[^0-9]{0,3}(\d{3})")
KEYS = (
    "GDAL_HTTP_HEADERS",
    "GDAL_HTTP_HEADER_FILE",
    "GDAL_HTTP_USERPWD",
    "GDAL_HTTP_BEARER",
)  # with which only GDAL asks
PROBE_S = 10.0
# What the user's environment says of these goes first. VSI_CACHE stays off: it rounds every read up.
_NETWORK = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_CONNECTTIMEOUT": "15",
    "GDAL_HTTP_LOW_SPEED_TIME": "30",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1000",
    "GDAL_HTTP_MAX_RETRY": "4",
    "GDAL_HTTP_RETRY_DELAY": "1",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "CPL_VSIL_CURL_CACHE_SIZE": str(64 * 2**20),  # else a strip drives the headers out
    "CPL_VSIL_CURL_CHUNK_SIZE": "2048",  # each read is rounded up to it
    "GDAL_INGESTED_BYTES_AT_OPEN": "16384",  # a header at once
    "GDAL_CACHEMAX": 256 * 2**20,
    **COUNTED,
}


def network() -> dict[str, Any]:
    """Return GDAL's settings for reading over the network, but for those that the user's environment has."""
    return {name: value for name, value in _NETWORK.items() if name not in os.environ}


def gdal_name(href: str, item: SceneItem) -> str:
    """Return the name by which GDAL opens a band; the Planetary Computer's are signed by GDAL."""
    scheme = href.partition("://")[0].lower()
    if scheme in STORES:
        return STORED[scheme] + href.partition("://")[2]
    if not is_address(href):
        return href
    if (urlsplit(href).hostname or "").endswith(BLOBS) and urlsplit(item.address).hostname == PLANETARY:
        signed = f"pc_url_signing=yes&pc_collection={quote(item.collection, safe='')}"
        return f"/vsicurl?{signed}&url={quote(bare(href), safe='')}"
    return f"/vsicurl/{href}"


@dataclass
class Frame:
    """The grid of what is fetched. inset: lines from the files' first line to its own; tile: lines of a row of the files' tiles."""

    crs: Any
    transform: Affine
    width: int
    height: int
    inset: int
    tile: int

    def key(self) -> list[Any]:
        """Return it as plain data."""
        return [self.crs.to_string(), list(self.transform)[:6], self.width, self.height]


class Bands:
    """The opened bands of an item."""

    def __init__(self, item: SceneItem, files: dict[str, Any]):
        """files: datasets of rasterio, by band. Raises InputError where they are not Sentinel-2's."""
        self.item, self.files = item, files
        self.first = files[next(iter(BANDS))]
        for band in BANDS:
            file = files[band]
            if file.dtypes[0] != "uint16" or file.crs is None:
                raise InputError(
                    Words(
                        "{0} of {1} is {2}: Sentinel-2's numbers are 16-bit integers without sign, with a system.",
                        band,
                        item.id,
                        file.dtypes[0],
                    )
                )
            if (file.shape, file.transform, file.crs) != (self.first.shape, self.first.transform, self.first.crs):
                raise InputError(Words("{0} of {1} lies on another grid than {2}.", band, item.id, next(iter(BANDS))))
        if not math.isclose(abs(self.first.transform.a), PIXEL) or self.first.transform.b or self.first.transform.d:
            raise InputError(
                Words("{0} has pixels of {1:g}, not the 10 m of red, green and blue.", item.id, self.first.transform.a)
            )
        if files[SCL].crs != self.first.crs:
            raise InputError(Words("The scene classification of {0} lies in another system than its bands.", item.id))

    def window(self, frame: Frame, row: int, lines: int) -> tuple[slice, slice, Window] | None:
        """Return what of a strip lies in the item: its lines and columns in the strip, and its window in the files; None where nothing does."""
        down, right = self.offset(frame)
        top, bottom = max(0, -(down + row)), min(lines, self.first.height - down - row)
        left, end = max(0, -right), min(frame.width, self.first.width - right)
        if top >= bottom or left >= end:
            return None
        return slice(top, bottom), slice(left, end), Window(right + left, down + row + top, end - left, bottom - top)

    def offset(self, frame: Frame) -> tuple[int, int]:
        """Return the line and column of the files where a frame begins."""
        return (
            round((self.first.transform.f - frame.transform.f) / PIXEL),
            round((frame.transform.c - self.first.transform.c) / PIXEL),
        )

    def read(self, found: tuple[slice, slice, Window]) -> tuple[tuple[slice, slice], np.ndarray]:
        """Return the place in the strip, and the pixels of red, green, blue and classes there. Raises InputError."""
        down, right, window = found
        pixels = [self._read(band, window) for band in BANDS]
        return (down, right), np.stack([*pixels, self._classes(window)])

    def _read(self, band: str, window: Window) -> np.ndarray:
        try:
            result: np.ndarray = self.files[band].read(1, window=window)
        except RasterioError as error:
            raise refused(self.item.hrefs[band], error) from None
        return result

    def _classes(self, window: Window) -> np.ndarray:
        """Return the scene classification on the grid of the bands: of each pixel the cell in which its centre lies."""
        file = self.files[SCL]
        there = ~file.transform * self.first.transform
        columns = np.floor(there.a * (window.col_off + np.arange(window.width) + 0.5) + there.c).astype(int)
        lines = np.floor(there.e * (window.row_off + np.arange(window.height) + 0.5) + there.f).astype(int)
        inside = (lines >= 0) & (lines < file.height), (columns >= 0) & (columns < file.width)
        found = np.zeros((len(lines), len(columns)), np.uint16)
        if inside[0].any() and inside[1].any():
            at, over = lines[inside[0]], columns[inside[1]]
            part = Window(over[0], at[0], over[-1] - over[0] + 1, at[-1] - at[0] + 1)
            found[np.ix_(*inside)] = self._read(SCL, part)[np.ix_(at - at[0], over - over[0])]
        return found


@contextlib.contextmanager
def opened(item: SceneItem) -> Iterator[Bands]:
    """Open the bands of an item. Raises InputError."""
    with contextlib.ExitStack() as files:
        found = {}
        for band, href in item.hrefs.items():
            try:
                found[band] = files.enter_context(rasterio.open(gdal_name(href, item), driver=DRIVER))
            except RasterioError as error:
                raise refused(href, error) from None
        yield Bands(item, found)


def refused(href: str, error: BaseException) -> InputError:
    """Return what a failed read means, without the address's keys."""
    said: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        said.append(str(cause))
        cause = cause.__cause__ or cause.__context__
    code = next((found[1] or found[2] for text in said if (found := CODE.search(text))), "") or _code_of(href)
    where = bare(href)
    if code in ("401", "403"):
        return InputError(
            Words(
                "{0} may not be read (HTTP {1}): a signature has expired, or the server wants keys, which GDAL takes from the environment. Take a"
                " fresh item, and run again.",
                where,
                code,
            )
        )
    if code == "404":
        return InputError(Words("{0} is not there (HTTP 404): the item leads nowhere. Find the scenes again.", where))
    if code:
        return InputError(Words("{0} can't be read now (HTTP {1}): run again later.", where, code))
    return InputError(
        Words("{0} can't be read: the network is gone or slow, or the file is damaged or no GeoTIFF. Run again.", where)
    )


def _code_of(href: str) -> str:
    """Return the code with which a server refuses a file, '' where it does not: GDAL does not tell it of a read that fails on the way."""
    if not href.lower().startswith("http") or any(name in os.environ for name in KEYS):
        return ""
    try:
        with requests.get(href, headers={"Range": "bytes=0-0"}, timeout=PROBE_S, stream=True) as answer:
            return "" if answer.ok else str(answer.status_code)
    except requests.RequestException:
        return ""


def frame_of(bands: Sequence[Bands], places: Sequence[Sequence[float]]) -> Frame:
    """Return the grid of a region in the items: the box of its places, in their system. Raises InputError where they don't fit."""
    first = bands[0].first
    systems = {one.first.crs.to_string() for one in bands}
    if len(systems) > 1:
        raise InputError(
            Words(
                "The items lie in {0} map zones ({1}): fetch each zone by itself.",
                len(systems),
                ", ".join(sorted(systems)),
            )
        )
    for one in bands[1:]:
        away = (one.first.transform.c - first.transform.c) / PIXEL, (one.first.transform.f - first.transform.f) / PIXEL
        if any(abs(value - round(value)) > 1e-3 for value in away):
            raise InputError(Words("{0} and {1} lie on grids that don't meet.", bands[0].item.id, one.item.id))
    x, y = (np.array(axis) for axis in placed("EPSG:4326", first.crs, *np.array(places, float).T.tolist()))
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise InputError("The region can't be expressed in the scene's map zone: it lies far away from it.")
    edges = [one.first.bounds for one in bands]
    left, right = max(x.min(), min(e.left for e in edges)), min(x.max(), max(e.right for e in edges))
    bottom, top = max(y.min(), min(e.bottom for e in edges)), min(y.max(), max(e.top for e in edges))
    if left >= right or bottom >= top:
        raise InputError("The region does not lie in the scene: take an item that covers it, by findscenes.")
    cell = SNAP * PIXEL
    column, line = (
        math.floor((left - first.transform.c) / cell) * SNAP,
        math.floor((first.transform.f - top) / cell) * SNAP,
    )
    width = math.ceil((right - first.transform.c) / cell) * SNAP - column
    height = math.ceil((first.transform.f - bottom) / cell) * SNAP - line
    tile = max(first.block_shapes[0][0], LEAST_LINES)
    return Frame(first.crs, first.transform * Affine.translation(column, line), width, height, line, tile)

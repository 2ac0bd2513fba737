"""Reads a scene strip by strip with rasterio, with the mask of its valid pixels."""

from __future__ import annotations

import contextlib
import warnings
from typing import Iterator

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...errors import InputError
from ...scenes.distributions import Counter, Distribution, exact_integers, merge
from ...words import Words
from .memory import CACHE_BYTES, cache_for

SAMPLED = 31  # one pixel in so many is looked at for what its numbers mean
NO_MASK = (
    255  # where a mask has no data: not 0, for GDAL makes of a value that is no data the next one, which would be 1
)


class Scene:
    """Bands of a raster and the mask that goes with it. Use as a context manager."""

    def __init__(self, path: str, bands: list[int], mask: str = "", name: str = ""):
        """name: what a user calls it, where that is not its path."""
        self.path, self.bands = name or path, list(bands)
        self._env = contextlib.ExitStack()
        self._env.enter_context(rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES, GDAL_ERROR_ON_LIBJPEG_WARNING=True))
        self._mask = self._vrt = None
        self.notes: list[str] = []
        self.seen, self.void = 0, 0  # pixels that were read, and those without data
        self.sample: Counter | None = None  # of the valid numbers, a part of them
        self._elsewhere: list[Distribution] = []  # the same of what other machines read
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            try:
                self._src = rasterio.open(path)
            except RasterioError as error:
                self._env.close()
                raise InputError(Words("The scene {0} can't be opened as a raster: {1}", self.path, error)) from error
        self._env.enter_context(rasterio.Env(GDAL_CACHEMAX=cache_for(self._src)))
        if max(self.bands) > self._src.count:
            raise InputError(
                Words("The scene has {0} band(s), but BANDS asks for band {1}.", self._src.count, max(self.bands))
            )
        self.width, self.height = self._src.width, self._src.height
        self.transform, self.crs = self._src.transform, self._src.crs
        self.dtype = np.result_type(*[self._src.dtypes[b - 1] for b in self.bands])
        if exact_integers(self.dtype):
            self.sample = Counter(self.dtype, len(self.bands))
        if mask:
            self._open_mask(mask)

    def _open_mask(self, path: str) -> None:
        try:
            self._mask = rasterio.open(path)
            if self._mask.crs is None or self.crs is None:
                raise InputError("The scene and the mask must both have a coordinate system.")
            same = self._mask.crs == self.crs and self._mask.transform.almost_equals(self.transform)
            if not same or self._mask.shape != (self.height, self.width):
                self.notes.append("The mask has another grid than the scene: it is resampled by nearest neighbour.")
            self._vrt = WarpedVRT(
                self._mask,
                crs=self.crs,
                transform=self.transform,
                width=self.width,
                height=self.height,
                resampling=Resampling.nearest,
                nodata=NO_MASK,
            )
        except RasterioError as error:
            raise InputError(Words("The mask {0} can't be used: {1}", path, error)) from error

    def __enter__(self) -> "Scene":
        return self

    def __exit__(self, *args) -> None:
        for dataset in (self._vrt, self._mask, self._src):
            if dataset is not None:
                dataset.close()
        self._env.__exit__(*args)

    def read(self, row: int, rows: int, col: int = 0, cols: int = 0) -> tuple[np.ndarray, np.ndarray]:
        """Read lines `row` to `row + rows`, whole or `cols` columns of them: pixels [rows, cols, bands] in the raster's type, and which are valid
        [rows, cols].

        A pixel is valid where no band is nodata (or masked, or not finite) and the mask is 1. Raises InputError where the
        file is damaged.
        """
        window = Window(col, row, cols or self.width, rows)
        try:
            pixels = self._src.read(self.bands, window=window, out_dtype=self.dtype)
            valid = (self._src.read_masks(self.bands, window=window) > 0).all(0)
            self.seen, self.void = self.seen + valid.size, self.void + int(valid.size - valid.sum())
            if self._vrt is not None:
                valid &= self._vrt.read(1, window=window) == 1
        except RasterioError as error:
            raise InputError(
                Words(
                    "The scene {0} is damaged or incomplete: lines {1} to {2} can't be read ({3}).",
                    self.path,
                    row,
                    row + rows,
                    error.__cause__ or error,
                )
            ) from error
        if self.dtype.kind == "f":
            valid &= np.isfinite(pixels).all(0)
        if self.sample is not None:
            some = np.zeros_like(valid)
            some.ravel()[::SAMPLED] = True
            self.sample.add(np.moveaxis(pixels, 0, -1)[some & valid])
        return np.moveaxis(pixels, 0, -1), valid

    def strips(self, lines: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Read the whole scene in strips of `lines` lines, the last one shorter."""
        for row in range(0, self.height, lines):
            yield self.read(row, min(lines, self.height - row))

    def count(self, seen: int, void: int, sample: Distribution | None) -> None:
        """Count in what another machine saw of this scene."""
        self.seen, self.void = self.seen + seen, self.void + void
        self._elsewhere += [sample] if sample is not None else []

    def sampled(self) -> Distribution | None:
        """Return the distribution of a part of the valid numbers that were read, None where they are not counted."""
        own = []
        if self.sample is not None:
            with contextlib.suppress(InputError):  # none was valid
                own = [self.sample.distribution([str(b) for b in self.bands], [self.path])]
        found = own + self._elsewhere
        return merge(found) if found else None

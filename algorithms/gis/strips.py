"""Rasters read strip by strip with osgeo.gdal, with which of their pixels are valid."""

import contextlib
from typing import Optional, Sequence

import numpy as np
from osgeo import gdal, gdal_array

from ...core.errors import InputError
from ...core.listener import Listener
from ...core.words import Words
from . import rasters
from .pixels import say_zeros
from .rasters import Raster

STRIP_PIXELS = 2_000_000
LARGEST_STRIP = 12_000_000
NO_MASK = (
    255  # where a mask has no data: not 0, for GDAL makes of a value that is no data the next one, which would be 1
)
CACHE_BYTES = 48 * 2**20  # GDAL's cache: a row of a tile's blocks, and room


@contextlib.contextmanager
def bounded_cache():
    """Keep GDAL's cache small while a raster streams through, whatever QGIS allows it."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(CACHE_BYTES)
    try:
        yield
    finally:
        gdal.SetCacheMax(before)


class Strips:
    """The bands of a raster, from top to bottom.

    Iterating yields (first row, pixels [bands, rows, width], valid [rows, width] bool, or None where every pixel is). A pixel is valid
    where no band is no data, masked or not finite and, if there are masks, one of them is 1.
    """

    def __init__(
        self,
        raster: Raster,
        bands: Sequence[int],
        masks: Sequence[Raster] = (),
        say: Optional[Listener] = None,
        lines: Optional[int] = None,
    ):
        """lines: of a strip; None: as many as memory is bounded by."""
        self.raster, self.bands = raster, list(bands)
        self._dataset = raster.open()
        self._bands = [self._dataset.GetRasterBand(b) for b in self.bands]
        self.dtype = np.result_type(*[rasters.gdal_dtype(b) for b in self._bands])
        self._masks = [on_grid_of(raster, mask) for mask in masks]
        self._say = say or Listener()
        if lines is None:
            height = self._bands[0].GetBlockSize()[1]
            lines = max(1, STRIP_PIXELS // raster.width)
            if height * raster.width <= LARGEST_STRIP:
                lines = max(1, lines // height) * height
        self.lines = min(lines, raster.height)

    def __iter__(self):
        void = 0
        for row in range(0, self.raster.height, self.lines):
            self._say.check()
            self._say.progress(100 * row / self.raster.height)
            rows = min(self.lines, self.raster.height - row)
            pixels = self.read(row, rows)
            valid = self._valid(pixels, row, rows)
            void += 0 if valid is None or self._masks else int(valid.size - valid.sum())
            yield row, pixels, valid
            del pixels, valid  # or two strips would be held while the next is read
        say_zeros(self.raster, void / (self.raster.height * self.raster.width), self._say)

    def nodata(self):
        """Return the value that says no data in the first band, None where there is none."""
        return self._bands[0].GetNoDataValue()

    def read(self, row, rows) -> np.ndarray:
        """Read some lines of all bands, [bands, rows, width]. Raises InputError where the file is damaged."""
        width = self.raster.width
        pixels = np.empty((len(self.bands), rows, width), self.dtype)
        code = gdal_array.NumericTypeCodeToGDALTypeCode(self.dtype.type)
        stored = [b.DataType for b in self._bands]
        if len(set(self.bands)) == len(self.bands) and set(stored) == {code}:  # one call decodes interleaved bands once
            data = self._dataset.ReadAsArray(0, row, width, rows, buf_obj=pixels, band_list=self.bands)
            fine = data is not None
        else:
            parts = [b.ReadAsArray(0, row, width, rows) for b in self._bands]
            fine = all(part is not None for part in parts)
            if fine:
                pixels[:] = parts
        if not fine:
            raise InputError(Words("{0} is damaged or incomplete: {1}", self.raster.path, gdal.GetLastErrorMsg()))
        return pixels

    def window(self, col, row, width, height):
        """Read a window: pixels [bands, height, width] and which are valid [height, width] bool."""
        parts, valid = [], np.ones((height, width), bool)
        for band in self._bands:
            data = band.ReadAsArray(col, row, width, height)
            flags = band.GetMaskBand().ReadAsArray(col, row, width, height)
            if data is None or flags is None:
                raise InputError(Words("{0} is damaged or incomplete: {1}", self.raster.path, gdal.GetLastErrorMsg()))
            valid &= (flags > 0) & np.isfinite(data)
            parts.append(data)
        return np.stack(parts), valid

    def _valid(self, pixels, row, rows):
        valid = None
        for band, data in zip(self._bands, pixels):
            flags = _flags(band, data, row, rows)
            if flags is not None:
                valid = flags if valid is None else valid & flags
        if self._masks:
            inside = np.any([_read(mask, row, rows) == 1 for mask in self._masks], axis=0)
            valid = inside if valid is None else valid & inside
        return None if valid is None or valid.all() else valid


def _flags(band, data, row, rows):
    """Return which pixels of a band are valid, None where all are."""
    finite = np.isfinite(data) if data.dtype.kind == "f" else None
    there, kind, nodata = None, band.GetMaskFlags(), band.GetNoDataValue()
    if kind == gdal.GMF_NODATA and nodata is not None:  # quicker than to read GDAL's mask, which reads the band again
        if _can_hold(data.dtype, nodata):
            there = data != data.dtype.type(nodata)
    elif kind != gdal.GMF_ALL_VALID:
        there = _read(band.GetMaskBand(), row, rows) > 0
    if there is None or finite is None:
        return there if finite is None else finite
    return there & finite


def _can_hold(dtype, nodata) -> bool:
    """Say whether a type has this value; NaN is looked for by other means."""
    if dtype.kind == "f":
        return not np.isnan(nodata)
    info = np.iinfo(dtype)
    return np.isfinite(nodata) and nodata == int(nodata) and info.min <= nodata <= info.max


def _read(source, row, rows):
    data = source.ReadAsArray(0, row, source.XSize if hasattr(source, "XSize") else source.RasterXSize, rows)
    if data is None:
        raise InputError(Words("A mask is damaged or incomplete: {0}", gdal.GetLastErrorMsg()))
    return data


def on_grid_of(raster, mask, band=1):
    """Return a mask on a raster's grid, by nearest neighbour, as a dataset that is read as it is warped; never 1 outside."""
    x0, xx, xy, y0, yx, yy = raster.geotransform
    if xy or yx:
        source = mask.open()  # a band is gone with its dataset
        kind = source.GetRasterBand(band).DataType
        target = gdal.GetDriverByName("MEM").Create("", raster.width, raster.height, 1, kind)
        target.SetGeoTransform(raster.geotransform)
        target.SetProjection(raster.crs.toWkt())
        gdal.Warp(target, _one_band(mask, band), resampleAlg="near")
        return target
    bounds = (x0, y0 + raster.height * yy, x0 + raster.width * xx, y0)
    size = {"width": raster.width, "height": raster.height}
    return gdal.Warp(
        "",
        _one_band(mask, band),
        format="VRT",
        dstSRS=raster.crs.toWkt(),
        outputBounds=bounds,
        resampleAlg="near",
        dstNodata=NO_MASK,
        **size,
    )


def _one_band(mask, band):
    """Return a raster's band as a dataset of its own."""
    dataset = mask.open()
    return dataset if dataset.RasterCount == 1 else gdal.Translate("", dataset, format="VRT", bandList=[band])


def same_grid(a, b) -> bool:
    """Say whether two rasters have the same system, size and place, to a thousandth of a pixel."""
    apart = max(abs(p - q) for p, q in zip(a.geotransform, b.geotransform))
    near = apart <= 1e-3 * abs(a.geotransform[1])
    return a.crs == b.crs and (a.width, a.height) == (b.width, b.height) and near

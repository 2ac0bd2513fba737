"""Writes GeoTIFF strip by strip, with a mask band and tags, and reads it back."""

import contextlib
import os
from typing import Optional, Sequence

import numpy as np
from osgeo import gdal, gdal_array

from ...core.errors import InputError
from ...core.link.disk import not_written
from ...core.link.layers import to_tags
from ...core.words import Words
from .rasters import Raster

ENDINGS = (".tif", ".tiff")


def check_ending(path: str) -> None:
    """Raise InputError where a raster is not named as a GeoTIFF."""
    if os.path.splitext(path)[1].lower() not in ENDINGS:
        raise InputError(Words("This raster is written as GeoTIFF: name the output {0} with the ending .tif.", path))


class GeoTiff:
    """A GeoTIFF in the making; it is there only if all of it is. Use as a context manager, and write strips from top to bottom."""

    def __init__(
        self,
        path: str,
        like: Raster,
        bands: Sequence[str],
        dtype: np.dtype,
        nodata: Optional[float] = None,
        masked: bool = False,
        tags: Optional[dict] = None,
        shown: str = "",
    ):
        """like: the raster whose system, size and place it has. bands: their names. masked: with a mask band. shown: the path that errors name,
        where it will take another one when it is whole."""
        check_ending(path)
        self.path, self._shown = path, shown or path
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        self.width, self.height = like.width, like.height
        dtype = np.dtype(dtype)
        options = ["TILED=YES", "COMPRESS=DEFLATE", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER"]
        if dtype.itemsize > 1:  # of bytes it gains an eighth of the size and costs more time than all the rest
            options.append(f"PREDICTOR={3 if dtype.kind == 'f' else 2}")
        code = gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type)
        self._dataset = gdal.GetDriverByName("GTiff").Create(path, self.width, self.height, len(bands), code, options)
        if self._dataset is None:
            raise not_written(self._shown, path, gdal.GetLastErrorMsg())
        self._dataset.SetGeoTransform(like.geotransform)
        self._dataset.SetProjection(like.crs.toWkt())
        self._dataset.SetMetadata(to_tags(tags or {}))
        for k, name in enumerate(bands, 1):
            band = self._dataset.GetRasterBand(k)
            band.SetDescription(name)
            if nodata is not None:
                band.SetNoDataValue(nodata)
        self._mask = None
        if masked:
            with _option("GDAL_TIFF_INTERNAL_MASK", "YES"):
                self._dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            self._mask = self._dataset.GetRasterBand(1).GetMaskBand()

    def write(self, row, pixels, valid=None) -> None:
        """Write a strip, [bands, rows, width] or one array a band, and into the mask band which pixels are valid (None: all)."""
        failed = self._dataset.WriteArray(pixels if isinstance(pixels, np.ndarray) else np.stack(pixels), 0, row)
        if self._mask is not None:
            shown = np.full(pixels[0].shape, 255, np.uint8) if valid is None else valid.astype(np.uint8) * 255
            failed = self._mask.WriteArray(shown, 0, row) or failed
        if failed:
            raise not_written(self._shown, self.path, gdal.GetLastErrorMsg())

    def __enter__(self):
        gdal.ErrorReset()
        return self

    def __exit__(self, kind, error, trace):
        kept = False
        try:
            if kind is None:
                self._close()
                kept = True
        finally:
            self._dataset = self._mask = None
            if not kept:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(self.path)

    def _close(self) -> None:
        """Close the file and look whether all of it is there: a full disk shows itself only then."""
        gdal.ErrorReset()
        self._dataset.FlushCache()
        self._dataset = self._mask = None
        words = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
        back = gdal.OpenEx(self.path, gdal.OF_RASTER) if not words else None
        last = back.GetRasterBand(back.RasterCount).ReadAsArray(0, self.height - 1, self.width, 1) if back else None
        if last is None:
            raise not_written(self._shown, self.path, words)


def cloud_optimised(source: str, path: str, shown: str) -> None:
    """Write a raster of numbers again as a cloud-optimised GeoTIFF, and look whether all of it is there. shown: the path that errors name."""
    options = ["COMPRESS=DEFLATE", "PREDICTOR=YES", "OVERVIEW_RESAMPLING=NEAREST"]
    gdal.ErrorReset()
    before = gdal.OpenEx(source, gdal.OF_RASTER)
    gdal.GetDriverByName("COG").CreateCopy(path, before, 0, options)  # closed, for nobody keeps it
    words = gdal.GetLastErrorMsg()
    back = gdal.OpenEx(path, gdal.OF_RASTER)
    if back is None or not np.array_equal(before.ReadAsArray(), back.ReadAsArray(), equal_nan=True):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)
        raise not_written(shown, path, words)


@contextlib.contextmanager
def _option(name, value):
    before = gdal.GetConfigOption(name)
    gdal.SetConfigOption(name, value)
    try:
        yield
    finally:
        gdal.SetConfigOption(name, before)

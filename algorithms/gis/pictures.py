"""Small pictures of places in a scene, for sheets that people look at."""

import base64
from typing import Optional, Sequence

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform
from qgis.PyQt.QtCore import QBuffer, QIODevice, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from .features import from_wkb
from .rasters import Raster
from .strips import bounded_cache

SIDE = 150  # pixels on the screen
IN_PAGES, QUALITY = 100, 65  # pixels and JPEG's quality where a page holds hundreds: it stays under 1 MB
LARGEST = 200  # pixels of a scene that one picture shows


class View:
    """A raster's bands of red, green and blue, stretched alike for all pictures: the 2nd to the 98th percentile of the whole scene."""

    def __init__(self, raster: Raster, bands: Sequence[int]):
        self._raster, self._bands = raster, bands
        self._dataset = raster.open()
        self._inverse = gdal.InvGeoTransform(raster.geotransform)
        width, height = min(600, raster.width), min(600, raster.height)
        with bounded_cache():  # without overviews GDAL reads the whole raster for this
            small = np.stack([self._band(b, 0, 0, raster.width, raster.height, width, height) for b in bands], -1)
        valid = np.isfinite(small).all(-1) & (small != 0).any(-1)
        seen = small[valid] if valid.any() else small.reshape(-1, 3)
        self._low, high = np.nanquantile(seen, (0.02, 0.98), axis=0)
        self._span = np.maximum(high - self._low, 1e-9)
        self.whole = self._stretched(small)  # the raster, coarse: [up to 600, up to 600, 3] uint8

    def _stretched(self, pixels: np.ndarray) -> np.ndarray:
        return np.nan_to_num(np.clip((pixels - self._low) / self._span * 255, 0, 255)).astype(np.uint8)

    def _band(self, band, col, row, cols, rows, width=None, height=None):
        source = self._dataset.GetRasterBand(band)
        data = source.ReadAsArray(col, row, cols, rows, buf_xsize=width, buf_ysize=height)
        return np.zeros((height or rows, width or cols)) if data is None else data.astype(float)

    def picture(self, shape: bytes, crs: QgsCoordinateReferenceSystem, margin: int = 9) -> str:
        """Return a place (WKB) and what lies `margin` pixels around it, outlined, as a JPEG in a data URI; '' where the scene does not reach."""
        image = self.image(shape, crs, margin, IN_PAGES, smooth=True)
        return photo_uri(image) if image else ""

    def image(
        self, shape: bytes, crs: QgsCoordinateReferenceSystem, margin: int = 9, side: int = SIDE, smooth: bool = False
    ) -> Optional[QImage]:
        """Return the same as a picture of side x side, None where the scene does not reach."""
        shape = from_wkb(shape)
        shape.transform(QgsCoordinateTransform(crs, self._raster.crs, self._raster.transforms))
        rings = [[gdal.ApplyGeoTransform(self._inverse, p.x(), p.y()) for p in ring] for ring in _rings(shape)]
        xs, ys = zip(*(point for ring in rings for point in ring))
        half = min(LARGEST / 2, max(max(xs) - min(xs), max(ys) - min(ys)) / 2 + margin)
        col, row = int((min(xs) + max(xs)) / 2 - half), int((min(ys) + max(ys)) / 2 - half)
        size = max(2, int(2 * half))
        left, top = max(0, col), max(0, row)
        cols, rows = min(col + size, self._raster.width) - left, min(row + size, self._raster.height) - top
        if cols <= 0 or rows <= 0:
            return None
        pixels = np.zeros((size, size, 3))
        for k, band in enumerate(self._bands):
            pixels[top - row:top - row + rows, left - col:left - col + cols, k] = self._band(
                band, left, top, cols, rows
            )
        drawn = [[((x - col) / size, (y - row) / size) for x, y in ring] for ring in rings]
        return image_of(self._stretched(pixels), drawn, side, smooth)


def _rings(shape):
    if shape.isMultipart():
        return [ring for polygon in shape.asMultiPolygon() for ring in polygon]
    return shape.asPolygon() or [[shape.asPoint()]]


def blank() -> QImage:
    """Return a grey picture, for where there is none."""
    return image_of(np.full((2, 2, 3), 220, np.uint8), [])


def image_of(pixels, rings, side: int = SIDE, smooth: bool = False) -> QImage:
    """Return pixels [h, w, 3] uint8 as a picture of side x side, with rings (of shares of its sides) drawn on it."""
    image = scaled(pixels, side, side, smooth)
    painter = QPainter(image)
    painter.setPen(QPen(QColor("#ffd400"), 1.5))
    for ring in rings:
        painter.drawPolygon(QPolygonF([QPointF(x * side, y * side) for x, y in ring]))
    painter.end()
    return image


def scaled(pixels: np.ndarray, width: int, height: int, smooth: bool = False) -> QImage:
    """Return pixels [h, w, 3] uint8 as a picture of another size."""
    rows, cols = pixels.shape[:2]
    data = np.ascontiguousarray(pixels).tobytes()
    image = QImage(data, cols, rows, 3 * cols, QImage.Format.Format_RGB888).copy()  # of its own memory
    how = Qt.TransformationMode.SmoothTransformation if smooth else Qt.TransformationMode.FastTransformation
    return image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, how)


def png(image: QImage) -> bytes:
    """Return a picture as PNG."""
    return _saved(image, "PNG")


def _saved(image: QImage, *how) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, *how)
    return bytes(buffer.data())


def data_uri(image: QImage) -> str:
    """Return a picture as a PNG in a data URI."""
    return "data:image/png;base64," + base64.b64encode(png(image)).decode("ascii")


def photo_uri(image: QImage) -> str:
    """Return a picture of ground as a JPEG in a data URI, for people to look at and not to measure."""
    return "data:image/jpeg;base64," + base64.b64encode(_saved(image, "JPEG", QUALITY)).decode("ascii")


def chip_uri(chip: np.ndarray) -> str:
    """Return a chip [h, w, 3] uint8 as a PNG of its own size in a data URI."""
    height, width = chip.shape[:2]
    data = np.ascontiguousarray(chip).tobytes()
    return data_uri(QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy())

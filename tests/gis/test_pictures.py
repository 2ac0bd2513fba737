"""Pictures of places for pages: a page of three hundred stays under 1 MB, and a place outside the scene has none."""

import base64

import numpy as np
from landslidebias.algorithms.gis import rasters
from landslidebias.algorithms.gis.pictures import IN_PAGES, View
from qgis.core import QgsGeometry, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtGui import QImage


def ground(side, rng):
    """Hills of several sizes with a little grain, [side, side, 3], which takes as many bytes as real ground."""
    found = rng.normal(0, 1, (side, side, 3))
    for cell in (6, 18, 54):
        coarse = rng.normal(0, 14, (side // cell + 1, side // cell + 1, 1))
        found += np.kron(coarse, np.ones((cell, cell, 1)))[:side, :side]
    return np.clip(90 + found, 1, 255).astype(np.uint8)


def test_three_hundred_pictures_are_less_than_a_megabyte(write_raster):
    rng = np.random.default_rng(0)
    path = write_raster("scene.tif", ground(720, rng))
    layer = QgsRasterLayer(path, "scene")
    view = View(rasters.describe(path), (1, 2, 3))
    extent, sizes = layer.extent(), []
    for _ in range(40):
        x = rng.uniform(extent.xMinimum() + 500, extent.xMaximum() - 500)
        y = rng.uniform(extent.yMinimum() + 500, extent.yMaximum() - 500)
        shape = QgsGeometry.fromRect(QgsRectangle(x, y, x + 360, y + 180))
        uri = view.picture(bytes(shape.asWkb()), layer.crs())
        assert uri.startswith("data:image/jpeg;base64,")
        image = QImage.fromData(base64.b64decode(uri.partition(",")[2]))
        assert (image.width(), image.height()) == (IN_PAGES, IN_PAGES)
        middle = [image.pixelColor(k, IN_PAGES // 2) for k in range(IN_PAGES)]
        assert max(colour.red() - colour.blue() for colour in middle) > 80  # the yellow outline is seen
        sizes.append(len(uri))
    assert 300 * np.mean(sizes) < 1_000_000
    away = QgsGeometry.fromRect(QgsRectangle(extent.xMaximum() + 9000, 0, extent.xMaximum() + 9180, 180))
    assert view.picture(bytes(away.asWkb()), layer.crs()) == ""

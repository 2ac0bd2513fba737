"""A scene beside its probabilities: no high block is lost, both show the same ground."""

from types import SimpleNamespace

import numpy as np
from landslidebias.algorithms.gis import overview
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.core.detections.activation import painted
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QImage


def image(uri):
    return QImage.fromData(QByteArray.fromBase64(uri.split(",")[1].encode()))


def colour(picture, x, y):
    found = picture.pixelColor(x, y)
    return found.red(), found.green(), found.blue()


def test_pictures_of_one_extent(provider, write_raster, monkeypatch):
    """20 x 10 blocks of 6 pixels and two columns that are no whole block, bright in the lower half; one high block, one without a value."""
    monkeypatch.setattr(overview, "SIDE", 10)
    pixels = np.full((60, 124, 3), 10, np.uint8)
    pixels[30:], pixels[:, 120:] = 200, 120
    scene = SimpleNamespace(
        raster=describe(write_raster("s.tif", pixels)), bands=[1, 2, 3], card=SimpleNamespace(block_px=6)
    )
    probability = np.full((10, 20), 0.1)
    probability[5, 7], probability[0:2, 0:2] = 0.95, np.nan
    uris, n = overview.overview(scene, probability)
    seen, shown, ramp = map(image, uris)
    assert n == 2 and (seen.width(), seen.height()) == (shown.width(), shown.height()) == (10, 5)
    assert [colour(seen, x, y)[0] for x, y in ((0, 1), (9, 1), (0, 3), (9, 3))] == [0, 0, 255, 255]
    high, low = (tuple(painted(np.array(p)).astype(np.uint8).tolist()) for p in (0.95, 0.1))
    found = {(x, y): colour(shown, x, y) for x in range(10) for y in range(5)}
    assert found.pop((3, 2)) == high and found.pop((0, 0)) == (overview.UNSEEN,) * 3 and set(found.values()) == {low}
    assert colour(ramp, 0, 0) == tuple(painted(np.array(1.0)).astype(np.uint8).tolist())

"""Detections and records in the canvas: a record under the pointer with its circle and match, two layers by swipe, gone at the end."""

import numpy as np
from made import rasters
from made.layers import point, write
from person import OUT, go, key, picture, say
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins, unloadPlugin

WEST, NORTH, KM = rasters.WEST, rasters.NORTH, 1000


def made():
    """Match three detections with three records: one pair, one detection without a record, one record without a detection."""
    import processing
    from made.layers import square

    red, blue = np.zeros((60, 60, 3), np.uint8), np.zeros((60, 60, 3), np.uint8)
    red[..., 0] = blue[..., 2] = 200
    paths = [rasters.write(OUT / f"{n}.tif", pixels, pixel=200.0) for n, pixels in (("red", red), ("blue", blue))]
    facts = {"probability": 0.9, "n_blocks": 1}
    places = (3 * KM, 3 * KM), (9 * KM, 3 * KM)
    squares = [square(WEST + x, NORTH - y, 180, event_id=k + 1, **facts) for k, (x, y) in enumerate(places)]
    records = [
        point(WEST + 4 * KM, NORTH - 3 * KM, event_id="r1", accuracy_m=2 * KM),
        point(WEST + 6 * KM, NORTH - 9 * KM, event_id="r2", accuracy_m=1 * KM),
    ]
    given = {"DETECTIONS": write(OUT / "d.geojson", squares), "CATALOG": write(OUT / "c.geojson", records)}
    given |= {"OUTPUT": str(OUT / "recorded.gpkg"), "RECORDS": str(OUT / "records.gpkg")}
    processing.run("landslidebias:matchcatalog", given)
    layers = [QgsRasterLayer(path, name) for path, name in zip(paths, ("Red", "Blue"))]
    return [QgsVectorLayer(given["RECORDS"], "Records"), QgsVectorLayer(given["OUTPUT"], "Detections"), *layers]


def colour(canvas, x, y):
    """Return the colour that is seen at a pixel of the canvas."""
    return QColor(canvas.grab().toImage().pixel(x, y))


def walk():
    layers = made()
    QgsProject.instance().addMapLayers(layers)
    canvas = iface.mapCanvas()
    QgsProject.instance().setCrs(layers[2].crs())
    canvas.zoomToFullExtent()
    yield 1.5
    tools = plugins["landslidebias"].desktop.compared
    picture("three")

    def at(x, y):
        place = canvas.getCoordinateTransform().transform(QgsPointXY(WEST + x, NORTH - y))
        return QPoint(round(place.x()), round(place.y()))

    before = len(canvas.scene().items())
    plain = canvas.grab().toImage()
    tools.hovering.trigger()
    QTest.mouseMove(canvas.viewport(), at(4 * KM, 3 * KM))
    yield lambda: tools.hover.label.isVisible()
    yield 0.3
    say(tools.hover.label.text().replace("\n", ", "))
    seen = canvas.grab().toImage()
    edge = [at(4 * KM, 3 * KM + dy) for dy in (2 * KM, -2 * KM)] + [at(2 * KM, 3 * KM)]
    say(f"circle seen: {[seen.pixel(e) != plain.pixel(e) for e in edge]}")
    picture("hover")
    QTest.mouseMove(canvas.viewport(), at(6 * KM, 9 * KM))
    yield lambda: tools.hover.label.text().startswith("Record r2")
    say(tools.hover.label.text().replace("\n", ", "))
    QTest.mouseMove(canvas.viewport(), at(10 * KM, 10 * KM))
    yield lambda: not tools.hover.label.isVisible()
    # 60 degrees north, on a map in degrees: the circle is as wide on the ground, and so wider on the map.
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    tools.hovering.trigger()
    say(f"off: {len(canvas.scene().items()) == before}")
    canvas.setDestinationCrs(layers[2].crs())
    canvas.zoomToFullExtent()
    yield 1.5
    iface.setActiveLayer(layers[3])
    tools.swiping.trigger()
    QTest.mouseMove(canvas.viewport(), at(6 * KM, 6 * KM))
    yield lambda: tools.swipe._curtain.image is not None
    yield 0.3
    left, right = at(5 * KM, 6.5 * KM), at(7 * KM, 6.5 * KM)
    names = [colour(canvas, p.x(), p.y()).name() for p in (left, right)]
    say(f"swipe: {names}")
    picture("swipe")
    for _ in range(20):
        key(canvas, Qt.Key.Key_Period)
    yield 0.3
    say(f"by keys: {colour(canvas, right.x(), right.y()).name()}")
    QgsProject.instance().removeMapLayer(layers[3])
    yield 1
    say(f"its layer removed: {tools.swipe.layer is not layers[3]}")
    unloadPlugin("landslidebias")
    yield 0.5
    say(f"unloaded: {len(canvas.scene().items()) <= before}")


go(walk)

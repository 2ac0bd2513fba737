"""The review where something stands in the way: a file that another program writes to, a table being edited, no scene, another system, no reviewer."""

import sqlite3

import numpy as np
from osgeo import osr
from person import OUT, go, key, picture, say
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from review import load, opened

FIELDS = "field=region:string(20)&field=stratum:string(20)&field=weight:double&field=answer:string(20)"


def made():
    """Write a sample as an older version did, without reviewer, number and count, in degrees; and a scene in metres."""
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{FIELDS}", "sample", "memory")
    rows = []
    for k in range(6):
        feature = QgsFeature(layer.fields())
        west = 15.001 + 0.003 * k
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 45.01, west + 0.002, 45.012)))
        feature.setAttributes(["a", "detected", 3.0, None])
        rows.append(feature)
    layer.dataProvider().addFeatures(rows)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(OUT / "older.gpkg"), QgsCoordinateTransformContext(), options)
    from landslidebias.algorithms.gis.demo import write_raster

    srs = osr.SpatialReference()
    srs.ImportFromEPSG(32633)
    data = np.random.default_rng(1).integers(200, 3000, (400, 400, 3)).astype(np.uint16)
    write_raster(OUT / "scene.tif", data, srs, 499900.0, 4987000.0, 0)
    return layer


def said_of(dock):
    return f"{dock.where.text()}: {dock.notice.words.text()}"


def walk():  # long: one hindrance after the other
    memory = made()
    load("older.gpkg")
    dock = opened()
    yield 0.5
    dock.stage.setFocus()
    say(f"no scene, {said_of(dock)}")
    load("scene.tif")
    yield lambda: not dock.pictures.empty and dock.pictures.ready
    say(f"another system, {said_of(dock)}")
    picture("other_system")
    canvas = dock.pictures.pictures["scene"].canvas
    near = canvas.extent().width()
    key(dock.stage, "Z")
    key(dock.stage, "O")
    bands = dock.pictures.pictures["scene"].bands
    say(f"context {canvas.extent().width() / near:.1f}, outline {any(band.isVisible() for band in bands)}")
    for what in "ZZO":
        key(dock.stage, what)
    yield lambda: dock.pictures.ready
    say(f"context {canvas.extent().width() / near:.1f}, outline {all(band.isVisible() for band in bands)}")
    key(dock.stage, "3")
    say(f"no field for a number, {said_of(dock)}")
    key(dock.stage, "L")
    yield lambda: dock.pictures.ready
    say(f"no reviewer, {said_of(dock)}")
    other = sqlite3.connect(OUT / "older.gpkg", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    key(dock.stage, "L")
    say(f"locked, {said_of(dock)}")
    picture("locked")
    other.execute("ROLLBACK")
    key(dock.stage, "L")
    yield lambda: dock.pictures.ready
    say(f"free again, {said_of(dock)}")
    layer = dock.session.sample.layer
    layer.startEditing()
    key(dock.stage, "N")
    say(f"edited, {said_of(dock)}")
    feature = next(f for f in layer.getFeatures() if not f["answer"])
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("answer"), "not")
    dock.notice.button.click()
    yield lambda: dock.pictures.ready
    say(f"edits saved, {said_of(dock)}")
    yield from keys_elsewhere(dock)
    (OUT / "older.gpkg").rename(OUT / "moved.gpkg")
    key(dock.stage, "U")
    say(f"gone, {said_of(dock)}".replace(str(OUT), ""))
    (OUT / "moved.gpkg").rename(OUT / "older.gpkg")
    QgsProject.instance().removeMapLayer(layer.id())
    key(dock.stage, "U")
    say(f"removed, {said_of(dock)}")
    yield 0.3
    QgsProject.instance().addMapLayer(memory)
    yield lambda: dock.pictures.ready and dock.session is not None
    say(f"memory, {said_of(dock)}")
    QgsApplication.setUITheme("Night Mapping")
    yield 0.5
    picture("dark")
    QgsApplication.setUITheme("default")
    for _ in range(6):
        key(dock.stage, "N")
        yield lambda: dock.pictures.ready
    say(f"finished, {said_of(dock)}")
    QgsProject.instance().clear()
    yield 0.3
    say(f"project closed, {said_of(dock)}")
    from qgis.utils import unloadPlugin

    say(f"unloaded: {unloadPlugin('landslidebias')}")


def keys_elsewhere(dock):
    """Type where a key is no answer: in a list of the dock, and in QGIS's layers."""
    before = dock.where.text()
    dock.choice_box.setCollapsed(False)
    yield 0.2
    choice = next(iter(dock.choices.values()))
    choice.setFocus()
    key(choice, "U")
    tree = iface.layerTreeView()
    tree.setFocus()
    key(tree, "U")
    say(f"typed elsewhere: {dock.where.text() == before}, {QApplication.focusWidget() is tree}")
    dock.stage.setFocus()
    seen = []
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    wanted = {"answer_landslide", "answer_not", "answer_unsure", "move_-1", "move_1", "undo", "reach_0", "outline"}
    missed = wanted - {w.objectName() for w in seen}
    say(f"missed by the tabulator: {missed or None}, gets out: {not all(dock.isAncestorOf(w) for w in seen)}")
    dock.stage.setFocus()


go(walk)

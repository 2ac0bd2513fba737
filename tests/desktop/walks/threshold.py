"""The threshold dock, as a person uses it: opened by the menu, moved by mouse and keys, held against the algorithms, written, and gone at the end."""

import demo
from person import OUT, Watchdog, click, go, key, picture, say
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QStyle, QStyleOptionSlider
from qgis.utils import iface, plugins, unloadPlugin


def made():
    """Draw the demo, detect in both scenes and import the catalog."""
    import processing

    regions, _, _ = demo.write_inputs(OUT)
    names = [region.name for region in regions]
    for name in names:
        given = {"INPUT": str(OUT / f"scene_{name}.tif"), "OPERATING_POINT": "balanced"}
        processing.run("landslidebias:detectlandslides", {**given, "PROBABILITY": p(name), "DETECTIONS": d(name)})
    processing.run(
        "landslidebias:importcatalog", {"INPUT": str(OUT / "catalog.csv"), "OUTPUT": str(OUT / "catalog.gpkg")}
    )
    return names


def p(name):
    return str(OUT / f"probability_{name}.tif")


def d(name):
    return str(OUT / f"detections_{name}.gpkg")


def load(names):
    layers = [QgsVectorLayer(str(OUT / "catalog.gpkg"), "Catalog")]
    layers += [QgsVectorLayer(d(n), f"Detections {n}") for n in names]
    layers += [QgsRasterLayer(p(n), f"Probability {n}") for n in names]
    layers += [QgsRasterLayer(str(OUT / f"scene_{n}.tif"), f"Scene {n}") for n in names]
    layers += [QgsVectorLayer(str(OUT / "regions.geojson"), "Regions")]
    QgsProject.instance().addMapLayers(layers)
    QgsProject.instance().setCrs(layers[-1].crs())
    iface.mapCanvas().zoomToFullExtent()


def by_algorithms(names, threshold):
    """Return what extractdetections and biasfactor give at a threshold: name, events, blocks, records and bias factor of each region."""
    import processing

    found = []
    for name in names:
        given = {"INPUT": p(name), "THRESHOLD": threshold, "OUTPUT": str(OUT / f"at_{threshold}_{name}.gpkg")}
        found.append(processing.run("landslidebias:extractdetections", given)["OUTPUT"])
    given = {
        "REGIONS": str(OUT / "regions.geojson"),
        "CATALOG": str(OUT / "catalog.gpkg"),
        "OUTPUT": str(OUT / f"r_{threshold}.gpkg"),
    }
    given |= {"DETECTIONS": found, "PROBABILITY": [p(n) for n in names]}
    layer = QgsVectorLayer(processing.run("landslidebias:biasfactor", given)["OUTPUT"], "r")
    from landslidebias.core.reports.bias_words import number

    rows = []
    for f in layer.getFeatures():
        gamma = (
            "reference"
            if f["reference"]
            else f"{number(f['gamma'])} ({number(f['gamma_low_all'])} to {number(f['gamma_high_all'])})"
        )
        rows.append([f["name"], gamma, f"{f['n_events']:,}", f"{f['recorded']:,}", f"{f['n_blocks']:,}"])
    return rows


def shown(dock):
    table = dock.counts
    return [[table.item(k, c).text() for c in range(table.columnCount())] for k in range(table.rowCount())]


def exact(dock):
    return lambda: (
        f"above {dock.field.value:.6g}" in dock.total.text()
        and shown(dock)
        and not any("about" in row[1] for row in shown(dock))
    )


def handle(slider):
    """Return where the slider's handle is, and its width."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    box = slider.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    )
    return box.center()


def walk():
    names = made()
    load(names)
    yield 1
    desktop = plugins["landslidebias"].desktop
    next(a for a in desktop.menu.actions() if a.text() == "Threshold").trigger()
    dock = iface.mainWindow().findChild(QDockWidget, "landslidebias_threshold")
    yield exact(dock)
    say(
        f"opened with {dock.sources.rasters.count()} rasters, {dock.sources.regions.currentText()}, {dock.sources.catalog.currentText()}"
    )
    yield 1
    picture("opened")
    slider = dock.field.slider
    slow = []
    with Watchdog() as watch:
        at = handle(slider)
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        for step in range(40):
            QTest.mouseMove(slider, QPoint(at.x() - 3 * step, at.y()))
            yield 0.03
        QTest.mouseRelease(
            slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at.x() - 117, at.y())
        )
        slow.append(watch.longest)
    yield exact(dock)
    dragged = dock.field.value
    say(f"dragged: {shown(dock) == by_algorithms(names, dragged)}")
    (OUT / "stall.txt").write_text(
        f"{1000 * slow[0]:.0f} ms at most without the event loop while the slider was dragged"
    )
    say("no long stall" if slow[0] < 0.25 else f"stalled {slow[0]:.3f} s")
    slider.setFocus()
    key(slider, Qt.Key.Key_Right)
    yield exact(dock)
    say(f"by a key: {dock.field.value > dragged and shown(dock) == by_algorithms(names, dock.field.value)}")
    balanced = next(button for button in dock.presets.buttons if button.text() == "balanced")
    click(balanced)
    yield exact(dock)
    say(f"balanced: {dock.field.value} {shown(dock) == by_algorithms(names, dock.field.value)}")
    dock.field.number.setFocus()
    dock.field.number.selectAll()
    key(dock.field.number, "0.8")
    key(dock.field.number, Qt.Key.Key_Return)
    yield exact(dock)
    say(f"typed: {dock.field.value} {shown(dock) == by_algorithms(names, dock.field.value)}")
    yield 1
    picture("typed")
    QgsProject.instance().write(str(OUT / "saved.qgz"))
    saved = QgsProject()
    saved.read(str(OUT / "saved.qgz"))
    kept = [saved.mapLayer(layer.id()) for layer in dock.sources.maps()]
    say(
        f"saved: own styles {[colours(layer) for layer in kept]}, shown {[colours(layer) for layer in dock.sources.maps()]}"
    )
    count = len(QgsProject.instance().mapLayers())
    wanted = shown(dock)
    click(dock.write)
    yield lambda: dock.write.isEnabled()
    yield 1
    new = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    say(
        f"written: {len(QgsProject.instance().mapLayers()) - count} layers, "
        + ", ".join(n for n in new if "above" in n)
    )
    written = next(
        layer for layer in QgsProject.instance().mapLayers().values() if layer.name().startswith("Bias factors")
    )
    say(
        "as shown: "
        + str(
            [[f["name"], f"{f['n_events']:,}"] for f in written.getFeatures()] == [[row[0], row[2]] for row in wanted]
        )
    )
    picture("written")
    iface.mainWindow().resize(1100, 900)
    QApplication.setPalette(dark())
    dock.widget().setPalette(dark())
    dock.resize(420, 900)
    yield 1
    picture("dark")
    picture("dark_dock", dock.widget().widget())
    probability = dock.sources.maps()[0]
    QgsProject.instance().removeMapLayer(dock.sources.catalog.currentLayer())
    yield lambda: dock.counts.isVisible() and shown(dock)[0][1] == "–"
    say("without the catalog: counts")
    unloadPlugin("landslidebias")
    yield 0.5
    say(f"unloaded: own style {colours(probability) == 7}")


def colours(layer):
    """Return how many colours a raster is shown by."""
    return len(layer.renderer().shader().rasterShaderFunction().colorRampItemList())


def dark():
    from qgis.PyQt.QtGui import QColor, QPalette

    found = QPalette(QColor(50, 50, 50), QColor(45, 45, 45))
    role = QPalette.ColorRole
    for part in (role.WindowText, role.Text, role.ButtonText):
        found.setColor(part, QColor(230, 230, 230))
    found.setColor(role.Base, QColor(35, 35, 35))
    found.setColor(role.AlternateBase, QColor(45, 45, 45))
    return found


go(walk)

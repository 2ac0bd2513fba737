"""The review: a sample is drawn by the dock's button, places are answered by keys, by two persons, and QGIS is killed in the midst of it."""

import os
import shutil
import signal
import time

from person import OUT, Watchdog, click, go, key, picture, said, say
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QTableWidget
from qgis.utils import iface, plugins

BACK, ON, UNDO = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace


def detected():
    """Draw the demo, and detect in one of its scenes."""
    import demo
    import processing

    demo.write_inputs(OUT)
    files = {"PROBABILITY": "probability.tif", "ACTIVATION": "activation.tif", "DETECTIONS": "detections.gpkg"}
    scene, outputs = str(OUT / "scene_Quietland.tif"), {name: str(OUT / file) for name, file in files.items()}
    processing.run("landslidebias:detectlandslides", {"INPUT": scene, "OPERATING_POINT": "balanced", **outputs})
    processing.run("landslidebias:matchdistribution", {"INPUT": scene, "OUTPUT": str(OUT / "matched.tif")})
    shutil.copy(scene, OUT / "later.tif")


def load(*files):
    """Add files to the project, the first at the bottom."""
    for file in files:
        kind = QgsRasterLayer if file.endswith(".tif") else QgsVectorLayer
        QgsProject.instance().addMapLayer(kind(str(OUT / file), file.split(".")[0]))


def texts(widget):
    """Return all words that a person sees in a widget."""
    found = [w.text() for kind in (QLabel, QAbstractButton) for w in widget.findChildren(kind) if w.isVisible()]
    found += [w.itemText(k) for w in widget.findChildren(QComboBox) if w.isVisible() for k in range(w.count())]
    tables = [w for w in widget.findChildren(QTableWidget) if w.isVisible()]
    return found + [w.item(r, c).text() for w in tables for r in range(w.rowCount()) for c in range(w.columnCount())]


def scored(words):
    """Compare a precision in words with what the algorithm gives of the same file."""
    import processing

    found = processing.run(
        "landslidebias:scorereview", {"REVIEW": str(OUT / "review.gpkg"), "OUTPUT": str(OUT / "s.csv")}
    )
    low, high = found["PRECISION_LOW"], found["PRECISION_HIGH"]
    same = words == f"{found['PRECISION']:.2f} ({low:.2f} to {high:.2f})"
    return "the same as scorereview's" if same else f"{words}, not {found}"


def opened():
    """Open the dock as a person does, and give the keyboard to it."""
    desktop = plugins["landslidebias"].desktop
    next(action for action in desktop.menu.actions() if action.text() == "Review").trigger()
    dock = desktop.dock("review")
    iface.mainWindow().activateWindow()
    return dock


class Pace:
    """Knows how long it takes from a key to the next picture."""

    def __init__(self, dock):
        self.dock, self.times = dock, []
        for one in dock.pictures.pictures.values():
            one.canvas.mapCanvasRefreshed.connect(self._came)

    def press(self, what):
        self._began, self._last = time.monotonic(), None
        key(self.dock.stage, what)

    def _came(self):
        self._last = time.monotonic()

    def there(self):
        if self.dock.pictures.ready and self._last:
            self.times.append(self._last - self._began)
            return True
        return False


def alone(dock):
    """Keep a picture of the dock by itself, at a place that is likely a landslide."""
    for _ in range(20):
        if dock.session.place.row["probability"] > 0.8:
            break
        key(dock.stage, BACK)
        yield lambda: dock.pictures.ready
    dock.setFloating(True)
    dock.resize(640, 760)
    yield 1.5
    picture("dock", dock)
    dock.setFloating(False)


def walk():
    detected()
    dock = opened()
    yield 0.5
    say(dock.notice.words.text()[:26])
    load(
        "regions.geojson",
        "activation.tif",
        "probability.tif",
        "matched.tif",
        "later.tif",
        "scene_Quietland.tif",
        "detections.gpkg",
    )
    click(dock.notice.button)
    yield 0.5
    given = dock.dialog.createProcessingParameters()
    say(
        f"{len(given['PROBABILITY'])} probability, {len(given['SCENE'])} scenes, {os.path.basename(given['OUTPUT'].sink.staticValue())}"
    )
    dock.dialog.mainWidget().setParameters({**given, "OVERLAP": 0.3})
    picture("dialog", dock.dialog)
    dock.dialog.runButton().click()
    yield lambda: dock.session is not None and dock.pictures.ready
    dock.dialog.close()
    iface.mainWindow().activateWindow()
    yield 1
    picture("first")
    say(", ".join(p.words.text() for p in dock.pictures.pictures.values() if p.isVisible()))
    pace = Pace(dock)
    dock.stage.setFocus()
    with Watchdog() as watch:
        for k in range(30):
            pace.press("LNU3LN0NNL"[k % 10])
            yield pace.there
    say(dock.where.text())
    say(f"{max(pace.times):.3f} {sorted(pace.times)[15]:.3f} {watch.longest:.3f}")
    key(dock.stage, UNDO)
    yield lambda: dock.pictures.ready
    say(f"undone: {dock.where.text()}, {dock.said.text()}")
    for what in (BACK, BACK, ON, "5"):
        key(dock.stage, what)
        yield lambda: dock.pictures.ready
    say(f"corrected: {dock.where.text()}, {dock.said.text()}")
    key(dock.stage, BACK)
    say(f"went back: {dock.where.text()}, {dock.said.text()}")
    dock.progress.setCollapsed(False)
    yield lambda: dock.progress.table.rowCount() > 0
    yield 0.5
    say(f"precision so far: {scored(dock.progress.table.item(0, 2).text())}")
    seen = " ".join(texts(dock))
    hidden = [f"{dock.session.place.row['probability']:.3f}", dock.session.place.row["stratum"], "robability"]
    say(f"blind: {[words for words in hidden if words in seen]}")
    dock.blind.click()
    seen = " ".join(texts(dock))
    say(f"open: {[words in seen for words in hidden]}")
    dock.blind.click()
    yield from alone(dock)
    dock.people.setCurrentIndex(1)
    dock.people.activated.emit(1)
    yield lambda: dock.pictures.ready
    say(f"reviewer 2: {dock.where.text()}")
    for what in "NNL":
        key(dock.stage, what)
        yield lambda: dock.pictures.ready
    say(f"killed at: {dock.where.text()}, number {dock.session.place.row['review_id']}")
    (OUT / "said.txt").write_text("\n".join(said))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    go(walk)

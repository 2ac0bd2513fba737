"""Runs the plugin's own Qt code under PyQt6, with a stand-in for QGIS: `make qt6`.

What it shows is Qt: enums, modules, signals, painting, keys. What QGIS does is not here: its classes are shells that take anything and do nothing.
"""

import ast
import importlib
import importlib.util
import os
import sys
import types
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
SHIPPED = [*(ROOT / "algorithms").rglob("*.py"), *(ROOT / "ui").rglob("*.py"), ROOT / "plugin.py"]

import numpy as np  # noqa: E402
from PyQt6 import QtCore, QtGui, QtTest, QtWidgets, sip  # noqa: E402

Qt = QtCore.Qt


class Shell(type):
    """The type of a class of QGIS that is not here: whatever is asked of it, or of one of its kind, is one more."""

    def __getattr__(cls, name):
        return shell(name)

    def __or__(cls, other):
        return cls


def shell(name):
    """Return a class that takes anything, does nothing and holds nothing."""
    if name.startswith("__"):
        raise AttributeError(name)
    said = {
        "__init__": lambda self, *_, **__: None,
        "__getattr__": lambda self, name: shell(name),
        "__iter__": lambda self: iter(()),
    }
    return Shell(name, (), {**said, "__bool__": lambda self: False})


class Standing(types.ModuleType):
    """A module of QGIS or GDAL that is not here."""

    def __getattr__(self, name):
        setattr(self, name, shell(name))
        return getattr(self, name)


class WidgetShell(type(QtWidgets.QWidget)):
    """The type of a widget of QGIS that is not here."""

    def __getattr__(cls, name):
        return shell(name)


class Canvas(QtWidgets.QWidget, metaclass=WidgetShell):
    """In the place of QGIS's widgets: a widget that takes anything else too."""

    def __getattr__(self, name):
        return shell(name)


class Fold(QtWidgets.QGroupBox):
    """In the place of QgsCollapsibleGroupBox."""

    collapsedStateChanged = QtCore.pyqtSignal(bool)

    def isCollapsed(self):
        return not self.isChecked()

    def setCollapsed(self, folded):
        self.setCheckable(True)
        self.setChecked(not folded)
        self.collapsedStateChanged.emit(folded)


def stand_in():
    """Put PyQt6 where qgis.PyQt is looked for, as QGIS 4 does it, and shells in the place of the rest; and name the package."""
    names = (
        "qgis",
        "qgis.core",
        "qgis.gui",
        "qgis.utils",
        "osgeo",
        "osgeo.gdal",
        "osgeo.ogr",
        "osgeo.osr",
        "processing",
    )
    for name in names:
        sys.modules[name] = Standing(name)
        sys.modules[name].__path__ = []
    for name in ("gdal", "ogr", "osr"):
        setattr(sys.modules["osgeo"], name, sys.modules[f"osgeo.{name}"])
    sys.modules["qgis.core"].Qgis.QGIS_VERSION_INT = 40000
    gui = sys.modules["qgis.gui"]
    gui.QgsCollapsibleGroupBox = Fold
    gui.QgsMapCanvas = gui.QgsFileWidget = gui.QgsMapLayerComboBox = Canvas
    pyqt = sys.modules["qgis.PyQt"] = types.ModuleType("qgis.PyQt")
    for module in (QtCore, QtGui, QtWidgets):
        name = module.__name__.partition(".")[2]
        copy = sys.modules[f"qgis.PyQt.{name}"] = types.ModuleType(f"qgis.PyQt.{name}")
        copy.__dict__.update({key: value for key, value in vars(module).items() if not key.startswith("__")})
        setattr(pyqt, name, copy)
    pyqt.QtWidgets.QAction, pyqt.QtWidgets.QShortcut = QtGui.QAction, QtGui.QShortcut
    pyqt.sip = sys.modules["qgis.PyQt.sip"] = sip
    spec = importlib.util.spec_from_file_location(
        "landslidebias", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["landslidebias"] = importlib.util.module_from_spec(spec)


def ours(name):
    return importlib.import_module(f"landslidebias.{name}")


def names():
    """Each name of Qt in the shipped code is one of PyQt6's; but for QVariant.Type, which compat.py asks before QGIS 3.38 only."""
    n = 0
    for path in SHIPPED:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
                module = sys.modules[node.module]
                known.update({alias.asname or alias.name: getattr(module, alias.name) for alias in node.names})
        for node in ast.walk(tree):
            words = ast.unparse(node).split(".") if isinstance(node, ast.Attribute) else [""]
            if words[0] in known and all(word.isidentifier() for word in words) and words[:2] != ["QVariant", "Type"]:
                value, n = known[words[0]], n + 1
                for word in words[1:]:
                    assert hasattr(value, word), f"{path.relative_to(ROOT)}:{node.lineno}: {'.'.join(words)}"
                    value = getattr(value, word)
    return f"{n} names of Qt in {len(SHIPPED)} files"


def modules():
    """Every module is imported."""
    for path in SHIPPED:
        ours(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    return f"{len(SHIPPED)} modules imported"


def values():
    """Fields' types, and dates to and from features."""
    import datetime as dt

    compat, sinks, features = (
        ours("algorithms.gis.compat"),
        ours("algorithms.gis.sinks"),
        ours("algorithms.gis.features"),
    )
    for new, _ in compat._TYPES.values():
        assert isinstance(getattr(QtCore.QMetaType.Type, new), QtCore.QMetaType.Type)
    for value in (dt.datetime(2026, 11, 26, 20, 13, 5), dt.date(2026, 11, 26), None, 3, "x"):
        assert features.plain(sinks._qt(value)) == value
    return "types of fields, dates"


def pictures():
    """Chips as PNG, outlines, and the sheet of an activation."""
    made, sheets = ours("algorithms.gis.pictures"), ours("algorithms.gis.sheets")
    chip = np.arange(18 * 18 * 3, dtype=np.uint8).reshape(18, 18, 3)
    image = QtGui.QImage.fromData(made.png(made.scaled(chip, 18, 18)))
    found = [[image.pixelColor(col, row).getRgb()[:3] for col in range(18)] for row in range(18)]
    assert (np.array(found) == chip).all() and made.chip_uri(chip).startswith("data:image/png;base64,")
    ring = [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)]
    outlined = made.image_of(chip // 4, [ring])
    assert outlined.pixelColor(made.SIDE // 2, made.SIDE // 4).getRgb()[:2] == (255, 212)
    sheet = QtGui.QImage.fromData(sheets.picture_of([("Row 0", [made.blank()] * 4, [1, 1])], {"source": "here"}))
    assert sheet.text("source") == "here"
    return "pictures"


def language():
    """The plugin's sentences in another language, where they were built."""
    spoken = ours("algorithms.gis.language")
    if spoken.file_of("de") is None:
        return "language left out: no .qm (make languages)"
    german = spoken.Language("de")
    assert spoken.tr("Threshold") == "Schwelle" and spoken.tr(ours("core.words").figure(1234.5, ",.1f")) == "1.234,5"
    german.remove()
    return "German sentences and numbers"


def threshold():
    """The threshold dock's widgets: slider and number, curve, counts, operating points."""
    slider = ours("ui.threshold.slider").ThresholdField()
    said = []
    slider.changed.connect(said.append)
    slider.show()
    QtTest.QTest.keyClick(slider.slider, Qt.Key.Key_Right)
    QtTest.QTest.keyClick(slider.number, Qt.Key.Key_Up)
    assert len(said) == 2 and said[0] < said[1] and abs(slider.number.value() - said[1]) < 1e-6
    chart = ours("ui.threshold.chart")
    curve = chart.Curve()
    curve.resize(400, 240)
    blank = curve.grab().toImage()
    counts = np.linspace(5000, 0, len(chart.THRESHOLDS)).astype(int)
    curve.show_curves(["north", "south"], [counts, counts // 3])
    curve.show_threshold(0.9)
    assert curve.grab().toImage() != blank
    live, factor = ours("algorithms.gis.live"), ours("core.bias.factor")
    gamma = factor.Gamma(2.0, 1.5, 3.0, "estimate", 1.2, 3.4)
    table = ours("ui.threshold.table").Counts()
    table.show_rows(
        live.Shown(0.5, 12, 40, [live.Row("north", 10, 30, 4, None, True), live.Row("south", 2, 10, 1, gamma)])
    )
    assert table.item(1, 1).text() == "2 (1.2 to 3.4)" and table.item(1, 4).textAlignment()
    chosen = []
    presets = ours("ui.threshold.presets").Presets(chosen.append)
    presets.show_points([ours("core.models.points").Point("balanced", 0.7)])
    presets.buttons[0].click()
    assert chosen == [0.7]
    return "threshold: slider, number, curve, counts, operating points"


def review():
    """The review's answers by buttons and keys, its notice, its progress."""
    controls, notice = ours("ui.review.controls"), ours("ui.review.notice").Notice()
    stage = QtWidgets.QWidget()
    answers = controls.Controls(stage)
    choice = controls.Choice()
    layout = QtWidgets.QVBoxLayout(stage)
    layout.addWidget(answers)
    layout.addWidget(choice)
    said = []
    answers.answered.connect(lambda *given: said.append(given))
    answers.moved.connect(said.append)
    answers.undone.connect(lambda: said.append("undone"))
    stage.show()
    stage.setFocus()
    QtTest.QTest.qWaitForWindowActive(stage)
    for key in (Qt.Key.Key_L, Qt.Key.Key_N, Qt.Key.Key_3, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Backspace):
        QtTest.QTest.keyClick(stage, key)
    QtTest.QTest.keyClick(stage, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said == [("landslide", 1), ("not", None), ("landslide", 3), 1, -1, "undone", "undone"], said
    choice.setFocus()
    QtTest.QTest.keyClick(choice, Qt.Key.Key_L)
    assert len(said) == 7  # typed in a list, it is no answer
    mended = []
    notice.say("Not saved.", "Try again", lambda: mended.append(1))
    notice.button.click()
    assert mended == [1]
    fixed = {"region": "north", "stratum": "detected", "weight": 20.0}
    rows = [{**fixed, "review_id": k, "answer": "not" if k % 3 else "landslide"} for k in range(12)]
    box = ours("ui.review.progress").ProgressBox(lambda: rows)
    box.setCollapsed(False)
    box.release()
    QtWidgets.QApplication.processEvents()
    assert box.table.item(0, 1).text() == "12 of 12" and box._words.text()
    return "review: answers by key and button, notice, progress in its thread"


def panel():
    """The panel's steps, and their buttons."""
    view, steps = ours("ui.panel.view"), ours("core.way.steps")
    clicked = []
    for number, face in enumerate(view.faces(), 1):
        one = view.StepView(number, face, clicked.append)
        for state in (steps.DONE, steps.NEXT, steps.OPEN, steps.WAITS):
            one.show_step(steps.Step(face.name, state, ("Said.",), ("Warned.",)))
            assert not one.grab().isNull() and "Note: Warned." in one.said
        one.show_step(steps.Step(face.name, steps.OPEN))
        for button in one.buttons.values():
            button.click()
    assert len(clicked) == sum(len(row) for face in view.faces() for row in face.rows)
    return "panel: steps in each state, buttons"


def desktop():
    """Toolbar, menu and the three docks, made, shown and taken back; the swipe's line."""
    window = QtWidgets.QMainWindow()
    places = {
        "mainWindow": lambda: window,
        "addToolBar": window.addToolBar,
        "mapCanvas": Canvas,
        "pluginMenu": lambda: window.menuBar(),
    }
    iface = type(
        "Iface", (), {**{k: staticmethod(v) for k, v in places.items()}, "__getattr__": lambda self, name: shell(name)}
    )()
    whole = ours("ui.desktop").Desktop(iface)
    for name in ("panel", "review", "threshold"):
        dock = whole.show(name)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        QtWidgets.QApplication.processEvents()
        assert not dock.grab().isNull()
    whole.unload()
    return "toolbar, menu, the three docks with nothing in the project"


if __name__ == "__main__":
    application = QtWidgets.QApplication([])
    stand_in()
    sys.excepthook = lambda *what: (sys.__excepthook__(*what), os._exit(1))  # in a slot too
    print(f"PyQt {QtCore.PYQT_VERSION_STR}, Qt {QtCore.QT_VERSION_STR}; QGIS is a stand-in")
    for check in (names, modules, values, pictures, language, threshold, review, panel, desktop):
        print(check())

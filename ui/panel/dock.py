"""The panel: seven steps with their states, read from the project's layers, and a button for each that opens what does it."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.gis import diagnosed
from ...algorithms.gis.engine_client import engine_setting
from ...algorithms.parameters import tr
from ...core.errors import InputError
from ...core.link import environment
from ...core.way import filled, steps
from ...core.way.filled import Filled
from ...core.way.project import Project
from ...core.words import words_of
from ..dock import Dock
from ..opening import Dialogs, following
from . import demo
from .chosen import Folder, Regions, Scenes
from .queue import Queue
from .reading import Reading
from .view import StepView, faces

PRODUCTS = "*.zip *.xml *.jp2"


class PanelDock(Dock):
    """The panel. `state` is what each step says of itself now."""

    NAME = "panel"

    def __init__(self, iface: Any, desktop: Any):
        self._desktop = desktop
        self._project = Project([])
        self._drawing: Optional[demo.Drawing] = None
        self._next = steps.ENGINE
        super().__init__(iface, tr("Landslide Bias"))
        self._reading = Reading(self, self._show, self.isVisible)
        self._dialogs = Dialogs(self._reading.changed)
        self._queue = Queue(self, self._show_run, self._ended)
        project = QgsProject.instance()
        for signal in (
            project.layersAdded,
            project.cleared,
            project.readProject,
            project.homePathChanged,
            project.layerTreeRoot().layerOrderChanged,
            self.visibilityChanged,
        ):
            self.listen(signal, self._reading.changed)
        self.listen(project.layersWillBeRemoved, self._reading.forget)

    def build(self) -> QWidget:
        """Return the steps, one below the other, and what runs."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        self.views = {face.name: StepView(number, face, self._clicked) for number, face in enumerate(faces(), 1)}
        self.scenes, self.regions, self.folder = Scenes(), Regions(self._changed), Folder()
        self.scenes.itemChanged.connect(self._name_detect)
        self.views[steps.DETECT].insert(self.scenes)
        self.views[steps.CATALOG].insert(self.regions)
        for view in self.views.values():
            column.addWidget(view)
        column.addWidget(self.folder)
        self.diagnostics = QPushButton(tr("&Copy diagnostics"))
        self.diagnostics.setToolTip(tr("What a report of a fault begins with: versions, platform, engine, last error; no paths, no names of layers."))
        self.diagnostics.setFlat(True)
        self.diagnostics.clicked.connect(self._copy_diagnostics)
        column.addWidget(self.diagnostics)
        column.addStretch(1)
        self.scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it is as wide as its steps need
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inside)
        whole = QWidget()
        outside = QVBoxLayout(whole)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scroll, 1)
        outside.addWidget(self._running())
        return whole

    def _running(self) -> QWidget:
        """Return the line that says what runs."""
        self.running, self.said, self.bar = QWidget(), QLabel(), QProgressBar()
        self.stop = QPushButton(tr("&Stop"))
        self.stop.clicked.connect(lambda: self._queue.stop())
        self.said.setWordWrap(True)
        across = QHBoxLayout()
        across.addWidget(self.bar)
        across.addWidget(self.stop)
        column = QVBoxLayout(self.running)
        column.addWidget(self.said)
        column.addLayout(across)
        self.running.hide()
        return self.running

    def release(self) -> None:
        """Stop what runs, close what is open, and hear of nothing more."""
        self._queue.stop()
        self._reading.release()
        self._dialogs.close()
        if self._drawing is not None:
            self._drawing.cancel()
        super().release()

    @property
    def state(self) -> "dict[str, str]":
        """What each step says, by its name."""
        return {name: view.said for name, view in self.views.items()}

    def _changed(self) -> None:
        self._reading.changed()

    def _show(self, project: Project) -> None:
        """Show how far the project is."""
        self._project = project
        found = steps.steps(project, _engine_lacks())
        for step in found:
            self.views[step.name].show_step(step)
        self.scenes.show_scenes(project)
        self.regions.show_regions(project)
        self.folder.show_folder(project)
        self._name_detect()
        bar = self.scroll.verticalScrollBar().sizeHint().width()
        self.scroll.setMinimumWidth(self.scroll.widget().minimumSizeHint().width() + bar)
        coming = next((step.name for step in found if step.state == steps.NEXT), steps.BIAS)
        if coming != self._next:
            self._next = coming
            QTimer.singleShot(0, self._bring)  # when the sentences have their room

    def _bring(self) -> None:
        """Bring the next step into sight."""
        self.scroll.ensureWidgetVisible(self.views[self._next])

    def _name_detect(self, *_: Any) -> None:
        n = len(self.scenes.checked(self._project))
        button = self.views[steps.DETECT].buttons["detect"]
        button.setText(tr("De&tect in {0} scenes…").format(n) if n > 1 else tr("De&tect…"))

    def _clicked(self, name: str) -> None:
        """Do what a button says."""
        results, project = self.folder.results, self._project
        if name in ("review", "threshold"):
            self._desktop.show(name)
        elif name == "demo":
            self._ask_demo()
        elif name == "products":
            paths = self._files(tr("Products"), tr("Products ({0})").format(PRODUCTS))
            self._in_turn([filled.product(path, results) for path in paths])
        elif name in ("scenes", "regions"):
            self._open_layers(name)
        elif name == "detect":
            chosen = self.scenes.checked(project) or project.scenes[:1]
            self._in_turn([filled.detect(project, scene, results, demo.settings()) for scene in chosen])
        else:
            self._dialogs.open(self._filled(name))

    def _filled(self, name: str) -> Filled:
        """Return what the dialog of a button is filled with."""
        results, project = self.folder.results, self._project
        if name == "engine":
            return filled.engine()
        if name == "catalog":
            return filled.catalog(demo.catalog_file(), results)
        makers = {
            "find": filled.find,
            "fetch": filled.fetch,
            "match": filled.match,
            "sample": filled.sample,
            "bias": filled.bias,
        }
        return makers[name](project, results)

    def _in_turn(self, runs: "list[Filled]") -> None:
        """Open the dialog of the first run; the others follow with its settings when it went well."""
        if not runs:
            return
        first, *others = runs

        def follow(used: dict) -> None:
            self._queue.add([following(first, used, other) for other in others], done=1)

        self._dialogs.open(first, follow if others else None)

    def _files(self, title: str, kinds: str) -> "list[str]":
        paths, _ = QFileDialog.getOpenFileNames(self, title, QgsProject.instance().homePath(), kinds)
        return paths

    def _open_layers(self, name: str) -> None:
        """Add rasters or regions from files to the project."""
        make = QgsRasterLayer if name == "scenes" else QgsVectorLayer
        for path in self._files(tr("Scenes") if name == "scenes" else tr("Regions"), ""):
            layer = make(path, Path(path).stem)
            if layer.isValid():
                QgsProject.instance().addMapLayer(layer)
            else:
                self._warn(tr("{0} can't be opened as a layer.").format(path))

    def _ask_demo(self) -> None:
        """Ask for the demo's folder, and make it there."""
        self.asked = demo.Asked(self)
        self.asked.accepted.connect(lambda: self._make_demo(Path(self.asked.folder.filePath())))
        self.asked.open()

    def _make_demo(self, folder: Path) -> None:
        def ended(wrong: str) -> None:
            self._drawing = None
            self._show_run(None)
            if wrong:
                self._warn(wrong)
            else:
                demo.load(folder, self.iface.mapCanvas())

        self._show_run((tr("Drawing the demo …"), -1))
        self._drawing = demo.draw(folder, ended)

    def _show_run(self, what: Optional[tuple]) -> None:
        """Show what runs, and how far it is; None for nothing, below 0 where it is not known how far."""
        self.running.setVisible(what is not None)
        if what is not None:
            words, percent = what
            self.said.setText(words)
            self.bar.setRange(0, 100 if percent >= 0 else 0)
            self.bar.setValue(max(percent, 0))
            self.stop.setVisible(percent >= 0)

    def _ended(self, failed: "list[str]") -> None:
        for words in failed:
            self._warn(words)

    def _copy_diagnostics(self) -> None:
        QApplication.clipboard().setText(diagnosed.text())
        words = tr("Copied: paste it into your report. It holds no paths and no names of layers.")
        self.iface.messageBar().pushMessage(tr("Landslide Bias"), words, Qgis.MessageLevel.Info)

    def _warn(self, words: str) -> None:
        self.iface.messageBar().pushMessage(tr("Landslide Bias"), words, Qgis.MessageLevel.Warning, 0)


def _engine_lacks() -> str:
    """Return what is wrong with the engine, '' where it is ready."""
    try:
        environment.find("detect", engine_setting())
    except InputError as error:
        return words_of(error)
    return ""

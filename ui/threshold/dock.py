"""The dock "Threshold": map, counts and bias factors follow a threshold while it moves; what is seen can be written."""

from typing import Any, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...algorithms.gis.live import AnyThreshold, Shown
from ...algorithms.parameters import tr
from ...core.errors import InputError
from ...core.models.points import DEFAULT, known
from ...core.words import translated, words_of
from ..dock import Dock, once
from .chart import THRESHOLDS, Curve
from .presets import Presets
from .preview import Preview
from .slider import ThresholdField
from .sources import Sources, is_detections
from .table import Counts
from .working import Newest, Preparation
from .writing import Writing

SETTLED, REDRAWN, RESTS = 250, 60, 300  # milliseconds: layers chosen, map drawn again, threshold at rest
WIDTH = 56  # letters: of the table with its bias factors


class ThresholdDock(Dock):
    """Layers, threshold, presets, curve, counts, and the button that writes."""

    NAME = "threshold"

    def __init__(self, iface: Any, _: Any = None):
        self._made: Optional[AnyThreshold] = None
        self._task: Optional[Preparation] = None
        self._key: tuple = ()
        self._opened = False
        self._writing: Optional[Writing] = None
        self._preview = Preview()
        self._newest = Newest()
        self._prepare_later, self._draw_later, self._rest_later = (once(ms) for ms in (SETTLED, REDRAWN, RESTS))
        super().__init__(iface, tr("Threshold"))
        for timer, slot in (
            (self._prepare_later, self._prepare),
            (self._draw_later, self._draw),
            (self._rest_later, self._rest),
        ):
            self.listen(timer.timeout, slot)
        self.listen(self._newest.answered, self._answered)
        project = QgsProject.instance()
        for signal, slot in (
            (project.layersAdded, self._look),
            (project.layersRemoved, self._look),
            (project.writeProject, self._saving),
            (project.projectSaved, self._draw),
        ):
            self.listen(signal, slot)
        self.listen(self.visibilityChanged, self._seen)
        self._look()

    def build(self) -> QWidget:
        self.field = ThresholdField()
        self.field.changed.connect(self._moved)
        self.presets = Presets(self.field.set)
        self.curve, self.counts = Curve(), Counts()
        self.total, self.words = QLabel(), QLabel()
        for label in (self.total, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.on_map = QCheckBox(tr("Show on the map"))
        self.on_map.setToolTip(
            tr(
                "Rasters show the blocks above the threshold; detections below it fade. The layers' own styles come back."
            )
        )
        self.on_map.setChecked(True)
        self.on_map.toggled.connect(lambda _: self._draw())
        self.write = QPushButton(tr("Write detections and bias factors"))
        self.write.setToolTip(
            tr("Runs extractdetections and biasfactor with this threshold; both are in Processing's history.")
        )
        self.write.clicked.connect(self._write)
        self.layers = QgsCollapsibleGroupBox(tr("Layers"))
        self.sources = Sources(self._prepare_later.start)
        QVBoxLayout(self.layers).addWidget(self.sources)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        for part in (
            self.layers,
            self.field,
            self.presets,
            self.total,
            self.counts,
            self.curve,
            self.on_map,
            self.write,
            self.words,
        ):
            layout.addWidget(part)
        layout.setStretchFactor(self.curve, 1)
        area = QScrollArea()
        area.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _look(self, *_: Any) -> None:
        self.sources.look()

    def _seen(self, visible: bool) -> None:
        if visible:
            self._prepare_later.start()
            self._draw_later.start()
        elif self.isHidden():
            self._preview.end()

    def _saving(self, *_: Any) -> None:
        """Save layers with their own styles; they show the threshold again afterwards."""
        self._preview.end()

    def _prepare(self) -> None:
        """Make the chosen layers ready, beside the desktop's work, where they are others than before."""
        key = self.sources.key()
        if self.isHidden() or key == self._key:
            return
        self._stop()
        self._key = key
        try:
            asked = self.sources.asked()
        except InputError as error:
            self._say(translated(words_of(error), tr))
            return
        if asked is None:
            self._say(tr("Choose a probability raster: the output of detectlandslides or classifyscene."))
            return
        told = [known(raster.tags) for raster in asked.maps]
        points = told[0] if all(one == told[0] for one in told) else []
        self.presets.show_points(points)
        if self._made is None and self.field.value == 0.5:
            self.field.set(next((p.threshold for p in points if p.name == DEFAULT), 0.5))
        self._say(tr("Reading the layers …"))
        self._task = Preparation(asked, self._ready)
        QgsApplication.taskManager().addTask(self._task)

    def _ready(self, made: Optional[AnyThreshold], words: str) -> None:
        self._made, self._task = made, None
        if made is None:
            self._say(words)
            return
        if not self._opened:  # all that is needed was found: room for what it says
            self._opened = True
            self.layers.setCollapsed(self.sources.whole)
        self.curve.show_curves(made.names, [made.above(k, THRESHOLDS) for k in range(len(made.names))])
        self._say("\n".join(self._notes(made)))
        self._moved(self.field.value)

    def _notes(self, made: AnyThreshold) -> list[str]:
        """Return what a person must know of the figures."""
        if self.sources.regions.currentLayer() is None or self.sources.catalog.currentLayer() is None:
            return [tr("With regions and a catalog the bias factor Γ is shown too.")]
        if made.why:
            return [translated(made.why, tr)]
        note = tr(
            "Γ of events that nobody reviewed: no excluded roads, no slope, no review. The report of biasfactor says more."
        )
        return [note, *(translated(words, tr) for words in made.warnings)]

    def _say(self, words: str) -> None:
        self.words.setText(words)
        if self._made is None:
            self.total.clear()
            self.counts.hide()
            self.curve.show_curves([], [])
        self.write.setEnabled(self._made is not None and self._writing is None)

    def _moved(self, threshold: float) -> None:
        """Follow the threshold."""
        self.curve.show_threshold(threshold)
        if not self._draw_later.isActive():
            self._draw_later.start()
        self._rest_later.start()
        made = self._made
        if made is not None:
            self._newest.ask(lambda: made.at(threshold, lambda: True))

    def _rest(self) -> None:
        """Have the figures worked out to the last digit, where the threshold stays."""
        made, threshold = self._made, self.field.value
        if made is not None:
            self._newest.ask(lambda: made.at(threshold, lambda: self._newest.waiting))

    def _answered(self, found: object) -> None:
        if not isinstance(found, Shown):
            self._say(translated(words_of(found), tr) if isinstance(found, Exception) else "")
        elif self._made is not None and not self._newest.waiting:
            self.total.setText(
                tr("{0:,} events of {1:,} blocks above {2:.6g}").format(found.events, found.blocks, found.threshold)
            )
            self.counts.setVisible(bool(found.rows))
            self.counts.show_rows(found)

    def _draw(self) -> None:
        """Show the threshold on the map."""
        if not self.on_map.isChecked() or self._made is None or self.isHidden():
            self._preview.end()
            return
        found = [layer for layer in QgsProject.instance().mapLayers().values() if is_detections(layer)]
        self._preview.show(self.sources.maps(), found, self.field.value)

    def _write(self) -> None:
        self._writing = Writing(self.field.value, self._say, self._written)
        self.write.setEnabled(False)
        self._writing.start(
            self.sources.maps(), self.sources.regions.currentLayer(), self.sources.catalog.currentLayer()
        )

    def _written(self) -> None:
        self._writing = None
        self.write.setEnabled(self._made is not None)

    def _stop(self) -> None:
        """Let go of what was made ready."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._made = None
        self._draw()

    def release(self) -> None:
        super().release()
        for timer in (self._prepare_later, self._draw_later, self._rest_later):
            timer.stop()
        if self._writing is not None:
            self._writing.release()
        self._stop()
        self._newest.release()
        self._preview.end()

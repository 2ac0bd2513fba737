"""The review dock: shows one place of a sample after the other, and puts each answer into the file at once."""

from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ...algorithms.parameters import tr
from ...core.way.layers import PROBABILITIES
from ...core.words import figure
from ..dock import Dock, once
from . import start
from .controls import Choice, Controls
from .notice import Notice
from .pictures import AUTOMATIC, NOTHING, ROLES, Pictures, title
from .progress import ProgressBox
from .sample import NotSaved, Sample, in_words, is_sample
from .session import Session

PERSON = "landslidebias/reviewer"  # who sits here, in QGIS's settings
REPAINT_MS = 1500  # after an answer, the map and the table show it


class ReviewDock(Dock):
    """Answers of one person, place by place."""

    NAME = "review"

    def __init__(self, iface: Any, _: Any):
        """Take QGIS's interface; the desktop's frame is not needed."""
        self.session: Optional[Session] = None
        self.dialog: Any = None
        self._of_layer: list = []  # what is heard of the sample's layer
        super().__init__(iface, tr("Review"))
        project = QgsProject.instance()
        self._soon = once(0, self._look, self)
        self._repaint = once(REPAINT_MS, self._tell, self)
        for signal in (project.layersAdded, project.layersRemoved, project.layerTreeRoot().layerOrderChanged):
            self.listen(signal, lambda *_: self._soon.start())
        self.listen(project.layersWillBeRemoved, self._on_removal)
        self._look()

    def build(self) -> QWidget:
        """Return the dock's content."""
        self.stage = QWidget()
        self.stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.notice, self.pictures, self.controls = Notice(), Pictures(), Controls(self.stage)
        self.where, self.said = QLabel(), QLabel()
        self.where.setWordWrap(True)
        self.progress = ProgressBox(self._rows)
        self.controls.answered.connect(self.answer)
        self.controls.undone.connect(lambda: self._save(lambda session: session.undo()))
        self.controls.moved.connect(self._move)
        self.controls.reached.connect(self._reach)
        self.controls.outlined.connect(self.pictures.set_outlined)
        layout = QVBoxLayout(self.stage)
        layout.addLayout(self._head())
        layout.addWidget(self.notice)
        layout.addWidget(self.pictures, 1)
        self.choice_box = self._choices()
        for part in (self.where, self.said, self.controls, self.choice_box, self.progress):
            layout.addWidget(part)
        self._rest = QWidget()  # takes the room where no picture does
        layout.addWidget(self._rest, 1)
        scroll = QScrollArea()
        scroll.setWidget(self.stage)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(self.stage.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        return scroll

    def _head(self) -> QHBoxLayout:
        self.samples, self.people, self.blind = Choice(), Choice(), QCheckBox(tr("Blind"))
        self.samples.setToolTip(tr("The sample to review: a layer that 'Sample detections for review' wrote."))
        self.people.setToolTip(
            tr("Who you are. Each person sees the places dealt out to that number, and not the other's answers.")
        )
        self.blind.setToolTip(
            tr(
                "Probability and stratum stay hidden, so that they can't colour your answers. Open them to look, not to answer."
            )
        )
        self.blind.setChecked(True)
        self.samples.activated.connect(lambda _: self._choose(self.samples.currentData()))
        self.people.activated.connect(lambda _: self._be(self.people.currentData()))
        self.blind.toggled.connect(lambda _: self._look())
        row = QHBoxLayout()
        row.addWidget(self.samples, 1)
        for part in (self.people, self.blind):
            row.addWidget(part)
        for choice in (self.samples, self.people):
            choice.closed.connect(self.stage.setFocus)
        return row

    def _choices(self) -> QWidget:
        box = QgsCollapsibleGroupBox(tr("Pictures"))
        box.setCollapsed(True)
        form = QFormLayout(box)
        self.choices = {role: Choice() for role in ROLES}
        for role, choice in self.choices.items():
            choice.activated.connect(lambda _, role=role, choice=choice: self._show_as(role, choice.currentData()))
            choice.closed.connect(self.stage.setFocus)
            form.addRow(title(role), choice)
        return box

    # What is there

    def _look(self) -> None:
        """Look at what the project holds, and show the sample that was shown, or the first."""
        there = sorted(filter(is_sample, QgsProject.instance().mapLayers().values()), key=QgsMapLayer.name)
        rasters = self.pictures.look()
        if self.blind.isChecked():
            rasters = [layer for layer in rasters if self.pictures.kind(layer) != PROBABILITIES]
        for role, choice in self.choices.items():
            _fill(choice, [(tr("automatic"), AUTOMATIC), (tr("none"), NOTHING), *((r.name(), r.id()) for r in rasters)])
            if choice.findData(self.pictures.chosen[role]) < 0:
                self.pictures.chosen[role] = AUTOMATIC
            choice.setCurrentIndex(choice.findData(self.pictures.chosen[role]))
        was = self.session.sample.layer.id() if self.session is not None else None
        _fill(self.samples, [(layer.name(), layer.id()) for layer in there])
        if was is not None and self.samples.findData(was) >= 0:
            self.samples.setCurrentIndex(self.samples.findData(was))
            self._show()
        else:
            self._choose(there[0].id() if there else None)

    def _choose(self, identity: Optional[str]) -> None:
        """Take a sample to review, by its layer's id."""
        self._let_go()
        layer = QgsProject.instance().mapLayer(identity) if identity else None
        if layer is not None:
            self.session = Session(Sample(layer), None)
            slots = (
                (layer.editingStarted, self._show),
                (layer.editingStopped, self._read),
                (layer.subsetStringChanged, self._read),
            )
            for signal, slot in slots:
                signal.connect(slot)
                self._of_layer.append((signal, slot))
        self._read()

    def _read(self) -> None:
        """Read the sample anew, and go on where the person stopped."""
        people: list = []
        if self.session is not None:
            self.session.sample.read()
            people = self.session.sample.people
        _fill(self.people, [(tr("Reviewer {0}").format(person), person) for person in people])
        self.people.setVisible(len(people) > 1)
        kept = str(QgsSettings().value(PERSON, ""))
        self._start(next((person for person in people if str(person) == kept), people[0] if people else None))

    def _be(self, person: Optional[int]) -> None:
        """Be one of the persons who share the sample."""
        QgsSettings().setValue(PERSON, person)
        QgsSettings().sync()  # so that it is known after a crash
        self._start(person)

    def _start(self, person: Optional[int]) -> None:
        self.people.setCurrentIndex(self.people.findData(person))
        if self.session is not None:
            self.session = Session(self.session.sample, person)
        self.progress.later()
        self._show()

    def _on_removal(self, identities: list) -> None:
        """Let go of the sample's layer before it goes."""
        if self.session is not None and self.session.sample.layer.id() in identities:
            self._choose(None)

    def _let_go(self) -> None:
        for signal, slot in self._of_layer:
            signal.disconnect(slot)
        self._of_layer.clear()
        self.session = None

    def _rows(self) -> list:
        """Return the rows of all persons."""
        return [dict(place.row) for place in self.session.sample.all] if self.session is not None else []

    # Answers

    def answer(self, answer: str, landslides: Optional[int]) -> None:
        """Answer for the place that is shown, and go on."""
        if self.pictures.ready:  # nobody answers for what was not seen yet
            self._save(lambda session: session.answer(answer, landslides))

    def _save(self, change: Callable[[Session], None]) -> None:
        if self.session is None or not self.session.places:
            return
        try:
            change(self.session)
        except NotSaved as error:
            self.notice.say(tr("Not saved. {0}").format(error))
            return
        self._repaint.start()
        self.progress.later()
        self._show()

    def _move(self, step: int) -> None:
        if self.session is not None and self.session.places:
            self.session.move(step)
            self._show()

    def _tell(self) -> None:
        """Let the map and the table show the answers."""
        if self.session is not None:
            self.session.sample.layer.dataChanged.emit()
            self.session.sample.layer.triggerRepaint()

    # What is shown

    def _show(self) -> None:
        """Show the place, and say what stands in the way of an answer."""
        session, hindrance = self.session, self._hindrance()
        some = session is not None and bool(session.places)
        self.controls.allow(some and not hindrance, some and session.sample.counts)
        for part in (self.pictures, self.where, self.said, self.controls, self.choice_box, self.progress):
            part.setVisible(some)
        for part in (self.samples, self.blind):
            part.setVisible(session is not None)
        self._rest.setVisible(not some)
        self.notice.say(*hindrance)
        if not some:
            return
        place, layer = session.place, session.sample.layer
        self.where.setText(self._where())
        self.said.setText(tr("Your answer: {0}").format(in_words(place.answer, place.landslides)))
        self.pictures.show_place(place.outline, layer.crs(), str(place.row.get("scene") or ""))
        if self.pictures.empty:
            self._rest.setVisible(True)
            self.pictures.hide()
        if hindrance:
            return
        if self.pictures.empty:
            self.notice.say(tr("No scene in the project shows this place. Add its scene, or choose a picture below."))
        elif session.finished:
            self.notice.say(
                tr("All your places are answered. Next: 'Score a review', or 'Bias factor' with this sample.")
            )
        elif session.sample.passing:
            self.notice.say(
                tr("This sample is temporary: its answers are gone when QGIS ends. Save it to a GeoPackage first.")
            )

    def _where(self) -> str:
        session = self.session
        words = tr("Place {0} of {1}; {2} answered").format(session.at + 1, len(session.places), session.answered)
        if self.blind.isChecked():
            return words
        row = session.place.row
        probability = "?" if row.get("probability") is None else tr(figure(row["probability"], ".3f"))
        return tr("{0}; probability {1}; {2}; {3}").format(words, probability, row["region"], row["stratum"])

    def _hindrance(self) -> tuple:
        """Return why nothing can be answered, the words of a button that mends it, and what that does; () where all is well."""
        if self.session is None:
            words = tr(
                "There is no sample to review in the project. It is drawn from the detections of each region, doubtful ones and clear ones."
            )
            return words, tr("Draw a sample…"), self._draw_sample
        if self.session.sample.layer.isEditable():
            words = tr("The table of this sample is being edited. Save its edits, then go on here.")
            return words, tr("Save the edits"), self._save_edits
        if not self.session.places:
            return (tr("This sample holds no place to review."),)
        trouble = self.session.sample.trouble()
        return (trouble, tr("Try again"), self._read) if trouble else ()

    def _draw_sample(self) -> None:
        self.dialog = start.open_dialog()  # kept: a dialog that nobody holds is gone

    def _save_edits(self) -> None:
        layer = self.session.sample.layer
        if not layer.commitChanges():
            self.notice.say(tr("Not saved. {0}").format("; ".join(layer.commitErrors())))

    def _show_as(self, role: str, identity: str) -> None:
        self.pictures.chosen[role] = identity
        self._show()

    def _reach(self, k: int) -> None:
        self.pictures.reach = k
        self.pictures.draw()

    def showEvent(self, event) -> None:
        """Take the keyboard."""
        super().showEvent(event)
        self.stage.setFocus()

    def release(self) -> None:
        """Let go of the project and the layer."""
        super().release()
        for timer in (self._soon, self._repaint):
            timer.stop()
        self._let_go()
        self.progress.release()


def _fill(choice: Choice, items: list) -> None:
    """Offer (words, what they stand for)."""
    choice.clear()
    for words, data in items:
        choice.addItem(words, data)

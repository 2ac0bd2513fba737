"""How a step looks: its number or a check mark, its title, its sentences, and its buttons."""

from dataclasses import dataclass
from typing import Callable, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...algorithms.parameters import tr
from ...core.way import steps
from ...core.way.steps import Step
from ...core.words import translated

TINT = 36  # of 255


@dataclass(frozen=True)
class Face:
    """What is fixed of a step: its name, its title, and its buttons row by row, as (name, text)."""

    name: str
    title: str
    rows: Sequence[Sequence[tuple]]


def faces() -> "list[Face]":
    """Return the steps in the order of work."""
    return [
        Face(steps.ENGINE, tr("Engine"), [[("engine", tr("Set &up the engine…"))]]),
        Face(
            steps.SCENE,
            tr("Scenes"),
            [
                [("find", tr("Fin&d scenes…")), ("fetch", tr("F&etch…"))],
                [("products", tr("Prep&are products…")), ("scenes", tr("Ope&n scenes…"))],
                [("demo", tr("Ma&ke the demo…"))],
            ],
        ),
        Face(steps.DETECT, tr("Detect"), [[("detect", tr("De&tect…"))]]),
        Face(
            steps.CATALOG,
            tr("Catalog and regions"),
            [[("catalog", tr("&Import a catalog…")), ("regions", tr("Open re&gions…"))]],
        ),
        Face(steps.MATCH, tr("Match"), [[("match", tr("&Find them in the catalog…"))]]),
        Face(
            steps.REVIEWING,
            tr("Review"),
            [[("sample", tr("Dra&w a sample…")), ("review", tr("Look, one b&y one"))]],
        ),
        Face(
            steps.BIAS, tr("Bias factor"), [[("bias", tr("&Bias factor…")), ("threshold", tr("Look at t&hresholds"))]]
        ),
    ]


class Mark(QLabel):
    """A disc with the step's number, or with a check mark where it is done; drawn in the palette's colours at the font's size.

    A label, for themes give labels their colour.
    """

    def __init__(self, number: int):
        super().__init__()
        self._number, self._state = number, steps.WAITS
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = int(self.fontMetrics().height() * 1.6)
        return QSize(side, side)

    def show_state(self, state: str) -> None:
        """Draw another state."""
        self._state = state
        self.update()

    def paintEvent(self, event) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = max(1.0, self.height() / 14)
        disc = QRectF(self.rect()).adjusted(line, line, -line, -line)
        strong = self._state in (steps.DONE, steps.NEXT)
        ink = palette.color(QPalette.ColorRole.Highlight if strong else QPalette.ColorRole.Mid)
        painter.setPen(QPen(ink, line))
        painter.setBrush(ink if self._state == steps.NEXT else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if self._state == steps.DONE:
            x, y, side = disc.left(), disc.top(), disc.width()
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.6 * line))
            corners = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))
            painter.drawPolyline(*(QPointF(x + a * side, y + b * side) for a, b in corners))
            return
        role = QPalette.ColorRole.HighlightedText if self._state == steps.NEXT else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepView(QFrame):
    """One step. `body` is where more can be put between its sentences and its buttons."""

    def __init__(self, number: int, face: Face, clicked: Callable[[str], None]):
        super().__init__()
        self.face, self._number, self._next = face, number, False
        self.buttons: dict[str, QPushButton] = {}
        self._mark, self._title, self._words = Mark(number), QLabel(face.title), QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body = QVBoxLayout()
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)
        rows = QGridLayout()
        for at, row in enumerate(face.rows):
            for k, (name, text) in enumerate(row):
                self.buttons[name] = button = QPushButton(text)
                button.setObjectName(f"landslidebias_{name}")
                button.setAutoDefault(False)
                button.clicked.connect(lambda _=False, name=name: clicked(name))
                rows.addWidget(button, at, k)
        rows.setColumnStretch(2, 1)
        self.body.addLayout(rows)
        across = QHBoxLayout(self)
        across.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self.body, 1)

    def paintEvent(self, event) -> None:
        """Tint the step that comes next, lightly enough for the text of any theme."""
        super().paintEvent(event)
        if self._next:
            tint = self.palette().color(QPalette.ColorRole.Highlight)
            tint.setAlpha(TINT)
            QPainter(self).fillRect(self.rect(), tint)

    def insert(self, widget: QWidget) -> None:
        """Put a widget above the buttons."""
        self.body.insertWidget(self.body.count() - 1, widget)

    def show_step(self, step: Step) -> None:
        """Show how far the step is."""
        self._mark.show_state(step.state)
        lines = [translated(words, tr) for words in step.words]
        lines += [tr("Note: {0}").format(translated(words, tr)) for words in step.warnings]
        self._words.setText("\n".join(lines))
        self._words.setVisible(bool(lines))
        self._next = step.state == steps.NEXT
        self.update()
        said = {
            steps.DONE: tr("Step {0}, {1}: done"),
            steps.NEXT: tr("Step {0}, {1}: next"),
            steps.OPEN: tr("Step {0}, {1}: can be done"),
            steps.WAITS: tr("Step {0}, {1}: waits for others"),
        }[step.state].format(self._number, self.face.title)
        self._mark.setToolTip(said)
        self.setAccessibleName(said)
        for button in self.buttons.values():
            button.setEnabled(step.state != steps.WAITS)

    @property
    def said(self) -> str:
        """The step's state and sentences, as they are shown."""
        return f"{self.accessibleName()}. {self._words.text()}"

"""What a person answers with: buttons, each with its key, that work while the dock has the keyboard."""

from typing import Callable

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QShortcut,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.parameters import tr
from ...core.bias.review import LANDSLIDE, NOT, UNSURE

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


class Choice(QComboBox):
    """A list to choose from, which keeps the keys that are typed in it from being answers. `closed`: what was opened is closed again."""

    closed = pyqtSignal()

    def hidePopup(self):
        """Close the list."""
        super().hidePopup()
        self.closed.emit()

    def event(self, event):
        """Take letters, digits and arrows for itself."""
        if event.type() == QEvent.Type.ShortcutOverride and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            event.accept()
            return True
        return super().event(event)


def counted() -> str:
    """Say what the number of landslides means."""
    return tr(
        "How many landslides have their highest point inside the outline. 0: a landslide is seen here, but its highest point lies outside, where"
        " it counts. A digit answers 'landslide' and says how many; L says one."
    )


class Controls(QWidget):
    """The answers, the way through the places, and how they are shown."""

    answered = pyqtSignal(str, object)  # the answer, and how many landslides (None: none)
    moved = pyqtSignal(int)  # by how many places
    undone = pyqtSignal()
    reached = pyqtSignal(int)  # near, middle, wide
    outlined = pyqtSignal(bool)

    def __init__(self, keyboard: QWidget):
        """Make the buttons; keyboard: the widget in which the keys work."""
        super().__init__()
        self._keyboard = keyboard
        self._answers: list = []  # buttons and keys
        self._counts: list = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for row in (self._words(), self._numbers(), self._way()):
            layout.addLayout(row)

    def allow(self, able: bool, counted: bool) -> None:
        """Let answers be given, or not, and numbers of landslides."""
        for one in self._answers:
            one.setEnabled(able)
        for one in self._counts:
            one.setEnabled(able and counted)

    def _key(self, keys: object, slot: Callable, repeats: bool = False) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._keyboard)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(repeats)
        shortcut.activated.connect(slot)
        shortcut.activatedAmbiguously.connect(slot)  # QGIS's own Ctrl+Z, while something is edited
        return shortcut

    def _words(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, key, answer, landslides in (
            (tr("Landslide ({0})"), "L", LANDSLIDE, 1),
            (tr("Not a landslide ({0})"), "N", NOT, None),
            (tr("Unsure ({0})"), "U", UNSURE, None),
        ):
            button = QPushButton(words.format(key))
            button.setObjectName(f"answer_{answer}")

            def give(_=False, answer=answer, landslides=landslides):
                self.answered.emit(answer, landslides)

            button.clicked.connect(give)
            row.addWidget(button, 1)
            self._answers += [button, self._key(key, give)]
        return row

    def _numbers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(1)
        label = QLabel(tr("Landslides here:"))
        label.setToolTip(counted())
        row.addWidget(label)
        for n in range(10):
            button = QToolButton()
            button.setText(str(n))
            button.setToolTip(counted())
            button.setObjectName(f"landslides_{n}")

            def give(_=False, n=n):
                self.answered.emit(LANDSLIDE, n)

            button.clicked.connect(give)
            row.addWidget(button)
            self._counts += [button, self._key(str(n), give)]
        row.addStretch(1)
        return row

    def _way(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)

        def button(words: str, key: str, name: str) -> QToolButton:
            made = QToolButton()
            made.setText(words)
            made.setToolTip(tr("{0} (key: {1})").format(words, key))
            made.setObjectName(name)
            row.addWidget(made)
            return made

        for words, key, keys, step in (
            (tr("Back"), tr("left arrow"), LEFT, -1),
            (tr("Next"), tr("right arrow"), RIGHT, 1),
        ):
            move = lambda _=False, step=step: self.moved.emit(step)  # noqa: E731
            button(words, key, f"move_{step}").clicked.connect(move)
            self._key(keys, move, repeats=True)
        undo = lambda _=False: self.undone.emit()  # noqa: E731
        button(tr("Undo"), tr("backspace, or Ctrl+Z"), "undo").clicked.connect(undo)
        for keys in (Qt.Key.Key_Backspace, "Ctrl+Z"):
            self._key(keys, undo)
        row.addStretch(1)
        self._reaches = QButtonGroup(self)
        for k, words in enumerate((tr("Near"), tr("Middle"), tr("Wide"))):
            one = button(words, "Z", f"reach_{k}")
            one.setCheckable(True)
            one.setChecked(k == 0)
            self._reaches.addButton(one, k)
            one.clicked.connect(lambda _=False, k=k: self.reached.emit(k))
        self._key("Z", self._next_reach)
        outline = button(tr("Outline"), "O", "outline")
        outline.setCheckable(True)
        outline.setChecked(True)
        outline.toggled.connect(self.outlined)
        self._key("O", outline.toggle)
        return row

    def _next_reach(self) -> None:
        k = (self._reaches.checkedId() + 1) % len(self._reaches.buttons())
        self._reaches.button(k).setChecked(True)
        self.reached.emit(k)

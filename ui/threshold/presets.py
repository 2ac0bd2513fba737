"""The card's operating points as buttons, and what to expect of each where landslides are as common as a person says."""

from typing import Callable, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...algorithms.parameters import tr
from ...core.models.points import Point, expected_precision
from ...core.words import figure

SHARE = 0.1  # percent, at first


class Presets(QWidget):
    """A button for each operating point, and a field for the share of blocks that hold a landslide."""

    def __init__(self, choose: Callable[[float], None]):
        super().__init__()
        self._choose = choose
        self._points: list[Point] = []
        self.buttons: list[QPushButton] = []
        self.share = QDoubleSpinBox()
        self.share.setRange(0.001, 99.0)
        self.share.setDecimals(3)
        self.share.setValue(SHARE)
        self.share.setSuffix(tr(" % of blocks"))
        self.share.setAccessibleName(tr("Share of blocks that hold a landslide"))
        self.share.setToolTip(
            tr("In land like that of the model's card. After a storm 1 % or more, in ordinary years 0.1 % or less.")
        )
        self.share.valueChanged.connect(lambda _: self._say())
        self._grid, self._words = QGridLayout(), []
        self._none = QLabel(tr("The rasters name no operating points, or different ones."))
        self._none.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)
        layout.addWidget(self._none)
        form = QFormLayout()
        form.addRow(tr("where landslides are in"), self.share)
        layout.addLayout(form)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show the points of the chosen rasters."""
        if list(points) == self._points:
            return
        for widget in [*self.buttons, *self._words]:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._points, self.buttons, self._words = list(points), [], []
        self._none.setVisible(not points)
        for column, point in enumerate(points):
            button = QPushButton(tr(point.name))
            button.setToolTip(tr("Threshold {0:.6g}").format(point.threshold))
            button.clicked.connect(lambda _=False, value=point.threshold: self._choose(value))
            words = QLabel()
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._grid.addWidget(button, 0, column)
            self._grid.addWidget(words, 1, column)
            self.buttons.append(button)
            self._words.append(words)
        self._say()

    def _say(self) -> None:
        for point, button, words in zip(self._points, self.buttons, self._words):
            right = expected_precision(point, self.share.value() / 100)
            if right is None:
                words.setText(tr("not known"))
                told = tr("The model's card does not say what to expect.")
            else:
                words.setText(tr("{0} % right").format(_of_100(right)))
                told = tr(
                    "Of 100 detected blocks about {0} hold a landslide, in land like that of the model's card."
                ).format(_of_100(right))
            words.setToolTip(told)
            button.setAccessibleDescription(told)


def _of_100(share: float) -> str:
    return tr(figure(100 * share, ".0f" if share >= 0.095 else ".1g"))

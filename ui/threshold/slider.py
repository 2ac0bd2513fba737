"""A threshold in the hand: a slider with even steps on log-odds, and the number beside it."""

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget

from ...algorithms.parameters import tr
from ...core.detections.scale import STEPS, place_of, threshold_at

DECIMALS = 6


class _Number(QDoubleSpinBox):
    """A probability, whose arrows and keys go by the slider's steps."""

    def __init__(self):
        super().__init__()
        self.setRange(0.0, 1.0)
        self.setDecimals(DECIMALS)
        self.setKeyboardTracking(False)

    def stepBy(self, steps: int) -> None:
        self.setValue(threshold_at(min(max(round(place_of(self.value())) + steps, 0), STEPS)))


class ThresholdField(QWidget):
    """Slider and number. `changed` says the threshold whenever one of them moves; a threshold that is set keeps all its digits."""

    changed = pyqtSignal(float)

    def __init__(self):
        super().__init__()
        self.value = 0.5
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 20)
        self.slider.setAccessibleName(tr("Threshold"))
        self.slider.setToolTip(tr("Blocks with a higher probability are detections. Steps are finer near 0 and 1."))
        self.number = _Number()
        self.number.setAccessibleName(tr("Threshold, as a number from 0 to 1"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.number)
        self.slider.valueChanged.connect(lambda step: self.set(threshold_at(step)))
        self.number.valueChanged.connect(self.set)
        self._show()

    def set(self, value: float) -> None:
        """Set the threshold, and say it."""
        if value != self.value:
            self.value = value
            self._show()
            self.changed.emit(value)

    def _show(self) -> None:
        for widget, shown in ((self.slider, round(place_of(self.value))), (self.number, self.value)):
            widget.blockSignals(True)
            widget.setValue(shown)
            widget.blockSignals(False)

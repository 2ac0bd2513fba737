"""The curve of blocks above each threshold, by region (the paper's Fig. 8A), with the threshold in it."""

import math
from typing import Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...algorithms.parameters import tr
from ...core.detections.scale import STEPS, place_of, threshold_at
from ...core.words import figure

COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")  # Okabe and Ito: told apart by all
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
STEP = 5  # of the threshold's steps, from one point of the curve to the next
NAMED = 6  # regions that the key names
TICKS = (0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999)
PLACES = range(0, STEPS + 1, STEP)
THRESHOLDS = [threshold_at(step) for step in PLACES]


class Curve(QWidget):
    """Draws curves with the palette's colours; the scale of counts is logarithmic, that of thresholds is the slider's."""

    def __init__(self):
        super().__init__()
        self._names: list[str] = []
        self._counts: list[np.ndarray] = []
        self._threshold = 0.5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(self.fontMetrics().height() * 9)
        self.setAccessibleName(tr("Blocks above each threshold, by region"))
        self.setToolTip(
            tr("Blocks above each threshold, by region, on a logarithmic scale. The line is the threshold.")
        )

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() * 12)

    def show_curves(self, names: Sequence[str], counts: Sequence[np.ndarray]) -> None:
        """Show the counts of each region at THRESHOLDS."""
        self._names, self._counts = list(names), list(counts)
        self.update()

    def show_threshold(self, threshold: float) -> None:
        """Move the line."""
        self._threshold = threshold
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        top = max((int(counts[0]) for counts in self._counts if len(counts)), default=0)
        decades = max(1, math.ceil(math.log10(max(top, 2))))
        left = metrics.horizontalAdvance(tr(figure(10**decades, ","))) + 8
        high = metrics.height()
        frame = QRectF(left, high * 1.3, self.width() - left - high, self.height() - high * 4)
        self._axes(painter, frame, decades)
        for k, counts in enumerate(self._counts):
            painter.setPen(_pen(k))
            painter.drawPath(_path(counts, frame, decades))
        self._key(painter, frame)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2))
        x = frame.left() + frame.width() * place_of(self._threshold) / STEPS
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.end()

    def _axes(self, painter: QPainter, frame: QRectF, decades: int) -> None:
        palette, high = self.palette(), painter.fontMetrics().height()
        text = palette.color(QPalette.ColorRole.WindowText)
        faint = QColor(text)
        faint.setAlpha(50)
        alignment = Qt.AlignmentFlag
        for power in range(decades + 1):
            y = frame.bottom() - frame.height() * power / decades
            painter.setPen(faint)
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(text)
            place = QRectF(0, y - high / 2, frame.left() - 6, high)
            painter.drawText(place, alignment.AlignRight | alignment.AlignVCenter, tr(figure(10**power, ",")))
        free = -math.inf  # where the last number ends
        for tick in TICKS:
            x = frame.left() + frame.width() * place_of(tick) / STEPS
            painter.setPen(faint)
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            words = tr(figure(tick, "g"))
            half = painter.fontMetrics().horizontalAdvance(words + " ") / 2
            if x - half > free:
                painter.setPen(text)
                place = QRectF(x - half, frame.bottom() + 2, 2 * half, high)
                painter.drawText(place, alignment.AlignHCenter, words)
                free = x + half
        painter.drawText(QRectF(0, 0, self.width(), high), alignment.AlignLeft, tr("Blocks above the threshold"))

    def _key(self, painter: QPainter, frame: QRectF) -> None:
        """Name the regions below the chart, as far as there is room."""
        metrics, x = painter.fontMetrics(), frame.left()
        y = self.height() - metrics.height() * 0.7
        for k, name in enumerate(self._names[:NAMED]):
            width = metrics.horizontalAdvance(name)
            if not name or x + 24 + width > self.width():
                break
            painter.setPen(_pen(k))
            painter.drawLine(QPointF(x, y), QPointF(x + 18, y))
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(QPointF(x + 22, y + metrics.ascent() / 2 - 1), name)
            x += 22 + width + 14


def _pen(k: int) -> QPen:
    return QPen(QColor(COLOURS[k % len(COLOURS)]), 2, DASHES[k % len(DASHES)])


def _path(counts: np.ndarray, frame: QRectF, decades: int) -> QPainterPath:
    """Return a curve, down to its last block."""
    path = QPainterPath()
    for place, count in zip(PLACES, counts.tolist()):
        x = frame.left() + frame.width() * place / STEPS
        y = frame.bottom() - frame.height() * math.log10(max(count, 1)) / decades
        if path.elementCount():
            path.lineTo(x, y)
        else:
            path.moveTo(x, y)
        if not count:
            break
    return path

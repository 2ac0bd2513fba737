"""A record under the pointer: the circle of its accuracy, its match and the distance, on the map and in words."""

from typing import Optional

from qgis.core import QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel

from ...algorithms.gis.compat import LINE, POLYGONAL
from ...algorithms.gis.pointed import Pointed, pointed
from ...algorithms.parameters import tr

REACH = 12  # pixels from the pointer to a record
PAUSE = 40  # milliseconds that the pointer rests
CIRCLE, MATCH = QColor(0, 114, 178), QColor(213, 94, 0)  # as the styles have them


class Hover(QObject):
    """Watches the pointer over a canvas, whatever tool is in use, while it is on."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__()
        self._canvas, self._at = canvas, QgsPointXY()
        self._circle, self._line = _band(canvas, POLYGONAL, CIRCLE), _band(canvas, LINE, MATCH)
        self.label = QLabel(canvas)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setMargin(4)
        self.label.setAutoFillBackground(True)
        self.label.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.label.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._look)
        canvas.xyCoordinates.connect(self._moved)
        canvas.extentsChanged.connect(self._clear)
        canvas.layersChanged.connect(self._clear)

    def _moved(self, at: QgsPointXY) -> None:
        self._at = at
        self._later.start()

    def _look(self) -> None:
        settings = self._canvas.mapSettings()
        reach = REACH * self._canvas.mapUnitsPerPixel()
        transforms = QgsProject.instance().transformContext()
        try:
            found = pointed(self._canvas.layers(), self._at, reach, settings.destinationCrs(), transforms)
        except QgsCsException:
            found = None
        self._clear()
        if found is not None:
            self._show(found)

    def _show(self, found: Pointed) -> None:
        for place in found.circle:
            self._circle.addPoint(place, False)
        self._circle.show()
        self._circle.updatePosition()
        self._circle.update()
        if found.match is not None:
            self._line.addPoint(found.at, False)
            self._line.addPoint(found.match, True)
            self._line.show()
        self.label.setText(in_words(found))
        self.label.adjustSize()
        self.label.move(self._corner(found.at))
        self.label.show()

    def _corner(self, at: QgsPointXY) -> QPoint:
        """Return where the words stand: beside the record, inside the canvas."""
        place = self._canvas.getCoordinateTransform().transform(at)
        x, y = round(place.x()) + REACH, round(place.y()) + REACH
        room = self._canvas.width() - self.label.width(), self._canvas.height() - self.label.height()
        return QPoint(max(0, min(x, room[0])), max(0, min(y, room[1])))

    def _clear(self) -> None:
        self._circle.reset(POLYGONAL)
        self._line.reset(LINE)
        self.label.hide()

    def release(self) -> None:
        """Take all off the canvas."""
        self._later.stop()
        for signal, slot in (
            (self._canvas.xyCoordinates, self._moved),
            (self._canvas.extentsChanged, self._clear),
            (self._canvas.layersChanged, self._clear),
        ):
            signal.disconnect(slot)
        for band in (self._circle, self._line):
            self._canvas.scene().removeItem(band)
        self.label.hide()
        self.label.deleteLater()


def in_words(found: Pointed) -> str:
    """Say what is known of a record."""
    lines = [tr("Record {0}").format(found.name)]
    if found.accuracy is None:
        lines.append(tr("accuracy not known"))
    elif found.accuracy == 0:
        lines.append(tr("exact position"))
    else:
        lines.append(tr("accurate to {0}").format(length(found.accuracy)))
    lines.append(_of_match(found))
    return "\n".join(line for line in lines if line)


def _of_match(found: Pointed) -> str:
    if found.detected is None:
        return tr("not matched with detections yet")
    if not found.detected:
        return tr("no detection: {0}").format(tr(found.status)) if found.status else tr("no detection")
    if found.distance is None:
        return tr("detected")
    words = tr("detected, {0} away").format(length(found.distance))
    return words if found.match is not None else words + "\n" + tr("(its detection's layer is not shown)")


def length(metres: Optional[float]) -> str:
    """Return a length as a person reads it."""
    return tr("{0:.3g} km").format(metres / 1000) if metres >= 1000 else tr("{0:.0f} m").format(metres)


def _band(canvas: QgsMapCanvas, kind, colour: QColor) -> QgsRubberBand:
    band = QgsRubberBand(canvas, kind)
    faint = QColor(colour)
    faint.setAlpha(40)
    band.setStrokeColor(colour)
    band.setFillColor(faint)
    band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
    band.setWidth(3)
    return band

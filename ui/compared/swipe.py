"""Two layers by swipe: the one that is chosen in the layer panel is drawn alone on the left of a line that follows the pointer."""

from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

STEP = 0.02  # of the canvas's width: what a key moves the line
LINE = 2  # pixels


class _Curtain(QgsMapCanvasItem):
    """The picture of a layer, drawn up to the line."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
        self.image: Optional[QImage] = None
        self.x = canvas.width() / 2
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        self.setPos(0, 0)

    def paint(self, painter: QPainter, *_: Any) -> None:
        height = self._canvas.height()
        if self.image is not None:
            painter.save()
            painter.setClipRect(QRectF(0, 0, self.x, height))
            painter.drawImage(QPointF(0, 0), self.image)
            painter.restore()
        for colour, width in ((QColor(255, 255, 255), 2 * LINE + 2), (QColor(40, 40, 40), LINE)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(self.x, 0), QPointF(self.x, height))


class Swipe(QgsMapTool):
    """The tool. The pointer, or the keys comma and period, move the line; another layer is chosen in the layer panel."""

    def __init__(self, iface: Any):
        super().__init__(iface.mapCanvas())
        self._iface, self._layer = iface, None
        self._curtain: Optional[_Curtain] = None
        self._job: Optional[QgsMapRendererParallelJob] = None
        self.setCursor(Qt.CursorShape.SplitHCursor)

    @property
    def layer(self) -> Optional[QgsMapLayer]:
        """The layer on the left."""
        return self._layer

    def activate(self) -> None:
        super().activate()
        if self._curtain is not None:
            return
        self._curtain = _Curtain(self.canvas())
        self._iface.currentLayerChanged.connect(self._choose)
        self.canvas().mapCanvasRefreshed.connect(self._render)
        self.canvas().extentsChanged.connect(self._forget)
        self._choose(self._iface.activeLayer())

    def deactivate(self) -> None:
        if self._curtain is not None:
            self._iface.currentLayerChanged.disconnect(self._choose)
            self.canvas().mapCanvasRefreshed.disconnect(self._render)
            self.canvas().extentsChanged.disconnect(self._forget)
            self._cancel()
            self.canvas().scene().removeItem(self._curtain)
            self._curtain = self._layer = None
        super().deactivate()

    def canvasMoveEvent(self, event: Any) -> None:
        self._move(event.pos().x())

    def keyPressEvent(self, event: Any) -> None:
        steps = {Qt.Key.Key_Comma: -STEP, Qt.Key.Key_Period: STEP}  # the canvas keeps the arrows for itself
        if event.key() in steps and self._curtain is not None:
            self._move(self._curtain.x + steps[event.key()] * self.canvas().width())
            event.accept()
            return
        event.ignore()

    def _move(self, x: float) -> None:
        if self._curtain is not None:
            self._curtain.x = min(max(x, 0.0), float(self.canvas().width()))
            self._curtain.update()

    def _choose(self, layer: Optional[QgsMapLayer]) -> None:
        """Take another layer; without one the line stands alone."""
        self._layer = layer if layer is not None and layer.isSpatial() else None
        self._forget()
        self._render()

    def _forget(self) -> None:
        """Show no picture that belongs to another extent or layer."""
        if self._curtain is not None:
            self._curtain.image = None
            self._curtain.update()

    def _render(self) -> None:
        """Draw the layer's picture, beside the desktop's work."""
        self._cancel()
        if self._layer is None:
            return
        settings = QgsMapSettings(self.canvas().mapSettings())
        settings.setLayers([self._layer])
        settings.setBackgroundColor(self.canvas().canvasColor())
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._drawn)
        self._job.start()

    def _drawn(self) -> None:
        if self._job is not None and self._curtain is not None:
            self._curtain.image = self._job.renderedImage()
            self._curtain.update()
            self._job = None

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.finished.disconnect(self._drawn)
            self._job.cancelWithoutBlocking()
            self._job = None

"""The pictures of a place: scene, matched scene, second date and activation in canvases that move together, with its outline."""

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...algorithms.parameters import tr
from ...core.way.layers import ACTIVATION, MATCHED_SCENE, OTHER, SCENE
from ..dock import once
from . import layers
from .layers import SECOND

ROLES = (SCENE, MATCHED_SCENE, SECOND, ACTIVATION)
REACHES = (3.0, 9.0, 27.0)  # sides of the place that a picture shows: near, middle, wide
PATIENCE_MS = 2000  # for a picture that does not come, as one from the net
AUTOMATIC, NOTHING = "", "nothing"  # what may be chosen beside a layer's id
LINE, HALO = QColor("#ffd400"), QColor(0, 0, 0, 160)


def title(role: str) -> str:
    """Return what a picture is called."""
    return {
        SCENE: tr("Scene"),
        MATCHED_SCENE: tr("Matched scene"),
        SECOND: tr("Second date"),
        ACTIVATION: tr("Activation"),
    }[role]


class Picture(QWidget):
    """One canvas, its title, and the outline on it."""

    def __init__(self, role: str, parent: QWidget):
        super().__init__(parent)
        self.role = role
        self.words = QLabel()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.canvas = QgsMapCanvas(self)
        self.canvas.setParallelRenderingEnabled(True)
        self.canvas.setPreviewJobsEnabled(False)
        self.canvas.setCanvasColor(self.palette().color(QPalette.ColorRole.Window))
        self.canvas.setMinimumSize(150, 120)
        self.tool = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self.tool)
        # Dark below, bright above: seen on every ground.
        self.bands = [QgsRubberBand(self.canvas, QgsWkbTypes.GeometryType.PolygonGeometry) for _ in range(2)]
        for band, colour, width in zip(self.bands, (HALO, LINE), (4, 2)):
            band.setStrokeColor(colour)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.words)
        layout.addWidget(self.canvas, 1)

    def outline(self, geometry: QgsGeometry, shown: bool) -> None:
        """Draw the outline; geometry: in the canvas's system."""
        for band in self.bands:
            band.setToGeometry(geometry, None)
            band.setVisible(shown)

    def show_layer(self, layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem, box: QgsRectangle) -> None:
        """Draw a part of a layer."""
        self.words.setText(tr("{0}: {1}").format(title(self.role), layer.name()))
        self.words.setToolTip(self.words.text())
        self.canvas.freeze(True)
        self.canvas.setDestinationCrs(crs)
        if self.canvas.layers() != [layer]:
            self.canvas.setLayers([layer])
        self.canvas.setExtent(box)
        self.canvas.freeze(False)
        self.canvas.refresh()


class Pictures(QWidget):
    """The pictures of one place after the other. `drawn` is emitted when all of a place stand."""

    drawn = pyqtSignal()

    def __init__(self):
        super().__init__()
        self.chosen = dict.fromkeys(ROLES, AUTOMATIC)  # a layer's id, AUTOMATIC or NOTHING
        self.reach, self.outlined, self.ready = 0, True, True
        self._kinds: dict[str, str] = {}
        self._files: dict[str, str] = {}
        self._place: Optional[tuple[QgsGeometry, QgsCoordinateReferenceSystem, str]] = None
        self._waited: set[str] = set()
        self._leading = False
        self.pictures = {role: Picture(role, self) for role in ROLES}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for role, picture in self.pictures.items():
            picture.hide()
            picture.canvas.mapCanvasRefreshed.connect(lambda role=role: self._came(role))
            picture.canvas.extentsChanged.connect(lambda role=role: self._follow(role))
        self._patience = once(PATIENCE_MS, self._stand, self)

    def look(self) -> list[QgsRasterLayer]:
        """Look at what the project holds now; returns its rasters."""
        there = layers.rasters()
        self._kinds = {layer.id(): self._kinds.get(layer.id()) or layers.kind(layer) for layer in there}
        self._files.clear()
        for role, identity in self.chosen.items():
            if identity not in (AUTOMATIC, NOTHING) and identity not in self._kinds:
                self.chosen[role] = AUTOMATIC
        return there

    def kind(self, layer: QgsRasterLayer) -> str:
        """Return what a raster is (layers.kind)."""
        return self._kinds.get(layer.id(), OTHER)

    def show_place(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, detections: str) -> None:
        """Show a place; detections: the name of the layer that it was drawn from, which tells its scene."""
        self._place = (geometry, crs, detections)
        self.draw()

    def draw(self) -> None:
        """Draw the place as chosen."""
        if self._place is None or self._place[0].isEmpty():
            self._arrange({})
            self._stand()
            return
        geometry, crs, detections = self._place
        found = self._layers(geometry, crs, detections)
        target = next((layer.crs() for layer in found.values() if layer.crs().isValid()), crs)
        outline = QgsGeometry(geometry)
        try:
            outline.transform(QgsCoordinateTransform(crs, target, QgsProject.instance().transformContext()))
        except QgsCsException:
            outline, target = QgsGeometry(geometry), crs
        box = QgsRectangle(outline.boundingBox())
        side = max(box.width(), box.height()) * REACHES[self.reach] / 2
        middle = box.center()
        box = QgsRectangle(middle.x() - side, middle.y() - side, middle.x() + side, middle.y() + side)
        self._arrange(found)
        self._waited, self.ready = set(found), not found
        self._leading = True
        for role, layer in found.items():
            self.pictures[role].show_layer(layer, target, box)
            self.pictures[role].outline(outline, self.outlined)
        self._leading = False
        if found:
            self._patience.start()
        else:
            self._stand()

    def set_outlined(self, shown: bool) -> None:
        """Show or hide the outline."""
        self.outlined = shown
        for picture in self.pictures.values():
            for band in picture.bands:
                band.setVisible(shown)

    @property
    def empty(self) -> bool:
        """Say whether nothing shows the place."""
        return all(picture.isHidden() for picture in self.pictures.values())

    def _layers(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, detections: str
    ) -> dict[str, QgsRasterLayer]:
        """Return the layer of each picture that is there."""
        there, middle = layers.rasters(), geometry.boundingBox().center()
        if detections not in self._files:
            self._files[detections] = layers.scene_file(detections)
        file = self._files[detections]
        by_kind = {
            kind: layers.holding([layer for layer in there if self.kind(layer) == kind], middle, crs)
            for kind in (SCENE, MATCHED_SCENE, ACTIVATION)
        }
        scenes = sorted(by_kind[SCENE], key=lambda layer: not layers.is_of(layer, file))  # its own one first
        automatic = {
            SCENE: scenes,
            MATCHED_SCENE: by_kind[MATCHED_SCENE],
            SECOND: scenes[1:],
            ACTIVATION: by_kind[ACTIVATION],
        }
        found = {}
        for role, identity in self.chosen.items():
            layer = next(iter(automatic[role]), None) if identity == AUTOMATIC else layers.named(there, identity)
            if layer is not None:
                found[role] = layer
        return found

    def _arrange(self, found: dict[str, QgsRasterLayer]) -> None:
        """Show the canvases of what is there, two a row."""
        shown = [role for role in ROLES if role in found]
        if shown == [role for role in ROLES if not self.pictures[role].isHidden()]:
            return
        for role, picture in self.pictures.items():
            self._grid.removeWidget(picture)
            picture.setVisible(role in found)
        for k, role in enumerate(shown):
            self._grid.addWidget(self.pictures[role], k // 2, k % 2)

    def _came(self, role: str) -> None:
        self._waited.discard(role)
        if not self.ready and not self._waited:
            self._stand()

    def _stand(self) -> None:
        self._patience.stop()
        self.ready = True
        self.drawn.emit()

    def _follow(self, leader: str) -> None:
        """Move all canvases as the one under the mouse was moved."""
        canvas = self.pictures[leader].canvas
        if self._leading or not canvas.underMouse():
            return
        self._leading = True
        for role, picture in self.pictures.items():
            if role != leader and not picture.isHidden():
                picture.canvas.setExtent(canvas.extent())
                picture.canvas.refresh()
        self._leading = False

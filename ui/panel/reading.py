"""Reads what the project's layers say of themselves, a layer at a time and only those that changed, so that nothing stands still meanwhile."""

from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ...algorithms.gis.known import known
from ...core.way.layers import Layer
from ...core.way.project import Project

PAUSE_MS = 150  # after a change, for others that come with it
ENTRY = ("landslidebias", "/regions")  # of the project: which layer was chosen as the regions


class Reading(QObject):
    """Calls `said` with the project's facts whenever they have changed, while `wanted` says that somebody looks at them."""

    def __init__(self, parent: QObject, said: Callable[[Project], None], wanted: Callable[[], bool]):
        super().__init__(parent)
        self._said, self._wanted = said, wanted
        self._known: dict[str, Optional[Layer]] = {}
        self._left: list[str] = []
        self._watched: dict[str, list] = {}
        self._pause, self._turn = QTimer(self), QTimer(self)
        for timer, slot, wait in ((self._pause, self._begin, PAUSE_MS), (self._turn, self._one, 0)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(slot)

    def changed(self, *_: Any) -> None:
        """Read soon what is not known yet."""
        if self._wanted():
            self._pause.start()

    def forget(self, keys: "list[str]") -> None:
        """Forget layers that are going."""
        for key in keys:
            self._known.pop(key, None)
            self._watched.pop(key, None)
        self.changed()

    def release(self) -> None:
        """Stop, and hear of no layer any more."""
        self._pause.stop()
        self._turn.stop()
        for connections in self._watched.values():
            for signal, slot in connections:
                try:
                    signal.disconnect(slot)
                except (TypeError, RuntimeError):  # its layer is gone already
                    continue
        self._watched.clear()

    def _layers(self) -> "list[QgsMapLayer]":
        return QgsProject.instance().layerTreeRoot().layerOrder()

    def _begin(self) -> None:
        self._left = [layer.id() for layer in self._layers() if layer.id() not in self._known]
        self._turn.start()

    def _one(self) -> None:
        """Read one layer, then let QGIS do what else there is; after the last one say what was found."""
        if self._left:
            key = self._left.pop()
            layer = QgsProject.instance().mapLayer(key)
            if layer is not None:
                self._known[key] = known(layer)
                self._watch(layer)
            self._turn.start()
            return
        found = [self._known.get(layer.id()) for layer in self._layers()]
        chosen, _ = QgsProject.instance().readEntry(*ENTRY)
        self._said(Project([layer for layer in found if layer is not None], chosen))

    def _watch(self, layer: QgsMapLayer) -> None:
        key = layer.id()
        if key in self._watched:
            return

        def again(*_: Any) -> None:
            self._known.pop(key, None)
            self.changed()

        signals = [layer.nameChanged, layer.dataChanged, layer.dataSourceChanged]
        if isinstance(layer, QgsVectorLayer):
            signals += [layer.attributeValueChanged, layer.editingStopped, layer.subsetStringChanged]
        for signal in signals:
            signal.connect(again)
        self._watched[key] = [(signal, again) for signal in signals]

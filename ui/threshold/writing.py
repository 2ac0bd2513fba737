"""Writes what the dock shows: runs the algorithms one after the other as their dialogs do, in the background and into Processing's history."""

from typing import Any, Callable, Optional, Sequence

import processing
from qgis.core import QgsMapLayer, QgsProcessing, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer

from ...algorithms.parameters import tr


class Writing:
    """A run of extractdetections for each raster, then of biasfactor where there are regions and a catalog.

    `said` gets sentences on the way; `ended` is called at the end. A dialog is seen only where its algorithm did not succeed.
    """

    def __init__(self, threshold: float, said: Callable[[str], None], ended: Callable[[], None]):
        self._threshold, self._said, self._ended = threshold, said, ended
        self._steps: list[tuple[str, dict, str]] = []
        self._detections: list[str] = []
        self._bias: dict[str, Any] = {}
        self._dialog: Any = None
        self._before: set[str] = set()

    def start(
        self, maps: Sequence[QgsRasterLayer], regions: Optional[QgsMapLayer], catalog: Optional[QgsMapLayer]
    ) -> None:
        """Begin; the rest follows by itself."""
        for layer in maps:
            title = tr("Detections above {0:.4g}: {1}").format(self._threshold, layer.name())
            self._steps.append(("extractdetections", {"INPUT": layer.id(), "THRESHOLD": self._threshold}, title))
        if regions is not None and catalog is not None:
            self._bias = {"REGIONS": regions.id(), "CATALOG": catalog.id(), "PROBABILITY": [m.id() for m in maps]}
            title = tr("Bias factors above {0:.4g}").format(self._threshold)
            self._steps.append(("biasfactor", self._bias, title))
        self._next()

    def _next(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        if not self._steps:
            self._said(tr("Written: the layers are temporary, the runs are in Processing's history."))
            self._ended()
            return
        name, given, title = self._steps.pop(0)
        if given is self._bias:
            given["DETECTIONS"] = self._detections
        given = {**given, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        self._before = set(QgsProject.instance().mapLayers())
        self._dialog = processing.createAlgorithmDialog(f"landslidebias:{name}", given)
        if self._dialog is None:
            self._failed(tr("The algorithm {0} is not there.").format(name))
            return
        self._said(tr("{0} …").format(self._dialog.algorithm().displayName()))
        self._dialog.algorithmFinished.connect(lambda done, results: self._finished(done, name, title))
        self._dialog.runAlgorithm()
        if self._dialog.runButton().isEnabled() and not self._dialog.wasExecuted():
            self._finished(False, name, title)

    def _finished(self, done: bool, name: str, title: str) -> None:
        new = [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in self._before]
        if not done or not new:
            self._dialog.show()
            self._failed(tr("Not written: the dialog says why."))
            return
        for layer in new:
            layer.setName(title)
        if name == "extractdetections":
            self._detections += [layer.id() for layer in new]
        QTimer.singleShot(0, self._next)

    def _failed(self, words: str) -> None:
        self._steps.clear()
        self._said(words)
        self._ended()

    def release(self) -> None:
        """Forget the steps that are not begun, and hear of nothing more."""
        self._steps.clear()
        self._said, self._ended = (lambda words: None), (lambda: None)

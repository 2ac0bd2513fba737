"""Runs an algorithm on several scenes, one by one, as tasks in the background; what is done stays when the rest is stopped."""

from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer

from ...algorithms.parameters import tr
from ...core.way.filled import Filled
from ..opening import titles


class Heard(QgsProcessingFeedback):
    """Keeps what went wrong."""

    def __init__(self):
        super().__init__(False)
        self.wrong: "list[str]" = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.wrong.append(error)
        super().reportError(error, fatalError)


class Queue(QObject):
    """The runs that are left. Calls `shown` with (what runs, per cent) or with None when nothing does, and `ended` with what could not be done."""

    def __init__(
        self,
        parent: QObject,
        shown: "Callable[[Optional[tuple]], None]",
        ended: "Callable[[list[str]], None]",
    ):
        super().__init__(parent)
        self._shown, self._ended = shown, ended
        self._left: list[Filled] = []
        self._now: Any = None  # the run with its task, algorithm, context and feedback, which QGIS does not hold
        self._done, self._failed, self._stopped = 0, [], False

    def add(self, runs: "list[Filled]", done: int = 0) -> None:
        """Run these too; done: how many of them ran elsewhere."""
        self._left += runs
        if self._now is None:
            self._done, self._failed, self._stopped = done, [], False
            self._next()

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._now is not None

    def stop(self) -> None:
        """Stop the run, and leave the others out."""
        self._left.clear()
        self._stopped = True
        if self._now is not None:
            self._now[1].cancel()

    def _next(self) -> None:
        if not self._left:
            failed, self._now = self._failed, None
            self._shown(None)
            if not self._stopped:
                self._ended(failed)
            return
        run = self._left.pop(0)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landslidebias:{run.algorithm}")
        context, feedback = QgsProcessingContext(), Heard()
        context.setProject(QgsProject.instance())
        task = QgsProcessingAlgRunnerTask(algorithm, run.values, context, feedback)
        self._now = (run, task, algorithm, context, feedback)
        if task.isCanceled():  # it could not be prepared
            QTimer.singleShot(0, lambda: self._end(False, {}))
            return
        feedback.progressChanged.connect(self._progress)
        task.executed.connect(self._end)
        self._progress(0.0)
        QgsApplication.taskManager().addTask(task)

    def _progress(self, percent: float) -> None:
        if self._now is not None:
            total = self._done + len(self._left) + 1
            words = tr("{0} ({1} of {2})").format(self._now[0].label, self._done + 1, total)
            self._shown((words, int(percent)))

    def _end(self, fine: bool, results: dict) -> None:
        run, _, _, _, feedback = self._now
        if fine:
            load(run, results)
        elif not self._stopped:
            wrong = feedback.wrong[-1] if feedback.wrong else tr("it was stopped.")
            self._failed.append(tr("{0}: {1}").format(run.label, wrong))
        self._done += 1
        QTimer.singleShot(0, self._next)  # when QGIS is through with the task


def load(filled: Filled, results: dict) -> None:
    """Add a run's layers to the project under their names; the style lies beside each file."""
    for name, title in titles(filled).items():
        path = str(results.get(name) or "")
        if path:
            make = QgsRasterLayer if path.lower().endswith((".tif", ".vrt")) else QgsVectorLayer
            layer = make(path, title)
            if layer.isValid():
                QgsProject.instance().addMapLayer(layer)

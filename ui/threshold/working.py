"""Work beside the desktop's own: what is made ready once, and the newest question of many."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.gis.live import AnyThreshold, Asked
from ...algorithms.parameters import tr
from ...core.errors import Canceled
from ...core.listener import Listener
from ...core.words import translated, words_of


class _Task(Listener):
    """Hears a job for a task."""

    def __init__(self, task: QgsTask):
        self._task = task

    def progress(self, percent: float, words: str = "") -> None:
        self._task.setProgress(percent)

    def canceled(self) -> bool:
        return self._task.isCanceled()


class Preparation(QgsTask):
    """Makes layers ready for any threshold. `then` gets what was made and '', or None and what hinders."""

    def __init__(self, asked: Asked, then: Callable[[Optional[AnyThreshold], str], None]):
        super().__init__(tr("Layers for the threshold"), QgsTask.Flag.CanCancel)
        self._asked, self._then = asked, then
        self._made: Optional[AnyThreshold] = None
        self._words = ""

    def run(self) -> bool:
        try:
            self._made = AnyThreshold(self._asked, _Task(self))
        except Canceled:
            return False
        except Exception as error:  # a thread's trace reaches nobody
            self._words = translated(words_of(error), tr) or type(error).__name__
        return self._made is not None

    def finished(self, done: bool) -> None:
        if not self.isCanceled():
            self._then(self._made, self._words)


class Newest(QObject):
    """Answers the newest question in a thread of its own: those that were asked in between are never answered.

    `answered` says each answer, on the thread of whom it is told to.
    """

    answered = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self._threads = ThreadPoolExecutor(1, "landslidebias")
        self._next: Optional[Callable[[], Any]] = None
        self._busy = False
        self.answered.connect(self._go_on)

    @property
    def waiting(self) -> bool:
        """Whether a newer question waits for the answer that is being made."""
        return self._next is not None

    def ask(self, question: Callable[[], Any]) -> None:
        """Ask; whatever waits is forgotten."""
        self._next = question
        if not self._busy:
            self._go_on()

    def _go_on(self, _: Any = None) -> None:
        question, self._next = self._next, None
        self._busy = question is not None
        if question is not None:
            self._threads.submit(self._answer, question)

    def _answer(self, question: Callable[[], Any]) -> None:
        try:
            found = question()
        except Exception as error:  # a thread's trace reaches nobody
            found = error
        self.answered.emit(found)

    def release(self) -> None:
        """Wait for the last answer, which nobody hears."""
        self._next = None
        self.blockSignals(True)
        self._threads.shutdown(wait=True)

"""QGIS's feedback as the listener of a job."""

from qgis.core import QgsProcessingFeedback

from ...core.listener import Listener
from ...core.words import Translate, english, translated
from .beside import breathe


class Feedback(Listener):
    """Forwards what a job says to QGIS, and hears its cancel button."""

    def __init__(self, feedback: QgsProcessingFeedback, translate: Translate = english):
        self._feedback, self._translate = feedback, translate
        self._said, self._done = "", 0.0

    def progress(self, percent: float, words: str = "") -> None:
        """Move the bar, which never goes back, and say what is being done."""
        self._done = max(self._done, percent)
        self._feedback.setProgress(self._done)
        if words and words != self._said:
            self._said = words
            self._feedback.setProgressText(translated(words, self._translate))

    def info(self, words: str) -> None:
        """Write a line to the log."""
        self._feedback.pushInfo(translated(words, self._translate))

    def warn(self, words: str) -> None:
        """Write a warning to the log."""
        self._feedback.pushWarning(translated(words, self._translate))

    def console(self, line: str) -> None:
        """Show a line of another program's output."""
        self._feedback.pushConsoleInfo(line)

    def canceled(self) -> bool:
        """Return whether QGIS's cancel button was pressed; in the desktop's main thread it can be, for windows live on here."""
        breathe()
        result: bool = self._feedback.isCanceled()
        return result

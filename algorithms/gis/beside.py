"""Work that would freeze the desktop is done beside its main thread, where QGIS runs models up to 3.24 and what scripts call."""

from concurrent.futures import ThreadPoolExecutor, wait
from queue import SimpleQueue
from typing import Callable, TypeVar

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QThread
from qgis.PyQt.QtWidgets import QApplication

from ...core.listener import Listener

DESKTOP = "desktop"  # what QgsApplication calls the program with windows
TURN = 0.01  # seconds between two looks at the event loop
Found = TypeVar("Found")


def beside(work: Callable[[Listener], Found], say: Listener) -> Found:
    """Return what work gives, which says what it does to its listener. In the desktop's main thread windows live on while it runs."""
    if not _would_freeze():
        return work(say)
    relay = _Relay(say)
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work, relay)
        try:
            while not future.done():
                relay.hear()
                breathe()
                wait([future], TURN)
        except BaseException:
            relay.stop = True
            raise
    relay.hear()
    return future.result()


def breathe() -> None:
    """Let windows live for a moment, where the desktop's main thread works."""
    if _would_freeze():
        # Who may click: the run's own window, where it stands before all others; else nobody.
        alone = QApplication.activeModalWidget() is None
        flags = QEventLoop.ProcessEventsFlag
        QApplication.processEvents(flags.ExcludeUserInputEvents if alone else flags.AllEvents)


def _would_freeze() -> bool:
    """Say whether this is the desktop's main thread."""
    app = QgsApplication.instance()
    return app is not None and QgsApplication.platform() == DESKTOP and QThread.currentThread() is app.thread()


class _Relay(Listener):
    """Keeps what a job says in another thread, until it is heard in the main one."""

    def __init__(self, say: Listener):
        self._say, self._calls, self.stop = say, SimpleQueue(), False

    def hear(self) -> None:
        """Pass on what was said."""
        while not self._calls.empty():
            call, values = self._calls.get()
            call(*values)

    def progress(self, percent: float, words: str = "") -> None:
        self._calls.put((self._say.progress, (percent, words)))

    def keeping(self, percent: float, words: str = "") -> None:
        self._calls.put((self._say.keeping, (percent, words)))

    def info(self, words: str) -> None:
        self._calls.put((self._say.info, (words,)))

    def warn(self, words: str) -> None:
        self._calls.put((self._say.warn, (words,)))

    def console(self, line: str) -> None:
        self._calls.put((self._say.console, (line,)))

    def canceled(self) -> bool:
        return self.stop or self._say.canceled()

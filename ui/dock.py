"""What all docks of the plugin share: a name by which QGIS remembers where it stood, an end that leaves nothing behind, and timers."""

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QWidget


class Dock(QDockWidget):
    """A dock. A subclass builds its widget in `build`, and hears of the project, its layers and the canvas by `listen`."""

    NAME = ""  # the object's name

    def __init__(self, iface: Any, title: str):
        super().__init__(title, iface.mainWindow())
        self.iface = iface
        self.setObjectName(f"landslidebias_{self.NAME}")
        self._heard: list = []
        self.setWidget(self.build())

    def build(self) -> QWidget:
        """Return the dock's content."""
        raise NotImplementedError

    def listen(self, signal: Any, slot: Callable) -> None:
        """Connect a signal for as long as the dock lives."""
        signal.connect(slot)
        self._heard.append((signal, slot))

    def release(self) -> None:
        """Disconnect all that is heard of, and take back what was put on the canvas. A subclass that holds more lets go of it here too."""
        for signal, slot in self._heard:
            try:
                signal.disconnect(slot)
            except (TypeError, RuntimeError):  # its sender is gone already
                continue
        self._heard.clear()


def once(milliseconds: int, slot: Optional[Callable] = None, parent: Optional[QObject] = None) -> QTimer:
    """Return a timer that calls once, so long after it was started last."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    if slot is not None:
        timer.timeout.connect(slot)
    return timer

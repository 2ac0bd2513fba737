"""What a walk through QGIS's desktop is made of: steps that wait for what they see, words, pictures, and a watch over stalls.

A walk is a script for `qgis --code`. It defines a generator that does what a person does, and yields what it waits for: seconds, or a function
that says whether it is there; `go(walk)` runs it, writes said.txt and ends QGIS.
"""

import os
import time
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

OUT = Path(os.environ["DESKTOP_TEST_OUT"])
PATIENCE = 60  # seconds for anything that is waited for
NOT_SHOWN = ("Browser", "ResultsViewer")  # docks that hide what pictures are of
said = []


def say(words):
    """Write down what was seen."""
    said.append(str(words))


def picture(name, widget=None):
    """Keep a picture of the main window without what others put there, or of a widget."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if widget is None and dock.objectName() in NOT_SHOWN:
            dock.close()
    QApplication.processEvents()
    (widget or iface.mainWindow()).grab().save(str(OUT / f"{name}.png"))


def key(widget, what):
    """Press a key, given as Qt's number or as a letter."""
    if isinstance(what, str):
        QTest.keyClicks(widget, what)
    else:
        QTest.keyClick(widget, what)


def click(button):
    """Click a button with the left mouse button, where it can be clicked."""
    if not button.isEnabled():
        raise AssertionError(f"{button.text()} can't be clicked")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def messages():
    """Return what stands in the message bar; but that QGIS misses a font of its own, as newer versions say without a network."""
    return [text for text in (item.text() for item in iface.messageBar().items()) if "Open Sans" not in text]


class Watchdog:
    """Knows the longest time for which the event loop stood still, in seconds; `with Watchdog() as watch: yield …`."""

    def __enter__(self):
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(5)
        return self

    def _look(self):
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now

    def aside(self, work):
        """Return work that may take its time: QGIS's own, as loading layers."""

        def timed(*given, **named):
            self._look()
            try:
                return work(*given, **named)
            finally:
                self._last = time.monotonic()

        return timed

    def __exit__(self, *_):
        self._look()
        self._timer.stop()


def end():
    """Write down what was said, and leave QGIS."""
    (OUT / "said.txt").write_text("\n".join(said))
    os._exit(0)


def go(walk):
    """Run a walk when the desktop stands."""
    steps = walk()

    def wait(there, until):
        if there():
            step()
        elif time.monotonic() > until:
            steps.close()
            say(f"nothing came in {PATIENCE} s: {there}")
            end()
        else:
            QTimer.singleShot(20, lambda: guarded(lambda: wait(there, until)))

    def step():
        try:
            waits = next(steps)
        except StopIteration:
            end()
            return
        if callable(waits):
            wait(waits, time.monotonic() + PATIENCE)
        else:
            QTimer.singleShot(int(1000 * waits), lambda: guarded(step))

    def guarded(run):
        try:
            run()
        except Exception:
            say(traceback.format_exc())
            picture("failed")
            end()

    QTimer.singleShot(1500, lambda: guarded(step))

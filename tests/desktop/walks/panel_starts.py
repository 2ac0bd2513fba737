"""The panel at QGIS's start, by keys: which buttons Tab reaches, their letters, dark and at 200 %; then it is closed."""

from person import click, go, messages, picture, say
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QPushButton
from qgis.utils import iface


def walk():
    window = iface.mainWindow()
    panel = window.findChild(QDockWidget, "landslidebias_panel")
    say(f"open: {panel.isVisible()}")
    if panel.isVisible():
        yield lambda: "next" in "".join(panel.state.values())
        letters = [button.text().partition("&")[2][:1].lower() for button in panel.findChildren(QPushButton)]
        letters += ["l"]  # of the folder
        say(f"letters are each one's own: {len(letters) == len(set(letters)) and '' not in letters or letters}")
        buttons = {b for b in panel.widget().findChildren(QPushButton) if b.isEnabled() and b.isVisibleTo(panel)}
        QApplication.setActiveWindow(window)  # no window manager does it under Xvfb
        first = panel.views["engine"].buttons["engine"]
        first.setFocus()
        reached = set()
        for _ in range(40):
            reached.add(window.focusWidget())
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        left = [button.text() for button in buttons - reached]
        say(f"Tab reaches all: {left or True}")
        panel.scroll.verticalScrollBar().setValue(0)
        first.setFocus()
        yield 0.3
        picture("panel", panel)
        picture("window")
        click(panel.diagnostics)
        copied = QApplication.clipboard().text().splitlines()
        say(f"copied: {copied[0]}, {len(copied)} lines, {messages()}")
        picture("copied")
        panel.scroll.verticalScrollBar().setValue(panel.scroll.verticalScrollBar().maximum())
        yield 0.3
        picture("panel_end", panel)
    say(f"needs no more than half the screen: {panel.minimumSizeHint().width() <= window.screen().size().width() / 2}")
    panel.close()
    yield 0.5
    QgsSettings().setValue("UI/state", window.saveState())  # as QGIS does when it is closed
    QgsSettings().sync()


go(walk)

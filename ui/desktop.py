"""What the desktop shows of the plugin: a toolbar, a menu, and the docks, each made when it is first asked for."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any, Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar

from ..algorithms.base import icon
from ..algorithms.help import guide
from ..algorithms.parameters import tr
from .compared.tools import Compared
from .dock import Dock

GREETED = "landslidebias/greeted"


@dataclass(frozen=True)
class Place:
    """One dock of the menu and the toolbar: its name, its title, its icon, the side where it stands first, and what makes it."""

    name: str
    title: str
    icon: str
    area: Qt.DockWidgetArea
    make: Callable[[Any, "Desktop"], Dock]


def places() -> tuple[Place, ...]:
    """Return the docks in the order of work."""
    right = Qt.DockWidgetArea.RightDockWidgetArea
    titles = {"panel": tr("Landslide Bias"), "review": tr("Review"), "threshold": tr("Threshold")}
    return tuple(
        Place(name, title, name, right, lambda *given, name=name: _dock(name)(*given)) for name, title in titles.items()
    )


def _dock(name: str) -> type:
    """Return the class of a dock, `<Name>Dock` in `<name>/dock.py`; imported when it is first asked for, by name: its room imports this one."""
    return getattr(import_module(f".{name}.dock", __package__), f"{name.capitalize()}Dock")


class Desktop:
    """The plugin's toolbar, menu and docks; `show` opens a dock by its name."""

    def __init__(self, iface: Any):
        self.iface = iface
        self._docks: dict[str, Dock] = {}
        self._actions: list[QAction] = []
        self.toolbar = QToolBar(tr("Landslide Bias"), iface.mainWindow())
        self.toolbar.setObjectName("landslidebias_toolbar")
        iface.addToolBar(self.toolbar)
        self.menu = QMenu(tr("Landslide Bias"), iface.mainWindow())
        self.menu.setIcon(icon("landslidebias"))
        iface.pluginMenu().addMenu(self.menu)
        for place in places():
            self.add(place.title, place.icon, lambda _=False, name=place.name: self.show(name))
        self.compared = Compared(iface, self.add)
        self.menu.addAction(tr("Guide")).triggered.connect(lambda: QDesktopServices.openUrl(QUrl(guide())))
        self._greet()

    def _greet(self) -> None:
        """Open the panel once after the plugin was installed. Later it is only made, so that QGIS can put it where it was left."""
        dock = self.dock("panel")
        if QgsSettings().value(GREETED, False, type=bool):
            dock.hide()
            return
        QgsSettings().setValue(GREETED, True)
        if self.iface.mainWindow().isVisible():
            self.show("panel")
        else:  # QGIS still starts, and has yet to put its docks in their places
            self.iface.initializationCompleted.connect(self._open_panel)

    def _open_panel(self) -> None:
        if "panel" in self._docks:  # the plugin was not unloaded meanwhile
            self.show("panel")

    def add(self, title: str, picture: str, slot: Callable) -> QAction:
        """Add a button to the toolbar and the menu."""
        action = QAction(icon(picture), title, self.iface.mainWindow())
        action.triggered.connect(slot)
        self.toolbar.addAction(action)
        self.menu.addAction(action)
        self._actions.append(action)
        return action

    def dock(self, name: str) -> Dock:
        """Return a dock, made if it was not there yet."""
        if name not in self._docks:
            place = next(place for place in places() if place.name == name)
            self._docks[name] = place.make(self.iface, self)
            others = [f"landslidebias_{other}" for other in self._docks if other != name]
            # In one place with the plugin's other docks: one above the other none would have room for pictures.
            self.iface.addTabifiedDockWidget(place.area, self._docks[name], others, False)
        return self._docks[name]

    def show(self, name: str) -> Dock:
        """Open a dock, and bring it to the front."""
        dock = self.dock(name)
        dock.show()
        dock.raise_()
        return dock

    def unload(self) -> None:
        """Take back all that was added."""
        self.compared.release()
        for dock in self._docks.values():
            dock.release()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        for action in self._actions:
            action.deleteLater()
        self._docks, self._actions = {}, []
        self.iface.pluginMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()
        self.iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()

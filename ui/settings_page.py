"""The page "Landslide Bias" in QGIS's options: which interpreter is the engine."""

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QFormLayout, QLabel

from ..algorithms.base import icon
from ..algorithms.gis.engine_client import ENGINE_SETTING, engine_setting
from ..algorithms.parameters import tr
from ..core.errors import InputError
from ..core.link import environment


class SettingsPage(QgsOptionsPageWidget):
    """One field: the interpreter, empty for the managed engine, and what is found now."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.file = QgsFileWidget()
        self.file.setFilePath(engine_setting())
        layout = QFormLayout(self)
        layout.addRow(tr("Engine's interpreter"), self.file)
        words = QLabel(tr("Empty: the managed engine, made by the algorithm 'Set up the engine'.") + "\n" + state())
        words.setWordWrap(True)
        layout.addRow(words)

    def apply(self):
        QgsSettings().setValue(ENGINE_SETTING, self.file.filePath())


def state() -> str:
    """Say which engine is used now."""
    try:
        found = environment.find("detect", engine_setting())
    except InputError as error:
        return str(error)
    return tr("In use: {0} ({1})").format(found.path, found.source)


class SettingsPageFactory(QgsOptionsWidgetFactory):
    def __init__(self):
        super().__init__()
        self.setTitle("Landslide Bias")
        self.setIcon(icon("landslidebias"))

    def createWidget(self, parent):
        return SettingsPage(parent)

"""The plugin in German: the panel, a dialog and a refusal, as a person sees them."""

import processing
from person import go, picture, say
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface


def walk():
    say(QgsApplication.locale()[:2])
    yield 1
    dock = iface.mainWindow().findChild(object, "landslidebias_panel")
    say(", ".join(button.text().replace("&", "") for button in dock.findChildren(QPushButton)[:3]))
    dialog = processing.createAlgorithmDialog("landslidebias:detectlandslides", {})
    dialog.show()
    yield 1
    say(dialog.algorithm().displayName())
    say(dialog.algorithm().parameterDefinition("INPUT").description())
    picture("dialog", dialog)
    picture("window")
    dialog.close()


go(walk)

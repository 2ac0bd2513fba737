"""Runs inside QGIS's desktop (--code): what a person would do, written down in said.txt."""

import os
import sys
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer

OUT = Path(os.environ["DESKTOP_TEST_OUT"])
said = []


def end():
    (OUT / "said.txt").write_text("\n".join(said))
    os._exit(0)


def guarded(step):
    def run():
        try:
            step()
        except Exception:
            said.append(traceback.format_exc())
            end()

    return run


def start():
    import processing

    if QgsApplication.processingRegistry().providerById("landslidebias") is not None:
        said.append("provider loaded")
    sys.path.insert(0, str(Path(os.environ["QGIS_PLUGINPATH"]) / "landslidebias" / "scripts"))
    import demo

    demo.write_inputs(OUT)
    dialog = processing.createAlgorithmDialog(
        "landslidebias:detectlandslides",
        {
            "INPUT": str(OUT / "scene_Quietland.tif"),
            "PROBABILITY": str(OUT / "p.tif"),
            "DETECTIONS": str(OUT / "d.gpkg"),
        },
    )
    dialog.show()
    dialog.runButton().click()
    wait(dialog, 0)


def wait(dialog, tries):
    if len(QgsProject.instance().mapLayers()) >= 2 or tries > 300:
        QTimer.singleShot(1000, guarded(lambda: look(dialog)))
    else:
        QTimer.singleShot(200, lambda: wait(dialog, tries + 1))


def look(dialog):
    layers = sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: layer.name(), reverse=True)
    said.extend(f"{layer.name()} {layer.renderer().type()}" for layer in layers)
    from landslidebias.ui.settings_page import SettingsPageFactory, state

    page = SettingsPageFactory().createWidget(None)
    page.apply()
    said.append("options page " + state()[:6])
    dialog.close()
    QgsProject.instance().clear()
    from qgis.utils import unloadPlugin

    if unloadPlugin("landslidebias"):
        said.append("unloaded")
    end()


QTimer.singleShot(2000, guarded(start))

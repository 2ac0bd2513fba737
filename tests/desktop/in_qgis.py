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
    root = Path(os.environ["QGIS_PLUGINPATH"]) / "landslidebias"
    sys.path[:0] = [str(root / "scripts"), str(root / "tests")]
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
    scenes()
    QgsProject.instance().clear()
    from qgis.utils import unloadPlugin

    if unloadPlugin("landslidebias"):
        said.append("unloaded")
    end()


def scenes():
    """Run what works on scenes, load its layers, and look at how they are shown."""
    import numpy as np
    import processing
    from made.safe_products import BANDS, product

    numbers = {
        band: np.random.default_rng(k).integers(1100, 4000, (216, 216)).astype(np.uint16)
        for k, band in enumerate(BANDS)
    }
    scl = np.full((108, 108), 4, np.uint8)
    scl[:20] = 9
    safe = product(OUT / "safe", "2A", "05.09", dict.fromkeys(BANDS, -1000), numbers, 216, scl)
    scene, p = str(OUT / "prepared.tif"), str(OUT / "p.tif")
    for name, parameters in (
        ("preparesentinel2", {"INPUT": str(safe), "OUTPUT": scene, "MASK": str(OUT / "mask.tif")}),
        ("matchdistribution", {"INPUT": scene, "OUTPUT": str(OUT / "matched.tif")}),
        ("blockgrid", {"INPUT": scene, "OUTPUT": str(OUT / "blocks.gpkg")}),
        ("gradcam", {"INPUT": scene, "OUTPUT": str(OUT / "cam.tif")}),
        ("comparedates", {"BEFORE": p, "AFTER": p, "OUTPUT": str(OUT / "new.gpkg")}),
    ):
        before = set(QgsProject.instance().mapLayers())
        processing.runAndLoadResults(f"landslidebias:{name}", parameters)
        loaded = [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before]
        said.append(f"{name}: " + ", ".join(sorted(f"{layer.name()} {layer.renderer().type()}" for layer in loaded)))


QTimer.singleShot(2000, guarded(start))

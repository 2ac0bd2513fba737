"""The main job from a dialog: detect, look at the layers, open the options page, run what works on scenes, unload."""

import numpy as np
from person import OUT, go, say
from qgis.core import QgsApplication, QgsProject


def shown(layers):
    return [f"{layer.name()} {layer.renderer().type()}" for layer in layers]


def walk():
    import processing

    if QgsApplication.processingRegistry().providerById("landslidebias") is not None:
        say("provider loaded")
    import demo

    demo.write_inputs(OUT)
    outputs = {"PROBABILITY": str(OUT / "p.tif"), "DETECTIONS": str(OUT / "d.gpkg")}
    dialog = processing.createAlgorithmDialog(
        "landslidebias:detectlandslides", {"INPUT": str(OUT / "scene_Quietland.tif"), **outputs}
    )
    dialog.show()
    dialog.runButton().click()
    yield lambda: len(QgsProject.instance().mapLayers()) >= 2
    yield 1
    layers = sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: layer.name(), reverse=True)
    for words in shown(layers):
        say(words)
    from landslidebias.ui.settings_page import SettingsPageFactory, state

    page = SettingsPageFactory().createWidget(None)
    page.apply()
    say("options page " + state()[:6])
    dialog.close()
    QgsProject.instance().clear()
    scenes()
    QgsProject.instance().clear()
    from qgis.utils import unloadPlugin

    if unloadPlugin("landslidebias"):
        say("unloaded")


def scenes():
    """Run what works on scenes, load its layers, and look at how they are shown."""
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
        say(f"{name}: " + ", ".join(sorted(shown(loaded))))


go(walk)

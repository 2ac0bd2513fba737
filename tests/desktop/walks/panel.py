"""From nothing to Γ by the panel's buttons: the demo, two scenes in one go, catalog, match, review, bias factor."""

from person import OUT, Watchdog, click, go, messages, picture, say
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox, QDockWidget
from qgis.utils import iface

DEMO = OUT / "demo"
LONGEST = 0.1  # s for which the event loop may stand still


def panel():
    return iface.mainWindow().findChild(QDockWidget, "landslidebias_panel")


def states():
    """Return the steps' states in one line."""
    return " ".join(words.split(": ")[1].split(".")[0].split(" ")[0] for words in panel().state.values())


def button(step, name):
    return panel().views[step].buttons[name]


def dialog(name):
    return panel()._dialogs._open.get(name)


def by_dialog(step, name, algorithm):
    """Click a step's button, then Run in the dialog that opens, and close it when it is through."""
    click(button(step, name))
    yield lambda: dialog(algorithm) is not None
    opened = dialog(algorithm)
    yield 0.5
    picture(f"dialog_{algorithm}", opened)
    before = len(QgsProject.instance().mapLayers())
    click(opened.runButton())
    yield lambda: len(QgsProject.instance().mapLayers()) > before
    yield 0.5
    opened.close()
    yield lambda: dialog(algorithm) is None


def answered():
    """Answer all places of the sample, as a person would."""
    layer = next(one for one in QgsProject.instance().mapLayers().values() if "review_id" in names_of(one))
    answer = layer.fields().indexFromName("answer")
    layer.startEditing()
    for k, feature in enumerate(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), answer, "not" if k % 4 == 0 else "landslide")
    layer.commitChanges()


def alone(*names):
    """Show the layers whose names begin so, and no others."""
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.name().startswith(names))


def names_of(layer):
    return layer.fields().names() if isinstance(layer, QgsVectorLayer) else []


def listed():
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


def walk():
    say(f"open: {panel().isVisible()}")
    yield lambda: "next" in states()
    say(states())
    picture("1_nothing")
    click(button("scene", "demo"))
    yield 0.5
    asked = panel().asked
    asked.folder.setFilePath(str(DEMO))
    picture("2_demo_asked", asked)
    click(asked.buttons.button(QDialogButtonBox.StandardButton.Ok))
    with Watchdog() as watch:
        yield (
            lambda: any(DEMO.glob("*/mask.tif")) or (DEMO / "mask.tif").exists()
        )  # drawn; its layers are not loaded yet
    if watch.longest >= LONGEST:  # once more: the machine may have had other things to do
        from landslidebias.ui.panel import demo

        ended = []
        with Watchdog() as watch:
            task = demo.draw(OUT / "again", ended.append)
            yield lambda: ended
        del task
    say(f"drawing stalls under 0.1 s: {watch.longest < LONGEST or watch.longest}")
    yield lambda: "Quietland" in panel().state["scene"]
    say(states())
    yield 1
    picture("3_demo")
    say(button("detect", "detect").text())
    yield from by_dialog("detect", "detect", "detectlandslides")
    yield lambda: panel().running.isVisible()
    yield 1
    picture("4_second_scene")
    yield lambda: not panel().running.isVisible()
    yield lambda: "done" in panel().state["detect"]
    for name in listed():
        say(name)
    yield from by_dialog("catalog", "catalog", "importcatalog")
    yield from by_dialog("match", "match", "matchcatalog")
    yield 1
    picture("5_matched")
    say(states())
    yield from by_dialog("review", "sample", "reviewsample")
    yield lambda: " 0 of" in panel().state["review"]
    answered()
    yield lambda: "done" in panel().state["review"]
    yield from by_dialog("bias", "bias", "biasfactor")
    yield lambda: "Γ" in panel().state["bias"]
    alone("Regions with bias factor", "Records, detected or not", "Scene")
    yield 1
    picture("6_gamma")
    say(states())
    for words in panel().state.values():
        say(words.replace("\n", " "))
    picture("7_panel", panel())
    yield from stalls()
    yield from changed()
    yield from in_turn()
    yield from reloaded()


def stalls():
    """Read all layers anew, and see that nothing stands still; up to three times, for the machine may have other things to do."""
    for _ in range(3):
        with Watchdog() as watch:
            panel()._reading._known.clear()
            panel()._reading.changed()
            yield 1.5
        if watch.longest < LONGEST:
            break
    say(f"reading stalls under 0.1 s: {watch.longest < LONGEST or watch.longest}")


def changed():
    """Rename all layers, save the project, open another and it again, take a layer away: the states follow, and not by the names."""
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        layer.setName("x")
    yield 1
    say(f"renamed: {states()}")
    project.write(str(OUT / "way.qgz"))
    iface.newProject()
    yield lambda: "next" in panel().state["scene"]
    say(f"another project: {states()}")
    iface.addProject(str(OUT / "way.qgz"))
    yield lambda: "done" in panel().state["bias"]
    say(f"opened again: {states()}")
    say(f"messages: {messages()}")
    gone = next(
        key
        for key, layer in project.mapLayers().items()
        if "detections_N" in layer.source() and "gpkg" in layer.source()
    )
    project.removeMapLayer(gone)
    yield lambda: "next" in panel().state["detect"]
    say(f"one layer less: {states()}")


def in_turn():
    """Run three in turn, the second of which can't be done; then three again, stopped when the first is through."""
    from landslidebias.core.way.filled import Filled

    def runs(stem, *inputs):
        return [
            Filled(
                "extractdetections",
                {"INPUT": str(path), "OUTPUT": str(OUT / f"{stem}{k}.gpkg")},
                {"OUTPUT": f"{stem}{k}"},
                f"{stem}{k}",
            )
            for k, path in enumerate(inputs)
        ]

    raster = next((DEMO / "landslides").glob("probability_*.tif"))
    queue, before = panel()._queue, set(listed())
    queue.add(runs("a", raster, DEMO / "regions.geojson", raster))
    yield lambda: not queue.busy
    say(f"in turn: {sorted(set(listed()) - before)}, {[text[:3] for text in messages()]}")
    queue.add(runs("b", raster, raster, raster))
    yield lambda: "b0" in listed()
    click(panel().stop)
    yield lambda: not queue.busy
    say(f"stopped: {'b0' in listed()}, all {'b2' in listed()}, hidden {not panel().running.isVisible()}")


def reloaded():
    """Unload and load the plugin ten times, and count what is there."""
    from qgis.utils import loadPlugin, startPlugin, unloadPlugin

    for _ in range(10):
        unloadPlugin("landslidebias")
        yield 0.1
        loadPlugin("landslidebias")
        startPlugin("landslidebias")
        yield 0.1
    window = iface.mainWindow()
    bars = [bar for bar in window.children() if bar.objectName() == "landslidebias_toolbar"]
    menus = [action for action in iface.pluginMenu().actions() if action.text() == "Landslide Bias"]
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.objectName().startswith("landslidebias_")]
    say(f"reloaded: {len(bars)} toolbar, {len(menus)} menu, {len(docks)} dock, open {docks[0].isVisible()}")
    unloadPlugin("landslidebias")
    yield 0.2
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.objectName().startswith("landslidebias_")]
    bars = [bar for bar in window.children() if bar.objectName() == "landslidebias_toolbar"]
    left = QgsApplication.processingRegistry().providerById("landslidebias")
    say(f"unloaded: {len(bars)} toolbar, {len(docks)} dock, provider {left}")


go(walk)

"""The plugin in each of its languages, one after the other: the panel, a dialog, a report's sentence; whether a button's words are cut."""

import processing
from made import layers, region_pairs
from person import OUT, go, picture, say
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QLabel, QPushButton
from qgis.utils import iface, reloadPlugin

LANGUAGES = {"de_DE": "Schritt", "es": "Paso", "fr": "Étape"}


def cut(widget):
    """Return the words of buttons and labels that don't have the room they need."""
    shown = [one for kind in (QPushButton, QLabel) for one in widget.findChildren(kind) if one.isVisibleTo(widget)]
    wrapped = [one for one in shown if isinstance(one, QLabel) and one.wordWrap()]
    return [one.text() for one in shown if one not in wrapped and one.sizeHint().width() > one.width()]


def walk():
    regions = layers.write(OUT / "regions.geojson", region_pairs.regions())
    detections = layers.write(OUT / "detections.geojson", region_pairs.blocks((60, 30)))
    records = layers.write(OUT / "records.geojson", region_pairs.blocks((6, 20)))
    for locale, step in LANGUAGES.items():
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", locale)
        reloadPlugin("landslidebias")
        yield 0.3
        panel = iface.mainWindow().findChild(object, "landslidebias_panel")
        panel.show()
        yield lambda panel=panel, step=step: step in panel.state.get("bias", "")
        yield 0.5
        picture(f"{locale}_panel", panel)
        say(", ".join(button.text().replace("&", "") for button in panel.findChildren(QPushButton)[:3]))
        say(panel.state["bias"])
        dialog = processing.createAlgorithmDialog("landslidebias:detectlandslides", {})
        dialog.show()
        yield 0.5
        picture(f"{locale}_dialog", dialog)
        say(f"{dialog.algorithm().displayName()}: {dialog.algorithm().parameterDefinition('INPUT').description()}")
        dialog.close()
        report = OUT / f"{locale}.html"
        given = {"REGIONS": regions, "DETECTIONS": [detections], "CATALOG": records}
        processing.run("landslidebias:biasfactor", given | {"OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)})
        say(report.read_text(encoding="utf-8").partition('<p class="lead">')[2].partition("</p>")[0])
        say(f"cut: {cut(panel)}")


go(walk)

"""The panel from nothing to Γ by its buttons, in a clean profile; when it opens by itself; by keys, dark, and at 200 %."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WRITE = """
import sys
from pathlib import Path
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

app = QgsApplication([], True)
app.initQgis()
root, out = map(Path, sys.argv[1:])
sys.path.insert(0, str(root / "scripts"))
import demo

layer = QgsVectorLayer("Polygon?field=gamma:double", "x", "memory")
layer.loadNamedStyle(str(root / "resources" / "styles" / "gamma.qml"))
QgsProject.instance().addMapLayer(layer)
demo.save(QgsProject.instance(), out)
"""
DARK = "[UI]\nUITheme=Night Mapping\n"


def test_a_person_gets_from_nothing_to_gamma(walk):
    assert walk("panel") == [
        "open: True",
        "done next waits can waits waits waits",
        "drawing stalls under 0.1 s: True",
        "done done next can waits waits waits",
        "De&tect in 2 scenes…",
        "Activation Newsland 2020-01-01",
        "Activation Quietland 2020-01-01",
        "Detections Newsland 2020-01-01",
        "Detections Quietland 2020-01-01",
        "Mask of valid pixels",
        "Probability Newsland 2020-01-01",
        "Probability Quietland 2020-01-01",
        "Regions",
        "Roads and rivers",
        "Scene Newsland 2020-01-01 (drawn)",
        "Scene Quietland 2020-01-01 (drawn)",
        "done done done done done next can",
        "done done done done done done done",
        "Step 1, Engine: done. It is ready.",
        "Step 2, Scenes: done. Newsland 2020-01-01, Quietland 2020-01-01.",
        "Step 3, Detect: done. 150 detections.",
        "Step 4, Catalog and regions: done. 70 records from catalog.csv. 2 regions: Regions.",
        "Step 5, Match: done. 48 detections are recorded; chance alone would match 25.0.",
        "Step 6, Review: done. 250 of 250 places have an answer.",
        "Step 7, Bias factor: done. Γ of Quietland against Newsland: 3.6 (95 %: 1.8 to 7.5).",
        "reading stalls under 0.1 s: True",
        "renamed: done done done done done done done",
        "another project: done next waits can waits waits waits",
        "opened again: done done done done done done done",
        "messages: []",
        "one layer less: done done next done can done done",
        "in turn: ['a0', 'a2'], ['a1:']",
        "stopped: True, all False, hidden True",
        "reloaded: 1 toolbar, 1 menu, 1 dock, open False",
        "unloaded: 0 toolbar, 0 dock, provider None",
    ]


def test_the_panel_opens_by_itself_once(walk):
    first, second = (walk("panel_starts", ini=DARK, QT_SCALE_FACTOR="2") for _ in range(2))
    room = "needs no more than half the screen: True"
    copied = "Copied: paste it into your report. It holds no paths and no names of layers."
    copied = f"copied: Landslide Bias, diagnostics, 8 lines, [{copied!r}]"
    assert first == ["open: True", "letters are each one's own: True", "Tab reaches all: True", copied, room]
    assert second == ["open: False", room]


def test_a_project_written_where_other_fonts_are_opens_without_a_message(walk, tmp_path):
    """The demo's is written without a screen, where QGIS has another font than on one."""
    path = tmp_path / "written.qgz"
    subprocess.run(["/usr/bin/python3", "-c", WRITE, str(ROOT), str(path)], check=True, capture_output=True)
    assert walk("opened", PROJECT=str(path)) == ["labelled: True", "messages: []"]

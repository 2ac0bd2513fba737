"""Makes the demo: asks for a folder, draws it in the background, and adds its layers to the project."""

import json
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication, QgsFillSymbol, QgsProject, QgsRasterLayer, QgsTask, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ...algorithms.gis import demo
from ...algorithms.gis.styles import STYLES
from ...algorithms.parameters import tr
from ...core.errors import InputError
from ...core.words import translated, words_of

CATALOG = ("landslidebias", "/catalog")  # of the project: the file that is offered for import
SETTINGS = ("landslidebias", "/detect")  # of the project: what detectlandslides is filled with
COMMON = {
    "OPERATING_POINT": "balanced",
    "EXCLUDE_BUFFER": 30,
}  # drawn as after a storm: landslides are common, and small
OUTLINE = {"style": "no", "outline_color": "#ffd54a", "outline_width": "0.7"}
DEFAULT = "Landslide Bias demo"


class Asked(QDialog):
    """Asks for the demo's folder."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setWindowTitle(tr("Make the demo"))
        words = QLabel(
            tr(
                "Two drawn regions with landslides whose number is known, and a catalog that records them unevenly: all seven steps can be tried"
                " on them. Nothing in it is a real place. It takes some seconds and 20 MB."
            )
        )
        words.setWordWrap(True)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder.setFilePath(str(Path(documents or Path.home()) / DEFAULT))
        label = QLabel(tr("&Folder"))
        label.setBuddy(self.folder)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, label, self.folder, self.buttons):
            column.addWidget(widget)


class Drawing(QgsTask):
    """Draws the demo. `ended` is called with what went wrong, '' where nothing did."""

    def __init__(self, folder: Path, ended: Callable[[str], None]):
        super().__init__(tr("Make the demo"), QgsTask.Flag.CanCancel)
        self._folder, self._call, self._wrong = folder, ended, ""

    def run(self) -> bool:
        try:
            demo.write(self._folder)
        except InputError as error:
            self._wrong = translated(words_of(error), tr)
        except Exception as error:  # the last net: QGIS would end without a word
            self._wrong = str(error)
        return not self._wrong

    def finished(self, fine: bool) -> None:
        if not self.isCanceled():
            self._call(self._wrong)


def draw(folder: Path, ended: Callable[[str], None]) -> Drawing:
    """Draw the demo in the background; hold what is returned until it has ended."""
    task = Drawing(folder, ended)
    QgsApplication.taskManager().addTask(task)
    return task


def load(folder: Path, canvas: Any) -> None:
    """Add the demo's layers to the project, those that come first at the bottom, and show them."""
    project = QgsProject.instance()
    fresh = not project.mapLayers()
    for name, *_ in demo.recipe().REGIONS:
        title = tr("Scene {0} {1} (drawn)").format(name, demo.recipe().NOT_REPORTED_BY)
        _add(QgsRasterLayer(str(folder / f"scene_{name}.tif"), title), "natural_colour")
    _add(QgsRasterLayer(str(folder / "mask.tif"), tr("Mask of valid pixels")), "mask", shown=False)
    lines = QgsVectorLayer(str(folder / "roads_and_rivers.geojson"), tr("Roads and rivers"))
    _add(lines, shown=False)
    regions = QgsVectorLayer(str(folder / "regions.geojson"), tr("Regions"))
    regions.renderer().setSymbol(QgsFillSymbol.createSimple(OUTLINE))
    _add(regions)
    project.writeEntry(*CATALOG, str(folder / "catalog.csv"))
    project.writeEntry(*SETTINGS, json.dumps({**COMMON, "EXCLUDE": lines.id()}))
    if fresh:
        project.setCrs(regions.crs())
        canvas.setDestinationCrs(regions.crs())
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(regions, regions.extent()))
    canvas.refresh()


def _add(layer: Any, style: str = "", shown: bool = True) -> None:
    if style:
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    QgsProject.instance().addMapLayer(layer)
    if not shown:
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)


def settings() -> dict:
    """Return what the project asks for where landslides are looked for, but for a layer that has gone."""
    said, _ = QgsProject.instance().readEntry(*SETTINGS)
    try:
        found = json.loads(said or "{}")
        wanted = {name: found[name] for name in (*COMMON, "EXCLUDE")}
    except (ValueError, KeyError, TypeError):  # nothing, or what somebody else wrote
        return {}
    return wanted if QgsProject.instance().mapLayer(str(wanted["EXCLUDE"])) else {}


def catalog_file() -> str:
    """Return the catalog's file that the project offers, '' where it offers none that is there."""
    path, _ = QgsProject.instance().readEntry(*CATALOG)
    return path if path and Path(path).is_file() else ""

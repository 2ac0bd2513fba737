"""What is chosen in the panel: the scenes to look at, the regions, and the folder that results go to."""

import os
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QListWidget, QListWidgetItem, QWidget

from ...algorithms.parameters import tr
from ...core.way import layers
from ...core.way.filled import Results
from ...core.way.layers import Layer
from ...core.way.project import Project
from .reading import ENTRY

FOLDER = ("landslidebias", "/results")  # of the project
ROWS = 6  # of the list at most; more are scrolled to
KEY = Qt.ItemDataRole.UserRole


class Scenes(QListWidget):
    """The scenes of a project, to be checked; those without detections are checked at first."""

    def __init__(self):
        super().__init__()
        self.setAccessibleName(tr("Scenes to look at"))
        self._shown: dict[str, bool] = {}  # whether a scene had detections when it was shown last

    def show_scenes(self, project: Project) -> None:
        """Show the scenes; what a person checked stays, until a scene's detections have come."""
        left = {scene.key for scene in project.undetected}
        before = {item.data(KEY): item.checkState() for item in self._items()}
        self.blockSignals(True)
        self.clear()
        for scene in project.scenes:
            made = project.made_of(scene, layers.DETECTIONS)
            words = tr("{0}: {1} detections").format(scene.label, made.count) if made else scene.label
            item = QListWidgetItem(words, self)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setData(KEY, scene.key)
            wanted = Qt.CheckState.Checked if scene.key in left else Qt.CheckState.Unchecked
            same = self._shown.get(scene.key) == (made is not None)
            item.setCheckState(before.get(scene.key, wanted) if same else wanted)
            self._shown[scene.key] = made is not None
        self.blockSignals(False)
        self.setVisible(len(project.scenes) > 1)
        rows = min(ROWS, max(1, self.count()))
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth())

    def checked(self, project: Project) -> "list[Layer]":
        """Return the scenes that are checked; the only one where there is one."""
        keys = {item.data(KEY) for item in self._items() if item.checkState() == Qt.CheckState.Checked}
        return [scene for scene in project.scenes if scene.key in keys or len(project.scenes) == 1]

    def _items(self) -> "list[QListWidgetItem]":
        return [self.item(k) for k in range(self.count())]


class Regions(QComboBox):
    """The layers that can be the regions, where there are several."""

    def __init__(self, changed):
        super().__init__()
        self.setAccessibleName(tr("Regions"))
        self.activated.connect(lambda _: (QgsProject.instance().writeEntry(*ENTRY, self.currentData()), changed()))

    def show_regions(self, project: Project) -> None:
        """Show the layers, and which of them is taken."""
        self.clear()
        for layer in project.all(layers.REGIONS):
            self.addItem(layer.name, layer.key)
        if project.regions is not None:
            self.setCurrentIndex(self.findData(project.regions.key))
        self.setVisible(self.count() > 1)


class Folder(QWidget):
    """Where results go: what the project says, or else its folder, or that of its first scene."""

    def __init__(self):
        super().__init__()
        self.field = QgsFileWidget()
        self.field.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.field.lineEdit().editingFinished.connect(self._keep)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Resu&lts go to"), self.field)

    def _keep(self) -> None:
        if self.field.filePath() != self._default:
            QgsProject.instance().writeEntry(*FOLDER, self.field.filePath())

    _default = ""

    def show_folder(self, project: Project) -> None:
        """Show the folder."""
        home = QgsProject.instance().homePath()
        scene = project.scenes[0].path if project.scenes else ""
        near = home or os.path.dirname(scene)
        near = near if near and os.access(near, os.W_OK) else str(Path.home())
        self._default = str(Path(near) / "landslides")
        said, _ = QgsProject.instance().readEntry(*FOLDER)
        if not self.field.lineEdit().hasFocus():
            self.field.setFilePath(said or self._default)

    @property
    def results(self) -> Results:
        """The folder."""
        return Results(self.field.filePath() or self._default)

"""Which layers of the project the threshold is of: probability rasters, regions and catalog, chosen by what they hold."""

from typing import Callable, Optional

from qgis.core import Qgis, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QListWidget, QListWidgetItem, QWidget

from ...algorithms.gis.features import POINTS, POLYGONS, table_of
from ...algorithms.gis.live import Asked
from ...algorithms.gis.rasters import from_layer
from ...algorithms.parameters import tr
from ...core.link.layers import PROBABILITY
from ...core.records.columns import ACCURACIES

FLOATS = (Qgis.DataType.Float32, Qgis.DataType.Float64)
LINES = 4  # rasters that are seen without scrolling
IDENTITY = Qt.ItemDataRole.UserRole


class Sources(QWidget):
    """Three fields. `asked` gives what was chosen; `changed` is called where that is another."""

    def __init__(self, changed: Callable[[], None]):
        super().__init__()
        self._changed = changed
        self._chosen: dict[str, bool] = {}  # rasters that a person switched on or off
        self.rasters = QListWidget()
        self.rasters.setAccessibleName(tr("Probability rasters"))
        self.rasters.itemChanged.connect(self._switched)
        self.regions, self.catalog = QgsMapLayerComboBox(), QgsMapLayerComboBox()
        for box in (self.regions, self.catalog):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        layout.addRow(tr("Probability"), self.rasters)
        for words, box, kind in (
            (tr("Regions"), self.regions, QgsMapLayerProxyModel.Filter.PolygonLayer),
            (tr("Catalog"), self.catalog, QgsMapLayerProxyModel.Filter.PointLayer),
        ):
            box.setFilters(kind)
            box.setAllowEmptyLayer(True, tr("None: no bias factor"))
            box.setLayer(None)
            box.setAccessibleName(words)
            box.layerChanged.connect(lambda _: self._changed())
            layout.addRow(words, box)
        self.look()

    def look(self) -> None:
        """Take over the project's layers: what a person chose stays, what is new is proposed."""
        self.rasters.blockSignals(True)
        self.rasters.clear()
        for layer in _of_project():
            if not is_probability(layer, strictly=False):
                continue
            item = QListWidgetItem(layer.name())
            item.setData(IDENTITY, layer.id())
            item.setToolTip(layer.source())
            wanted = self._chosen.get(layer.id(), is_probability(layer))
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            self.rasters.addItem(item)
        self.rasters.blockSignals(False)
        lines = min(max(self.rasters.count(), 1), LINES)
        self.rasters.setFixedHeight(lines * (self.fontMetrics().height() + 6) + 2 * self.rasters.frameWidth())
        for box, fits in ((self.regions, _are_regions), (self.catalog, _is_catalog)):
            if box.currentLayer() is None:
                box.setLayer(next((layer for layer in _of_project() if fits(layer)), None))
        self._changed()

    @property
    def whole(self) -> bool:
        """Whether all that a bias factor needs is chosen."""
        return bool(self.maps()) and None not in (self.regions.currentLayer(), self.catalog.currentLayer())

    def maps(self) -> list[QgsRasterLayer]:
        """Return the rasters that are switched on."""
        items = [self.rasters.item(k) for k in range(self.rasters.count())]
        found = [i.data(IDENTITY) for i in items if i.checkState() == Qt.CheckState.Checked]
        return [layer for key in found if (layer := QgsProject.instance().mapLayer(key)) is not None]

    def asked(self) -> Optional[Asked]:
        """Return what was chosen, None where no raster is. Raises InputError where one can't be read. Main thread only."""
        transforms = QgsProject.instance().transformContext()
        maps = [from_layer(layer, transforms) for layer in self.maps()]
        regions, catalog = (
            None if layer is None else table_of(layer, transforms)
            for layer in (self.regions.currentLayer(), self.catalog.currentLayer())
        )
        return Asked(maps, regions, catalog) if maps else None

    def key(self) -> tuple:
        """Return what tells one choice from another."""
        tables = self.regions.currentLayer(), self.catalog.currentLayer()
        of_tables = [(t.id(), t.subsetString(), t.featureCount()) if t is not None else None for t in tables]
        return ([layer.id() for layer in self.maps()], *of_tables)

    def _switched(self, item: QListWidgetItem) -> None:
        self._chosen[item.data(IDENTITY)] = item.checkState() == Qt.CheckState.Checked
        self._changed()


def _of_project() -> list[QgsMapLayer]:
    """Return the project's layers in the order of the layer panel."""
    return [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers() if node.layer() is not None]


def is_probability(layer: QgsMapLayer, strictly: bool = True) -> bool:
    """Say whether a layer is a probability raster by its band's name; not strictly: whether it may be one."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        return False
    may = layer.bandCount() == 1 and layer.dataProvider().dataType(1) in FLOATS
    return may and (not strictly or PROBABILITY in layer.bandName(1))


def is_detections(layer: QgsMapLayer) -> bool:
    """Say whether a layer holds detections with their probability; a review's places are none, for their probability is not to be seen."""
    names = set(layer.fields().names()) if isinstance(layer, QgsVectorLayer) else set()
    return {"probability", "n_blocks"} <= names and "review_id" not in names


def _are_regions(layer: QgsMapLayer) -> bool:
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != POLYGONS:
        return False
    names = set(layer.fields().names())
    return "name" in names and not {"probability", "review_id"} & names


def _is_catalog(layer: QgsMapLayer) -> bool:
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != POINTS:
        return False
    names = set(layer.fields().names())
    return bool(set(ACCURACIES) & names) and "recorded" not in names

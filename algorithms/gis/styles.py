"""Styles: applied when a layer loads, and written beside the file so that they travel with it."""

import shutil
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface

from .destinations import Destination

STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"

_kept: list = []  # QGIS holds no reference to a post-processor; without this one it is collected and the style is lost


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style):
        super().__init__()
        self.style = style

    def postProcessLayer(self, layer, context, feedback):
        layer.loadNamedStyle(str(self.style))
        layer.triggerRepaint()


def load(destination: Destination, identifier: str, style: str, context: QgsProcessingContext) -> None:
    """Have QGIS load an output where it asked for that, and give it the style `resources/styles/<style>.qml`, then and beside its file.

    identifier: what QGIS calls the layer.
    """
    if destination.project is not None:
        details = QgsProcessingContext.LayerDetails(destination.title, destination.project, destination.name)
        context.addLayerToLoadOnCompletion(identifier, details)
    if not style:
        return
    source = STYLES / f"{style}.qml"
    if context.willLoadLayerOnCompletion(identifier):
        styler = _Styler(source)
        _kept.append(styler)
        del _kept[:-50]
        context.layerToLoadOnCompletionDetails(identifier).setPostProcessor(styler)
    if destination.is_file:
        shutil.copyfile(source, Path(destination.path).with_suffix(".qml"))

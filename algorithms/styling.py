"""Styles: applied when a layer loads, and written beside the file so that they travel with it."""

import shutil
from pathlib import Path

from qgis.core import QgsProcessingLayerPostProcessorInterface

from .base import RESOURCES

_kept = []  # QGIS holds no reference to a post-processor; without this one it is collected and the style is lost


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style):
        super().__init__()
        self.style = style

    def postProcessLayer(self, layer, context, feedback):
        layer.loadNamedStyle(str(self.style))
        layer.triggerRepaint()


def style(name, destination, context, path="") -> None:
    """Give a layer the style `resources/styles/<name>.qml`: when it loads, and as a .qml beside its file if it is one."""
    source = RESOURCES / "styles" / f"{name}.qml"
    if context.willLoadLayerOnCompletion(destination):
        styler = _Styler(source)
        _kept.append(styler)
        del _kept[:-50]
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(styler)
    file = Path(path or destination.split("|")[0])
    if file.is_file():
        shutil.copyfile(source, file.with_suffix(".qml"))

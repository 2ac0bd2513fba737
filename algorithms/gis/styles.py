"""Styles: applied when a layer loads, and written beside the file so that they travel with it."""

import contextlib
import glob
import shutil
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsGraduatedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
)

from .destinations import Destination
from .language import tr

LAYERS = (".tif", ".tiff", ".vrt", ".gpkg", ".geojson", ".shp", ".csv", ".jp2", ".png", ".fgb", ".sqlite")
STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"

_kept: list = []  # QGIS holds no reference to a post-processor; without this one it is collected and the style is lost


class _Styler(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style):
        super().__init__()
        self.style = style

    def postProcessLayer(self, layer, context, feedback):
        layer.loadNamedStyle(str(self.style))
        _translate(layer)
        layer.triggerRepaint()


def _translate(layer) -> None:
    """Bring a layer's legend to the user's language."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for k, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(k, tr(category.label()))
    elif isinstance(renderer, QgsGraduatedSymbolRenderer):
        for k, part in enumerate(renderer.ranges()):
            renderer.updateRangeLabel(k, tr(part.label()))
    elif isinstance(renderer, QgsPalettedRasterRenderer):
        for one in renderer.classes():
            renderer.setLabel(one.value, tr(one.label))


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
        lay_beside(destination.path, style)


def lay_beside(path: str, style: str) -> None:
    """Give a file a style that travels with it, unless another one lies there."""
    beside = Path(path).with_suffix(".qml")
    if _is_free(beside, path):
        with contextlib.suppress(OSError):  # the result is whole without it
            shutil.copyfile(STYLES / f"{style}.qml", beside)


def _is_free(beside: Path, path: str) -> bool:
    """Say whether a style may lie there: one that the user made stays, and so does that of another file of this name."""
    if not beside.exists():
        return True
    shipped = beside.read_bytes() in [style.read_bytes() for style in STYLES.glob("*.qml")]
    others = [p for p in beside.parent.glob(f"{glob.escape(beside.stem)}.*") if p.suffix.lower() in LAYERS]
    return shipped and others == [Path(path)]

"""The threshold on the map: rasters show what lies above it, detections below it fade. All of it is taken back at the end."""

from typing import Iterable

import numpy as np
from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsFeatureRenderer,
    QgsMapLayer,
    QgsProject,
    QgsProperty,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsRenderContext,
    QgsSingleBandPseudoColorRenderer,
    QgsSymbol,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from ...algorithms.parameters import tr
from ...core.detections.activation import INFERNO
from ...core.words import figure

ABOVE = INFERNO[3:6]  # from the threshold to 1
ALPHA = 235
FADED = 12  # percent


class Preview:
    """Styles that stand for those of layers as long as the dock shows a threshold."""

    def __init__(self):
        self._own: dict[str, object] = {}  # by the layer's identifier: its renderer before
        self._made: dict[str, object] = {}

    def show(self, maps: Iterable[QgsMapLayer], detections: Iterable[QgsMapLayer], threshold: float) -> None:
        """Show a threshold on these layers; others get their own style back."""
        layers = {layer.id(): (layer, _raster) for layer in maps} | {
            layer.id(): (layer, _vector) for layer in detections
        }
        for key in set(self._own) - set(layers):
            self._give_back(key)
        for key, (layer, made) in layers.items():
            if not self._is_ours(layer):  # new, or a person gave it another style meanwhile
                self._own[key] = layer.renderer().clone()
            self._made[key] = made(layer, self._own[key], threshold)
            layer.setRenderer(self._made[key])
            layer.triggerRepaint()

    def end(self) -> None:
        """Give all layers their own style back."""
        for key in list(self._own):
            self._give_back(key)

    def _give_back(self, key: str) -> None:
        own, layer = self._own.pop(key), QgsProject.instance().mapLayer(key)
        if layer is not None and self._is_ours(layer):
            layer.setRenderer(own)
            layer.triggerRepaint()
        self._made.pop(key, None)

    def _is_ours(self, layer: QgsMapLayer) -> bool:
        made = self._made.get(layer.id())
        return made is not None and not sip.isdeleted(made) and layer.renderer() is made


def _raster(layer: QgsMapLayer, own: QgsRasterRenderer, threshold: float) -> QgsRasterRenderer:
    """Return a renderer that shows nothing up to the threshold, and all above."""
    kind = np.float64 if layer.dataProvider().dataType(1) == Qgis.DataType.Float64 else np.float32
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    start = float(np.nextafter(kind(threshold), kind(2)))
    items = [QgsColorRampShader.ColorRampItem(float(kind(threshold)), QColor(0, 0, 0, 0), tr(figure(threshold, ".4g")))]
    for k, colour in enumerate(ABOVE):
        shown = QColor(colour)
        shown.setAlpha(ALPHA)
        value = start + (max(1.0, start) - start) * k / (len(ABOVE) - 1)
        items.append(QgsColorRampShader.ColorRampItem(value, shown, tr(figure(value, ".4g"))))
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)


def _vector(layer: QgsMapLayer, own: QgsFeatureRenderer, threshold: float) -> QgsFeatureRenderer:
    """Return a layer's own renderer, with what lies below the threshold faded."""
    found = own.clone()
    shown = QgsProperty.fromExpression(f'if("probability" > {threshold!r}, 100, {FADED})')
    for symbol in found.symbols(QgsRenderContext()):
        symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, shown)
    return found

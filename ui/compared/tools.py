"""The toolbar's buttons that compare in the canvas: records under the pointer, and the swipe."""

from typing import Any, Callable, Optional

from qgis.PyQt.QtWidgets import QAction

from ...algorithms.parameters import tr
from .hover import Hover
from .swipe import Swipe


class Compared:
    """Two buttons. add: makes a button of a title, an icon's name and what is called when it is switched."""

    def __init__(self, iface: Any, add: Callable[[str, str, Callable], QAction]):
        self._iface, self._canvas = iface, iface.mapCanvas()
        self.hover: Optional[Hover] = None
        self.hovering = add(tr("Accuracy and match under the pointer"), "hover", self._hover)
        self.hovering.setToolTip(tr("Shows the circle of a record's accuracy and the detection that it is matched to."))
        self.hovering.setCheckable(True)
        self.swiping = add(tr("Compare by swipe"), "swipe", self._swipe)
        self.swiping.setToolTip(
            tr(
                "Draws the layer that is chosen in the layer panel alone, left of a line that follows the pointer, or the keys , and ."
            )
        )
        self.swiping.setCheckable(True)
        self.swipe = Swipe(iface)
        self.swipe.setAction(self.swiping)

    def _hover(self, on: bool) -> None:
        if self.hover is not None:
            self.hover.release()
        self.hover = Hover(self._canvas) if on else None

    def _swipe(self, on: bool) -> None:
        if on:
            self._canvas.setMapTool(self.swipe)
            self._canvas.setFocus()
        else:
            self._canvas.unsetMapTool(self.swipe)
            self._iface.actionPan().trigger()

    def release(self) -> None:
        """Take all off the canvas."""
        self._hover(False)
        if self._canvas.mapTool() is self.swipe:
            self._canvas.unsetMapTool(self.swipe)
        self.swipe.deleteLater()

"""Opens an algorithm's dialog filled in, and gives its layers their names when it is through."""

import os
from typing import Any, Callable, Optional

import processing
from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition, QgsProject
from qgis.PyQt.QtCore import Qt

from ..algorithms.parameters import tr
from ..core.way.filled import Filled
from ..core.words import translated

After = Callable[[dict], None]


def fitting(filled: Filled) -> dict:
    """Return the values that the algorithm can take: of several layers the first where it takes one, and the others where it takes more of them."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landslidebias:{filled.algorithm}")
    found = {}
    for name, value in filled.values.items():
        definition = algorithm.parameterDefinition(name)
        if definition is None or value == []:
            continue
        found[name] = value
        if isinstance(value, list) and definition.type() != "multilayer":
            found[name], *others = value
            if others and algorithm.parameterDefinition(f"MORE_{name}") is not None:
                found[f"MORE_{name}"] = others
    return found


def titles(filled: Filled) -> "dict[str, str]":
    """Return what the layers of a run are called, by its outputs."""
    return {name: translated(words, tr) for name, words in filled.names.items()}


def entitle(filled: Filled, results: dict) -> None:
    """Give the layers of a run their names; they are known by their files."""
    wanted = {_file(results.get(name)): title for name, title in titles(filled).items()}
    for layer in QgsProject.instance().mapLayers().values():
        title = wanted.get(_file(layer.source()))
        if title:
            layer.setName(title)


def _file(source: object) -> str:
    path = str(source or "").split("|")[0]
    return os.path.realpath(path) if path else ""


def following(first: Filled, used: dict, other: Filled) -> Filled:
    """Return another run with the settings of the first, as they were used: an input or output that the person left out is left out there too."""
    values = dict(used)
    for name, value in other.values.items():
        if name not in first.values or used.get(name) not in (None, ""):
            values[name] = value
    for name in set(first.values) - set(other.values):
        if used.get(name) == first.values[name]:  # filled in for the first only: its mask
            values.pop(name, None)
    return Filled(other.algorithm, {name: _plain(value) for name, value in values.items()}, other.names, other.label)


def _plain(value: object) -> object:
    """Return an output as its file: its layer is loaded here, under its own name."""
    return value.sink if isinstance(value, QgsProcessingOutputLayerDefinition) else value


class Dialogs:
    """The dialogs that are open, one an algorithm."""

    def __init__(self, changed: Callable[[], None]):
        self._changed = changed
        self._open: dict[str, Any] = {}

    def open(self, filled: Filled, after: Optional[After] = None) -> Any:
        """Open a dialog, or bring it to the front where it is open. after: is given the parameters of a run that went well."""
        name = filled.algorithm
        if name in self._open:
            self._open[name].raise_()
            self._open[name].activateWindow()
            return self._open[name]
        dialog = processing.createAlgorithmDialog(f"landslidebias:{name}", fitting(filled))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def finished(fine: bool, results: dict) -> None:
            if fine:
                entitle(filled, results)
                if after is not None:
                    after(dialog.createProcessingParameters())
            self._changed()

        dialog.algorithmFinished.connect(finished)
        dialog.destroyed.connect(lambda: self._open.pop(name, None))
        self._open[name] = dialog
        dialog.show()
        return dialog

    def close(self) -> None:
        """Close them all."""
        for dialog in list(self._open.values()):
            dialog.close()
        self._open.clear()

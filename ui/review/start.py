"""The way to a sample: the dialog of reviewsample, filled in with what the project holds."""

import os
from dataclasses import replace
from typing import Any

import processing
from qgis.core import QgsProject

from ...algorithms.gis.known import known
from ...core.way import layers
from ...core.way.filled import Filled, Results, sample
from ...core.way.project import Project
from ..opening import fitting
from .sample import is_passing


def filled() -> Filled:
    """Return what reviewsample is given, as far as the project's layers say."""
    there = map(known, QgsProject.instance().layerTreeRoot().layerOrder())
    project = Project(layer for layer in there if layer is not None)
    detections = project.first(layers.DETECTIONS)
    folders = [QgsProject.instance().homePath(), os.path.dirname(detections.path if detections else "")]
    folder = next((one for one in folders if os.path.isdir(one) and not is_passing(one)), "")
    found = sample(project, Results(folder))
    if folder:  # else the dialog asks: answers in a temporary layer would be gone with QGIS
        return found
    return replace(found, values={name: value for name, value in found.values.items() if name != "OUTPUT"})


def open_dialog() -> Any:
    """Open the dialog of reviewsample, filled in."""
    given = filled()
    dialog = processing.createAlgorithmDialog(f"landslidebias:{given.algorithm}", fitting(given))
    dialog.show()
    return dialog

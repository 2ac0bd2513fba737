"""Where a run writes: the destinations of its parameters as plain values, and whether anything of the user's lies in the way."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsProperty,
)

from ...core.errors import InputError
from ...core.words import Words
from .compat import OPTIONAL

FOREIGN = ("memory:", "ogr:", "postgis:", "postgres:", "spatialite:", "mssql:", "oracle:", "hana:")
PART = ".part"  # what is added to a name until the file is whole


@dataclass(frozen=True)
class Destination:
    """Where an output goes.

    name: the parameter's; target: as it was named, a file or folder, or what QGIS calls a layer that is no file of its own (memory, database);
    is_file: which of both; options: QGIS's own for making the layer; project: where it will be loaded, under `title`, None where it is not;
    appended: the parameter's definition and value, where features are added to a layer that is there ("Append to layer" of the dialog).
    """

    name: str
    target: str
    is_file: bool
    is_folder: bool = False
    options: Optional[dict[str, Any]] = None
    project: Optional[QgsProject] = None
    title: str = ""
    appended: Optional[tuple[QgsProcessingParameterDefinition, QgsProcessingOutputLayerDefinition]] = None

    @property
    def path(self) -> str:
        """The file or folder, in full."""
        return os.path.abspath(self.target)

    @property
    def work(self) -> str:
        """The folder, beside the target, in which it is made before it takes its name."""
        return self.path + PART

    @property
    def part(self) -> str:
        """The file in that folder."""
        return os.path.join(self.work, os.path.basename(self.path))


def resolve(
    definition: QgsProcessingParameterDefinition, value: object, context: QgsProcessingContext
) -> Optional[Destination]:
    """Return where a destination parameter's value leads, None where it is skipped. Main thread only; opens nothing.

    Follows QgsProcessingParameters.parameterAsSink and parameterAsOutputLayer, which would open the layer too.
    """
    options, project, title, appended = None, None, "", None
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        appended = (definition, value) if value.useRemapping() else None
        options, project, title = dict(value.createOptions), value.destinationProject, value.destinationName
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    if value in (None, ""):
        if definition.flags() & OPTIONAL:
            return None
        value = definition.defaultValue()
    target = str(value or "")
    if target == QgsProcessing.TEMPORARY_OUTPUT:
        target = definition.generateTemporaryDestination()
    if not target:
        return None
    is_file = not (definition.type() == "sink" and (appended or target.startswith(FOREIGN)))
    return Destination(
        definition.name(),
        target,
        is_file,
        definition.type() == "folderDestination",
        options,
        project,
        title or definition.description(),
        appended,
    )


def check_free(destinations: Iterable[Destination], inputs: Iterable[str]) -> None:
    """Raise InputError where two outputs are one file, an output is an input, or it can't be written where it is named."""
    taken: dict[str, str] = {_key(path): "" for path in inputs if path}
    for destination in destinations:
        if not destination.is_file:
            continue
        key = _key(destination.path)
        if key in taken:
            other = taken[key]
            raise InputError(
                f"{other} and {destination.name} name one file, {destination.path}: give each a name of its own."
                if other
                else f"{destination.name} names a file that is read, {destination.path}, which would be lost: name another file."
            )
        taken[key] = destination.name
        require_writable(destination.path, destination.is_folder)


def _key(path: str) -> str:
    """Return what two names of one file have in common."""
    try:
        found = os.stat(path)
        return f"{found.st_dev}:{found.st_ino}" if found.st_ino else os.path.normcase(os.path.realpath(path))
    except (OSError, ValueError):
        return os.path.normcase(os.path.realpath(path))


def require_writable(path: str, folder_wanted: bool = False) -> None:
    """Raise InputError unless a file (or a folder) of this name could be made, in a folder that may have to be made too."""
    folder = Path(path).expanduser().absolute().parent
    try:
        while not folder.exists():
            folder = folder.parent
        probe = folder / f".landslidebias-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise InputError(
            Words("The output {0} can't be written: {1}. Choose a folder where you may write.", path, error.strerror)
        ) from None
    if os.path.isdir(path) and not folder_wanted:
        raise InputError(Words("The output {0} is a folder; name a file.", path))

"""Where a run writes: the destinations of its parameters as plain values, and whether anything of the user's lies in the way."""

import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
)

from ...core.errors import InputError
from ...core.words import Words
from .compat import OPTIONAL

FOREIGN = ("memory:", "ogr:", "postgis:", "postgres:", "spatialite:", "mssql:", "oracle:", "hana:")
PART = ".part"  # what is added to a name until the file is whole
FAMILIES = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
}
CHIPS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".csv", ".json")  # what may be read of a folder of chips
Table = tuple[str, str]  # a database's file, and the name of a table or layer in it


@dataclass(frozen=True)
class Destination:
    """Where an output goes.

    name: the parameter's; target: as it was named, a file or folder, or what QGIS calls a layer that is no file of its own (memory, database);
    is_file: which of both; options: QGIS's own for making the layer; project: where it will be loaded, under `title`, None where it is not;
    appended: the parameter's definition and value, where features are added to a layer that is there ("Append to layer" of the dialog);
    table: the database's file and the table, where it is one; temporary: whether the name is made up, and another one the next time.
    """

    name: str
    target: str
    is_file: bool
    is_folder: bool = False
    options: Optional[dict[str, Any]] = None
    project: Optional[QgsProject] = None
    title: str = ""
    appended: Optional[tuple[QgsProcessingParameterDefinition, QgsProcessingOutputLayerDefinition]] = None
    table: Optional[Table] = None
    temporary: bool = False

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


@dataclass(frozen=True)
class Workshop:
    """Where the engine makes what becomes an output. keeps: whether unfinished work can be gone on with."""

    folder: str
    keeps: bool


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
    temporary = target == QgsProcessing.TEMPORARY_OUTPUT
    if temporary:
        target = definition.generateTemporaryDestination()
    if not target:
        return None
    is_file = not (definition.type() == "sink" and (appended or target.startswith(FOREIGN)))
    if is_file:
        target = target.rstrip("/" + os.sep) or target  # what the results say is there under that name
    return Destination(
        definition.name(),
        target,
        is_file,
        definition.type() == "folderDestination",
        options,
        project,
        title or definition.description(),
        appended,
        None if is_file else _table(target),
        temporary,
    )


def _table(target: str) -> Optional[Table]:
    """Return the table of a database in a file that a layer's name leads to, None where it leads elsewhere."""
    if target.startswith("ogr:"):
        uri = QgsDataSourceUri(target[len("ogr:"):])
        found = (os.path.abspath(uri.database()), uri.table()) if uri.database() else None
    elif target.startswith(FOREIGN):
        found = None
    else:
        parts = QgsProviderRegistry.instance().decodeUri("ogr", target)
        path, layer = parts.get("path") or "", parts.get("layerName") or ""
        found = (os.path.abspath(path), layer or Path(path).stem) if os.path.isfile(path) else None
    return found


class Protected:
    """What a run reads, which no output may be: files, tables of databases in files, and folders of chips."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._tables: set[tuple[str, str]] = set()
        self._folders: list[str] = []

    def add(self, path: str) -> None:
        """Protect a file, and what belongs to it."""
        if path:
            self._files.update((_key(one), one) for one in family(path))

    def add_folder(self, path: str) -> None:
        """Protect of a folder all that can be a chip."""
        self._folders.append(os.path.realpath(path) + os.sep)

    def add_table(self, path: str, table: str) -> None:
        """Protect a layer of a file."""
        self.add(path)
        self._tables.add((_key(path), table.lower()))

    def check(self, name: str, path: str) -> None:
        """Raise InputError where an output's file is one that is read."""
        real = os.path.realpath(path)
        within = any(real.startswith(folder) for folder in self._folders)
        if _key(path) in self._files or (within and os.path.lexists(path) and path.lower().endswith(CHIPS)):
            raise InputError(
                Words("{0} names a file that is read, {1}, which would be lost: name another file.", name, path)
            )

    def check_table(self, name: str, path: str, table: str) -> None:
        """Raise InputError where an output's table is one that is read."""
        if (_key(path), table.lower()) in self._tables:
            raise InputError(
                Words(
                    "{0} names a table that is read, {1} in {2}, which would be lost: name another one.",
                    name,
                    table,
                    path,
                )
            )


def check_free(destinations: Iterable[Destination], protected: Protected) -> None:
    """Raise InputError where two outputs are one file, an output is an input, or it can't be written where it is named."""
    taken: dict[object, str] = {}

    def take(key: object, destination: Destination, path: str) -> None:
        if key in taken:
            raise InputError(
                Words(
                    "{0} and {1} name one file, {2}: give each a name of its own.", taken[key], destination.name, path
                )
            )
        taken[key] = destination.name

    several = list(destinations)
    for destination in several:
        if destination.is_file:
            for path in family(destination.path):
                protected.check(destination.name, path)
                take(_key(path), destination, path)
            take(_key(destination.work), destination, destination.work)
            require_writable(destination.path, destination.is_folder)
    for destination in several:
        if destination.table is not None:
            path, table = destination.table
            protected.check_table(destination.name, path, table)
            take((_key(path), table.lower()), destination, f"{path}, {table}")
            if _key(path) in taken:
                take(_key(path), destination, path)
            require_writable(path)


def family(path: str) -> list[str]:
    """Return a file and those that belong to it: of some formats a layer is several."""
    found = Path(path)
    return [path, *(str(found.with_suffix(ending)) for ending in FAMILIES.get(found.suffix.lower(), ()))]


def _key(path: str) -> str:
    """Return what two names of one file have in common."""
    try:
        found = os.stat(path)
        if found.st_ino:
            return f"{found.st_dev}:{found.st_ino}"
    except (OSError, ValueError):
        pass  # it is not there yet, and goes by its name
    real = os.path.normcase(os.path.realpath(path))
    return real.casefold() if sys.platform in ("darwin", "win32") else real


def require_writable(path: str, folder_wanted: bool = False) -> None:
    """Raise InputError unless a file (or a folder) of this name could be made, in a folder that may have to be made too."""
    folder = Path(path).absolute().parent
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
    if os.path.exists(path) and not os.path.isdir(path) and not stat.S_ISREG(os.stat(path).st_mode):
        raise InputError(Words("The output {0} is a device or a pipe; name a file.", path))

"""What a run writes: each output is made beside its name, and all take their names together when all are whole.

Nothing that existed is emptied or deleted before that; where a name can't be given, those given before are taken back. While a run is at an
output no other run can be (workplace.py).
"""

import contextlib
import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Iterable, Mapping, Optional, Sequence, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsWkbTypes

from ...core.errors import InputError
from ...core.link.disk import not_written
from ...core.listener import Listener
from ...core.words import Words
from . import sinks, styles
from .databases import Databases
from .destinations import Destination, Protected
from .workplace import JOURNALS, Workplace


class Outputs:
    """The destinations of one run. `results` holds what QGIS is told of them, once they are committed."""

    def __init__(
        self,
        destinations: Iterable[Destination],
        keeps: Sequence[str] = (),
        protected: Optional[Protected] = None,
    ):
        """Take the destinations.

        keeps: the outputs whose unfinished work is not removed, for it can be gone on with; protected: what no file of theirs may be.
        """
        self._destinations = {d.name: d for d in destinations}
        self._protected = protected or Protected()
        self._places = {d.name: Workplace(d, d.name in keeps) for d in self._destinations.values() if d.is_file}
        self._staged: list[tuple[str, str, Workplace]] = []  # (path of the part, final path, where it is made)
        self._databases = Databases()
        self._appended: list[tuple[sinks.Layer, Destination]] = []
        self._loads: list[tuple[Destination, str, str]] = []  # (destination, identifier, style)
        self._context: Optional[QgsProcessingContext] = None
        self._say = Listener()
        self._made: list[str] = []  # folders
        self._styled: list[tuple[str, str]] = []  # (path, style) of what is not loaded
        self._folder: Optional[tempfile.TemporaryDirectory[str]] = None
        self._done = False
        self.results: dict[str, object] = {}

    def begin(self, context: QgsProcessingContext, say: Listener) -> "Outputs":
        """Take the context of the run's own thread, into which QGIS loads layers from there, the listener, and the places of all outputs.

        Raises InputError where another run is at one of them.
        """
        self._context, self._say = context, say
        for name, place in self._places.items():
            try:
                place.begin(say)
            except OSError as error:
                raise not_written(name, self.path(name), error.strerror or str(error)) from None
        return self

    def __contains__(self, name: str) -> bool:
        """Whether the output is wanted."""
        return name in self._destinations

    def path(self, name: str) -> str:
        """Return the path that an output will have."""
        return self._destinations[name].path

    def features(
        self,
        name: str,
        fields: Sequence[sinks.Field],
        shape: Union[str, int],
        crs: Optional[QgsCoordinateReferenceSystem],
        rows: sinks.Rows,
        style: str = "",
        provenance: Optional[Mapping[str, object]] = None,
    ) -> None:
        """Write rows of (shape in WKB or None, values) as a layer or table.

        fields: (name, kind) pairs, or fields of QGIS; shape: QGIS's name of the geometry's type (MultiPolygon, Point, NoGeometry), or its number.
        rows has a length, and may make its entries as they are written. Raises InputError where not all could be written, and Canceled.
        """
        destination = self._destinations[name]
        kind = getattr(QgsWkbTypes.Type, shape) if isinstance(shape, str) else shape
        layer = sinks.Layer(name, fields, kind, crs or QgsCoordinateReferenceSystem(), rows)
        if destination.appended:
            self._appended.append((layer, destination))
            return
        if destination.table is not None:
            path, table = destination.table
            made = os.path.join(self._apart(), f"{name}.gpkg")
            self._filled(layer, destination, made)
            self._databases.add(name, path, table, made, provenance)
            self._finish(destination, f"{path}|layername={table}", style)
            return
        if not destination.is_file:
            self._finish(
                destination, sinks.fill(layer, destination, destination.target, self._context, self._say), style
            )
            return
        place = self._fresh(destination)
        found = self._filled(layer, destination, destination.part)
        made = found.split("|")[0]
        sinks.stamp(made, Path(destination.path).stem, provenance or {})
        for file in place.files():
            final = os.path.join(os.path.dirname(destination.path), file)
            if not sinks.is_anothers(final):
                self._stage(os.path.join(place.folder, file), final, name)
        self._finish(destination, destination.target + found[len(destination.part):], style)

    def _filled(self, layer: sinks.Layer, destination: Destination, target: str) -> str:
        """Write a layer to a file and look whether all of it is there. Returns what QGIS calls it."""
        found = sinks.fill(layer, destination, target, self._context, self._say)
        sinks.verify(found.split("|")[0], layer.name, len(layer.rows))
        return found

    def _apart(self) -> str:
        """Return a folder of the run's own, removed at its end."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="landslidebias-")
        return self._folder.name

    def raster(self, name: str, made: str, style: str = "") -> None:
        """Give a finished raster the name of an output; made: its file in the work folder."""
        self.file(name, made, style)

    def file(self, name: str, made: str, style: str = "") -> None:
        """Give a finished file the name of an output; made: where it is, in the output's work folder."""
        destination = self._destinations[name]
        self._stage(made, destination.path, name)
        self._finish(destination, destination.target, style)

    def beside(self, name: str, made: str, suffix: str) -> None:
        """Give a finished file the name of an output, with another ending."""
        self._stage(made, str(Path(self._destinations[name].path).with_suffix(suffix)), name)

    def page(self, name: str, html: str) -> None:
        """Write a page."""
        self.data(name, html.encode("utf-8"))

    def json(self, name: str, data: object, indent: Optional[int] = None) -> None:
        """Write plain data as JSON."""
        self.data(name, json.dumps(data, indent=indent).encode("utf-8"))

    def folder(self, name: str, unfinished: bool = False) -> None:
        """Say that a folder was filled. unfinished: not with all: its work stays, for another run to go on with."""
        destination = self._destinations[name]
        self._places[name].unfinished = unfinished
        self._finish(destination, destination.target, "")

    def inside(self, name: str, made: str, style: str) -> None:
        """Give a finished raster its name in an output that is a folder; made: its file in the folder's work."""
        folder = self.path(name)
        if not os.path.isdir(folder):
            os.makedirs(folder)
            self._made.append(folder)
        final = os.path.join(folder, os.path.basename(made))
        self._stage(made, final, name)
        self._styled.append((final, style))

    def data(self, name: str, data: bytes) -> None:
        """Write a file of these bytes."""
        destination = self._destinations[name]
        self._fresh(destination)
        try:
            Path(destination.part).write_bytes(data)
        except OSError as error:
            raise not_written(name, destination.part, error.strerror or str(error)) from None
        self.file(name, destination.part)

    def _fresh(self, destination: Destination) -> Workplace:
        """Empty the folder for the work on an output."""
        place = self._places[destination.name]
        try:
            place.fresh()
        except OSError as error:
            raise not_written(destination.name, destination.part, error.strerror or str(error)) from None
        return place

    def _stage(self, part: str, final: str, name: str) -> None:
        """Remember what takes which name; what lies on another disk is brought near, so that a rename is all that is left."""
        place = self._places[name]
        try:
            if os.stat(part).st_dev != os.stat(os.path.dirname(final)).st_dev:
                os.makedirs(place.folder, exist_ok=True)
                part = shutil.copyfile(part, os.path.join(place.folder, os.path.basename(final)))
            with open(part, "rb") as stream:
                os.fsync(stream.fileno())  # a power cut leaves this one or the one before, whole
        except OSError as error:
            gone = part if not os.path.exists(part) else final
            raise not_written(name, gone, error.strerror or str(error)) from None
        self._protected.check(name, final)
        self._staged.append((part, final, place))

    def _finish(self, destination: Destination, identifier: str, style: str) -> None:
        self._loads.append((destination, identifier, style))

    def commit(self) -> None:
        """Give all outputs their names, with their styles; load them where QGIS asked for that.

        Raises InputError where one of them can't have its name; then none has, and what stood there before stands there again.
        """
        done: list[tuple[str, str]] = []
        try:
            self._databases.copy(self._say)
            for part, final, place in self._staged:
                for stale in [
                    final + ending for ending in JOURNALS
                ]:  # of the file that goes; it would damage the one that comes
                    if os.path.lexists(stale):
                        done.append((stale, place.put_by(stale)))
                        os.unlink(stale) if os.path.lexists(stale) else None
                done.append((final, place.put_by(final)))
                os.replace(part, final)
            self._databases.commit()
            for layer, destination in self._appended:
                self._finish(
                    destination, sinks.fill(layer, destination, destination.target, self._context, Listener()), ""
                )
        except BaseException as error:
            self._take_back(done)
            if isinstance(error, FileNotFoundError):
                raise not_written(str(error.filename2 or error.filename), error.filename) from None
            if isinstance(error, OSError):
                raise InputError(
                    Words("{0} could not take its place: {1}.", error.filename2 or error.filename, error.strerror)
                ) from None
            raise
        self._done = True
        self.end()
        for path, style in self._styled:
            styles.lay_beside(path, style)
        for destination, identifier, style in self._loads:
            self.results[destination.name] = identifier
            if self._context is not None:
                styles.load(destination, identifier, style, self._context)

    def _take_back(self, done: Sequence[tuple[str, str]]) -> None:
        """Give those names back that were given, and to what stood there before its own."""
        self._databases.undo()
        for final, kept in reversed(done):
            with contextlib.suppress(OSError):
                os.replace(kept, final) if kept else os.unlink(final)

    def kept(self) -> list[str]:
        """Return the folders of work that has no name yet and that another run goes on with."""
        return [place.folder for place in self._places.values() if place.kept]

    def end(self) -> None:
        """Give all places back, and remove the work that has no name and can't be gone on with."""
        self._databases.undo()
        for place in self._places.values():
            place.end(self._done)
        self._staged.clear()
        for folder in () if self._done else self._made:
            with contextlib.suppress(OSError):  # not empty, or gone
                os.rmdir(folder)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

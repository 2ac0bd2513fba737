"""What a run writes: each output is made beside its name, and all take their names together when all are whole.

Nothing that existed is emptied or deleted before that; where a name can't be given, those given before are taken back.
"""

import contextlib
import json
import os
import shutil
from pathlib import Path
from typing import Iterable, Iterator, Mapping, Optional, Protocol, Sequence, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsWkbTypes

from ...core.errors import InputError
from ...core.listener import Listener
from ...core.words import Words
from . import sinks, styles
from .destinations import PART, Destination

BEFORE = ".before"  # what stood under an output's name, until all have theirs


class Rows(Protocol):
    """Rows that are counted before they are made."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[sinks.Row]: ...


class Outputs:
    """The destinations of one run. `results` holds what QGIS is told of them, once they are committed."""

    def __init__(self, destinations: Iterable[Destination], keeps: Sequence[str] = ()):
        """Take the destinations; keeps: the outputs whose unfinished work is not removed, for it can be gone on with."""
        self._destinations, self._keeps = {d.name: d for d in destinations}, keeps
        self._staged: list[tuple[str, str]] = []  # (path of the part, final path)
        self._loads: list[tuple[Destination, str, str]] = []  # (destination, identifier, style)
        self._context: Optional[QgsProcessingContext] = None
        self._say = Listener()
        self.results: dict[str, object] = {}

    def bind(self, context: QgsProcessingContext, say: Listener) -> "Outputs":
        """Take the context of the run's own thread, into which QGIS loads layers from there, and the listener."""
        self._context, self._say = context, say
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
        rows: Rows,
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
        if not destination.is_file:
            found = sinks.fill(layer, destination, destination.target, self._context, self._say)
            self._finish(destination, found, style)
            return
        self._fresh(destination)
        found = sinks.fill(layer, destination, destination.part, self._context, self._say)
        made = found.split("|")[0]
        sinks.verify(made, name, len(rows))
        sinks.stamp(made, Path(destination.path).stem, provenance or {})
        for file in sorted(os.listdir(destination.work)):
            if not file.endswith(sinks.JOURNALS):
                self._stage(os.path.join(destination.work, file), os.path.join(os.path.dirname(destination.path), file))
        self._finish(destination, destination.target + found[len(destination.part) :], style)

    def raster(self, name: str, made: str, style: str = "") -> None:
        """Give a finished raster the name of an output; made: its file in the work folder."""
        self.file(name, made, style)

    def file(self, name: str, made: str, style: str = "") -> None:
        """Give a finished file the name of an output; made: where it is, in the output's work folder."""
        destination = self._destinations[name]
        self._stage(made, destination.path)
        self._finish(destination, destination.target, style)

    def beside(self, name: str, made: str, suffix: str) -> None:
        """Give a finished file the name of an output, with another ending."""
        self._stage(made, str(Path(self._destinations[name].path).with_suffix(suffix)))

    def page(self, name: str, html: str) -> None:
        """Write a page."""
        self.data(name, html.encode("utf-8"))

    def json(self, name: str, data: object, indent: Optional[int] = None) -> None:
        """Write plain data as JSON."""
        self.data(name, json.dumps(data, indent=indent).encode("utf-8"))

    def folder(self, name: str) -> None:
        """Say that a folder was filled."""
        destination = self._destinations[name]
        self._finish(destination, destination.target, "")

    def data(self, name: str, data: bytes) -> None:
        """Write a file of these bytes."""
        destination = self._destinations[name]
        self._fresh(destination)
        Path(destination.part).write_bytes(data)
        self.file(name, destination.part)

    def _fresh(self, destination: Destination) -> None:
        """Make an empty folder for the work on an output."""
        shutil.rmtree(destination.work, ignore_errors=True)
        os.makedirs(destination.work)

    def _stage(self, part: str, final: str) -> None:
        """Remember what takes which name; what lies on another disk is brought near, so that a rename is all that is left."""
        near = final + PART
        os.makedirs(os.path.dirname(final), exist_ok=True)
        if os.stat(part).st_dev != os.stat(os.path.dirname(final)).st_dev:
            os.makedirs(near, exist_ok=True)
            part = shutil.copyfile(part, os.path.join(near, os.path.basename(final)))
        self._staged.append((part, final))

    def _finish(self, destination: Destination, identifier: str, style: str) -> None:
        self._loads.append((destination, identifier, style))

    def commit(self) -> None:
        """Give all outputs their names, with their styles; load them where QGIS asked for that.

        Raises InputError where one of them can't have its name; then none has, and what stood there before stands there again.
        """
        done: list[tuple[str, str]] = []
        try:
            for part, final in self._staged:
                kept = final + BEFORE if os.path.lexists(final) else ""
                if kept:
                    os.replace(final, kept)
                done.append((final, kept))
                os.replace(part, final)
        except OSError as error:
            for final, kept in reversed(done):
                with contextlib.suppress(OSError):
                    os.replace(kept, final) if kept else os.unlink(final)
            raise InputError(Words("{0} could not take its place: {1}.", error.filename, error.strerror)) from None
        for _, kept in done:
            if kept:
                os.unlink(kept)
        self._keeps = ()
        self.abandon()
        for destination, identifier, style in self._loads:
            self.results[destination.name] = identifier
            if self._context is not None:
                styles.load(destination, identifier, style, self._context)

    def kept(self) -> list[str]:
        """Return the folders of work that has no name yet and that another run goes on with."""
        works = (d.work for d in self._destinations.values() if d.is_file and d.name in self._keeps)
        return [work for work in works if os.path.isdir(work)]

    def abandon(self) -> None:
        """Remove the work that has no name yet and that can't be gone on with."""
        for destination in self._destinations.values():
            if destination.is_file and destination.name not in self._keeps:
                shutil.rmtree(destination.work, ignore_errors=True)
        self._staged.clear()

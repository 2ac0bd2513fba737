"""Tables that are written into a database in a file, with all that it holds already: wholly, or not at all."""

import contextlib
import os
from dataclasses import dataclass
from typing import Iterator, Mapping, Optional

from osgeo import gdal, ogr

from ...core.errors import InputError
from ...core.link import work
from ...core.link.disk import not_written
from ...core.link.layers import to_tags
from ...core.link.lock import Lock, taken
from ...core.listener import Listener
from ...core.words import Words
from . import sinks
from .destinations import PART
from .workplace import clear_of_foreign


@dataclass
class _Added:
    """A layer that is made, in a file of its own, and the table that it becomes; name: the output's."""

    name: str
    made: str
    table: str
    provenance: Mapping[str, object]


class Databases:
    """The tables of one run. `copy` writes them in a transaction a file, which `commit` ends and `undo` takes back.

    Of several runs that write tables into one file, each waits for the one before.
    """

    def __init__(self) -> None:
        self._added: dict[str, list[_Added]] = {}
        self._open: dict[str, gdal.Dataset] = {}
        self._new: dict[str, str] = {}  # databases that were not there, and where they are made
        self._locks: list[Lock] = []

    def add(self, name: str, path: str, table: str, made: str, provenance: Optional[Mapping[str, object]]) -> None:
        """Remember a layer, the only one of the file `made`, that becomes a table of the database `path`."""
        self._added.setdefault(path, []).append(_Added(name, made, table, provenance or {}))

    def copy(self, say: Listener) -> None:
        """Write all tables, not yet for others to see. Raises InputError, Canceled, OSError."""
        for path, tables in sorted(self._added.items()):  # in one order, or two runs would wait for each other
            self._take(path, say)
            with _words(tables[0].name, path):
                self._open[path] = self._begin(path)
                for one in tables:
                    say.check()
                    self._write(self._open[path], one)

    def _take(self, path: str, say: Listener) -> None:
        """Have a database alone; another run's tables are waited for. Raises InputError where a run writes the whole file, Canceled, OSError."""
        folder = path + PART
        clear_of_foreign(folder, say)
        tables, whole = (Lock(os.path.join(folder, name)) for name in (work.TABLES_LOCK, work.LOCK))
        self._locks += [tables, whole]
        tables.wait(Words("Another run is writing tables into {0}: waiting", path), say)
        if not whole.take():
            raise taken(path, whole)
        os.makedirs(folder, exist_ok=True)  # where nothing can be locked it is not there yet

    def _begin(self, path: str) -> gdal.Dataset:
        if not os.path.exists(path):
            made = self._new[path] = os.path.join(path + PART, os.path.basename(path))
            work.remove(made)  # of a run that was killed
            driver = "GPKG" if path.lower().endswith(".gpkg") else "SQLite"
            dataset = gdal.GetDriverByName(driver).Create(made, 0, 0, 0, gdal.GDT_Unknown)
        else:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None or dataset.StartTransaction() != ogr.OGRERR_NONE:
            raise RuntimeError(gdal.GetLastErrorMsg())
        return dataset

    def _write(self, dataset: gdal.Dataset, one: _Added) -> None:
        """Copy a layer into the place of the table of its name."""
        source = gdal.OpenEx(one.made, gdal.OF_VECTOR)
        layer = source.GetLayer(0)
        for k in range(dataset.GetLayerCount()):
            if dataset.GetLayer(k).GetName().lower() == one.table.lower():
                if dataset.DeleteLayer(k) != ogr.OGRERR_NONE:
                    raise RuntimeError(gdal.GetLastErrorMsg())
                break
        made = dataset.CreateLayer(one.table, layer.GetSpatialRef(), layer.GetGeomType())
        if made is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        kinds = layer.GetLayerDefn()
        for k in range(kinds.GetFieldCount()):
            made.CreateField(kinds.GetFieldDefn(k))
        for feature in layer:
            copy = ogr.Feature(made.GetLayerDefn())
            copy.SetFrom(feature)
            if made.CreateFeature(copy) != ogr.OGRERR_NONE:
                raise RuntimeError(gdal.GetLastErrorMsg())
        made.SetMetadata(to_tags(one.provenance))
        made.SyncToDisk()

    def commit(self) -> None:
        """Let all tables be seen. Raises InputError where a database refuses, OSError where a new one can't have its name."""
        for path in list(self._open):
            with _words(self._added[path][0].name, path):
                if self._open[path].CommitTransaction() != ogr.OGRERR_NONE:
                    raise RuntimeError(gdal.GetLastErrorMsg())
            del self._open[path]
            if path in self._new:
                os.replace(self._new[path], path)
                del self._new[path]
        for path, tables in self._added.items():
            for one in tables:
                sinks.describe(f"{path}|layername={one.table}", one.table, one.provenance)
        self._leave()

    def undo(self) -> None:
        """Take all tables back that can't be seen yet, and the databases that were made for them."""
        for path in list(self._open):
            with contextlib.suppress(RuntimeError):
                self._open[path].RollbackTransaction()
            del self._open[path]
        for made in self._new.values():
            work.remove(made)
        self._leave()

    def _leave(self) -> None:
        """Give the databases back to other runs."""
        self._added.clear()
        self._new.clear()
        for lock in reversed(self._locks):
            lock.free()
        for lock in self._locks:
            with contextlib.suppress(OSError):  # not empty, or gone
                os.rmdir(lock.path.parent)
        self._locks.clear()


@contextlib.contextmanager
def _words(name: str, path: str) -> Iterator[None]:
    """Turn GDAL's failures into a sentence, whether it raises them or tells them."""
    gdal.ErrorReset()
    try:
        yield
    except RuntimeError as error:
        said = str(error) or gdal.GetLastErrorMsg()
        if "locked" in said or "busy" in said:
            raise InputError(
                Words(
                    "{0} could not be written: another program is writing {1}. Try again when it has ended.", name, path
                )
            ) from None
        raise not_written(name, path, said) from None

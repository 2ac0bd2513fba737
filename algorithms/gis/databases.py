"""Tables that are written into a database in a file, with all that it holds already: wholly, or not at all."""

import contextlib
import os
from dataclasses import dataclass
from typing import Iterator, Mapping, Optional

from osgeo import gdal, ogr

from ...core.errors import InputError
from ...core.link.disk import not_written
from ...core.link.layers import to_tags
from ...core.listener import Listener
from ...core.words import Words
from . import sinks


@dataclass
class _Added:
    """A layer that is made, in a file of its own, and the table that it becomes; name: the output's."""

    name: str
    made: str
    table: str
    provenance: Mapping[str, object]


class Databases:
    """The tables of one run. `copy` writes them in a transaction a file, which `commit` ends and `undo` takes back."""

    def __init__(self) -> None:
        self._added: dict[str, list[_Added]] = {}
        self._open: dict[str, gdal.Dataset] = {}
        self._new: list[str] = []  # databases that were not there

    def add(self, name: str, path: str, table: str, made: str, provenance: Optional[Mapping[str, object]]) -> None:
        """Remember a layer, the only one of the file `made`, that becomes a table of the database `path`."""
        self._added.setdefault(path, []).append(_Added(name, made, table, provenance or {}))

    def copy(self, say: Listener) -> None:
        """Write all tables, not yet for others to see. Raises InputError, Canceled."""
        for path, tables in self._added.items():
            with _words(tables[0].name, path):
                self._open[path] = self._begin(path)
                for one in tables:
                    say.check()
                    self._write(self._open[path], one)

    def _begin(self, path: str) -> gdal.Dataset:
        if not os.path.exists(path):
            os.makedirs(os.path.dirname(path), exist_ok=True)
            driver = "GPKG" if path.lower().endswith(".gpkg") else "SQLite"
            dataset = gdal.GetDriverByName(driver).Create(path, 0, 0, 0, gdal.GDT_Unknown)
            self._new.append(path)
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
        """Let all tables be seen. Raises InputError where a database refuses."""
        for path in list(self._open):
            with _words(self._added[path][0].name, path):
                if self._open[path].CommitTransaction() != ogr.OGRERR_NONE:
                    raise RuntimeError(gdal.GetLastErrorMsg())
            del self._open[path]
        for path, tables in self._added.items():
            for one in tables:
                sinks.describe(f"{path}|layername={one.table}", one.table, one.provenance)
        self._added.clear()
        self._new.clear()

    def undo(self) -> None:
        """Take all tables back that can't be seen yet, and the databases that were made for them."""
        for path in list(self._open):
            with contextlib.suppress(RuntimeError):
                self._open[path].RollbackTransaction()
            del self._open[path]
        for path in self._new:
            with contextlib.suppress(OSError):
                os.unlink(path)
        self._added.clear()


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

"""Catalogs in any vector format that GDAL reads, as rows of plain values with their places in degrees."""

import os
from typing import Iterator, Optional

from osgeo import gdal

from ...core.errors import InputError
from ...core.listener import Listener
from ...core.records import columns
from ...core.records.catalog import Naming, Row, X, Y
from ...core.words import Words
from .features import LONLAT, FeatureTable, inner_point, plain, shape_of, table_from
from .remote import check_local

TEXTS = (".csv", ".txt", ".tsv", ".psv")  # which core.records.delimited reads


def is_text(path: str) -> bool:
    """Say whether a file is delimited text by its name."""
    return path.lower().endswith(TEXTS)


def table_of_catalog(path: str, naming: Naming) -> Optional[FeatureTable]:
    """Return the features or rows of a catalog's file, None where GDAL reads it as none. path: a layer may be named, `file|layername=…`.

    Of several layers the one that has dates and places counts. Raises InputError where several have, or none.
    """
    file, bar, rest = path.partition("|")
    if not os.path.exists(file):
        raise InputError(Words("The catalog {0} can't be read: there is no such file.", file))
    check_local(file)
    names = _layers(file)
    if not names:
        return None
    if bar:
        return check(table_from(f"{file}|{rest}"), naming, path)
    if len(names) == 1:
        return check(table_from(file), naming, path)
    tables = [(name, table_from(f"{file}|layername={name}")) for name in names]
    usable = [(name, table) for name, table in tables if _usable(table, naming)]
    if len(usable) != 1:
        raise InputError(
            Words(
                "The catalog {0} has several layers ({1}). Say which one is meant: {0}|layername={2}",
                file,
                ", ".join(names),
                (usable or tables)[0][0],
            )
        )
    return usable[0][1]


def _layers(path: str) -> list[str]:
    """Return the names of the layers in a file, none where it holds none that GDAL reads."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    except RuntimeError:
        return []
    count = dataset.GetLayerCount() if dataset is not None else 0
    return [dataset.GetLayer(k).GetName() for k in range(count)]


def columns_of(table: FeatureTable, naming: Naming) -> columns.Columns:
    """Return which fields say what. Raises InputError where one that was named is not there."""
    return columns.find(table.names, naming.named)


def _usable(table: FeatureTable, naming: Naming) -> bool:
    try:
        found = columns_of(table, naming)
    except InputError:
        return False
    return found.dated and (found.placed or table.spatial)


def check(table: FeatureTable, naming: Naming, path: str) -> FeatureTable:
    """Return the features. Raises InputError unless they have dates and places, and the columns that were named; path: what they are called."""
    columns.check(columns_of(table, naming), table.names, path, table.spatial)
    return table


def rows_of_catalog(table: FeatureTable, say: Listener) -> Iterator[Row]:
    """Yield (number of the feature from 1, its values by name, with its place in degrees where it has one). Raises Canceled."""
    if table.spatial and not table.crs.isValid():
        say.warn("The catalog says no coordinate system: its places are taken as longitude and latitude.")
    there = table.to(LONLAT) if table.spatial else None
    for number, feature in enumerate(table.stream(say), 1):
        row: dict[str, object] = dict(zip(table.names, map(plain, feature.attributes())))
        geometry = shape_of(feature) if there is not None else None
        if geometry is not None:
            centre = inner_point(geometry)
            place = there.transform(centre.x(), centre.y())
            row[X], row[Y] = place.x(), place.y()
        yield number, row

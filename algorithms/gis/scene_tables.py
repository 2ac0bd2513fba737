"""Tables of scenes: rows that name files, and findscenes' layer, whose scenes lie on the network."""

import os
from typing import Any, Mapping, Sequence

from ...core.addresses import check_plain
from ...core.errors import InputError
from ...core.link import listed
from ...core.link.listed import Listed
from ...core.listener import Listener
from ...core.records import dates
from ...core.words import Words
from . import covering
from .areas import Area
from .covering import Place
from .features import LONLAT, FeatureTable, plain, shape_of

ITEM, SCENE, REGION, ACQUIRED = "item", "scene", "region", "acquired"  # of findscenes' layer


def is_found(table: FeatureTable) -> bool:
    """Say whether a table is findscenes' layer."""
    return {ITEM, SCENE, REGION, ACQUIRED} <= set(table.names)


def scenes_of(table: FeatureTable, asked: Mapping[str, str], order: str, say: Listener) -> list[Listed]:
    """Return the scenes whose files a table names. asked: its columns as the user named them; order: of day and month, one of dates.ORDERS.

    Raises InputError where it names none, or one twice.
    """
    known = listed.columns(table.names, asked)
    rows = [_texts(table, feature, known) for feature in table.stream(say)]
    written = [row.get(listed.DATE) for row in rows]
    name = f"{known.get(listed.DATE, '')} (SCENES)"
    folder = os.path.dirname(os.path.abspath(table.path)) if os.path.isfile(table.path) else ""
    found = []
    for number, (row, day) in enumerate(zip(rows, dates.days(written, order, name, say)), 1):
        path, mask = (_text(row.get(what)) for what in (listed.PATH, listed.MASK))
        if not path:
            raise InputError(Words("Row {0} of SCENES does not say where its scene is.", number))
        mask = listed.located(mask, folder) if mask else ""
        stem = os.path.splitext(os.path.basename(path.rstrip("/\\")))[0]
        scene = Listed(_text(row.get(listed.NAME)) or stem, listed.located(path, folder), mask, day, rows=[number])
        found.append(scene)
    return _whole(found, listed.NAME in known)


def found_scenes(table: FeatureTable, regions: Sequence[Place], say: Listener) -> list[Listed]:
    """Return the scenes of findscenes' layer: what one day has of a region. regions: those that are read, by their names; none: whole scenes.

    Raises InputError where there are none, or their region is not there.
    """
    places = {place.name: place for place in regions}
    rows = []
    for number, feature in enumerate(table.stream(say, LONLAT), 1):
        item, name, region = (_text(plain(feature[column])) for column in (ITEM, SCENE, REGION))
        if not item:
            raise InputError(Words("Row {0} of SCENES does not say where its scene is.", number))
        check_plain(item, f"SCENES ({ITEM})")
        if places and region not in places:
            words = "REGIONS has no region called {0!r}, which SCENES names: give the layer that findscenes got, or REGION_FIELD."
            raise InputError(Words(words, region))
        shape = shape_of(feature)
        if region not in places and shape is None:
            raise InputError(Words("Row {0} of SCENES has no outline: give REGIONS.", number))
        place = places.get(region) or Place(region, Area(shape, LONLAT, table.transforms))
        day, outline = dates.as_day(plain(feature[ACQUIRED])), covering.outline([place])
        rows.append(Listed(name, day=day, items=[item], region=region, outline=outline, rows=[number]))
    return _whole(listed.of_days(rows), False)


def _whole(scenes: list[Listed], named: bool) -> list[Listed]:
    if not scenes:
        raise InputError("SCENES holds no scene.")
    listed.told_apart(scenes, named)
    return scenes


def _texts(table: FeatureTable, feature: Any, known: Mapping[str, str]) -> dict[str, Any]:
    return {what: plain(feature[table.fields.indexFromName(name)]) for what, name in known.items()}


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()

"""A list of scenes that are one job: what the columns of their table are, what each scene is called, and how far the job has come."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable, Mapping, Optional, Sequence

from ..errors import InputError
from ..words import Words
from .disk import not_written
from .layers import unique
from .work import remove

PATH, NAME, DATE, MASK, ITEM, REGION = "path", "name", "date", "mask", "item", "region"
# Of each column the names by which it is known, the surer first.
KNOWN = {
    PATH: [
        "path",
        "file",
        "filename",
        "file_name",
        "filepath",
        "file_path",
        "scene_path",
        "raster",
        "raster_path",
        "image",
        "location",
    ],
    NAME: ["name", "scene", "scene_name", "title", "id"],
    DATE: ["date", "acquired", "day", "acquisition_date", "datetime"],
    MASK: ["mask", "mask_path", "mask_file"],
}
DONE, FAILED, LEFT = "done", "failed", "left"
TILE = re.compile(r"(?:^|_)T?(\d{1,2})[C-HJ-NP-X][A-Z]{2}(?:_|$)")  # Sentinel-2's, of which the number is the map zone
PROBABILITY = "_probability.tif"  # what a scene's raster is called behind its name


@dataclass
class Listed:
    """A scene of a table.

    name: as users know it; file: what its files' names begin with; path, mask: '' where it lies on the network, and where there is none; day: None where
    the table says none; items: its files or addresses on the network; region: the name of the region that is read of them; outline: [longitude,
    latitude] of places around what is read; rows: of the table, from 1.
    """

    name: str
    path: str = ""
    mask: str = ""
    day: Optional[dt.date] = None
    items: list[str] = field(default_factory=list)
    region: str = ""
    outline: list[list[float]] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    file: str = ""


def columns(names: Sequence[str], asked: Mapping[str, str]) -> dict[str, str]:
    """Return the names of the columns that are there, by what they hold. asked: those that the user named, '' for none.

    Raises InputError where one of these is missing, or nothing says where the scenes are.
    """
    folded = {name.strip().casefold(): name for name in reversed(names)}
    found = {}
    for what, known in KNOWN.items():
        wanted = [asked[what].strip().casefold()] if asked.get(what) else known
        there = [folded[name] for name in wanted if name in folded]
        if asked.get(what) and not there:
            raise InputError(Words("SCENES has no column {0!r}; it has {1}.", asked[what], ", ".join(names)))
        if there:
            found[what] = there[0]
    if PATH not in found:
        words = "SCENES has no column that says where the scenes are: name one path, or give PATH_FIELD. It has {0}."
        raise InputError(Words(words, ", ".join(names)))
    return found


def located(path: str, folder: str) -> str:
    """Return a file's full path as a table names it. folder: of the table, '' where it is none: then the path must be whole. Raises InputError."""
    if os.path.isabs(path) or path.startswith("/vsi"):
        return path
    if not folder:
        raise InputError(Words("{0} is no whole path, and the table is no file beside which it could lie.", path))
    return os.path.normpath(os.path.join(folder, path))


def of_days(rows: Iterable[Listed]) -> list[Listed]:
    """Return scenes on the network: of a region, a day and a map zone the items are one, and are read as a mosaic.

    rows: an item each; their names are the items'.
    """
    found: dict[tuple[str, object, str], Listed] = {}
    for row in rows:
        tile = TILE.search(row.name)
        key = row.region, row.day or row.name, tile[1] if tile else ""
        scene = found.setdefault(key, Listed(row.name, day=row.day, region=row.region))
        scene.rows += row.rows
        scene.items += [item for item in row.items if item not in scene.items]
        scene.outline += row.outline
    places = [(region, day) for region, day, _ in found]
    for (region, day, zone), scene in found.items():
        scene.name = " ".join(filter(None, [region, str(day), zone if places.count((region, day)) > 1 else ""]))
    return list(found.values())


def told_apart(scenes: Sequence[Listed], named: bool) -> None:
    """Give each scene the name of its files. named: whether the table says the names; made of files' names, alike ones get numbers.

    Raises InputError where two are one scene, or have one name in the table.
    """
    names: dict[str, Listed] = {}
    files: list[str] = []
    paths: dict[str, Listed] = {}
    for scene in scenes:
        first = paths.setdefault(
            os.path.realpath(scene.path) if scene.path else "\n".join([scene.region, *scene.items]), scene
        )
        if first is not scene:
            raise InputError(
                Words(
                    "SCENES names one scene twice, in rows {0} and {1}: {2}. Its landslides would count twice.",
                    first.rows[0],
                    scene.rows[0],
                    scene.path or scene.name,
                )
            )
        if named and scene.name.casefold() in names:
            words = "Two scenes are called {0} (rows {1} and {2} of SCENES): give each a name of its own."
            raise InputError(Words(words, scene.name, names[scene.name.casefold()].rows[0], scene.rows[0]))
        scene.name = unique(scene.name, names, "-")
        names[scene.name.casefold()] = scene
        scene.file = unique(re.sub(r"[^\w.-]+", "_", scene.name).strip("._") or "scene", files, "-")
        files.append(scene.file)


@dataclass
class Outcome:
    """How far a scene has come.

    words: why it failed; warnings: what else was said of it; resumed: whether it was done by an earlier run; facts: what is kept of a scene that is
    done, without its detections.
    """

    scene: Listed
    state: str = LEFT
    words: str = ""
    warnings: list[str] = field(default_factory=list)
    seconds: float = 0.0
    resumed: bool = False
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def date(self) -> str:
        """The day that the table says now, else that of the files, '' where neither says one."""
        return str(self.scene.day or self.facts.get("date", ""))

    def told(self) -> dict[str, Any]:
        """Return it as the manifest has it."""
        scene = self.scene
        where: dict[str, Any] = (
            {"items": scene.items, "region": scene.region} if scene.items else {"path": scene.path, "mask": scene.mask}
        )
        done = (
            {"probability": f"{scene.file}{PROBABILITY}", **self.facts.get("counts", {})} if self.state == DONE else {}
        )
        return {
            "name": scene.name,
            "rows": scene.rows,
            **where,
            "date": self.date,
            "state": self.state,
            "error": str(self.words),
            **done,
            "seconds": round(self.seconds, 2),
            "resumed": self.resumed,
            "warnings": [str(words) for words in self.warnings],
        }


class Kept:
    """What is kept of the scenes that are done, in the folder of the work: a raster and what was found, each."""

    def __init__(self, folder: str):
        self.folder = Path(folder)

    def raster(self, scene: Listed) -> Path:
        """Return where a scene's raster is made."""
        return self.folder / f"{scene.file}{PROBABILITY}"

    def place(self, scene: Listed) -> str:
        """Return the folder in which a scene is worked at."""
        return str(self.folder / f"{scene.file}.work")

    def keep(self, scene: Listed, key: str, found: Mapping[str, Any]) -> None:
        """Keep what was found in a scene, whose raster is whole; what was only for the work goes. key: of all that it depends on.

        Raises NotWritten.
        """
        data = {**found, "key": key, "raster": _sum(self.raster(scene))}
        _write(self._file(scene), data)
        remove(self.place(scene))

    def found(self, scene: Listed, key: str, final: str) -> Optional[dict[str, Any]]:
        """Return what was found in a scene, None where it is not done, was of another job, or its raster is damaged. final: the raster's last name."""
        try:
            data: dict[str, Any] = json.loads(self._file(scene).read_text(encoding="utf-8"))
            whole = data["key"] == key and data["raster"] in map(_sum, (self.raster(scene), Path(final)))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return data if whole else None

    def rows(self, scene: Listed) -> list[Any]:
        """Return the detections of a scene that is done."""
        found: list[Any] = json.loads(self._file(scene).read_text(encoding="utf-8"))["rows"]
        return found

    def _file(self, scene: Listed) -> Path:
        return self.folder / f"{scene.file}.json"

    def tell(self, manifest: Mapping[str, Any]) -> None:
        """Write how far the job has come; by its name the folder is known as this plugin's work. Raises NotWritten."""
        _write(self.folder / "manifest.json", manifest)


def _write(path: Path, data: Mapping[str, Any]) -> None:
    part = path.with_name(path.name + ".part")
    try:
        with open(part, "w", encoding="utf-8") as stream:
            json.dump(data, stream)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, path)
    except OSError as error:
        raise not_written("What is kept of the scenes", path, error.strerror or str(error)) from None


def _sum(path: Path) -> str:
    """Return a checksum of a file, '' where there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""

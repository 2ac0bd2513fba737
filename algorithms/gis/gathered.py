"""Many scenes as one job: what is asked, what came of each, and where that is written."""

import os
from dataclasses import dataclass, field
from typing import Iterable, Iterator

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from ...core.errors import InputError
from ...core.link import listed
from ...core.link.layers import PROBABILITY
from ...core.link.listed import DONE, Kept, Listed, Outcome
from ...core.models.card import sha256
from ...core.version import VERSION
from ...core.words import Words
from . import rasters
from .destinations import Protected, Workshop
from .extraction import FIELDS, Extraction
from .features import LONLAT, from_wkb, wkb
from .scenes import Manner

MANY_FIELDS = (("scene", "str"), ("date", "str"), *FIELDS)


@dataclass
class ManyJob:
    """Scenes, how they are classified and how detections are made, whether these are outlined, the classes that masks of fetched scenes leave out, where
    the work is, the folder that the rasters will lie in, and what was said of the table."""

    scenes: list[Listed]
    manner: Manner
    how: Extraction
    outlined: bool
    classes: list
    work: Workshop
    folder: str
    transforms: QgsCoordinateTransformContext
    notes: list = field(default_factory=list)


@dataclass
class ManyFound:
    """The job that was done, how far each scene has come, and the versions of the engine's libraries."""

    job: ManyJob
    outcomes: list[Outcome]
    versions: dict

    @property
    def done(self) -> list[Outcome]:
        return [one for one in self.outcomes if one.state == DONE]

    @property
    def provenances(self) -> list[dict]:
        """Where the detections of each scene that is done come from."""
        return [one.facts["provenance"] for one in self.done]

    def total(self, name: str) -> int:
        """Return a count of all scenes that are done."""
        return sum(one.facts["counts"][name] for one in self.done)

    def rasters(self) -> Iterator[str]:
        """Yield the rasters that have no name yet; those of scenes that an earlier run named already are there."""
        kept = Kept(self.job.work.folder)
        yield from (str(path) for path in (kept.raster(one.scene) for one in self.done) if path.is_file())

    def manifest(self) -> dict:
        """Return what became of each scene, and how, as plain data."""
        manner, how = self.job.manner, self.job.how
        return {
            "version": VERSION,
            "versions": {"gdal": gdal.VersionInfo("RELEASE_NAME"), **self.versions},
            "model": {"name": manner.card.name, "version": manner.card.version, "sha256": sha256(manner.model)},
            "match": manner.match,
            "precision": ", ".join(sorted({one["precision"] for one in self.provenances})) or manner.precision,
            "operating_point": "none" if how.threshold is not None else how.point,
            "threshold": next((one.facts["provenance"].get("threshold") for one in self.done), how.threshold),
            "merge": how.merge,
            "scenes": [one.told() for one in self.outcomes],
        }


class Rows:
    """The detections of all scenes, read as they are written. crs: the scenes' own where all have one, else degrees."""

    def __init__(self, found: ManyFound):
        self._found, self._kept = found, Kept(found.job.work.folder)
        systems = {one.facts["crs"] for one in found.done}
        self.crs = QgsCoordinateReferenceSystem.fromWkt(systems.pop()) if len(systems) == 1 else LONLAT

    def __len__(self) -> int:
        return self._found.total("n_events")

    def __iter__(self) -> Iterator[tuple]:
        before = 0  # events of the scenes before: an event_id is of the whole layer, for it is what later steps know a detection by
        for one in self._found.done:
            own = QgsCoordinateReferenceSystem.fromWkt(one.facts["crs"])
            there = QgsCoordinateTransform(own, self.crs, self._found.job.transforms)
            for shape, (identity, *values) in self._kept.rows(one.scene):
                geometry = from_wkb(bytes.fromhex(shape))
                geometry.transform(there)
                yield wkb(geometry), [one.scene.name, one.date or None, identity + before, *values]
            before += one.facts["counts"]["n_events"]


def check_folder(folder: str, scenes: Iterable[Listed], reads: Protected) -> None:
    """Raise InputError where the folder of the rasters is a file, or what is read or is another program's has one of their names."""
    if os.path.isfile(folder):
        raise InputError(Words("PROBABILITIES: {0} is a file; name a folder.", folder))
    for scene in scenes:
        path = os.path.join(folder, f"{scene.file}{listed.PROBABILITY}")
        reads.check("PROBABILITIES", path)
        if os.path.lexists(path) and not _is_ours(path):
            raise InputError(
                Words(
                    "PROBABILITIES holds {0}, which is no probability raster of this plugin: name another folder.", path
                )
            )


def _is_ours(path: str) -> bool:
    try:
        return rasters.describe(path).bands == [PROBABILITY]
    except InputError:
        return False

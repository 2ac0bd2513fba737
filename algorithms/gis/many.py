"""Many scenes as one job: one engine for all, each scene kept as soon as it is done, and what fails named and left out."""

import contextlib
import hashlib
import json
import os
import time
from dataclasses import dataclass, field, replace
from typing import Iterable, Iterator, Optional, Sequence

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
)

from ...core.errors import Canceled, InputError, NotWritten
from ...core.link import environment, listed
from ...core.link.disk import FULL, is_full
from ...core.link.jobs import Job
from ...core.link.layers import PROBABILITY
from ...core.link.listed import DONE, FAILED, Kept, Listed, Outcome
from ...core.link.states import states
from ...core.listener import Listener
from ...core.models.card import sha256
from ...core.version import VERSION
from ...core.words import Words, joined, words_of
from . import rasters
from .destinations import Protected, Workshop
from .detecting import detect
from .engine_client import Engine, EngineDied
from .extraction import FIELDS, Extraction
from .features import LONLAT, FeatureTable, from_wkb, shape_of, wkb
from .fetching import FetchSceneJob, fetch
from .geotiff import cloud_optimised
from .scenes import Manner, SceneJob, scene_of

WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED
LISTED = 10  # failures that one warning names
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
            "precision": manner.precision,
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
        for one in self._found.done:
            own = QgsCoordinateReferenceSystem.fromWkt(one.facts["crs"])
            there = QgsCoordinateTransform(own, self.crs, self._found.job.transforms)
            for shape, values in self._kept.rows(one.scene):
                geometry = from_wkb(bytes.fromhex(shape))
                geometry.transform(there)
                yield wkb(geometry), [one.scene.name, one.facts["date"] or None, *values]


class _Heard(Listener):
    """Hands on what is said of a scene, under its name, and keeps its warnings; its facts are not said, for they would be thousands."""

    def __init__(self, say: Listener, name: str):
        self._say, self._name, self.warnings = say, name, []

    def progress(self, percent: float, words: str = "") -> None:
        self._say.progress(percent, Words("{0}: {1}", self._name, words) if words else "")

    def warn(self, words: str) -> None:
        self.warnings.append(words)
        self._say.warn(Words("{0}: {1}", self._name, words))

    def canceled(self) -> bool:
        return self._say.canceled()


def detect_many(job: ManyJob, say: Listener) -> ManyFound:
    """Detect in one scene after the other. Raises InputError where none could be done or the disk is full, and Canceled; what is done is kept."""
    for words in job.notes:
        say.warn(words)
    outcomes = [Outcome(scene) for scene in job.scenes]
    kept = Kept(job.work.folder)
    with Engine() as engine:
        found = ManyFound(job, outcomes, engine.versions)
        kept.tell(found.manifest())
        worker = _Worker(job, engine, kept, say)
        try:
            for k, one in enumerate(outcomes):
                say.check()
                worker.take(one, say.part(100 * k / len(outcomes), 100 * (k + 1) / len(outcomes)))
        except Canceled as stopped:
            raise Canceled(_canceled(job, found)) from stopped
        finally:
            found.versions = engine.versions
            with contextlib.suppress(NotWritten):  # what stopped the run is said
                kept.tell(found.manifest())
    _say_ends(job, found, say)
    return found


def _canceled(job: ManyJob, found: ManyFound) -> str:
    if not job.work.keeps:
        return "Canceled. The output is temporary, so nothing is kept: name a file, and a canceled run can be gone on with."
    return Words(
        "Canceled. {0} of {1} scenes are kept in {2}; run again with the same parameters to go on from there.",
        len(found.done),
        len(found.outcomes),
        job.work.folder,
    )


def _say_ends(job: ManyJob, found: ManyFound, say: Listener) -> None:
    """Say which scenes failed. Raises InputError where all did."""
    failed = [one for one in found.outcomes if one.state == FAILED]
    if failed and not found.done:
        words = "None of {0} scenes could be done. {1}: {2}"
        raise InputError(Words(words, len(failed), failed[0].scene.name, failed[0].words))
    if failed:
        named = joined([Words("{0} ({1})", one.scene.name, one.words) for one in failed[:LISTED]], "; ")
        more = " …" if len(failed) > LISTED else ""
        say.warn(
            Words("{0} of {1} scenes failed and are left out: {2}{3}", len(failed), len(found.outcomes), named, more)
        )
        if job.work.keeps:
            say.info("Mend them, and run again with the same parameters: only they are done then.")


class _Worker:
    """Does scenes with one engine, and keeps what it made."""

    def __init__(self, job: ManyJob, engine: Engine, kept: Kept, say: Listener):
        self._job, self._engine, self._kept = job, engine, kept
        how, manner = job.how, job.manner
        self._facts = [
            [VERSION, gdal.VersionInfo(), environment.lock_of("detect")],
            [_plain(how), _plain(manner), job.outlined, job.classes, sha256(manner.model)],
            states([*(how.dem.files if how.dem is not None else ()), manner.reference, manner.source]),
            _content(how.exclude, say),
        ]

    def take(self, one: Outcome, say: Listener) -> None:
        """Do a scene, or take what an earlier run kept of it. Raises Canceled, and NotWritten."""
        began, heard = time.monotonic(), _Heard(say, one.scene.name)
        try:
            one.facts, one.resumed = self._found(one.scene, heard)
            one.state = DONE
        except (Canceled, NotWritten):
            raise
        except InputError as error:
            if is_full(self._kept.folder, str(error)):
                raise NotWritten(words_of(error)) from None
            one.state, one.words = FAILED, words_of(error)
        except QgsCsException as error:
            one.state = FAILED
            one.words = Words("Its coordinates can't be expressed in the system of another layer: {0}", error)
        except Exception as error:  # the last net: the other scenes are none the worse
            if isinstance(error, OSError) and error.errno in FULL:
                raise
            one.state = FAILED
            one.words = Words(
                "It failed unexpectedly ({0}: {1}). This is a bug: please report it.", type(error).__name__, error
            )
        one.seconds, one.warnings = time.monotonic() - began, heard.warnings
        if one.state == DONE:
            counts = one.facts["counts"]
            words = (
                "{0}: {1} detected blocks, {2} events"
                if not one.resumed
                else "{0}: {1} detected blocks, {2} events (kept from before)"
            )
            say.info(Words(words, one.scene.name, counts["n_detected_blocks"], counts["n_events"]))
        else:
            say.warn(Words("{0} is left out: {1}", one.scene.name, one.words))

    def _found(self, scene: Listed, say: Listener) -> tuple[dict, bool]:
        """Return what is kept of a scene, and whether it was before."""
        fetched = bool(scene.items)
        opened = None if fetched else self._opened(scene.path, scene.mask, self._job.manner)
        reads = (
            [scene.items, scene.outline]
            if opened is None
            else states([*opened.raster.files, *(opened.mask.files if opened.mask else ())])
        )
        key = hashlib.sha256(json.dumps([self._facts, scene.path, scene.mask, reads]).encode()).hexdigest()
        final = os.path.join(self._job.folder, self._kept.raster(scene).name)
        before = self._kept.found(scene, key, final)
        if before is None:
            opened = opened or self._fetched(scene, say.part(0, 50))
            self._do(scene, opened, key, say.part(50, 100) if fetched else say)
            before = self._kept.found(scene, key, final)
            if before is None:
                raise InputError(Words("What was made of it in {0} was changed by something else.", self._kept.folder))
            return _bare(before), False
        return _bare(before), True

    def _do(self, scene: Listed, opened: SceneJob, key: str, say: Listener) -> None:
        """Classify a scene, extract its detections, and keep both."""
        work = Workshop(os.path.join(self._kept.place(scene), "classified"), self._job.work.keeps)
        detected = detect(opened, work, self._job.how, say, self._job.outlined, run=self._run)
        path = str(self._kept.raster(scene))
        cloud_optimised(detected.done.probability, path, path)
        acquired = opened.raster.tags.get("acquired", "")
        self._kept.keep(
            scene,
            key,
            {
                "date": str(scene.day) if scene.day else str(acquired),
                "crs": opened.raster.crs.toWkt(WKT),
                "counts": {
                    "n_blocks": detected.done.n_blocks,
                    "n_detected_blocks": detected.found.n_blocks,
                    "n_events": len(detected.found.rows),
                },
                "provenance": detected.found.provenance,
                "rows": [[shape.hex(), values] for shape, values in detected.found.rows],
            },
        )

    def _run(self, job: Job, say: Listener, files: Sequence[str] = ()) -> dict:
        """Give the engine a job; where it dies, once more to a new one."""
        try:
            return self._engine.run(job, say, files)
        except EngineDied as died:
            say.warn(Words("The engine has died and is started again. {0}", died))
            return self._engine.run(job, say, files)

    def _opened(self, path: str, mask: str, manner: Manner) -> SceneJob:
        """Return a scene of files. Raises InputError where it can't be classified."""
        raster = rasters.describe(path, transforms=self._job.transforms)
        shown = rasters.describe(mask, transforms=self._job.transforms) if mask else None
        for one in filter(None, (raster, shown)):
            rasters.check_placed(one, one.path)
        return scene_of(raster, shown, manner)

    def _fetched(self, scene: Listed, say: Listener) -> SceneJob:
        """Fetch a scene, and return it."""
        place, keeps, manner = self._kept.place(scene), self._job.work.keeps, self._job.manner
        bands, mask = (os.path.join(place, "bands", f"{scene.file}{end}.tif") for end in ("", "_mask"))
        work = Workshop(os.path.join(place, "fetched"), keeps)
        job = FetchSceneJob(
            scene.items, scene.outline, work, manner.offset, self._job.classes, (bands, bands), (mask, mask)
        )
        fetch(job, say, self._run)
        return self._opened(bands, mask, replace(manner, offset=None))


def _plain(what: object) -> dict:
    """Return of a dataclass what is a plain value."""
    return {name: value for name, value in vars(what).items() if value is None or isinstance(value, (str, int, float))}


def _content(table: Optional[FeatureTable], say: Listener) -> str:
    """Return a checksum of where a table's features lie, '' for none."""
    if table is None:
        return ""
    found = hashlib.sha256(table.crs.toWkt(WKT).encode())
    for feature in table.stream(say):
        found.update(wkb(shape_of(feature)) or b"-")
    return found.hexdigest()


def _bare(facts: dict) -> dict:
    """Return what is kept of a scene without its detections, which may be many."""
    return {name: value for name, value in facts.items() if name != "rows"}


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

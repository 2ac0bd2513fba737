"""Many scenes as one job: one engine for all, each scene kept as soon as it is done, and what fails named and left out."""

import contextlib
import functools
import hashlib
import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Callable, Iterator, Optional, Sequence

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
)

from ...core.errors import Canceled, InputError, Lost, NotWritten
from ...core.link import environment
from ...core.link.disk import FULL, is_full
from ...core.link.jobs import Job
from ...core.link.listed import DONE, FAILED, Kept, Listed, Outcome
from ...core.link.provenance import computed_apart
from ...core.link.states import states
from ...core.listener import Listener
from ...core.models.card import eight_bits, sha256
from ...core.version import VERSION
from ...core.words import Words, joined, words_of
from . import rasters
from .destinations import Workshop
from .detecting import detected
from .engine_client import Engine, EngineDied
from .features import FeatureTable, shape_of, wkb
from .fetching import FetchSceneJob, fetch
from .gathered import ManyFound, ManyJob
from .geotiff import cloud_optimised
from .heard import heard
from .scenes import Classified, Manner, SceneJob, classify, scene_of

WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED
LISTED = 10  # failures that one warning names


class _Heard(Listener):
    """Hands on how far a scene is, and keeps what is warned of; its facts are not said, for they would be thousands."""

    def __init__(self, say: Listener, one: Outcome):
        self._say, self._one = say, one

    def progress(self, percent: float, words: str = "") -> None:
        self._say.progress(percent, Words("{0}: {1}", self._one.scene.name, words) if words else "")

    def warn(self, words: str) -> None:
        self._one.warnings.append(words)

    def canceled(self) -> bool:
        return self._say.canceled()


class _Behind(_Heard):
    """Hears what is done beside the next scene, whose progress it leaves alone."""

    def progress(self, percent: float, words: str = "") -> None:
        pass


def detect_many(job: ManyJob, say: Listener) -> ManyFound:
    """Detect in one scene after the other. Raises InputError where none could be done or the disk is full, and Canceled; what is done is kept."""
    for words in job.notes:
        say.warn(words)
    kept = Kept(job.work.folder)
    with Engine() as engine:
        found = ManyFound(job, [Outcome(scene) for scene in job.scenes], engine.versions)
        kept.tell(found.manifest())
        worker = _Worker(job, engine, kept, say)
        try:
            _in_turn(found.outcomes, worker, say)
        except Canceled as stopped:
            raise Canceled(_canceled(job, found)) from stopped
        except Lost as lost:
            raise Lost(joined([words_of(lost), _kept(job, found)], " ")) from lost
        finally:
            found.versions = engine.versions
            with contextlib.suppress(NotWritten):  # what stopped the run is said
                kept.tell(found.manifest())
    _say_ends(job, found, say)
    return found


def _in_turn(outcomes: Sequence[Outcome], worker: "_Worker", say: Listener) -> None:
    """Do the scenes: while the engine is at one, detections are made of the one before."""
    with ThreadPoolExecutor(1) as behind:
        waiting: list = []
        for k, one in enumerate(outcomes):
            say.check()
            rest = worker.take(one, say.part(100 * k / len(outcomes), 100 * (k + 1) / len(outcomes)))
            waiting.append((one, behind.submit(rest) if rest is not None else None))
            while len(waiting) > 1 or (waiting and k == len(outcomes) - 1):
                before, future = waiting.pop(0)
                if future is not None:
                    future.result()
                _tell(before, say)


def _tell(one: Outcome, say: Listener) -> None:
    """Say what came of a scene."""
    name = one.scene.name
    for words in one.warnings:
        say.warn(Words("{0}: {1}", name, words))
    if one.state == FAILED:
        say.warn(Words("{0} is left out: {1}", name, one.words))
        return
    counts = one.facts["counts"]["n_detected_blocks"], one.facts["counts"]["n_events"]
    if one.resumed:
        say.info(Words("{0}: {1} detected blocks, {2} events (kept from before)", name, *counts))
    else:
        say.info(Words("{0}: {1} detected blocks, {2} events", name, *counts))


def _kept(job: ManyJob, found: ManyFound) -> str:
    if not job.work.keeps:
        return Words("The output is temporary, so nothing is kept.")
    return Words(
        "{0} of {1} scenes are kept in {2}; run again with the same parameters to go on from there, with a scheduler or without.",
        len(found.done),
        len(found.outcomes),
        job.work.folder,
    )


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
    for words in computed_apart(found.provenances):
        say.warn(words)


class _Worker:
    """Does scenes with one engine, and keeps what it made."""

    def __init__(self, job: ManyJob, engine: Engine, kept: Kept, say: Listener):
        self._job, self._engine, self._kept = job, engine, kept
        how, manner, eight = job.how, job.manner, str(eight_bits(job.manner.model) or "")
        self._facts = [
            [VERSION, gdal.VersionInfo(), environment.lock_of("detect")],
            [_plain(how), _plain(replace(manner, scheduler="")), job.outlined, job.classes, sha256(manner.model)],
            os.environ.get(environment.PRECISION, ""),
            states([*(how.dem.files if how.dem is not None else ()), manner.reference, manner.source, eight]),
            _content(how.exclude, say),
        ]

    def take(self, one: Outcome, say: Listener) -> Optional[Callable[[], None]]:
        """Have the engine do a scene, unless an earlier run kept it. Returns what is left to do, None for nothing. Raises Canceled, NotWritten."""
        with self._timed(one):
            listener, fetched = _Heard(say, one), bool(one.scene.items)
            opened = None if fetched else self._opened(one.scene.path, one.scene.mask, self._job.manner)
            key = self._key(one.scene, opened)
            if self._was_kept(one, key):
                one.resumed = True
                return None
            scene = opened or self._fetched(one.scene, listener.part(0, 50))
            work = Workshop(os.path.join(self._kept.place(one.scene), "classified"), self._job.work.keeps)
            shares = bool(scene.card.share_cells)
            done = classify(scene, work, False, listener.part(50, 100) if fetched else listener, shares, self._run)
            return functools.partial(self._finish, one, key, scene, done, _Behind(say, one))
        return None

    def _finish(self, one: Outcome, key: str, scene: SceneJob, done: Classified, say: Listener) -> None:
        """Extract the detections of a scene that is classified, and keep them. Raises Canceled, NotWritten."""
        with self._timed(one), heard(say):
            found = detected(scene, done, self._job.how, say, self._job.outlined).found
            path = str(self._kept.raster(one.scene))
            cloud_optimised(done.probability, path, path)
            rows = [[shape.hex(), values] for shape, values in found.rows]
            counts = {"n_blocks": done.n_blocks, "n_detected_blocks": found.n_blocks, "n_events": len(rows)}
            facts = {
                "date": str(scene.raster.tags.get("acquired", "")),
                "crs": scene.raster.crs.toWkt(WKT),
                "counts": counts,
                "provenance": found.provenance,
            }
            self._kept.keep(one.scene, key, {**facts, "rows": rows})
            if not self._was_kept(one, key):
                raise InputError(Words("What was made of it in {0} was changed by something else.", self._kept.folder))

    def _key(self, scene: Listed, opened: Optional[SceneJob]) -> str:
        """Return a checksum of all that the detections of a scene depend on. opened: None where it lies on the network."""
        reads = [scene.items, scene.outline]
        if opened is not None:
            reads = states([*opened.raster.files, *(opened.mask.files if opened.mask is not None else ())])
        return hashlib.sha256(json.dumps([self._facts, scene.path, scene.mask, reads]).encode()).hexdigest()

    def _was_kept(self, one: Outcome, key: str) -> bool:
        """Take what is kept of a scene, and say whether there is something."""
        final = os.path.join(self._job.folder, self._kept.raster(one.scene).name)
        found = self._kept.found(one.scene, key, final)
        if found is not None:
            one.facts = {name: value for name, value in found.items() if name != "rows"}  # these may be many
            one.state = DONE
        return found is not None

    @contextlib.contextmanager
    def _timed(self, one: Outcome) -> Iterator[None]:
        """Count the seconds of a scene, and take what goes wrong for its failure, but for a full disk and a cancel."""
        began = time.monotonic()
        try:
            yield
        except (Canceled, Lost, NotWritten):
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
        finally:
            one.seconds += time.monotonic() - began

    def _run(self, job: Job, say: Listener, size: str = "detect", files: Sequence[str] = ()) -> dict:
        """Give the engine a job; where it dies, once more to a new one."""
        try:
            return self._engine.run(job, say, size, files)
        except EngineDied as died:
            say.warn(Words("The engine has died and is started again. {0}", died))
            return self._engine.run(job, say, size, files)

    def _opened(self, path: str, mask: str, manner: Manner) -> SceneJob:
        """Return a scene of files. Raises InputError where it can't be classified."""
        for file in filter(None, (path, mask)):
            if os.path.isabs(file) and not file.startswith("/vsi") and not os.path.exists(file):
                raise InputError(Words("{0}: there is no file {1}.", "SCENES", file))  # GDAL speaks of its format
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

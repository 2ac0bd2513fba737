"""A scene of a region out of the files of STAC items: what the engine reads, made into red, green, blue and a mask (fetchscene and detectmany)."""

import os
from dataclasses import dataclass
from typing import Callable, Optional

from ...core.addresses import bare, is_address
from ...core.errors import InputError
from ...core.link.jobs import FetchJob
from ...core.listener import Listener
from ...core.scenes.sentinel2 import BANDS
from ...core.scenes.stac import SceneItem, check_offset, items_of
from ...core.version import VERSION
from ...core.words import Words
from . import fetched, rasters
from .destinations import Workshop
from .engine_client import run_job, untrue
from .rasters import Raster
from .reflectance import write_scene


@dataclass
class FetchSceneJob:
    """Items (files or addresses), the outline of the region in degrees, where the engine works, an offset that the user says, the classes that the
    mask leaves out (None: no mask is wanted), and (the file that is made, the path that it will have) of both outputs."""

    items: list
    places: list
    work: Workshop
    offset: Optional[float]
    classes: Optional[list]
    bands_to: tuple
    mask_to: tuple


@dataclass
class FetchedScene:
    """The job that was done, the items, the bytes that were read over the network (None: not known) and the share of pixels that count."""

    job: FetchSceneJob
    items: list
    read: Optional[int]
    share: float


def fetch(job: FetchSceneJob, say: Listener, run: Callable[..., dict] = run_job) -> FetchedScene:
    """Have the engine read a scene, and make its rasters. run: what gives it the job, as run_job does. Raises InputError, Canceled."""
    done = run(FetchJob(job.items, job.places, job.work.folder, job.work.keeps), say.part(0, 80), files=("raster",))
    items, raster = items_of(done.get("items", [])), _checked(job, done)
    offsets = _offsets(job, items, raster, say)
    mask = None if job.classes is None else fetched.plan(raster, job.classes)
    tags = _tags(items, offsets)
    share = write_scene(
        fetched.sources(raster), raster, offsets, mask, job.bands_to, job.mask_to, tags, say.part(82, 100)
    )
    read = done.get("bytes")
    if read is not None:
        say.info(Words("{0:.2f} MB were read over the network.", read / 1e6))
    say.info(Words("{0:.1%} of the pixels count", share))
    if not share:
        say.warn("No pixel counts: choose fewer CLASSES, another date, or look whether the region lies in the scene.")
    return FetchedScene(job, items, read, share)


def _checked(job: FetchSceneJob, done: dict) -> Raster:
    """Return the raster that the engine made. Raises InputError where it is another one."""
    path = done["raster"]
    inside = os.path.realpath(path).startswith(os.path.realpath(job.work.folder) + os.sep)
    raster = rasters.describe(path) if inside else None
    if raster is None or len(raster.bands) != fetched.CLASSIFIED or not done.get("items"):
        raise untrue("raster", path)
    return raster


def _offsets(job: FetchSceneJob, items: list, raster: Raster, say: Listener) -> dict[str, int]:
    """Return what is added to each band: what the items state, or OFFSET. Raises InputError where it is not clear, or can't be."""
    first: SceneItem = items[0]
    if job.offset is not None:
        offsets = dict.fromkeys(BANDS, round(job.offset))
        for item in items:
            if item.offsets and item.offsets != offsets:
                say.warn(
                    Words("OFFSET {0:g} goes before what {1} states ({2}).", job.offset, item.id, item.offsets["B04"])
                )
    else:
        for item in items:
            if not item.offsets:
                words = "{0} does not say its offset, nor its processing baseline. Give OFFSET: -1000 from baseline 04.00 on (25 January 2022), else 0."
                raise InputError(Words(words, item.id))
            if item.offsets != first.offsets:
                words = "{0} and {1} state different offsets ({2} and {3}): fetch each by itself."
                raise InputError(Words(words, first.id, item.id, first.offsets["B04"], item.offsets["B04"]))
        offsets = first.offsets
    doubt = check_offset(
        fetched.sample(raster, say.part(80, 82)), offsets, first.id if job.offset is None else "OFFSET"
    )
    if doubt:
        say.warn(doubt)
    say.info(Words("Offsets: {0}", ", ".join(f"{band} {offsets[band]}" for band in BANDS)))
    return offsets


def _tags(items: list, offsets: dict[str, int]) -> dict:
    """Return where the bands come from; it is written into them."""
    first = items[0]
    tags = {"version": VERSION, "product": ", ".join(item.id for item in items)}
    tags.update({f"offset_{BANDS[band]}": offsets[band] for band in BANDS})
    tags.update(level="2A", baseline=first.baseline, acquired=first.day)
    sources = [bare(item.address) if is_address(item.address) else os.path.basename(item.address) for item in items]
    return {**tags, "item": ", ".join(sources), "collection": first.collection}

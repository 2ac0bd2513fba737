"""A scene of a region out of a public catalog, by reading no more than the region: what preparesentinel2 makes, without a download."""

import os
from dataclasses import dataclass
from typing import Iterable, Optional

from ..core.addresses import bare, check_plain, is_address
from ..core.errors import InputError
from ..core.link.jobs import FetchJob
from ..core.listener import Listener
from ..core.scenes.sentinel2 import BANDS
from ..core.scenes.stac import SceneItem, check_offset, items_of
from ..core.version import VERSION
from ..core.words import Words
from . import parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis import covering, fetched, rasters
from .gis.compat import POLYGON
from .gis.destinations import Workshop
from .gis.engine_client import run_job, untrue
from .gis.features import LONLAT, plain
from .gis.geotiff import check_ending
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.rasters import Raster
from .gis.reflectance import write_scene

FIELD = "item"  # of findscenes' layer: an item's address


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


class FetchScene(LandslideAlgorithm):
    ID, LABEL, GROUP = "fetchscene", "Fetch scene", "scene"
    TAGS = ("STAC", "sentinel-2", "COG", "cloud", "download", "SCL", "mosaic")
    GIVES = "items of findscenes, a region → red, green, blue and a mask, as preparesentinel2 makes them, read by ranges of bytes"
    ENGINE = "detect"
    KEEPS = ("OUTPUT",)
    DESCRIPTION = (
        "Reads a region out of Sentinel-2 scenes, level 2A, where they lie as cloud-optimised GeoTIFFs: no more than the parts of the files that the"
        " region touches. The result is what preparesentinel2 makes of a downloaded product: reflectance x 10,000 with the offset that the item"
        " states, and a mask from the scene classification. Several items of one day become one mosaic. Canceled or cut off, it keeps what was read;"
        " running again goes on from there. Keys are GDAL's: it takes them from the environment (GDAL_HTTP_HEADERS, AWS_ACCESS_KEY_ID …)."
    )
    EXAMPLE = ("SCENES", "REGION", "MASK")
    NEXT = "Next: detectlandslides, with OUTPUT as its scene and MASK as its mask."
    NUMBERS = {"VALID_SHARE": "Share of pixels that count", "BYTES": "Bytes read over the network"}
    TEXTS = {"DATE": "Day of the scene"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.features(
            "SCENES",
            "Scenes",
            "The layer of findscenes; select the ones of one day that cover the region.",
            POLYGON,
            optional=True,
        )
        yield parameters.file(
            "ITEM",
            "Or: STAC item",
            "Instead of SCENES: a STAC item as a file, or its address typed, without password and query.",
            f"STAC item (*.json *.geojson);;{parameters.ANY_FILE}",
        )
        yield parameters.features("REGION", "Region", "Polygons: the box around them is read.", POLYGON, optional=True)
        yield parameters.extent("EXTENT", "Or: extent", "Instead of REGION: the box that is read.")
        yield parameters.advanced(
            parameters.integer(
                "OFFSET",
                "Offset",
                "Instead of the one that the item states: -1000 where ESA's offset (baseline 04.00 and later) is in the numbers, 0 where it is taken off.",
                None,
                -10000,
                10000,
                optional=True,
            )
        )
        yield scene_parameters.mask_classes(
            "From the scene classification, whose cells of 20 m are laid on the pixels. Pixels without data are always left out. None chosen: all."
        )
        yield from scene_parameters.prepared(
            "Three bands of reflectance x 10,000 (16-bit, 0 is no data), as GeoTIFF (.tif)."
        )

    def read(self, given: Given) -> FetchSceneJob:
        for name in ("OUTPUT", "MASK"):
            if name in given:
                check_ending(given.path(name))
        items, places = _items(given), _region(given)
        outputs = [(given.part(name), given.path(name)) for name in ("OUTPUT", "MASK")]
        classes = given.choices("CLASSES") if "MASK" in given else None
        return FetchSceneJob(
            items,
            covering.outline(places),
            given.workshop("OUTPUT"),
            given.optional_number("OFFSET"),
            classes,
            *outputs,
        )

    def compute(self, job: FetchSceneJob, say: Listener) -> FetchedScene:
        done = run_job(
            FetchJob(job.items, job.places, job.work.folder, job.work.keeps), say.part(0, 80), files=("raster",)
        )
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
            say.warn(
                "No pixel counts: choose fewer CLASSES, another date, or look whether the region lies in the scene."
            )
        return FetchedScene(job, items, read, share)

    def write(self, found: FetchedScene, out: Outputs) -> dict:
        out.raster("OUTPUT", found.job.bands_to[0], "natural_colour")
        if found.job.classes is not None:
            out.raster("MASK", found.job.mask_to[0], "mask")
        read = {} if found.read is None else {"BYTES": int(found.read)}
        return {"DATE": found.items[0].day, "VALID_SHARE": found.share, **read}


def _items(given: Given) -> list[str]:
    """Return the files or addresses of the items. Raises InputError unless exactly one of both parameters is given."""
    item = given.text("ITEM")
    if ("SCENES" in given) == bool(item):
        raise InputError("Give either SCENES (the layer of findscenes) or ITEM (a STAC item's file or address).")
    if item:
        if is_address(item):
            check_plain(item, "ITEM")
            return [item]
        if not os.path.isfile(item):
            raise InputError(Words("ITEM: there is no file {0}.", item))
        return [given.file("ITEM")]
    table = given.features("SCENES")
    at = table.fields.indexFromName(FIELD)
    if at < 0:
        raise InputError(Words("SCENES has no field {0!r}: it is not the layer of findscenes.", FIELD))
    found = list(dict.fromkeys(str(plain(feature[at]) or "") for feature in table.stream(Listener())))
    if not found:
        raise InputError("SCENES holds no scene: select the ones of one day.")
    for address in found:
        check_plain(address, f"SCENES ({FIELD})")
    return found


def _region(given: Given) -> list[covering.Place]:
    """Return the regions whose box is read. Raises InputError where none is given."""
    if "REGION" in given:
        return covering.places_of(given.features("REGION"), "", Listener())
    rectangle = given.extent("EXTENT", LONLAT)
    if rectangle.isEmpty():
        raise InputError("Give REGION (polygons) or EXTENT: what is read is the box around it, not the whole scene.")
    return [covering.of_rectangle(rectangle)]


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

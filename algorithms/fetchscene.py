"""A scene of a region out of a public catalog, by reading no more than the region: what preparesentinel2 makes, without a download."""

import os
from typing import Iterable

from ..core.addresses import check_plain, is_address
from ..core.errors import InputError
from ..core.listener import Listener
from ..core.words import Words
from . import parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis import covering
from .gis.compat import POLYGON
from .gis.features import LONLAT, plain
from .gis.fetching import FetchedScene, FetchSceneJob, fetch
from .gis.geotiff import check_ending
from .gis.given import Given
from .gis.outputs import Outputs

FIELD = "item"  # of findscenes' layer: an item's address


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
        return fetch(job, say)

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

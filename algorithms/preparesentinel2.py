"""A Sentinel-2 product, as ESA ships it, to red, green and blue with a mask (paper, section 3.1)."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Optional

from ..core.errors import InputError
from ..core.listener import Listener
from ..core.scenes.sentinel2 import BANDS, OFFSETS_SINCE, QUANTIFICATION
from ..core.version import VERSION
from ..core.words import Words, joined
from . import parameters, scene_parameters
from .base import LandslideAlgorithm
from .gis.geotiff import check_ending
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.product_masks import MaskPlan, plan
from .gis.products import Source, band_sources, grid_of, locate, stack_xml
from .gis.rasters import Raster
from .gis.reflectance import write_scene

VIRTUAL = ".vrt"


@dataclass
class PrepareJob:
    """A product, where each band is read (path, number), their grid, what is added to each, and the mask (None: not wanted).

    bands_to, mask_to: (the file that is made in the folder of the work, the path that it will have).
    """

    source: Source
    sources: dict
    grid: Raster
    offsets: dict
    mask: Optional[MaskPlan]
    bands_to: tuple
    mask_to: tuple

    @property
    def copied(self) -> bool:
        """Whether the bands are copied, not only named."""
        return not _is_virtual(self.bands_to[1])

    def tags(self) -> dict:
        """Return where the bands come from; it is written into them."""
        tags = {"version": VERSION, "product": os.path.basename(self.source.where.rstrip("/"))}
        tags.update({f"offset_{BANDS[band]}": self.offsets[band] for band in BANDS})
        product = self.source.product
        if product is not None:
            tags.update(level=product.level, baseline=product.baseline)
            named = product.uri.startswith("S2")  # Sen2Cor's first versions put http://localhost there
            tags["product"] = product.uri if named else os.path.basename(self.source.base)
            if product.acquired:
                tags["acquired"] = product.acquired[:10]
        return tags


@dataclass
class Prepared:
    """The job that was done, the day of the scene ('' where it is not known), and the share of pixels that count (None: not looked at)."""

    job: PrepareJob
    day: str
    share: Optional[float]


class PrepareSentinel2(LandslideAlgorithm):
    ID, LABEL, GROUP = "preparesentinel2", "Prepare Sentinel-2 product", "scene"
    TAGS = ("sentinel-2", "SAFE", "L1C", "L2A", "SCL", "cloud mask", "reflectance")
    GIVES = "SAFE folder or zip (1C, 2A), or bare band files → red, green, blue and a mask"
    DESCRIPTION = (
        "Makes a scene that the other algorithms take out of a Sentinel-2 product as it is downloaded: red, green and blue at 10 m as"
        " reflectance x 10,000, with the product's own offset added band by band, and a mask of the pixels that count. Takes a SAFE folder or"
        " its zip, level 1C or 2A, or the separate band files of public buckets. Streams; needs no engine. Canceled, it leaves nothing behind."
    )
    NEXT = "Next: detectlandslides, with OUTPUT as its scene and MASK as its mask."
    NUMBERS = {"VALID_SHARE": "Share of pixels that count"}
    TEXTS = {"DATE": "Day of the scene"}

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.file(
            "INPUT",
            "Product",
            "The zip, or MTD_MSIL1C.xml or MTD_MSIL2A.xml in the SAFE folder (the folder itself may be typed), or one of the separate band files"
            " (B04.jp2 beside B03.jp2 and B02.jp2).",
            f"Product (*.zip *.xml *.jp2 *.tif);;{parameters.ANY_FILE}",
            optional=False,
        )
        yield parameters.advanced(
            parameters.integer(
                "OFFSET",
                "Offset of bare band files",
                "For separate band files only, which don't say it: -1000 where they are of processing baseline 04.00 or later and nobody has added it"
                " yet, else 0. A product's metadata says its own, band by band; where it is silent for baseline 04.00 or later, OFFSET says it.",
                None,
                -10000,
                10000,
                optional=True,
            )
        )
        yield scene_parameters.mask_classes(
            "From the scene classification of level 2A. Level 1C has no cloud shadow and no water; its cloud (medium and high are one) and cirrus come"
            " from MSK_CLASSI or MSK_CLOUDS, snow from MSK_CLASSI. Pixels without data are always left out. None chosen: all that the product has."
        )
        yield from scene_parameters.prepared(
            "Three bands of reflectance x 10,000 (16-bit, 0 is no data). Named .tif it is a copy; named .vrt nothing is copied, and the product must"
            " stay where it is."
        )

    def read(self, given: Given) -> PrepareJob:
        if not _is_virtual(given.path("OUTPUT")):
            check_ending(given.path("OUTPUT"))
        if "MASK" in given:
            check_ending(given.path("MASK"))
        source = locate(given.file("INPUT"))
        for path in source.on_disk:
            given.reads.add(path)
        offsets = _offsets(source, given.optional_number("OFFSET"))
        sources = band_sources(source)
        grid = grid_of(sources)
        mask = plan(source, grid, given.choices("CLASSES")) if "MASK" in given else None
        places = [(given.part(name), given.path(name)) for name in ("OUTPUT", "MASK")]
        return PrepareJob(source, sources, grid, offsets, mask, *places)

    def compute(self, job: PrepareJob, say: Listener) -> Prepared:
        tags, share = job.tags(), None
        for words in job.mask.notes if job.mask is not None else ():
            say.info(words)
        if job.copied or job.mask is not None:
            bands_to = job.bands_to if job.copied else None
            share = write_scene(job.sources, job.grid, job.offsets, job.mask, bands_to, job.mask_to, tags, say)
        if not job.copied:
            made = Path(job.bands_to[0])
            made.parent.mkdir(parents=True, exist_ok=True)
            made.write_text(stack_xml(job.grid, job.sources, job.offsets, tags, nodata=True), encoding="utf-8")
        say.info(Words("Offsets: {0}", ", ".join(f"{band} {job.offsets[band]}" for band in BANDS)))
        if share is not None:
            say.info(Words("{0:.1%} of the pixels count", share))
            if not share:
                say.warn("No pixel counts: choose fewer CLASSES, or another date.")
        return Prepared(job, tags.get("acquired", ""), share)

    def write(self, found: Prepared, out: Outputs) -> dict:
        out.raster("OUTPUT", found.job.bands_to[0], "natural_colour")
        if found.job.mask is not None:
            out.raster("MASK", found.job.mask_to[0], "mask")
        share = {} if found.share is None else {"VALID_SHARE": found.share}
        return {"DATE": found.day, **share}


def _is_virtual(path: str) -> bool:
    return path.lower().endswith(VIRTUAL)


def _offsets(source: Source, typed: Optional[float]) -> dict:
    """Return the offset of each band. Raises InputError where it is not clear."""
    if source.product is None:
        if typed is None:
            raise InputError(
                "Separate band files don't say their offset, so OFFSET is needed: -1000 for processing baseline 04.00 or later (from 25 January"
                " 2022, and whatever was reprocessed since), 0 for earlier ones or where the provider has added it."
            )
        return {band: round(typed) for band in BANDS}
    product = source.product
    if product.quantification != QUANTIFICATION:
        raise InputError(
            Words(
                "The product's numbers are reflectance x {0:g}; only x {1:,} is known here. ESA has processed all scenes again that way: download"
                " it in a later baseline.",
                product.quantification,
                QUANTIFICATION,
            )
        )
    if not product.said and product.baseline >= OFFSETS_SINCE:
        if typed is None:
            raise InputError(
                Words(
                    "The product is of processing baseline {0}, but its metadata names no offset, as ESA's does since {1}. Give OFFSET: -1000 as"
                    " ESA's is, or 0 where it is added already.",
                    product.baseline,
                    OFFSETS_SINCE,
                )
            )
        return {band: round(typed) for band in BANDS}
    said = product.offsets
    if typed is not None and any(round(typed) != said[band] for band in BANDS):
        raise InputError(
            Words(
                "OFFSET is {0:g}, but the product's metadata says {1}. Leave OFFSET empty.",
                typed,
                joined(Words("{0} for {1}", said[b], b) for b in BANDS),
            )
        )
    return said

"""A Sentinel-2 product, as ESA ships it, to red, green and blue with a mask (paper, section 3.1)."""

import contextlib
import os

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..core.errors import InputError
from ..core.sentinel2 import BANDS, CLASSES, QUANTIFICATION, SATURATED
from .base import ANY_FILE, LandslideAlgorithm, tr, whole_file
from .compat import INTEGER
from .sentinel2 import Mask, band_sources, locate, opened, stack_xml
from .strips import Output, Strips, bounded_cache
from .styling import style
from .version import VERSION

TILE = 1024  # lines: the height of a tile in ESA's files, each of which is decoded once


class PrepareSentinel2(LandslideAlgorithm):
    ID, LABEL, GROUP = "preparesentinel2", "Prepare Sentinel-2 product", "Scene"
    TAGS = ("sentinel-2", "SAFE", "L1C", "L2A", "SCL", "cloud mask", "reflectance")
    DESCRIPTION = (
        "Makes a scene that the other algorithms take out of a Sentinel-2 product as it is downloaded: red, green and blue at 10 m as"
        " reflectance x 10,000, with the product's own offset added band by band, and a mask of the pixels that count. Takes a SAFE folder or"
        " its zip, level 1C or 2A, or the separate band files of public buckets. Streams; needs no engine. Canceled, it leaves nothing behind."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterFile(
                "INPUT", tr("Product"), fileFilter=f"Product (*.zip *.xml *.jp2 *.tif);;{ANY_FILE}"
            ),
            "The zip, or MTD_MSIL1C.xml or MTD_MSIL2A.xml in the SAFE folder (the folder itself may be typed), or one of the separate band files"
            " (B04.jp2 beside B03.jp2 and B02.jp2).",
        )
        yield (
            QgsProcessingParameterNumber("OFFSET", tr("Offset of bare band files"), INTEGER, None, True, -10000, 10000),
            "For separate band files only, which don't say it: -1000 where they are of processing baseline 04.00 or later and nobody has added it"
            " yet, else 0. A product's metadata says its own, band by band.",
        )
        yield (
            QgsProcessingParameterEnum(
                "CLASSES",
                tr("Classes that the mask leaves out"),
                list(CLASSES),
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            ),
            "From the scene classification of level 2A. Level 1C has no cloud shadow and no water; its cloud (medium and high are one) and cirrus come"
            " from MSK_CLASSI or MSK_CLOUDS, snow from MSK_CLASSI. Pixels without data are always left out. None chosen: all that the product has.",
        )
        yield (
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Red, green and blue")),
            "Three bands of reflectance x 10,000 (16-bit, 0 is no data). Named .tif it is a copy; named .vrt nothing is copied, and the product must"
            " stay where it is.",
        )
        yield (
            QgsProcessingParameterRasterDestination("MASK", tr("Mask of valid pixels"), optional=True),
            "1 where a pixel counts, 0 where not, on the grid of the bands (.tif).",
        )

    def numbers(self):
        return [
            QgsProcessingOutputNumber("VALID_SHARE", tr("Share of pixels that count")),
            QgsProcessingOutputString("DATE", tr("Day of the scene")),
        ]

    def check(self, parameters, context):
        self._find(parameters, context)

    def _find(self, parameters, context):
        """Return the product and the offset of each band. Raises InputError where one of both is not clear."""
        source = locate(self.text(parameters, "INPUT", context))
        typed = self.optional_number(parameters, "OFFSET", context)
        if source.product is None:
            if typed is None:
                raise InputError(
                    "Separate band files don't say their offset, so OFFSET is needed: -1000 for processing baseline 04.00 or later (from 25 January"
                    " 2022, and whatever was reprocessed since), 0 for earlier ones or where the provider has added it."
                )
            return source, {band: round(typed) for band in BANDS}
        said = source.product.offsets
        if typed is not None and any(round(typed) != said[band] for band in BANDS):
            raise InputError(
                f"OFFSET is {typed:g}, but the product's metadata says {', '.join(f'{said[b]} for {b}' for b in BANDS)}. Leave OFFSET empty."
            )
        if source.product.quantification != QUANTIFICATION:
            raise InputError(
                f"The product's numbers are reflectance x {source.product.quantification:g}; only x {QUANTIFICATION:,} is known here."
            )
        return source, said

    def execute(self, parameters, context, feedback):
        output, mask_path = (self.file_destination(parameters, name, context) for name in ("OUTPUT", "MASK"))
        source, offsets = self._find(parameters, context)
        product = source.product
        if product is not None and not product.said and product.baseline >= "04.00":
            feedback.pushWarning(
                f"The product is of processing baseline {product.baseline}, but its metadata names no offset: none is added. Look whether the"
                " metadata is ESA's own."
            )
        wanted = self._wanted(parameters, context)
        sources = band_sources(source)
        tags = _tags(source, offsets)
        copied = not output.lower().endswith(".vrt")
        with bounded_cache(), opened(sources) as raster:
            saturated = product.saturated if product is not None else SATURATED
            mask = Mask(source, raster, wanted, saturated) if mask_path else None
            for words in mask.notes if mask else ():
                feedback.pushInfo(words)
            share = None
            try:
                with contextlib.ExitStack() as files:
                    bands = mask_file = None
                    if copied:
                        names = [f"{band} {colour}" for band, colour in BANDS.items()]
                        bands = files.enter_context(Output(output, raster, names, np.uint16, 0, tags=tags))
                    if mask is not None:
                        tags_of_mask = dict(tags, left_out=", ".join(mask.classes))
                        mask_file = files.enter_context(
                            Output(mask_path, raster, ["valid"], np.uint8, tags=tags_of_mask)
                        )
                    if copied or mask is not None:
                        share = _stream(raster, offsets, mask, bands, mask_file, feedback)
            finally:
                if mask is not None:
                    mask.close()
            if not copied:
                with whole_file(output) as part, open(part, "w", encoding="utf-8") as stream:
                    stream.write(stack_xml(raster, sources, offsets, tags, nodata=True))
        feedback.pushInfo(f"Offsets: {', '.join(f'{band} {offsets[band]}' for band in BANDS)}")
        style("natural_colour", output, context)
        results = {"OUTPUT": output, "DATE": tags.get("acquired", "")}
        if share is not None:
            feedback.pushInfo(f"{share:.1%} of the pixels count")
            results["VALID_SHARE"] = share
            if not share:
                feedback.pushWarning("No pixel counts: choose fewer CLASSES, or another date.")
        if mask_path:
            style("mask", mask_path, context)
            results["MASK"] = mask_path
        return results

    def _wanted(self, parameters, context):
        """Return the names of the classes that were chosen, None where none was."""
        names = [name for name in self.parameterAsEnumStrings(parameters, "CLASSES", context) if name]
        return names or None


def _stream(raster, offsets, mask, bands, mask_file, feedback) -> float:
    """Write bands and mask strip by strip. Returns the share of pixels that count (without a mask: that hold data)."""
    add = [offsets[band] for band in BANDS]
    count = 0
    for row, pixels, _ in Strips(raster, [1, 2, 3], feedback=feedback, lines=TILE):
        valid = mask.valid(pixels, row) if mask else (pixels != 0).all(0)
        count += int(valid.sum())
        if bands is not None:
            for band, more in zip(pixels, add):
                _add(band, more)
            bands.write(row, pixels)
        if mask_file is not None:
            mask_file.write(row, valid.view(np.uint8)[None])
        del pixels, valid  # before the next strip is read
    return count / (raster.width * raster.height)


def _add(numbers, add) -> None:
    """Add an offset to numbers, in place: at least 1 where there is data, 0 where there is none."""
    empty = numbers == 0
    if add < 0:
        np.maximum(numbers, 1 - add, out=numbers)
        numbers -= np.uint16(-add)
    elif add > 0:
        np.minimum(numbers, 65535 - add, out=numbers)
        numbers += np.uint16(add)
    numbers[empty] = 0


def _tags(source, offsets) -> dict:
    tags = {"version": VERSION, "product": os.path.basename(source.where.rstrip("/"))}
    tags.update({f"offset_{BANDS[band]}": offsets[band] for band in BANDS})
    if source.product is not None:
        product = source.product
        tags.update(level=product.level, baseline=product.baseline)
        tags["product"] = product.uri or os.path.basename(source.base)
        if product.acquired:
            tags["acquired"] = product.acquired[:10]
    return tags

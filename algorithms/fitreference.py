"""Chips or rasters to a distribution: the reference to match to, or the one source table of scenes that are compared."""

import json
import os
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.errors import Canceled, InputError
from ..core.matching import Distribution, Histogram, exact_integers, merge
from . import rasters
from .base import LandslideAlgorithm, tr, whole_file
from .compat import RASTER
from .scene import band_numbers, overlaps

CHANNELS = 3
STRIP_PIXELS = 4_000_000
PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")


class FitReference(LandslideAlgorithm):
    ID, LABEL, GROUP = "fitreference", "Fit reference distribution", "Scene"
    TAGS = ("histogram", "distribution", "matching", "CDF")
    DESCRIPTION = (
        "Counts the values of red, green and blue over all valid pixels, and writes their distribution as JSON. Fitted on training chips it"
        " is a REFERENCE; fitted on all scenes that will be compared, together, it is their shared SOURCE (MATCH=shared). Integers of 8 and"
        " 16 bits are counted exactly, one by one."
    )

    def parameters(self):
        yield (
            QgsProcessingParameterMultipleLayers("INPUT", tr("Scenes"), RASTER, optional=True),
            ("One or more scenes; several are counted as one. Give scenes or chips, not both."),
        )
        yield (
            QgsProcessingParameterFile(
                "CHIPS", tr("Folder of chips"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            (
                "A folder of pictures (PNG, JPEG, TIFF), searched with its subfolders; folders named 'masks' are left out."
            ),
        )
        yield (
            QgsProcessingParameterString("BANDS", tr("Red, green and blue bands"), "1, 2, 3", optional=True),
            ("The numbers or the names of the bands, in this order."),
        )
        yield (
            QgsProcessingParameterMultipleLayers("MASK", tr("Masks of valid pixels"), RASTER, optional=True),
            (
                "For scenes: 1 where a pixel counts, 0 or no data where it does not. One mask for all scenes, or one each: a scene takes the"
                " masks that overlap it, and counts whole where none does. Another grid is resampled by nearest neighbour."
            ),
        )
        yield (
            QgsProcessingParameterFileDestination("OUTPUT", tr("Distribution"), "JSON (*.json)"),
            "The values that occur and how often.",
        )

    def check(self, parameters, context):
        chips = self.text(parameters, "CHIPS", context)
        if bool(chips) == bool(parameters.get("INPUT")):
            raise InputError(
                "Give either INPUT (one or more scenes) or CHIPS (a folder of pictures), exactly one of them."
            )
        if chips and not _pictures(chips):
            raise InputError(f"There is no picture (PNG, JPEG, TIFF) in {chips}.")
        if not chips:
            self._with_masks(parameters, context)

    def prepare(self, parameters, context):
        self._scenes = self._with_masks(parameters, context)

    def _with_masks(self, parameters, context):
        """Return each scene with the masks that overlap it. Raises InputError where a mask overlaps no scene."""
        scenes, masks = (
            [rasters.from_layer(layer) for layer in self.layers(parameters, name, context)]
            for name in ("INPUT", "MASK")
        )
        pairs = [(scene, [mask for mask in masks if overlaps(mask, scene, context)]) for scene in scenes]
        for mask in masks:
            if not any(mask in found for _, found in pairs):
                raise InputError(f"The mask {mask.path} does not overlap any scene: check that it belongs to them.")
        return pairs

    def execute(self, parameters, context, feedback):
        output = self.file_destination(parameters, "OUTPUT", context)
        chips, bands = self.text(parameters, "CHIPS", context), self.text(parameters, "BANDS", context)
        if chips:
            found = fit_chips(_pictures(chips), feedback)
        else:
            parts = []
            for k, (scene, masks) in enumerate(self._scenes):
                if parameters.get("MASK") and not masks:
                    feedback.pushWarning(f"No mask overlaps {scene.path}: all its valid pixels count.")
                numbers = band_numbers(bands, scene, CHANNELS)
                parts.append(fit_raster(scene, numbers, masks, feedback, (k, len(self._scenes))))
            found = merge(parts)
        feedback.pushInfo(
            f"{int(found.counts[0].sum())} valid pixels, {len(found.values[0])} different values in the first band"
        )
        with whole_file(output) as part:
            Path(part).write_text(json.dumps(found.to_dict()), encoding="utf-8")
        return {"OUTPUT": output}


def fit_raster(scene, bands, masks, feedback, share=(0, 1)) -> Distribution:
    """Fit the distribution of a scene's valid pixels, strip by strip; a pixel counts where one of the masks, if any, is 1."""
    dataset = scene.open()
    raster_bands = [dataset.GetRasterBand(b) for b in bands]
    dtype = np.result_type(*[rasters.gdal_dtype(b) for b in raster_bands])
    on_grid = [_on_grid_of(scene, mask) for mask in masks]
    lines = max(1, STRIP_PIXELS // scene.width)
    low = high = None
    passes = 1 if exact_integers(dtype) else 2
    for k in range(passes):
        histogram = Histogram(dtype, len(bands), low, high) if k == passes - 1 else None
        for row in range(0, scene.height, lines):
            if feedback.isCanceled():
                raise Canceled("Canceled.")
            pixels = _valid_pixels(scene, raster_bands, on_grid, row, min(lines, scene.height - row))
            if histogram is not None:
                histogram.add(pixels)
            elif len(pixels):
                low = pixels.min(0) if low is None else np.minimum(low, pixels.min(0))
                high = pixels.max(0) if high is None else np.maximum(high, pixels.max(0))
            feedback.setProgress(100 * (share[0] + (k + row / scene.height) / passes) / share[1])
        if histogram is None and low is None:
            raise InputError(f"{scene.path} has no valid pixel: check the mask and the no-data value.")
    names = [scene.bands[b - 1] or str(b) for b in bands]
    try:
        return histogram.distribution(names, [os.path.basename(scene.path)])
    except InputError as error:
        raise InputError(f"{scene.path}: {error}") from None


def _valid_pixels(scene, raster_bands, masks, row, lines) -> np.ndarray:
    """Return the valid pixels [n, bands] of some lines. Raises InputError where the file is damaged."""
    valid = np.ones((lines, scene.width), bool)
    channels = []
    for band in raster_bands:
        data = band.ReadAsArray(0, row, scene.width, lines)
        flags = band.GetMaskBand().ReadAsArray(0, row, scene.width, lines)
        if data is None or flags is None:
            raise InputError(f"{scene.path} is damaged or incomplete: {gdal.GetLastErrorMsg()}")
        valid &= flags > 0
        if data.dtype.kind == "f":
            valid &= np.isfinite(data)
        channels.append(data)
    if masks:
        valid &= np.any([mask.ReadAsArray(0, row, scene.width, lines) == 1 for mask in masks], axis=0)
    return np.stack([c[valid] for c in channels], 1)


def _on_grid_of(scene, mask):
    """Return the mask on the scene's grid, by nearest neighbour, as a dataset that is read as it is warped; 0 outside."""
    x0, xx, xy, y0, yx, yy = scene.geotransform
    if xy or yx:
        target = gdal.GetDriverByName("MEM").Create("", scene.width, scene.height, 1, gdal.GDT_Byte)
        target.SetGeoTransform(scene.geotransform)
        target.SetProjection(scene.crs.toWkt())
        gdal.Warp(target, mask.path, resampleAlg="near")
        return target
    bounds = (x0, y0 + scene.height * yy, x0 + scene.width * xx, y0)
    size = {"width": scene.width, "height": scene.height}
    return gdal.Warp(
        "", mask.path, format="VRT", dstSRS=scene.crs.toWkt(), outputBounds=bounds, resampleAlg="near", **size
    )


def _pictures(folder) -> list:
    return sorted(
        str(p)
        for p in Path(folder).expanduser().rglob("*")
        if p.suffix.lower() in PICTURES and "masks" not in p.parts and "mask" not in p.parts
    )


def fit_chips(paths, feedback) -> Distribution:
    """Fit the distribution of pictures' first three bands. Raises InputError where one can't be read."""
    total = None
    for k, path in enumerate(paths):
        if feedback.isCanceled():
            raise Canceled("Canceled.")
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        data = dataset.ReadAsArray() if dataset is not None else None
        if data is None or data.ndim != 3 or len(data) < CHANNELS:
            raise InputError(f"The chip {path} can't be used: it must be a picture with red, green and blue bands.")
        if not exact_integers(data.dtype):
            raise InputError(f"The chip {path} is {data.dtype}; chips are 8 or 16 bit.")
        total = total or Histogram(data.dtype, CHANNELS)
        if total.dtype != data.dtype:
            raise InputError(f"The chip {path} is {data.dtype}, the ones before {total.dtype}.")
        total.add(data[:CHANNELS].reshape(CHANNELS, -1).T)
        feedback.setProgress(100 * (k + 1) / len(paths))
    return total.distribution(["red", "green", "blue"], [str(Path(paths[0]).parent.name)])

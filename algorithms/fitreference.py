"""Chips or rasters to a distribution: the reference to match to, or the one source table of scenes that are compared."""

import json
import os
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.bands import check_order
from ..core.distributions import Counter, Distribution, exact_integers, merge
from ..core.errors import Canceled, InputError
from . import rasters
from .base import LandslideAlgorithm, tr, whole_file
from .compat import RASTER
from .scene import band_numbers, mixed_levels, overlaps
from .strips import Strips, bounded_cache, same_grid

CHANNELS = 3  # unless the user names bands
PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")


class FitReference(LandslideAlgorithm):
    ID, LABEL, GROUP = "fitreference", "Fit reference distribution", "Scene"
    TAGS = ("histogram", "distribution", "matching", "CDF")
    DESCRIPTION = (
        "Counts the values of each band over all valid pixels, and writes their distribution as JSON. Fitted on training chips it"
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
            QgsProcessingParameterString("BANDS", tr("Bands"), optional=True),
            (
                "The numbers or the names of the bands, as many as you like; for the models red, green and blue, in this order. Empty: the first"
                " three, or all where there are fewer."
            ),
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
            [
                rasters.from_layer(layer, bool(parameters.get("MASK")))
                for layer in self.layers(parameters, name, context)
            ]
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
            numbers = bands or "1, 2, 3"
            if not all(item.strip().isdigit() and int(item) > 0 for item in numbers.split(",")):
                raise InputError(f"Bands of chips are given by their numbers, not {bands!r}.")
            found = fit_chips(_pictures(chips), [int(item) for item in numbers.split(",")], feedback)
        else:
            parts = []
            for words in mixed_levels([scene for scene, _ in self._scenes]):
                feedback.pushWarning(words)
            for k, (scene, masks) in enumerate(self._scenes):
                if parameters.get("MASK") and not masks:
                    feedback.pushWarning(f"No mask overlaps {scene.path}: all its valid pixels count.")
                numbers = band_numbers(bands, scene, 0 if bands else min(CHANNELS, len(scene.bands)))
                share = (100 * k / len(self._scenes), 100 * (k + 1) / len(self._scenes))
                if any(not same_grid(mask, scene) for mask in masks):
                    feedback.pushInfo(
                        f"A mask has another grid than {scene.path}: it is resampled by nearest neighbour."
                    )
                with bounded_cache():
                    parts.append(fit_raster(Strips(scene, numbers, masks, feedback, share), scene))
                check_order(parts[-1].bands, parts[0].bands, parts[0].sources[0])
            found = merge(parts)
        feedback.pushInfo(
            f"{int(found.counts[0].sum())} valid pixels, {len(found.values[0])} different values in the first band"
        )
        with whole_file(output) as part:
            Path(part).write_text(json.dumps(found.to_dict()), encoding="utf-8")
        return {"OUTPUT": output}


def fit_raster(strips, raster) -> Distribution:
    """Return the distribution of a raster's valid pixels. Raises InputError where there is none."""
    counter = Counter(strips.dtype, len(strips.bands))
    for _, pixels, valid in strips:
        counter.add_channels(pixels if valid is None else [band[valid] for band in pixels])
    names = [raster.bands[b - 1] or str(b) for b in strips.bands]
    try:
        return counter.distribution(names, [os.path.basename(raster.path)])
    except InputError as error:
        raise InputError(f"{raster.path}: {error}") from None


def _pictures(folder) -> list:
    return sorted(
        str(p)
        for p in Path(folder).expanduser().rglob("*")
        if p.suffix.lower() in PICTURES and "masks" not in p.parts and "mask" not in p.parts
    )


def fit_chips(paths, bands, feedback) -> Distribution:
    """Fit the distribution of pictures' bands (their numbers, from 1). Raises InputError where one can't be read."""
    total = None
    for k, path in enumerate(paths):
        if feedback.isCanceled():
            raise Canceled("Canceled.")
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        data = dataset.ReadAsArray() if dataset is not None else None
        if data is None or data.ndim != 3 or len(data) < max(bands):
            raise InputError(
                f"The chip {path} can't be used: it must be a picture with {max(bands)} bands (red, green and blue first)."
            )
        if not exact_integers(data.dtype):
            raise InputError(f"The chip {path} is {data.dtype}; chips are 8 or 16 bit.")
        total = total or Counter(data.dtype, len(bands))
        if total.dtype != data.dtype:
            raise InputError(f"The chip {path} is {data.dtype}, the ones before {total.dtype}.")
        total.add_channels([data[b - 1] for b in bands])
        feedback.setProgress(100 * (k + 1) / len(paths))
    names = [{1: "red", 2: "green", 3: "blue"}.get(b, str(b)) for b in bands]
    return total.distribution(names, [str(Path(paths[0]).parent.name)])

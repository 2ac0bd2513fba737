"""Chips or rasters to a distribution: the reference to match to, or the one source table of scenes that are compared."""

import os
from dataclasses import dataclass, field
from typing import Iterable

from ..core.errors import InputError
from ..core.link.provenance import mixed_levels
from ..core.listener import Listener
from ..core.numbers import whole
from ..core.scenes.bands import RGB, check_order, numbers_of
from ..core.scenes.distributions import Distribution, merge
from ..core.scenes.fitness import check_real, doubts
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis import pixels
from .gis.counting import fit_pictures, fit_raster, pictures_in
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.rasters import Raster, overlaps
from .gis.strips import Strips, bounded_cache, same_grid


@dataclass
class Counted:
    """A scene, its bands' numbers, and the masks that overlap it."""

    raster: Raster
    bands: list
    masks: list


@dataclass
class FitJob:
    """What is counted: scenes, or pictures with their bands' numbers. masked: whether masks were given."""

    scenes: list = field(default_factory=list)
    pictures: list = field(default_factory=list)
    bands: list = field(default_factory=list)
    masked: bool = False


class FitReference(LandslideAlgorithm):
    ID, LABEL, GROUP = "fitreference", "Fit reference distribution", "scene"
    TAGS = ("histogram", "distribution", "matching", "CDF")
    GIVES = "chips or scenes → distribution (JSON)"
    DESCRIPTION = (
        "Counts the values of each band over all valid pixels, and writes their distribution as JSON. Fitted on training chips it"
        " is a REFERENCE; fitted on all scenes that will be compared, together, it is their SOURCE for MATCH=shared. Integers of 8 and"
        " 16 bits are counted exactly, one by one."
    )
    ADVICE = (parameters.MATCHING,)
    NEXT = "Next: give OUTPUT to detectlandslides as its shared source distribution, for each of the scenes."
    EXAMPLE = ("INPUT",)

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.rasters(
            "INPUT", "Scenes", "One or more scenes; several are counted as one. Give scenes or chips, not both."
        )
        yield parameters.chips(
            "A folder of pictures (PNG, JPEG, TIFF), searched with its subfolders; folders named 'masks' are left out."
        )
        yield parameters.bands(
            "The numbers or the names of the bands, as many as you like; for the models red, green and blue, in this order. Empty: the first"
            " three, or all where there are fewer.",
            None,
            "Bands",
        )
        yield parameters.offset()
        yield parameters.masks(
            "For scenes: 1 where a pixel counts, 0 or no data where it does not. One mask for all scenes, or one each: a scene takes the"
            " masks that overlap it, and counts whole where none does. Another grid is resampled by nearest neighbour."
        )
        yield parameters.file_output("OUTPUT", "Distribution", "The values that occur and how often.", "JSON (*.json)")

    def read(self, given: Given) -> FitJob:
        if ("CHIPS" in given) == ("INPUT" in given):
            raise InputError(
                "Give either INPUT (one or more scenes) or CHIPS (a folder of pictures), exactly one of them."
            )
        return _pictures(given) if "CHIPS" in given else _scenes(given)

    def compute(self, job: FitJob, say: Listener) -> Distribution:
        found = fit_pictures(job.pictures, job.bands, say) if job.pictures else _fit_scenes(job, say)
        say.info(
            Words(
                "{0} valid pixels, {1} different values in the first band",
                int(found.counts[0].sum()),
                len(found.values[0]),
            )
        )
        return found

    def write(self, found: Distribution, out: Outputs) -> dict:
        out.json("OUTPUT", found.to_dict())
        return {}


def _pictures(given: Given) -> FitJob:
    folder, bands = given.file("CHIPS"), given.text("BANDS")
    pictures = pictures_in(folder)
    if not pictures:
        raise InputError(Words("There is no picture (PNG, JPEG, TIFF) in {0}.", folder))
    for picture in pictures:
        given.reads.add(picture)
    numbers = [whole(item) for item in bands.split(",")] if bands else list(range(1, len(RGB) + 1))
    if not all(numbers):
        raise InputError(Words("Bands of chips are given by their numbers, not {0!r}.", bands))
    return FitJob(pictures=pictures, bands=numbers)


def _scenes(given: Given) -> FitJob:
    """Return each scene with the masks that overlap it. Raises InputError where a mask overlaps no scene, or bands don't fit."""
    masked, typed = "MASK" in given, given.text("BANDS")
    scenes, masks = (given.rasters(name, placed=masked) for name in ("INPUT", "MASK"))
    found = [Counted(scene, [], [mask for mask in masks if overlaps(mask, scene)]) for scene in scenes]
    for mask in masks:
        if not any(mask in one.masks for one in found):
            raise InputError(
                Words("The mask {0} does not overlap any scene: check that it belongs to them.", mask.path)
            )
    for one in found:
        one.raster = raster = pixels.reflectance(one.raster, given.optional_number("OFFSET"))
        by_name = pixels.chosen(typed, raster, RGB.names)
        one.bands = numbers_of(by_name, raster.bands, 0 if by_name else min(len(RGB), len(raster.bands)))
        first = found[0]
        check_order(raster.names(one.bands), first.raster.names(first.bands), os.path.basename(first.raster.path))
    return FitJob(found, masked=masked)


def _fit_scenes(job: FitJob, say: Listener) -> Distribution:
    parts = []
    for words in mixed_levels([one.raster.tags for one in job.scenes]):
        say.warn(words)
    for k, one in enumerate(job.scenes):
        path = one.raster.path
        pixels.say_notes(one.raster, say)
        if job.masked and not one.masks:
            say.warn(Words("No mask overlaps {0}: all its valid pixels count.", path))
        if any(not same_grid(mask, one.raster) for mask in one.masks):
            say.info(Words("A mask has another grid than {0}: it is resampled by nearest neighbour.", path))
        share = say.part(100 * k / len(job.scenes), 100 * (k + 1) / len(job.scenes))
        with bounded_cache():
            parts.append(fit_raster(Strips(one.raster, one.bands, one.masks, share)))
        check_real(parts[-1])
        for words in doubts(parts[-1]):
            say.warn(f"{os.path.basename(path)}: {words}")
    return merge(parts)

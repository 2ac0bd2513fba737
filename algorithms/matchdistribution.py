"""A scene brought to a reference's distribution, channel by channel, with a report of what that did (paper, section 4.5 and Fig. 5)."""

import os
from dataclasses import dataclass
from typing import Iterable, Optional

import numpy as np

from ..core.errors import InputError
from ..core.link.provenance import fingerprint
from ..core.listener import Listener
from ..core.models.card import SHIPPED, read_card
from ..core.reports import matching as report
from ..core.scenes.bands import RGB, check_order, numbers_of
from ..core.scenes.distributions import Distribution, kolmogorov
from ..core.scenes.fitness import check_real, concerns, doubts, in_units_of, largest_share, saturated_share
from ..core.scenes.matching import Mapping, free_value, matched
from ..core.scenes.radiometry import check_type
from ..core.version import VERSION
from ..core.words import Words
from . import parameters
from .base import LandslideAlgorithm
from .gis import pixels
from .gis.counting import fit_raster
from .gis.geotiff import GeoTiff, check_ending
from .gis.given import Given
from .gis.outputs import Outputs
from .gis.rasters import Raster, check_overlap
from .gis.strips import Strips, bounded_cache, same_grid


@dataclass
class MatchJob:
    """A scene, its bands' numbers, its masks, and what it is matched to and with (source: None for the scene itself); made: the file in the
    folder of the work, path: the name that it will have."""

    raster: Raster
    bands: list
    masks: list
    reference: Distribution
    source: Optional[Distribution]
    strength: float
    made: str
    path: str

    def tags(self) -> dict:
        """Return where the matched scene comes from; it is written into it."""
        tags = dict(self.raster.tags, version=VERSION, scene=os.path.basename(self.raster.path), strength=self.strength)
        tags.update(bands=",".join(map(str, self.bands)), reference=" ".join(self.reference.sources) or "unnamed")
        if self.source is not None:
            tags.update(source=" ".join(self.source.sources), source_key=fingerprint(self.source))
        if self.masks:
            tags["mask"] = os.path.basename(self.masks[0].path)
        return tags


@dataclass
class Matched:
    """The job that was done, the distributions of the scene, of the same in the reference's units and of the matched scene, what speaks
    against matching it, the numbers, and whether the result is a picture."""

    job: MatchJob
    scene: Distribution
    before: Distribution
    after: Distribution
    warnings: list
    numbers: dict
    picture: bool


class MatchDistribution(LandslideAlgorithm):
    ID, LABEL, GROUP = "matchdistribution", "Match distribution", "scene"
    TAGS = ("histogram", "matching", "specification", "CDF", "normalise")
    GIVES = "scene + reference → matched scene, report before and after"
    DESCRIPTION = (
        "Gives each band of a scene the distribution of a reference: each value becomes the reference's value with the same share of pixels"
        " at or below it, counted over valid pixels only. The detecting algorithms do this themselves; here you get the picture, and a report that"
        " says whether the scene could be matched at all. Streams, whatever the scene's size; needs no engine. Canceled, it leaves nothing behind."
    )
    NEXT = "Next: look at REPORT. Give detectlandslides the scene itself, not OUTPUT: it matches by itself."
    NUMBERS = {
        "DISTANCE_BEFORE": "Largest Kolmogorov distance to the reference before",
        "DISTANCE_AFTER": "Largest Kolmogorov distance to the reference after",
        "SATURATED": "Largest share of valid pixels at a band's highest value",
    }

    def parameters(self) -> Iterable[parameters.Parameter]:
        yield parameters.raster(
            "INPUT",
            "Scene",
            "Integers of 8 or 16 bits are matched value by value; floating point by a monotone curve. No-data pixels stay no data.",
        )
        yield parameters.bands(
            "Numbers or names, in the reference's order. Empty: the first ones, as many as the reference has.",
            None,
            "Bands",
        )
        yield parameters.offset()
        yield parameters.reference("Made by fitreference. Empty: that of the shipped model.")
        yield parameters.source(
            "For scenes that will be compared: the distribution of all of them together, made by fitreference, so that all get one table. Empty:"
            " this scene alone is counted."
        )
        yield parameters.mask(
            "1 where a pixel counts, 0 or no data where it does not. Masked pixels are no data in the output. Another grid is resampled by nearest"
            " neighbour."
        )
        yield parameters.advanced(
            parameters.number(
                "STRENGTH",
                "Strength",
                "1: fully matched. Below: this part of the way from each value to its match, for scene and reference of the same units. 0: unchanged.",
                1.0,
                0.0,
                1.0,
            )
        )
        yield parameters.raster_output(
            "OUTPUT",
            "Matched scene",
            "GeoTIFF of the reference's type (8-bit for the shipped one). No data is a value that no valid pixel has, or a mask band if all are used.",
        )
        yield parameters.report(
            "Histograms before, after and of the reference, distances, saturated pixels, and what speaks against matching this scene."
        )

    def read(self, given: Given) -> MatchJob:
        check_ending(given.path("OUTPUT"))
        raster, mask = given.raster("INPUT", placed="MASK" in given), given.optional_raster("MASK")
        raster = pixels.reflectance(raster, given.optional_number("OFFSET"))
        path, shared = given.file("REFERENCE"), given.file("SOURCE")
        reference = Distribution.read(path) if path else read_card(SHIPPED).reference
        typed = pixels.chosen(given.text("BANDS"), raster, reference.bands)
        bands = numbers_of(typed, raster.bands, len(reference.bands), "the reference has {0}")
        names = raster.names(bands)
        check_order(names, reference.bands, os.path.basename(path) if path else "the shipped model's reference")
        source = Distribution.read(shared) if shared else None
        if source is not None:
            if len(source.bands) != len(bands):
                raise InputError(
                    Words("SOURCE describes {0} bands; {1} are to be matched.", len(source.bands), len(bands))
                )
            check_type(source, raster.dtype)
            check_order(names, source.bands, os.path.basename(shared))
        if mask is not None:
            check_overlap(mask, raster)
        masks = [] if mask is None else [mask]
        strength, made = given.number("STRENGTH"), given.part("OUTPUT")
        return MatchJob(raster, bands, masks, reference, source, strength, made, given.path("OUTPUT"))

    def compute(self, job: MatchJob, say: Listener) -> Matched:
        reference = job.reference
        pixels.say_notes(job.raster, say)
        if job.masks and not same_grid(job.masks[0], job.raster):
            say.warn("The mask has another grid than the scene: it is resampled by nearest neighbour.")
        with bounded_cache():
            scene = fit_raster(Strips(job.raster, job.bands, job.masks, say.part(0, 40)))
            check_real(scene)
            warnings = concerns(scene, reference) + doubts(scene)
            if 0 < job.strength < 1 and scene.dtype != reference.dtype:
                warnings.append(
                    Words(
                        "The scene is {0}, the reference {1}: a STRENGTH of {2:g} mixes two units. Bring the scene to"
                        " the reference's units first, or match it fully.",
                        scene.dtype,
                        reference.dtype,
                        job.strength,
                    )
                )
            mapping = Mapping(job.source or scene, reference, job.strength)
            _write(job, mapping, say.part(40, 98))
        for words in warnings:
            say.warn(words)
        after, before = matched(mapping, scene), in_units_of(scene, reference) or scene
        every = range(len(job.bands))
        numbers = {
            "DISTANCE_BEFORE": max(kolmogorov(before, reference, k) for k in every),
            "DISTANCE_AFTER": max(kolmogorov(after, reference, k) for k in every),
            "SATURATED": max(saturated_share(scene, k) for k in every),
        }
        say.info(
            Words(
                "Largest distance to the reference: {0:.4f} before, {1:.4f} after; one value holds"
                " {2:.4f} of a band's valid pixels at the most",
                numbers["DISTANCE_BEFORE"],
                numbers["DISTANCE_AFTER"],
                largest_share(scene),
            )
        )
        picture = mapping.dtype == np.uint8 and len(job.bands) == len(RGB)
        return Matched(job, scene, before, after, warnings, numbers, picture)

    def write(self, found: Matched, out: Outputs) -> dict:
        job = found.job
        out.raster("OUTPUT", job.made, "matched" if found.picture else "")
        if "REPORT" in out:
            three = found.scene, found.before, found.after
            out.page("REPORT", report.page(*three, job.reference, found.warnings, job.tags(), translate=parameters.tr))
        return found.numbers


def _write(job: MatchJob, mapping: Mapping, say: Listener) -> None:
    """Write the matched scene, strip by strip."""
    strips = Strips(job.raster, job.bands, job.masks, say)
    before = strips.nodata()
    nodata = free_value(mapping, [] if before is None else [before])
    names = [job.raster.bands[b - 1] or f"band {b}" for b in job.bands]
    with GeoTiff(job.made, job.raster, names, mapping.dtype, nodata, nodata is None, job.tags(), job.path) as out:
        for row, values, valid in strips:
            found = [mapping.channel(k, band) for k, band in enumerate(values)]
            if valid is not None and nodata is not None:
                for band in found:
                    band[~valid] = nodata
            out.write(row, found, valid)

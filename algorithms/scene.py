"""The parameters of all algorithms that classify a scene, their checks, and the job that they make for the engine."""

import hashlib
import json
import math
import os
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core import jobs
from ..core.bands import check_order, colours
from ..core.distributions import Distribution
from ..core.errors import InputError
from ..core.model_card import SHIPPED, ModelCard, read_card, sha256
from . import rasters
from .base import ANY_FILE, JSON_FILE, LandslideAlgorithm, tr
from .compat import DOUBLE
from .engine_client import run_job
from .version import VERSION

MATCHES = ("none", "scale", "scene", "shared")
PRECISIONS = ("f32", "bf16")
PIXEL_TOLERANCE = 1.25  # a pixel may be so much larger or smaller than the model's


@dataclass
class SceneInput:
    """What the parameters name, opened and checked."""

    raster: rasters.Raster
    bands: list
    model: str
    card: ModelCard
    match: str
    reference: dict = None
    source: dict = None
    mask: str = ""


class SceneAlgorithm(LandslideAlgorithm):
    """An algorithm that classifies the blocks of a scene in the engine."""

    ENGINE = "detect"

    def scene_parameters(self):
        yield (
            QgsProcessingParameterRasterLayer("INPUT", tr("Scene")),
            (
                "The satellite scene, with red, green and blue bands of about 10 m (Sentinel-2). Its valid pixels are those that are not"
                " no data."
            ),
        )
        yield (
            QgsProcessingParameterString("BANDS", tr("Red, green and blue bands"), "1, 2, 3", optional=True),
            (
                "The numbers or the names of the bands that hold red, green and blue, in this order. For a full Sentinel-2 stack: 4, 3, 2."
            ),
        )
        yield (
            self.advanced(
                QgsProcessingParameterFile("MODEL", tr("Model"), optional=True, fileFilter=f"ONNX (*.onnx);;{ANY_FILE}")
            ),
            ("A model written by this plugin (.onnx). Empty: the one that ships."),
        )
        yield (
            QgsProcessingParameterEnum(
                "MATCH", tr("Match the distribution"), list(MATCHES), defaultValue="scale", usesStaticStrings=True
            ),
            (
                "How the scene's colours are brought to those that the model was trained on. 'scale': one fixed scaling of reflectance (0 to 0.3558"
                " becomes 1 to 255; integers are reflectance x 10,000, 8-bit pictures are taken as they are): for Sentinel-2, and measured the"
                " quietest on ordinary land. 'scene': this scene alone, channel by channel (the paper): for another sensor, or haze. 'shared': one"
                " table for all scenes that will be compared, given in SOURCE. 'none': the values are the reference's already (0-255)."
            ),
        )
        yield (
            self.advanced(
                QgsProcessingParameterFile(
                    "REFERENCE", tr("Reference distribution"), optional=True, fileFilter=JSON_FILE
                )
            ),
            ("The distribution to match to, made by fitreference. Empty: the one in the model's card."),
        )
        yield (
            QgsProcessingParameterFile("SOURCE", tr("Shared source distribution"), optional=True, fileFilter=JSON_FILE),
            ("For MATCH=shared: the distribution of all scenes together, made by fitreference from all of them."),
        )
        yield (
            QgsProcessingParameterRasterLayer("MASK", tr("Mask of valid pixels"), optional=True),
            (
                "1 where a pixel counts, 0 or no data where it does not (cloud, water, snow). Another grid is resampled by nearest neighbour."
            ),
        )
        yield (
            self.advanced(
                QgsProcessingParameterNumber(
                    "MIN_VALID", tr("Least share of valid pixels in a block"), DOUBLE, 0.9, minValue=0.01, maxValue=1.0
                )
            ),
            (
                "A block with fewer valid pixels is not classified; in the others invalid pixels take the block's median."
            ),
        )
        yield (
            self.advanced(
                QgsProcessingParameterNumber(
                    "PRIOR",
                    tr("Share of blocks that hold a landslide"),
                    DOUBLE,
                    None,
                    optional=True,
                    minValue=0.0,
                    maxValue=1.0,
                )
            ),
            (
                "What you expect in this scene, e.g. 0.001. Probabilities are re-scaled from the share in the model's training (Saerens et al."
                " 2002). The threshold stays, so that fewer blocks pass it. Empty: they are left as they are."
            ),
        )
        yield (
            self.advanced(
                QgsProcessingParameterEnum(
                    "PRECISION", tr("Arithmetic"), list(PRECISIONS), defaultValue="f32", usesStaticStrings=True
                )
            ),
            (
                "'f32': single precision, the same probabilities everywhere. 'bf16': almost twice as fast on processors that have it,"
                " single precision on others; single probabilities may move by a few hundredths."
            ),
        )

    def check(self, parameters, context):
        self.scene_input(parameters, context)
        prior = self.optional_number(parameters, "PRIOR", context)
        if prior is not None and not 0 < prior < 1:
            raise InputError(f"PRIOR is a share between 0 and 1, not {prior:g}.")

    def scene_input(self, parameters, context) -> SceneInput:
        """Open and check all that the parameters name. Raises InputError with what to do."""
        model = self.text(parameters, "MODEL", context) or str(SHIPPED)
        card = read_card(model)
        raster = rasters.from_parameter(self, parameters, "INPUT", context)
        bands = band_numbers(self.text(parameters, "BANDS", context), raster, len(card.bands))
        if min(raster.width, raster.height) < card.block_px:
            raise InputError(
                f"The scene has {raster.width} x {raster.height} pixels, less than one block of the model"
                f" ({card.block_px} x {card.block_px})."
            )
        check_pixel_size(raster, card, context)
        match = self.parameterAsEnumString(parameters, "MATCH", context)
        reference, source = self.text(parameters, "REFERENCE", context), self.text(parameters, "SOURCE", context)
        if match == "shared" and not source:
            raise InputError(
                "MATCH=shared needs SOURCE, the distribution of all scenes together: make it with fitreference."
            )
        if source and match != "shared":
            raise InputError(f"SOURCE is given, but MATCH is {match!r}: choose 'shared', or leave SOURCE empty.")
        found = SceneInput(raster, bands, model, card, match)
        for name, path in (("reference", reference), ("source", source)):
            if path:
                distribution = Distribution.read(path)
                if len(distribution.bands) != len(card.bands):
                    raise InputError(
                        f"{path} describes {len(distribution.bands)} bands; the model has {len(card.bands)}."
                    )
                names = card.bands if name == "reference" else [raster.bands[b - 1] or str(b) for b in bands]
                check_order(names, distribution.bands, os.path.basename(path))
                setattr(found, name, distribution.to_dict())
        if parameters.get("MASK"):
            mask = rasters.from_parameter(self, parameters, "MASK", context)
            check_overlap(mask, raster, context)
            found.mask = mask.path
        return found

    def classify(self, scene: SceneInput, probability, activation, parameters, context, feedback, **more) -> dict:
        """Run the engine; `more`: what else its job says. Returns its result's values."""
        for path in (probability, activation):
            if path and os.path.splitext(path)[1].lower() not in (".tif", ".tiff"):
                raise InputError(f"Block rasters are written as GeoTIFF: name the output {path} with the ending .tif.")
        job = jobs.ClassifyJob(
            input=scene.raster.path,
            model=scene.model,
            probability=probability,
            activation=activation,
            bands=scene.bands,
            match=scene.match,
            reference=scene.reference,
            source=scene.source,
            mask=scene.mask,
            min_valid=self.parameterAsDouble(parameters, "MIN_VALID", context),
            prior=self.optional_number(parameters, "PRIOR", context),
            precision=self.parameterAsEnumString(parameters, "PRECISION", context),
            provenance=self.provenance(scene, parameters, context),
            **more,
        )
        feedback.pushInfo(f"Model {scene.card.name} {scene.card.version}, matching: {scene.match}")
        try:
            check_order([scene.raster.bands[b - 1] for b in scene.bands], scene.card.bands, "the model's bands")
        except InputError as error:
            feedback.pushWarning(str(error))
        return run_job(job, feedback)

    def provenance(self, scene: SceneInput, parameters, context) -> dict:
        """Return where the layers come from; it is written into each of them."""
        facts = {
            "version": VERSION,
            "scene": os.path.basename(scene.raster.path),
            "bands": ",".join(map(str, scene.bands)),
            "model": f"{scene.card.name} {scene.card.version}",
            "model_sha256": sha256(scene.model),
            "model_seed": scene.card.seed,
            "match": scene.match,
            "precision": self.parameterAsEnumString(parameters, "PRECISION", context),
            "block_px": scene.card.block_px,
            "threshold": scene.card.threshold,
            "min_valid": self.parameterAsDouble(parameters, "MIN_VALID", context),
        }
        for name, data in (("reference", scene.reference), ("source", scene.source)):
            if data:
                facts[name] = " ".join(os.path.basename(s) for s in data["sources"]) or "unnamed"
        if scene.source:
            facts["source_key"] = fingerprint(scene.source)
        prior = self.optional_number(parameters, "PRIOR", context)
        if prior is not None:
            facts["prior"] = prior
        if scene.raster.tags.get("acquired"):
            facts["acquired"] = scene.raster.tags["acquired"]
        if scene.mask:
            facts["mask"] = os.path.basename(scene.mask)
        return facts


def fingerprint(distribution: dict) -> str:
    """Return a short key of a distribution, by which scenes matched with one table know each other."""
    return hashlib.sha256(json.dumps(distribution, sort_keys=True).encode()).hexdigest()[:12]


def band_numbers(text: str, raster: rasters.Raster, wanted: int = 0, whose: str = "the model needs") -> list:
    """Return the band numbers, from 1, that a list of numbers, names or colours means; the first `wanted` where the list is empty.

    wanted: how many there must be, 0 for any number. Raises InputError where a band is not there.
    """
    names = {name.lower(): k for k, name in reversed(list(enumerate(raster.bands, 1))) if name}
    for k, name in enumerate(colours(raster.bands), 1):
        names.setdefault(name, k)
    numbers = []
    for item in (text or ",".join(str(k + 1) for k in range(wanted or len(raster.bands)))).split(","):
        item = item.strip()
        number = int(item) if item.isdigit() else names.get(item.lower()) if item else None
        if number is None:
            raise InputError(
                f"The scene has no band named {item!r}; its bands are {', '.join(n or '?' for n in raster.bands)}."
            )
        if not 1 <= number <= len(raster.bands):
            more = f" {whose.capitalize()} {wanted}." if wanted else ""
            raise InputError(f"The scene has {len(raster.bands)} band(s), but BANDS asks for band {number}.{more}")
        numbers.append(number)
    if wanted and len(numbers) != wanted:
        raise InputError(f"BANDS names {len(numbers)} band(s); {whose} {wanted}.")
    return numbers


def mixed_levels(scenes) -> list:
    """Say where scenes are of different Sentinel-2 levels, by what preparesentinel2 wrote into them."""
    levels = {scene.tags["level"] for scene in scenes if scene.tags.get("level")}
    if len(levels) < 2:
        return []
    return [
        f"Levels {' and '.join(sorted(levels))} are mixed: one has the atmosphere taken off, the other not. Take products of one level."
    ]


def check_pixel_size(raster: rasters.Raster, card: ModelCard, context) -> None:
    """Raise InputError where a pixel's true size is not the model's, with the command that mends it."""
    width, height = rasters.pixel_size(raster, context)
    for side in (width, height):
        if not 1 / PIXEL_TOLERANCE <= side / card.pixel_m <= PIXEL_TOLERANCE:
            # A system whose units are no true metres here (degrees, Web Mercator, feet) can't mend it.
            true_metres = abs(width / math.hypot(raster.geotransform[1], raster.geotransform[4]) - 1) < 0.02
            target = raster.crs.authid() if true_metres else rasters.utm_of(raster, context)
            raise InputError(
                f"The scene's pixels measure {width:.3g} x {height:.3g} m on the ground; the model was trained for {card.pixel_m:g} m."
                f" Resample the scene first: gdalwarp -t_srs {target} -tr {card.pixel_m:g} {card.pixel_m:g} -r average"
                f" {os.path.basename(raster.path)} scene_{card.pixel_m:g}m.tif (in QGIS: Raster, Projections, Warp)."
            )


def overlaps(mask: rasters.Raster, scene: rasters.Raster, context) -> bool:
    """Say whether a mask and a scene have ground in common."""
    outline = rasters.extent(mask)
    try:
        outline.transform(QgsCoordinateTransform(mask.crs, scene.crs, context.transformContext()))
    except QgsCsException:  # on the other side of the world
        return False
    return outline.intersects(rasters.extent(scene))


def check_overlap(mask: rasters.Raster, scene: rasters.Raster, context) -> None:
    """Raise InputError where a mask lies elsewhere than the scene."""
    if not overlaps(mask, scene, context):
        raise InputError(
            "MASK does not overlap the scene: check that it belongs to this scene, and both coordinate systems."
        )

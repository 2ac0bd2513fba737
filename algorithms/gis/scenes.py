"""A scene that is to be classified: what the parameters name, checked, and the engine's work on it."""

import math
import os
import tempfile
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...core.errors import InputError
from ...core.link import jobs
from ...core.link.layers import ACTIVATIONS
from ...core.link.provenance import fingerprint
from ...core.link.work import drop_rasters
from ...core.listener import Listener
from ...core.models.card import SHIPPED, ModelCard, read_card, sha256
from ...core.scenes import radiometry
from ...core.scenes.bands import check_order, numbers_of
from ...core.scenes.radiometry import Radiometry
from ...core.version import VERSION
from ...core.words import Words
from . import rasters
from .destinations import Workshop
from .engine_client import run_job, untrue
from .given import Given
from .rasters import Raster

PIXEL_TOLERANCE = 1.25  # a pixel may be so much larger or smaller than the model's


@dataclass
class SceneJob:
    """A scene, its bands' numbers, the model and its card, and how the one is brought to the other."""

    raster: Raster
    bands: list
    model: str
    card: ModelCard
    radiometry: Radiometry
    mask: Optional[Raster] = None
    min_valid: float = 0.9
    prior: Optional[float] = None
    precision: str = "f32"

    def provenance(self) -> dict:
        """Return where the layers come from; it is written into each of them."""
        facts = {
            "version": VERSION,
            "scene": os.path.basename(self.raster.path),
            "bands": ",".join(map(str, self.bands)),
            "model": f"{self.card.name} {self.card.version}",
            "model_sha256": sha256(self.model),
            "model_seed": self.card.seed,
            "match": self.radiometry.match,
            "precision": self.precision,
            "block_px": self.card.block_px,
            "threshold": self.card.threshold,
            "min_valid": self.min_valid,
        }
        for name in ("reference", "source"):
            distribution = getattr(self.radiometry, name)
            if distribution is not None:
                facts[name] = " ".join(os.path.basename(s) for s in distribution.sources) or "unnamed"
        if self.radiometry.source is not None:
            facts["source_key"] = fingerprint(self.radiometry.source)
        if self.prior is not None:
            facts["prior"] = self.prior
        if self.raster.tags.get("acquired"):
            facts["acquired"] = self.raster.tags["acquired"]
        if self.mask is not None:
            facts["mask"] = os.path.basename(self.mask.path)
        return facts


@dataclass
class Classified:
    """The rasters that the engine made, in the folder of the work; activation: '' where none was asked for."""

    probability: str
    activation: str
    n_blocks: int


def read_scene(given: Given) -> SceneJob:
    """Return the scene that the parameters of a classification name. Raises InputError with what to do."""
    model = given.file("MODEL") or str(SHIPPED)
    card = read_card(model)
    raster = given.raster("INPUT")
    bands = numbers_of(given.text("BANDS"), raster.bands, len(card.bands))
    if min(raster.width, raster.height) < card.block_px:
        raise InputError(
            Words(
                "The scene has {0} x {1} pixels, less than one block of the model ({2} x {3}).",
                raster.width,
                raster.height,
                card.block_px,
                card.block_px,
            )
        )
    check_pixel_size(raster, card)
    chosen = read_radiometry(given, raster, bands, card)
    mask = given.optional_raster("MASK")
    if mask is not None:
        rasters.check_overlap(mask, raster)
    prior = given.optional_number("PRIOR")
    if prior is not None and not 0 < prior < 1:
        raise InputError(Words("PRIOR is a share between 0 and 1, not {0:g}.", prior))
    return SceneJob(
        raster,
        bands,
        model,
        card,
        chosen,
        mask,
        given.number("MIN_VALID"),
        prior,
        given.choice("PRECISION"),
    )


def read_radiometry(given: Given, raster: Raster, bands: list, card: ModelCard) -> Radiometry:
    """Return what MATCH, REFERENCE and SOURCE say of a scene's bands (their numbers). Raises InputError where they don't fit."""
    files = given.file("REFERENCE"), given.file("SOURCE")
    return radiometry.read(given.choice("MATCH"), *files, raster.names(bands), raster.dtype, card.bands)


def check_ending(given: Given, *names: str) -> None:
    """Raise InputError where a raster of blocks is not named as a GeoTIFF."""
    for name in names:
        path = given.path(name)
        if path and os.path.splitext(path)[1].lower() not in (".tif", ".tiff"):
            raise InputError(
                Words("Block rasters are written as GeoTIFF: name the output {0} with the ending .tif.", path)
            )


def classify(scene: SceneJob, place: Workshop, activation: bool, say: Listener, **more: object) -> Classified:
    """Have the engine classify a scene.

    place: where it makes its rasters, and goes on where it was left; more: what else its job says. Raises InputError, Canceled.
    """
    raster, mask = scene.raster, scene.mask
    say.info(Words("Model {0} {1}, matching: {2}", scene.card.name, scene.card.version, scene.radiometry.match))
    try:
        check_order([raster.bands[b - 1] for b in scene.bands], scene.card.bands, "the model's bands")
    except InputError as error:
        say.warn(str(error))
    with tempfile.TemporaryDirectory(prefix="landslidebias-") as views:
        job = jobs.ClassifyJob(
            input=raster.path,
            model=scene.model,
            work=place.folder,
            activation=activation,
            bands=scene.bands,
            radiometry=scene.radiometry.to_dict(),
            mask=mask.path if mask is not None else "",
            min_valid=scene.min_valid,
            prior=scene.prior,
            precision=scene.precision,
            provenance=scene.provenance(),
            views=[raster.view(views, "scene"), mask.view(views, "mask") if mask is not None else ""],
            reads=[*raster.files, *(mask.files if mask is not None else ())],
            keep=place.keeps,
            **more,
        )
        drop_rasters(job.work)  # of a run that was stopped: what lies there afterwards is this one's
        done = run_job(job, say, files=("probability", "activation", "sheet"))
    return _checked(scene, job, done)


def _checked(scene: SceneJob, job: jobs.ClassifyJob, done: dict) -> Classified:
    """Return what the engine made. Raises InputError where that is not what it says, or not what was asked for."""
    rows, cols = (
        job.window[2:]
        if job.window
        else (scene.raster.height // scene.card.block_px, scene.raster.width // scene.card.block_px)
    )
    wanted = {"probability": (1, 1)}
    if job.activation:
        wanted["activation"] = (len(ACTIVATIONS), scene.card.activation_cells)
    for name, (bands, cells) in wanted.items():
        inside = os.path.realpath(done[name]).startswith(os.path.realpath(job.work) + os.sep)
        made = rasters.describe(done[name]) if inside else None
        if made is None or (len(made.bands), made.height, made.width) != (bands, rows * cells, cols * cells):
            raise untrue(name, done[name])
    counted = int(np.isfinite(rasters.read(rasters.describe(done["probability"]))).sum())
    if type(done.get("n_blocks")) is not int or done["n_blocks"] != counted:
        raise untrue("number of blocks", done.get("n_blocks"))
    return Classified(done["probability"], done["activation"] if job.activation else "", counted)


def check_pixel_size(raster: Raster, card: ModelCard) -> None:
    """Raise InputError where a pixel's true size is not the model's, with the command that mends it."""
    width, height = rasters.pixel_size(raster)
    for side in (width, height):
        if not 1 / PIXEL_TOLERANCE <= side / card.pixel_m <= PIXEL_TOLERANCE:
            # A system whose units are no true metres here (degrees, Web Mercator, feet) can't mend it.
            true_metres = abs(width / math.hypot(raster.geotransform[1], raster.geotransform[4]) - 1) < 0.02
            target = raster.crs.authid() if true_metres else rasters.utm_of(raster)
            raise InputError(
                Words(
                    "The scene's pixels measure {0:.3g} x {1:.3g} m on the ground; the model was trained for {2:g} m."
                    " Resample the scene first: gdalwarp -t_srs {3} -tr {4:g} {5:g} -r average"
                    " {6} scene_{7:g}m.tif (in QGIS: Raster, Projections, Warp).",
                    width,
                    height,
                    card.pixel_m,
                    target,
                    card.pixel_m,
                    card.pixel_m,
                    os.path.basename(raster.path),
                    card.pixel_m,
                )
            )

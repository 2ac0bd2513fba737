"""A scene that is to be classified: what the parameters name, checked, and the engine's work on it."""

import os
import tempfile
from dataclasses import dataclass
from typing import Callable, Optional, Sequence

import numpy as np

from ...core.errors import InputError
from ...core.link import jobs
from ...core.link.layers import ACTIVATIONS
from ...core.link.provenance import fingerprint
from ...core.link.work import drop_rasters
from ...core.listener import Listener
from ...core.models import points
from ...core.models.card import SHIPPED, ModelCard, read_card, sha256
from ...core.scenes import radiometry
from ...core.scenes.bands import check_order, numbers_of
from ...core.scenes.radiometry import Radiometry
from ...core.version import VERSION
from ...core.words import Words
from . import pixels, rasters
from .destinations import Workshop
from .engine_client import run_job, untrue
from .given import Given
from .grids import fitted
from .rasters import Raster


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
    scheduler: str = ""

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
            **points.tags_of(self.card, self.prior),
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
        if self.raster.notes:
            facts["pixels"] = " ".join(self.raster.notes)
        if self.mask is not None:
            facts["mask"] = os.path.basename(self.mask.path)
        return facts


@dataclass
class Classified:
    """The rasters that the engine made, in the folder of the work; activation, share: '' where none was asked for."""

    probability: str
    activation: str
    share: str
    n_blocks: int


@dataclass
class Manner:
    """How scenes are classified, the same for each: the model and its card, and what the parameters say of bands and colours."""

    model: str
    card: ModelCard
    bands: str
    offset: Optional[float]
    resample: bool
    match: str
    reference: str
    source: str
    min_valid: float
    prior: Optional[float]
    precision: str
    scheduler: str = ""


def read_manner(given: Given) -> Manner:
    """Return what the parameters of a classification say of all scenes. Raises InputError with what to do."""
    model = given.file("MODEL") or str(SHIPPED)
    prior = given.optional_number("PRIOR")
    if prior is not None and not 0 < prior < 1:
        raise InputError(Words("PRIOR is a share between 0 and 1, not {0:g}.", prior))
    return Manner(
        model,
        read_card(model),
        given.text("BANDS"),
        given.optional_number("OFFSET"),
        given.flag("RESAMPLE"),
        given.choice("MATCH"),
        given.file("REFERENCE"),
        given.file("SOURCE"),
        given.number("MIN_VALID"),
        prior,
        given.choice("PRECISION"),
        given.text("SCHEDULER"),
    )


def read_scene(given: Given) -> SceneJob:
    """Return the scene that the parameters of a classification name. Raises InputError with what to do."""
    return scene_of(given.raster("INPUT"), given.optional_raster("MASK"), read_manner(given))


def scene_of(raster: Raster, mask: Optional[Raster], how: Manner) -> SceneJob:
    """Return a scene that is to be classified. Raises InputError where it can't be."""
    card = how.card
    raster = pixels.reflectance(raster, how.offset)
    bands = numbers_of(pixels.chosen(how.bands, raster, card.bands), raster.bands, len(card.bands))
    raster = fitted(raster, card, how.resample)
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
    files = how.reference, how.source
    chosen = radiometry.read(how.match, *files, raster.names(bands), raster.dtype, card.bands)
    if mask is not None:
        rasters.check_overlap(mask, raster)
    return SceneJob(raster, bands, how.model, card, chosen, mask, how.min_valid, how.prior, how.precision, how.scheduler)


def read_radiometry(given: Given, raster: Raster, bands: list, wanted: Sequence[str]) -> Radiometry:
    """Return what MATCH, REFERENCE and SOURCE say of a scene's bands (their numbers); wanted: the bands that they become.

    Raises InputError where they don't fit.
    """
    files = given.file("REFERENCE"), given.file("SOURCE")
    return radiometry.read(given.choice("MATCH"), *files, raster.names(bands), raster.dtype, wanted)


def check_ending(given: Given, *names: str) -> None:
    """Raise InputError where a raster of blocks is not named as a GeoTIFF."""
    for name in names:
        path = given.path(name)
        if path and os.path.splitext(path)[1].lower() not in (".tif", ".tiff"):
            raise InputError(
                Words("Block rasters are written as GeoTIFF: name the output {0} with the ending .tif.", path)
            )


def check_share(scene: "SceneJob | Manner") -> None:
    """Raise InputError where the model does not tell the landslide's share."""
    if not scene.card.share_cells:
        raise InputError(
            Words(
                "The model {0} {1} does not tell the landslide's share of a block (it was exported before 0.2): leave SHARE empty, or use the"
                " shipped model.",
                scene.card.name,
                scene.card.version,
            )
        )


def classify(
    scene: SceneJob,
    place: Workshop,
    activation: bool,
    say: Listener,
    share: bool = False,
    run: Callable[..., dict] = run_job,
    **more: object,
) -> Classified:
    """Have the engine classify a scene.

    place: where it makes its rasters, and goes on where it was left; run: what gives it the job, as run_job does; more: what else its job says.
    Raises InputError, Canceled.
    """
    raster, mask = scene.raster, scene.mask
    say.info(Words("Model {0} {1}, matching: {2}", scene.card.name, scene.card.version, scene.radiometry.match))
    try:
        check_order([raster.bands[b - 1] for b in scene.bands], scene.card.bands, "the model's bands")
    except InputError as error:
        say.warn(str(error))
    pixels.say_notes(raster, say)
    with tempfile.TemporaryDirectory(prefix="landslidebias-") as views:
        job = jobs.ClassifyJob(
            input=raster.path,
            model=scene.model,
            work=place.folder,
            activation=activation,
            share=share,
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
            zeros=raster.zeros,
            scheduler=scene.scheduler,
            **more,
        )
        drop_rasters(job.work)  # of a run that was stopped: what lies there afterwards is this one's
        size = "cluster" if job.scheduler else "detect"
        done = run(job, say, size, files=("probability", "activation", "share", "sheet"))
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
    if job.share:
        wanted["share"] = (1, scene.card.share_cells)
    for name, (bands, cells) in wanted.items():
        inside = os.path.realpath(done[name]).startswith(os.path.realpath(job.work) + os.sep)
        made = rasters.describe(done[name]) if inside else None
        if made is None or (len(made.bands), made.height, made.width) != (bands, rows * cells, cols * cells):
            raise untrue(name, done[name])
    counted = int(np.isfinite(rasters.read(rasters.describe(done["probability"]))).sum())
    if type(done.get("n_blocks")) is not int or done["n_blocks"] != counted:
        raise untrue("number of blocks", done.get("n_blocks"))
    activation, share = (done[name] if name in wanted else "" for name in ("activation", "share"))
    return Classified(done["probability"], activation, share, counted)

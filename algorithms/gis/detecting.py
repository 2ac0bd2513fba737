"""From a scene to its detections: what the engine makes of it, and what is extracted of that. Shared by what detects in one scene and in many."""

from dataclasses import dataclass, field
from typing import Callable

from ...core.listener import Listener
from ...core.words import Words
from . import rasters
from .destinations import Workshop
from .engine_client import run_job
from .extraction import Extraction, Found, extract
from .outlines import Shares
from .scenes import Classified, SceneJob, classify

MANY = 0.12  # a share of detected blocks that is rarely true: about as many blocks of the benchmark hold a landslide


@dataclass
class Detected:
    """The rasters that were made, the detections, and what is to be doubted of them."""

    done: Classified
    found: Found
    warnings: list = field(default_factory=list)


def detect(
    scene: SceneJob,
    work: Workshop,
    how: Extraction,
    say: Listener,
    outlined: bool = False,
    activation: bool = False,
    run: Callable[..., dict] = run_job,
) -> Detected:
    """Classify a scene, and make detections of its probabilities. Landslides are counted where the model tells their share.

    run: what gives the engine its job, as run_job does. Raises InputError, Canceled.
    """
    done = classify(scene, work, activation, say.part(0, 90), bool(scene.card.share_cells), run)
    crs, transforms = scene.raster.crs, scene.raster.transforms
    raster, share = rasters.describe(done.probability, crs, transforms), None
    if done.share:
        share = Shares(raster, rasters.describe(done.share, crs, transforms))
    found = extract(raster, how, say.part(90, 98), share if outlined else None, share)
    detected = Detected(done, found)
    if found.n_blocks > MANY * done.n_blocks:
        detected.warnings.append(
            Words(
                "{0:.0%} of the blocks were detected, more than hold a landslide in the chips that the model was trained on. Unless a"
                " storm or an earthquake hit this scene, its colours are probably not the model's: check MATCH and OFFSET.",
                found.n_blocks / done.n_blocks,
            )
        )
        say.warn(detected.warnings[0])
    return detected

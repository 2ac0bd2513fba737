"""What is detected in a scene, of what the engine made of it: shared by what detects in one scene and in many."""

from dataclasses import dataclass

from ...core.listener import Listener
from ...core.words import Words
from . import rasters
from .extraction import Extraction, Found, extract
from .outlines import Shares
from .scenes import Classified, SceneJob

MANY = 0.12  # a share of detected blocks that is rarely true: about as many blocks of the benchmark hold a landslide


@dataclass
class Detected:
    """The rasters that were made, the detections, and what is to be doubted of them."""

    done: Classified
    found: Found
    warnings: list


def detected(scene: SceneJob, done: Classified, how: Extraction, say: Listener, outlined: bool = False) -> Detected:
    """Make detections of what the engine made of a scene. Landslides are counted where the model tells their share. Raises InputError, Canceled."""
    crs, transforms = scene.raster.crs, scene.raster.transforms
    raster, share = rasters.describe(done.probability, crs, transforms), None
    if done.share:
        share = Shares(raster, rasters.describe(done.share, crs, transforms))
    found = extract(raster, how, say, share if outlined else None, share)
    warnings = []
    if found.n_blocks > MANY * done.n_blocks:
        warnings.append(
            Words(
                "{0:.0%} of the blocks were detected, more than hold a landslide in the chips that the model was trained on. Unless a"
                " storm or an earthquake hit this scene, its colours are probably not the model's: check MATCH and OFFSET.",
                found.n_blocks / done.n_blocks,
            )
        )
        say.warn(warnings[0])
    return Detected(done, found, warnings)

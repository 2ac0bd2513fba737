"""Ordinary land for training: scenes without landslides, in every radiometry in which the model may meet them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from landslidebias.core.engine.serve.scene import Scene
from landslidebias.core.scenes.distributions import Counter, Distribution, merge
from landslidebias.core.scenes.matching import Mapping
from landslidebias.core.scenes.radiometry import scale_reflectance
from PIL import Image
from sampling import Land, LandSampler

PLACES = {
    "Chattogram": [("chattogram/scene_b04_b03_b02_b08.tif", [1, 2, 3])],
    "Boadella": [(f"ordinary_land/Boadella_2020-01-{day}.tif", [4, 3, 2]) for day in (13, 28)],
}
CROPS = "ordinary_land/eurosat_overview"
PIXEL_M = 10.0
OVERVIEW_M = 13.3  # of EuroSAT's overview picture


@dataclass
class Ground:
    """A scene of ordinary land: pixels [h, w, 3] as they come, valid [h, w], and the distribution of its valid pixels."""

    name: str
    path: str
    bands: list[int]
    pixels: np.ndarray
    valid: np.ndarray
    distribution: Distribution


def read_places(data: Path) -> dict[str, list[Ground]]:
    """Read all places of ordinary land, each at its dates."""
    return {name: [read_place(data / path, bands) for path, bands in files] for name, files in PLACES.items()}


def all_land(data: Path, reference: Distribution, block: int, context: int, seed: int) -> LandSampler:
    """Return blocks of all places and crops, as a network whose reference this is may meet them."""
    places = [place for dates in read_places(data).values() for place in dates]
    return LandSampler(in_all_radiometries(places, reference) + read_crops(data / CROPS, reference), block, context, seed)


def read_place(path: Path, bands: list[int]) -> Ground:
    """Read a scene whole."""
    with Scene(str(path), bands) as scene:
        pixels, valid = scene.read(0, scene.height)
    return Ground(path.stem, str(path), bands, pixels, valid, fitted(pixels[valid], path.name))


def fitted(pixels: np.ndarray, source: str) -> Distribution:
    """Return the distribution of integer pixels [n, 3]."""
    histogram = Counter(pixels.dtype, 3)
    histogram.add(pixels)
    return histogram.distribution(["red", "green", "blue"], [source])


def in_all_radiometries(places: list[Ground], reference: Distribution) -> list[Land]:
    """Return the places as MATCH=scale, scene and shared bring them to the model's colours; shared: one table for these places together.

    Each is drawn by the root of its area, so that a large scene does not drown the others.
    """
    together = merge([place.distribution for place in places])
    found = []
    for place in places:
        tables = [scale_reflectance(place.pixels)]
        for source in (place.distribution, together):
            tables.append(Mapping(source, reference)(place.pixels))
        radiometries = [np.clip(np.rint(table), 0, 255).astype(np.uint8) for table in tables]
        found.append(Land(radiometries, place.valid, float(np.sqrt(place.valid.sum()))))
    return found


def read_crops(folder: Path, reference: Distribution) -> list[Land]:
    """Return the crops in `folder`/<class>/, enlarged to 10 m: as they are, and matched together; all of them as often as a scene."""
    crops = []
    for path in sorted(folder.glob("*/*.png")):
        with Image.open(path) as picture:
            side = round(picture.width * OVERVIEW_M / PIXEL_M)
            crops.append(np.asarray(picture.convert("RGB").resize((side, side), Image.Resampling.BILINEAR)))
    table = Mapping(fitted(np.concatenate([c.reshape(-1, 3) for c in crops]), folder.name), reference)
    weight = float(np.sqrt(sum(c.shape[0] * c.shape[1] for c in crops))) / len(crops)
    return [
        Land([c, np.clip(np.rint(table(c)), 0, 255).astype(np.uint8)], np.ones(c.shape[:2], bool), weight)
        for c in crops
    ]

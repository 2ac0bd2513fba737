"""Circles of rough records on the ground: which part of each lies in an area, and was seen."""

from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np

from ...core.records.geodesy import disk
from ...core.records.pairing import Points
from .areas import Area
from .sight import Sight

PLACES = 24  # in a circle, that tell which part of it lies where


@dataclass
class Part:
    """What of a record's circle lies in an area: the share that does and was seen, and whether all of the circle lies there."""

    share: float
    whole: bool


def parts(
    points: Points, radius: np.ndarray, near: np.ndarray, areas: Sequence[Area], sight: Optional[Sight]
) -> list[dict[int, Part]]:
    """Return for each circle what of it lies in the areas that it touches, by the area's number.

    radius: in metres [n]; near: which areas may be touched [n, areas] bool; sight: what was seen, None for all.
    """
    lon, lat = disk(points.lon[:, None], points.lat[:, None], radius[:, None], PLACES)
    seen = np.ones(lon.shape, bool) if sight is None else sight.saw(Points(lon.ravel(), lat.ravel())).reshape(lon.shape)
    found: list[dict[int, Part]] = [{} for _ in radius]
    for k, area in enumerate(areas):
        at = np.flatnonzero(near[:, k])
        if not len(at):
            continue
        within = area.inside(Points(lon[at].ravel(), lat[at].ravel())).reshape(-1, PLACES)
        for n, share, whole in zip(at.tolist(), (within & seen[at]).mean(1).tolist(), within.all(1).tolist()):
            found[n][k] = Part(share, whole)
    return found

"""What this plugin's rasters and layers are called inside: the names of bands, and the tags that say where a file comes from."""

from __future__ import annotations

from typing import Iterable, Mapping

PREFIX = "LANDSLIDEBIAS_"  # of every tag in a file
PROBABILITY = "landslide probability"  # the band of a raster whose cells are blocks of a scene
ACTIVATIONS = ("non-landslide activation", "landslide activation")  # the bands of an activation raster
SHARE = "landslide share"  # the band of a raster whose cells are parts of blocks
N_DATES, ABOVE = "valid dates", "share of dates above"  # the bands of what several dates say of a block
MASK = "valid"


def to_tags(facts: Mapping[str, object]) -> dict[str, str]:
    """Return facts as a file's tags: LANDSLIDEBIAS_THRESHOLD for `threshold`."""
    return {PREFIX + name.upper(): str(value) for name, value in facts.items()}


def unique(name: str, taken: Iterable[str], joint: str) -> str:
    """Return a name that is not taken yet: the name itself, or with a joint and the first free number from 2 on.

    Names that differ in their case only are one, for databases and some disks take them so.
    """
    wanted, k, folded = name, 2, {one.casefold() for one in taken}
    while name.casefold() in folded:
        name, k = f"{wanted}{joint}{k}", k + 1
    return name


def from_tags(tags: Mapping[str, str]) -> dict[str, str]:
    """Return the facts among a file's tags, their names in lower case."""
    return {name[len(PREFIX):].lower(): value for name, value in tags.items() if name.startswith(PREFIX)}

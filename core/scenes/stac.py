"""What a STAC item of Sentinel-2, level 2A, says of a scene: where its bands are, and what their numbers mean.

SpatioTemporal Asset Catalog 1.0 and 1.1, its raster extension, and what the two public collections of cloud-optimised GeoTIFFs add to it.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any, Mapping

import numpy as np

from ..addresses import STORES, bare, is_address, resolved
from ..errors import InputError
from ..plain import unusable
from ..words import Words
from .fitness import LEFT_IN
from .radiometry import REFLECTANCE_UNIT
from .sentinel2 import BANDS, OFFSETS_SINCE, QUANTIFICATION

SCL = "SCL"
# What collections call the assets: Earth Search, Planetary Computer, Copernicus Data Space.
ASSETS = {
    "B04": ("red", "B04", "B04_10m"),
    "B03": ("green", "B03", "B03_10m"),
    "B02": ("blue", "B02", "B02_10m"),
    SCL: ("scl", "SCL", "SCL_20m"),
}
# The public collections that serve cloud-optimised GeoTIFFs to anybody: the address of the API, and the collection.
APIS = {
    "earth-search": ("https://earth-search.aws.element84.com/v1", "sentinel-2-l2a"),
    "planetary-computer": ("https://planetarycomputer.microsoft.com/api/stac/v1", "sentinel-2-l2a"),
}
OWN = "own"
APPLIED = ("earthsearch:boa_offset_applied", "sentinel:boa_offset_applied")
BASELINES = ("s2:processing_baseline", "sentinel:processing_baseline", "processing:version")
ESA_OFFSET = -1000
LONGEST = 2000  # characters of an address
# Reflectance below -0.02 is rare; where more than a twentieth of the pixels would have it, the offset was taken off before.
IMPOSSIBLE, MOST = -0.02 * QUANTIFICATION, 0.05
DARKEST = 0.01


@dataclass
class SceneItem:
    """A STAC item.

    hrefs: where each of BANDS and the scene classification are; offsets: what is added to the numbers of each of BANDS, empty where it is not
    known; said: by what ('flag' of the provider, 'bands' of the raster extension, 'baseline'); cloud: per cent; footprint: GeoJSON, in degrees.
    """

    id: str
    collection: str
    acquired: str
    cloud: float | None
    platform: str
    baseline: str
    address: str
    hrefs: dict[str, str]
    offsets: dict[str, int]
    said: str
    footprint: dict[str, Any] = field(default_factory=dict)

    @property
    def day(self) -> str:
        """The day that it was taken, in universal time."""
        return self.acquired[:10]

    def shown(self) -> dict[str, Any]:
        """Return it as plain data, without what may be a key in its addresses."""
        hrefs = {name: bare(href) for name, href in self.hrefs.items()}
        return {**asdict(self), "hrefs": hrefs, "address": bare(self.address)}


def read_item(data: Any, source: str = "") -> SceneItem:
    """Return an item of GeoJSON. source: where it was read, '' for its own link. Raises InputError where it can't be used, with why."""
    if not isinstance(data, dict) or data.get("type") != "Feature" or "stac_version" not in data:
        raise InputError(Words("{0} is no STAC item.", bare(source) or type(data).__name__))
    properties, assets = data.get("properties"), data.get("assets")
    name = str(data.get("id", ""))
    if not isinstance(properties, dict) or not isinstance(assets, dict) or not name:
        raise InputError(
            Words("{0} is no whole STAC item: it lacks its id, properties or assets.", bare(source) or name)
        )
    base = source or _own_link(data)
    found = {band: _asset(assets, band) for band in ASSETS}
    missing = [f"{band} ({BANDS.get(band, 'scene classification')})" for band, asset in found.items() if asset is None]
    if missing:
        raise InputError(
            Words(
                "The item {0} lacks {1}: it is not of Sentinel-2, level 2A, or its collection calls them otherwise.",
                name,
                ", ".join(missing),
            )
        )
    there = {band: asset for band, asset in found.items() if asset is not None}
    acquired = properties.get("datetime") or properties.get("start_datetime")
    if not isinstance(acquired, str) or len(acquired) < 10:
        raise InputError(Words("The item {0} does not say when it was taken.", name))
    baseline = _first(properties, BASELINES)
    baseline = str(baseline) if baseline is not None else ""
    offsets, said = offsets_of(name, properties, there, baseline)
    cloud = properties.get("eo:cloud_cover")
    hrefs = {band: _checked(resolved(str(asset["href"]), base), base, name) for band, asset in there.items()}
    footprint = data.get("geometry")
    return SceneItem(
        name,
        str(data.get("collection") or ""),
        acquired,
        _number(cloud),
        str(properties.get("platform") or ""),
        baseline,
        base,
        hrefs,
        offsets,
        said,
        footprint if isinstance(footprint, dict) else {},
    )


def _own_link(data: Mapping[str, Any]) -> str:
    links = data.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") == "self" and isinstance(link.get("href"), str):
            return str(link["href"])
    return ""


def _asset(assets: Mapping[str, Any], band: str) -> dict[str, Any] | None:
    for key in ASSETS[band]:
        found = assets.get(key)
        if isinstance(found, dict) and isinstance(found.get("href"), str):
            return found
    return None


def _checked(href: str, base: str, name: str) -> str:
    """Return where a band is. An item from the network must not lead to this machine's files. Raises InputError."""
    scheme = href.partition("://")[0].lower() if is_address(href) else ""
    local = not scheme and not href.startswith(("/vsi", "\\\\", "//"))
    if len(href) > LONGEST or not (scheme in ("http", "https", *STORES) or (local and base and not is_address(base))):
        raise InputError(Words("The item {0} leads to {1}, which is no file on the network.", name, bare(href)[:200]))
    return href


def _first(properties: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((properties[name] for name in names if properties.get(name) is not None), None)


def _number(value: Any) -> float | None:
    """Return a finite number, None for anything else."""
    return (
        float(value)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
        else None
    )


def _stated(asset: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Return scale and offset that an asset states, None for each that it does not."""
    listed = asset.get("raster:bands") or asset.get("bands")
    first = listed[0] if isinstance(listed, list) and listed and isinstance(listed[0], dict) else {}
    found = []
    for key in ("scale", "offset"):
        value = next(
            (
                one
                for one in (first.get(key), first.get(f"raster:{key}"), asset.get(f"raster:{key}"))
                if one is not None
            ),
            None,
        )
        found.append(_number(value))
    return found[0], found[1]


def offsets_of(
    name: str, properties: Mapping[str, Any], assets: Mapping[str, Mapping[str, Any]], baseline: str
) -> tuple[dict[str, int], str]:
    """Return what is to be added to the numbers of each of BANDS, and what says so; nothing where nothing does.

    The provider's flag goes before the raster extension, which Earth Search leaves as it was where the offset is taken off already
    (Element 84, earth-search, issue 9); without either it is ESA's by the processing baseline. Raises InputError for another scale.
    """
    stated = {band: _stated(assets[band]) for band in BANDS}
    for band, (scale, _) in stated.items():
        if scale is not None and abs(scale * QUANTIFICATION - 1) > 1e-6:
            raise InputError(
                Words(
                    "The item {0} states a scale of {1:g} for {2}; only reflectance x 10,000 is known here.",
                    name,
                    scale,
                    band,
                )
            )
    applied = _first(properties, APPLIED)
    if applied is True:
        return dict.fromkeys(BANDS, 0), "flag"
    said = {band: round(offset * QUANTIFICATION) for band, (_, offset) in stated.items() if offset is not None}
    if len(said) == len(BANDS) and (applied is not False or any(said.values())):
        return said, "bands"
    if baseline:
        return dict.fromkeys(BANDS, ESA_OFFSET if baseline >= OFFSETS_SINCE else 0), "baseline"
    return {}, ""


def check_offset(numbers: np.ndarray, offsets: Mapping[str, int], name: str) -> str:
    """Say what the numbers say against their offsets, '' for nothing. numbers: of valid pixels, [n, 3], as they are in the files.

    Raises InputError where they can't be: too many pixels would be darker than nothing.
    """
    if not len(numbers):
        return ""
    made = numbers.astype(np.int64) + np.array([offsets[band] for band in BANDS])
    share = float((made < IMPOSSIBLE).any(1).mean())
    if share > MOST:
        raise InputError(
            Words(
                "{0} says that {1} is to be added to its numbers, but {2:.0%} of the pixels would then be darker than nothing: the offset seems to"
                " be taken off already. Set OFFSET to 0, or take another item.",
                name,
                min(offsets.values()),
                share,
            )
        )
    darkest = float(np.quantile(made, DARKEST, axis=0).min())
    if LEFT_IN[0] * REFLECTANCE_UNIT <= darkest < LEFT_IN[1] * REFLECTANCE_UNIT:
        return Words(
            "{0} says that {1} is to be added to its numbers, but the darkest pixels of red, green and blue then all lie above {2:.0f}: ESA's"
            " offset of 1000 seems to be left in. Look whether it is very bright land; if not, set OFFSET to -1000.",
            name,
            max(offsets.values()),
            darkest,
        )
    return ""


def items_of(data: Any) -> list[SceneItem]:
    """Return the items that the engine reported. Raises InputError where they are none."""
    try:
        return [SceneItem(**one) for one in data]
    except TypeError as error:
        raise unusable(error) from error

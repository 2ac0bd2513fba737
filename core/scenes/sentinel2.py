"""What a Sentinel-2 product says of itself: its metadata, and which of its files is what (ESA, Sentinel-2 Products Specification Document).

Levels 1C and 2A, as SAFE folders, or as the bare band files of public buckets.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree  # nosec B405 # documents with a type declaration are refused below
from dataclasses import dataclass, field
from typing import Iterator, Sequence

import numpy as np

from ..errors import InputError
from ..words import Words, all_of, joined

BANDS = {"B04": "red", "B03": "green", "B02": "blue"}  # in the order of the output
BAND_IDS = {"B02": "1", "B03": "2", "B04": "3"}
QUANTIFICATION = 10000
SATURATED = 65535
OFFSETS_SINCE = "04.00"  # the processing baseline
# The classes that a mask can leave out, with their values in the scene classification of level 2A.
CLASSES = {
    "no data": 0,
    "saturated": 1,
    "cloud shadow": 3,
    "water": 6,
    "cloud medium": 8,
    "cloud high": 9,
    "cirrus": 10,
    "snow": 11,
}
# Where the masks of level 1C keep them: bands of MSK_CLASSI and MSK_QUALIT (baseline 04.00 on), types of features in GML before.
CLASSI_BANDS = {"cloud medium": 1, "cloud high": 1, "cirrus": 2, "snow": 3}
QUALIT_BANDS = {"no data": 6, "saturated": 8}
GML_TYPES = {
    "cloud medium": ("OPAQUE",),
    "cloud high": ("OPAQUE",),
    "cirrus": ("CIRRUS",),
    "no data": ("QT_NODATA_PIXELS",),
    "saturated": ("QT_SATURATED_PIXELS_L1A", "QT_SATURATED_PIXELS_L1B"),
}

# What is read at once is bounded before: a file of another size is none of ESA's, and would fill the memory.
METADATA_MOST = 6 << 20  # bytes; ESA's are of 0.05 to 0.6 MB, those of many granules (the first format) of a few
MASK_MOST = 64 << 20  # bytes of a mask in GML; ESA's are of 0.001 to 10 MB
BAND_MOST = (
    1 << 30
)  # bytes of a band or a raster mask in an archive; 10,980 x 10,980 numbers of 16 bits are 0.24 GB without any compression

_METADATA = re.compile(
    r"(^|/)(MTD_MSIL(1C|2A)\.xml|S2\w_(OPER|USER)_(PRD_)?MTD_(SAF|DIM)?L(1C|2A)_(?!TL_|DS_)\w*\.xml)$"
)
_TILE = re.compile(r"(^|/)GRANULE/[^/]+/(MTD_TL|S2\w_(OPER|USER)_MTD_L(1C|2A)_TL_\w+)\.xml$")
_PICTURE = r"\.(?:jp2|tiff?)$"
_BAND = re.compile(r"(?<![A-Za-z0-9])(B\d[\dA])(?![A-Za-z0-9])", re.IGNORECASE)
_COARSE = re.compile(r"(?:^|/)R(20|60)m/|(?<![A-Za-z0-9])(20|60)m(?![A-Za-z0-9])", re.IGNORECASE)
_COARSEST = re.compile(r"(?:^|/)R60m/|(?<![A-Za-z0-9])60m(?![A-Za-z0-9])", re.IGNORECASE)
_OF_MASKS = re.compile(r"MSK_|QI_DATA|(?:^|/)qi/")
_ESA_NAMES = re.compile(rf"(?:^|[/_])(?:B\d[\dA](?:_10m)?|SCL(?:_20m)?){_PICTURE}", re.IGNORECASE)
_SCL = re.compile(
    rf"(?:^|[^A-Za-z0-9/])SCL(?:[^A-Za-z0-9/][^/]*)?{_PICTURE}|(?:^|/)SCL(?:[^A-Za-z0-9/][^/]*)?{_PICTURE}",
    re.IGNORECASE,
)
_MASKS = {
    "CLASSI": re.compile(rf"(?:^|[/_])CLASSI_B00{_PICTURE}", re.IGNORECASE),
    "CLOUDS": re.compile(r"(?:^|[/_])CLOUDS_(?:\w+_)?B00\w*\.gml$", re.IGNORECASE),
    **{
        f"{kind}_{band}": re.compile(rf"(?:^|[/_]){kind}_(?:\w+_)?{band}\w*\.(?:jp2|gml)$", re.IGNORECASE)
        for kind in ("QUALIT", "SATURA", "NODATA")
        for band in BANDS
    },
}
_TAKEN = re.compile(r"_(\d{8}(?:T\d{6})?)_(?:\w+_)?B0\d")


@dataclass
class Product:
    """A product's metadata.

    offsets: what is added to the numbers of each of BANDS; said: whether the metadata names an offset; quantification: the numbers are
    reflectance times this; images: its pictures' paths or names, without ending.
    """

    level: str
    baseline: str
    acquired: str
    uri: str
    offsets: dict[str, int]
    said: bool
    quantification: float
    saturated: int = SATURATED
    images: list[str] = field(default_factory=list)


def read_product(text: str) -> Product:
    """Read a product's metadata (MTD_MSIL1C.xml, MTD_MSIL2A.xml). Raises InputError where it is damaged or says too little."""
    root = _parse(text, Words("The product's metadata"))
    found: dict[str, list[ElementTree.Element]] = {}
    for element in root.iter():
        found.setdefault(element.tag, []).append(element)
    for tag in [tag for tag in found if isinstance(tag, str) and "}" in tag]:
        found.setdefault(tag.rpartition("}")[2], []).extend(found[tag])

    def words(*names: str) -> str:
        return next(((found[name][0].text or "").strip() for name in names if name in found), "")

    stated = words("PROCESSING_LEVEL") or _tag(root)
    level = next((known for known in ("2A", "1C") if known in stated), "")
    numbered = re.fullmatch(r"N?(\d\d)\.?(\d\d)", words("PROCESSING_BASELINE"))
    scale = words(*_SCALES.get(level, ()))
    lacking = {"processing level": level, "processing baseline": numbered, "quantification value": scale}
    if not all(lacking.values()):
        raise InputError(
            Words(
                "The product's metadata does not say its {0}, so what its numbers mean is not known. Download the product again, or name its"
                " band files in a folder of their own, with OFFSET.",
                joined(Words(name) for name, value in lacking.items() if not value),
            )
        )
    ids = {band_name(e.get("physicalBand", "")): e.get("bandId", "") for e in found.get("Spectral_Information", [])}
    ids = {band: ids.get(band) or BAND_IDS[band] for band in BANDS}
    listed = found.get("BOA_ADD_OFFSET" if level == "2A" else "RADIO_ADD_OFFSET", [])
    try:
        offsets = {e.get("band_id", ""): round(float(e.text or "")) for e in listed}
        quantification = float(scale)
        texts, indices = (
            [(e.text or "").strip() for e in found.get(f"SPECIAL_VALUE_{what}", [])] for what in ("TEXT", "INDEX")
        )
        values = dict(zip(texts, indices))
        saturated = int(values.get("SATURATED", SATURATED))
    except (TypeError, ValueError, OverflowError) as error:
        raise InputError(Words("The product's metadata is damaged: {0}. Download the product again.", error)) from None
    missing = [band for band in BANDS if listed and ids[band] not in offsets]
    if missing:
        raise InputError(
            Words(
                "The product's metadata gives no offset for {0}, though for other bands. Download the product again.",
                ", ".join(missing),
            )
        )
    return Product(
        level,
        f"{numbered[1]}.{numbered[2]}" if numbered else "",
        words("PRODUCT_START_TIME", "DATATAKE_SENSING_START"),
        words("PRODUCT_URI", "PRODUCT_URI_2A"),
        {band: offsets.get(ids[band], 0) for band in BANDS},
        bool(listed),
        quantification,
        saturated,
        [(e.text or "").strip() for name in _IMAGES for e in found.get(name, [])],
    )


# What the numbers are divided by, in the words of today, then of the first format; there are others for water vapour and aerosols.
_SCALES = {
    "2A": ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE"),
    "1C": ("QUANTIFICATION_VALUE", "L1C_TOA_QUANTIFICATION_VALUE"),
}
_IMAGES = ("IMAGE_FILE", "IMAGE_FILE_2A", "IMAGE_ID", "IMAGE_ID_2A", "IMAGE_DATA_ID")


def add_offset(numbers: np.ndarray, offset: int) -> None:
    """Add an offset to 16-bit numbers, in place: at least 1 where there is data, 0 where there is none."""
    empty = numbers == 0
    if offset < 0:
        np.maximum(numbers, 1 - offset, out=numbers)
        numbers -= np.uint16(-offset)
    elif offset > 0:
        np.minimum(numbers, 65535 - offset, out=numbers)
        numbers += np.uint16(offset)
    numbers[empty] = 0


def mask_features(text: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield (type, GML of a polygon) of each feature of a mask in GML. Raises InputError where it is damaged."""
    for feature in _parse(text, Words("The mask {0}", name)).iter():
        if _tag(feature) != "MaskFeature":
            continue
        kind = next(((e.text or "").strip() for e in feature.iter() if _tag(e) == "maskType"), "")
        for element in feature.iter():
            if _tag(element) == "Polygon":
                yield kind, ElementTree.tostring(element, encoding="unicode")


def _parse(text: str, what: str) -> ElementTree.Element:
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise InputError(Words("{0} declares a document type, which no Sentinel-2 product does.", what))
    try:
        return ElementTree.fromstring(text)  # nosec B314 # no document type, so no entities
    except ElementTree.ParseError as error:
        raise InputError(Words("{0} is damaged or cut: {1}. Download the product again.", what, error)) from None


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def band_name(physical: str) -> str:
    """Return B04 for B4."""
    return f"B0{physical[1:]}" if len(physical) == 2 else physical


def metadata_names(names: Sequence[str]) -> list[str]:
    """Return those of a product's or a folder's file names that are metadata of a whole product."""
    return sorted(n for n in names if _METADATA.search(n) and "/GRANULE/" not in f"/{n}" and "DATASTRIP" not in n)


def tile_names(names: Sequence[str]) -> list[str]:
    """Return those of a product's file names that are metadata of a granule."""
    return sorted(name for name in names if _TILE.search(name))


def names_beside(name: str) -> list[str]:
    """List what the files of all BANDS are called beside one of them; nothing for another file."""
    if len(set(_BAND.findall(name))) != 1:
        return []
    small = bool(re.search(r"(?<![A-Za-z0-9])b\d", name))
    return [_BAND.sub(band.lower() if small else band, name) for band in BANDS]


def granules(names: Sequence[str], named: Sequence[str] = ()) -> dict[str, dict[str, str]]:
    """Sort file names by granule ('' where there are none) and by what they are: a band of BANDS, SCL, CLASSI, CLOUDS, QUALIT_B04 ...

    named: files that go before others of their kind, with ending or without, as the metadata names them; then those go that are called as
    ESA's are, then those whose name holds the band, the ones least deep first. Raises InputError where that leaves several for a band.
    """
    first = {name.rpartition("/")[2] for name in named}
    found: dict[str, dict[str, list[tuple[int, int, str]]]] = {}
    for name in sorted(names):
        inside = re.search(r"(?:^|/)GRANULE/([^/]+)/", name)
        file = name.rpartition("/")[2]
        rank = 0 if {file, file.rpartition(".")[0]} & first else 1 if _ESA_NAMES.search(name) else 2
        for kind in _kinds(name, file):
            found.setdefault(inside.group(1) if inside else "", {}).setdefault(kind, []).append(
                (rank, name.count("/"), name)
            )
    chosen = {key: {kind: _one_of(kind, files) for kind, files in kinds.items()} for key, kinds in found.items()}
    return {key: files for key, files in chosen.items() if set(files) & set(BANDS)} or chosen


def _kinds(name: str, file: str) -> list[str]:
    """Say what a file may be by its name; a name with several bands in it is none of them."""
    kinds = [kind for kind, pattern in _MASKS.items() if pattern.search(name) and not _COARSE.search(name)]
    if not re.search(_PICTURE, file, re.IGNORECASE) or _OF_MASKS.search(name):
        return kinds
    bands = {band.upper() for band in _BAND.findall(file)}
    if len(bands) == 1 and bands <= set(BANDS) and not _COARSE.search(name):
        kinds += bands
    elif not bands and _SCL.search(file) and not _COARSEST.search(name):
        kinds.append("SCL")
    return kinds


def _one_of(kind: str, files: list[tuple[int, int, str]]) -> str:
    best = min(files)
    others = [name for rank, depth, name in files if (rank, depth) == best[:2]]
    if len(others) > 1 and (kind in BANDS or kind == "SCL"):
        raise InputError(
            Words(
                "{0} files may be {1}: {2}. Each scene needs a folder of its own, with one file a band; or name the band file that is meant.",
                len(others),
                kind,
                ", ".join(others[:4]),
            )
        )
    return best[2]


def check_whole(files: dict[str, str], images: Sequence[str], where: str) -> None:
    """Raise InputError where one of BANDS is not there, or bands are of different dates."""
    listed = [image for image in images if any(f"_{band}" in image for band in BANDS)]
    missing = [f"{band} ({colour})" for band, colour in BANDS.items() if band not in files]
    if missing:
        more = Words(" Its metadata lists {0} of these files.", len(listed)) if listed else ""
        raise InputError(
            Words(
                "{0} lacks {1} at 10 m.{2} Download it again, or name the folder that holds all three.",
                where,
                ", ".join(missing),
                more,
            )
        )
    taken = {band: _TAKEN.search(files[band]) for band in BANDS}
    times = {found.group(1) for found in taken.values() if found}
    if len(times) > 1:
        raise InputError(
            Words("{0} mixes bands of {1}: each scene needs a folder of its own.", where, all_of(sorted(times)))
        )


def check_baseline(product: Product, folder: str, tiles: Sequence[str] = ()) -> None:
    """Raise InputError where a folder's name, its metadata and its granules are of different processing baselines.

    tiles: the granules' metadata (MTD_TL.xml).
    """
    identifiers = [re.search(r"<TILE_ID[^>]{0,200}>\s{0,200}([^<\s]{1,200})", text) for text in tiles]
    for name in (folder, product.uri, *(found.group(1) for found in identifiers if found)):
        named = re.search(r"_N(\d\d)\.?(\d\d)(?:_|$)", name)
        if named and product.baseline and product.baseline != f"{named.group(1)}.{named.group(2)}":
            raise InputError(
                Words(
                    "Baselines are mixed: {0} is of {1}.{2}, the product's metadata of {3}. Their offsets may"
                    " differ by 1,000, so the files of one must not be read with the metadata of the other. Download the product again.",
                    name,
                    named.group(1),
                    named.group(2),
                    product.baseline,
                )
            )

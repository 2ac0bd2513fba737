"""Opens Sentinel-2 products with GDAL: folders, zips and bare band files; their bands as one raster."""

import contextlib
import os
import re
import uuid
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, Optional

import numpy as np
from osgeo import gdal

from ...core.errors import InputError
from ...core.hidden import is_hidden
from ...core.link.layers import to_tags
from ...core.plain import size_of
from ...core.scenes import sentinel2
from ...core.scenes.sentinel2 import BANDS, Product
from ...core.words import Words
from . import rasters
from .rasters import Raster

MANY = 50_000  # names in a folder or a zip that is no product; a product of many granules has some thousands
ZIPPED = "/vsizip/"
LIMITS = {
    ".xml": sentinel2.METADATA_MOST,
    ".gml": sentinel2.MASK_MOST,
    **dict.fromkeys((".jp2", ".tif", ".tiff"), sentinel2.BAND_MOST),
}
GRANULE = re.compile(r"^/GRANULE/([^/]+)(?:/|$)")
ESA_ENDINGS = (".jp2", ".xml", ".gml")  # of a product's files; what else lies in its folder may be an output of ours


@dataclass
class Source:
    """A product on disk.

    base: the folder or archive, as GDAL names it; where: as it was typed; files: what it holds, by granule and kind (sentinel2.granules);
    product: None for bare files; metadata: its file's name; on_disk: the files that are read.
    """

    base: str
    where: str
    files: dict[str, dict[str, str]]
    product: Optional[Product] = None
    metadata: str = ""
    on_disk: list[str] = field(default_factory=list)

    def path(self, name: str) -> str:
        """Return the name by which GDAL opens one of the files."""
        return f"{self.base}/{name}"


def locate(typed: str) -> Source:
    """Find a product by a folder, a zip, its metadata or one of its files. Raises InputError where there is none, or it is not whole."""
    path = Path(typed).expanduser()
    if not path.exists():
        raise InputError(Words("There is no file or folder {0}.", typed))
    if path.is_file() and path.suffix.lower() == ".zip":
        base, names = f"{ZIPPED}{path.resolve().as_posix()}", _zip_names(path)
        beside: list[str] = []
    else:
        folder, beside = _root_of(path), sentinel2.names_beside(path.name) if path.is_file() else []
        base, names = str(folder), _names(folder)
    found = sentinel2.metadata_names(names)
    if len(found) > 1 and path.is_file() and path.suffix.lower() == ".xml":
        found = [name for name in found if Path(base, name) == path.resolve()] or found
    if len(found) > 1:
        raise InputError(
            Words("{0} holds {1} products ({2} …): name one of them.", typed, len(found), ", ".join(found[:3]))
        )
    if not found:
        source = Source(base, typed, sentinel2.granules(names, beside))
    else:
        prefix = found[0].rpartition("/")[0]
        names = [n[len(prefix):].lstrip("/") for n in names if n.startswith(f"{prefix}/" if prefix else "")]
        base = f"{base}/{prefix}".rstrip("/")
        metadata = found[0].rpartition("/")[2]
        product = sentinel2.read_product(text_of(f"{base}/{metadata}"))
        tiles = [text_of(f"{base}/{name}") for name in sentinel2.tile_names(names)]
        sentinel2.check_baseline(product, prefix.rpartition("/")[2] or os.path.basename(base), tiles)
        source = Source(base, typed, sentinel2.granules(names, product.images), product, metadata)
        inside = GRANULE.search(path.resolve().as_posix()[len(base):]) if len(source.files) > 1 else None
        if (
            inside is not None and inside.group(1) in source.files
        ):  # one of several is named by its folder or a file in it
            source.files = {inside.group(1): source.files[inside.group(1)]}
    for key in source.files or [""]:
        images = [i for i in source.product.images if key in i] if source.product else []
        sentinel2.check_whole(source.files.get(key, {}), images, f"{typed}{' (' + key + ')' if key else ''}")
    source.on_disk = [str(path)] if base.startswith(ZIPPED) else _read_of(source, names)
    return source


def _read_of(source: Source, names: list[str]) -> list[str]:
    """Return those of a folder's files that are read: bands and masks, and of a product what GDAL may read beside them."""
    found = {name for files in source.files.values() for name in files.values()}
    if source.product is not None:
        found |= {name for name in names if name.lower().endswith(ESA_ENDINGS)}
    return [source.path(name) for name in sorted(found)]


def _zip_names(path: Path) -> list[str]:
    """Return the files in a zip. Raises InputError where it is cut or encrypted, or one that may be read is larger than ESA's are."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if not m.is_dir() and not is_hidden(m.filename.split("/"))]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise InputError(
            Words("{0} is no whole zip file ({1}): the download was cut. Download it again.", path, error)
        ) from None
    if len(members) > MANY:
        raise InputError(Words("{0} holds too many files to be a product: name the product's own zip.", path))
    for member in members:
        most = LIMITS.get(os.path.splitext(member.filename)[1].lower())
        if most is not None and member.file_size > most:
            raise _too_large(f"{path}/{member.filename}", member.file_size, most)
        if most is not None and member.flag_bits & 1:
            raise InputError(Words("{0} is encrypted: unpack it first.", path))
    return [member.filename for member in members]


def _too_large(path: str, size: int, most: int) -> InputError:
    return InputError(
        Words(
            "{0} has {1:,} MB, where a Sentinel-2 product's has less than {2:,}. Download the product again.",
            path,
            size >> 20,
            most >> 20,
        )
    )


def _root_of(path: Path) -> Path:
    """Return the product's folder that a file or folder lies in; its own folder where it lies in none."""
    start = path.resolve() if path.is_dir() else path.resolve().parent
    for folder in [start, *start.parents[:5]]:
        if folder.is_dir() and sentinel2.metadata_names(
            [p.name for p in folder.iterdir() if p.suffix == ".xml" and p.is_file()]
        ):
            return folder
    return start.parent if start.name in ("R10m", "R20m", "R60m", "qi") else start


def _names(folder: Path) -> list[str]:
    names = []
    for here, _, files in os.walk(folder):
        found = [os.path.relpath(os.path.join(here, name), folder).replace(os.sep, "/") for name in files]
        names += [name for name in found if not is_hidden(name.split("/"))]
        if len(names) > MANY:
            raise InputError(Words("{0} holds too many files to be a product: name the product's own folder.", folder))
    return names


def text_of(path: str, most: int = sentinel2.METADATA_MOST) -> str:
    """Return the text of a file, in an archive too. most: bytes. Raises InputError where it is larger or can't be read."""
    found = gdal.VSIStatL(path) if path.startswith(ZIPPED) else None
    size = found.size if found is not None else 0 if path.startswith(ZIPPED) else size_of(path)
    if size > most:
        raise _too_large(path, size, most)
    stream = gdal.VSIFOpenL(path, "rb")
    if stream is None:
        raise InputError(Words("{0} can't be read: {1}", path, gdal.GetLastErrorMsg()))
    try:
        return bytes(gdal.VSIFReadL(1, size, stream) or b"").decode("utf-8", "replace")
    finally:
        gdal.VSIFCloseL(stream)


def band_sources(source: Source) -> dict[str, tuple[str, int]]:
    """Return for each of BANDS the path and the band number where it is read: the files of one granule, several as GDAL's driver joins them.

    Raises InputError where the product is not of one piece, or its metadata names other files than it has: GDAL would read them as empty.
    """
    if len(source.files) == 1:
        (files,) = source.files.values()
        return {band: (source.path(files[band]), 1) for band in BANDS}
    if source.product is not None:
        listed = {image.rpartition("/")[2] for image in source.product.images}
        for files in source.files.values():
            for band in BANDS:
                if os.path.splitext(os.path.basename(files[band]))[0] not in listed:
                    raise InputError(
                        Words(
                            "{0} has {1} granules, and its metadata does not name {2}. Download it again, or name the folder of one granule"
                            " (in GRANULE).",
                            source.where,
                            len(source.files),
                            files[band],
                        )
                    )
        dataset = gdal.OpenEx(source.path(source.metadata), gdal.OF_RASTER, allowed_drivers=["SENTINEL2"])
        subs = [name for name, _ in dataset.GetSubDatasets()] if dataset is not None else []
        tens = [name for name in subs if ":10m:" in name]
        if len(tens) > 1:
            raise InputError(
                Words(
                    "{0} spans {1} map zones: name one granule's folder of band files instead, with OFFSET.",
                    source.where,
                    len(tens),
                )
            )
        stack = gdal.OpenEx(tens[0], gdal.OF_RASTER) if tens else None
        if stack is not None:
            at = {
                sentinel2.band_name(stack.GetRasterBand(k).GetMetadataItem("BANDNAME") or ""): k
                for k in range(1, stack.RasterCount + 1)
            }
            if set(BANDS) <= set(at):
                return {band: (tens[0], at[band]) for band in BANDS}
    raise InputError(
        Words(
            "{0} holds {1} granules that GDAL can't join: name the folder of one of them (in GRANULE).",
            source.where,
            len(source.files),
        )
    )


def grid_of(sources: dict[str, tuple[str, int]]) -> Raster:
    """Return the raster of the first band, whose grid all have. Raises InputError where one is damaged or lies on another grid."""
    known = {path: rasters.describe(path) for path in dict.fromkeys(path for path, _ in sources.values())}
    found = {band: known[path] for band, (path, _) in sources.items()}
    first = found[next(iter(BANDS))]
    for band, raster in found.items():
        if raster.dtype != np.uint16:
            raise InputError(
                Words("{0} is {1}; Sentinel-2's numbers are 16-bit integers without sign.", raster.path, raster.dtype)
            )
        if (raster.width, raster.height, raster.geotransform) != (first.width, first.height, first.geotransform):
            raise InputError(
                Words(
                    "{0} lies on another grid than {1}: {2} is of another product or resolution.",
                    band,
                    next(iter(BANDS)),
                    raster.path,
                )
            )
    if abs(first.geotransform[1]) != 10 or not first.crs.isValid():
        raise InputError(
            Words("{0} has pixels of {1:g}, not the 10 m of red, green and blue.", first.path, first.geotransform[1])
        )
    return first


@contextlib.contextmanager
def opened(sources: dict[str, tuple[str, int]], grid: Raster) -> Iterator[Raster]:
    """Yield the bands as one raster, red, green and blue, while the block runs; grid: what grid_of gave."""
    name = f"/vsimem/landslidebias-{uuid.uuid4().hex}.vrt"
    gdal.FileFromMemBuffer(name, stack_xml(grid, sources).encode("utf-8"))
    try:
        yield rasters.describe(name)
    finally:
        gdal.Unlink(name)


def stack_xml(
    like: Raster,
    sources: dict[str, tuple[str, int]],
    offsets: Optional[dict[str, int]] = None,
    tags: Optional[dict] = None,
    nodata: bool = False,
) -> str:
    """Return a VRT of the bands; with `offsets` they are added as a look-up table, clipped at 1, and 0 stays 0."""
    text = gdal.EscapeString
    size = f'xOff="0" yOff="0" xSize="{like.width}" ySize="{like.height}"'
    items = "".join(f'<MDI key="{k}">{text(v, gdal.CPLES_XML)}</MDI>' for k, v in to_tags(tags or {}).items())
    bands = []
    for k, (band, (path, number)) in enumerate(sources.items(), 1):
        add = (offsets or {}).get(band, 0)
        table = f"<LUT>0:0,1:{max(1, 1 + add)},{max(2, 1 - add)}:{max(1, max(2, 1 - add) + add)},65535:{min(65535, 65535 + add)}</LUT>"
        kind = "ComplexSource" if add else "SimpleSource"
        empty = "<NoDataValue>0</NoDataValue>" if nodata else ""
        bands.append(
            f'<VRTRasterBand dataType="UInt16" band="{k}"><Description>{band} {BANDS[band]}</Description>{empty}'
            f"<ColorInterp>{BANDS[band].capitalize()}</ColorInterp><{kind}>"
            f'<SourceFilename relativeToVRT="0">{text(path, gdal.CPLES_XML)}</SourceFilename><SourceBand>{number}</SourceBand>'
            f"<SrcRect {size}/><DstRect {size}/>{table if add else ''}</{kind}></VRTRasterBand>"
        )
    return (
        f'<VRTDataset rasterXSize="{like.width}" rasterYSize="{like.height}"><SRS>{text(like.crs.toWkt(), gdal.CPLES_XML)}</SRS>'
        f"<GeoTransform>{', '.join(repr(v) for v in like.geotransform)}</GeoTransform><Metadata>{items}</Metadata>"
        f"{''.join(bands)}</VRTDataset>"
    )

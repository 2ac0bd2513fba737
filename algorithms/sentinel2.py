"""Opens Sentinel-2 products with GDAL: folders, zips and bare band files; their bands as one raster, their masks strip by strip."""

import contextlib
import os
import uuid
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry

from ..core import sentinel2
from ..core.errors import InputError
from ..core.sentinel2 import BANDS, Product
from . import rasters
from .strips import on_grid_of

MANY = 50_000  # names in a folder that is no product


@dataclass
class Source:
    """A product on disk. base: the folder or archive, as GDAL names it; files: what it holds, by granule; product: None for bare files."""

    base: str
    where: str
    files: dict
    product: Product = None
    metadata: str = ""

    def path(self, name) -> str:
        return f"{self.base}/{name}"


def locate(typed: str) -> Source:
    """Find a product by a folder, a zip, its metadata or one of its files. Raises InputError where there is none, or it is not whole."""
    path = Path(typed).expanduser()
    if not path.exists():
        raise InputError(f"There is no file or folder {typed}.")
    if path.is_file() and path.suffix.lower() == ".zip":
        base, names = f"/vsizip/{path.resolve().as_posix()}", _zip_names(path)
    else:
        folder = _root_of(path)
        base, names = str(folder), _names(folder)
    found = sentinel2.metadata_names(names)
    if len(found) > 1 and path.is_file() and path.suffix.lower() == ".xml":
        found = [name for name in found if Path(base, name) == path.resolve()] or found
    if len(found) > 1:
        raise InputError(f"{typed} holds {len(found)} products ({', '.join(found[:3])} …): name one of them.")
    if not found:
        source = Source(base, typed, sentinel2.granules(names))
    else:
        prefix = found[0].rpartition("/")[0]
        names = [n[len(prefix) :].lstrip("/") for n in names if n.startswith(prefix)]
        base = f"{base}/{prefix}".rstrip("/")
        metadata = found[0].rpartition("/")[2]
        product = sentinel2.read_product(_text(f"{base}/{metadata}"))
        tiles = [_text(f"{base}/{name}") for name in names if name.endswith("MTD_TL.xml")]
        sentinel2.check_baseline(product, prefix.rpartition("/")[2] or os.path.basename(base), tiles)
        source = Source(base, typed, sentinel2.granules(names), product, metadata)
    for key in source.files or [""]:
        images = [i for i in source.product.images if key in i] if source.product else []
        sentinel2.check_whole(source.files.get(key, {}), images, f"{typed}{' (' + key + ')' if key else ''}")
    return source


def _zip_names(path) -> list:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, OSError) as error:
        raise InputError(f"{path} is no whole zip file ({error}): the download was cut. Download it again.") from None


def _root_of(path: Path) -> Path:
    """Return the product's folder that a file or folder lies in; its own folder where it lies in none."""
    start = path.resolve() if path.is_dir() else path.resolve().parent
    for folder in [start, *start.parents[:5]]:
        if folder.is_dir() and sentinel2.metadata_names(
            [p.name for p in folder.iterdir() if p.suffix == ".xml" and p.is_file()]
        ):
            return folder
    return start.parent if start.name in ("R10m", "R20m", "R60m", "qi") else start


def _names(folder: Path) -> list:
    names = []
    for here, _, files in os.walk(folder):
        names += [os.path.relpath(os.path.join(here, name), folder).replace(os.sep, "/") for name in files]
        if len(names) > MANY:
            raise InputError(f"{folder} holds too many files to be a product: name the product's own folder.")
    return names


def _text(path) -> str:
    stream = gdal.VSIFOpenL(path, "rb")
    if stream is None:
        raise InputError(f"{path} can't be read: {gdal.GetLastErrorMsg()}")
    try:
        size = gdal.VSIStatL(path).size
        return bytes(gdal.VSIFReadL(1, size, stream) or b"").decode("utf-8", "replace")
    finally:
        gdal.VSIFCloseL(stream)


def band_sources(source: Source) -> dict:
    """Return for each of BANDS the path and the band number where it is read: by GDAL's driver for products, the file itself otherwise."""
    if source.product is not None:
        dataset = gdal.OpenEx(source.path(source.metadata), gdal.OF_RASTER, allowed_drivers=["SENTINEL2"])
        subs = [name for name, _ in dataset.GetSubDatasets()] if dataset is not None else []
        tens = [name for name in subs if ":10m:" in name]
        if len(tens) > 1:
            raise InputError(
                f"{source.where} spans {len(tens)} map zones: name one granule's folder of band files instead, with OFFSET."
            )
        stack = gdal.OpenEx(tens[0], gdal.OF_RASTER) if tens else None
        if stack is not None:
            at = {
                sentinel2.band_name(stack.GetRasterBand(k).GetMetadataItem("BANDNAME") or ""): k
                for k in range(1, stack.RasterCount + 1)
            }
            if set(BANDS) <= set(at):
                return {band: (tens[0], at[band]) for band in BANDS}
    if len(source.files) > 1:
        raise InputError(f"{source.where} holds {len(source.files)} granules that GDAL can't join: name one of them.")
    (files,) = source.files.values()
    return {band: (source.path(files[band]), 1) for band in BANDS}


@contextlib.contextmanager
def opened(sources: dict):
    """Yield the bands as one raster, red, green and blue. Raises InputError where one is damaged or lies on another grid."""
    found = {band: rasters.describe(path) for band, (path, _) in sources.items()}
    first = found["B04"]
    for band, raster in found.items():
        if raster.dtype != np.uint16:
            raise InputError(f"{raster.path} is {raster.dtype}; Sentinel-2's numbers are 16-bit integers without sign.")
        if (raster.width, raster.height, raster.geotransform) != (first.width, first.height, first.geotransform):
            raise InputError(
                f"{band} lies on another grid than B04: {raster.path} is of another product or resolution."
            )
    if abs(first.geotransform[1]) != 10 or not first.crs.isValid():
        raise InputError(f"{first.path} has pixels of {first.geotransform[1]:g}, not the 10 m of red, green and blue.")
    name = f"/vsimem/landslidebias-{uuid.uuid4().hex}.vrt"
    gdal.FileFromMemBuffer(name, stack_xml(first, sources).encode("utf-8"))
    try:
        yield rasters.describe(name)
    finally:
        gdal.Unlink(name)


def stack_xml(like, sources, offsets=None, tags=None, nodata=False) -> str:
    """Return a VRT of the bands; with `offsets` they are added as a look-up table, clipped at 1, and 0 stays 0."""
    text = gdal.EscapeString
    size = f'xOff="0" yOff="0" xSize="{like.width}" ySize="{like.height}"'
    items = "".join(
        f'<MDI key="{rasters.PREFIX}{k.upper()}">{text(str(v), gdal.CPLES_XML)}</MDI>' for k, v in (tags or {}).items()
    )
    bands = []
    for k, (band, (path, number)) in enumerate(sources.items(), 1):
        add = (offsets or {}).get(band, 0)
        table = f"<LUT>0:0,1:{max(1, 1 + add)},{max(2, 1 - add)}:{max(1, max(2, 1 - add) + add)},65535:{min(65535, 65535 + add)}</LUT>"
        kind = "ComplexSource" if add else "SimpleSource"
        bands.append(
            f'<VRTRasterBand dataType="UInt16" band="{k}"><Description>{band} {BANDS[band]}</Description>'
            + ("<NoDataValue>0</NoDataValue>" if nodata else "")
            + f"<ColorInterp>{BANDS[band].capitalize()}</ColorInterp><{kind}>"
            f'<SourceFilename relativeToVRT="0">{text(path, gdal.CPLES_XML)}</SourceFilename><SourceBand>{number}</SourceBand>'
            f"<SrcRect {size}/><DstRect {size}/>{table if add else ''}</{kind}></VRTRasterBand>"
        )
    return (
        f'<VRTDataset rasterXSize="{like.width}" rasterYSize="{like.height}"><SRS>{text(like.crs.toWkt(), gdal.CPLES_XML)}</SRS>'
        f"<GeoTransform>{', '.join(repr(v) for v in like.geotransform)}</GeoTransform><Metadata>{items}</Metadata>"
        f"{''.join(bands)}</VRTDataset>"
    )


class Mask:
    """Which pixels of a product are left out, class by class. Read it strip by strip; `notes` says what could not be looked at."""

    def __init__(self, source: Source, raster, wanted, saturated):
        """wanted: names of sentinel2.CLASSES, None for all that the product has. Raises InputError for one that it lacks."""
        self.notes, self.classes = [], []
        self._raster, self._saturated = raster, None
        self._layers, self._shapes, self._temporary = {}, [], []  # (path, band): (dataset on the grid, values)
        for name in wanted or sentinel2.CLASSES:
            if self._add(name, source, saturated):
                self.classes.append(name)
            elif wanted:
                raise InputError(
                    f"{source.where} has no class {name!r}: "
                    + (
                        "the scene classification file (SCL) is missing."
                        if source.product is not None and source.product.level == "2A"
                        else "without a scene classification (level 2A has one) a mask can leave out no data and saturated pixels, cloud and"
                        " cirrus where the product has MSK_CLASSI or MSK_CLOUDS, and snow where it has MSK_CLASSI."
                    )
                )
        missing = [name for name in sentinel2.CLASSES if name not in self.classes]
        if not wanted and missing:
            self.notes.append(f"The product has no class {', '.join(missing)}: the mask can't leave it out.")

    def _add(self, name, source, saturated) -> bool:
        """Take up a class. Returns whether the product has it; what the numbers themselves say, every product has."""
        if name == "saturated":
            self._saturated = saturated
        found = name in ("no data", "saturated")

        def paths(kind):
            return [source.path(files[kind]) for files in source.files.values() if kind in files]

        if paths("SCL"):
            return self._layer(paths("SCL"), 1, sentinel2.CLASSES[name])
        if name in sentinel2.CLASSI_BANDS and paths("CLASSI"):
            found = self._layer(paths("CLASSI"), sentinel2.CLASSI_BANDS[name], None)
        elif name in sentinel2.CLASSI_BANDS and name in sentinel2.GML_TYPES and paths("CLOUDS"):
            found = self._features(paths("CLOUDS"), sentinel2.GML_TYPES[name])
        for kind, key in (("saturated", "SATURA"), ("no data", "NODATA")):
            for band in BANDS if name == kind else ():
                if paths(f"QUALIT_{band}"):
                    self._layer(paths(f"QUALIT_{band}"), sentinel2.QUALIT_BANDS[name], None)
                elif paths(f"{key}_{band}"):
                    self._features(paths(f"{key}_{band}"), sentinel2.GML_TYPES[name])
        return found

    def _layer(self, paths, band, value) -> bool:
        """Take up a band of a mask raster; `value`: the class, None where any value above 0 counts. Returns whether it has the band."""
        mask = rasters.describe(paths[0])
        if band > len(mask.bands):
            return False
        if not mask.crs.isValid():
            raise InputError(f"The mask {paths[0]} has no coordinate system: the product is damaged.")
        if abs(mask.geotransform[1]) != abs(self._raster.geotransform[1]):
            words = f"Masks of {abs(mask.geotransform[1]):g} m are resampled to 10 m by nearest neighbour."
            if words not in self.notes:
                self.notes.append(words)
        key = (paths[0], band)
        if key not in self._layers:
            if len(paths) > 1:  # a product of several granules
                mask.path = f"/vsimem/landslidebias-{uuid.uuid4().hex}.vrt"
                gdal.BuildVRT(mask.path, paths).FlushCache()
                self._temporary.append(mask.path)
            self._layers[key] = (on_grid_of(self._raster, mask, band), [])
        self._layers[key][1].append(value)
        return True

    def _features(self, paths, kinds) -> bool:
        for path in paths:
            for kind, gml in sentinel2.mask_features(_text(path), os.path.basename(path)):
                if kind in kinds:
                    shape = ogr.CreateGeometryFromGML(gml)
                    if shape is None:
                        raise InputError(
                            f"The mask {path} is damaged: a polygon of it can't be read. Download it again."
                        )
                    shape.FlattenTo2D()
                    outline = QgsGeometry()
                    outline.fromWkb(bytes(shape.ExportToWkb()))
                    self._shapes.append(outline)
        return True

    def close(self) -> None:
        """Let go of what was opened."""
        self._layers.clear()
        for path in self._temporary:
            gdal.Unlink(path)

    def valid(self, pixels, row) -> np.ndarray:
        """Return which pixels [rows, width] bool of a strip of numbers [3, rows, width] count. Raises InputError where a mask is damaged."""
        valid = (pixels != 0).all(0)
        if self._saturated is not None:
            valid &= (pixels != self._saturated).all(0)
        rows = pixels.shape[1]
        for (path, _), (dataset, values) in self._layers.items():
            data = dataset.ReadAsArray(0, row, self._raster.width, rows)
            if data is None:
                raise InputError(
                    f"The mask {path} is damaged or cut: {gdal.GetLastErrorMsg()}. Download the product again."
                )
            valid &= ~(np.isin(data, values) if values[0] is not None else data > 0)
        if self._shapes:
            valid &= rasters.burn(rasters.lines(self._raster, row, rows), self._shapes) == 0
        return valid

"""Thin readers of rasters on the QGIS side, with osgeo.gdal."""

import contextlib
import os
from dataclasses import dataclass, field, replace
from typing import Optional, Sequence

import numpy as np
from osgeo import gdal, gdal_array, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProviderRegistry,
)

from ...core.errors import InputError
from ...core.link.layers import from_tags
from ...core.scenes.blocks import to_map
from ...core.words import Words
from . import views
from .remote import check_local


@dataclass
class Raster:
    """What is known of a raster without reading it, as its layer shows it: the layer's system, open options and no data count, not the file's.

    tags: the provenance that this plugin wrote, keys in lower case; transforms: how QGIS goes from one coordinate system to another; files: all
    that it is read from, those behind a virtual raster too; options: GDAL's, for opening it; nodata: of each band, where the layer's differ from
    the file's (None: none), else empty; placed_by_layer: whether its system is another one than the file says.

    scales: (scale, offset) of each band, as the file says; undeclared: whether nothing says which pixels hold no data. What is made of it
    (pixels.py): straight: (ratio, summand) of each band that bring its numbers to what is meant, empty for none; warp: how it is resampled to its
    grid, '' for the file's; zeros: whether 0 is no data though nothing says so; notes: sentences about these.
    """

    path: str
    width: int
    height: int
    geotransform: tuple
    crs: QgsCoordinateReferenceSystem
    bands: list
    dtype: np.dtype
    tags: dict = field(default_factory=dict)
    transforms: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)
    files: list = field(default_factory=list)
    options: list = field(default_factory=list)
    nodata: list = field(default_factory=list)
    placed_by_layer: bool = False

    straight: list = field(default_factory=list)
    warp: str = ""
    scales: list = field(default_factory=list)
    undeclared: bool = False
    zeros: bool = False
    notes: list = field(default_factory=list)

    def open(self) -> gdal.Dataset:
        """Open it as it is meant."""
        return views.shown(self, _open(self.path, self.options))

    def view(self, folder: str, name: str) -> str:
        """Return a file by which another program sees it as it is meant: its own, or a virtual raster made in a folder."""
        return views.written(self, _open(self.path, self.options), folder, name)

    def names(self, numbers: Sequence[int]) -> list[str]:
        """Return the names of bands (their numbers, from 1); a band without a name is called by its number."""
        return [self.bands[b - 1] or str(b) for b in numbers]


def _open(path: str, options: Sequence[str] = ()) -> gdal.Dataset:
    check_local(path)
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY, open_options=list(options))
    except RuntimeError:  # another plugin switched GDAL's exceptions on
        dataset = None
    if dataset is None:
        raise InputError(
            Words("{0} can't be opened as a raster: {1}", path, gdal.GetLastErrorMsg() or Words("unknown format"))
        )
    return dataset


def describe(
    path: str,
    crs: Optional[QgsCoordinateReferenceSystem] = None,
    transforms: Optional[QgsCoordinateTransformContext] = None,
    options: Sequence[str] = (),
) -> Raster:
    """Look at a raster file. Raises InputError where it is none, or has no coordinate system."""
    dataset = _open(path, options)
    own = QgsCoordinateReferenceSystem.fromWkt(dataset.GetProjection())
    if crs is None or not crs.isValid():
        crs = own
    bands = [dataset.GetRasterBand(k + 1) for k in range(dataset.RasterCount)]
    if not bands:
        raise InputError(Words("{0} holds no raster band.", path))
    nodata = []
    if dataset.GetDriver().ShortName == "SENTINEL2" and all(band.GetNoDataValue() is None for band in bands):
        nodata = [0.0] * len(bands)  # ESA's value of pixels without data, which the driver does not tell
    return Raster(
        path,
        dataset.RasterXSize,
        dataset.RasterYSize,
        dataset.GetGeoTransform(),
        crs,
        [band.GetDescription() for band in bands],
        np.result_type(*[gdal_dtype(band) for band in bands]),
        from_tags(dataset.GetMetadata() or {}),
        transforms or QgsCoordinateTransformContext(),
        sorted(_files_of(dataset)),
        list(options),
        nodata,
        crs != own,
        scales=[(band.GetScale() or 1.0, band.GetOffset() or 0.0) for band in bands],
        undeclared=not nodata and all(_is_undeclared(band) for band in bands),
    )


def _is_undeclared(band: gdal.Band) -> bool:
    """Say whether a band says by no means which pixels hold no data."""
    return band.GetNoDataValue() is None and band.GetMaskFlags() == gdal.GMF_ALL_VALID


def _files_of(dataset: gdal.Dataset, depth: int = 8) -> set[str]:
    """Return all files that a dataset is read from, through virtual rasters of virtual rasters."""
    found = set(dataset.GetFileList() or [])
    for path in list(found) if depth else ():
        if path.lower().endswith(".vrt") and path != dataset.GetDescription():
            with contextlib.suppress(InputError):
                found |= _files_of(_open(path), depth - 1)
    return found


def gdal_dtype(band) -> np.dtype:
    """Return numpy's type of a GDAL band."""
    return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))


def from_layer(layer, transforms: QgsCoordinateTransformContext, placed: bool = True) -> Raster:
    """Return the raster of a layer. Raises InputError where GDAL can't read it, or, if `placed`, it has no coordinate system."""
    if layer.dataProvider().name() != "gdal":
        raise InputError(
            Words(
                "The raster {0} comes from {1}; export it as a GeoTIFF first.",
                layer.name(),
                layer.dataProvider().name(),
            )
        )
    # What comes after the path (|option:…) is QGIS's; of a path of a driver's own form (GPKG:…:name) decodeUri leaves only the file.
    source = layer.source().split("|option:")[0].split("|layerName:")[0]
    options = QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("openOptions") or []
    raster = describe(os.path.abspath(source) if os.path.exists(source) else source, layer.crs(), transforms, options)
    raster.nodata = _nodata_of(layer, raster.nodata)
    raster.undeclared = raster.undeclared and not raster.nodata
    if placed:
        check_placed(raster, layer.name())
    return raster


def check_placed(raster: Raster, name: str) -> None:
    """Raise InputError where a raster has no coordinate system. name: what it is called."""
    if not raster.crs.isValid():
        raise InputError(
            Words(
                "The raster {0} has no coordinate system. Assign one (Raster, Projections, Assign"
                " Projection) so that sizes can be measured.",
                name,
            )
        )


def _nodata_of(layer, told: list) -> list:
    """Return each band's no-data value where the layer's settings differ from the file's. Raises InputError where one value can't say it."""
    provider, found, differs = layer.dataProvider(), [], False
    for k in range(1, layer.bandCount() + 1):
        used = provider.sourceHasNoDataValue(k) and provider.useSourceNoDataValue(k)
        values = {provider.sourceNoDataValue(k)} if used else set(told[k - 1:k])
        more = {r.min() for r in provider.userNoDataValues(k)} | {r.max() for r in provider.userNoDataValues(k)}
        differs = differs or bool(more - values) or provider.sourceHasNoDataValue(k) != used
        if len(values | more) > 1:
            raise InputError(
                Words(
                    "The layer {0} takes more than one value for no data ({1}): export it with a single one.",
                    layer.name(),
                    ", ".join(f"{v:g}" for v in sorted(values | more)),
                )
            )
        found.append(next(iter(values | more), None))
    return found if differs else told


def read(raster: Raster, band: int = 1) -> np.ndarray:
    """Read a whole band [height, width]; no data becomes NaN in floating-point rasters. For block rasters, which are small."""
    path, dataset = raster.path, raster.open()
    source = dataset.GetRasterBand(band)
    data = source.ReadAsArray()
    if data is None:
        raise InputError(Words("{0} is damaged or incomplete: {1}", path, gdal.GetLastErrorMsg()))
    nodata = source.GetNoDataValue()
    if data.dtype.kind == "f" and nodata is not None and not np.isnan(nodata):
        data = np.where(data == nodata, np.nan, data)
    return data


def _vector_memory():
    """Return OGR's driver for layers in memory, which GDAL 3.11 renamed."""
    return ogr.GetDriverByName("MEM") if gdal.VersionInfo() >= "3110000" else ogr.GetDriverByName("Memory")


def burn(raster: Raster, geometries, values=None, all_touched=False) -> np.ndarray:
    """Burn geometries, in the raster's coordinate system, into its grid: [height, width] integers, 0 where there is none.

    values: one an integer > 0 a geometry, 1 by default; a later one overwrites.
    """
    kind = gdal.GDT_Byte if values is None else gdal.GDT_Int32
    target = gdal.GetDriverByName("MEM").Create("", raster.width, raster.height, 1, kind)
    target.SetGeoTransform(raster.geotransform)
    srs = osr.SpatialReference()
    srs.ImportFromWkt(raster.crs.toWkt())
    target.SetProjection(srs.ExportToWkt())
    holder = _vector_memory().CreateDataSource("")
    layer = holder.CreateLayer("shapes", srs, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    for k, geometry in enumerate(geometries):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())))
        feature.SetField("value", int(values[k]) if values is not None else 1)
        layer.CreateFeature(feature)
    options = ["ATTRIBUTE=value"] + (["ALL_TOUCHED=TRUE"] if all_touched else [])
    gdal.RasterizeLayer(target, [1], layer, options=options)
    return target.ReadAsArray()


def lines(raster: Raster, row, rows, width=None) -> Raster:
    """Return some lines of a raster, and their first `width` pixels, as a raster of their own."""
    x0, xx, xy, y0, yx, yy = raster.geotransform
    place = (x0 + row * xy, xx, xy, y0 + row * yy, yx, yy)
    return replace(raster, width=width or raster.width, height=rows, geotransform=place)


def measure(crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext) -> QgsDistanceArea:
    """Return what measures lengths and areas of this coordinate system on the ellipsoid, in metres."""
    tool = QgsDistanceArea()
    tool.setSourceCrs(crs, transforms)
    tool.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    return tool


def pixel_size(raster: Raster) -> tuple[float, float]:
    """Return the true width and height of a pixel at the raster's centre, in metres on the ellipsoid."""
    tool = measure(raster.crs, raster.transforms)
    col, row = raster.width / 2, raster.height / 2
    a, b, c = (QgsPointXY(*to_map(raster.geotransform, col + dc, row + dr)) for dc, dr in ((0, 0), (1, 0), (0, 1)))
    return tool.measureLine(a, b), tool.measureLine(a, c)


def rectangle(geotransform, left, top, right, bottom) -> QgsGeometry:
    """Return the polygon on the map between two columns and two rows."""
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return QgsGeometry.fromPolygonXY([[QgsPointXY(*to_map(geotransform, c, r)) for c, r in corners]])


def extent(raster: Raster) -> QgsGeometry:
    """Return the raster's outline as a polygon on the map."""
    return rectangle(raster.geotransform, 0, 0, raster.width, raster.height)


def utm_of(raster: Raster) -> str:
    """Return the UTM zone of the raster's centre as an EPSG code."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    centre = QgsPointXY(*to_map(raster.geotransform, raster.width / 2, raster.height / 2))
    centre = QgsCoordinateTransform(raster.crs, wgs84, raster.transforms).transform(centre)
    zone = min(60, int((centre.x() + 180) // 6) + 1)
    return f"EPSG:{32600 + zone if centre.y() >= 0 else 32700 + zone}"


def overlaps(mask: Raster, scene: Raster) -> bool:
    """Say whether a mask and a scene have ground in common."""
    outline = extent(mask)
    try:
        outline.transform(QgsCoordinateTransform(mask.crs, scene.crs, scene.transforms))
    except QgsCsException:  # on the other side of the world
        return False
    return outline.intersects(extent(scene))


def check_overlap(mask: Raster, scene: Raster) -> None:
    """Raise InputError where a mask lies elsewhere than the scene."""
    if not overlaps(mask, scene):
        raise InputError(
            "MASK does not overlap the scene: check that it belongs to this scene, and both coordinate systems."
        )

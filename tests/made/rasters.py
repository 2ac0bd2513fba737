"""The one writer of test rasters: with GDAL in QGIS's Python, with rasterio in the engine's."""

from pathlib import Path

import numpy as np

try:
    from osgeo import gdal, osr
except ImportError:
    gdal = None
    import rasterio

WEST, NORTH, EPSG, PIXEL = 500000, 4000000, 32633, 10.0  # where things lie in tests that don't say otherwise


KINDS = {
    "uint8": "Byte",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float32": "Float32",
    "float64": "Float64",
}


def write(
    path,
    pixels,
    nodata=None,
    origin=(WEST, NORTH),
    pixel=PIXEL,
    epsg=EPSG,
    tags=None,
    names=(),
    place=None,
    alpha=False,
):
    """Write pixels [height, width(, bands)] as GeoTIFF of their own type, and return its path.

    place is a geotransform in the place of `origin` and `pixel`; epsg None writes no system; tags are those of the plugin's own rasters;
    alpha: the last band is one.
    """
    pixels = np.asarray(pixels)
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    place = place or (origin[0], pixel, 0, origin[1], 0, -pixel)
    tags = {f"LANDSLIDEBIAS_{key}": str(value) for key, value in (tags or {}).items()}
    (_with_gdal if gdal else _with_rasterio)(str(path), pixels, nodata, place, epsg, tags, names, alpha)
    return str(path)


def _with_gdal(path, pixels, nodata, place, epsg, tags, names, alpha):
    kind = getattr(gdal, "GDT_" + KINDS[pixels.dtype.name])
    height, width, bands = pixels.shape
    out = gdal.GetDriverByName("GTiff").Create(
        path, width, height, bands, kind, ["ALPHA=YES", *(["PHOTOMETRIC=RGB"] if bands == 4 else [])] if alpha else []
    )
    out.SetGeoTransform(place)
    if epsg:
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(epsg)
        out.SetProjection(srs.ExportToWkt())
    for key, value in tags.items():
        out.SetMetadataItem(key, value)
    for k in range(bands):
        band = out.GetRasterBand(k + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[k])
        band.WriteArray(pixels[..., k])
    out = None  # closes the file


def _with_rasterio(path, pixels, nodata, place, epsg, tags, names, alpha):
    height, width, count = pixels.shape
    facts = {
        "driver": "GTiff",
        "height": height,
        "width": width,
        "count": count,
        "dtype": pixels.dtype,
        "crs": f"EPSG:{epsg}" if epsg else None,
        "transform": rasterio.Affine.from_gdal(*place),
        "nodata": nodata,
    }
    if alpha:
        facts["alpha"] = "yes"
    with rasterio.open(Path(path), "w", **facts) as out:
        out.write(np.moveaxis(pixels, -1, 0))
        out.update_tags(**tags)
        if names:
            out.descriptions = names


def read(path):
    """Return the pixels [bands, height, width] or [height, width], the geotransform and the tags of a raster."""
    dataset = gdal.Open(str(path))
    assert dataset is not None, path
    return dataset.ReadAsArray(), dataset.GetGeoTransform(), dataset.GetMetadata()

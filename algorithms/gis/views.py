"""Virtual rasters that show a raster as it is meant: with its layer's system and no data, its numbers as values, on another grid."""

import html
import os
from pathlib import Path
from typing import Optional, Sequence

import numpy as np
from osgeo import gdal


def is_plain(raster) -> bool:
    """Say whether a raster's file can be read as it is."""
    return not (raster.placed_by_layer or raster.nodata or raster.straight or raster.warp)


def shown(raster, dataset: gdal.Dataset) -> gdal.Dataset:
    """Return what a raster (rasters.Raster) means, over its opened file, in memory."""
    if is_plain(raster):
        return dataset
    found = _numbers(raster, dataset, "")
    return _warped(raster, found, "") if raster.warp else found


def written(raster, dataset: gdal.Dataset, folder: str, name: str) -> str:
    """Return a file by which another program sees what a raster means: its own, or one that is made in a folder."""
    if is_plain(raster) and not raster.options:
        return str(raster.path)
    path = os.path.join(folder, f"{name}.vrt")
    inner = os.path.join(folder, f"{name}.numbers.vrt") if raster.warp else path
    found = _numbers(raster, dataset, inner)
    found.FlushCache()
    del found
    if raster.options:
        _with_options(inner, raster.options)
    if raster.warp:
        outer = _warped(raster, gdal.Open(inner), path)
        outer.FlushCache()
        del outer
    return path


def _numbers(raster, dataset: gdal.Dataset, path: str) -> gdal.Dataset:
    """Return a virtual raster with the layer's system and no data, and the numbers brought to values."""
    system = raster.crs.toWkt() if raster.placed_by_layer else None
    found = gdal.Translate(path, dataset, format="VRT", outputSRS=system)
    for k, value in enumerate(raster.nodata, 1):
        band = found.GetRasterBand(k)
        band.DeleteNoDataValue() if value is None else band.SetNoDataValue(value)
    if not raster.straight:
        return found
    void = [found.GetRasterBand(k).GetNoDataValue() for k in range(1, found.RasterCount + 1)]
    text = _optioned(_straightened(found.GetMetadata("xml:VRT")[0], raster, void), raster.options)
    del found
    if not path:
        made = gdal.Open(text)
        made.source = dataset  # it holds no reference of its own to what lies in memory
        return made
    Path(path).write_text(text, encoding="utf-8")
    return gdal.Open(path)


def _straightened(text: str, raster, void: Sequence[Optional[float]]) -> str:
    """Return the description of a virtual raster whose bands' numbers become values. void: each band's no data, None where there is none."""
    parts = text.split("<VRTRasterBand ")
    for k, (ratio, add) in enumerate(raster.straight, 1):
        if (ratio, add) == (1.0, 0.0) or "<ColorInterp>Alpha</ColorInterp>" in parts[k]:
            continue
        part = parts[k].replace("<SimpleSource>", "<ComplexSource>").replace("</SimpleSource>", "</ComplexSource>")
        whole = raster.dtype.kind in "iu"
        how = (
            f"<LUT>{table(raster.dtype, ratio, add)}</LUT>"
            if whole
            else f"<ScaleOffset>{add!r}</ScaleOffset><ScaleRatio>{ratio!r}</ScaleRatio>"
        )
        nodata = void[k - 1]
        if nodata is not None:
            how += f"<NODATA>{nodata!r}</NODATA>"
            part = _without(part, "NoDataValue")
            part = part.replace(">", f"><NoDataValue>{_free(raster.dtype, ratio, add, nodata)!r}</NoDataValue>", 1)
        part = part.replace("</ComplexSource>", f"{how}</ComplexSource>")
        if not whole:
            kind = "Float64" if raster.dtype == np.float64 else "Float32"
            part = f'dataType="{kind}"' + part[part.index('"', part.index('dataType="') + 10) + 1:]
        for tag in ("Scale", "Offset"):
            part = _without(part, tag)
        parts[k] = part
    return "<VRTRasterBand ".join(parts)


def _without(text: str, tag: str) -> str:
    start, end = text.find(f"<{tag}>"), text.find(f"</{tag}>")
    return text if start < 0 or end < 0 else text[:start] + text[end + len(tag) + 3:]


def table(dtype: np.dtype, ratio: float, add: float) -> str:
    """Return a look-up table of number x ratio + summand: 0 stays 0, the rest is kept from 1 to the type's largest number."""
    top = float(np.iinfo(dtype).max)
    first, last = (1 - add) / ratio, (top - add) / ratio
    points = []
    if np.dtype(dtype).kind == "i":
        least = -top - 1
        points = [(least, max(1.0, least * ratio + add)), (-1.0, max(1.0, add - ratio))]
        points[1:1] = [(first, 1.0)] if least < first < -1 else []
    points += [(0.0, 0.0), (1.0, max(1.0, ratio + add))]
    if first > 1:
        points.append((first, 1.0))
    if last < top:
        points.append((last, top))
    points.append((top, min(top, max(1.0, top * ratio + add))))
    return ",".join(f"{x:.9g}:{y:.9g}" for x, y in points)


def _free(dtype: np.dtype, ratio: float, add: float, nodata: float) -> float:
    """Return what says no data among values, for the numbers' own value may be another number's now."""
    if dtype.kind == "f":
        return float("nan")
    top = float(np.iinfo(dtype).max)
    if dtype.kind == "i" and nodata != 0:
        return min(nodata, -1.0)
    if nodata == 0 or (top * ratio + add >= top and ratio + add < 2):
        return 0.0  # which only 0 becomes
    return top if top * ratio + add < top else 1.0


def _warped(raster, dataset: gdal.Dataset, path: str) -> gdal.Dataset:
    """Return a virtual raster on the grid that the raster is shown on."""
    x0, xx, _, y0, _, yy = raster.geotransform
    bounds = (x0, y0 + raster.height * yy, x0 + raster.width * xx, y0)
    size = {"width": raster.width, "height": raster.height}
    options = {"dstSRS": raster.crs.toWkt(), "outputBounds": bounds, "resampleAlg": raster.warp, **size}
    bands = range(1, dataset.RasterCount + 1)
    if any(dataset.GetRasterBand(k).GetNoDataValue() is not None for k in bands):
        found = gdal.Warp(path, dataset, format="VRT", **options)
        found.source = dataset
        return found
    # Nothing in the numbers would tell what lies outside of the scene, or under its mask.
    inner = gdal.Warp(path and f"{path[:-4]}.warped.vrt", dataset, format="VRT", dstAlpha=True, **options)
    inner.FlushCache()
    found = gdal.Translate(path, inner, format="VRT", bandList=list(bands), maskBand=inner.RasterCount)
    found.source = (inner, dataset)
    return found


def _with_options(path: str, options: Sequence[str]) -> None:
    """Write open options into the sources of a virtual raster's file."""
    text = Path(path).read_text(encoding="utf-8")
    Path(path).write_text(_optioned(text, options), encoding="utf-8")


def _optioned(text: str, options: Sequence[str]) -> str:
    """Return a virtual raster's text with open options for its sources; GDAL before 3.8 leaves them out."""
    if not options or "<OpenOptions>" in text:
        return text
    items = "".join(
        f'<OOI key="{html.escape(key)}">{html.escape(value)}</OOI>'
        for key, _, value in (o.partition("=") for o in options)
    )
    return text.replace("</SourceFilename>", f"</SourceFilename><OpenOptions>{items}</OpenOptions>")

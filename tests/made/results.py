"""What outputs hold, by value: two runs of the same are the same in it."""

import numpy as np
from osgeo import gdal, ogr


def values(path):
    """Return a raster's pixels as bytes, a layer's features as texts, or a file's bytes."""
    path = str(path)
    if path.endswith(".tif"):
        dataset = gdal.Open(path)
        return np.ascontiguousarray(dataset.ReadAsArray()).tobytes(), dataset.GetGeoTransform()
    if path.endswith(".gpkg"):
        dataset = ogr.Open(path)
        return [feature.ExportToJson() for feature in dataset.GetLayer(0)]
    with open(path, "rb") as stream:
        return stream.read()


def of_run(given):
    """Return the values of a run's rasters and layers."""
    paths = [path for path in given.values() if isinstance(path, str) and path.endswith((".tif", ".gpkg"))]
    return [values(path) for path in paths]

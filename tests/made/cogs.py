"""Scenes of Sentinel-2 as cloud-optimised GeoTIFFs, of land that is drawn."""

import numpy as np
from osgeo import gdal, osr

WEST, NORTH, SIDE = 300000.0, 4700040.0, 1500  # metres in zone 31, pixels
VEGETATION, CLOUD = 4, 9


def numbers(seed=0, side=SIDE, offset=1000):
    """Return red, green and blue [3, side, side] of land, and its classes at 20 m; offset: what is in the numbers."""
    rng = np.random.default_rng(seed)
    land = rng.normal(0, 120, (3, side, side)) + np.array([700, 800, 500])[:, None, None]
    land += 300 * np.sin(np.arange(side) / 90)[None, :, None] * np.cos(np.arange(side) / 70)[None, None, :]
    classes = np.full((side // 2, side // 2), VEGETATION, np.uint8)
    classes[240:300, 80:150] = CLOUD
    return np.clip(land, 50, 9000).astype(np.uint16) + np.uint16(offset), classes


def cog(path, values, west=WEST, north=NORTH, pixel=10.0, zone=32631, block=512):
    """Write a band as a cloud-optimised GeoTIFF."""
    memory = gdal.GetDriverByName("MEM").Create(
        "", values.shape[1], values.shape[0], 1, gdal.GDT_UInt16 if values.dtype == np.uint16 else gdal.GDT_Byte
    )
    system = osr.SpatialReference()
    system.ImportFromEPSG(zone)
    memory.SetProjection(system.ExportToWkt())
    memory.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    memory.GetRasterBand(1).WriteArray(values)
    memory.GetRasterBand(1).SetNoDataValue(0)
    options = [f"BLOCKSIZE={block}", "COMPRESS=DEFLATE", "PREDICTOR=YES", "OVERVIEWS=AUTO"]
    gdal.GetDriverByName("COG").CreateCopy(str(path), memory, 0, options)
    return path


def scene(folder, name, rgb, classes, west=WEST, north=NORTH, zone=32631):
    """Write the four files of a scene into folder/name."""
    (folder / name).mkdir(parents=True)
    for band, values in zip(("B04", "B03", "B02"), rgb):
        cog(folder / name / f"{band}.tif", values, west, north, zone=zone)
    cog(folder / name / "SCL.tif", classes, west, north, 20.0, zone)


def outline(west=WEST, north=NORTH, side=SIDE, zone=32631):
    """Return the footprint of a tile in degrees, as GeoJSON."""
    system, degrees = osr.SpatialReference(), osr.SpatialReference()
    system.ImportFromEPSG(zone)
    degrees.ImportFromEPSG(4326)
    for one in (system, degrees):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there, m = osr.CoordinateTransformation(system, degrees), side * 10
    corners = [(west, north), (west + m, north), (west + m, north - m), (west, north - m), (west, north)]
    return {"type": "Polygon", "coordinates": [[list(there.TransformPoint(x, y)[:2]) for x, y in corners]]}

"""Drawn chips on disk: forest, and forest with a scar."""

import numpy as np
from osgeo import gdal

RNG = np.random.default_rng(8)


def save(path, pixels):
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    kind = gdal.GDT_UInt16 if pixels.dtype == np.uint16 else gdal.GDT_Byte
    memory = gdal.GetDriverByName("MEM").Create("", pixels.shape[1], pixels.shape[0], pixels.shape[2], kind)
    for k in range(pixels.shape[2]):
        memory.GetRasterBand(k + 1).WriteArray(pixels[..., k])
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)


def forest(side):
    return np.clip(RNG.normal((47, 54, 51), 6, (side, side, 3)), 0, 255).astype(np.uint8)


def scar(side):
    pixels = forest(side)
    at = slice(side // 4, side - side // 4)
    pixels[at, at] = np.clip(RNG.normal((178, 108, 84), 8, pixels[at, at].shape), 0, 255)
    return pixels

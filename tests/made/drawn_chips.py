"""Drawn chips on disk: forest, and forest with a scar. Written with GDAL in QGIS's Python, with Pillow in the engine's."""

import numpy as np

try:
    from osgeo import gdal
except ImportError:
    gdal = None
    from PIL import Image

RNG = np.random.default_rng(8)


def save(path, pixels):
    """Write pixels [height, width(, bands)] as a picture, in the format of the path's ending."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if gdal is None:
        Image.fromarray(pixels).save(path)
        return
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


def in_folders(folder, n=12, side=lambda k: 90, ending=lambda k: "png"):
    """Write n chips of each class into class folders as Bijie has them, and return their folder."""
    for k in range(n):
        for name, draw in (("landslide", scar), ("non-landslide", forest)):
            save(folder / name / "image" / f"{k}.{ending(k)}", draw(side(k)))
    return folder


def with_masks(folder, n=24, seed=0):
    """Write n pictures of 64 pixels with masks; every second one has a scar in one of its blocks. Return their folder."""
    rng = np.random.default_rng(seed)
    for k in range(n):
        pixels, mask = forest(64), np.zeros((64, 64), np.uint8)
        if k % 2:
            row, col = 18 * rng.integers(0, 3, 2)
            pixels[row : row + 18, col : col + 18], mask[row + 4 : row + 14, col + 4 : col + 14] = scar(18), 255
        save(folder / "images" / f"image_{k}.png", pixels)
        save(folder / "masks" / f"mask_{k}.png", mask)
    return folder

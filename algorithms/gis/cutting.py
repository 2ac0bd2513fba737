"""Cuts a scene into chips: how much of each block polygons cover, how much of it is valid, and the pictures themselves."""

import os
import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Sequence

import numpy as np
from osgeo import gdal

from ...core.link.disk import not_written
from ...core.listener import Listener
from ...core.scenes.bands import RGB
from ...core.scenes.blocks import fill_invalid, to_blocks
from ...core.words import Words
from . import rasters
from .features import FeatureTable, shape_of
from .rasters import Raster
from .strips import Strips

CLASSES = ("non-landslide", "landslide")
BURNT = 4_000_000  # pixels that polygons are burnt into at once
CUT = 2_000_000  # pixels that are cut at once
Convert = Callable[[np.ndarray], np.ndarray]


def stem_of(path: str) -> str:
    """Return what the chips of a scene are called: its file's name, and a key of its place on disk, for many scenes are called scene.tif."""
    name = re.sub(r"\W+", "_", os.path.splitext(os.path.basename(path))[0])
    return f"{name}_{zlib.crc32(os.path.abspath(path).encode()):08x}"


def chip_name(stem: str, row: int, col: int, bands: int = len(RGB)) -> str:
    """Return the file name of a block's chip: a picture, or a GeoTIFF where it has other bands than a picture."""
    return f"{stem}_{row:05d}_{col:05d}.{'png' if bands == len(RGB) else 'tif'}"


@dataclass
class Cutting:
    """A scene that is cut: its bands' numbers, masks, blocks, and how many pixels a side a block has."""

    raster: Raster
    bands: list
    masks: list
    blocks: Raster
    block: int

    def strips(self, say: Listener) -> Strips:
        """Return the scene in strips of whole blocks."""
        lines = max(1, CUT // (self.raster.width * self.block)) * self.block
        return Strips(self.raster, self.bands, self.masks, say, lines)

    def cover(self, table: FeatureTable, say: Listener) -> np.ndarray:
        """Return the share of each block [rows, cols] that polygons cover, at the scene's own pixels. Raises Canceled."""
        raster, blocks, block = self.raster, self.blocks, self.block
        shapes = [shape for shape in map(shape_of, table.stream(say, blocks.crs)) if shape is not None]
        boxes = [shape.boundingBox() for shape in shapes]
        found = np.zeros((blocks.height, blocks.width))
        step = max(1, BURNT // (raster.width * block))
        for row in range(0, blocks.height, step):
            say.check()
            n = min(step, blocks.height - row)
            strip = rasters.lines(raster, row * block, n * block, blocks.width * block)
            outline = rasters.extent(strip).boundingBox()
            near = [shape for shape, box in zip(shapes, boxes) if box.intersects(outline)]
            if near:
                inside = rasters.burn(strip, near) > 0
                found[row:row + n] = to_blocks(inside, block).mean((1, 2)).reshape(n, blocks.width)
        return found

    def valid_share(self, say: Listener) -> np.ndarray:
        """Return the share of each block's pixels [rows, cols] that are valid. Raises Canceled."""
        blocks, block = self.blocks, self.block
        found = np.ones((blocks.height, blocks.width))
        for row, pixels, valid in self.strips(say):
            n = min(pixels.shape[1] // block, blocks.height - row // block)
            if valid is not None and n:
                share = to_blocks(valid[: n * block], block).mean((1, 2))
                found[row // block:row // block + n] = share.reshape(n, blocks.width)
        return found

    def write(
        self, folder: Path, taken: np.ndarray, label: np.ndarray, convert: Convert, min_valid: float, say: Listener
    ) -> None:
        """Write the taken blocks as PNG (GeoTIFF where there are other than three bands), in a folder a class.

        taken, label: [rows, cols] bool; convert: brings pixels [n, block, block, bands] to colours 0 to 255. Raises InputError where the disk is
        full, Canceled.
        """
        for name in CLASSES:
            (folder / name).mkdir(parents=True)
        stem, block, names = stem_of(self.raster.path), self.block, self.raster.names(self.bands)
        for row, pixels, valid in self.strips(say):
            first = row // block
            n = min(pixels.shape[1] // block, taken.shape[0] - first)
            chosen = np.flatnonzero(taken[first:first + n].ravel()) if n else []
            if not len(chosen):
                continue
            strip = np.moveaxis(pixels[:, : n * block], 0, -1)
            found = convert(to_blocks(strip, block)[chosen])
            if valid is not None:
                fill_invalid(found, to_blocks(valid[: n * block], block)[chosen], min_valid)
            found = np.clip(np.rint(found), 0, 255).astype(np.uint8)
            for k, chip in zip(chosen, found):
                r, c = first + int(k) // taken.shape[1], int(k) % taken.shape[1]
                path = folder / CLASSES[int(label[r, c])] / chip_name(stem, r, c, len(names))
                _write_chip(path, chip, names)


def _write_chip(path: Path, chip: np.ndarray, names: Sequence[str]) -> None:
    height, width, bands = chip.shape
    held = gdal.GetDriverByName("MEM").Create("", width, height, bands, gdal.GDT_Byte)
    held.WriteArray(np.ascontiguousarray(np.moveaxis(chip, -1, 0)))
    driver, options = "PNG", []
    if path.suffix == ".tif":
        driver, options = "GTiff", ["COMPRESS=DEFLATE", "PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
        for k, name in enumerate(names, 1):
            held.GetRasterBand(k).SetDescription(name)
    if gdal.GetDriverByName(driver).CreateCopy(str(path), held, options=options) is None:
        raise not_written(Words("The chip {0}", path.name), path, gdal.GetLastErrorMsg())

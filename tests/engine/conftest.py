"""Scenes on disk for the engine's tests, written with rasterio; jobs run in this process, with a channel that records."""

import numpy as np
import pytest
import rasterio
from landslidebias.core.errors import Canceled
from rasterio.transform import from_origin

PLACE = from_origin(500000, 4000000, 10, 10)


class Recorder:
    """Stands where the channel to QGIS stands: keeps what is said, and cancels when asked to."""

    def __init__(self, cancel_after=None):
        self.said, self.checks, self.cancel_after = [], 0, cancel_after

    def progress(self, percent, message=""):
        self.said.append(("progress", percent))

    def keeping(self, percent, message):
        self.progress(percent, message)

    def log(self, text, level="info"):
        self.said.append((level, text))

    def check(self):
        self.checks += 1
        if self.cancel_after is not None and self.checks > self.cancel_after:
            raise Canceled("Canceled.")


@pytest.fixture()
def recorder():
    return Recorder


@pytest.fixture()
def write_scene(tmp_path):
    def write(name, pixels, nodata=None, transform=PLACE, crs="EPSG:32633"):
        pixels = pixels if pixels.ndim == 3 else pixels[..., None]
        path = tmp_path / name
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            height=pixels.shape[0],
            width=pixels.shape[1],
            count=pixels.shape[2],
            dtype=pixels.dtype,
            crs=crs,
            transform=transform,
            nodata=nodata,
        ) as out:
            out.write(np.moveaxis(pixels, -1, 0))
        return str(path)

    return write

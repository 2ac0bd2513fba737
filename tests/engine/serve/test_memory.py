"""What GDAL is told to keep of a raster: a row of its blocks and some, within bounds."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landslidebias.core.engine.serve import memory
from landslidebias.core.engine.serve.scene import Scene
from rasterio._env import get_gdal_config
from rasterio.shutil import copy


@pytest.fixture
def wide(tmp_path):
    """Two rows of blocks of 256 lines, 3 bands of 16 bits, nothing written."""
    shape = {"width": 40_000, "height": 512, "count": 3, "dtype": "uint16", "tiled": True, "blockxsize": 256, "blockysize": 256}
    with rasterio.open(tmp_path / "wide.tif", "w", driver="GTiff", sparse_ok=True, crs="EPSG:32633", **shape):
        pass
    return tmp_path / "wide.tif"


def test_gdal_keeps_a_row_of_blocks_and_some(wide, tmp_path, write_raster):
    row = 40_000 * 256 * 3 * 2
    with rasterio.open(wide) as source:
        assert row < memory.cache_for(source) < 2 * row < memory.CACHE_BYTES
    with rasterio.open(write_raster("small.tif", np.ones((40, 40), np.uint8))) as source:
        assert memory.cache_for(source) == memory.LEAST_CACHE


def test_a_virtual_raster_is_as_the_files_that_it_is_made_of(wide, tmp_path, write_raster):
    copy(wide, tmp_path / "inner.vrt", driver="VRT")
    copy(tmp_path / "inner.vrt", tmp_path / "outer.vrt", driver="VRT")
    with rasterio.open(wide) as source, rasterio.open(tmp_path / "outer.vrt") as view:
        assert memory.cache_for(source) == memory.cache_for(view)
    copy(write_raster("small.tif", np.ones((40, 40), np.uint8)), tmp_path / "p.png", driver="PNG")
    copy(tmp_path / "p.png", tmp_path / "png.vrt", driver="VRT")
    for name in ("p.png", "png.vrt"):  # of other formats it isn't known how they are read
        with rasterio.open(tmp_path / name) as source:
            assert memory.cache_for(source) == memory.CACHE_BYTES


def test_each_scene_has_its_own(wide, write_raster):
    """The engine does several scenes in turn; what one needs is not left to the next."""
    small = write_raster("small.tif", np.ones((40, 40), np.uint8))
    with rasterio.Env():
        kept = []
        for path in (small, str(wide), small):
            with Scene(path, [1]):
                kept.append(int(get_gdal_config("GDAL_CACHEMAX")))
        assert kept[0] == kept[2] == memory.LEAST_CACHE < kept[1]


GIVEN = """
import sys
sys.path.insert(0, sys.argv[1])
import numpy as np
from landslidebias.core.engine.serve import memory

def resident():
    with open("/proc/self/statm", encoding="ascii") as stream:
        return int(stream.read().split()[1]) * 4096

memory.give_back()
np.ones(2**24, np.uint8)  # after one of this size glibc by itself takes those below from what it has
before = resident()
pairs = [(np.ones(2**21, np.uint8), bytes(100_000)) for _ in range(64)]
held, small = resident(), [kept for _, kept in pairs]
del pairs
print(held - before, resident() - before, len(small))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it does nothing")
def test_large_arrays_are_given_back():
    root = Path(memory.__file__).resolve().parents[3] / ".build" / "plugins"
    said = subprocess.run([sys.executable, "-c", GIVEN, str(root)], capture_output=True, text=True, check=True).stdout
    held, kept, small = map(int, said.split())
    assert held > 100 * 2**20 > 30 * 2**20 > kept and small == 64

"""What GDAL only warns of in the engine is said, each once; what is an error is raised where it happens."""

import logging

import numpy as np
from landslidebias.core.engine.serve.heard import listen
from landslidebias.core.engine.serve.scene import Scene
from made.listeners import Heard
from rasterio.io import MemoryFile
from rasterio.transform import from_origin


def test_a_damaged_tile_is_said_once(tmp_path):
    pixels = np.random.default_rng(0).integers(20, 200, (3, 360, 360)).astype(np.uint8)
    profile = {"driver": "GTiff", "width": 360, "height": 360, "count": 3, "dtype": "uint8", "tiled": True}
    profile.update(compress="jpeg", photometric="ycbcr", transform=from_origin(0, 0, 10, 10), crs="EPSG:32632")
    with MemoryFile() as memory:
        with memory.open(**profile) as sink:
            sink.write(pixels)
        data = bytearray(memory.read())
    data[len(data) // 2 : len(data) // 2 + 3000] = bytes(3000)
    path = tmp_path / "spoiled.tif"
    path.write_bytes(data)
    say = Heard()
    listen(say)
    with Scene(str(path), [1, 2, 3], name="my scene") as scene:
        for _ in scene.strips(18):
            pass
    assert len(say.warnings) == 1 and say.warnings[0].startswith("GDAL warns: JPEGLib:Corrupt JPEG data")


def test_keys_in_addresses_are_not_said():
    """GDAL's warnings name files with all that stands in their address."""
    say = Heard()
    listen(say)
    logging.getLogger("rasterio._env").warning("CPLE_AppDefined in https://c.org/a.tif?sig=secret: odd tag")
    assert len(say.warnings) == 1 and "c.org/a.tif odd tag" in say.text
    assert "secret" not in say.text

"""The engine's reading of a scene: where a mask is 1, and nowhere else."""

import numpy as np
import pytest
from landslidebias.core.engine.serve.scene import Scene
from made import rasters


@pytest.mark.parametrize("value, nodata", [(2, None), (0, None), (1, 1), (255, None), (0.6, None)])
def test_only_1_of_a_mask_counts(tmp_path, value, nodata):
    """A mask whose 1 is its own no data counts nowhere, within it and beyond."""
    scene = rasters.write(tmp_path / "s.tif", np.full((40, 30, 3), 9, np.uint8))
    values = np.ones((40, 20), np.uint8 if value == int(value) else np.float32)
    values[:, 10:] = value
    mask = rasters.write(tmp_path / "m.tif", values, nodata=nodata)
    with Scene(scene, [1, 2, 3], mask) as found:
        valid = found.read(0, 40)[1]
    wanted = np.zeros((40, 30), bool)
    wanted[:, :10] = nodata != 1
    assert np.array_equal(valid, wanted)

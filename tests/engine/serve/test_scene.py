"""The engine's reading of a scene: where a mask is 1, and nowhere else."""

import numpy as np
import pytest
from landslidebias.core.engine.serve.scene import Scene
from made import rasters


@pytest.mark.parametrize("value, nodata, kind", [(2, None, "uint8"), (0, None, "uint8"), (1, 1, "uint8"), (0.6, None, "float32"), (1, 1, "float32"), (255, None, "uint8")])
def test_only_1_of_a_mask_counts(tmp_path, value, nodata, kind):
    """A mask whose 1 is its own no data counts nowhere, within it and beyond."""
    scene = rasters.write(tmp_path / "s.tif", np.full((40, 30, 3), 9, np.uint8))
    values = np.ones((40, 20), kind)
    values[:, 10:] = value
    mask = rasters.write(tmp_path / "m.tif", values, nodata=nodata)
    with Scene(scene, [1, 2, 3], mask) as found:
        valid = found.read(0, 40)[1]
    wanted = np.zeros((40, 30), bool)
    wanted[:, :10] = nodata != 1
    assert np.array_equal(valid, wanted)

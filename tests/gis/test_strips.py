"""Masks on a scene's grid: where they are 1, and nowhere else."""

import numpy as np
import pytest
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.algorithms.gis.strips import Strips

TURNED = (500000, 7, 7, 4000000, 7, -7)
NORTH = (500000, 10, 0, 4000000, 0, -10)


@pytest.mark.parametrize("place", [NORTH, TURNED])
@pytest.mark.parametrize(
    "value, nodata", [(0.6, None), (257.0, None), (-1.0, None), (0.0, None), (2.0, 2), (1.0, 1), (255.0, 255)]
)
def test_only_1_counts(provider, write_raster, place, value, nodata):
    """A mask whose 1 is its own no data counts nowhere, within it and beyond."""
    scene = describe(write_raster("s.tif", np.full((40, 30, 3), 9, np.uint8), place=place))
    values = np.ones((100, 100), np.float32)
    values[:, 52:] = value
    mask = describe(write_raster("m.tif", values, place=(499800, 10, 0, 4000300, 0, -10), nodata=nodata))
    beyond = describe(write_raster("n.tif", values, place=(500100, 10, 0, 4000300, 0, -10), nodata=nodata))
    for one, shift in ((mask, 0), (beyond, 100)):
        valid = np.concatenate(
            [v if v is not None else np.ones((40, 30), bool) for _, _, v in Strips(scene, [1], [one])]
        )
        col, row = np.meshgrid(np.arange(30) + 0.5, np.arange(40) + 0.5)
        x = place[0] + col * place[1] + row * place[2]
        wanted = (x > 499800 + 3 * shift) & (x < 500320 + 3 * shift)
        assert np.array_equal(valid, wanted & (nodata != 1))

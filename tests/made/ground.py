"""The blocks of ground, one by one, however they are cut."""

import numpy as np
from landslidebias.core.engine.serve.ground import PATCH


def blocks_of(ground):
    """Return the blocks [size, b, b, bands] of ground; each must be there once."""
    alone, patches = ground.alone.all(), ground.patches.all()
    found = np.full((ground.size, *alone.shape[1:]), np.nan, np.float32)
    side = alone.shape[1]
    step = (patches.shape[1] - side) // (PATCH - 1)
    for at, block in zip(ground.of_alone, alone):
        assert np.isnan(found[at]).all()
        found[at] = block
    for numbers, patch in zip(ground.of_patches, patches):
        for k, at in enumerate(numbers):
            if at >= 0:
                row, col = np.array(divmod(k, PATCH)) * step
                assert np.isnan(found[at]).all()
                found[at] = patch[row:row + side, col:col + side]
    return found

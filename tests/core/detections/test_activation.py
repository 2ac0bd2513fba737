"""Activation maps: largest cells, outlines, colours."""

import numpy as np
from landslidebias.core.detections.activation import block_maxima, normalise_blocks, outlined, painted, refined

CELLS = np.array([[0, 2, 0, 0], [1, 4, 0, 0], [np.nan, np.nan, 1, 8], [np.nan, np.nan, 2, 3]], np.float32)


def test_the_largest_cell_of_each_block():
    found = block_maxima(CELLS, 2)
    assert found[0].tolist() == [4, 0] and np.isnan(found[1, 0]) and found[1, 1] == 8


def test_blocks_are_divided_by_their_own_largest():
    found = normalise_blocks(CELLS, 2)
    assert found[1, 1] == 1 and found[0, 1] == 0.5 and (found[:2, 2:] == 0).all() and found.dtype == np.float32


def test_outlines_follow_the_activation_and_blocks_without_any_stay_whole():
    inside = outlined(CELLS, 2, 0.5)
    assert inside[:2, :2].tolist() == [[False, True], [False, True]] and inside[:2, 2:].all()
    labels = np.array([[0, 1], [-1, 2]])
    found = refined(labels, inside, 2)
    assert found[0].tolist() == [-1, 0, 1, 1] and (found[2:, :2] == -1).all() and (found[2:, 2:] == 2).sum() == 1


def test_the_ramp_goes_from_dark_to_bright():
    colours = painted(np.array([0.0, 0.5, 1.0]))
    assert colours[0].tolist() == [0, 0, 4] and colours[2].tolist() == [252, 255, 164]
    assert (np.diff(colours.sum(-1)) > 0).all()

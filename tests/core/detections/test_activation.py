"""Activation maps: largest cells, outlines, colours."""

import numpy as np
import pytest
from landslidebias.core.detections.activation import (
    INFERNO,
    block_maxima,
    normalise_blocks,
    outlined,
    painted,
    refined,
)

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


def test_blocks_may_lie_in_any_number_of_rows_and_columns():
    """Two rows and three columns of blocks of 2: each cell of a block is its number, but for one that is more."""
    cells = np.kron(np.arange(6.0).reshape(2, 3), np.ones((2, 2)))
    cells[::2, 1::2] += 0.5
    assert block_maxima(cells, 2).tolist() == [[0.5, 1.5, 2.5], [3.5, 4.5, 5.5]]
    assert normalise_blocks(cells, 2)[2:, 4:].tolist() == [[5 / 5.5, 1], [5 / 5.5, 5 / 5.5]]


def test_cells_that_are_not_known_hide_no_others():
    cells = np.array([[np.nan, 3, -1, np.nan], [1, 2, -2, -3]], np.float32)
    assert block_maxima(cells, 2).tolist() == [[3, -1]]
    assert normalise_blocks(cells, 2)[1].tolist() == pytest.approx([1 / 3, 2 / 3, -2, -3])
    assert outlined(cells, 2, 1.0).tolist() == [[False, True, False, True], [False, False, False, False]]


def test_a_cell_of_just_the_share_is_inside():
    cells = np.array([[8, 2], [1.999, 4]])
    assert outlined(cells, 2).tolist() == [[True, True], [False, True]]
    assert outlined(cells, 2, 0.5).tolist() == [[True, False], [False, True]]


def test_the_ramps_steps_are_evenly_apart():
    steps = [[int(c[k : k + 2], 16) for k in (1, 3, 5)] for c in INFERNO]
    assert painted(np.arange(7) / 6).tolist() == pytest.approx(np.array(steps, float))
    assert painted(np.array([[1 / 12]]))[0, 0].tolist() == [(a + b) / 2 for a, b in zip(*steps[:2])]

"""Landslides told apart inside events, by the share of each cell."""

import numpy as np
import pytest
from landslidebias.core.detections.events import events
from landslidebias.core.detections.share import INSIDE, finer, held


def drawn(*landslides, rows=4, cols=6, n=6):
    """Cells [rows * n, cols * n] of which some are landslide; each given as (row, col, height, width)."""
    share = np.full((rows * n, cols * n), 0.02, np.float32)
    for row, col, height, width in landslides:
        share[row : row + height, col : col + width] = 0.9
    return share


def of(share, blocks, merge="edges and corners", **more):
    blocks = np.array(blocks, bool)
    return list(held(events(blocks * 0.9, blocks, merge), share, **more))


ALL = np.ones((4, 6))


def test_landslides_of_one_event_are_counted_and_one_across_blocks_is_one():
    share = drawn((1, 1, 3, 2), (1, 8, 3, 3), (10, 4, 5, 5))
    assert [one.landslides for one in of(share, ALL)] == [3]
    assert of(share, ALL)[0].cells == pytest.approx(share.sum(), rel=1e-6)


def test_cells_that_touch_at_a_corner_are_two_landslides_and_one_cell_is_none():
    assert of(drawn((1, 1, 2, 2), (3, 3, 2, 2)), ALL)[0].landslides == 2
    assert of(drawn((1, 1, 2, 2), (10, 20, 1, 1)), ALL)[0].landslides == 1


def test_an_event_is_one_landslide_at_least_and_knows_nothing_of_its_neighbours():
    blocks = np.zeros((4, 6))
    blocks[0, 0] = blocks[2, 2] = blocks[2, 4] = 1
    share = drawn((12, 12, 2, 2), (15, 12, 2, 2), (6, 0, 6, 6))
    assert [one.landslides for one in of(share, blocks)] == [1, 2, 1]


def test_blocks_that_are_not_merged_share_a_landslide():
    blocks = np.zeros((4, 6))
    blocks[0, :2] = 1
    assert [one.landslides for one in of(drawn((2, 4, 2, 4)), blocks, "none")] == [1, 1]


def test_what_was_not_classified_holds_nothing():
    share = drawn((1, 1, 2, 2))
    share[:, 6:] = np.nan
    found = of(share, ALL)[0]
    assert found.landslides == 1 and found.cells == pytest.approx(4 * 0.9 + (24 * 6 - 4) * 0.02, rel=1e-6)


def test_outlines_are_inside_the_event_and_as_fine_as_asked_for():
    blocks = np.zeros((4, 6))
    blocks[1, 1] = 1
    (found,) = of(drawn((8, 8, 2, 2), (6, 12, 6, 6)), blocks, times=3, outlined=True)
    cells = {(row, col) for row, start, stop in found.runs for col in range(start, stop)}
    assert {(row, col) for row in range(25, 29) for col in range(25, 29)} <= cells
    assert all(18 <= row < 36 and 18 <= col < 36 for row, col in cells) and len(cells) < 100


def test_finer_shares_are_the_cells_own_at_their_centres():
    share = np.array([[0.1, 0.6, 0.9], [0.2, 0.3, 0.4]])
    fine = finer(share, 3)
    assert fine.shape == (6, 9) and np.allclose(fine[1::3, 1::3], share)
    assert (np.diff(fine[1]) >= 0).all() and 0.1 < fine[1, 3] < INSIDE < fine[1, 4]


@pytest.mark.parametrize("seed", range(3))
def test_windows_give_what_the_whole_raster_does(seed):
    rng = np.random.default_rng(seed)
    share, blocks = rng.random((60, 60)), rng.random((10, 10)) < 0.3
    found = list(held(events(blocks * 0.9, blocks), share))
    whole = np.kron(events(blocks * 0.9, blocks).labels, np.ones((6, 6), int))
    assert [one.cells for one in found] == pytest.approx([share[whole == k].sum() for k in range(len(found))])

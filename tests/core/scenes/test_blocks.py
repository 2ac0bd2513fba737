"""Blocks of a scene, their surroundings, and where they lie."""

import numpy as np
import pytest
from landslidebias.core.scenes.blocks import (
    BlockGrid,
    blocks_with_context,
    cell_geotransform,
    fill_invalid,
    from_cells,
    mirror,
    to_blocks,
    to_map,
)


def test_the_papers_scene_has_its_number_of_blocks():
    assert len(BlockGrid(604 * 18, 604 * 18, 18)) == 364816


def test_strips_cover_every_row_once_and_stay_in_bounds():
    grid = BlockGrid(1000, 1000, 18)
    strips = list(grid.strips(max_pixels=18 * 1000 * 4))
    assert [r for row, n in strips for r in range(row, row + n)] == list(range(grid.rows))
    assert max(n for _, n in strips) == 4
    assert strips[:2] + strips[-1:] == [(0, 4), (4, 4), (52, 3)]


@pytest.mark.parametrize(("most", "rows"), [(0, 1), (18 * 100 * 2 - 1, 1), (18 * 100 * 2, 2), (18 * 100 * 9, 5)])
def test_a_strip_is_as_high_as_its_pixels_allow(most, rows):
    assert next(BlockGrid(100, 91, 18).strips(most)) == (0, rows)


def test_what_fills_no_whole_block_belongs_to_none():
    grid = BlockGrid(width=53, height=36, block=18)
    assert (grid.rows, grid.cols, len(grid)) == (2, 2, 4) and len(BlockGrid(17, 18, 18)) == 0


def test_blocks_hold_their_own_pixels():
    scene = np.arange(40 * 60).reshape(40, 60)
    blocks = to_blocks(scene, 18)
    assert blocks.shape == (6, 18, 18)
    assert np.array_equal(blocks[4], scene[18:36, 18:36])


def test_cells_are_laid_where_their_blocks_were():
    scene = np.random.default_rng(0).random((36, 54, 2))
    assert np.array_equal(from_cells(to_blocks(scene, 18), 3), scene)


@pytest.mark.parametrize("more", [(), (4,)])
def test_cells_need_not_be_squares(more):
    cells = np.random.default_rng(0).random((6, 2, 5, *more))
    laid = from_cells(cells, 2)
    assert laid.shape == (3 * 2, 2 * 5, *more)
    assert np.array_equal(laid[2:4, 5:], cells[3]) and np.array_equal(laid[4:, :5], cells[4])


def test_invalid_pixels_take_the_median_and_poor_blocks_are_not_used():
    blocks = np.random.default_rng(0).random((3, 18, 18, 3))
    valid = np.ones((3, 18, 18), bool)
    valid[1, 0, :] = False
    valid[2, :9] = False
    median = np.median(blocks[1][valid[1]], axis=0)
    before = blocks[2].copy()
    assert fill_invalid(blocks, valid, 0.9).tolist() == [True, True, False]
    assert np.allclose(blocks[1][0], median) and np.array_equal(blocks[2], before)


@pytest.mark.parametrize("cells", [1, 6])
def test_a_block_corner_is_the_pixel_corner(cells):
    scene = (500000.0, 10.0, 0.5, 4000000.0, 0.25, -10.0)
    block = cell_geotransform(scene, 18, cells)
    assert to_map(block, 3 * cells, 5 * cells) == pytest.approx(to_map(scene, 3 * 18, 5 * 18))
    assert to_map(scene, 4, 6) == (500000 + 4 * 10 + 6 * 0.5, 4000000 + 4 * 0.25 - 6 * 10)
    assert block == pytest.approx((500000, 180 / cells, 9 / cells, 4000000, 4.5 / cells, -180 / cells))


def test_a_block_of_just_its_share_of_valid_pixels_is_used():
    """Three of four pixels: used where three quarters are asked for, not where a little more is; a block without any never is."""
    valid = np.array([True, True, True, False]).reshape(1, 2, 2)
    for least, used in ((0.75, True), (0.7500001, False), (0.0, True)):
        blocks = np.array([1.0, 2.0, 6.0, np.nan]).reshape(1, 2, 2, 1)
        assert fill_invalid(blocks, valid, least).tolist() == [used]
        assert np.array_equal(blocks.ravel(), [1, 2, 6, 2 if used else np.nan], equal_nan=True)
    assert fill_invalid(np.full((2, 2, 2, 1), np.nan), np.zeros((2, 2, 2), bool), 0.0).tolist() == [False, False]


def test_each_band_is_filled_by_its_own_median_of_the_blocks_own_pixels():
    """Surroundings of 1 around a block of 2 x 2: their values and their mask count neither for its share nor for its median."""
    blocks, valid = np.full((1, 4, 4, 2), 50.0), np.zeros((1, 4, 4), bool)
    valid[0, 1:3, 1:3] = [[True, True], [True, False]]
    blocks[0, 1, 1], blocks[0, 1, 2], blocks[0, 2, 1] = (1, 30), (2, 10), (9, 20)
    assert fill_invalid(blocks, valid, 0.75, 1).tolist() == [True]
    assert (blocks[0][~valid[0]] == [2, 20]).all() and blocks[0, 2, 1].tolist() == [9, 20]


def test_blocks_with_their_surroundings():
    chip = np.arange(12 * 15 * 2).reshape(12, 15, 2)
    found = blocks_with_context(mirror(chip, 2), 4, 2)
    assert found.shape == (3 * 3, 8, 8, 2)
    assert np.array_equal(found[:, 2:6, 2:6], to_blocks(chip, 4))
    assert np.array_equal(found[4], chip[2:10, 2:10])  # the middle one sees its neighbours
    assert np.array_equal(found[0][1], found[0][2])  # beyond the edge the chip is mirrored
    assert np.array_equal(mirror(chip[..., 0], 2)[2:-2, 2:-2], chip[..., 0]) and mirror(chip, 0) is chip


@pytest.mark.parametrize("context", [0, 1, 3])
@pytest.mark.parametrize("more", [(), (2,)])
def test_pixels_of_no_whole_block_are_left_out(context, more):
    """Two rows and three columns of blocks of 4, and 3 pixels over."""
    strip = np.random.default_rng(0).random((2 * 4 + 3 + 2 * context, 3 * 4 + 3 + 2 * context, *more))
    found = blocks_with_context(strip, 4, context)
    assert found.shape == (6, 4 + 2 * context, 4 + 2 * context, *more)
    for k, block in enumerate(found):
        row, col = divmod(k, 3)
        wanted = strip[row * 4 : row * 4 + 4 + 2 * context, col * 4 : col * 4 + 4 + 2 * context]
        assert np.array_equal(block, wanted), k


def test_a_block_is_filled_by_its_own_pixels():
    blocks, valid = np.full((2, 6, 6, 3), 7.0), np.ones((2, 6, 6), bool)
    blocks[0, 0, 0], valid[0, 0, 0] = np.nan, False  # in the surroundings only
    valid[1, 2:4, 2:4] = False
    assert fill_invalid(blocks, valid, 0.9, 2).tolist() == [True, False]
    assert (blocks[0] == 7).all()

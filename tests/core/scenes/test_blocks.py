"""Blocks of a scene, their surroundings, and where they lie."""

import numpy as np
import pytest
from landslidebias.core.scenes.blocks import BlockGrid, cell_geotransform, fill_invalid, from_cells, to_blocks, to_map


def test_the_papers_scene_has_its_number_of_blocks():
    assert len(BlockGrid(604 * 18, 604 * 18, 18)) == 364816


def test_strips_cover_every_row_once_and_stay_in_bounds():
    grid = BlockGrid(1000, 1000, 18)
    strips = list(grid.strips(max_pixels=18 * 1000 * 4))
    assert [r for row, n in strips for r in range(row, row + n)] == list(range(grid.rows))
    assert max(n for _, n in strips) == 4


def test_blocks_hold_their_own_pixels():
    scene = np.arange(40 * 60).reshape(40, 60)
    blocks = to_blocks(scene, 18)
    assert blocks.shape == (6, 18, 18)
    assert np.array_equal(blocks[4], scene[18:36, 18:36])


def test_cells_are_laid_where_their_blocks_were():
    scene = np.random.default_rng(0).random((36, 54, 2))
    assert np.array_equal(from_cells(to_blocks(scene, 18), 3), scene)


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


def test_blocks_with_their_surroundings():
    from landslidebias.core.scenes.blocks import blocks_with_context, mirror

    chip = np.arange(12 * 15 * 2).reshape(12, 15, 2)
    found = blocks_with_context(mirror(chip, 2), 4, 2)
    assert found.shape == (3 * 3, 8, 8, 2)
    assert np.array_equal(found[:, 2:6, 2:6], to_blocks(chip, 4))
    assert np.array_equal(found[4], chip[2:10, 2:10])  # the middle one sees its neighbours
    assert np.array_equal(found[0][1], found[0][2])  # beyond the edge the chip is mirrored


def test_a_block_is_filled_by_its_own_pixels():
    from landslidebias.core.scenes.blocks import fill_invalid

    blocks, valid = np.full((2, 6, 6, 3), 7.0), np.ones((2, 6, 6), bool)
    blocks[0, 0, 0], valid[0, 0, 0] = np.nan, False  # in the surroundings only
    valid[1, 2:4, 2:4] = False
    assert fill_invalid(blocks, valid, 0.9, 2).tolist() == [True, False]
    assert (blocks[0] == 7).all()

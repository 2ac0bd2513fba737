"""The point inside an event, on the grid."""

import numpy as np
import pytest
from landslidebias.core.detections.events import events
from landslidebias.core.detections.inner import inner

NORTH_UP = (1000.0, 10.0, 0.0, 5000.0, 0.0, -10.0)


def found(rows, merge="edges and corners", geotransform=NORTH_UP):
    blocks = np.array([[cell == "#" for cell in row] for row in rows])
    return inner(events(blocks * 0.9, blocks, merge), merge, geotransform)


def test_the_widest_section_of_the_middle_row():
    one = found(["#####.", "##.###", "#....."])
    assert (one.row.tolist(), one.start.tolist(), one.stop.tolist(), one.sure.tolist()) == ([1], [3], [6], [True])
    x, y = one.on_map(NORTH_UP)
    assert (x.tolist(), y.tolist()) == ([1045.0], [4985.0])


def test_of_an_even_number_of_rows_the_upper_of_the_middle_two():
    assert found(["##", "##"]).row.tolist() == [0]
    assert found(["##", "##"], geotransform=(0.0, 10.0, 0.0, 0.0, 0.0, 10.0)).row.tolist() == [1]  # south is up


def test_of_two_as_wide_the_western_one_and_between_pieces_nobody_knows():
    assert found(["###", "#.#", "###"]).start.tolist() == [0]
    corner = found(["#.", ".#"])
    assert not corner.sure.any() and corner.row.tolist() == [1]
    assert found(["#..", ".##"]).sure.tolist() == [True] and found(["#..", ".##"]).row.tolist() == [1]
    assert found(["#.", ".#"], "edges").sure.tolist() == [True, True]


@pytest.mark.parametrize("turned", [(0.0, 10.0, 1.0, 0.0, 1.0, -10.0), (0.0, -10.0, 0.0, 0.0, 0.0, -10.0)])
def test_on_a_turned_grid_nothing_is_sure(turned):
    assert not found(["###"], geotransform=turned).sure.any()


def test_nothing_detected_has_no_points():
    none = found(["...", "..."])
    assert len(none.row) == 0 and len(none.on_map(NORTH_UP)[0]) == 0


def test_each_block_alone():
    one = found(["##", "##"], "none")
    assert one.row.tolist() == [0, 0, 1, 1] and one.start.tolist() == [0, 1, 0, 1] and one.sure.all()

"""Chips, shared out."""

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.splits import choose, deal, split_chips


def test_every_class_has_its_share_of_every_split():
    stratum = np.array([0] * 2003 + [1] * 770)  # Bijie's chips
    split = split_chips(stratum, 1)
    for one in (0, 1):
        shares = np.bincount(split[stratum == one], minlength=3) / (stratum == one).sum()
        assert shares == pytest.approx([0.6, 0.2, 0.2], abs=0.002)


def test_it_is_seeded():
    stratum = np.arange(100) % 2
    assert np.array_equal(split_chips(stratum, 4), split_chips(stratum, 4))
    assert not np.array_equal(split_chips(stratum, 4), split_chips(stratum, 5))


def test_three_chips_of_a_class_are_the_least():
    assert sorted(split_chips(np.zeros(3, int), 0)) == [0, 1, 2]
    with pytest.raises(InputError, match="2 chip"):
        split_chips(np.array([0, 0, 0, 0, 1, 1]), 0)


def test_landslides_are_all_taken_and_others_by_ratio_and_limit():
    label, usable = np.zeros((10, 10), bool), np.ones((10, 10), bool)
    label[0, :4], usable[0, 3], usable[9] = True, False, False
    taken = choose(label, usable, 5.0, None, 0)
    assert taken[0, :3].all() and not taken[0, 3] and not taken[9].any() and taken.sum() == 3 + 15
    assert choose(label, usable, 5.0, 7, 0).sum() == 3 + 7 and choose(label, usable, None, None, 0).sum() == 3 + 86
    assert choose(np.zeros_like(label), usable, 5.0, None, 0).sum() == 89


def test_neighbours_are_dealt_together_and_squares_are_halved_where_they_are_few():
    rows, cols = (v.ravel() for v in np.mgrid[:12, :12])
    label = (rows + cols) % 5 == 0
    square, split, side = deal(rows, cols, label, 12, 0)
    assert side < 12
    assert all(len(set(split[square == one])) == 1 for one in np.unique(square)) and set(split) == {0, 1, 2}
    assert all(np.ptp(rows[square == one]) < side and np.ptp(cols[square == one]) < side for one in np.unique(square))
    with pytest.raises(InputError, match=r"1 landslide chip\(s\) and 3 others: too few"):
        deal(np.arange(4), np.arange(4), np.arange(4) == 0, 2, 0)

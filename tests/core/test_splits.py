import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.splits import split_chips


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

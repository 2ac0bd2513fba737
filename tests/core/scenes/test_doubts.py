"""Whether numbers are the colours that they are taken for: an offset left in, false colour; ordinary scenes raise no doubt."""

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.distributions import Counter
from landslidebias.core.scenes.fitness import check_real, doubts

RNG = np.random.default_rng(4)


def counted(*bands, dtype=np.uint16):
    counter = Counter(dtype, len(bands))
    counter.add(np.stack([np.clip(band, 0, np.iinfo(dtype).max).astype(dtype) for band in bands], -1))
    return counter.distribution([str(k) for k in range(len(bands))], ["a scene"])


def land(*medians):
    return [RNG.lognormal(np.log(m), 0.35, 20000) for m in medians]


@pytest.mark.parametrize("medians", [(600, 700, 500), (1500, 1200, 900), (2600, 2000, 1400), (300, 400, 300)])
def test_ordinary_land_raises_none_and_with_the_offset_one(medians):
    """Forest, fields, bare soil, a dark scene."""
    assert doubts(counted(*land(*medians))) == []
    found = doubts(counted(*(band + 1000 for band in land(*medians))))
    if medians != (2600, 2000, 1400):  # desert is bright by itself
        assert len(found) == 1 and "OFFSET=-1000" in found[0]


def test_pictures_of_eight_bits():
    pictures = [band * 254 / 3558 for band in land(600, 700, 500)]
    assert doubts(counted(*pictures, dtype=np.uint8)) == []
    assert "left in" in doubts(counted(*(band + 71.4 for band in pictures), dtype=np.uint8))[0]


def test_top_of_atmosphere_is_bright_in_blue_only():
    assert doubts(counted(*land(700, 850), land(500)[0] + 900)) == []


def test_false_colour():
    assert "false-colour" in doubts(counted(*land(3000, 600, 700)))[0]
    assert doubts(counted(*land(3000, 600))) == []  # of two bands nothing is known


def test_a_scene_of_one_value_a_band_is_none():
    with pytest.raises(InputError, match=r"one value \(7, 8\)"):
        check_real(counted(np.full(9, 7), np.full(9, 8)))
    check_real(counted(np.full(9, 7), np.arange(9)))  # a dead band is another matter

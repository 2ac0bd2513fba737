"""The shift between two scenes of one place."""

import numpy as np
import pytest
from landslidebias.core.detections.ground import Ground
from landslidebias.core.detections.registration import relate

RNG = np.random.default_rng(9)
VALID = np.ones((128, 128), bool)


def ground():
    coarse = RNG.normal(0, 1, (48, 48))
    return np.kron(coarse, np.ones((4, 4)))[:160, :160] + RNG.normal(0, 0.05, (160, 160))


@pytest.mark.parametrize(("dy", "dx"), [(0, 0), (2, -3), (-5, 1)])
def test_a_shift_a_gain_and_an_offset_are_found(dy, dx):
    whole = ground()
    before = whole[16:144, 16:144]
    after = 1.2 * whole[16 - dy : 144 - dy, 16 - dx : 144 - dx] + 7
    found = relate(before, after, VALID)
    assert (found.dy, found.dx) == pytest.approx((dy, dx), abs=0.05)
    assert found.gain == pytest.approx(1.2, abs=0.02) and found.offset == pytest.approx(7, abs=0.05)
    assert found.correlation > 0.99


def test_flat_small_or_hidden_pictures_say_nothing():
    flat = np.ones((128, 128))
    assert relate(flat, flat, VALID) is None
    assert relate(ground()[:20, :20], ground()[:20, :20], VALID[:20, :20]) is None
    assert relate(ground()[:128, :128], ground()[:128, :128], ~VALID) is None


def test_ground_begins_unmeasured():
    assert Ground().shift is None and Ground().warnings == [] and Ground().bands is not Ground().bands

"""The shift between two scenes of one place."""

import numpy as np
import pytest
from landslidebias.core.detections.ground import Ground
from landslidebias.core.detections.registration import REACH, _moved, _shrunk, _smooth, _whole_shift, relate

RNG = np.random.default_rng(9)
VALID = np.ones((128, 128), bool)


def ground():
    coarse = RNG.normal(0, 1, (48, 48))
    return np.kron(coarse, np.ones((4, 4)))[:160, :160] + RNG.normal(0, 0.05, (160, 160))


@pytest.mark.parametrize(("dy", "dx"), [(0, 0), (2, -3), (-5, 1), (8, -8), (-8, 8)])
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


def smooth_ground(shape, dy=0.0, dx=0.0, seed=1):
    """A picture of waves of 6 pixels and more, moved by parts of a pixel: its phases are turned."""
    rows, cols = (np.fft.fftfreq(n)[k] for n, k in zip(shape, (np.s_[:, None], np.s_[None])))
    waves = np.fft.fft2(np.random.default_rng(seed).normal(size=shape)) * (np.hypot(rows, cols) < 1 / 6)
    return np.fft.ifft2(waves * np.exp(-2j * np.pi * (rows * dy + cols * dx))).real


@pytest.mark.parametrize("shape", [(90, 121), (121, 90), (64, 64)])
@pytest.mark.parametrize(("dy", "dx"), [(0.4, -0.3), (-2.5, 3.7), (0.0, 0.5)])
def test_parts_of_a_pixel_are_found(shape, dy, dx):
    found = relate(smooth_ground(shape), 0.5 * smooth_ground(shape, dy, dx) + 3, np.ones(shape, bool))
    assert (found.dy, found.dx) == pytest.approx((dy, dx), abs=0.03)
    assert (found.gain, found.offset) == pytest.approx((0.5, 3), abs=0.02) and found.correlation > 0.995


def test_no_shift_is_larger_than_the_reach():
    for dy, dx in ((8.6, 0), (0, -8.6), (15, 2)):
        found = relate(smooth_ground((128, 128)), smooth_ground((128, 128), dy, dx), VALID)
        assert max(abs(found.dy), abs(found.dx)) <= REACH


def test_what_is_hidden_counts_for_nothing():
    before, after = smooth_ground((128, 128)), 2 * smooth_ground((128, 128), 1, -2) + 1
    before[20:60, 30:70], after[90:110, 5:100] = 1e4, np.nan
    valid = np.isfinite(after)
    valid[20:60, 30:70] = False
    found = relate(before, after, valid)
    assert (found.dy, found.dx) == pytest.approx((1, -2), abs=0.1) and found.gain == pytest.approx(2, abs=0.1)


def test_the_correlation_is_that_of_the_smoothed_pictures():
    before = smooth_ground((128, 128))
    after = before + np.random.default_rng(2).normal(0, before.std(), before.shape)
    wanted = np.corrcoef(_smooth(before)[10:-10, 10:-10].ravel(), _smooth(after)[10:-10, 10:-10].ravel())[0, 1]
    assert relate(before, after, VALID).correlation == pytest.approx(wanted, abs=0.01) and 0.8 < wanted < 0.99


def test_just_enough_to_compare_by():
    """32 pixels a side leave 12 x 12 inside; a hidden pixel hides 5 x 5 of them, and two that overlap by 6 (by 5) leave 100 (99)."""
    whole, valid = smooth_ground((33, 33)), np.ones((32, 32), bool)
    assert relate(whole[:32, :32], whole[:32, :32], valid) is not None
    assert relate(whole[:31], whole[:31], np.ones((31, 33), bool)) is None
    assert relate(whole[:, :31], whole[:, :31], np.ones((33, 31), bool)) is None
    for second, enough in (((15, 16), True), ((13, 17), False)):
        few = valid.copy()
        few[13, 13] = few[second] = False
        assert (relate(whole[:32, :32], whole[:32, :32], few) is not None) == enough
    half = np.ones((128, 128), bool)
    half[:, ::2] = False
    assert relate(ground()[:128, :128], ground()[:128, :128], half) is None  # no pixel has all its neighbours
    half[:, :64], half[:, 64:] = True, False
    picture = smooth_ground((128, 128))
    assert relate(picture, picture, half).gain == pytest.approx(1)
    half[0, 0] = False
    assert relate(picture, picture, half) is None


def test_ground_that_tells_nothing_of_the_other_has_no_relation():
    """The second picture is flat but for its margin."""
    margin = np.zeros((64, 64))
    margin[:3] = 1
    assert relate(smooth_ground((64, 64)), margin, np.ones((64, 64), bool)) is None
    assert relate(np.full((64, 64), 4.0), smooth_ground((64, 64)), np.ones((64, 64), bool)) is None


def test_the_parts_that_a_relation_is_made_of():
    point = np.zeros((12, 15))
    point[5, 6] = 256
    assert _smooth(point)[3:8, 4:9].tolist() == np.outer([1, 4, 6, 4, 1], [1, 4, 6, 4, 1]).tolist()
    assert _smooth(point).sum() == 256 and np.allclose(_smooth(np.full((8, 9), 3.0)), 3)
    edge = _smooth(np.tile(np.arange(8.0), (9, 1)))
    assert edge[4, :2] == pytest.approx([2 * (4 * 1 + 2) / 16, (4 * 0 + 6 * 1 + 4 * 2 + 3 + 1) / 16])
    assert np.allclose(_moved(point, 3, -2), np.roll(point, (3, -2), (0, 1)))
    assert np.allclose(_moved(smooth_ground((41, 50)), 0.3, -1.6), smooth_ground((41, 50), 0.3, -1.6))
    valid = np.ones((12, 15), bool)
    valid[5, 6] = False
    wanted = np.zeros((12, 15), bool)
    wanted[2:-2, 2:-2] = True
    wanted[3:8, 4:9] = False
    assert np.array_equal(_shrunk(valid), wanted) and not valid[5, 6] and valid.sum() == 179
    picture = np.random.default_rng(3).normal(size=(90, 71))
    for shift in ((8, -8), (-8, 3), (0, 0)):
        assert _whole_shift(picture, np.roll(picture, shift, (0, 1))) == shift
    for shift in ((3, 20), (20, 3), (-9, 0), (0, 9)):
        assert np.abs(_whole_shift(picture, np.roll(picture, shift, (0, 1)))).max() <= REACH

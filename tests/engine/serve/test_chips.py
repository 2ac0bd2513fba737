"""Chips, shrunk to the side of a block."""

import numpy as np
from landslidebias.core.engine.serve.chips import ChipSet
from PIL import Image


def test_plain_bilinear_takes_the_pixels_at_the_places(tmp_path):
    for name in ("landslide", "non-landslide"):
        (tmp_path / name).mkdir()
    stripes = np.zeros((180, 180, 3), np.uint8)
    stripes[:, ::2] = 255
    Image.fromarray(stripes).save(tmp_path / "landslide" / "a.png")
    smooth = next(iter(ChipSet(tmp_path, 18, downsample="antialiased"))).blocks
    plain = next(iter(ChipSet(tmp_path, 18, downsample="bilinear"))).blocks
    assert np.abs(smooth.astype(int) - 127).max() < 20
    assert plain.shape == smooth.shape == (1, 18, 18, 3)
    noise = np.random.default_rng(3).integers(0, 256, (180, 180, 3)).astype(np.uint8)
    Image.fromarray(noise).save(tmp_path / "landslide" / "a.png")
    plain = next(iter(ChipSet(tmp_path, 18, downsample="bilinear"))).blocks[0]
    wanted = noise.reshape(18, 10, 18, 10, 3)[:, 4:6, :, 4:6].mean(
        (1, 3)
    )  # a coarse pixel's middle lies between four fine ones
    assert np.abs(plain - wanted).max() <= 1
    fine = next(iter(ChipSet(tmp_path, 224, downsample="none"))).blocks
    assert fine.shape == (1, 224, 224, 3)

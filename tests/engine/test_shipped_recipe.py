"""The shipped model's recipe: what its samplers draw, and that a stage runs."""

import keras
import numpy as np
import pytest
import sampling
import shipped
from land import Ground, fitted, in_all_radiometries
from landslidebias.core.engine.learn.augmentation import bend
from landslidebias.core.engine.learn.networks.compact import CONTEXT, compact_in_context
from landslidebias.core.engine.learn.networks.parts import CELLS
from landslidebias.core.scenes.matching import Mapping
from landslidebias.core.scenes.radiometry import scale_reflectance
from made import counted
from shipped import Stage, train

RNG = np.random.default_rng(6)
IMAGES = RNG.integers(0, 256, (4, 128, 128, 3)).astype(np.uint8)
MASKS = IMAGES[..., 0] > 200


def test_blocks_are_drawn_with_their_masks():
    """The mask is made of the pixels, so that it stays theirs through every turn."""
    sampler = sampling.ChipSampler(IMAGES, MASKS, 18, CONTEXT, 64, 3)
    blocks, drawn = next(iter(sampler))
    own = blocks[:, CONTEXT:-CONTEXT, CONTEXT:-CONTEXT, 0]
    assert blocks.shape == (64, 54, 54, 3) and np.array_equal(own > 200, drawn == 1)
    again, _ = next(iter(sampling.ChipSampler(IMAGES, MASKS, 18, CONTEXT, 64, 3)))
    assert np.array_equal(blocks, again) and sampler.steps == 4 * 49 // 64


def test_other_ground_never_reaches_the_block():
    blocks = np.zeros((16, 54, 54, 3), np.float32) + np.arange(16, dtype=np.float32)[:, None, None, None]
    before = blocks.copy()
    sampling.splice(blocks, np.arange(16), 18, np.random.default_rng(0))
    own = np.s_[:, 18:36, 18:36]
    assert np.array_equal(blocks[own], before[own]) and (blocks != before).any((1, 2, 3)).all()


def test_tones_are_bent_in_order():
    ramp = np.linspace(0, 255, 18 * 18, dtype=np.float32).reshape(1, 18, 18, 1).repeat(3, 3)
    bent = bend(ramp.copy(), np.random.default_rng(1), 0.3)
    assert (np.diff(bent[0, ..., 1].ravel()) >= 0).all() and bent.min() >= 0 and bent.max() <= 255


def test_ordinary_land_comes_in_the_radiometries_of_use():
    pixels = RNG.integers(200, 3000, (90, 90, 3)).astype(np.uint16)
    valid = np.ones((90, 90), bool)
    valid[:40] = False
    reference = counted.fitted(IMAGES)
    place = Ground("p", "", [1, 2, 3], pixels, valid, fitted(pixels[valid], "p"))
    land = in_all_radiometries([place], reference)
    scaled, alone, shared = land[0].radiometries
    assert np.array_equal(scaled, np.clip(np.rint(scale_reflectance(pixels)), 0, 255))
    assert np.array_equal(alone, shared)  # one place: its own table is everybody's
    wanted = Mapping(place.distribution, reference)(pixels)
    assert np.array_equal(alone[valid], np.rint(wanted[valid]))
    drawn = sampling.LandSampler(land, 18, CONTEXT, 5).draw(40)
    assert drawn.shape == (40, 54, 54, 3) and np.isfinite(drawn).all() and drawn.max() <= 255


@pytest.mark.parametrize("distilled", [0.0, 0.5])
def test_a_stage_trains_and_keeps_its_average(tmp_path, distilled):
    keras.utils.set_random_seed(1)
    model = compact_in_context(18, [120.0] * 3, [70.0] * 3)
    before = model.get_weights()
    blocks = RNG.integers(0, 256, (40, 54, 54, 3)).astype(np.uint8)
    stage = Stage(epochs=2, batch=64, spliced=0.3, bent=0.3, land=0.25 if distilled else 0.0, distilled=distilled)
    land = (
        sampling.LandSampler([sampling.Land([IMAGES[0]], np.ones((128, 128), bool))], 18, CONTEXT, 1)
        if distilled
        else None
    )
    said = []
    best = train(
        model, (IMAGES, MASKS), (blocks, np.arange(40) % 4 == 0), stage, said.append, str(tmp_path / "m.keras"), land
    )
    kept = keras.models.load_model(tmp_path / "m.keras", compile=False)
    assert len(said) == 2 and best["epoch"] in (1, 2) and (not distilled or best["epoch"] == 2)
    assert kept.get_layer(CELLS).output.shape[1:] == (6, 6, 1)
    moved = [np.abs(a - b).max() for a, b in zip(before, kept.get_weights())]
    assert max(moved) > 0 and shipped.logits(kept, blocks).shape == (40,)

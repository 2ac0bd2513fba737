"""What speaks against matching a scene."""

import numpy as np
from landslidebias.core.scenes.fitness import concerns, in_units_of, largest_share, saturated_share
from made.counted import fitted

RNG = np.random.default_rng(2)


def land(n, middle=90.0):
    return np.clip(RNG.normal(middle, 25, (n, 3)), 0, 255).astype(np.uint8)


REFERENCE = fitted(land(40000))


def test_land_like_the_reference_raises_no_concern():
    assert concerns(fitted(land(20000)), REFERENCE) == []


def test_half_a_scene_of_sea_is_said():
    sea = np.clip(RNG.normal(12, 1, (20000, 3)), 0, 255).astype(np.uint8)
    assert any("sea" in words for words in concerns(fitted(np.concatenate([land(20000), sea])), REFERENCE))


def test_a_third_of_cloud_is_said():
    cloud = RNG.integers(250, 256, (10000, 3)).astype(np.uint8)
    dark = fitted(np.minimum(land(40000), 200))
    assert any(
        "brighter than anything" in words for words in concerns(fitted(np.concatenate([land(20000), cloud])), dark)
    )


def test_one_value_in_many_pixels_is_said():
    pixels = land(20000)
    pixels[:4000] = 7
    found = fitted(pixels)
    assert largest_share(found) > 0.19 and any("one value" in words for words in concerns(found, REFERENCE))


def test_saturation_is_the_share_of_the_highest_value():
    pixels = np.arange(100, dtype=np.uint8)[:, None].repeat(3, 1)
    pixels[-10:] = 255
    assert saturated_share(fitted(pixels), 0) == 0.1


def test_reflectance_is_brought_to_the_references_units():
    scene = fitted((land(20000).astype(np.float64) * 3558 / 254).astype(np.uint16))
    assert abs(np.median(in_units_of(scene, REFERENCE).values[0]) - 128) < 60
    assert in_units_of(scene, scene) is scene
    assert in_units_of(REFERENCE, scene) is None

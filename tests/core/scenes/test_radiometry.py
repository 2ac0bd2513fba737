"""Radiometry: what is read of MATCH, REFERENCE and SOURCE, and what it makes of pixels."""

import json

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from landslidebias.core.scenes import radiometry
from landslidebias.core.scenes.radiometry import Radiometry, converter, scale_reflectance
from made.counted import COLOURS, fitted
from made.listeners import Heard

RNG = np.random.default_rng(5)


WIDE = RNG.integers(100, 4000, (60, 60, 3)).astype(np.uint16)
OWN = fitted(RNG.integers(10, 240, (60, 60, 3)).astype(np.uint8))


@pytest.fixture()
def files(tmp_path):
    paths = {}
    for name, found in (
        ("source", fitted(WIDE)),
        ("floats", fitted(WIDE.astype(np.float32))),
        ("two", fitted(WIDE[..., :2], COLOURS[:2])),
        ("turned", fitted(WIDE, COLOURS[::-1])),
    ):
        (tmp_path / f"{name}.json").write_text(json.dumps(found.to_dict()))
        paths[name] = str(tmp_path / f"{name}.json")
    return paths


def read(match, reference="", source="", names=COLOURS):
    return radiometry.read(match, reference, source, names, np.dtype(np.uint16), COLOURS)


def test_what_fits_is_read_and_survives_a_job(files):
    chosen = read("shared", source=files["source"])
    again = Radiometry.from_dict(json.loads(json.dumps(chosen.to_dict())))
    assert again.match == "shared" and again.reference is None
    assert again.source.to_dict() == chosen.source.to_dict()


@pytest.mark.parametrize(
    ("match", "reference", "source", "words"),
    [
        ("shared", "", "", "needs SOURCE"),
        ("scale", "", "source", "SOURCE is given"),
        ("shared", "", "two", "describes 2 bands"),
        ("shared", "", "floats", "another type of values"),
        ("shared", "", "turned", "not in the order"),
        ("scene", "turned", "", "not in the order"),
        ("scene", "nowhere", "", "can't be read"),
    ],
)
def test_what_does_not_fit_is_refused(files, match, reference, source, words):
    with pytest.raises(InputError, match=words):
        read(match, files.get(reference, reference), files.get(source, source))


def test_scene_is_counted_once_and_only_where_asked_for():
    asked = []

    def fit():
        asked.append(1)
        return fitted(WIDE)

    for match in ("none", "scale"):
        converter(Radiometry(match), OWN, fit, Listener())
    assert not asked
    matched = converter(Radiometry("scene"), OWN, fit, Listener())(WIDE)
    assert asked == [1] and matched.dtype == np.float32 and matched.min() >= 10 and matched.max() <= 239


def test_shared_uses_the_table_and_not_the_scene():
    chosen = Radiometry("shared", source=fitted(WIDE))
    convert = converter(chosen, OWN, lambda: pytest.fail("the scene was counted"), Listener())
    half = WIDE[:10]
    assert np.array_equal(convert(half), convert(WIDE)[:10])


def test_values_that_are_no_reflectance_are_said_once():
    heard = Heard()
    convert = converter(Radiometry("scale"), OWN, lambda: OWN, heard)
    convert(np.full((4, 4, 3), 200, np.uint16))
    convert(np.full((4, 4, 3), 200, np.uint16))
    assert len(heard.warnings) == 1 and "no reflectance" in heard.text


def test_values_beyond_the_references_are_said_once():
    heard = Heard()
    convert = converter(Radiometry("none"), OWN, lambda: OWN, heard)
    assert convert(WIDE).dtype == np.float32
    convert(WIDE)
    assert len(heard.warnings) == 1 and "MATCH=none" in heard.text


def test_8_bit_pictures_are_taken_as_they_are():
    picture = RNG.integers(0, 256, (5, 5, 3)).astype(np.uint8)
    assert np.array_equal(scale_reflectance(picture), picture)


def test_scaling_is_that_of_the_true_colour_image():
    assert scale_reflectance(np.array([0, 3558, 9000], np.uint16)).tolist() == [1, 255, 255]
    assert scale_reflectance(np.array([0.0, 0.1779, 0.3558], np.float32)) == pytest.approx([1, 128, 255], abs=1e-3)
    assert scale_reflectance(np.array([7, 200], np.uint8)).tolist() == [7, 200]

"""fitreference: counts of scenes, of parts of them, and of chips."""

import json
import shutil

import numpy as np
import pytest
from landslidebias.algorithms.fitreference import Counted, FitJob, FitReference
from landslidebias.algorithms.gis.counting import pictures_in
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.scenes.distributions import Distribution
from made.drawn_chips import save

RNG = np.random.default_rng(2)


def read(path):
    return Distribution.read(path)


def test_two_scenes_are_counted_as_one(run, write_raster, tmp_path):
    a, b = RNG.integers(1, 4000, (50, 60, 3)).astype(np.uint16), RNG.integers(1, 900, (40, 30, 3)).astype(np.uint16)
    a[0] = 0
    done = run(
        "fitreference",
        INPUT=[write_raster("a.tif", a, nodata=0), write_raster("b.tif", b, nodata=0)],
        OUTPUT=str(tmp_path / "o.json"),
    )
    found = read(done["OUTPUT"])
    values, counts = np.unique(np.concatenate([a[1:, :, 1].ravel(), b[..., 1].ravel()]), return_counts=True)
    assert np.array_equal(found.values[1], values) and np.array_equal(found.counts[1], counts)
    assert found.sources == ["a.tif", "b.tif"]


def test_bands_by_name_and_a_mask_of_another_grid(run, write_raster, tmp_path):
    scene = RNG.integers(1, 200, (40, 40, 4)).astype(np.uint8)
    mask = np.zeros((20, 20), np.uint8)
    mask[:10] = 1
    path = write_raster("s.tif", scene, names=("B02", "B03", "B04", "B08"))
    done = run(
        "fitreference",
        INPUT=[path],
        BANDS="b04, B03, 1",
        MASK=write_raster("m.tif", mask, pixel=20.0),
        OUTPUT=str(tmp_path / "o.json"),
    )
    found = read(done["OUTPUT"])
    assert found.bands == ["B04", "B03", "B02"]
    values, counts = np.unique(scene[:20, :, 2], return_counts=True)
    assert np.array_equal(found.values[0], values) and np.array_equal(found.counts[0], counts)


def test_floats_and_what_is_not_finite(run, write_raster, tmp_path):
    scene = RNG.gamma(2, 0.1, (60, 60, 3)).astype(np.float32)
    scene[0, :10] = np.nan
    scene[1, :10] = np.inf
    found = read(run("fitreference", INPUT=[write_raster("s.tif", scene)], OUTPUT=str(tmp_path / "o.json"))["OUTPUT"])
    valid = scene[np.isfinite(scene).all(2)]
    assert found.counts[0].sum() == len(valid)
    median = found.values[0][np.searchsorted(found.cdf(0), 0.5)]
    assert median == pytest.approx(np.median(valid[:, 0]), rel=1e-3)


def test_chips_give_the_cards_own_reference(run, data, tmp_path):
    chips = data("landslide4sense/train")
    found = read(run("fitreference", CHIPS=str(chips), OUTPUT=str(tmp_path / "o.json"))["OUTPUT"])
    card = read_card(SHIPPED).reference
    for k in range(3):
        assert np.array_equal(found.values[k], card.values[k]) and np.array_equal(found.counts[k], card.counts[k])


def test_exactly_one_of_scenes_and_chips(refused, write_raster, tmp_path):
    refused("exactly one", "fitreference", OUTPUT=str(tmp_path / "o.json"))
    refused("no picture", "fitreference", CHIPS=str(tmp_path), OUTPUT=str(tmp_path / "o.json"))
    path = write_raster("s.tif", RNG.integers(1, 200, (40, 40, 3)).astype(np.uint8))
    shutil.copy(path, tmp_path / "chip.tif")
    refused("exactly one", "fitreference", INPUT=[path], CHIPS=str(tmp_path), OUTPUT=str(tmp_path / "o.json"))
    assert not (tmp_path / "o.json").exists()


def test_a_scene_without_valid_pixels_is_named(refused, write_raster, tmp_path):
    path = write_raster("empty.tif", np.zeros((40, 40, 3), np.uint16), nodata=0)
    refused(r"empty.tif.*no valid pixel", "fitreference", INPUT=[path], OUTPUT=str(tmp_path / "o.json"))


def test_the_output_is_json_of_plain_numbers(run, write_raster, tmp_path):
    path = write_raster("s.tif", RNG.integers(1, 200, (40, 40, 3)).astype(np.uint8))
    out = tmp_path / "o.json"
    run("fitreference", INPUT=[path], OUTPUT=str(out))
    assert json.loads(out.read_text())["n_valid"] == [1600, 1600, 1600]


def test_each_scene_takes_the_masks_that_overlap_it(run, refused, write_raster, tmp_path):
    a, b, c = (RNG.integers(1, 200, (40, 40, 3)).astype(np.uint8) for _ in range(3))
    mask_a, mask_b = np.zeros((40, 40), np.uint8), np.zeros((40, 40), np.uint8)
    mask_a[:5], mask_b[:10] = 1, 1
    oregon, third = {"origin": (490000, 4870000), "epsg": 32610}, {"origin": (510000, 4000000)}
    scenes = [write_raster("a.tif", a), write_raster("b.tif", b, **oregon), write_raster("c.tif", c, **third)]
    masks = [write_raster("ma.tif", mask_a), write_raster("mb.tif", mask_b, **oregon)]
    found = read(run("fitreference", INPUT=scenes, MASK=masks, OUTPUT=str(tmp_path / "o.json"))["OUTPUT"])
    values, counts = np.unique(
        np.concatenate([a[:5, :, 0].ravel(), b[:10, :, 0].ravel(), c[..., 0].ravel()]), return_counts=True
    )
    assert np.array_equal(found.values[0], values) and np.array_equal(found.counts[0], counts)
    assert "No mask overlaps" in run.log and "c.tif" in run.log

    refused("mb.tif does not overlap", "fitreference", INPUT=scenes[:1], MASK=masks, OUTPUT=str(tmp_path / "p.json"))


B = 18


def test_scenes_are_counted(placed, say):
    raster, pixels = placed
    found = FitReference().compute(FitJob([Counted(raster, [3, 1], []), Counted(raster, [3, 1], [])]), say)
    values, counts = np.unique(pixels[..., 2], return_counts=True)
    assert found.bands == ["blue", "red"] and np.array_equal(found.values[0], values)
    assert np.array_equal(found.counts[0], 2 * counts) and say.ascends


def test_hidden_files_are_no_chips_wherever_the_folder_lies(tmp_path):
    folder = tmp_path / ".cache" / "masks" / "chips"
    save(folder / "a" / "1.png", RNG.integers(0, 255, (8, 8, 3)).astype(np.uint8))
    for name in ("a/._1.png", ".thumbnails/1.png", "__MACOSX/a/1.png", "masks/1.png", "a/.DS_Store", "a/Thumbs.db"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"\0\5\26\7" * 20)
    assert pictures_in(str(folder)) == [str(folder / "a" / "1.png")]


def test_what_a_picture_hides_does_not_count(run, tmp_path):
    pixels = RNG.integers(1, 255, (12, 12, 4)).astype(np.uint8)
    pixels[:5, :, 3] = 0
    save(tmp_path / "chips" / "1.png", pixels)
    found = read(run("fitreference", CHIPS=str(tmp_path / "chips"), OUTPUT=str(tmp_path / "o.json"))["OUTPUT"])
    values, counts = np.unique(pixels[5:, :, 1], return_counts=True)
    assert np.array_equal(found.values[1], values) and np.array_equal(found.counts[1], counts)

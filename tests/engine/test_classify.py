"""Classification of scenes: exact cells, masks, matching, strips, resume."""

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landslidebias.core.blocks import BlockGrid, blocks_with_context, fill_invalid, mirror
from landslidebias.core.distributions import Counter
from landslidebias.core.engine import classify as room
from landslidebias.core.engine.classify import classify
from landslidebias.core.engine.runtime import Classifier
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.jobs import ClassifyJob
from landslidebias.core.matching import Mapping
from landslidebias.core.model_card import SHIPPED, read_card
from rasterio.transform import from_origin

CARD = read_card(SHIPPED)


def job(scene, tmp_path, **more):
    return ClassifyJob(
        input=scene, model=str(SHIPPED), probability=str(tmp_path / "p.tif"), **{"match": "none", **more}
    )


def seen(pixels, valid=None):
    """Return the blocks of pixels as the model sees them, with their surroundings, and invalid pixels filled."""
    c = CARD.context_px
    blocks = blocks_with_context(mirror(pixels.astype(np.float32), c), 18, c)
    if valid is not None:
        fill_invalid(blocks, blocks_with_context(mirror(valid, c), 18, c), 0.9, c)
    return blocks


def read(path):
    with rasterio.open(path) as src:
        return src.read(), src.transform, src.tags()


def test_each_cell_is_its_blocks_probability(drawn, write_scene, tmp_path, recorder):
    scene = write_scene("s.tif", drawn)
    done = classify(job(scene, tmp_path, activation=str(tmp_path / "a.tif"), provenance={"model": "x"}), recorder())
    grid = BlockGrid(240, 200, 18)
    wanted_p, wanted_a = Classifier(str(SHIPPED))(seen(drawn))
    p, transform, tags = read(tmp_path / "p.tif")
    assert done["n_blocks"] == len(grid) == 143 and p.shape == (1, 11, 13)
    assert p[0].ravel() == pytest.approx(wanted_p, abs=1e-6)
    assert transform == from_origin(500000, 4000000, 180, 180) and tags["LANDSLIDEBIAS_MODEL"] == "x"
    a, transform, _ = read(tmp_path / "a.tif")
    cells = CARD.activation_cells
    assert transform == from_origin(500000, 4000000, 180 / cells, 180 / cells)
    assert np.allclose(np.moveaxis(a[:, cells : 2 * cells, 2 * cells : 3 * cells], 0, -1), wanted_a[13 + 2], atol=1e-6)
    assert not list(tmp_path.glob("*.part"))


def test_strips_and_whole_give_the_same(drawn, write_scene, tmp_path, recorder, monkeypatch):
    scene = write_scene("s.tif", drawn)
    classify(job(scene, tmp_path, match="scene"), recorder())
    whole = read(tmp_path / "p.tif")[0]
    strips = BlockGrid.strips
    monkeypatch.setattr(room.BlockGrid, "strips", lambda self, size: strips(self, 1))
    classify(job(scene, tmp_path, match="scene"), recorder())
    assert np.array_equal(read(tmp_path / "p.tif")[0], whole)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_matching_to_the_reference_ignores_what_is_not_valid(drawn, write_scene, tmp_path, recorder, dtype):
    pixels = drawn.astype(np.float64) * {"uint8": 1, "uint16": 14, "float32": 0.0014}[dtype]
    pixels = pixels.astype(dtype)
    invalid = np.zeros(drawn.shape[:2], bool)
    invalid[:40] = True
    pixels[invalid] = 0
    scene = write_scene("s.tif", pixels, nodata=0)
    classify(job(scene, tmp_path, match="scene"), recorder())
    valid = pixels[~invalid]
    histogram = Counter(pixels.dtype, 3)
    histogram.add(valid)
    mapped = Mapping(histogram.distribution(["r", "g", "b"]), CARD.reference)(pixels)
    wanted = Classifier(str(SHIPPED))(seen(mapped, ~invalid))[0].reshape(11, 13)
    found = read(tmp_path / "p.tif")[0][0]
    assert np.isnan(found[:3]).all() and found[3:] == pytest.approx(wanted[3:], abs=1e-5)


def test_two_scenes_with_one_table_keep_their_difference(drawn, write_scene, tmp_path, recorder):
    dark, bright = drawn, np.clip(drawn.astype(int) + 60, 0, 255).astype(np.uint8)
    both = Counter(np.uint8, 3)
    for pixels in (dark, bright):
        both.add(pixels.reshape(-1, 3))
    source = both.distribution(["r", "g", "b"]).to_dict()
    apart, shared = [], []
    for name, pixels in (("dark.tif", dark), ("bright.tif", bright)):
        scene = write_scene(name, pixels)
        classify(job(scene, tmp_path, match="scene"), recorder())
        apart.append(read(tmp_path / "p.tif")[0])
        classify(job(scene, tmp_path, match="shared", source=source), recorder())
        shared.append(read(tmp_path / "p.tif")[0])
    assert np.abs(apart[0] - apart[1]).mean() < np.abs(shared[0] - shared[1]).mean()


def test_scale_takes_reflectance_and_leaves_pictures(drawn, write_scene, tmp_path, recorder):
    classify(job(write_scene("8.tif", drawn), tmp_path, match="none"), recorder())
    picture = read(tmp_path / "p.tif")[0]
    classify(job(write_scene("8b.tif", drawn), tmp_path, match="scale"), recorder())
    assert np.array_equal(read(tmp_path / "p.tif")[0], picture)
    reflectance = np.round((drawn.astype(float) - 1) * 3558 / 254).astype(np.uint16)
    classify(job(write_scene("16.tif", reflectance), tmp_path, match="scale"), recorder())
    assert np.abs(read(tmp_path / "p.tif")[0] - picture).max() < 0.02


def test_a_mask_takes_blocks_out_and_another_grid_is_said(drawn, write_scene, tmp_path, recorder):
    scene = write_scene("s.tif", drawn)
    mask = np.ones((100, 120), np.uint8)
    mask[:, :9] = 0  # a hundred and eighty metres at twenty a pixel
    channel = recorder()
    path = write_scene("m.tif", mask, transform=from_origin(500000, 4000000, 20, 20))
    done = classify(job(scene, tmp_path, mask=path), channel)
    assert done["n_blocks"] == 11 * 12 and np.isnan(read(tmp_path / "p.tif")[0][0, :, 0]).all()
    assert any("resampled by nearest" in str(text) for _, text in channel.said)


def test_a_block_with_few_invalid_pixels_is_filled(drawn, write_scene, tmp_path, recorder):
    mask = np.ones(drawn.shape[:2], np.uint8)
    mask[:1, :18] = 0
    path = write_scene("m.tif", mask)
    classify(job(write_scene("s.tif", drawn), tmp_path, mask=path, min_valid=0.9), recorder())
    wanted = Classifier(str(SHIPPED))(seen(drawn, mask == 1)[:1])[0][0]
    assert read(tmp_path / "p.tif")[0][0, 0, 0] == pytest.approx(wanted, abs=1e-6)


def test_a_prior_moves_the_log_odds(drawn, write_scene, tmp_path, recorder):
    scene = write_scene("s.tif", drawn)
    classify(job(scene, tmp_path), recorder())
    before = read(tmp_path / "p.tif")[0].astype(float)
    classify(job(scene, tmp_path, prior=0.001), recorder())
    after = read(tmp_path / "p.tif")[0].astype(float)
    sure = (before > 0.01) & (before < 0.99)
    shift = np.log(after / (1 - after)) - np.log(before / (1 - before))
    assert shift[sure] == pytest.approx(
        np.log(0.001 / 0.999) - np.log(CARD.prevalence / (1 - CARD.prevalence)), abs=1e-3
    )


def test_what_is_done_is_kept_after_a_cancel_and_not_done_again(drawn, write_scene, tmp_path, recorder, monkeypatch):
    strips = BlockGrid.strips
    monkeypatch.setattr(room.BlockGrid, "strips", lambda self, size: strips(self, 240 * 18 * 2))
    scene = write_scene("s.tif", drawn)
    wanted = job(scene, tmp_path, activation=str(tmp_path / "a.tif"))
    with pytest.raises(Canceled, match="6 of 11 rows"):
        classify(wanted, recorder(cancel_after=3))
    assert not (tmp_path / "p.tif").exists() and (tmp_path / "p.tif.part").is_dir()
    # a crash in the middle of the next strip leaves bytes that no manifest vouches for
    with open(tmp_path / "p.tif.part" / "probability", "ab") as stream:
        stream.write(b"\x00" * 7)
    done = classify(wanted, recorder())
    assert done["n_resumed_rows"] == 6
    found = read(tmp_path / "p.tif")[0]
    classify(job(scene, tmp_path), recorder())
    assert np.array_equal(read(tmp_path / "p.tif")[0], found) and not (tmp_path / "p.tif.part").exists()


def test_work_for_another_scene_is_not_taken_over(drawn, write_scene, tmp_path, recorder, monkeypatch):
    strips = BlockGrid.strips
    monkeypatch.setattr(room.BlockGrid, "strips", lambda self, size: strips(self, 1))
    scene = write_scene("s.tif", drawn)
    with pytest.raises(Canceled):
        classify(job(scene, tmp_path), recorder(cancel_after=3))
    write_scene("s.tif", 255 - drawn)
    os.utime(scene, (1, 1))
    assert classify(job(scene, tmp_path), recorder())["n_resumed_rows"] == 0


def test_nothing_valid_is_an_error_and_leaves_nothing(drawn, write_scene, tmp_path, recorder):
    for match in ("none", "scene"):
        with pytest.raises(InputError, match="valid"):
            classify(job(write_scene("s.tif", np.zeros_like(drawn), nodata=0), tmp_path, match=match), recorder())
    assert not (tmp_path / "p.tif").exists()


def test_a_truncated_file_is_an_error(drawn, write_scene, tmp_path, recorder):
    scene = Path(write_scene("s.tif", drawn))
    scene.write_bytes(scene.read_bytes()[:-60000])
    with pytest.raises(InputError, match="damaged|opened"):
        classify(job(str(scene), tmp_path), recorder())
    assert not (tmp_path / "p.tif").exists()


def test_a_rotated_scene_keeps_its_place(drawn, write_scene, tmp_path, recorder):
    turned = from_origin(500000, 4000000, 10, 10) * rasterio.Affine.rotation(30)
    classify(job(write_scene("s.tif", drawn, transform=turned), tmp_path), recorder())
    assert read(tmp_path / "p.tif")[1].almost_equals(turned * rasterio.Affine.scale(18))


def test_half_precision_is_close(drawn, write_scene, tmp_path, recorder):
    scene = write_scene("s.tif", drawn)
    classify(job(scene, tmp_path), recorder())
    single = read(tmp_path / "p.tif")[0]
    classify(job(scene, tmp_path, precision="bf16"), recorder())
    assert np.abs(read(tmp_path / "p.tif")[0] - single).max() < 0.1


def test_outside_the_mask_nothing_counts(drawn, write_scene, tmp_path, recorder):
    mask = write_scene("m.tif", np.ones((200, 126), np.uint8))
    done = classify(job(write_scene("s.tif", drawn), tmp_path, mask=mask), recorder())
    assert done["n_blocks"] == 11 * 7 and np.isnan(read(tmp_path / "p.tif")[0][0, :, 7:]).all()


def test_a_model_that_looks_around_gets_the_ground_around(write_scene, tmp_path, recorder, monkeypatch):
    """What a block is given lies around it in the scene, over strips too; beyond the edge it is mirrored."""
    rng = np.random.default_rng(3)
    pixels = rng.integers(1, 256, (100, 130, 3)).astype(np.uint8)
    given = []
    monkeypatch.setattr(room, "STRIP_PIXELS", 1)

    class Recording(Classifier):
        def __call__(self, blocks, activation=True):
            given.append(blocks.copy())
            return super().__call__(blocks, activation)

    monkeypatch.setattr(room, "Classifier", Recording)
    classify(job(write_scene("s.tif", pixels), tmp_path), recorder())
    assert len(given) == 5 and np.array_equal(np.concatenate(given), seen(pixels))


@pytest.mark.parametrize(
    "factor, dtype, said",
    [(1, "uint16", True), (14, "uint16", False), (1, "float32", True), (0.0014, "float32", False)],
)
def test_values_that_are_no_reflectance_are_said(drawn, write_scene, tmp_path, recorder, factor, dtype, said):
    channel = recorder()
    classify(job(write_scene("s.tif", (drawn.astype(float) * factor).astype(dtype)), tmp_path, match="scale"), channel)
    assert any("no reflectance" in str(text) for _, text in channel.said) == said


def test_matching_a_scene_of_sea_is_warned_of(write_scene, tmp_path, recorder):
    sea = np.random.default_rng(4).normal((180, 260, 330), 20, (90, 90, 3)).astype(np.uint16)
    said = recorder()
    classify(job(write_scene("sea.tif", sea), tmp_path, match="scene"), said)
    assert any("crop the scene to land" in str(words) for words in said.said)

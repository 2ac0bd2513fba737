"""Classification of scenes: exact cells, masks, matching, strips, resume."""

import os
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import rasterio
from landslidebias.core.engine.serve import classify as room
from landslidebias.core.engine.serve import strips as strip_room
from landslidebias.core.engine.serve.classify import classify
from landslidebias.core.engine.serve.ground import patch_px
from landslidebias.core.engine.serve.places import Place
from landslidebias.core.engine.serve.runtime import Classifier, has_bf16
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.link.jobs import ClassifyJob
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.scenes.blocks import BlockGrid, blocks_with_context, fill_invalid, mirror
from landslidebias.core.scenes.matching import Mapping
from landslidebias.core.scenes.radiometry import Radiometry
from made.counted import fitted
from made.ground import blocks_of
from made.listeners import Heard
from rasterio.transform import from_origin

CARD = read_card(SHIPPED)


def job(scene, work, match="none", source=None, **more):
    """Return a job; its work lies in the folder `work`."""
    radiometry = Radiometry(match, source=source).to_dict()
    return ClassifyJob(input=scene, model=str(SHIPPED), work=str(work), radiometry=radiometry, **more)


def classified(scene, say, **more):
    """Return the probabilities [rows, cols] of a scene, and what the engine said of them."""
    with tempfile.TemporaryDirectory() as folder:
        done = classify(job(scene, Path(folder) / "work", **more), say)
        return read(done["probability"])[0][0], done


def seen(pixels, valid=None):
    """Return the blocks of pixels as the model sees them, with their surroundings, and invalid pixels filled."""
    c = CARD.context_px
    blocks = blocks_with_context(mirror(pixels.astype(np.float32), c), 18, c)
    if valid is not None:
        fill_invalid(blocks, blocks_with_context(mirror(valid, c), 18, c), 0.9, c)
    return blocks


@pytest.fixture
def two_outputs(tmp_path):
    """The shipped model as it was before it told shares, its card unchanged."""
    model = onnx.load(SHIPPED)
    del model.graph.output[[o.name for o in model.graph.output].index("share")]
    onnx.save(model, tmp_path / "two.onnx")
    return tmp_path / "two.onnx"


def read(path):
    with rasterio.open(path) as src:
        return src.read(), src.transform, src.tags()


def test_each_cell_is_its_blocks_probability(drawn, write_raster, tmp_path):
    scene = write_raster("s.tif", drawn)
    work = tmp_path / "work"
    done = classify(job(scene, work, activation=True, provenance={"model": "x"}), Heard())
    grid = BlockGrid(240, 200, 18)
    wanted_p, wanted_a, _ = Classifier(str(SHIPPED))(seen(drawn))
    p, transform, tags = read(done["probability"])
    assert done["n_blocks"] == len(grid) == 143 and p.shape == (1, 11, 13)
    assert p[0].ravel() == pytest.approx(wanted_p, abs=1e-6)
    assert transform == from_origin(500000, 4000000, 180, 180) and tags["LANDSLIDEBIAS_MODEL"] == "x"
    a, transform, _ = read(done["activation"])
    cells = CARD.activation_cells
    assert transform == from_origin(500000, 4000000, 180 / cells, 180 / cells)
    assert np.allclose(np.moveaxis(a[:, cells : 2 * cells, 2 * cells : 3 * cells], 0, -1), wanted_a[13 + 2], atol=1e-6)
    assert {Path(done[name]).parent for name in ("probability", "activation")} == {work} and done["sheet"] == ""


def test_the_share_lies_where_its_blocks_do(drawn, write_raster, tmp_path):
    drawn[30:60, 30:60] = (150, 120, 90)
    done = classify(job(write_raster("s.tif", drawn), tmp_path / "work", share=True), Heard())
    share, transform, _ = read(done["share"])
    wanted = Classifier(str(SHIPPED))(seen(drawn), activation=False, share=True)
    n = CARD.share_cells
    assert share.shape == (1, 11 * n, 13 * n) and transform == from_origin(500000, 4000000, 180 / n, 180 / n)
    assert np.allclose(share[0, n : 2 * n, 2 * n : 3 * n], wanted.share[13 + 2], atol=1e-6)
    assert 0 <= share.min() < share.max() <= 1 and done["activation"] == ""


def test_a_model_without_shares_is_told(drawn, write_raster, tmp_path, two_outputs):
    scene = write_raster("s.tif", drawn)
    asked = replace(job(scene, tmp_path / "work", share=True), model=str(two_outputs))
    with pytest.raises(InputError, match="its network gives 0"):
        classify(asked, Heard())
    asked = replace(asked, share=False)
    assert classify(asked, Heard())["n_blocks"] == 143


def test_strips_and_whole_give_the_same(drawn, write_raster, tmp_path, monkeypatch):
    scene = write_raster("s.tif", drawn)
    whole, _ = classified(scene, Heard(), match="scene")
    strips = BlockGrid.strips
    monkeypatch.setattr(room.BlockGrid, "strips", lambda self, size, multiple: strips(self, 1))
    assert np.array_equal(classified(scene, Heard(), match="scene")[0], whole, equal_nan=True)


def test_work_that_ends_within_a_strip_is_gone_on_with():
    """As a version that cut otherwise has left it: no row is left out, and none done twice."""
    place = Place(BlockGrid(240, 200, 18), 0, 0, 11, 13)
    for done in range(12):
        rows = [row + k for row, n in strip_room.cuts(place, CARD, done) for k in range(n)]
        assert rows == list(range(done, 11))


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_matching_to_the_reference_ignores_what_is_not_valid(drawn, write_raster, tmp_path, dtype):
    pixels = drawn.astype(np.float64) * {"uint8": 1, "uint16": 14, "float32": 0.0014}[dtype]
    pixels = pixels.astype(dtype)
    invalid = np.zeros(drawn.shape[:2], bool)
    invalid[:40] = True
    pixels[invalid] = 0
    scene = write_raster("s.tif", pixels, nodata=0)
    found, _ = classified(scene, Heard(), match="scene")
    valid = pixels[~invalid]
    mapped = Mapping(fitted(valid), CARD.reference)(pixels)
    wanted = Classifier(str(SHIPPED))(seen(mapped, ~invalid))[0].reshape(11, 13)
    assert np.isnan(found[:3]).all() and found[3:] == pytest.approx(wanted[3:], abs=1e-5)


def test_two_scenes_with_one_table_keep_their_difference(drawn, write_raster, tmp_path):
    dark, bright = drawn, np.clip(drawn.astype(int) + 60, 0, 255).astype(np.uint8)
    source = fitted(np.stack([dark, bright]))
    apart, shared = [], []
    for name, pixels in (("dark.tif", dark), ("bright.tif", bright)):
        scene = write_raster(name, pixels)
        apart.append(classified(scene, Heard(), match="scene")[0])
        shared.append(classified(scene, Heard(), match="shared", source=source)[0])
    assert np.abs(apart[0] - apart[1]).mean() < np.abs(shared[0] - shared[1]).mean()


def test_scale_takes_reflectance_and_leaves_pictures(drawn, write_raster, tmp_path):
    picture, _ = classified(write_raster("8.tif", drawn), Heard(), match="none")
    assert np.array_equal(classified(write_raster("8b.tif", drawn), Heard(), match="scale")[0], picture)
    reflectance = np.round((drawn.astype(float) - 1) * 3558 / 254).astype(np.uint16)
    found, _ = classified(write_raster("16.tif", reflectance), Heard(), match="scale")
    assert np.abs(found - picture).max() < 0.02


def test_a_mask_takes_blocks_out_and_another_grid_is_said(drawn, write_raster, tmp_path):
    scene = write_raster("s.tif", drawn)
    mask = np.ones((100, 120), np.uint8)
    mask[:, :9] = 0  # a hundred and eighty metres at twenty a pixel
    channel = Heard()
    path = write_raster("m.tif", mask, pixel=20.0)
    p, done = classified(scene, channel, mask=path)
    assert done["n_blocks"] == 11 * 12 and np.isnan(p[:, 0]).all()
    assert any("resampled by nearest" in str(text) for _, text in channel.said)


def test_a_block_with_few_invalid_pixels_is_filled(drawn, write_raster, tmp_path):
    mask = np.ones(drawn.shape[:2], np.uint8)
    mask[:1, :18] = 0
    path = write_raster("m.tif", mask)
    found, _ = classified(write_raster("s.tif", drawn), Heard(), mask=path, min_valid=0.9)
    wanted = Classifier(str(SHIPPED))(seen(drawn, mask == 1)[:1])[0][0]
    assert found[0, 0] == pytest.approx(wanted, abs=1e-6)


def test_a_prior_moves_the_log_odds(drawn, write_raster, tmp_path):
    scene = write_raster("s.tif", drawn)
    before = classified(scene, Heard())[0].astype(float)
    after = classified(scene, Heard(), prior=0.001)[0].astype(float)
    sure = (before > 0.01) & (before < 0.99)
    shift = np.log(after / (1 - after)) - np.log(before / (1 - before))
    assert shift[sure] == pytest.approx(
        np.log(0.001 / 0.999) - np.log(CARD.prevalence / (1 - CARD.prevalence)), abs=1e-3
    )


def test_what_is_done_is_kept_after_a_cancel_and_not_done_again(drawn, write_raster, tmp_path, monkeypatch):
    strips = BlockGrid.strips
    monkeypatch.setattr(room.BlockGrid, "strips", lambda self, size, multiple: strips(self, 240 * 18 * 2))
    scene = write_raster("s.tif", drawn)
    work = tmp_path / "work"
    wanted = job(scene, work, activation=True)
    with pytest.raises(Canceled, match="6 of 11 rows"):
        classify(wanted, Heard(after=3))
    assert work.is_dir() and not list(work.glob("*.raster"))
    # a crash in the middle of the next strip leaves bytes that no manifest vouches for
    with open(work / "probability", "ab") as stream:
        stream.write(b"\x00" * 7)
    done = classify(wanted, Heard())
    assert done["n_resumed_rows"] == 6
    assert np.array_equal(read(done["probability"])[0][0], classified(scene, Heard())[0])


def test_work_for_another_scene_is_not_taken_over(drawn, write_raster, tmp_path, monkeypatch):
    strips = BlockGrid.strips
    monkeypatch.setattr(room.BlockGrid, "strips", lambda self, size, multiple: strips(self, 1))
    scene = write_raster("s.tif", drawn)
    with pytest.raises(Canceled):
        classify(job(scene, tmp_path / "work"), Heard(after=3))
    write_raster("s.tif", 255 - drawn)
    os.utime(scene, (1, 1))
    assert classify(job(scene, tmp_path / "work"), Heard())["n_resumed_rows"] == 0


def test_nothing_valid_is_an_error_and_leaves_nothing(drawn, write_raster, tmp_path):
    scene = write_raster("s.tif", np.zeros_like(drawn), nodata=0)
    for match in ("none", "scene"):
        with pytest.raises(InputError, match="valid"):
            classify(job(scene, tmp_path / "work", match=match), Heard())
    assert not (tmp_path / "work").exists()


def test_a_truncated_file_is_an_error(drawn, write_raster, tmp_path):
    scene = Path(write_raster("s.tif", drawn))
    scene.write_bytes(scene.read_bytes()[:-60000])
    with pytest.raises(InputError, match="damaged|opened"):
        classify(job(str(scene), tmp_path / "work"), Heard())
    assert not (tmp_path / "work").exists()


def test_a_rotated_scene_keeps_its_place(drawn, write_raster, tmp_path):
    turned = from_origin(500000, 4000000, 10, 10) * rasterio.Affine.rotation(30)
    done = classify(job(write_raster("s.tif", drawn, place=turned.to_gdal()), tmp_path / "work"), Heard())
    assert read(done["probability"])[1].almost_equals(turned * rasterio.Affine.scale(18))


def test_half_precision_is_close(drawn, write_raster, tmp_path):
    scene = write_raster("s.tif", drawn)
    single, _ = classified(scene, Heard())
    say = Heard()
    assert np.abs(classified(scene, say, precision="bf16")[0] - single).max() < 0.1
    assert any("has no 16-bit floating point" in words for words in say.warnings) != has_bf16()


def test_outside_the_mask_nothing_counts(drawn, write_raster, tmp_path):
    mask = write_raster("m.tif", np.ones((200, 126), np.uint8))
    p, done = classified(write_raster("s.tif", drawn), Heard(), mask=mask)
    assert done["n_blocks"] == 11 * 7 and np.isnan(p[:, 7:]).all()


def test_a_model_that_looks_around_gets_the_ground_around(write_raster, tmp_path, monkeypatch):
    """What a block is given lies around it in the scene, over strips too; beyond the edge it is mirrored."""
    rng = np.random.default_rng(3)
    pixels = rng.integers(1, 256, (100, 130, 3)).astype(np.uint8)
    given = []
    monkeypatch.setattr(strip_room, "STRIP_PIXELS", 1)

    class Recording(Classifier):
        def stream(self, grounds, *wanted):
            return super().stream((given.append(blocks_of(ground)) or ground for ground in grounds), *wanted)

    monkeypatch.setattr(room, "loaded", lambda path, how, card: Recording(path, how, card.batch, patch=patch_px(card)))
    classified(write_raster("s.tif", pixels), Heard())
    assert len(given) == 2 and np.array_equal(np.concatenate(given), seen(pixels))


@pytest.mark.parametrize(
    "factor, dtype, said",
    [(1, "uint16", True), (14, "uint16", False), (1, "float32", True), (0.0014, "float32", False)],
)
def test_values_that_are_no_reflectance_are_said(drawn, write_raster, tmp_path, factor, dtype, said):
    channel = Heard()
    classified(write_raster("s.tif", (drawn.astype(float) * factor).astype(dtype)), channel, match="scale")
    assert any("no reflectance" in str(text) for _, text in channel.said) == said


def test_matching_a_scene_of_sea_is_warned_of(write_raster, tmp_path):
    sea = np.random.default_rng(4).normal((180, 260, 330), 20, (90, 90, 3)).astype(np.uint16)
    said = Heard()
    classified(write_raster("sea.tif", sea), said, match="scene")
    assert any("crop the scene to land" in str(words) for words in said.said)

"""Drawn scenes of any grid, type, no data, turn, mask and system: what is classified, matched and counted, against an independent reading."""

import shutil

import numpy as np
from fuzz.cases import cases
from hypothesis import given
from made import plain_blocks
from made.drawn_scenes import BLOCK, KEPT, scenes, to_map, write_mask, write_scene
from osgeo import gdal


def files(scene, folder):
    """Write a scene, and return its parameters."""
    found = {"INPUT": write_scene(scene, folder / "scene.tif"), "MIN_VALID": scene.min_valid}
    if scene.offset:
        found["OFFSET"] = scene.offset
    if scene.mask:
        found["MASK"] = write_mask(scene, folder / "mask.tif")
    return found


def reasons(scene):
    """Return words with which a scene may be refused, and whether it must be."""
    if plain_blocks.is_coarse(scene):
        return ("Finer detail",), True
    if plain_blocks.is_resampled(scene):  # on which grid, is known only when it is there
        return ("less than one block", "No block has", "no valid pixel", "does not overlap the scene"), False
    if not plain_blocks.has_block(scene):
        return ("less than one block",), True
    must, may = plain_blocks.blocks_of(*plain_blocks.pixels_of(scene), scene.min_valid)
    words = () if must.any() else ("No block has", "no valid pixel", "does not overlap the scene")
    return words, not may.any()


@given(scenes())
@cases(few=8, many=60)
def test_blocks_are_classified_where_their_pixels_count(attempt, folder, scene):
    out = folder()
    may, must = reasons(scene)
    done, refusal = attempt("classifyscene", PROBABILITY=str(out / "p.tif"), **files(scene, out))
    if done is None:
        assert any(words in refusal for words in may), f"refused: {refusal}"
        assert not (out / "p.tif").exists()
        return
    assert not must, "it was not refused"
    plain_blocks.check_probability(scene, done["PROBABILITY"], done["N_BLOCKS"])
    shutil.rmtree(out)


@given(scenes())
@cases(few=40, many=200)
def test_pixels_are_matched_where_they_count(attempt, folder, scene):
    """matchdistribution writes the scene on its own grid, without the pixels that don't count."""
    out = folder()
    given = files(scene, out)
    del given["MIN_VALID"]
    least, most = plain_blocks.pixels_of(scene)
    done, refusal = attempt("matchdistribution", OUTPUT=str(out / "m.tif"), **given)
    if done is None:
        assert not least.any() and ("valid pixel" in refusal or "does not overlap" in refusal), refusal
        assert not (out / "m.tif").exists()
        return
    assert most.any(), "it was not refused"
    source, made = gdal.Open(given["INPUT"]), gdal.Open(done["OUTPUT"])
    assert made.GetGeoTransform() == source.GetGeoTransform() and made.GetProjection() == source.GetProjection()
    valid = np.all([made.GetRasterBand(k).GetMaskBand().ReadAsArray() > 0 for k in (1, 2, 3)], 0)
    if "south" in str(scene.turn):
        valid = valid[::-1]
    if "west" in str(scene.turn):
        valid = valid[:, ::-1]
    assert not (least & ~valid).any(), f"lost though valid: {np.argwhere(least & ~valid)[:5].tolist()}"
    assert not (valid & ~most).any(), f"matched though not valid: {np.argwhere(valid & ~most)[:5].tolist()}"
    del made
    shutil.rmtree(out)


@given(scenes(KEPT))
@cases(few=25, many=150)
def test_a_grid_has_the_scenes_blocks_and_their_values(attempt, features, folder, scene):
    """blockgrid goes by the lines of the file, whatever its pixels measure and however they are turned."""
    out = folder()
    path = write_scene(scene, out / "scene.tif")
    rows, cols = scene.height // BLOCK, scene.width // BLOCK
    kinds = ["mean", "minimum", "maximum"]
    done, refusal = attempt("blockgrid", INPUT=path, VALUES=[path], STATISTICS=kinds, OUTPUT=str(out / "b.gpkg"))
    if done is None:
        assert not rows * cols and "less than one block" in refusal
        return
    source = gdal.Open(path)
    found = list(features(done["OUTPUT"]))
    assert done["N_BLOCKS"] == len(found) == rows * cols
    band, place = source.GetRasterBand(1), source.GetGeoTransform()
    pixels, shown = band.ReadAsArray().astype(float), band.GetMaskBand().ReadAsArray() > 0
    scale, add = scene.scale or (1.0, 0.0)
    name = "scene_1_" if source.RasterCount > 1 else "scene_"
    for one in found:
        at = tuple(slice(one[n] * BLOCK, (one[n] + 1) * BLOCK) for n in ("row", "col"))
        corner = to_map(place, at[1].start, at[0].start)
        points = np.array([(v.x(), v.y()) for v in one.geometry().vertices()])
        assert np.isclose(points, corner, rtol=1e-12, atol=1e-9).all(1).any()
        values = pixels[at][shown[at]] * scale + add
        for kind in kinds:
            value = one[name + kind]
            if values.size and np.isfinite(values).all():
                wanted = {"mean": np.mean, "minimum": np.min, "maximum": np.max}[kind](values)
                assert isinstance(value, float) and np.isclose(value, wanted, rtol=1e-6), (kind, one["row"], one["col"])
            elif not values.size:
                assert not isinstance(value, float), (kind, value)
    shutil.rmtree(out)

"""blockgrid: rows, columns and statistics of blocks."""

import numpy as np
import pytest
from landslidebias.algorithms.blockgrid import BlockGridAlgorithm, BlockGridJob
from landslidebias.algorithms.gis.features import from_wkb
from landslidebias.algorithms.gis.grids import block_raster

RNG = np.random.default_rng(4)
B = 18


@pytest.fixture()
def scene():
    return RNG.integers(1, 3558, (25 * B + 5, 30 * B + 7, 3)).astype(np.uint16)


def test_blocks_have_their_row_column_and_statistics(run, write_raster, features, scene, tmp_path):
    values = RNG.normal(1000, 5, scene.shape[:2]).astype(np.float32)
    values[:B, :B] = np.nan
    other = RNG.normal(size=scene.shape[:2]).astype(np.float32)
    done = run(
        "blockgrid",
        INPUT=write_raster("s.tif", scene),
        VALUES=[write_raster("v.tif", values), write_raster("w.tif", np.stack([other, other], 2))],
        STATISTICS=["mean", "minimum", "maximum", "median", "deviation"],
        OUTPUT=str(tmp_path / "b.gpkg"),
    )
    found = features(done["OUTPUT"])
    assert done["N_BLOCKS"] == len(found) == 25 * 30
    for f in found:
        r, c = f["row"], f["col"]
        box = f.geometry().boundingBox()
        assert (box.xMinimum(), box.yMaximum()) == pytest.approx((500000 + c * 180, 4000000 - r * 180))
        part = values[r * B : (r + 1) * B, c * B : (c + 1) * B].astype(float)
        if r == c == 0:
            assert f["v_mean"] is None or not isinstance(f["v_mean"], float)
            continue
        assert f["v_mean"] == pytest.approx(part.mean(), rel=1e-6)
        assert (f["v_minimum"], f["v_maximum"]) == (part.min(), part.max())
        assert f["v_deviation"] == pytest.approx(part.std(), rel=1e-3)
        assert part.min() <= f["v_median"] <= part.max() and f["w_2_mean"] == f["w_1_mean"]


def test_an_extent_chooses_blocks_and_a_raster_of_blocks_is_taken_cell_by_cell(
    run, write_raster, features, scene, tmp_path
):
    path = write_raster("s.tif", scene)
    extent = "500180.0,500720.0,3999460.0,3999820.0 [EPSG:32633]"  # columns 1-3, rows 1-2
    done = run("blockgrid", INPUT=path, EXTENT=extent, OUTPUT=str(tmp_path / "b.gpkg"))
    assert {(f["row"], f["col"]) for f in features(done["OUTPUT"])} == {(r, c) for r in (1, 2) for c in (1, 2, 3)}
    p = RNG.random((5, 6)).astype(np.float32)
    cells = write_raster("p.tif", p, pixel=180.0, names=["landslide probability"])
    done = run("blockgrid", INPUT=cells, VALUES=[cells], OUTPUT=str(tmp_path / "c.gpkg"))
    assert all(f["p_mean"] == p[f["row"], f["col"]] for f in features(done["OUTPUT"])) and done["N_BLOCKS"] == 30


def test_blocks_are_summarised_and_made_one_by_one(placed, say):
    raster, pixels = placed
    wanted = np.zeros((10, 12), bool)
    wanted[2, 3] = wanted[4, 5] = True
    found = BlockGridAlgorithm().compute(BlockGridJob(block_raster(raster, B), B, wanted, [raster], ["maximum"]), say)
    assert [name for name, _ in found.fields] == ["row", "col", "s_1_maximum", "s_2_maximum", "s_3_maximum"]
    rows = list(found.rows)
    assert len(found.rows) == len(rows) == 2
    for shape, (row, col, *values) in rows:
        part = pixels[row * B : (row + 1) * B, col * B : (col + 1) * B].reshape(-1, 3)
        assert values == part.max(0).tolist() and wanted[row, col]
        assert from_wkb(shape).boundingBox().xMinimum() == 500000 + col * 180


def test_values_and_extents_elsewhere_are_refused(refused, write_raster, scene, tmp_path):
    path = write_raster("s.tif", scene)
    refused(
        "does not overlap the scene",
        "blockgrid",
        INPUT=path,
        VALUES=[write_raster("v.tif", scene, origin=(0, 0))],
        OUTPUT=str(tmp_path / "b.gpkg"),
    )
    refused(
        "no ground in common", "blockgrid", INPUT=path, EXTENT="0,1,0,1 [EPSG:32633]", OUTPUT=str(tmp_path / "b.gpkg")
    )
    assert not (tmp_path / "b.gpkg").exists()

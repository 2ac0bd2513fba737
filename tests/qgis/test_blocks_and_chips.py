import csv
import json

import numpy as np
import pytest
from osgeo import gdal

RNG = np.random.default_rng(4)
B = 18


def chips_of(folder):
    return {p.name: gdal.Open(str(p)).ReadAsArray() for p in folder.rglob("*.png")}


def rows_of(folder):
    with open(folder / "manifest.csv", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture()
def scene():
    return RNG.integers(1, 3558, (25 * B + 5, 30 * B + 7, 3)).astype(np.uint16)


def square(col, row, cols, rows, pixel=10.0, west=500000, north=4000000):
    x, y = west + col * pixel, north - row * pixel
    ring = [[x, y], [x + cols * pixel, y], [x + cols * pixel, y - rows * pixel], [x, y - rows * pixel], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


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


def test_chips_are_the_blocks_with_their_label_and_place(run, write_raster, write_geojson, scene, tmp_path):
    from landslidebias.core.matching import scale_reflectance

    scene[: 2 * B, : 4 * B] = 0  # no data
    polygons = [square(c * B, r * B, 9, 9) for r, c in ((3, 3), (8, 20), (15, 5), (20, 25), (22, 2), (5, 15))]
    polygons += [square(10 * B, 10 * B, 5, 4)]  # 6 % of its block
    done = run(
        "exportchips",
        INPUT=write_raster("s.tif", scene, nodata=0),
        POLYGONS=write_geojson("p.geojson", [(g, {}) for g in polygons]),
        MIN_COVER=0.1,
        MAX_OTHER=0.0,
        RATIO=None,
        OUTPUT=str(tmp_path / "chips"),
    )
    rows, chips = rows_of(tmp_path / "chips"), chips_of(tmp_path / "chips")
    assert done["N_LANDSLIDE"] == 6 and done["N_NON_LANDSLIDE"] == 25 * 30 - 8 - 7 == len(rows) - 6
    assert len(chips) == len(rows) and {r["label"] for r in rows} == {"landslide", "non-landslide"}
    landslides = {(int(r["row"]), int(r["col"])) for r in rows if r["label"] == "landslide"}
    assert landslides == {(3, 3), (8, 20), (15, 5), (20, 25), (22, 2), (5, 15)}
    for row in rows:
        r, c = int(row["row"]), int(row["col"])
        part = scene[r * B : (r + 1) * B, c * B : (c + 1) * B]
        wanted = np.rint(scale_reflectance(part)).astype(np.uint8)
        assert np.array_equal(np.moveaxis(chips[row["file"].split("/")[1]], 0, -1), wanted)
        assert float(row["x"]) == 500000 + (c + 0.5) * 180 and row["crs"] == "EPSG:32633"
        assert 14 < float(row["lon"]) < 16 and (float(row["cover"]) == 0.25) == (row["label"] == "landslide")
    by_group = {}
    for row in rows:
        by_group.setdefault(row["group"], set()).add(row["split"])
    assert all(len(splits) == 1 for splits in by_group.values())
    for name in ("training", "validation", "test"):
        assert {r["label"] for r in rows if r["split"] == name} == {"landslide", "non-landslide"}


def test_several_scenes_make_one_set_and_a_second_run_replaces(run, write_raster, write_geojson, scene, tmp_path):
    polygons = write_geojson("p.geojson", [(square(c * B, c * B, B, B), {}) for c in range(0, 24, 3)])
    for name in ("a.tif", "b.tif", "a.tif"):
        run("exportchips", INPUT=write_raster(name, scene), POLYGONS=polygons, RATIO=2, OUTPUT=str(tmp_path / "chips"))
    rows = rows_of(tmp_path / "chips")
    assert len(rows) == 2 * 24 and {r["scene"] for r in rows} == {"a.tif", "b.tif"}
    assert sorted(chips_of(tmp_path / "chips")) == sorted(r["file"].split("/")[1] for r in rows)
    for most, n in ((None, 25 * 30), (40, 40)):
        run("exportchips", INPUT=write_raster("quiet.tif", scene), MAX_CHIPS=most, OUTPUT=str(tmp_path / "chips"))
        assert sum(r["scene"] == "quiet.tif" for r in rows_of(tmp_path / "chips")) == n
    assert not list(tmp_path.glob("*.part"))
    made = json.loads((tmp_path / "chips" / "provenance.json").read_text())
    assert {facts["scene"] for facts in made.values()} == {"a.tif", "b.tif", "quiet.tif"} and len(made) == 3
    assert all(facts["match"] == "scale" for facts in made.values())


def test_scenes_of_one_name_in_two_folders_are_two_scenes(run, write_raster, scene, tmp_path):
    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
        run(
            "exportchips",
            INPUT=write_raster(f"{folder}/scene.tif", scene),
            MAX_CHIPS=50,
            OUTPUT=str(tmp_path / "chips"),
        )
    assert len(rows_of(tmp_path / "chips")) == 100 == len(list((tmp_path / "chips").rglob("*.png")))


def test_an_area_and_a_mask_bound_what_is_taken(run, write_raster, write_geojson, scene, tmp_path):
    mask = np.ones(scene.shape[:2], np.uint8)
    mask[:, 10 * B :] = 0
    run(
        "exportchips",
        INPUT=write_raster("s.tif", scene),
        AREA=write_geojson("a.geojson", [(square(2 * B + 1, 3 * B, 10 * B, 10 * B), {})]),
        MASK=write_raster("m.tif", mask),
        OUTPUT=str(tmp_path / "chips"),
    )
    places = {(int(r["row"]), int(r["col"])) for r in rows_of(tmp_path / "chips")}
    assert places == {(r, c) for r in range(3, 13) for c in range(3, 10)}


def test_a_mask_of_another_resolution_is_taken_by_nearest_neighbour_and_said(run, write_raster, scene, tmp_path):
    coarse = np.ones((scene.shape[0] // 2 + 1, scene.shape[1] // 2 + 1), np.uint8)
    coarse[:, 45:] = 0  # from column 90 on: five blocks
    run(
        "exportchips",
        INPUT=write_raster("s.tif", scene),
        MASK=write_raster("m.tif", coarse, pixel=20.0),
        OUTPUT=str(tmp_path / "chips"),
    )
    assert "nearest neighbour" in run.log and {int(r["col"]) for r in rows_of(tmp_path / "chips")} == set(range(5))


def test_own_polygons_become_an_own_model(run, write_raster, write_geojson, tmp_path):
    """The way from a scene and polygons to a model that finds what was drawn, in another scene."""
    rng = np.random.default_rng(6)

    def drawn(n):
        ground = rng.normal((40, 60, 35), 8, (24 * B, 24 * B, 3))
        places = rng.choice(24 * 24, n, replace=False)
        for k in places:
            r, c = divmod(int(k), 24)
            ground[r * B + 3 : r * B + 15, c * B + 3 : c * B + 15] += (110, 80, 60)
        return np.clip(ground, 1, 255).astype(np.uint8), places

    scene, places = drawn(120)
    polygons = [(square(k % 24 * B + 3, k // 24 * B + 3, 12, 12), {}) for k in places.tolist()]
    done = run(
        "exportchips",
        INPUT=write_raster("s.tif", scene),
        POLYGONS=write_geojson("p.geojson", polygons),
        GROUP=3,
        OUTPUT=str(tmp_path / "chips"),
    )
    assert done["N_LANDSLIDE"] == 120
    trained = run("trainclassifier", CHIPS=done["OUTPUT"], EPOCHS=6, AUGMENT="none", MODEL=str(tmp_path / "own.onnx"))
    scores = run("evaluateclassifier", MODEL=trained["MODEL"], CHIPS=done["OUTPUT"], SPLIT="test")
    n_test = sum(r["split"] == "test" for r in rows_of(tmp_path / "chips"))
    assert scores["N_BLOCKS"] == n_test and scores["AVERAGE_PRECISION"] > 0.9
    from landslidebias.core.model_card import read_card

    assert "manifest" in read_card(trained["MODEL"]).split
    other, truth = drawn(40)
    p = run(
        "classifyscene", INPUT=write_raster("t.tif", other), MODEL=trained["MODEL"], PROBABILITY=str(tmp_path / "p.tif")
    )
    found = gdal.Open(p["PROBABILITY"]).ReadAsArray().ravel()
    assert found[truth].mean() > 0.8 and np.delete(found, truth).mean() < 0.2


def test_what_can_not_be_exported_is_refused(run, write_raster, write_geojson, scene, tmp_path):
    from qgis.core import QgsProcessingException

    path = write_raster("s.tif", scene)
    far = write_geojson("far.geojson", [(square(0, 0, 10, 10, west=600000), {})])
    few = write_geojson("few.geojson", [(square(0, 0, 18, 18), {})])
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    for words, given in (
        ("No usable block is covered", {"POLYGONS": far}),
        ("too few to split", {"POLYGONS": few}),
        ("8-bit", {"MATCH": "none"}),
        ("go together", {"MATCH": "shared"}),
        ("not empty", {"OUTPUT": str(tmp_path / "full")}),
        ("less than one block", {"INPUT": write_raster("tiny.tif", scene[:10])}),
        ("No block can be taken", {"MASK": write_raster("m.tif", np.zeros(scene.shape[:2], np.uint8))}),
        ("does not overlap", {"MASK": write_raster("n.tif", np.ones((9, 9), np.uint8), origin=(0, 0))}),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("exportchips", **{"INPUT": path, "OUTPUT": str(tmp_path / "chips"), **given})
        assert not (tmp_path / "chips").exists() and not list(tmp_path.glob("*.part")), words
    assert (tmp_path / "full" / "mine.txt").exists()
    with pytest.raises(QgsProcessingException, match="does not overlap the scene"):
        run(
            "blockgrid",
            INPUT=path,
            VALUES=[write_raster("v.tif", scene, origin=(0, 0))],
            OUTPUT=str(tmp_path / "b.gpkg"),
        )
    with pytest.raises(QgsProcessingException, match="no ground in common"):
        run("blockgrid", INPUT=path, EXTENT="0,1,0,1 [EPSG:32633]", OUTPUT=str(tmp_path / "b.gpkg"))

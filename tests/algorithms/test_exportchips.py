"""exportchips: chips as the blocks are, with their labels and places."""

import csv
import json

import numpy as np
import pytest
from landslidebias.algorithms.exportchips import ExportChips, ExportJob
from landslidebias.algorithms.gis.cutting import Cutting
from landslidebias.algorithms.gis.grids import block_raster
from landslidebias.core.errors import Canceled
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.scenes.radiometry import Radiometry, scale_reflectance
from made.layers import on_pixels
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


def test_chips_are_the_blocks_with_their_label_and_place(run, write_raster, write_geojson, scene, tmp_path):
    scene[: 2 * B, : 4 * B] = 0  # no data
    polygons = [on_pixels(c * B, r * B, 9, 9) for r, c in ((3, 3), (8, 20), (15, 5), (20, 25), (22, 2), (5, 15))]
    polygons += [on_pixels(10 * B, 10 * B, 5, 4)]  # 6 % of its block
    done = run(
        "exportchips",
        INPUT=write_raster("s.tif", scene, nodata=0),
        POLYGONS=write_geojson("p.geojson", polygons),
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
    polygons = write_geojson("p.geojson", [on_pixels(c * B, c * B, B, B) for c in range(0, 24, 3)])
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
        AREA=write_geojson("a.geojson", [on_pixels(2 * B + 1, 3 * B, 10 * B, 10 * B)]),
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
        ground = rng.normal((40, 60, 35), 8, (18 * B, 18 * B, 3))
        places = rng.choice(18 * 18, n, replace=False)
        for k in places:
            r, c = divmod(int(k), 18)
            ground[r * B + 3 : r * B + 15, c * B + 3 : c * B + 15] += (110, 80, 60)
        return np.clip(ground, 1, 255).astype(np.uint8), places

    scene, places = drawn(75)
    polygons = [on_pixels(k % 18 * B + 3, k // 18 * B + 3, 12, 12) for k in places.tolist()]
    done = run(
        "exportchips",
        INPUT=write_raster("s.tif", scene),
        POLYGONS=write_geojson("p.geojson", polygons),
        GROUP=3,
        OUTPUT=str(tmp_path / "chips"),
    )
    assert done["N_LANDSLIDE"] == 75
    trained = run("trainclassifier", CHIPS=done["OUTPUT"], EPOCHS=6, AUGMENT="none", MODEL=str(tmp_path / "own.onnx"))
    scores = run("evaluateclassifier", MODEL=trained["MODEL"], CHIPS=done["OUTPUT"], SPLIT="test")
    n_test = sum(r["split"] == "test" for r in rows_of(tmp_path / "chips"))
    assert scores["N_BLOCKS"] == n_test and scores["AVERAGE_PRECISION"] > 0.9

    assert "manifest" in read_card(trained["MODEL"]).split
    other, truth = drawn(40)
    p = run(
        "classifyscene", INPUT=write_raster("t.tif", other), MODEL=trained["MODEL"], PROBABILITY=str(tmp_path / "p.tif")
    )
    found = gdal.Open(p["PROBABILITY"]).ReadAsArray().ravel()
    assert found[truth].mean() > 0.8 and np.delete(found, truth).mean() < 0.2


def test_what_can_not_be_exported_is_refused(refused, write_raster, write_geojson, scene, tmp_path):
    path = write_raster("s.tif", scene)
    far = write_geojson("far.geojson", [on_pixels(0, 0, 10, 10, west=600000)])
    few = write_geojson("few.geojson", [on_pixels(0, 0, 18, 18)])
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    for words, given in (
        ("No usable block is covered", {"POLYGONS": far}),
        ("too few to split", {"POLYGONS": few}),
        ("8-bit", {"MATCH": "none"}),
        ("needs SOURCE", {"MATCH": "shared"}),
        ("not empty", {"OUTPUT": str(tmp_path / "full")}),
        ("less than one block", {"INPUT": write_raster("tiny.tif", scene[:10])}),
        ("No block can be taken", {"MASK": write_raster("m.tif", np.zeros(scene.shape[:2], np.uint8))}),
        ("does not overlap", {"MASK": write_raster("n.tif", np.ones((9, 9), np.uint8), origin=(0, 0))}),
    ):
        refused(words, "exportchips", **{"INPUT": path, "OUTPUT": str(tmp_path / "chips"), **given})
        assert not (tmp_path / "chips").exists() and not list(tmp_path.glob("*.part")), words
    assert (tmp_path / "full" / "mine.txt").exists()


@pytest.fixture()
def export(placed, tmp_path):
    raster = placed[0]
    cut = Cutting(raster, [1, 2, 3], [], block_raster(raster, B), B)
    numbers = {"min_cover": 0.1, "max_other": None, "ratio": 5.0, "max_chips": 30, "min_valid": 0.9}
    return ExportJob(
        scene=cut,
        card=read_card(SHIPPED),
        radiometry=Radiometry("scale"),
        polygons=None,
        area=None,
        **numbers,
        group=3,
        seed=1,
        folder=str(tmp_path / "chips.part"),
    )


def test_chips_are_cut_into_the_folder_of_the_work(export, say, tmp_path):
    found = ExportChips().compute(export, say)
    chips = sorted(p.name for p in (tmp_path / "chips.part").rglob("*.png"))
    assert chips == sorted(row["file"].split("/")[1] for row in found.table) and len(chips) == 30
    assert found.n_landslide == 0 and say.ascends
    assert (found.facts["match"], found.facts["group"], found.facts["scene"]) == ("scale", 3, "s.tif")
    assert not (tmp_path / "chips").exists()


def test_a_canceled_cut_is_heard(export, say, tmp_path):
    say.stop = True
    with pytest.raises(Canceled):
        ExportChips().compute(export, say)

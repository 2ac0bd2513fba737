"""matchdistribution: a matched scene has the reference's distribution."""

import json

import numpy as np
import pytest
from landslidebias.algorithms.matchdistribution import MatchDistribution, MatchJob
from landslidebias.core.errors import InputError
from landslidebias.core.models.card import SHIPPED, read_card
from made.listeners import impatient
from osgeo import gdal

RNG = np.random.default_rng(8)
REFERENCE = np.clip(RNG.normal((90, 80, 70), (30, 20, 15), (150, 160, 3)), 1, 250).astype(np.uint8)


def read(path):
    dataset = gdal.Open(path)
    bands = [dataset.GetRasterBand(k + 1) for k in range(dataset.RasterCount)]
    valid = np.stack([b.GetMaskBand().ReadAsArray() > 0 for b in bands])
    return dataset.ReadAsArray(), valid, bands[0].DataType, bands[0].GetNoDataValue()


@pytest.fixture()
def reference(run, write_raster, tmp_path):
    path = write_raster("reference.tif", REFERENCE, names=("red", "green", "blue"))
    return run("fitreference", INPUT=[path], OUTPUT=str(tmp_path / "r.json"))["OUTPUT"]


def distance(pixels, wanted):
    """The Kolmogorov distance by its definition."""
    values = np.union1d(pixels, wanted)
    a, b = (np.searchsorted(np.sort(x.ravel()), values, side="right") / x.size for x in (pixels, wanted))
    return np.abs(a - b).max()


def largest(pixels):
    return np.unique(pixels, return_counts=True)[1].max() / pixels.size


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_a_matched_scene_has_the_references_distribution(run, write_raster, reference, tmp_path, dtype):
    scene = RNG.gamma(3.0, {"uint8": 15, "uint16": 300, "float32": 0.05}[dtype], (211, 197, 3))
    scene = (
        np.clip(scene, 1, {"uint8": 255}.get(dtype, 6e4)).astype(dtype) if dtype != "float32" else scene.astype(dtype)
    )
    scene[50:60, 50:90] = scene[50, 50]  # a flat region
    invalid = np.zeros(scene.shape[:2], bool)
    invalid[:20] = invalid[:, 100:105] = True
    scene[:20] = 0
    mask = np.ones(scene.shape[:2], np.uint8)
    mask[:, 100:105] = 0
    done = run(
        "matchdistribution",
        INPUT=write_raster("s.tif", scene, nodata=0),
        REFERENCE=reference,
        MASK=write_raster("m.tif", mask),
        OUTPUT=str(tmp_path / "o.tif"),
        REPORT=str(tmp_path / "o.html"),
    )
    found, valid, kind, _ = read(done["OUTPUT"])
    assert kind == gdal.GDT_Byte and (valid == ~invalid).all()
    far = 0.0
    for k in range(3):
        before, after = scene[..., k][~invalid], found[k][~invalid]
        assert np.isin(after, REFERENCE[..., k]).all()
        limit = max(1 / 256, largest(before))
        far = max(far, distance(after, REFERENCE[..., k]))
        assert distance(after, REFERENCE[..., k]) <= limit + (1e-4 if dtype == "float32" else 1e-9)
        order = np.argsort(before, kind="stable")
        assert (np.diff(after[order].astype(int)) >= 0).all()
    assert done["DISTANCE_AFTER"] == pytest.approx(far, abs=1e-3 if dtype == "float32" else 1e-9)
    assert "Kolmogorov" in (tmp_path / "o.html").read_text()


def test_heavy_tails_and_ties_of_floats_are_matched_too(run, write_raster, reference, tmp_path):
    scene = RNG.standard_cauchy((300, 300, 3)).astype(np.float32)
    scene[:40] = 0.25  # a tie among them
    scene[5, 5], scene[6, 6] = np.nan, np.inf
    done = run(
        "matchdistribution", INPUT=write_raster("s.tif", scene), REFERENCE=reference, OUTPUT=str(tmp_path / "o.tif")
    )
    found, valid, *_ = read(done["OUTPUT"])
    assert not valid[:, 5, 5].any() and not valid[:, 6, 6].any() and valid.sum() == 3 * (300 * 300 - 2)
    for k in range(3):
        assert distance(found[k][valid[k]], REFERENCE[..., k]) <= largest(scene[..., k][valid[k]]) + 1e-4


def test_any_number_of_bands_and_a_floating_point_reference(run, write_raster, tmp_path):
    wanted, scene = (RNG.normal(m, 0.1, (120, 130, 5)).astype(np.float32) for m in (0.3, 0.9))
    fitted = run(
        "fitreference", INPUT=[write_raster("r.tif", wanted)], BANDS="1,2,3,4,5", OUTPUT=str(tmp_path / "r.json")
    )
    done = run(
        "matchdistribution",
        INPUT=write_raster("s.tif", scene),
        REFERENCE=fitted["OUTPUT"],
        OUTPUT=str(tmp_path / "o.tif"),
    )
    found, _, kind, nodata = read(done["OUTPUT"])
    assert found.shape[0] == 5 and kind == gdal.GDT_Float32 and np.isnan(nodata)
    for k in range(5):
        assert distance(found[k], wanted[..., k]) <= 1 / 256


def test_no_valid_pixel_becomes_no_data_where_all_values_are_taken(run, write_raster, tmp_path):
    every = np.resize(np.arange(256, dtype=np.uint8), (64, 64, 3))
    fitted = run("fitreference", INPUT=[write_raster("r.tif", every)], OUTPUT=str(tmp_path / "r.json"))["OUTPUT"]
    scene = RNG.integers(1, 5000, (64, 64, 3)).astype(np.uint16)
    scene[:3] = 0
    done = run(
        "matchdistribution",
        INPUT=write_raster("s.tif", scene, nodata=0),
        REFERENCE=fitted,
        OUTPUT=str(tmp_path / "o.tif"),
    )
    found, valid, _, nodata = read(done["OUTPUT"])
    assert nodata is None and not valid[:, :3].any() and valid[:, 3:].all()
    assert set(np.unique(found[:, 3:])) >= {0, 255}


def test_strength_goes_part_of_the_way(run, write_raster, reference, tmp_path):
    scene = RNG.integers(1, 255, (60, 60, 3)).astype(np.uint8)
    path = write_raster("s.tif", scene)
    found = {}
    for strength in (0, 0.5, 1):
        done = run(
            "matchdistribution",
            INPUT=path,
            REFERENCE=reference,
            STRENGTH=strength,
            OUTPUT=str(tmp_path / f"{strength}.tif"),
        )
        found[strength] = np.moveaxis(read(done["OUTPUT"])[0], 0, -1).astype(float)
    assert np.array_equal(found[0], scene)
    assert np.abs(found[0.5] - (scene + found[1]) / 2).max() <= 0.5


def test_scenes_with_one_source_share_one_table(run, write_raster, reference, tmp_path):
    dark, bright = (RNG.integers(low, low + 900, (60, 60, 3)).astype(np.uint16) for low in (200, 600))
    paths = [write_raster(n, s) for n, s in (("dark.tif", dark), ("bright.tif", bright))]
    source = run("fitreference", INPUT=paths, OUTPUT=str(tmp_path / "s.json"))["OUTPUT"]
    pairs = set()
    for path, scene in zip(paths, (dark, bright)):
        done = run("matchdistribution", INPUT=path, REFERENCE=reference, SOURCE=source, OUTPUT=str(tmp_path / "o.tif"))
        pairs |= set(zip(scene[..., 0].ravel().tolist(), read(done["OUTPUT"])[0][0].ravel().tolist()))
    assert len(pairs) == len({value for value, _ in pairs})


def test_a_scene_that_is_no_land_is_warned_of(run, write_raster, data, tmp_path):
    sea = RNG.normal((180, 260, 330), 20, (100, 100, 3)).astype(np.uint16)
    cloud = np.clip(RNG.normal(5500, 1200, (100, 100, 1)) + RNG.normal(0, 150, (100, 100, 3)), 500, 16000).astype(
        np.uint16
    )
    for name, scene, words in (("sea", sea, "crop the scene to land"), ("cloud", cloud, "brighter than anything")):
        run(
            "matchdistribution",
            INPUT=write_raster(f"{name}.tif", scene),
            OUTPUT=str(tmp_path / "o.tif"),
            REPORT=str(tmp_path / "o.html"),
        )
        assert words in run.log and words in (tmp_path / "o.html").read_text()
    run("matchdistribution", INPUT=str(data("chattogram/scene_b04_b03_b02_b08.tif")), OUTPUT=str(tmp_path / "o.tif"))
    assert "crop the scene" not in run.log and "brighter" not in run.log


def test_what_can_not_be_matched_is_refused(run, refused, write_raster, reference, tmp_path):
    scene = RNG.integers(1, 4000, (60, 60, 3)).astype(np.uint16)
    other = json.loads((tmp_path / "r.json").read_text())
    other["bands"] = ["blue", "green", "red"]
    (tmp_path / "bgr.json").write_text(json.dumps(other))
    flat = write_raster("flat.tif", np.full((60, 60, 3), 700, np.uint16))
    nothing = write_raster("none.tif", np.zeros((60, 60), np.uint8))
    named = write_raster("s.tif", scene, names=("B04", "B03", "B02"))
    for words, given in (
        ("no valid pixel", {"INPUT": write_raster("e.tif", np.zeros((60, 60, 3), np.uint16), nodata=0)}),
        ("no valid pixel", {"INPUT": named, "MASK": nothing}),
        ("no valid pixel", {"INPUT": write_raster("n.tif", np.full((60, 60, 3), np.nan, np.float32))}),
        ("hold one value", {"INPUT": flat}),
        ("not in the order", {"INPUT": named, "REFERENCE": str(tmp_path / "bgr.json")}),
        ("not in the order", {"INPUT": named, "BANDS": "3,2,1", "REFERENCE": reference}),
        ("the reference has 3", {"INPUT": named, "BANDS": "1,2", "REFERENCE": reference}),
        (
            "does not overlap",
            {"INPUT": named, "MASK": write_raster("far.tif", np.ones((9, 9), np.uint8), origin=(0, 0))},
        ),
        ("another type", {"INPUT": write_raster("f.tif", scene.astype(np.float32)), "SOURCE": reference}),
        ("ending .tif", {"INPUT": named, "OUTPUT": str(tmp_path / "o.png")}),
    ):
        refused(words, "matchdistribution", **{"OUTPUT": str(tmp_path / "o.tif"), **given})
        assert not (tmp_path / "o.tif").exists() and not (tmp_path / "o.tif.part").exists(), words


def test_a_mask_of_another_resolution_is_taken_by_nearest_neighbour(run, write_raster, reference, tmp_path):
    scene = RNG.integers(1, 4000, (60, 60, 3)).astype(np.uint16)
    coarse = RNG.integers(0, 2, (30, 30)).astype(np.uint8)
    run(
        "matchdistribution",
        INPUT=write_raster("s.tif", scene),
        REFERENCE=reference,
        MASK=write_raster("m.tif", coarse, pixel=20.0),
        OUTPUT=str(tmp_path / "o.tif"),
    )
    assert "nearest neighbour" in run.log
    assert (read(str(tmp_path / "o.tif"))[1] == (np.kron(coarse, np.ones((2, 2))) > 0)).all()


def test_a_cancel_leaves_nothing(refused, write_raster, reference, tmp_path):
    feedback = impatient(lambda feedback: feedback.progress() > 45)
    path = write_raster("s.tif", RNG.integers(1, 255, (3000, 2000, 3)).astype(np.uint8))
    refused("Canceled", "matchdistribution", feedback, INPUT=path, REFERENCE=reference, OUTPUT=str(tmp_path / "o.tif"))
    assert not [p.name for p in tmp_path.iterdir() if p.name.startswith("o.tif")]


@pytest.mark.parametrize("dtype", ["int16", "uint32", "float64"])
def test_other_types_are_matched_as_well(run, write_raster, reference, tmp_path, dtype):
    scene = (
        RNG.normal(0, 900, (70, 80, 3)).astype(dtype)
        if dtype != "uint32"
        else RNG.integers(1, 9_000_000, (70, 80, 3)).astype(dtype)
    )
    path = write_raster("s.tif", scene, epsg=None)
    done = run("matchdistribution", INPUT=path, REFERENCE=reference, OUTPUT=str(tmp_path / "o.tif"))
    found = read(done["OUTPUT"])[0]
    for k in range(3):
        assert distance(found[k], REFERENCE[..., k]) <= max(1 / 256, largest(scene[..., k])) + 1e-4
    own = run("fitreference", INPUT=[path], OUTPUT=str(tmp_path / "own.json"))["OUTPUT"]
    back = run("matchdistribution", INPUT=str(tmp_path / "o.tif"), REFERENCE=own, OUTPUT=str(tmp_path / "b.tif"))
    _, _, written, _ = read(back["OUTPUT"])
    assert written == {"int16": gdal.GDT_Int16, "uint32": gdal.GDT_UInt32, "float64": gdal.GDT_Float32}[dtype]


def test_pictures_without_a_place_are_matched_too(run, write_raster, tmp_path):
    paths = [
        write_raster(n, RNG.integers(low, low + 90, (50, 60, 3)).astype(np.uint8), epsg=None)
        for n, low in (("a.tif", 20), ("b.tif", 120))
    ]
    fitted = run("fitreference", INPUT=paths[1:], OUTPUT=str(tmp_path / "r.json"))["OUTPUT"]
    done = run("matchdistribution", INPUT=paths[0], REFERENCE=fitted, OUTPUT=str(tmp_path / "o.tif"))
    assert done["DISTANCE_AFTER"] < 0.03


@pytest.mark.parametrize("nodata", [-9999, 70000, 0.5, float("nan")])
def test_a_no_data_value_that_the_type_can_not_hold_masks_nothing(run, write_raster, reference, tmp_path, nodata):
    scene = RNG.integers(0, 4000, (40, 40, 3)).astype(np.uint16)
    done = run(
        "matchdistribution",
        INPUT=write_raster("s.tif", scene, nodata=nodata),
        REFERENCE=reference,
        OUTPUT=str(tmp_path / "o.tif"),
    )
    assert read(done["OUTPUT"])[1].all()


B = 18


def test_a_scene_is_matched(placed, say, tmp_path):
    made, path = str(tmp_path / "m.tif.part" / "m.tif"), str(tmp_path / "m.tif")
    job = MatchJob(placed[0], [1, 2, 3], [], read_card(SHIPPED).reference, None, 1.0, made, path)
    found = MatchDistribution().compute(job, say)
    assert found.picture and found.numbers["DISTANCE_AFTER"] < 0.02 < found.numbers["DISTANCE_BEFORE"]
    assert gdal.Open(made).ReadAsArray().dtype == np.uint8 and say.ascends


def test_a_full_disk_names_the_file_that_the_user_named(placed, say, tmp_path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "m.tif").mkdir()  # no file can be made here
    made, path = str(tmp_path / "work" / "m.tif"), str(tmp_path / "named.tif")
    job = MatchJob(placed[0], [1, 2, 3], [], read_card(SHIPPED).reference, None, 1.0, made, path)
    with pytest.raises(InputError, match=r"named\.tif could not be written"):
        MatchDistribution().compute(job, say)

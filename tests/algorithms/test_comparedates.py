"""The second date is made from the first: landslides' pixels pasted into it, with noise, gain and half a pixel's shift."""

import numpy as np
import pytest
from made import rasters
from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY

B = 18
RNG = np.random.default_rng(12)


def chips(data):
    """Return pictures [n, 126, 126, 3] of chips, and masks of their landslides."""
    folder = data("landslide4sense/validation")
    pictures, masks = [], []
    for path in sorted((folder / "images").glob("*.png")):
        mask = gdal.Open(str(folder / "masks" / path.name.replace("image", "mask"))).ReadAsArray()
        masks.append((mask[0] if mask.ndim == 3 else mask)[:126, :126] > 127)
        pictures.append(np.moveaxis(gdal.Open(str(path)).ReadAsArray()[:3, :126, :126], 0, -1))
    return np.stack(pictures), np.stack(masks)


def half_pixel(scene):
    """Move a scene by half a pixel to the right and down, as a resampling would."""
    padded = np.pad(scene.astype(float), ((1, 0), (1, 0), (0, 0)), mode="edge")
    return (padded[:-1, :-1] + padded[:-1, 1:] + padded[1:, :-1] + padded[1:, 1:]) / 4


@pytest.fixture(scope="module")
def dates(data):
    """Return both scenes [756, 756, 3] uint8 and the share of each block that was pasted."""
    pictures, every = chips(data)
    cover = every.mean((1, 2))
    quiet, some = pictures[cover < 0.001], (cover > 0.05) & (cover < 0.3)
    slides, masks = pictures[some], every[some]
    pick = RNG.choice(len(quiet), 36)
    before = np.concatenate([np.concatenate(list(quiet[pick[r * 6 : r * 6 + 6]]), 1) for r in range(6)])
    after, truth = before.astype(float), np.zeros(before.shape[:2], bool)
    for k, cell in enumerate(RNG.choice(36, 8, replace=False)):
        r, c = divmod(int(cell), 6)
        window = np.s_[r * 126 : r * 126 + 126, c * 126 : c * 126 + 126]
        after[window][masks[k]] = slides[k][masks[k]]
        truth[window] |= masks[k]
    cover = truth.reshape(42, B, 42, B).mean((1, 3))
    return before, after, cover


def classified(run, folder, name, scene):
    """Return the paths of a scene and of its probabilities."""
    path = rasters.write(folder / f"{name}.tif", np.clip(np.rint(scene), 1, 255).astype(np.uint8))
    return path, run("classifyscene", INPUT=path, PROBABILITY=str(folder / f"p_{name}.tif"))["PROBABILITY"]


@pytest.fixture(scope="module")
def first(run, dates, tmp_path_factory):
    return classified(run, tmp_path_factory.mktemp("first"), "a", dates[0])


@pytest.mark.parametrize("kind", ["noise", "gain", "shift"])
def test_pasted_landslides_are_found_and_quiet_ground_is_not(run, features, dates, first, tmp_path, kind):
    _, after, cover = dates
    second = after + RNG.normal(0, 2, after.shape)
    if kind == "gain":
        second = second * 1.1 + 3
    if kind == "shift":
        second = half_pixel(second)
    (one, p_one), (two, p_two) = first, classified(run, tmp_path, "b", second)
    done = run(
        "comparedates",
        BEFORE=p_one,
        AFTER=p_two,
        BEFORE_SCENE=one,
        AFTER_SCENE=two,
        BEFORE_DATE="2023-06-01",
        AFTER_DATE="2023-09-01",
        OPERATING_POINT="balanced",
        OUTPUT=str(tmp_path / "o.gpkg"),
        REPORT=str(tmp_path / "o.html"),
    )
    found = features(done["OUTPUT"])
    new = np.zeros(cover.shape, bool)
    for f in found:
        assert (f["before_date"], f["after_date"], f["scene_date"]) == ("2023-06-01", "2023-09-01", "2023-09-01")
        assert f["probability"] > 0.379 >= f["probability_before"] and f["q_value"] <= 0.05
        for r, c in np.ndindex(*cover.shape):
            x, y = 500000 + (c + 0.5) * 180, 4000000 - (r + 0.5) * 180
            new[r, c] |= f.geometry().contains(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
    assert new.sum() == done["N_BLOCKS"]
    clear, quiet = cover > 0.3, cover == 0
    old, now = (gdal.Open(p).ReadAsArray() for p in (p_one, p_two))
    crossed = (old <= 0.379) & (now > 0.379)
    assert new[clear].mean() >= 0.9 * crossed[clear].mean() > 0.5
    assert new[quiet].mean() < 0.002
    moved = {"shift": np.hypot(0.5, 0.5)}.get(kind, 0.0)
    assert done["SHIFT"] == pytest.approx(moved, abs=0.1)
    assert ("shifted by" in run.log) == (kind == "shift")
    assert "Events, the surest first" in (tmp_path / "o.html").read_text()


@pytest.mark.parametrize("kind", ["noise", "shift"])
def test_where_nothing_happened_nothing_is_new(run, dates, first, tmp_path, kind):
    before = dates[0]
    second = (half_pixel(before) if kind == "shift" else before) + RNG.normal(0, 4, before.shape)
    _, p_two = classified(run, tmp_path, "b", second)
    for point in ("balanced", "quiet"):
        done = run("comparedates", BEFORE=first[1], AFTER=p_two, OPERATING_POINT=point, OUTPUT=str(tmp_path / "o.gpkg"))
        assert done["N_BLOCKS"] <= 2


def test_the_default_is_the_quiet_point_and_the_layer_says_so(run, dates, first, tmp_path):
    _, p_two = classified(run, tmp_path, "b", dates[1])
    crossing = {}
    for point in ({}, {"OPERATING_POINT": "quiet"}, {"OPERATING_POINT": "balanced"}, {"THRESHOLD": 0.5}):
        out = str(tmp_path / f"{len(crossing)}.gpkg")
        done = run("comparedates", BEFORE=first[1], AFTER=p_two, OUTPUT=out, **point)
        layer = gdal.OpenEx(out)
        tags = layer.GetLayer(0).GetMetadata()
        crossing[tags["LANDSLIDEBIAS_OPERATING_POINT"]] = done["N_CROSSING"]
        old, now = (gdal.Open(p).ReadAsArray() for p in (first[1], p_two))
        t = float(tags["LANDSLIDEBIAS_THRESHOLD"])
        assert done["N_CROSSING"] == ((old <= t) & (now > t)).sum()
    assert list(crossing) == ["quiet", "balanced", "none"] and crossing["quiet"] < crossing["balanced"]


@pytest.mark.parametrize(
    ("pair", "bands", "offset"),
    [
        (("Boadella_2020-01-13.tif", "Boadella_2020-01-28.tif"), "4,3,2", None),
        (("parana/20231217.tif", "parana/20240101.tif"), "B04,B03,B02", -1000),
    ],
)
def test_real_dates_between_which_nothing_slid(run, data, tmp_path, pair, bands, offset):
    """Both ways round, and at a threshold that many blocks cross: ground whose log-odds can't fall further hides how far it may rise."""
    p = []
    for k, name in enumerate(pair):
        given = {"INPUT": str(data("ordinary_land") / name), "BANDS": bands, "PROBABILITY": str(tmp_path / f"{k}.tif")}
        p.append(run("classifyscene", **given, **({"OFFSET": offset} if offset else {}))["PROBABILITY"])
    for threshold in (0.379, 0.1):
        for before, after in (p, p[::-1]):
            out = str(tmp_path / f"{threshold}{before is p[0]}.gpkg")
            assert run("comparedates", BEFORE=before, AFTER=after, THRESHOLD=threshold, OUTPUT=out)["N_BLOCKS"] == 0


def probability(write_raster, name, values, **tags):
    tags = {"MODEL_SHA256": "x", "MATCH": "scale", "BANDS": "1,2,3", "THRESHOLD": "0.4", **tags}
    return write_raster(
        name, values.astype(np.float32), pixel=180.0, nodata=np.nan, tags=tags, names=["landslide probability"]
    )


def test_a_rise_within_the_spread_of_quiet_ground_is_no_landslide(run, write_raster, features, tmp_path):
    odds = RNG.normal(-4, 1, (40, 40))
    later = odds + RNG.normal(0, 1, odds.shape)
    later[5, 5], odds[5, 5] = 3, -5  # a landslide
    odds[9, 9], later[9, 9] = -0.6, 0.4  # crosses, by no more than the noise
    old, new = (1 / (1 + np.exp(-o)) for o in (odds, later))
    old[20, :5] = np.nan
    new[20, :5] = 0.99
    done = run(
        "comparedates",
        BEFORE=probability(write_raster, "a.tif", old),
        AFTER=probability(write_raster, "b.tif", new),
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    (event,) = features(done["OUTPUT"])
    assert event["n_blocks"] == 1 and event["rise"] == pytest.approx(8, abs=0.01)
    assert done["N_CROSSING"] >= 2 and done["SPREAD"] == pytest.approx(1, abs=0.15)


def test_dates_that_do_not_belong_together_are_refused(run, refused, write_raster, tmp_path):
    values = RNG.uniform(0, 0.2, (30, 30))
    one = probability(write_raster, "a.tif", values)
    empty = probability(write_raster, "e.tif", np.full((30, 30), np.nan))
    scene = write_raster("s.tif", RNG.integers(1, 255, (540, 540, 3)).astype(np.uint8))
    moved = write_raster("m.tif", RNG.integers(1, 255, (540, 540, 3)).astype(np.uint8), origin=(500010, 4000000))
    other_system = write_raster("c.tif", values.astype(np.float32), pixel=180.0, epsg=32634)
    off = write_raster("o.tif", values.astype(np.float32), pixel=180.0, origin=(500090, 4000000))
    for words, given in (
        ("different coordinate systems", {"AFTER": other_system}),
        ("different grids", {"AFTER": off}),
        ("different models", {"AFTER": probability(write_raster, "f.tif", values, MODEL_SHA256="y")}),
        ("No block is valid at both", {"AFTER": empty}),
        ("Give both scenes", {"AFTER": one, "AFTER_SCENE": scene}),
        ("on another grid", {"AFTER": one, "BEFORE_SCENE": scene, "AFTER_SCENE": moved}),
        ("no probability raster", {"AFTER": scene}),
        ("exchange them", {"AFTER": one, "BEFORE_DATE": "2024-01-01", "AFTER_DATE": "2023-01-01"}),
        ("below the threshold at both", {"AFTER": one, "THRESHOLD": 0.001}),
    ):
        refused(words, "comparedates", **{"BEFORE": one, "OUTPUT": str(tmp_path / "x.gpkg"), **given})
        assert not (tmp_path / "x.gpkg").exists()
    for words, tags in (("matched each alone", {"MATCH": "scene"}), ("different tables", {"MATCH": "shared"})):
        pair = [probability(write_raster, f"{k}.tif", values, SOURCE_KEY=str(k), **tags) for k in (1, 2)]
        run("comparedates", BEFORE=pair[0], AFTER=pair[1], OUTPUT=str(tmp_path / "y.gpkg"))
        assert words in run.log


def test_an_offset_that_nobody_took_off_is_recognised(run, write_raster, tmp_path):
    coarse = np.kron(RNG.normal(1500, 400, (30, 30, 3)), np.ones((18, 18, 1)))
    scene = np.clip(coarse + RNG.normal(0, 60, coarse.shape), 1, 9999).astype(np.uint16)
    values = RNG.uniform(0, 0.2, (30, 30))
    run(
        "comparedates",
        BEFORE=probability(write_raster, "a.tif", values),
        AFTER=probability(write_raster, "b.tif", values),
        BEFORE_SCENE=write_raster("s.tif", scene),
        AFTER_SCENE=write_raster("t.tif", scene + 1000),
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    assert "still carries Sentinel-2's offset" in run.log

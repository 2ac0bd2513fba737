"""combinedates: several dates of one place, one probability raster."""

import numpy as np
import pytest
from landslidebias.algorithms.gis import strips
from osgeo import gdal
from qgis.core import QgsProcessingOutputLayerDefinition

RNG = np.random.default_rng(21)
POINTS = '{"balanced": {"threshold": 0.4, "false": 20}, "quiet": {"threshold": 0.9, "false": 1}}'
TAGS = {
    "MODEL": "compact 2",
    "MODEL_SHA256": "x",
    "MATCH": "scale",
    "BANDS": "1,2,3",
    "BLOCK_PX": 18,
    "THRESHOLD": 0.9,
    "OPERATING_POINTS": POINTS,
}


@pytest.fixture()
def date(write_raster):
    """Write a probability raster of a day."""

    def write(day, values, name="", nodata=np.nan, **tags):
        more = {"ACQUIRED": day, "SCENE": f"s{day}.tif"} if day else {}
        tags = {key: value for key, value in {**TAGS, **more, **tags}.items() if value is not None}
        found = np.asarray(values, np.float32)
        return write_raster(
            name or f"p{day}.tif", found, nodata, pixel=180.0, tags=tags, names=["landslide probability"]
        )

    return write


def read(path):
    raster = gdal.Open(path)
    return raster.ReadAsArray(), raster.GetRasterBand(1), raster


def season(n=3, shape=(20, 30)):
    """Return dates of quiet ground with a scar that stays, a field that one date shows, and a cloud in one."""
    dates = RNG.uniform(0, 0.2, (n, *shape))
    dates[:, 5, 6:9] = 0.97
    dates[1, 12, 3:20] = 0.99
    dates[2, 0, :] = np.nan
    return dates


def test_a_scar_stays_and_a_field_goes(run, features, date, tmp_path):
    dates = season()
    paths = [date(f"2023-0{k + 4}-01", values) for k, values in enumerate(dates)]
    out = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "N_DATES", "ABOVE")}
    done = run("combinedates", INPUT=paths, **out)
    p, band, raster = read(out["OUTPUT"])
    n, _, _ = read(out["N_DATES"])
    above, _, _ = read(out["ABOVE"])
    assert np.array_equal(p[1:], np.median(dates[:, 1:], axis=0).astype(np.float32))
    odds = np.log(dates[:2, 0] / (1 - dates[:2, 0])).mean(0)
    assert np.allclose(p[0], 1 / (1 + np.exp(-odds)))
    assert set(n[0]) == {2} and set(n[1:].ravel()) == {3}
    assert (
        (above[5, 6:9] == 1).all() and np.allclose(above[12, 3:20], 1 / 3) and above.sum() == pytest.approx(3 + 17 / 3)
    )
    assert band.GetDescription() == "landslide probability" and np.isnan(band.GetNoDataValue())
    assert raster.GetGeoTransform() == gdal.Open(paths[0]).GetGeoTransform() and raster.GetProjection()
    assert (done["N_BLOCKS"], done["N_ABOVE_BLOCKS"]) == (600, 3)
    assert "p2023-05-01.tif (2023-05-01): 20 of 600 blocks above 0.9" in run.log
    assert "All 3 dates together: 3 of 600 blocks" in run.log
    found = run("extractdetections", INPUT=out["OUTPUT"], OUTPUT=str(tmp_path / "d.gpkg"))
    assert found["N_BLOCKS"] == 3 and [f["n_blocks"] for f in features(found["OUTPUT"])] == [3]
    assert "no operating point" not in run.log


def test_the_raster_says_where_it_comes_from(run, date, tmp_path):
    dates = season()
    paths = [date(f"2023-0{k + 4}-01", values, MIN_VALID=0.9 - k / 10) for k, values in enumerate(dates)]
    out = str(tmp_path / "o.tif")
    run("combinedates", INPUT=paths, LEAST_DATES=2, OUTPUT=out)
    tags = {k[len("LANDSLIDEBIAS_") :]: v for k, v in gdal.Open(out).GetMetadata().items() if k.startswith("LANDSLIDE")}
    assert {k: tags[k] for k in TAGS} == {k: str(v) for k, v in TAGS.items()}
    assert tags["DATES"] == "2023-04-01, 2023-05-01, 2023-06-01" and tags["ACQUIRED"] == "2023-06-01"
    assert tags["SCENE"] == "s2023-04-01.tif, s2023-05-01.tif, s2023-06-01.tif"
    assert (tags["N_DATES"], tags["LEAST_DATES"], tags["COMBINED"]) == ("3", "2", "median of log-odds")
    assert "MIN_VALID" not in tags  # the dates differ in it
    paths[0] = date("", dates[0], "undated.tif")
    run("combinedates", INPUT=paths, OUTPUT=out)
    assert "LANDSLIDEBIAS_ACQUIRED" not in gdal.Open(out).GetMetadata()


def test_strips_give_what_the_whole_gives(run, date, tmp_path, monkeypatch):
    dates = RNG.uniform(0, 1, (4, 50, 12))
    dates[RNG.random(dates.shape) < 0.3] = np.nan
    paths = [date(f"2023-0{k + 4}-01", values) for k, values in enumerate(dates)]
    out = [str(tmp_path / f"{k}.tif") for k in range(2)]
    run("combinedates", INPUT=paths, LEAST_DATES=2, OUTPUT=out[0])
    monkeypatch.setattr("landslidebias.algorithms.combinedates.STRIP_PIXELS", 12 * 4 * 7)
    lines, init = [], strips.Strips.__init__

    def seen(self, *given, **more):
        lines.append(more["lines"])
        init(self, *given, **more)

    monkeypatch.setattr(strips.Strips, "__init__", seen)
    run("combinedates", INPUT=paths, LEAST_DATES=2, OUTPUT=out[1])
    whole, parts = read(out[0])[0], read(out[1])[0]
    assert lines == [7] * 4 and np.array_equal(whole, parts, equal_nan=True)
    assert np.array_equal(np.isfinite(whole), np.isfinite(dates).sum(0) >= 2)


def test_another_value_of_no_data_is_none_too(run, date, tmp_path):
    values = np.full((4, 4), 0.3)
    holes = np.where(np.eye(4) > 0, -1, 0.3)
    paths = [date("2023-04-01", values), date("2023-05-01", holes, nodata=-1.0)]
    out = str(tmp_path / "o.tif")
    done = run("combinedates", INPUT=paths, LEAST_DATES=2, OUTPUT=out)
    assert done["N_BLOCKS"] == 12 and np.array_equal(np.isnan(read(out)[0]), np.eye(4) > 0)
    run("combinedates", INPUT=paths, OUTPUT=out)
    assert "4 blocks are valid at one date only" in run.log


def test_the_operating_point_and_the_threshold_count(run, date, tmp_path):
    paths = [date(f"2023-0{k + 4}-01", np.full((3, 3), p)) for k, p in enumerate((0.3, 0.5, 0.95))]
    above = str(tmp_path / "a.tif")
    for given, share in ({}, 1 / 3), ({"OPERATING_POINT": "balanced"}, 2 / 3), ({"THRESHOLD": 0.2}, 1):
        run("combinedates", INPUT=paths, OUTPUT=str(tmp_path / "o.tif"), ABOVE=above, **given)
        assert np.allclose(read(above)[0], share)


def test_an_output_with_no_place_is_not_wanted(run, date, tmp_path):
    """A batch gives one such for each optional output that a row leaves empty."""
    paths = [date(f"2023-0{k + 4}-01", np.full((3, 3), 0.3)) for k in range(2)]
    nowhere = dict.fromkeys(("N_DATES", "ABOVE", "SHARE"), QgsProcessingOutputLayerDefinition(""))
    done = run("combinedates", INPUT=paths, OUTPUT=str(tmp_path / "o.tif"), **nowhere)
    assert set(done) == {"OUTPUT", "N_BLOCKS", "N_ABOVE_BLOCKS"}


def test_dates_that_do_not_belong_together_are_refused(run, refused, date, write_raster, tmp_path):
    values = RNG.uniform(0, 0.2, (6, 6))
    one, two = date("2023-04-01", values), date("2023-05-01", values)
    empty = [date(f"2023-0{k}-01", np.full((6, 6), np.nan)) for k in (7, 8)]
    off = write_raster("o.tif", values.astype(np.float32), pixel=180.0, origin=(500090, 4000000))
    system = write_raster("c.tif", values.astype(np.float32), pixel=180.0, epsg=32634)
    scene = write_raster("s.tif", RNG.integers(1, 255, (6, 6, 3)).astype(np.uint8), pixel=180.0)
    heights = write_raster("h.tif", (values * 1e4).astype(np.float32), pixel=180.0)
    for words, rasters, more in (
        ("two dates or more", [one], {}),
        ("given twice", [one, two, one], {}),
        ("different grids", [one, two, off], {}),
        ("different coordinate systems", [one, system], {}),
        ("different models", [one, two, date("2023-06-01", values, "m.tif", MODEL_SHA256="y")], {}),
        ("different bands", [one, date("2023-06-01", values, "b.tif", BANDS="4,3,2")], {}),
        ("different priors", [one, date("2023-06-01", values, "r.tif", PRIOR=0.01)], {}),
        ("no probability raster", [one, scene], {}),
        ("other values than 0 to 1", [one, heights], {}),
        ("asks for 3 valid dates, and 2 are given", [one, two], {"LEAST_DATES": 3}),
        ("No block has 1 or more valid dates", empty, {}),
        (
            "Unable to execute algorithm\nThis raster is written as GeoTIFF",
            [one, two],
            {"N_DATES": str(tmp_path / "n.png")},
        ),
    ):
        refused(words, "combinedates", INPUT=rasters, OUTPUT=str(tmp_path / "x.tif"), **more)
        assert not (tmp_path / "x.tif").exists()


def test_what_speaks_against_combining_is_said(run, date, tmp_path):
    values = RNG.uniform(0, 0.2, (6, 6))
    out = str(tmp_path / "o.tif")
    for words, tags in (
        ("matched each alone", [{"MATCH": "scene"}] * 2),
        ("different tables", [{"MATCH": "shared", "SOURCE_KEY": k} for k in "ab"]),
        ("in different ways", [{"MATCH": "scale"}, {"MATCH": "scene"}]),
        ("does not say how it was matched", [{}, {"MATCH": None}]),
        ("tell different operating points: those of b.tif count", [{"OPERATING_POINTS": None}, {}]),
        ("no operating point", [{"OPERATING_POINTS": None}] * 2),
    ):
        pair = [date(f"2023-0{k}-01", values, f"{'ab'[k]}.tif", **more) for k, more in enumerate(tags)]
        run("combinedates", INPUT=pair, OUTPUT=out)
        assert words in run.log, words
    kept = gdal.Open(out).GetMetadata()
    assert kept["LANDSLIDEBIAS_THRESHOLD"] == "0.9" and "LANDSLIDEBIAS_OPERATING_POINTS" not in kept
    run("combinedates", INPUT=[date("2023-04-01", values, f"{name}.tif") for name in "cd"], OUTPUT=out)
    assert "Several rasters are of 2023-04-01" in run.log


def test_landslides_are_counted_by_the_shares_of_all_dates(run, refused, features, date, write_raster, tmp_path):
    shares = RNG.uniform(0, 0.2, (3, 6 * 20, 6 * 30))
    shares[:, 32:35, 37:41] = 0.9
    shares[:, 32:35, 48:52] = 0.8
    shares[1, 70:80, :] = 1  # a field
    dates = season()
    shares[2, :6] = np.nan
    days = [f"2023-0{k + 4}-01" for k in range(3)]
    paths = [date(day, values) for day, values in zip(days, dates)]
    cells = [
        write_raster(
            f"s{k}.tif",
            share.astype(np.float32),
            np.nan,
            pixel=30.0,
            tags={**TAGS, "SCENE": f"s{day}.tif", "ACQUIRED": day},
            names=["landslide share"],
        )
        for k, (day, share) in enumerate(zip(days, shares))
    ]
    out = {"OUTPUT": str(tmp_path / "o.tif"), "SHARE": str(tmp_path / "share.tif")}
    run("combinedates", INPUT=paths, SHARES=cells[::-1], **out)
    found, band, raster = read(out["SHARE"])
    assert np.array_equal(found[6:], np.median(shares[:, 6:], axis=0).astype(np.float32)) and np.isfinite(found).all()
    assert band.GetDescription() == "landslide share" and raster.GetGeoTransform()[1] == 30
    run("extractdetections", INPUT=out["OUTPUT"], SHARE=out["SHARE"], OUTPUT=str(tmp_path / "d.gpkg"))
    (event,) = features(str(tmp_path / "d.gpkg"))
    assert event["n_blocks"] == 3 and event["landslides"] == 2
    for words, given in (
        ("of all dates: that of .*04-01.tif is missing", cells[1:]),
        ("of all dates: that of .*04-01.tif is missing", []),
        ("s0.tif was made with none of the probability rasters", cells + cells[:1]),
        ("p2023-04-01.tif does not belong to this probability raster", [*paths[:1], *cells[1:]]),
    ):
        refused(words, "combinedates", INPUT=paths, SHARES=given, **(out | {"OUTPUT": str(tmp_path / "x.tif")}))
    assert not (tmp_path / "x.tif").exists()


@pytest.mark.parametrize(
    ("names", "bands", "offset", "alone"),
    [
        (("Boadella_2020-01-13.tif", "Boadella_2020-01-28.tif"), "4,3,2", None, [2, 2]),
        (("parana/20231217.tif", "parana/20240101.tif"), "B04,B03,B02", -1000, [0, 0]),
    ],
)
def test_two_real_dates_of_quiet_ground(run, data, tmp_path, names, bands, offset, alone):
    """What a date alone calls a landslide at `balanced`, the two together don't."""
    made = []
    for k, name in enumerate(names):
        given = {"INPUT": str(data("ordinary_land") / name), "BANDS": bands, "PROBABILITY": str(tmp_path / f"{k}.tif")}
        made.append(run("classifyscene", **given, **({"OFFSET": offset} if offset else {}))["PROBABILITY"])
    point = {"OPERATING_POINT": "balanced"}
    called = [run("extractdetections", INPUT=p, OUTPUT=str(tmp_path / "d.gpkg"), **point)["N_BLOCKS"] for p in made]
    done = run("combinedates", INPUT=made, OUTPUT=str(tmp_path / "o.tif"), **point)
    assert called == alone and done["N_ABOVE_BLOCKS"] == 0

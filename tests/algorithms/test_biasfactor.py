"""biasfactor: from layers to the bias factor, its tables and its page."""

import json
from pathlib import Path

import numpy as np
import pytest
from landslidebias.algorithms.biasfactor import BiasFactor
from landslidebias.core.errors import Canceled
from made import region_pairs
from made.layers import line, point, square
from made.listeners import Heard
from made.places import transform
from made.rasters import NORTH, WEST
from made.region_pairs import SIDE, points, region
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
)


@pytest.fixture()
def layers(write_geojson):
    """Two regions with 40 and 20 detections, 5 and 30 records."""

    def make(d=(40, 20), r=(5, 30), date="2015-06-01", names=("here", "there"), **more):
        return {
            "REGIONS": write_geojson("regions.geojson", region_pairs.regions(names)),
            "DETECTIONS": [write_geojson(f"d{k}.geojson", points(k, n, n_blocks=2)) for k, n in enumerate(d)],
            "CATALOG": write_geojson(
                "catalog.geojson", [p for k, n in enumerate(r) for p in points(k, n, 50, event_date=date)]
            ),
            **more,
        }

    return make


def test_gamma_is_the_ratio_of_ratios(run, layers, features, tmp_path):
    done = run("biasfactor", OUTPUT=str(tmp_path / "o.gpkg"), **layers())
    assert (
        done["GAMMA"] == pytest.approx((40 / 20) / (5 / 30)) and done["GAMMA_LOW"] < done["GAMMA"] < done["GAMMA_HIGH"]
    )
    assert done["GAMMA_KIND"] == "estimate" and done["GAMMA_REGION"] == "here"
    types = {k: type(v) for k, v in done.items() if k.startswith("GAMMA")}
    numbers = dict.fromkeys(("GAMMA", "GAMMA_LOW", "GAMMA_HIGH"), float)
    assert types == {**numbers, "GAMMA_KIND": str, "GAMMA_REGION": str}
    rows = {f["name"]: f for f in features(done["OUTPUT"])}
    assert rows["here"]["n_events"] == 40 and rows["here"]["n_blocks"] == 80 and rows["here"]["recorded"] == 5
    assert rows["there"]["reference"] and rows["there"]["gamma"] == 1
    assert rows["here"]["region_km2"] == pytest.approx(SIDE**2 / 1e6, rel=2e-3)
    assert "wholly seen" in run.log


def test_the_window_counts_its_records_only(run, layers, write_geojson, tmp_path):
    given = layers()
    dated = [
        (g, {"event_date": f"{2010 + i % 4}-03-01"}) for i, (g, _) in enumerate(points(0, 8, 50) + points(1, 24, 60))
    ]
    given["CATALOG"] = write_geojson("dated.geojson", dated)
    done = run("biasfactor", OUTPUT="memory:", START="2011-01-01", END="2012-12-31", **given)
    assert done["GAMMA"] == pytest.approx((40 / 20) / (4 / 12))


def test_zero_records_in_one_region_is_a_bound(run, layers):
    done = run("biasfactor", OUTPUT="memory:", **layers(r=(0, 30)))
    assert done["GAMMA_KIND"] == "lower bound" and 0 < done["GAMMA_LOW"] == done["GAMMA"] and done["GAMMA_HIGH"] == 1e6


def test_three_regions_name_the_largest(run, layers, features, tmp_path):
    done = run(
        "biasfactor",
        OUTPUT=str(tmp_path / "o.gpkg"),
        REFERENCE_REGION="c",
        **layers(d=(10, 40, 10), r=(10, 5, 10), names=("a", "b", "c")),
    )
    assert done["GAMMA_REGION"] == "b" and done["GAMMA"] == pytest.approx(8)
    assert {f["name"]: round(f["gamma"], 3) for f in features(done["OUTPUT"])} == {"a": 1.0, "b": 8.0, "c": 1.0}


def test_blocks_are_the_papers_count(run, layers, write_geojson):
    given = layers()
    given["DETECTIONS"][0] = write_geojson("large.geojson", points(0, 40, n_blocks=6))
    assert run("biasfactor", OUTPUT="memory:", COUNT="blocks", **given)["GAMMA"] == pytest.approx((240 / 40) / (5 / 30))


def test_matched_records_narrow_the_interval(run, layers, write_geojson):
    given = layers()
    wide = run("biasfactor", OUTPUT="memory:", **given)
    matched = [(g, {"event_date": "2015-06-01", "detected": 1}) for g, _ in points(0, 5, 50) + points(1, 15, 50)]
    narrow = run("biasfactor", OUTPUT="memory:", MATCHED=write_geojson("m.geojson", matched), **given)
    assert narrow["GAMMA"] == wide["GAMMA"] and narrow["GAMMA_HIGH"] < wide["GAMMA_HIGH"]


def test_years_of_scars(run, layers, write_geojson):
    given = layers()
    given["REGIONS"] = write_geojson(
        "years.geojson", [region(0, name="here", years=2), region(1, name="there", years=6)]
    )
    assert run("biasfactor", OUTPUT="memory:", VISIBLE_YEARS_FIELD="years", **given)["GAMMA"] == pytest.approx(
        3 * (40 / 20) / (5 / 30)
    )


@pytest.fixture()
def probability(write_raster):
    def make(k, tags, cloud=0):
        p = np.random.default_rng(k).uniform(0, 1, (20, 20)).astype(np.float32)
        p[:cloud] = np.nan
        return write_raster(
            f"p{k}.tif", p, nodata=float("nan"), pixel=180.0, origin=(500000 + k * SIDE, 4000000), tags=tags
        ), p

    return make


def test_what_was_seen_and_the_curve(run, layers, probability, features, tmp_path):
    maps = [
        probability(0, {"MATCH": "shared", "SOURCE_KEY": "a", "THRESHOLD": 0.4}, cloud=5),
        probability(1, {"MATCH": "shared", "SOURCE_KEY": "a", "THRESHOLD": 0.4}),
    ]
    done = run(
        "biasfactor",
        OUTPUT=str(tmp_path / "o.gpkg"),
        CURVE=str(tmp_path / "c.gpkg"),
        REPORT=str(tmp_path / "r.html"),
        PROBABILITY=[m[0] for m in maps],
        **layers(),
    )
    rows = {f["name"]: f for f in features(done["OUTPUT"])}
    assert rows["here"]["seen_km2"] == pytest.approx(15 * 20 * 0.0324, rel=2e-3)
    assert "75% of the region here was seen" in run.log and "matched each alone" not in run.log
    curve = {(f["region"], round(f["threshold"], 3)): f["n_blocks"] for f in features(done["CURVE"])}
    assert curve[("there", 0.5)] == (maps[1][1] > 0.5).sum() and curve[("here", 0.9)] == (maps[0][1] > 0.9).sum()
    page = (tmp_path / "r.html").read_text()
    assert (
        "times more under-recorded than in there" in page
        and page.count('<figure class="chart') == 4
        and 'src="http' not in page
    )


def test_scenes_matched_apart_are_warned_of(run, layers, probability):
    run("biasfactor", OUTPUT="memory:", PROBABILITY=[probability(k, {"MATCH": "scene"})[0] for k in (0, 1)], **layers())
    assert "matched each alone" in run.log
    run(
        "biasfactor",
        OUTPUT="memory:",
        PROBABILITY=[probability(k, {"MATCH": "shared", "SOURCE_KEY": k})[0] for k in (0, 1)],
        **layers(),
    )
    assert "different tables" in run.log


def test_a_region_outside_every_scene_was_not_seen(run, layers, probability, features, tmp_path):
    given = layers(d=(10, 40, 0), r=(10, 5, 4), names=("a", "b", "c"))
    done = run(
        "biasfactor", OUTPUT=str(tmp_path / "o.gpkg"), PROBABILITY=[probability(k, {})[0] for k in (0, 1)], **given
    )
    assert "not seen" in run.log
    row = next(f for f in features(done["OUTPUT"]) if f["name"] == "c")
    assert row["n_events"] in (None, "") or row["n_events"].isNull()


@pytest.mark.parametrize(
    "change, words",
    [
        ({"r": (0, 0)}, "No record of the catalog lies in any region"),
        ({"names": ("same", "same")}, "stands twice"),
        ({"names": ("only",)}, "two or more"),
        ({"REFERENCE_REGION": "elsewhere"}, "no region named 'elsewhere'"),
        ({"START": "2016-01-01", "END": "2015-01-01"}, "lies after END"),
        ({"date": "some day", "START": "2015-01-01"}, "No record has a date"),
        ({"PERIODS": "2010 to 2012"}, "PERIODS"),
        ({"NAME_FIELD": "nothing"}, "no field 'nothing'"),
        ({"VISIBLE_YEARS_FIELD": "name"}, "no number of years"),
        ({"CURVE": "memory:"}, "CURVE needs PROBABILITY"),
    ],
)
def test_bad_input_is_a_sentence_and_leaves_nothing(refused, layers, tmp_path, change, words):
    refused(words, "biasfactor", OUTPUT=str(tmp_path / "o.gpkg"), **layers(**change))
    assert not (tmp_path / "o.gpkg").exists()


def test_overlapping_regions_are_refused(refused, layers, write_geojson):
    given = layers()
    given["REGIONS"] = write_geojson("overlap.geojson", [region(0, name="a"), region(0.5, name="b")])
    refused("overlap", "biasfactor", OUTPUT="memory:", **given)


def test_the_report_is_one_file_with_its_map(run, layers, tmp_path):
    run("biasfactor", OUTPUT="memory:", REPORT=str(tmp_path / "r.html"), PERIODS="2014-2015, 2016", **layers())
    page = (tmp_path / "r.html").read_text()
    assert "Other periods" in page and "Shown: here; there; detections; records" in page
    assert not list(tmp_path.glob("*.part"))


WORLD = {"Oregon": (-123.1, 44.0, 32610), "Rwenzori": (29.9, 0.3, 32636)}


@pytest.fixture()
def a_world_apart(run, write_raster, write_geojson, tmp_path):
    """Rasters in two UTM zones, their detections without the roads of the whole world, and records of the whole world."""
    rng, maps, detections = np.random.default_rng(1), [], []
    roads = [line((-179, -80), (-100, 80)), line((0, -60), (179, 60))]
    out = {"EXCLUDE": write_geojson("world.geojson", roads, epsg=4326), "EXCLUDE_BUFFER": 50}
    for name, (lon, lat, epsg) in WORLD.items():
        corner = transform(4326, epsg).transform(lon - 0.01, lat + 0.06)
        p = rng.uniform(0, 0.3, (40, 40)).astype(np.float32)
        p[5:35:5, 5:35:5] = 0.9
        place = {"origin": (corner.x(), corner.y()), "pixel": 180.0, "epsg": epsg}
        maps.append(write_raster(f"{name}.tif", p, nodata=float("nan"), tags={"THRESHOLD": 0.5}, **place))
        done = run("extractdetections", INPUT=maps[-1], OUTPUT=str(tmp_path / f"{name}.gpkg"), **out)
        assert done["N_EVENTS"] == 36
        detections.append(done["OUTPUT"])
    spots = [(-123.08, 44.02), (-123.07, 44.03), (29.92, 0.32)]
    spots += [(lon, lat) for lon in range(-180, 181, 20) for lat in range(-90, 91, 15)]
    records = write_geojson("world_records.geojson", [point(*spot) for spot in spots], epsg=4326)
    return maps, {"DETECTIONS": detections, "CATALOG": records}


def test_regions_a_world_apart(run, a_world_apart, write_geojson, features, tmp_path):
    maps, given = a_world_apart
    regions = [square(lon, lat, 0.05, name=n) for n, (lon, lat, _) in WORLD.items()]
    given["REGIONS"] = write_geojson("regions.geojson", regions, epsg=4326)
    done = run("biasfactor", PROBABILITY=maps, OUTPUT=str(tmp_path / "o.gpkg"), **given)
    rows = {f["name"]: f for f in features(done["OUTPUT"])}
    for name, recorded in (("Oregon", 2), ("Rwenzori", 1)):
        assert rows[name]["recorded"] == recorded and rows[name]["n_events"] > 0
        assert name == "Oregon" or rows[name]["seen_km2"] == pytest.approx(rows[name]["region_km2"], rel=0.1)


def test_regions_in_a_zone_and_records_of_the_whole_world(run, a_world_apart, write_geojson, features, tmp_path):
    import processing

    regions = [square(*WORLD["Oregon"][:2], 0.05, name="Oregon"), square(-123.0, 44.0, 0.05, name="near Oregon")]
    degrees = write_geojson("near.geojson", regions, epsg=4326)
    moved = {"INPUT": degrees, "TARGET_CRS": "EPSG:32610", "OUTPUT": str(tmp_path / "utm.gpkg")}
    given = {**a_world_apart[1], "REGIONS": processing.run("native:reprojectlayer", moved)["OUTPUT"]}
    done = run("biasfactor", OUTPUT=str(tmp_path / "o.gpkg"), **given)
    rows = {f["name"]: f for f in features(done["OUTPUT"])}
    assert rows["Oregon"]["recorded"] == 2 and rows["Oregon"]["n_events"] > 0


def test_a_region_without_a_review_stays_uncorrected(run, reviewed, regions, write_geojson):
    layer, review, _ = reviewed(skip=("here",))
    records = [point(500000 + k * SIDE + 400 * i, 4000000 - 900) for k in (0, 1) for i in range(1, 9)]
    done = run(
        "biasfactor",
        REGIONS=regions,
        DETECTIONS=[layer],
        CATALOG=write_geojson("c.geojson", records),
        REVIEW=review,
        REFERENCE_REGION="there",
        OUTPUT="memory:",
    )
    assert done["GAMMA"] == pytest.approx(2) and done["GAMMA_KIND"] == "uncorrected" and "uncorrected" in run.log


def test_biasfactor_computes_from_a_job(job):
    say = Heard()
    found = BiasFactor().compute(job(pictured=True), say)
    g = found.result.gammas[found.result.largest]
    assert g.value == pytest.approx((40 / 20) / (5 / 30)) and found.result.elsewhere == [5, 30]
    assert len(found.shapes) == 2 and found.shapes[0][1] == 6 and found.crs.authid() == "EPSG:32633"
    assert found.result.inputs.regions[0].rings and say.percents == sorted(say.percents)
    assert say.words[-1].startswith("Landslides in a are between")
    dated = BiasFactor().compute(job(date_field="event_date", periods=(("never", (None, None)),)), Heard()).result
    assert dated.periods[0].recorded == [5, 30] and not dated.inputs.regions[0].rings


def test_biasfactor_is_corrected_by_a_review(job, sample):
    result = BiasFactor().compute(job(review=sample(), reference="b"), Heard()).result
    assert result.count == "corrected" and result.gammas[0].value == pytest.approx((36 / 6) / (5 / 30))


def test_biasfactor_hears_a_cancel(job):
    with pytest.raises(Canceled):
        BiasFactor().compute(job(), Heard(stop=True))


@pytest.mark.parametrize(
    "change, words",
    [
        ({"MATCHED": "catalog"}, "no field 'detected'"),
        ({"REVIEW": "catalog"}, "no field region, stratum, weight, answer"),
        ({"DATE_FIELD": "when", "START": "2015-01-01"}, "no field 'when'"),
        ({"VISIBLE_YEARS_FIELD": "years"}, "no field 'years'"),
    ],
)
def test_fields_that_are_not_there_are_said_before_the_run(provider, job, change, words):
    made = job()
    given = {
        "REGIONS": made.regions.path,
        "DETECTIONS": [made.detections[0].path],
        "CATALOG": made.catalog.path,
        "OUTPUT": "memory:",
    }
    given.update({k: made.catalog.path if v == "catalog" else v for k, v in change.items()})
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landslidebias:biasfactor")
    valid, said = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not valid and words in said


def test_detections_of_odd_shapes_have_a_place(job, table):
    """A bow tie is no valid polygon, and still lies somewhere."""
    made, (west, south) = job(), (WEST, NORTH - SIDE)
    ring = [[west + x, south + y] for x, y in [(100, 100), (200, 200), (200, 100), (100, 200), (100, 100)]]
    kinds = {"Point": ring[0], "LineString": ring[:2], "Polygon": [ring]}
    alone = [{"type": kind, "coordinates": at} for kind, at in kinds.items()]
    flat = {"type": "Polygon", "coordinates": [[*ring[:2], ring[0]]]}
    mixed = [{"type": "GeometryCollection", "geometries": few} for few in (alone[:1], alone)]
    shapes = [*alone[1:], flat, *mixed]
    made.detections.append(table("odd.geojson", [(shape, {}) for shape in shapes]))
    result = BiasFactor().compute(made, Heard()).result
    assert result.inputs.detections.events.tolist() == [45, 20]


def test_geometries_of_all_kinds(run, write_geojson):
    """A bow tie, a multipolygon and an empty feature as regions; points, multipoints, lines and nothing as detections and records."""
    bow_tie = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
    many = {"type": "MultiPolygon", "coordinates": [square(x, 0, 1)[0]["coordinates"] for x in (2, 4)]}
    regions = [(bow_tie, {"name": "bow"}), (many, {"name": "many"}), (None, {"name": "none"})]
    several = {"type": "MultiPoint", "coordinates": [[4.5, 0.5], [4.6, 0.5]]}, {}
    detections = [point(0.1, 0.5), several, line((2.2, 0.2), (2.4, 0.4)), point(10, 10), (None, {})]
    records = [point(0.9, 0.5), ({"type": "MultiPoint", "coordinates": [[2.5, 0.5]]}, {}), (None, {})]
    done = run(
        "biasfactor",
        REGIONS=write_geojson("r.geojson", regions, epsg=None),
        DETECTIONS=[write_geojson("d.geojson", detections, epsg=None)],
        CATALOG=write_geojson("c.geojson", records, epsg=None),
        REFERENCE_REGION="bow",
        OUTPUT="memory:",
    )
    assert done["GAMMA_REGION"] == "many" and done["GAMMA"] == pytest.approx(2.0)


def test_a_review_of_other_regions_is_refused(refused, reviewed, regions, write_geojson, tmp_path):
    layer, review, _ = reviewed()
    other = json.loads(Path(review).read_text())
    for feature in other["features"]:
        feature["properties"]["region"] = "elsewhere"
    (tmp_path / "other.geojson").write_text(json.dumps(other))
    catalog = [point(500000 + 100, 4000000 - 100, event_date="2015-01-01"), point(500000 + SIDE + 100, 4000000 - 100)]
    given = {"REGIONS": regions, "DETECTIONS": [layer], "CATALOG": write_geojson("c.geojson", catalog)}
    words, out = "none of which is in REGIONS", tmp_path / "out.gpkg"
    refused(words, "biasfactor", REVIEW=str(tmp_path / "other.geojson"), OUTPUT=str(out), **given)
    assert not out.exists()

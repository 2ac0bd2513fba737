import json

import numpy as np
import pytest

SIDE = 20 * 180


def square(k, **more):
    west = 500000 + k * SIDE
    ring = [
        [west, 4000000],
        [west + SIDE, 4000000],
        [west + SIDE, 4000000 - SIDE],
        [west, 4000000 - SIDE],
        [west, 4000000],
    ]
    return {"type": "Polygon", "coordinates": [ring]}, more


def points(k, n, seed=0, **more):
    rng = np.random.default_rng(seed + k)
    return [
        ({"type": "Point", "coordinates": [500000 + (k + x) * SIDE, 4000000 - y * SIDE]}, dict(more))
        for x, y in rng.uniform(0.05, 0.95, (n, 2))
    ]


@pytest.fixture()
def layers(write_geojson):
    """Two regions with 40 and 20 detections, 5 and 30 records."""

    def make(d=(40, 20), r=(5, 30), date="2015-06-01", names=("here", "there"), **more):
        return {
            "REGIONS": write_geojson("regions.geojson", [square(k, name=n) for k, n in enumerate(names)]),
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
    assert {k: type(v) for k, v in done.items() if k.startswith("GAMMA")} == {
        "GAMMA": float,
        "GAMMA_LOW": float,
        "GAMMA_HIGH": float,
        "GAMMA_KIND": str,
        "GAMMA_REGION": str,
    }
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


def test_zero_records_in_one_region_is_a_finite_bound(run, layers):
    done = run("biasfactor", OUTPUT="memory:", **layers(r=(0, 30)))
    assert done["GAMMA_KIND"] == "bound" and 0 < done["GAMMA_LOW"] < done["GAMMA"] < done["GAMMA_HIGH"] < float("inf")


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
        "years.geojson", [square(0, name="here", years=2), square(1, name="there", years=6)]
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
        and page.count("plotly-graph-div") == 3
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
def test_bad_input_is_a_sentence_and_leaves_nothing(run, layers, tmp_path, change, words):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=words):
        run("biasfactor", OUTPUT=str(tmp_path / "o.gpkg"), **layers(**change))
    assert not (tmp_path / "o.gpkg").exists()


def test_overlapping_regions_are_refused(run, layers, write_geojson):
    from qgis.core import QgsProcessingException

    given = layers()
    given["REGIONS"] = write_geojson("overlap.geojson", [square(0, name="a"), square(0.5, name="b")])
    with pytest.raises(QgsProcessingException, match="overlap"):
        run("biasfactor", OUTPUT="memory:", **given)


def test_the_catalog_becomes_points(run, tmp_path, features):
    path = tmp_path / "c.csv"
    path.write_text(
        "event_id,event_date,location_accuracy,latitude,longitude,fatality_count\n1,06/01/2015 03:00:00 PM,5km,45.5,-122.6,3\n2,unknown,exact,45,-122,\n",
        encoding="utf-8-sig",
    )
    done = run("importcatalog", INPUT=str(path), OUTPUT=str(tmp_path / "c.gpkg"))
    assert (done["N_RECORDS"], done["N_UNDATED"], done["N_UNPLACED"]) == (2, 1, 0) and "line 3: 'unknown'" in run.log
    first = features(done["OUTPUT"])[0]
    assert (
        first["event_date"].toString("yyyy-MM-dd hh:mm") == "2015-06-01 15:00"
        and first["accuracy_m"] == 5000
        and first["fatality_count"] == 3
    )
    assert first.geometry().asPoint().x() == -122.6


def test_the_report_is_one_file_of_valid_json_figures(run, layers, tmp_path):
    run("biasfactor", OUTPUT="memory:", REPORT=str(tmp_path / "r.html"), PERIODS="2014-2015, 2016", **layers())
    page = (tmp_path / "r.html").read_text()
    assert "Other periods" in page and json.dumps("detections") in page and not list(tmp_path.glob("*.part"))


def test_regions_a_world_apart(run, write_raster, write_geojson, features, tmp_path):
    """Oregon and the Rwenzori, rasters in two UTM zones, records and roads of the whole world."""

    def box(name, lon, lat):
        ring = [[lon, lat], [lon + 0.05, lat], [lon + 0.05, lat + 0.05], [lon, lat + 0.05], [lon, lat]]
        return {"type": "Polygon", "coordinates": [ring]}, {"name": name}

    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    places = {"Oregon": (-123.1, 44.0, 32610), "Rwenzori": (29.9, 0.3, 32636)}
    rng, maps, detections = np.random.default_rng(1), [], []
    for name, (lon, lat, epsg) in places.items():
        there = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            QgsCoordinateReferenceSystem(f"EPSG:{epsg}"),
            QgsProject.instance(),
        )
        corner = there.transform(QgsPointXY(lon - 0.01, lat + 0.06))
        p = rng.uniform(0, 0.3, (40, 40)).astype(np.float32)
        p[5:35:5, 5:35:5] = 0.9
        maps.append(
            write_raster(
                f"{name}.tif",
                p,
                nodata=float("nan"),
                origin=(corner.x(), corner.y()),
                pixel=180.0,
                epsg=epsg,
                tags={"THRESHOLD": 0.5},
            )
        )
        roads = [
            ({"type": "LineString", "coordinates": [[-179, -80], [-100, 80]]}, {}),
            ({"type": "LineString", "coordinates": [[0, -60], [179, 60]]}, {}),
        ]
        done = run(
            "extractdetections",
            INPUT=maps[-1],
            EXCLUDE=write_geojson("world.geojson", roads, epsg=4326),
            EXCLUDE_BUFFER=50,
            OUTPUT=str(tmp_path / f"{name}.gpkg"),
        )
        assert done["N_EVENTS"] == 36
        detections.append(done["OUTPUT"])
    spots = [(-123.08, 44.02), (-123.07, 44.03), (29.92, 0.32)]
    spots += [(lon, lat) for lon in range(-180, 181, 20) for lat in range(-90, 91, 15)]
    records = write_geojson(
        "world_records.geojson", [({"type": "Point", "coordinates": list(s)}, {}) for s in spots], epsg=4326
    )
    for epsg in (4326, 32610):
        regions = [box(n, lon, lat) for n, (lon, lat, _) in places.items()]
        given = write_geojson("regions.geojson", regions, epsg=4326)
        if epsg != 4326:
            import processing

            regions = [box("Oregon", *places["Oregon"][:2]), box("near Oregon", -123.0, 44.0)]
            given = write_geojson("near.geojson", regions, epsg=4326)
            given = processing.run(
                "native:reprojectlayer",
                {"INPUT": given, "TARGET_CRS": "EPSG:32610", "OUTPUT": str(tmp_path / "utm.gpkg")},
            )["OUTPUT"]
        done = run(
            "biasfactor",
            REGIONS=given,
            DETECTIONS=detections,
            CATALOG=records,
            PROBABILITY=maps if epsg == 4326 else [],
            OUTPUT=str(tmp_path / "o.gpkg"),
        )
        rows = {f["name"]: f for f in features(done["OUTPUT"])}
        assert rows["Oregon"]["recorded"] == 2 and rows["Oregon"]["n_events"] > 0
        if epsg == 4326:
            assert rows["Rwenzori"]["recorded"] == 1 and rows["Rwenzori"]["n_events"] > 0
            assert rows["Rwenzori"]["seen_km2"] == pytest.approx(rows["Rwenzori"]["region_km2"], rel=0.1)

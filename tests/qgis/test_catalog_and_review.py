"""From detections and a catalog to matches, land types, a review, and a bias factor that the review corrects."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

SIDE = 20 * 180


def square(x, y, side, **more):
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}, more


def point(x, y, **more):
    return {"type": "Point", "coordinates": [x, y]}, more


@pytest.fixture()
def detections(write_geojson):
    """60 detections in one region and 30 in the one beside it, on a grid of blocks."""

    def make(n=(60, 30), **more):
        rng, rows = np.random.default_rng(4), []
        for region, count in enumerate(n):
            cells = rng.choice(400, count, replace=False)
            for cell in cells.tolist():
                x, y = 500000 + region * SIDE + cell % 20 * 180, 4000000 - SIDE + cell // 20 * 180
                rows.append(
                    square(
                        x, y, 180, event_id=len(rows) + 1, probability=float(rng.uniform(0.5, 1)), n_blocks=1, **more
                    )
                )
        return write_geojson("detections.geojson", rows)

    return make


@pytest.fixture()
def regions(write_geojson):
    return write_geojson(
        "regions.geojson",
        [square(500000 + k * SIDE, 4000000 - SIDE, SIDE, name=n) for k, n in enumerate(("here", "there"))],
    )


def test_records_are_matched_within_their_own_accuracy(run, detections, write_geojson, regions, features, tmp_path):
    rows = [
        point(500000 + 90, 4000000 - SIDE + 90, event_id="far", accuracy_m=0, event_date="2015-01-01"),
        point(560000, 4000000, event_id="away", accuracy_m=1000, event_date="2015-01-01"),
        point(500000 + SIDE / 2, 4000000 - SIDE / 2, event_id="rough", accuracy_m=50000, event_date="2015-01-01"),
        point(500000 + SIDE / 2, 4000000 - SIDE / 2, event_id="none", accuracy_m=None, event_date="2015-01-01"),
        point(500000 + SIDE / 2, 4000000 - SIDE / 2, event_id="near", accuracy_m=1000, event_date="2015-01-01"),
        point(500000 + SIDE / 2, 4000000 - SIDE / 2, event_id="late", accuracy_m=1000, event_date="2021-01-01"),
    ]
    found = run(
        "matchcatalog",
        DETECTIONS=detections(),
        CATALOG=write_geojson("catalog.geojson", rows),
        REGIONS=regions,
        SCENE_DATE="2020-06-01",
        OUTPUT=str(tmp_path / "d.gpkg"),
        RECORDS=str(tmp_path / "r.gpkg"),
    )
    records = {f["event_id"]: f for f in features(found["RECORDS"])}
    assert records["near"]["detected"] and records["near"]["status"] == "matched" and records["near"]["chance"] > 0.9
    assert not records["late"]["detected"] and not records["away"]["detected"]
    assert records["rough"]["status"] == "too rough" and records["none"]["status"] == "accuracy unknown"
    hits = [f for f in features(found["OUTPUT"]) if f["recorded"]]
    assert len(hits) == found["N_MATCHED"] and found["N_UNRECORDED"] == 90 - len(hits) and found["N_ROUGH"] == 2
    assert "near" in {f["catalog_id"] for f in hits} and all(f["distance_m"] <= 1180 for f in hits)
    assert isinstance(found["N_CHANCE"], float) and found["N_CHANCE"] >= 0.9
    assert (tmp_path / "d.qml").exists() and (tmp_path / "r.qml").exists()


def test_a_rough_catalog_warns_of_chance(run, detections, write_geojson, regions):
    rng = np.random.default_rng(1)
    rows = [
        point(500000 + rng.uniform(0, 2 * SIDE), 4000000 - rng.uniform(0, SIDE), accuracy_m=5000) for _ in range(20)
    ]
    found = run(
        "matchcatalog",
        DETECTIONS=detections(),
        CATALOG=write_geojson("c.geojson", rows),
        REGIONS=regions,
        OUTPUT="memory:",
        RECORDS="memory:",
    )
    assert found["N_MATCHED"] == 20 and found["N_CHANCE"] == pytest.approx(20, abs=0.5) and "Chance alone" in run.log


def test_land_types(run, detections, write_raster, features, tmp_path):
    probability = np.full((20, 20), 0.1, np.float32)
    cover = np.full((60, 60), 10, np.uint8)
    cover[:30] = 50
    found = run(
        "landtypesummary",
        DETECTIONS=detections((60, 0)),
        PROBABILITY=write_raster("p.tif", probability, origin=(500000, 4000000), pixel=180.0),
        LANDCOVER=write_raster("cover.tif", cover, origin=(500000, 4000000), pixel=60.0),
        OUTPUT=str(tmp_path / "t.gpkg"),
        REPORT=str(tmp_path / "t.html"),
        NAMES="50=houses",
    )
    rows = {f["name"]: f for f in features(found["OUTPUT"])}
    assert set(rows) == {"tree cover", "houses"} and found["N_DETECTED"] == 60
    assert sum(f["n_events"] for f in rows.values()) == 60 and rows["houses"]["share_of_blocks"] == 0.5
    assert rows["houses"]["enrichment"] == pytest.approx(2 * rows["houses"]["n_detected"] / 60)
    assert "plotly" in (tmp_path / "t.html").read_text()


@pytest.fixture()
def reviewed(run, detections, regions, features, tmp_path, write_geojson):
    """Sample, and answer: in the first region 90 % of the detections are landslides, in the second 30 %."""

    def make(skip=(), **more):
        layer = detections((60, 30))
        sample = run(
            "reviewsample", DETECTIONS=layer, REGIONS=regions, OUTPUT=str(tmp_path / "review.geojson"), SIZE=60, **more
        )
        data = json.loads((tmp_path / "review.geojson").read_text())
        order = {"here": 0, "there": 0}
        for feature in data["features"]:
            facts = feature["properties"]
            if facts["stratum"].startswith("undetected"):
                facts["answer"] = "not"
            elif facts["region"] not in skip:
                k = order[facts["region"]]
                order[facts["region"]] += 1
                facts["answer"] = "landslide" if k % 10 < (9 if facts["region"] == "here" else 3) else "not"
        path = tmp_path / "answered.geojson"
        path.write_text(json.dumps(data))
        return layer, str(path), sample

    return make


def test_a_review_corrects_the_bias_factor(run, reviewed, regions, write_geojson, features, tmp_path):
    layer, review, sample = reviewed()
    assert sample["N_SAMPLED"] == 90
    scores = run(
        "scorereview", REVIEW=review, DETECTIONS=layer, OUTPUT=str(tmp_path / "s.gpkg"), REPORT=str(tmp_path / "s.html")
    )
    rows = {(f["region"], f["stratum"]): f for f in features(scores["OUTPUT"])}
    assert rows["here", "all"]["precision"] == pytest.approx(0.9) and rows["there", "all"][
        "precision"
    ] == pytest.approx(0.3)
    assert scores["PRECISION"] == pytest.approx(0.7) and scores["N_REVIEWED"] == 90
    records = [
        point(500000 + k * SIDE + 400 * i, 4000000 - 900, event_date="2015-01-01") for k in (0, 1) for i in range(1, 9)
    ]
    given = {
        "REGIONS": regions,
        "DETECTIONS": [layer],
        "CATALOG": write_geojson("c.geojson", records),
        "REFERENCE_REGION": "there",
    }
    raw = run("biasfactor", OUTPUT="memory:", **given)
    done = run(
        "biasfactor",
        OUTPUT=str(tmp_path / "o.gpkg"),
        REVIEW=review,
        SUMMARY=str(tmp_path / "o.json"),
        REPORT=str(tmp_path / "o.html"),
        **given,
    )
    assert raw["GAMMA"] == pytest.approx(2) and done["GAMMA"] == pytest.approx(6) and done["GAMMA_KIND"] == "estimate"
    scored = run("biasfactor", OUTPUT="memory:", REVIEW=scores["OUTPUT"], **given)
    assert scored["GAMMA"] == pytest.approx(6) and scored["GAMMA_LOW"] == pytest.approx(done["GAMMA_LOW"], rel=0.02)
    row = {f["name"]: f for f in features(done["OUTPUT"])}["here"]
    assert (
        row["corrected"] == pytest.approx(54)
        and row["gamma_events"] == pytest.approx(2)
        and row["gamma_corrected"] == pytest.approx(6)
    )
    summary = json.loads((tmp_path / "o.json").read_text())
    assert summary["count"] == "corrected" and set(summary["regions"][0]["intervals"]) == {
        "closed form",
        "simulation",
        "spatial block bootstrap",
    }
    assert "By every count" in (tmp_path / "o.html").read_text()


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


def test_a_sample_weighs_what_it_stands_for_and_is_seeded(run, detections, regions, features, tmp_path, write_raster):
    layer = detections((300, 30))
    given = {"DETECTIONS": layer, "REGIONS": regions, "SIZE": 60, "STRATA": "0.6, 0.9", "SEED": 5}
    probability = np.random.default_rng(2).uniform(0, 0.5, (20, 40)).astype(np.float32)
    probability[0, :3], probability[1, :3] = 0.995, 0.005
    scene = np.random.default_rng(3).integers(1, 255, (360, 720, 3)).astype(np.uint8)
    given["PROBABILITY"] = write_raster("p.tif", probability, origin=(500000, 4000000), pixel=180.0)
    given["SCENE"] = write_raster("scene.tif", scene, origin=(500000, 4000000), pixel=10.0)
    done = run("reviewsample", OUTPUT=str(tmp_path / "a.gpkg"), SHEET=str(tmp_path / "a.html"), **given)
    rows = list(features(done["OUTPUT"]))
    assert done["N_SAMPLED"] == 60 + 30 and done["N_UNDETECTED"] == 85
    for region, n in (("here", 300), ("there", 30)):
        weights = [f["weight"] for f in rows if f["region"] == region and f["stratum"].startswith("p")]
        assert sum(weights) == pytest.approx(n)
    assert {f["stratum"] for f in rows if f["region"] == "here"} == {
        "p up to 0.600",
        "p 0.600 to 0.900",
        "p over 0.900",
        "undetected, upper tenth",
        "undetected, others",
    }
    page = (tmp_path / "a.html").read_text()
    assert page.count("data:image/png") >= 175 and "p &gt; 0.99" in page and "p &lt; 0.01" in page
    again = run("reviewsample", OUTPUT=str(tmp_path / "b.gpkg"), **given)
    assert [f["event_id"] for f in features(again["OUTPUT"])] == [f["event_id"] for f in rows]


@pytest.mark.parametrize(
    "answer, words",
    [("perhaps so", "no answer"), (None, "no answer yet")],
)
def test_answers_that_can_not_be_read(run, reviewed, tmp_path, answer, words):
    from qgis.core import QgsProcessingException

    _, review, _ = reviewed()
    data = json.loads(Path(review).read_text())
    for feature in data["features"]:
        feature["properties"]["answer"] = answer
    (tmp_path / "bad.geojson").write_text(json.dumps(data))
    with pytest.raises(QgsProcessingException, match=words):
        run("scorereview", REVIEW=str(tmp_path / "bad.geojson"), OUTPUT=str(tmp_path / "s.gpkg"))
    assert not (tmp_path / "s.gpkg").exists()


def test_a_review_of_other_detections(run, reviewed, detections, regions, write_geojson):
    from qgis.core import QgsProcessingException

    _, review, _ = reviewed()
    other = write_geojson("other.geojson", [square(500000, 4000000 - 360, 180, event_id=900, probability=0.9)])
    with pytest.raises(QgsProcessingException, match="other detections"):
        run("scorereview", REVIEW=review, DETECTIONS=other, OUTPUT="memory:")


def test_landcover_of_fractions_or_elsewhere(run, detections, write_raster):
    from qgis.core import QgsProcessingException

    probability = write_raster("p.tif", np.full((20, 20), 0.1, np.float32), pixel=180.0)
    for cover, words in (
        (write_raster("f.tif", np.ones((20, 20), np.float32), pixel=180.0), "fractions"),
        (write_raster("e.tif", np.ones((20, 20), np.uint8), origin=(800000, 4000000), pixel=180.0), "does not cover"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            run("landtypesummary", DETECTIONS=detections(), PROBABILITY=probability, LANDCOVER=cover, OUTPUT="memory:")
    gdal.ErrorReset()


@pytest.mark.parametrize(
    "name, changes, words",
    [
        ("matchcatalog", {"ACCURACY_FIELD": "roughness"}, "no field 'roughness'"),
        ("matchcatalog", {"START": "2010-01-01", "DATE_FIELD": "when"}, "no field 'when'"),
        ("reviewsample", {"SHEET": "sheet.html"}, "needs SCENE"),
        ("reviewsample", {"STRATA": "high, low"}, "STRATA"),
        ("reviewsample", {"STRATA": "0.5, 1.5"}, "between 0 and 1"),
        ("reviewsample", {"REGIONS": "away"}, "No detection lies in a region"),
        ("scorereview", {"REVIEW": "detections"}, "no field region"),
        ("biasfactor", {"REVIEW": "other names"}, "none of which is in REGIONS"),
    ],
)
def test_what_can_not_be_done_is_said_and_leaves_nothing(
    run, reviewed, regions, write_geojson, tmp_path, name, changes, words
):
    from qgis.core import QgsProcessingException

    layer, review, _ = reviewed()
    catalog = write_geojson(
        "c.geojson",
        [point(500000 + 100, 4000000 - 100, event_date="2015-01-01"), point(500000 + SIDE + 100, 4000000 - 100)],
    )
    out = tmp_path / "out.gpkg"
    given = {
        "matchcatalog": {"DETECTIONS": layer, "CATALOG": catalog, "RECORDS": "memory:"},
        "reviewsample": {"DETECTIONS": layer},
        "scorereview": {"DETECTIONS": layer},
        "biasfactor": {"REGIONS": regions, "DETECTIONS": [layer], "CATALOG": catalog},
    }[name]
    other = json.loads(Path(review).read_text())
    for feature in other["features"]:
        feature["properties"]["region"] = "elsewhere"
    (tmp_path / "other.geojson").write_text(json.dumps(other))
    files = {
        "detections": layer,
        "other names": str(tmp_path / "other.geojson"),
        "away": write_geojson("away.geojson", [square(900000, 4000000, SIDE, name="away")]),
        "sheet.html": str(tmp_path / "sheet.html"),
    }
    given |= {k: files.get(v, v) for k, v in changes.items()}
    with pytest.raises(QgsProcessingException, match=words):
        run(name, OUTPUT=str(out), **given)
    assert not out.exists() and not (tmp_path / "sheet.html").exists()


def test_a_catalog_in_another_system_and_dates_as_text(run, detections, regions, write_geojson):
    """Records in degrees match detections in metres, and a date may be a text."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    layer = detections()
    first = json.loads(Path(layer).read_text())["features"][0]["geometry"]["coordinates"][0][0]
    place = there.transform(first[0] + 90, first[1] + 90)
    catalog = write_geojson(
        "degrees.geojson", [point(place.x(), place.y(), event_date="01/02/2015 02:00:00 PM", accuracy_m=0)], epsg=4326
    )
    found = run(
        "matchcatalog",
        DETECTIONS=layer,
        CATALOG=catalog,
        START="2015-01-01",
        END="2015-12-31",
        OUTPUT="memory:",
        RECORDS="memory:",
    )
    assert found["N_MATCHED"] == 1

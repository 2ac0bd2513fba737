"""reviewsample: a draw that weighs what it stands for."""

from dataclasses import replace

import numpy as np
import pytest
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.algorithms.reviewsample import FIELDS, ReviewJob, ReviewSample
from landslidebias.core.bias.answers import answers_of
from landslidebias.core.listener import Listener
from made.layers import square
from made.listeners import Heard
from made.region_pairs import SIDE, region


def test_a_sample_weighs_what_it_stands_for_and_is_seeded(run, detections, regions, features, tmp_path, write_raster):
    layer = detections((300, 30))
    given = {"DETECTIONS": layer, "REGIONS": regions, "SIZE": 60, "STRATA": "0.6, 0.9", "SEED": 5}
    probability = np.random.default_rng(2).uniform(0, 0.5, (20, 40)).astype(np.float32)
    probability[0, :3], probability[1, :3] = 0.995, 0.005
    scene = np.random.default_rng(3).integers(1, 255, (360, 720, 3)).astype(np.uint8)
    given["PROBABILITY"] = write_raster("p.tif", probability, pixel=180.0)
    given["SCENE"] = write_raster("scene.tif", scene)
    done = run("reviewsample", OUTPUT=str(tmp_path / "a.gpkg"), SHEET=str(tmp_path / "a.html"), **given)
    rows = list(features(done["OUTPUT"]))
    assert done["N_SAMPLED"] == 60 + 30 and done["N_UNDETECTED"] == 100
    for name, n in (("here", 300), ("there", 30)):
        weights = [f["weight"] for f in rows if f["region"] == name and f["stratum"].startswith("p")]
        assert sum(weights) == pytest.approx(n)
    assert {f["stratum"] for f in rows if f["region"] == "here"} == {
        "p up to 0.600",
        "p 0.600 to 0.900",
        "p over 0.900",
        "undetected, top 1 %",
        "undetected, next 9 %",
        "undetected, others",
    }
    page = (tmp_path / "a.html").read_text()
    assert page.count("data:image/jpeg") >= 175 and "p &gt; 0.99" in page and "p &lt; 0.01" in page
    run("reviewsample", OUTPUT=str(tmp_path / "c.gpkg"), SHEET=str(tmp_path / "c.html"), EXTREMES="0.1, 0.4", **given)
    assert "p &gt; 0.4" in (tmp_path / "c.html").read_text()
    again = run("reviewsample", OUTPUT=str(tmp_path / "b.gpkg"), **given)
    assert [f["event_id"] for f in features(again["OUTPUT"])] == [f["event_id"] for f in rows]


def test_reviewsample(provider, five, quiet, table):
    regions = table("regions.geojson", [region(0, name="here")])
    job = ReviewJob(five, regions, "", 100, 10, [], [quiet], seed=3)
    found = ReviewSample().compute(job, Listener())
    rows = [values for _, values in found.rows]
    assert found.n_detected == 5 and [row[0] for row in rows] == list(range(1, len(rows) + 1))
    assert {row[2] for row in rows} == {None, 1, 2, 3, 4, 5} and {row[3] for row in rows} == {"here"}
    assert sum(row[5] for row in rows if row[2] is None) == pytest.approx(20 * 20 - 5 - 1)
    assert not found.places and [values for _, values in ReviewSample().compute(job, Listener()).rows] == rows


def test_reviewsample_shows_places_and_extremes(provider, five, quiet, write_raster):
    scene = write_raster("s.tif", np.ones((360, 360, 3), np.uint8))
    scenes = [describe(scene)]
    job = ReviewJob(five, None, "", 100, 0, [0.7], [quiet], scenes, [[1, 2, 3]])
    found = ReviewSample().compute(job, Listener())
    assert [(region, stratum, len(tiles)) for region, stratum, tiles in found.places] == [
        ("all", "p over 0.700", 2),
        ("all", "p up to 0.700", 3),
    ]
    assert [(title, note, [words for words, _ in tiles]) for title, note, tiles in found.extremes] == [
        ("Blocks with p > 0.99", "1 of 1, drawn at random.", ["0.995"]),
        ("Blocks with p < 0.01", "None: the raster's probabilities go from 0.1 to 0.995.", []),
    ]
    job = replace(job, maps=[quiet, quiet], extremes=(0.2, 0.999))
    found = ReviewSample().compute(job, Listener())
    assert [(title, len(tiles)) for title, _, tiles in found.extremes] == [
        ("quiet: Blocks with p > 0.999", 0),
        ("quiet: Blocks with p > 0.999", 0),
        ("quiet: Blocks with p < 0.2", 10),
        ("quiet: Blocks with p < 0.2", 10),
    ]
    assert all(uri.startswith("data:image/jpeg") for _, _, tiles in found.places for _, uri in tiles)


def test_two_persons_look_at_a_part(provider, five, quiet):
    """Each row stands for its place; a place of two persons is there twice, with one number, and pictures are shown once."""
    job = ReviewJob(five, None, "", 100, 20, [], [quiet], overlap=0.5)
    say = Heard()
    found = ReviewSample().compute(job, say)
    rows = [dict(zip([name for name, _ in FIELDS], values)) for _, values in found.rows]
    places = {row["review_id"]: row for row in rows}
    assert len(places) == found.n_detected + found.n_undetected == 25 and len(rows) == 25 + 3 + 11
    assert [row["reviewer"] for row in rows] == sorted(row["reviewer"] for row in rows)
    assert sum(row["weight"] for row in places.values() if row["event_id"] is None) == pytest.approx(20 * 20 - 5 - 1)
    assert "to know recall to ± 0.1 takes about" in say.words[0] and "20 are drawn" in say.words[0]
    for row in rows:
        row["answer"] = "landslide" if row["event_id"] else "not"
    sample, _ = answers_of(rows)
    assert sample.weight.sum() == pytest.approx(20 * 20 - 1) and (sample.second != "").sum() == 14


@pytest.mark.parametrize(
    "changes, words",
    [
        ({"SHEET": "sheet.html"}, "needs SCENE"),
        ({"STRATA": "high, low"}, "STRATA"),
        ({"STRATA": "0.5, 1.5"}, "between 0 and 1"),
        ({"EXTREMES": "0.99"}, "two probabilities; write them as 0.01, 0.99"),
        ({"EXTREMES": "0.01, high"}, "EXTREMES: '0.01, high' is no list"),
        ({"REGIONS": "away"}, "No detection lies in a region"),
    ],
)
def test_what_can_not_be_drawn_is_said_and_leaves_nothing(refused, detections, write_geojson, tmp_path, changes, words):
    files = {
        "away": write_geojson("away.geojson", [square(900000, 4000000, SIDE, name="away")]),
        "sheet.html": str(tmp_path / "sheet.html"),
    }
    given = {k: files.get(v, v) for k, v in changes.items()}
    refused(words, "reviewsample", DETECTIONS=detections(), OUTPUT=str(tmp_path / "out.gpkg"), **given)
    assert not (tmp_path / "out.gpkg").exists() and not (tmp_path / "sheet.html").exists()


def test_several_layers_are_one_sample(run, write_geojson, features, tmp_path, write_raster):
    """Each place says which layer, or raster, it is of; what any layer covers is no undetected block."""
    layers = [
        write_geojson(f"{name}.geojson", [square(x, 4000000 - SIDE, SIDE, event_id=1, probability=0.9)])
        for name, x in (("west", 500000), ("east", 500000 + SIDE))
    ]
    given = {"PROBABILITY": write_raster("p.tif", np.full((21, 40), 0.1, np.float32), pixel=180.0), "UNDETECTED": 40}
    out = str(tmp_path / "o.gpkg")
    done = run("reviewsample", DETECTIONS=layers[0], MORE_DETECTIONS=[layers[1]], OUTPUT=out, **given)
    rows = [(f["scene"], f["event_id"]) for f in features(out) if not f["stratum"].startswith("undetected")]
    assert sorted(rows) == [("east", 1), ("west", 1)] and done["N_SAMPLED"] == 2
    others = {f["scene"] for f in features(out) if f["stratum"].startswith("undetected")}
    assert done["N_UNDETECTED"] == 40 and others == {"p"}
    assert all(f.geometry().centroid().asPoint().y() < 4000000 - SIDE for f in features(out) if f["scene"] == "p")
    assert run.log.count("42 places to look at. Next: open “Sample to review” (OUTPUT)") == 1
    bare = write_geojson("bare.geojson", [square(0, 0, 180, event_id=1)])
    with pytest.raises(Exception, match="MORE_DETECTIONS has no field 'probability'"):
        run("reviewsample", DETECTIONS=layers[0], MORE_DETECTIONS=[bare], OUTPUT=out)


def test_a_sheet_that_only_a_dialog_asked_for_lists_the_places(provider, run, detections, write_raster, tmp_path):
    """Dialogs ask for it by default; without scenes it is a page that says how to get pictures."""
    from pathlib import Path

    sheet = provider.algorithm("reviewsample").parameterDefinition("SHEET")
    assert sheet.createByDefault()
    out = {"DETECTIONS": detections((5, 3)), "OUTPUT": "memory:", "SHEET": "TEMPORARY_OUTPUT"}
    page = Path(run("reviewsample", **out)["SHEET"]).read_text()
    assert "no pictures" in page and "<img" not in page and "not in the scene" not in page
    assert all(f"{k}" in page for k in range(1, 9))
    scene = write_raster("scene.tif", np.ones((360, 720, 3), np.uint8))
    page = Path(run("reviewsample", **out, SCENE=scene)["SHEET"]).read_text()
    assert "<img" in page and "no pictures" not in page
    assert "SHEET" not in run("reviewsample", DETECTIONS=out["DETECTIONS"], OUTPUT="memory:")

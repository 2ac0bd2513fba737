"""scorereview: what answers say of detections."""

import json
from pathlib import Path

import pytest
from landslidebias.algorithms.biasfactor import BiasFactor
from landslidebias.algorithms.gis.features import rows as rows_of
from landslidebias.algorithms.scorereview import ScoreJob, ScoreReview
from landslidebias.core.errors import InputError
from made import region_pairs
from made.layers import point, square
from made.listeners import Heard
from made.region_pairs import SIDE


@pytest.mark.parametrize(
    "answer, words",
    [("perhaps so", "no answer"), (None, "no answer yet")],
)
def test_answers_that_can_not_be_read(refused, reviewed, tmp_path, answer, words):
    _, review, _ = reviewed()
    data = json.loads(Path(review).read_text())
    for feature in data["features"]:
        feature["properties"]["answer"] = answer
    (tmp_path / "bad.geojson").write_text(json.dumps(data))
    refused(words, "scorereview", REVIEW=str(tmp_path / "bad.geojson"), OUTPUT=str(tmp_path / "s.gpkg"))
    assert not (tmp_path / "s.gpkg").exists()


def test_a_review_of_other_detections(refused, reviewed, detections, regions, write_geojson):
    _, review, _ = reviewed()
    other = write_geojson("other.geojson", [square(500000, 4000000 - 360, 180, event_id=900, probability=0.9)])
    refused("other detections", "scorereview", REVIEW=review, DETECTIONS=other, OUTPUT="memory:")


def test_scorereview_computes_from_a_job(job, sample):
    detections = job().detections[0]
    say = Heard()
    found = ScoreReview().compute(ScoreJob(sample(event_id=3), detections, 0), say)
    assert [r.precision for r in found.regions] == [pytest.approx(0.9), pytest.approx(0.3)]
    assert len(found.strata) == 2 and "a: 90% of the detections" in say.words[0] and found.provenance["review"]
    with pytest.raises(InputError, match="other detections"):
        ScoreReview().compute(ScoreJob(sample(event_id=999), detections, 0), Heard())


def test_what_two_persons_said_of_the_same_places(run, sample, features, tmp_path):
    data = json.loads(Path(sample().path).read_text())
    for k, feature in enumerate(data["features"]):
        feature["properties"].update(review_id=k, reviewer=1)
    others = json.loads(json.dumps(data["features"]))
    for k, feature in enumerate(others):
        feature["properties"]["reviewer"] = 2
        if k % 10 == 0:
            feature["properties"]["answer"] = "not"
    data["features"] += others
    (tmp_path / "two.geojson").write_text(json.dumps(data))
    done = run(
        "scorereview",
        REVIEW=str(tmp_path / "two.geojson"),
        OUTPUT=str(tmp_path / "s.gpkg"),
        REPORT=str(tmp_path / "s.html"),
    )
    rows = {(f["region"], f["stratum"]): f for f in features(done["OUTPUT"])}
    assert rows["a", "all"]["size"] == 40 and rows["a", "all"]["twice"] == 40 and done["N_REVIEWED"] == 60
    assert 0.7 < done["KAPPA"] < 1 and 0.8 < done["SENSITIVITY"] < 1 and 0.9 < done["SPECIFICITY"] <= 1
    assert rows["a", "all"]["low"] < rows["a", "all"]["high"] and "sensitivity" in (tmp_path / "s.html").read_text()


def test_scores_are_written_and_read_again(run, job, sample, features, tmp_path):
    """scorereview's table is a review of biasfactor."""
    review, given = sample().path, job()
    done = run("scorereview", REVIEW=review, OUTPUT=str(tmp_path / "s.gpkg"), REPORT=str(tmp_path / "s.html"))
    rows = {(f["region"], f["stratum"]): f for f in features(done["OUTPUT"])}
    assert rows["a", "all"]["precision"] == pytest.approx(0.9) and rows["b", "detected"]["n_true"] == 6
    assert done["PRECISION"] == pytest.approx(0.7) and done["N_REVIEWED"] == 60 and type(done["N_REVIEWED"]) is int
    assert "a: 90% of the detections are landslides" in (tmp_path / "s.html").read_text()
    layers = {
        "REGIONS": given.regions.path,
        "DETECTIONS": [given.detections[0].path],
        "CATALOG": given.catalog.path,
        "REFERENCE_REGION": "b",
    }
    by_answers, by_scores = (
        run("biasfactor", OUTPUT="memory:", REVIEW=path, **layers) for path in (review, done["OUTPUT"])
    )
    assert by_answers["GAMMA"] == by_scores["GAMMA"] == pytest.approx(36)
    assert by_scores["GAMMA_LOW"] == by_answers["GAMMA_LOW"]


def test_a_layer_that_is_no_review_is_refused(refused, detections, tmp_path):
    layer = detections()
    refused("no field region", "scorereview", REVIEW=layer, DETECTIONS=layer, OUTPUT=str(tmp_path / "out.gpkg"))
    assert not (tmp_path / "out.gpkg").exists()


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
    assert scored["GAMMA"] == pytest.approx(6) and scored["GAMMA_LOW"] == done["GAMMA_LOW"]
    row = {f["name"]: f for f in features(done["OUTPUT"])}["here"]
    assert (
        row["corrected"] == pytest.approx(54)
        and row["gamma_events"] == pytest.approx(2)
        and row["gamma_corrected"] == pytest.approx(6)
    )
    summary = json.loads((tmp_path / "o.json").read_text())
    assert summary["count"] == "corrected"
    assert "By every count" in (tmp_path / "o.html").read_text()


def test_several_reviews_correct_their_regions(job, sample, table, say):
    """One a region, as two samples of two scenes are, gives what one review of both gives."""
    rows = list(rows_of(sample(), Heard()))
    parts = [
        table(f"{name}.geojson", [(None, {**row, "scene": name}) for row in rows if row["region"] == name])
        for name in "ab"
    ]
    whole, apart = (
        BiasFactor().compute(job(review=first, more_reviews=more), say).result
        for first, more in ((sample(scene="x"), []), (parts[0], parts[1:]))
    )
    assert whole.gammas[0].value == apart.gammas[0].value and whole.gammas[0].low == apart.gammas[0].low
    alone = BiasFactor().compute(job(review=parts[0]), say).result
    assert alone.gammas[0].value != whole.gammas[0].value


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"MORE_REVIEWS": "sample"}, "MORE_REVIEWS needs REVIEW"),
        ({"REVIEW": "sample", "MORE_REVIEWS": "sample"}, "another review holds too"),
        ({"REVIEW": "sample", "MORE_REVIEWS": "scores"}, "must be of the kind of REVIEW"),
        ({"REVIEW": "sample", "MORE_REVIEWS": "regions"}, "no field"),
    ],
)
def test_reviews_that_do_not_go_together_are_refused(
    refused, run, reviewed, write_geojson, regions, tmp_path, given, words
):
    detections, answered, _ = reviewed()
    scores = run("scorereview", REVIEW=answered, OUTPUT=str(tmp_path / "s.gpkg"))["OUTPUT"]
    files = {"sample": answered, "scores": scores, "regions": regions}
    chosen = {k: [files[v]] if k == "MORE_REVIEWS" else files[v] for k, v in given.items()}
    catalog = write_geojson("catalog.geojson", region_pairs.points(0, 5))
    refused(words, "biasfactor", REGIONS=regions, DETECTIONS=[detections], CATALOG=catalog, OUTPUT="memory:", **chosen)

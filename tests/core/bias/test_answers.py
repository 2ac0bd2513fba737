"""Answers of a review, out of its rows."""

import numpy as np
import pytest
from landslidebias.core.bias import answers
from landslidebias.core.bias.review import score
from landslidebias.core.bias.tables import SCORE_FIELDS, score_rows
from landslidebias.core.errors import InputError
from made import plain_regions as drawn
from made.listeners import Heard

ROW = {"region": "a", "stratum": "s", "weight": 2.0, "answer": "landslide", "event_id": 1}


def test_a_sample_becomes_answers():
    rows = [ROW, {**ROW, "n_landslides": 3}, {**ROW, "answer": None, "event_id": None}, {**ROW, "answer": "No"}]
    found, events = answers.answers_of(rows)
    assert found.answer.tolist() == ["landslide", "landslide", "", "not"] and found.landslides.tolist() == [1, 3, 0, 0]
    assert events == [(1, "s"), (1, "s"), (None, "s"), (1, "s")] and found.weight.sum() == 8


@pytest.mark.parametrize(
    "rows, words",
    [
        ([], "is empty"),
        ([{**ROW, "answer": ""}], "no answer yet"),
        ([{**ROW, "answer": "perhaps"}], "is no answer"),
        ([{**ROW, "weight": None}], "weight above 0"),
        ([{**ROW, "n_landslides": -1}], "from 0 up"),
    ],
)
def test_answers_that_can_not_be_read(rows, words):
    with pytest.raises(InputError, match=words):
        answers.answers_of(rows)


def test_a_review_is_of_the_detections_given():
    answers.check_events([(1, "s"), (None, "s"), (900, "undetected, others")], {1, 2})
    with pytest.raises(InputError, match=r"2 of its event_id \(7, 8\)"):
        answers.check_events([(1, "s"), (7, "s"), (8, "s")], {1, 2})
    with pytest.raises(InputError, match="no field weight, answer: it must be the layer that reviewsample"):
        answers.check_sample(["region", "stratum"])
    assert answers.is_scored(["region", "stratum", "size", "landslides"]) and not answers.is_scored(answers.NEEDED)
    with pytest.raises(InputError, match="no field reviewed"):
        answers.check_scores(["region", "stratum", "size", "landslides"])


def test_several_reviews_are_one():
    """Each stratum of each review stands for itself: they were drawn with different weights."""
    first = [{**ROW, "review_id": k, "event_id": k, "scene": "one"} for k in (1, 2)]
    second = [{**ROW, "review_id": k, "event_id": k, "scene": "two", "weight": 9.0, "answer": "not"} for k in (1, 2)]
    rows = answers.together([("A", first), ("B", second), ("C", [{**ROW, "region": "b", "scene": "three"}])])
    assert [(row["region"], row["stratum"]) for row in rows] == [("a", "s")] * 2 + [("a", "s (B)")] * 2 + [("b", "s")]
    found, _ = answers.answers_of(rows)
    strata, regions = score(found)
    assert [(s.stratum, s.size, s.precision) for s in strata if s.region == "a"] == [("s", 4, 1.0), ("s (B)", 18, 0.0)]
    assert regions["a"].precision == pytest.approx(4 / 22)
    assert answers.together([("A", first)]) == first


def test_a_review_given_twice_is_refused():
    """Also where it is another person's copy, for its weights would count twice; scores only where all of them are there."""
    rows = [{**ROW, "review_id": 1, "scene": "one"}, {**ROW, "review_id": 2, "scene": "one"}]
    with pytest.raises(InputError, match="B holds rows that another review holds too"):
        answers.together([("A", rows), ("B", [{**rows[1], "answer": "not"}])])
    assert len(answers.together([("A", rows), ("B", [{**rows[1], "scene": "two"}])])) == 3
    scores = [{"region": "a", "stratum": "s", "size": 4}, {"region": "a", "stratum": "all", "size": 4}]
    other = [{"region": "a", "stratum": "s", "size": 5}, {"region": "a", "stratum": "all", "size": 4}]
    assert [row["stratum"] for row in answers.together([("A", scores), ("B", other)])] == ["s", "all", "s (B)", "all"]
    with pytest.raises(InputError, match="B holds rows"):
        answers.together([("A", scores), ("B", list(scores))])


def table(scores, leave=()):
    """Rows as scorereview writes them, without some fields."""
    named = [dict(zip([n for n, _ in SCORE_FIELDS], row)) for row in score_rows(scores)]
    return [{name: value for name, value in row.items() if name not in leave} for row in named]


def many_answers():
    """Two regions, strata of detections and undetected blocks, several landslides in some, two persons at some places."""
    rng = np.random.default_rng(4)
    for k in range(180):
        region, stratum = "ab"[k % 2], ("p up to 0.700", "p over 0.700", "undetected, others")[k % 3]
        row = {"review_id": k, "region": region, "stratum": stratum, "weight": 10 / 3, "event_id": k}
        true = rng.random() < (0.3, 0.8, 0.1)[k % 3]
        for person in (1, 2) if k % 5 == 0 or k % 5 == 1 else (1,):
            word = "unsure" if rng.random() < 0.1 else "landslide" if true == (rng.random() < 0.9) else "not"
            yield {**row, "reviewer": person, "answer": word, "n_landslides": int(rng.integers(1, 5))}


def test_answers_and_their_scores_are_one_review():
    """What scorereview writes gives the draws that the answers give, to the last bit."""
    strata, regions = score(answers.answers_of(many_answers())[0], 3)
    assert regions["a"].corrected and sum(s.twice for s in strata) > 40
    again = answers.scores_of(table([*strata, *regions.values()]), 3)
    for name, region in regions.items():
        assert (again[name].draws == region.draws).all() and (again[name].missed == region.missed).all()
        assert (again[name].landslides, again[name].recall_low) == (region.landslides, region.recall_low)


def test_scores_of_older_versions_are_read_and_said():
    made = drawn.reviewed((40, 20), (0.9, None))
    old = ("landslides_mean", "landslides_sd", "twice", "both_true", "differ", "unsure_none", "unsure_all")
    say = Heard()
    found = answers.scores_of(table(made.values(), old), 0, say)
    assert found["here"].landslides == pytest.approx(36) and found["there"].precision is None
    assert "older version" in say.words[0]
    rows = [{**ROW, "n_landslides": 1 + k % 3} for k in range(30)] + [{**ROW, "answer": "not"}] * 10
    strata, regions = score(answers.answers_of(rows)[0])
    kept = answers.scores_of(table([*strata, *regions.values()], old))["a"]
    assert kept.landslides == pytest.approx(regions["a"].landslides) and kept.reviewed == 40
    assert kept.landslides_low <= regions["a"].landslides_low < regions["a"].landslides_high <= kept.landslides_high
    with pytest.raises(InputError, match="is empty"):
        answers.scores_of([])


def test_two_persons_at_one_place_count_once():
    two = [{**ROW, "review_id": 1, "reviewer": k, "answer": word} for k, word in ((2, "no"), (1, "yes"))]
    found, events = answers.answers_of([*two, {**ROW, "review_id": 2, "reviewer": 1}])
    assert found.weight.tolist() == [2, 2] and len(events) == 3
    assert (found.answer.tolist(), found.second.tolist()) == (["landslide", "landslide"], ["not", ""])
    same = [{**ROW, "review_id": 1, "reviewer": 1}] * 2  # two samples that were put together
    assert len(answers.answers_of(same)[0].weight) == 2
    with pytest.raises(InputError, match="three or more on the place 1"):
        answers.answers_of([*two, {**two[0], "reviewer": 3}])


@pytest.mark.parametrize(
    ("given", "count"), [(None, 1), ("", 1), (" NULL ", 1), (0, 0), ("2", 2), (2.5, 2.5)], ids=repr
)
def test_a_true_detection_holds_as_many_landslides_as_it_says(given, count):
    rows = [{**ROW, "n_landslides": given}, {**ROW, "answer": "not", "n_landslides": 7}, {**ROW, "answer": "unsure"}]
    assert answers.answers_of(rows)[0].landslides.tolist() == [count, 0, 0]


@pytest.mark.parametrize("weight", [0, -1, "x", float("nan"), ""])
def test_a_weight_is_above_nothing(weight):
    with pytest.raises(InputError, match="weight above 0"):
        answers.answers_of([ROW, {**ROW, "weight": weight}])
    assert answers.answers_of([{**ROW, "weight": 0.01}])[0].weight.tolist() == [0.01]


def test_a_region_without_a_name_is_one():
    found, events = answers.answers_of([{**ROW, "region": None, "stratum": None}, {**ROW, "region": 3}])
    assert found.region.tolist() == ["NULL", "3"] and events == [(1, "NULL"), (1, "s")]


def test_which_fields_are_of_scores():
    scored = ["region", "stratum", "size", "landslides"]
    assert answers.is_scored([*scored, "more"]) and not answers.is_scored([*scored, "answer"])
    assert not any(answers.is_scored([n for n in scored if n != left]) for left in scored)
    answers.check_scores(answers.SCORED)
    answers.check_sample(answers.NEEDED)


def scored(region, stratum="all", **more):
    row = {"region": region, "stratum": stratum, "size": 40.0, "reviewed": 20, "precision": 0.5}
    return {**row, "landslides": 20.0, "landslides_low": 10.0, "landslides_high": 40.0, **more}


def test_strangers_are_counted_and_the_first_five_shown():
    answers.check_events([("1", "s"), (1.0, "s"), (None, "s")], {1})
    with pytest.raises(InputError, match=r"7 of its event_id \(11, \?, 13, 14, 15\) are"):
        answers.check_events([(11, "s"), ("x", "s"), *((k, "s") for k in range(13, 18)), (99, "undetected")], {1})


def test_what_two_count_at_a_place_is_its_mean():
    base = {"region": "a", "stratum": "s", "weight": 1.0, "event_id": 1, "answer": "landslide"}
    rows = [{**base, "review_id": 1, "reviewer": who, "n_landslides": n} for who, n in (("x", 2), ("y", 4))]
    rows += [
        {**base, "review_id": 2, "reviewer": who, "answer": said, "n_landslides": 5}
        for who, said in (("x", "not"), ("y", "yes"))
    ]
    assert answers.answers_of(rows)[0].landslides.tolist() == [3.0, 5.0]

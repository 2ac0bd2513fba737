"""Answers of a review, out of its rows."""

import math

import pytest
from landslidebias.core.bias import answers
from landslidebias.core.bias.tables import SCORE_FIELDS, score_rows
from landslidebias.core.errors import InputError
from made import plain_regions as drawn

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


def test_scores_that_were_written_are_read():
    made = drawn.reviewed((40, 20), (0.9, None))
    rows = [dict(zip([n for n, _ in SCORE_FIELDS], row)) for row in score_rows(made.values())]
    found = answers.scores_of(rows)
    assert found["here"].landslides == pytest.approx(36) and found["there"].precision is None
    with pytest.raises(InputError, match="no row 'all'"):
        answers.scores_of([{**rows[0], "stratum": "s"}])


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


def test_the_doubt_of_scores_is_that_of_their_interval():
    """A log-normal number of landslides between 10 and 40: its logarithm's standard deviation is log(4) / (2 * 1.96)."""
    found = answers.scores_of(
        [
            scored("a", "p over 0.9", landslides=3.0),
            scored("a"),
            scored("a", "undetected, others", landslides=4.0),
            scored("b", landslides_low=0.0, size=None, reviewed=None),
            scored("c", precision=None),
            scored("a", None, landslides=5.0),
        ]
    )
    assert list(found) == ["a", "b", "c"]
    a, b, c = found.values()
    assert (a.size, a.reviewed, a.precision, a.landslides) == (40.0, 20, 0.5, 20.0)
    assert math.sqrt(a.variation) == pytest.approx(math.log(4) / (2 * 1.959964), rel=1e-6)
    assert (b.size, b.reviewed) == (0.0, 0) and b.variation == pytest.approx((math.log(40e9) / 3.919928) ** 2)
    assert (c.precision, c.landslides, c.variation) == (None, None, 0.0)


def test_strangers_are_counted_and_the_first_five_shown():
    answers.check_events([("1", "s"), (1.0, "s"), (None, "s")], {1})
    with pytest.raises(InputError, match=r"7 of its event_id \(11, \?, 13, 14, 15\) are"):
        answers.check_events([(11, "s"), ("x", "s"), *((k, "s") for k in range(13, 18)), (99, "undetected")], {1})

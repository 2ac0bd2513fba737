"""Answers of a review, out of its rows."""

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

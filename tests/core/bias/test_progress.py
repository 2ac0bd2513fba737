"""How far a review is."""

import pytest
from landslidebias.core.bias import answers
from landslidebias.core.bias.progress import REACH, progress
from landslidebias.core.bias.review import score
from landslidebias.core.errors import InputError


def rows(yes, no, blank, weight=20.0, region="a", unsure=0, stratum="detected"):
    words = ["landslide"] * yes + ["not"] * no + ["unsure"] * unsure + [None] * blank
    return [
        {"region": region, "stratum": stratum, "weight": weight, "answer": word, "event_id": k, "review_id": k}
        for k, word in enumerate(words)
    ]


def test_it_is_what_scorereview_gives():
    sample = (
        rows(6, 9, 20, stratum="p up to 0.900") + rows(9, 3, 5, 3.0, stratum="p over 0.900") + rows(2, 8, 4, region="b")
    )
    found = {region.region: region for region in progress(sample, 3)}
    scores = score(answers.answers_of(sample)[0], 3)[1]
    for name, region in scores.items():
        assert (found[name].precision, found[name].low, found[name].high) == (region.precision, region.low, region.high)
    assert (found["a"].done, found["a"].places) == (27, 52) and (found["b"].done, found["b"].places) == (10, 14)


def test_nothing_is_known_before_the_first_answer():
    assert progress(rows(0, 0, 9)) == []
    only_blocks = rows(0, 0, 9) + rows(1, 3, 2, stratum="undetected, others")
    (region,) = progress(only_blocks)
    assert (region.done, region.places, region.precision, region.more) == (4, 15, None, None)
    with pytest.raises(InputError, match="'perhaps' is no answer"):
        progress([{**rows(0, 0, 1)[0], "answer": "perhaps"}])


@pytest.mark.parametrize("unsure", [0, 10])
def test_how_many_more_make_it_narrow_enough(unsure):
    """A tenth more answers of the same kind do, and a fifth fewer do not; where some are unsure, more of them."""
    (region,) = progress(rows(10, 10, 180, unsure=unsure))
    sure = 20 / (20 + unsure)
    wide = []
    for more in (1.1 * region.more, 0.8 * region.more):
        half = round(more * sure / 2)
        (after,) = progress(rows(10 + half, 10 + half, 180 - 2 * half, unsure=unsure))
        wide.append(after.high - after.low > 2 * REACH)
    assert wide == [False, True]


def test_a_sample_that_is_too_small_and_one_that_is_done():
    assert progress(rows(5, 5, 10))[0].more is None
    assert progress(rows(150, 150, 10))[0].more == 0
    assert progress(rows(5, 5, 0, 1.0))[0].more == 0  # all detections were looked at


def test_two_persons_errors_are_counted_in():
    once = rows(8, 22, 70)
    twice = [{**row, "reviewer": person} for row in once for person in (1, 2)]
    for row in twice[:6:2]:
        row["answer"] = "not"
    plain, both = progress(once)[0], progress(twice)[0]
    assert both.high - both.low > plain.high - plain.low
    assert both.precision == score(answers.answers_of(twice)[0])[1]["a"].precision

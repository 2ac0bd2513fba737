"""Scores of a review."""

import pytest
from landslidebias.core.bias import answers
from landslidebias.core.bias.review import Score, allocate, parse_answer, pooled, score
from landslidebias.core.errors import InputError
from made import plain_regions as drawn


def test_regions_pooled():
    regions = score(answers.answers_of(drawn.answers((60, 30), (0.9, 0.3)))[0])[1]
    found = pooled(regions.values())
    assert found.precision == pytest.approx(0.7) and found.low <= 0.7 <= found.high
    assert pooled([Score("a", "all", 3, 0, 0, 0, 0)]) is None


def test_answers_in_many_words():
    assert [parse_answer(v) for v in ("Yes", 1, 1.0, "landslide ", True)] == ["landslide"] * 5
    assert [parse_answer(v) for v in ("no", 0, "not a landslide")] == ["not"] * 3
    assert [parse_answer(v) for v in ("?", None, "")] == ["unsure", "", ""]
    with pytest.raises(InputError, match="'perhaps' is no answer"):
        parse_answer("perhaps")


def test_a_sample_is_shared_out_by_the_root_of_the_sizes():
    shared = allocate([900, 100, 3], 60)
    assert shared.sum() == 60 and shared[2] == 3 and 2 < shared[0] / shared[1] < 4
    assert allocate([4, 5], 100).tolist() == [4, 5]


def test_strata_are_weighed_by_what_they_stand_for():
    rows = [("low", 9.0, "not")] * 5 + [("high", 1.0, "landslide")] * 5
    sample = [{"region": "a", "stratum": s, "weight": w, "answer": a, "event_id": 1} for s, w, a in rows]
    strata, regions = score(answers.answers_of(sample)[0])
    assert [s.precision for s in strata] == [0.0, 1.0] and regions["a"].precision == pytest.approx(0.1)
    assert regions["a"].landslides == pytest.approx(5) and regions["a"].low <= 0.1 <= regions["a"].high

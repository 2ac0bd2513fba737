"""What a stratum's score says of itself."""

import pytest
from landslidebias.core.bias.scores import Score, rank


def test_half_of_those_that_two_see_differently_are_landslides():
    assert Score("a", "s", 9.0, 9, 3, 0, 0, twice=4, both_true=2, differ=1).seen_true == 3.5


@pytest.mark.parametrize("size, reviewed, whole", [(9.0, 9, True), (8.5, 9, True), (9.5, 9, False), (0.0, 0, False)])
def test_all_is_seen_where_as_many_were_answered_as_there_are(size, reviewed, whole):
    assert Score("a", "s", size, reviewed, 0, 0, 0).all_seen is whole


@pytest.mark.parametrize(
    "low, high, informs", [(0.4, 0.8, True), (0.4, 0.81, False), (None, 0.8, False), (0.4, None, False)]
)
def test_recall_informs_up_to_a_factor_of_two(low, high, informs):
    assert Score("a", "s", 9.0, 9, 3, 0, 0, recall_low=low, recall_high=high).informs is informs


def test_strata_by_probability():
    names = [
        "p up to 0.700",
        "p 0.700 to 0.900",
        "p over 0.900",
        "undetected, others",
        "undetected, next 9 %",
        "undetected, top 1 %",
    ]
    shuffled = names[::-1]
    assert sorted(shuffled, key=rank) == names and rank("detected") == (False, -1.0)

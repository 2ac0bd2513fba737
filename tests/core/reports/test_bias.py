"""The bias factor's page, and its sentences."""

import math

import pytest
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.factor import BOUND, ESTIMATE, Gamma
from landslidebias.core.listener import Listener
from landslidebias.core.reports import bias
from made.plain_regions import CASES


@pytest.mark.parametrize(
    "gamma, words",
    [
        (Gamma(12, 4, 36, ESTIMATE), "between 4 and 36 times more under-recorded than in there"),
        (Gamma(0.1, 0.05, 0.2, ESTIMATE), "between 5 and 20 times less under-recorded than in there"),
        (Gamma(1.2, 0.5, 3, ESTIMATE), "No difference between here and there can be shown"),
        (Gamma(9, 2, 40, BOUND), "a bound and no estimate"),
    ],
)
def test_a_bias_factor_in_a_sentence(gamma, words):
    assert words in bias.in_words(gamma, "here", "there")


def test_numbers_as_a_person_reads_them():
    assert [bias.number(v) for v in (1234.5, 12.345, 0.012345)] == ["1,234", "12.3", "0.0123"]
    assert bias.number(None) == bias.number(math.inf) == "–"


def test_a_page_leads_with_the_largest_and_names_what_was_not_seen():
    result = compare(CASES["not seen"](), "corrected", "there", 0, Listener())
    html = bias.page(result)
    assert bias.of_largest(result) in html and "away lies outside every scene" in html

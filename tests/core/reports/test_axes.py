"""Axes: where values lie, and round numbers at them that can be told apart."""

import numpy as np
import pytest
from landslidebias.core.reports.axes import Scale, ends_of, labels, short, steps, widened


@pytest.mark.parametrize(
    "ends, log, words",
    [
        ((0, 1), False, "0.0 0.2 0.4 0.6 0.8 1.0"),
        ((-3, 12), False, "0 5 10"),
        ((453000, 741000), False, "500,000 550,000 600,000 650,000 700,000"),
        ((0.2, 120), True, "0.3 1 3 10 30 100"),
        ((1, 9), True, "1 2 5"),
        ((3, 4), True, "3 3.2 3.4 3.6 3.8 4"),
        ((-0.0002, 0.0002), False, "−0.0002 −0.0001 0.0000 0.0001 0.0002"),
        ((1e-7, 5e-7), False, "1e−07 2e−07 3e−07 4e−07 5e−07"),
        ((1e-8, 1e8), True, "1e−08 1e−05 0.01 10 1e+04 1e+07"),
    ],
)
def test_round_numbers_stand_at_an_axis(ends, log, words):
    ticks = Scale(ends, 0, 100, log).ticks(6)
    assert " ".join(label for _, label in ticks) == words
    assert all(0 <= at <= 100 for at, _ in ticks)


def test_no_two_labels_are_alike_where_values_lie_close():
    values = steps(0.00985, 0.01001, 6)
    assert len(values) > 3 and len(set(labels(values))) == len(values)


def test_counts_have_no_parts():
    assert [label for _, label in Scale((1, 2), 0, 100, whole=True).ticks(6)] == ["1", "2"]


def test_values_lie_in_proportion_and_what_no_axis_holds_nowhere():
    assert Scale((0, 10), 100, 0)([0, 5, 10]).tolist() == [100, 50, 0]
    found = Scale((1, 100), 0, 100, log=True)([1, 10, 100, 0, -1])
    assert found[:3] == pytest.approx([0, 50, 100]) and np.isnan(found[3:]).all()


def test_a_number_as_a_person_reads_it():
    assert [short(value) for value in (4_712_345.6, 12.3456, 0.000123)] == ["4,712,346", "12.35", "0.000123"]


def test_the_ends_of_an_axis_lie_apart():
    assert ends_of([[1, np.nan], [5, np.inf]]) == (1, 5)
    assert ends_of([[0, -1, 2, 8]], log=True) == (2, 8)
    assert ends_of([[3, 3]]) == (1.5, 4.5) and ends_of([[3]], log=True) == (1.5, 6) and ends_of([[0]]) == (-0.5, 0.5)
    assert ends_of([]) == (0, 1) and ends_of([[0]], log=True) == (1, 10)
    assert widened((0, 10), 0.1) == (-1, 11) and widened((1, 100), 0.5, log=True) == pytest.approx((0.1, 1000))

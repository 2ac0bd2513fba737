"""Several dates as one answer: the median of log-odds, how many dates are valid, and the share of them above a threshold."""

import warnings

import numpy as np
import pytest
from landslidebias.core.detections.combined import combined

NAN = np.nan


def of_one(*dates, least=1, threshold=0.5):
    """Return probability, number of dates and share above of one block that has these probabilities."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = combined(np.array(dates, np.float32).reshape(-1, 1, 1), threshold, least)
    assert (found.probability.dtype, found.n_dates.dtype, found.above.dtype) == (np.float32, np.uint16, np.float32)
    return found.probability[0, 0], found.n_dates[0, 0], found.above[0, 0]


def test_a_scar_stays_and_what_one_date_shows_does_not():
    assert of_one(0.97, 0.9, 0.95) == (np.float32(0.95), 3, 1)
    assert of_one(0.01, 0.99, 0.02) == (np.float32(0.02), 3, pytest.approx(1 / 3))


def test_of_an_even_number_it_is_the_mean_of_the_middle_two_in_log_odds():
    assert of_one(0.2, 0.8)[0] == pytest.approx(0.5)
    assert of_one(0.5, 0.9)[0] == pytest.approx(0.75)  # odds 1 and 9: 3
    assert of_one(0.9, 0.0001, 0.5, 0.99999)[0] == pytest.approx(0.75)


def test_dates_without_a_value_do_not_count():
    assert of_one(NAN, 0.9, NAN, 0.5) == (pytest.approx(0.75), 2, 0.5)
    assert of_one(NAN, 0.9, 0.1, 0.3, NAN) == (np.float32(0.3), 3, pytest.approx(1 / 3))
    assert of_one(NAN, 0.7) == (np.float32(0.7), 1, 1)
    p, n, above = of_one(NAN, NAN)
    assert np.isnan(p) and n == 0 and np.isnan(above)


def test_blocks_with_fewer_valid_dates_than_asked_for_are_no_data():
    p, n, above = of_one(NAN, 0.9, NAN, least=2)
    assert np.isnan(p) and n == 1 and above == 1
    assert of_one(0.9, 0.9, NAN, least=2)[0] == np.float32(0.9)


def test_ends_are_bounded_and_a_middle_date_is_taken_as_it_is():
    assert of_one(0.0, 1.0)[0] == pytest.approx(0.5)
    assert of_one(0.0, 0.0)[0] == 0 and of_one(1.0, 1.0)[0] == 1 and of_one(0.0)[0] == 0
    assert of_one(0.0, 0.5)[0] == pytest.approx(1 / (1 + 999999**0.5))
    every = np.random.default_rng(1).uniform(0, 1, (5, 40, 50)).astype(np.float32)
    assert np.array_equal(combined(every, 0.5).probability, np.median(every, axis=0))


def test_at_the_threshold_is_not_above_it():
    assert of_one(0.5, 0.75, 0.25, 0.5)[2] == 0.25


def test_each_block_by_itself_and_in_any_order():
    dates = np.random.default_rng(2).uniform(0, 1, (4, 6, 7)).astype(np.float32)
    dates[np.random.default_rng(3).random(dates.shape) < 0.3] = NAN
    found, turned = combined(dates, 0.4, 2), combined(dates[::-1], 0.4, 2)
    for r, c in np.ndindex(6, 7):
        one = of_one(*dates[:, r, c], least=2, threshold=0.4)
        assert np.array_equal(one, (found.probability[r, c], found.n_dates[r, c], found.above[r, c]), equal_nan=True)
    assert np.array_equal(found.probability, turned.probability, equal_nan=True)

"""Strips in order, the next one made meanwhile."""

import threading

import pytest
from landslidebias.core.engine.serve.strips import ahead


def test_the_next_one_is_made_meanwhile_and_no_further_one():
    made, began = [], [threading.Event() for _ in range(5)]

    def make(k):
        made.append(k)
        began[k].set()
        return k * k

    for k, square in ahead(make, range(5)):
        assert square == k * k
        if k < 4:
            assert began[k + 1].wait(10)
        assert made == list(range(min(k + 2, 5)))


def test_what_goes_wrong_is_heard_in_its_turn():
    def make(k):
        if k == 2:
            raise ValueError("the third")
        return k

    found = []
    with pytest.raises(ValueError, match="the third"):
        found.extend(k for k, _ in ahead(make, range(5)))
    assert found == [0, 1]


def test_who_stops_early_leaves_no_thread():
    before = threading.active_count()
    stream = ahead(lambda k: k, range(100))
    next(stream)
    stream.close()
    assert threading.active_count() == before

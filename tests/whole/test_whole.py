"""All algorithms, chained as a user would, against the committed reference of what they write."""

import json

import pytest
from whole import net, reduced

MOST = 60  # differences that are shown


@pytest.fixture(scope="module")
def found():
    return net.run_all()


def test_every_algorithm_is_run():
    from made.names import NAMES

    assert {run.algorithm for run in net.RUNS if run.algorithm and not run.fails} == set(NAMES)


def test_each_run_ends_as_it_must(found):
    assert not list(net.problems(found))


def test_what_is_written_is_what_was_written(found):
    """Renew the reference with `python tests/whole/net.py keep --expected` where an output was changed on purpose."""
    lines = list(reduced.compare(found, json.loads(net.EXPECTED.read_text("utf-8"))))
    assert not lines, "\n".join([f"{len(lines)} differences", *lines[:MOST]])

"""All algorithms, chained as a user would, against the committed reference of what they write."""

import json
import math

import pytest
from made.names import NAMES
from whole import net, reduced

MOST = 60  # differences that are shown
MAY_LACK = {  # numbers that are not there where they could not be measured
    "comparedates": {"SHIFT"},  # without the scenes
    "scorereview": {"KAPPA", "SENSITIVITY", "SPECIFICITY"},  # without places that two people saw
}


@pytest.fixture(scope="module")
def found():
    return net.run_all()


def test_every_algorithm_is_run_and_refused():
    assert {run.algorithm for run in net.RUNS if run.algorithm and not run.fails} == NAMES
    assert {run.algorithm for run in net.RUNS if run.fails} == NAMES


def test_each_run_ends_as_it_must(found):
    """With code 0, or with code 1, a sentence, and no file."""
    assert not list(net.problems(found))


def plain(value):
    return isinstance(value, (bool, int, str)) or isinstance(value, float) and math.isfinite(value)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_results_are_one_object_of_plain_values(found, provider, name):
    """Of every output that was asked for the file, and every number and text that the algorithm declares."""
    algorithm = provider.algorithm(name)
    outputs = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    declared = {definition.name() for definition in algorithm.outputDefinitions()} - outputs
    for run in (run for run in net.RUNS if run.algorithm == name and not run.fails):
        results = found[run.name]["results"]
        assert declared - MAY_LACK.get(name, set()) <= set(results) and outputs & set(run.given) <= set(results), run.name
        assert all(map(plain, results.values())), (run.name, results)


def test_what_is_written_is_what_was_written(found):
    """Renew the reference with `python tests/whole/net.py keep --expected` where an output was changed on purpose."""
    lines = list(reduced.compare(found, json.loads(net.EXPECTED.read_text("utf-8"))))
    assert not lines, "\n".join([f"{len(lines)} differences", *lines[:MOST]])

"""What the engine measured of sources' likeness, out of its file."""

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.likeness import STATES, Separability, read_likeness


@pytest.fixture()
def reported(tmp_path):
    """What the engine reports, and the arrays in its file."""
    n = 3
    arrays = {name: np.arange(n) for name in ("source", "row", "col", "group")}
    arrays |= {name: np.arange(4 * n).reshape(2 * n, 2) for name in ("place", "scores")}
    arrays |= {state: np.full((n, 2, 2, 3), k, np.uint8) for k, state in enumerate(STATES)}
    arrays["source"] = np.array([0, 1, 1])
    auc = {"value": 0.75, "low": 0.5, "high": 1.0}
    values = {
        "names": ["one", "two"],
        "components": 4,
        "variance": 0.96,
        "pairs": [{"state": state, "a": "one", "b": "two", **auc} for state in STATES],
        "halves": [{"state": "after", "source": "one", "value": None, "low": None, "high": None}],
        "distances": [{"source": "one", "band": "red", "before": 0.5, "after": 0.1}],
    }
    return values, arrays


@pytest.fixture()
def read(reported, tmp_path):
    """Read what the engine reports, with changes."""

    def of(changes, **arrays):
        np.savez(tmp_path / "found.npz", **{k: v for k, v in {**reported[1], **arrays}.items() if v is not None})
        return read_likeness({**reported[0], **changes}, tmp_path / "found.npz")

    return of


@pytest.fixture()
def found(read):
    return read({})


def test_blocks_and_their_chips_are_read(found):
    assert len(found) == 3 and found.place.shape == (6, 2) and (found.chips["after"] == 1).all()
    assert found.distances[0].after == 0.1 and found.components == 4


def test_pairs_are_told_by_their_state(found):
    assert found.first(found.pairs, "after").sources == ("one", "two")
    assert found.first(found.pairs, "before").state == "before"
    with pytest.raises(StopIteration):
        found.first(found.halves, "before")


def test_a_separability_in_words(found):
    assert found.pairs[0].in_words() == "0.750 (0.500 to 1.000)"
    assert Separability("after", ("one",), None, None, None).in_words() == "not estimated: too few groups"


@pytest.mark.parametrize(
    "changes",
    [{"names": 3}, {"names": ["one"]}, {"components": "x"}, {"pairs": {}}, {"pairs": [{"state": "after"}]}, {"halves": []},
     {"distances": [1]}, {"variance": None}],
)  # fmt: skip
def test_a_report_of_another_kind_is_refused(read, changes):
    with pytest.raises(InputError, match="The engine reported"):
        read(changes)


@pytest.mark.parametrize("name", ["source", "row", "place", "scores", *STATES])
@pytest.mark.parametrize(
    "array", [None, np.zeros(2, int), np.zeros((9, 9)), np.array(["a"] * 3), np.array([{}] * 3), np.array([0, 1, 7])]
)
def test_arrays_of_another_kind_are_refused(read, name, array):
    if name == "row" and array is not None and array.shape == (3,) and array.dtype != object:
        return  # rows may be any three
    with pytest.raises(InputError, match="The engine reported"):
        read({}, **{name: array})


def test_a_file_that_is_none_is_refused(reported, tmp_path):
    (tmp_path / "text").write_text("no archive")
    for path in (tmp_path / "none", tmp_path / "text", tmp_path):
        with pytest.raises(InputError, match="The engine reported"):
            read_likeness(reported[0], path)

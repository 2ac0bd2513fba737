"""What the engine measured of sources' likeness, out of its file."""

import numpy as np
import pytest
from landslidebias.core.scenes.likeness import STATES, Separability, read_likeness


@pytest.fixture()
def found(tmp_path):
    n = 3
    arrays = {name: np.arange(n) for name in ("source", "row", "col", "group")}
    arrays |= {name: np.arange(4 * n).reshape(2 * n, 2) for name in ("place", "scores")}
    arrays |= {state: np.full((n, 2, 2, 3), k, np.uint8) for k, state in enumerate(STATES)}
    np.savez(tmp_path / "found.npz", **arrays)
    auc = {"value": 0.75, "low": 0.5, "high": 1.0}
    values = {
        "names": ["one", "two"],
        "components": 4,
        "variance": 0.96,
        "pairs": [{"state": state, "a": "one", "b": "two", **auc} for state in STATES],
        "halves": [{"state": "after", "source": "one", "value": None, "low": None, "high": None}],
        "distances": [{"source": "one", "band": "red", "before": 0.5, "after": 0.1}],
    }
    return read_likeness(values, tmp_path / "found.npz")


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

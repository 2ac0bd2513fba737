"""What layers say of themselves, and what does not belong together."""

import numpy as np
import pytest
from landslidebias.core.link.provenance import differ, fingerprint, matched_apart, mixed_levels, table
from made.counted import fitted


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ([{"match": "scale"}], ""),
        ([{"match": "scale"}, {"match": "scale"}], ""),
        ([{"match": "shared", "source_key": "a"}, {"match": "shared", "source_key": "a"}], ""),
        ([{"match": "shared", "source_key": "a"}, {"match": "shared", "source_key": "b"}], "different tables"),
        ([{"match": "scene"}, {"match": "scene"}], "each alone"),
        ([{"match": "scene"}, {"match": "scale"}], "different ways"),
        ([{"match": "scene"}, {}], "does not say"),
        ([{"match": "scale", "precision": "f32"}, {"match": "scale", "precision": "bf16"}], "different arithmetic (bf16, f32)"),
        ([{"match": "scale", "precision": "f32"}, {"match": "scale"}], ""),
    ],
)
def test_what_was_not_matched_alike_is_said(facts, words):
    found = matched_apart(facts, "scenes")
    assert len(found) == bool(words) and all(words in sentence for sentence in found)


def test_levels_that_are_mixed_are_said():
    assert mixed_levels([{"level": "1C"}, {}, {"level": "1C"}]) == []
    assert "1C and 2A" in mixed_levels([{"level": "2A"}, {"level": "1C"}])[0]


def test_a_table_leaves_out_what_is_empty():
    assert table({"model_seed": 1, "start": "", "end": None}) == [["model seed", "1"]]


def test_a_fingerprint_follows_the_counts():
    one, again, other = (fitted(np.array([[1], [value]], np.uint8)) for value in (2, 2, 3))
    assert fingerprint(one) == fingerprint(again) != fingerprint(other)
    assert differ([{"a": 1}, {"a": 2}], "a") and not differ([{"a": 1}, {"a": 1}], "a")

"""The card of a model file."""

import json

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.card import BLOCK, KEY, SHIPPED, STRIP, ModelCard, read_card
from made.protobuf import message, pair


def model(card):
    return message(7, b"\x08\x01" * 50) + pair(14, KEY, card)


def test_the_shipped_model_says_what_it_is():
    card = read_card(SHIPPED)
    assert card.block_px == 18 and card.pixel_m == 10 and card.context_px == 18
    assert 0 < card.threshold < 1 and 0 < card.prevalence < 0.5
    assert card.block_px % card.activation_cells == 0
    assert all(len(v) > 100 for v in card.reference.values)
    assert SHIPPED.stat().st_size < 5_000_000


def test_a_card_is_found_behind_the_graph(tmp_path):
    path = tmp_path / "m.onnx"
    path.write_bytes(model(read_card(SHIPPED).to_json()))
    assert read_card(path).to_json() == read_card(SHIPPED).to_json()


@pytest.mark.parametrize(
    "content, words",
    [
        (b"", "has no landslidebias card"),
        (b"GIF89a not a model at all", "not an ONNX"),
        (message(7, b""), "has no landslidebias card"),
        (message(7, b"x"), "not an ONNX"),
        (model("{}"), "card can't be used"),
        (model("nonsense"), "card can't be used"),
    ],
)
def test_what_is_no_model_is_refused(tmp_path, content, words):
    path = tmp_path / "m.onnx"
    path.write_bytes(content)
    with pytest.raises(InputError, match=words):
        read_card(path)


def test_a_truncated_model_is_refused(tmp_path):
    path = tmp_path / "m.onnx"
    path.write_bytes(SHIPPED.read_bytes()[:-100_000])
    with pytest.raises(InputError):
        read_card(path)


@pytest.mark.parametrize(
    "change",
    [
        {"block_px": 0},
        {"default_threshold": "none such"},
        {"prevalence": 2},
        {"activation_cells": 0},
        {"block_m": "x"},
        {"operating_points": {"quiet": {"found": 2}}},
        {"operating_points": {"quiet": 3}},
        {"input": "scene"},
        {"input": 2},
    ],
)
def test_an_impossible_card_is_refused(change):
    with pytest.raises(InputError, match="card can't be used"):
        ModelCard.from_json(json.dumps({**json.loads(read_card(SHIPPED).to_json()), **change}))


def test_a_card_without_input_takes_blocks():
    """As all before strips: their networks are given blocks alone."""
    told = json.loads(read_card(SHIPPED).to_json())
    assert told.pop("input") == STRIP and ModelCard.from_json(json.dumps(told)).input == BLOCK

"""A card of any kind either reads or is refused in a sentence."""

import json
import time

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.card import SHIPPED, ModelCard, read_card
from made.hostile_data import JSON_TEXTS, changed

CARD = json.loads(read_card(SHIPPED).to_json())
CHANGED = dict(changed(CARD)) | {
    f"reference {what}": {**CARD, "reference": r} for what, r in changed(CARD["reference"])
}


def test_a_changed_card_reads_or_is_refused():
    read = []
    for what, data in CHANGED.items():
        began = time.monotonic()
        try:
            text = json.dumps(data)
        except RecursionError:
            continue
        try:
            card = ModelCard.from_json(text)
        except InputError as error:
            assert str(error).startswith("The model's card can't be used: "), what
        else:
            read.append(what)
            assert ModelCard.from_json(card.to_json()).to_json() == card.to_json(), what
            assert 0 <= card.threshold <= 1 and card.pixel_m > 0 and len(card.reference.bands) == len(card.bands)
        assert time.monotonic() - began < 1, what
    assert "no licence" in read and "no thresholds" not in read and 50 < len(read) < len(CHANGED) / 2


@pytest.mark.parametrize("text", JSON_TEXTS.values(), ids=JSON_TEXTS)
def test_a_text_that_is_no_card_is_refused(text):
    with pytest.raises(InputError, match="card can't be used"):
        ModelCard.from_json(text)


@pytest.mark.parametrize(
    "change, words",
    [
        ({"block_px": True}, "block_px must be a whole number"),
        ({"block_px": 18.0}, "block_px must be a whole number"),
        ({"batch": 2**40}, "batch must be a whole number"),
        ({"batch": 65536, "block_px": 4096}, "more than memory holds"),
        ({"block_m": float("inf")}, "block_m must be a number"),
        ({"block_m": "180"}, "block_m must be a number"),
        ({"thresholds": {"best_f1": float("nan")}}, "thresholds must be a number"),
        ({"thresholds": {"best_f1": 1.5}}, "thresholds must be a number"),
        ({"thresholds": {}}, "thresholds must be a table"),
        ({"default_threshold": "other"}, "default_threshold is none of"),
        ({"prevalence": 1}, "prevalence must be a number"),
        ({"bands": ["red", "green"]}, "reference has 3 bands, the model 2"),
        ({"bands": "rgb"}, "bands must be a list"),
        ({"classes": ["a"]}, "classes must be a list"),
        ({"name": "a\nb"}, "name must be a text"),
        ({"licence": "x" * 1000}, "licence must be a text"),
        ({"recipe": {"a": "x" * 2**21}}, "recipe must be a table"),
        ({"seed": None}, "seed must be a whole number"),
    ],
)
def test_what_is_wrong_is_said(change, words):
    with pytest.raises(InputError, match=words):
        ModelCard.from_json(json.dumps({**CARD, **change}))


def test_entries_that_are_new_are_left_out_and_those_that_are_missing_are_the_usual():
    old = {k: v for k, v in CARD.items() if k not in ("batch", "context_px", "licence", "recipe")}
    card = ModelCard.from_json(json.dumps({**old, "of tomorrow": {"a": 1}}))
    assert (card.batch, card.context_px, card.recipe) == (256, 0, {})


def test_what_is_written_can_be_read():
    """Whatever a folder of chips is called, and whatever could not be measured."""
    card = read_card(SHIPPED)
    card.trained_on, card.name = "chips\nof\0\ud800, 3 chips" + "x" * 5000, "n" * 300
    card.metrics = {"roc_auc": {"value": float("nan")}}
    back = ModelCard.from_json(card.to_json())
    assert back.trained_on.startswith("chips of  , 3 chips") and len(back.name) == 200
    assert back.metrics == {"roc_auc": {"value": None}}

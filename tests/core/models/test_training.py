"""What a training gave, through a message and back."""

import json

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.evaluation import measure
from landslidebias.core.models.training import Example, Split, Training
from made.hostile_data import changed


def made():
    label = np.arange(40) % 3 == 0
    test = measure(label, np.where(label, 0.8, 0.3), np.arange(40), 0.5, {"half": 0.5})
    examples = [Example(True, 0.8, "a", "b", "c")]
    return Training(
        "m.onnx", "m.keras", test, {"test": test.scores}, {}, {"test": Split(4, 40, 0.35)}, [], 1, examples, []
    )


def test_it_comes_back_as_it_was():
    back = Training.from_dict(json.loads(json.dumps(made().to_dict())))
    assert back == made() and back.splits["test"].blocks == 40 and back.examples[0].landslide is True


def test_a_report_of_another_kind_is_refused():
    for what, data in changed(json.loads(json.dumps(made().to_dict()))):
        try:
            Training.from_dict(data)
        except InputError as error:
            assert str(error).startswith("The engine reported a result that can't be used"), what


@pytest.mark.parametrize(
    "change", [{"history": [{}]}, {"at_half": {"test": {}}}, {"scores": {"test": {}}}, {"test": {}}]
)
def test_a_report_without_what_is_shown_is_refused(change):
    with pytest.raises(InputError, match="The engine reported"):
        Training.from_dict({**json.loads(json.dumps(made().to_dict())), **change})

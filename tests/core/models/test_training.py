"""What a training gave, through a message and back."""

import json

import numpy as np
from landslidebias.core.models.evaluation import measure
from landslidebias.core.models.training import Example, Split, Training


def test_it_comes_back_as_it_was():
    label = np.arange(40) % 3 == 0
    test = measure(label, np.where(label, 0.8, 0.3), np.arange(40), 0.5, {"half": 0.5})
    examples = [Example(True, 0.8, "a", "b", "c")]
    made = Training(
        "m.onnx", "m.keras", test, {"test": test.scores}, {}, {"test": Split(4, 40, 0.35)}, [], 1, examples, []
    )
    back = Training.from_dict(json.loads(json.dumps(made.to_dict())))
    assert back == made and back.splits["test"].blocks == 40 and back.examples[0].landslide is True

"""A model on labelled chips: pictures are shrunk as for its training."""

from dataclasses import replace

import numpy as np
from landslidebias.core.engine.serve import evaluation
from landslidebias.core.link.jobs import EvaluateJob
from landslidebias.core.models.card import SHIPPED, read_card
from made import drawn_chips
from made.listeners import Heard


def test_pictures_are_shrunk_as_the_models_were(tmp_path, monkeypatch):
    chips, card, seen = drawn_chips.in_folders(tmp_path / "chips", 6), read_card(SHIPPED), {}

    class Told:
        def __init__(self, *_, **__):
            pass

        def __call__(self, blocks, activation):
            seen[how] = blocks
            return np.linspace(0.1, 0.9, len(blocks)), None

    monkeypatch.setattr(evaluation, "Classifier", Told)
    for how in ("antialiased", "bilinear"):
        monkeypatch.setattr(evaluation, "read_card", lambda _, how=how: replace(card, recipe={"downsample": how}))
        evaluation.evaluate_model(EvaluateJob("m.onnx", str(chips)), Heard())
    assert len(seen["bilinear"]) == 12 and (seen["bilinear"] != seen["antialiased"]).any()

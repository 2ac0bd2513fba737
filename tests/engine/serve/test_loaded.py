"""The network that is kept for the next scene: of the same file only, as it is now."""

import shutil
from dataclasses import replace

import numpy as np
from landslidebias.core.engine.serve.loaded import loaded
from landslidebias.core.models.card import SHIPPED, read_card


def test_a_network_is_kept_until_another_is_wanted_or_its_file_changes(tmp_path):
    path = shutil.copyfile(SHIPPED, tmp_path / "m.onnx")
    four, eight = (replace(read_card(SHIPPED), batch=n) for n in (4, 8))
    first = loaded(str(path), "f32", four)
    assert loaded(str(path), "f32", four) is first
    blocks = np.full((3, first.block, first.block, 3), 90, np.float32)
    said = first(blocks, False).probability
    assert loaded(str(path), "f32", eight) is not first
    second = loaded(str(path), "f32", four)
    shutil.copyfile(SHIPPED, path)  # another file of the same content
    assert loaded(str(path), "f32", four) is not second
    assert np.array_equal(first(blocks, False).probability, said)

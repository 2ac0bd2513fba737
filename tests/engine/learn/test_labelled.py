"""Labelled blocks: splits and copies."""

import numpy as np
import pytest
from landslidebias.core.engine.learn.labelled import TRAINING, add_copies, gather
from landslidebias.core.engine.serve.chips import ChipSet
from landslidebias.core.listener import Listener
from made import drawn_chips


@pytest.fixture()
def masked(tmp_path):
    return drawn_chips.with_masks(tmp_path / "set")


def test_no_chip_lies_in_two_splits_and_copies_are_of_training_blocks(masked, tmp_path):
    blocks = gather(ChipSet(masked, 18), tmp_path, 0.1, 0, Listener())
    for chip in range(24):
        assert len(np.unique(blocks.split[blocks.chip == chip])) == 1
    more = add_copies(blocks, tmp_path, 1, lambda rows, seed: 255 - rows.astype(float), Listener())
    own, copies = blocks.of(TRAINING), np.arange(blocks.n, len(more.rows))
    assert len(copies) == len(own) and np.array_equal(more.rows[copies], 255 - blocks.rows[own])
    assert np.array_equal(more.label[copies], blocks.label[own]) and (more.split[copies] == TRAINING).all()

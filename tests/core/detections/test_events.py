"""Events: blocks that touch."""

import numpy as np
import pytest
from landslidebias.core.detections import events as detections

scipy_ndimage = pytest.importorskip("scipy.ndimage", reason="SciPy is only a reference here")


@pytest.mark.parametrize(
    "merge, structure", [("edges", [[0, 1, 0], [1, 1, 1], [0, 1, 0]]), ("edges and corners", np.ones((3, 3)))]
)
@pytest.mark.parametrize("share", [0.1, 0.4, 0.6])
def test_components_are_those_of_scipy(merge, structure, share):
    blocks = np.random.default_rng(3).random((80, 90)) < share
    labels = detections.components(blocks, merge)
    wanted, n = scipy_ndimage.label(blocks, structure)
    assert np.array_equal(labels + 1, wanted) and labels.max() + 1 == n


def test_touching_at_an_edge_or_a_corner_is_told_apart():
    blocks = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [1, 0, 0, 0]], bool)
    assert detections.components(blocks, "none").tolist() == [[0, -1, -1, 1], [-1, 2, -1, 3], [4, -1, -1, -1]]
    assert detections.components(blocks, "edges").tolist() == [[0, -1, -1, 1], [-1, 2, -1, 1], [3, -1, -1, -1]]
    assert detections.components(blocks, "edges and corners").tolist() == [
        [0, -1, -1, 1],
        [-1, 0, -1, 1],
        [0, -1, -1, -1],
    ]
    assert len(detections.events(blocks * 0.9, blocks)) == 2
    with pytest.raises(ValueError, match="must be one of"):
        detections.components(blocks, "corners")


def test_an_event_may_be_the_first_and_alone():
    events = detections.events(np.ones((3, 4)), np.eye(3, 4, 2, dtype=bool)[:, ::-1], "none")
    assert events.runs() == [[(0, 1, 2)], [(1, 0, 1)]]
    whole = detections.events(np.ones((2, 3)), np.ones((2, 3), bool), "edges")
    assert whole.runs() == [[(0, 0, 3), (1, 0, 3)]]


def test_every_event_has_its_own_probabilities():
    p = np.array([[0.6, 0.8, 0.1, 0.7], [0.1, 0.1, 0.1, 0.9], [0.5, 0.1, 0.1, 0.1]])
    events = detections.events(p, p > 0.4, "edges")
    assert events.n_blocks.tolist() == [2, 2, 1] and events.probability.tolist() == [0.8, 0.9, 0.5]
    assert events.mean_probability == pytest.approx([0.7, 0.8, 0.5])


def test_a_long_snake_is_one_event():
    blocks = np.zeros((101, 101), bool)
    blocks[::2] = True
    blocks[1::4, -1] = blocks[3::4, 0] = True
    assert detections.components(blocks, "edges").max() == 0


def test_events_count_their_blocks_and_probabilities():
    p = np.array([[0.9, 0.1, 0.6], [0.1, 0.7, np.nan], [0.1, 0.1, 0.8]])
    found = detections.detected(p, 0.5)
    assert found.sum() == 4
    events = detections.events(p, found, "edges and corners")
    assert len(events) == 1 and events.n_blocks[0] == 4
    assert events.probability[0] == 0.9 and events.mean_probability[0] == pytest.approx(0.75)
    assert len(detections.events(p, found, "none")) == 4


def test_the_threshold_itself_is_no_detection():
    assert not detections.detected(np.array([[0.5]]), 0.5).any()


def test_no_detection_is_no_event():
    events = detections.events(np.zeros((3, 3)), np.zeros((3, 3), bool))
    assert len(events) == 0 and events.runs() == []


def test_runs_rebuild_the_blocks():
    blocks = np.random.default_rng(5).random((30, 40)) < 0.4
    events = detections.events(blocks.astype(float), blocks, "edges")
    again = np.full(blocks.shape, -1)
    for k, runs in enumerate(events.runs()):
        for row, start, stop in runs:
            again[row, start:stop] = k
    assert np.array_equal(again, events.labels)

"""What is known of a region, from its records, detections and review."""

import numpy as np
import pytest
from landslidebias.core.bias.counting import raw_counts
from landslidebias.core.bias.evidence import _typical, evidence_of, grouped
from landslidebias.core.bias.regions import Inputs
from made import plain_regions as drawn

D, R = (40, 20), (6, 30)


def evidence(inputs, way="events", k=0, **more):
    counts = raw_counts(inputs, way, [0, 1])[k]
    return evidence_of(inputs, counts, k, way, inputs.window, grouped(inputs, k, inputs.window), **more)


def test_records_come_with_their_chance():
    found = evidence(Inputs(drawn.regions(), drawn.detections(D), drawn.rough(R)))
    assert sorted(found.weights) == [0, 0, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1] and found.detected == 40


def test_what_was_matched_is_known_of_records_that_could_be():
    made = drawn.matched(R, (4, 10), chance=0.25)
    made[0].status, made[0].detected = "too rough", False
    inputs = Inputs(drawn.regions(), drawn.detections(D), drawn.records(R), made)
    found = evidence(inputs)
    assert (found.tried, found.matched, found.chance) == (5, 3, 1.25)
    assert evidence(inputs, matched=False).tried == 0 and evidence(inputs, "blocks").tried == 0


def test_blocks_of_one_event_are_one():
    plain, blocks = (
        evidence(Inputs(drawn.regions(), drawn.detections(D, blocks=4), drawn.records(R)), w)
        for w in ("events", "blocks")
    )
    assert blocks.detected == 160 and blocks.detected_spread == pytest.approx(4 * plain.detected_spread)


def test_a_review_is_of_the_detections_that_are_counted():
    review = drawn.reviewed(D, (0.5, 0.5))
    inputs = Inputs(drawn.regions(), drawn.detections((80, 20)), drawn.records(R), review=review)
    found = evidence(inputs, "corrected")
    assert np.allclose(found.landslides, 2 * review["here"].draws[1]) and found.missed is None
    assert evidence(inputs).landslides is None
    here = review["here"]
    here.missed, here.recall_low, here.recall, here.recall_high = np.ones(len(found.landslides)), 0.7, 0.8, 0.9
    assert here.informs and (evidence(inputs, "corrected").missed == 1).all()
    here.recall_low = 0.1
    assert not here.informs and evidence(inputs, "corrected").missed is None


@pytest.mark.parametrize("sizes, typical", [((1, 3), 2.5), ((2, 2, 2), 2), ((0, 0), 1), ((), 1), ((5,), 5)])
def test_a_typical_block_is_of_a_large_event(sizes, typical):
    assert _typical(sizes) == typical


def test_detections_and_records_are_grouped_each_in_their_region():
    inputs = Inputs(drawn.regions(), drawn.detections((30, 50)), drawn.rough((12, 9)))
    here, there = (grouped(inputs, k, inputs.window) for k in (0, 1))
    assert (here.detected.n, here.recorded.n, there.detected.n, there.recorded.n) == (30, 10, 50, 9)
    assert here.recorded.told == "days" and here.detected.told == "nearness"

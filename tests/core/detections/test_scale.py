"""The steps of a threshold."""

from landslidebias.core.detections.scale import STEPS, place_of, threshold_at


def test_steps_run_from_0_to_1_and_back():
    found = [threshold_at(step) for step in range(STEPS + 1)]
    assert found[0] == 0 and found[STEPS // 2] == 0.5 and found[-1] == 1 and found == sorted(set(found))
    assert [round(place_of(t)) for t in found] == list(range(STEPS + 1))


def test_steps_are_fine_at_the_ends_and_the_furthest_lie_there():
    assert threshold_at(STEPS - 20) - threshold_at(STEPS - 21) < 0.0001 < threshold_at(501) - threshold_at(500)
    assert place_of(1e-9) == 0 and place_of(1 - 1e-9) == STEPS

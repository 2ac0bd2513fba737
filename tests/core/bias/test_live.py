"""Bias factors at any threshold: the same as compare gives with the detections of that threshold."""

import pytest
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.live import Live
from landslidebias.core.bias.regions import Inputs
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from made import plain_regions as made

CASES = {"both": (40, 20), "more": (300, 170), "one empty": (40, 0), "nothing": (0, 0)}


@pytest.mark.parametrize("counts", CASES.values(), ids=CASES)
@pytest.mark.parametrize("seen", [(), (1.0, 0.4)], ids=["all", "seen"])
def test_live_is_what_compare_gives(counts, seen):
    def inputs(counts):
        return Inputs(made.regions(seen=seen), made.detections(counts), made.rough((5, 30)))

    live = Live(inputs((0, 0)), seed=3)
    live.at(made.detections((7, 11)))  # what was asked before leaves nothing behind
    found, wanted = live.at(made.detections(counts)), compare(inputs(counts), "events", "", 3, Listener())
    assert live.use == wanted.use and live.reference == wanted.reference
    assert found.counts == wanted.counts and found.gammas == wanted.gammas
    assert set(live.warnings) <= set(wanted.warnings)


def test_storms_of_detections_count_each_time():
    def inputs(counts, **more):
        return Inputs(made.regions(), made.detections(counts, **more), made.records((30, 30)))

    live, widths = Live(inputs((0, 0))), []
    for storm in (False, True):
        found = live.at(made.detections((200, 200), storm=storm)).gammas
        assert found == compare(inputs((200, 200), storm=storm), "events", "", 0, Listener()).gammas
        widths += [gamma.high - gamma.low for gamma in found if gamma is not None]
    assert widths[1] > 1.2 * widths[0]


def test_nothing_to_compare_is_said():
    with pytest.raises(InputError, match="No record"):
        Live(Inputs(made.regions(), made.detections((0, 0)), []))

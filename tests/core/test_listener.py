"""The one way to speak: parts of the bar, words that are passed on, and a cancel."""

import pytest
from landslidebias.core.errors import Canceled
from landslidebias.core.listener import Listener
from made.listeners import Heard


def test_a_part_takes_its_share_of_the_bar():
    heard = Heard()
    heard.part(40, 60).part(50, 100).progress(50, "half")
    assert heard.steps == [(55.0, "half")]


def test_a_part_never_leaves_its_share():
    heard = Heard()
    heard.part(10, 20).progress(400)
    heard.part(10, 20).progress(-3)
    assert heard.percents == [20, 10]


def test_a_part_passes_on_words_and_cancel():
    heard = Heard()
    heard.part(0, 10).warn("look")
    assert heard.warnings == ["look"]
    heard.part(0, 10).check()
    heard.stop = True
    with pytest.raises(Canceled):
        heard.part(0, 10).part(0, 1).check()


def test_the_deaf_listener_stops_nothing():
    Listener().check()
    Listener().part(0, 1).progress(3)

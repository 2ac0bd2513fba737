"""What stands on a page is data: letters of all scripts stay, what can't be shown or turns the text round does not; a picture is nothing else."""

import pytest
from landslidebias.core.reports.safe import picture, plain
from made.hostile import PICTURE, URIS


def test_letters_of_all_scripts_stay():
    text = "Qinghai 青海, Gāndhāra, 🏔, עברית \u200f, line\nend"
    assert plain(text) == text


@pytest.mark.parametrize("bad", ["\0", "\7", "\x85", "\u202e", "\u2066", "\ud800", "\uffff"])
def test_what_no_page_can_show_does_not(bad):
    assert plain(f"a{bad}b") == "a\ufffdb"


@pytest.mark.parametrize("uri", URIS)
def test_a_picture_is_nothing_else(uri):
    assert picture(uri) == "" and picture(PICTURE) == PICTURE

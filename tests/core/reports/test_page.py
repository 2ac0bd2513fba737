"""Words are escaped wherever they stand on a page."""

import re
from html import escape

import pytest
from landslidebias.core.reports.page import Page
from landslidebias.core.reports.safe import plain
from landslidebias.core.reports.style import STYLE
from made.hostile import TEXTS, URIS

EVIL = "<script>alert(1)</script>"
PIXEL = "data:image/png;base64,AAAA"


def test_words_are_escaped_wherever_they_stand():
    page = Page(EVIL)
    page.text(EVIL, "lead")
    page.heading(EVIL)
    page.bullets([EVIL])
    page.table([EVIL], [[EVIL]])
    page.facts([[EVIL, EVIL]])
    page.pictures([(EVIL, [PIXEL])])
    page.tiles([(EVIL, PIXEL), ("", "")])
    html = page.html()
    assert EVIL not in html and html.count("&lt;script&gt;") == 13 and "not in the scene" in html


def test_a_page_fetches_nothing_for_its_looks():
    assert f"<style>{STYLE}</style>" in Page("p").html() and "url(" not in STYLE and "@import" not in STYLE


def test_each_picture_has_words_that_stand_for_it():
    page = Page("p")
    page.pictures([("row", [PIXEL, PIXEL])])
    page.tiles([("above", PIXEL), ("", PIXEL)])
    assert re.findall('alt="([^"]*)"', page.html()) == [
        "row, picture 1 of 2",
        "row, picture 2 of 2",
        "above",
        "picture",
    ]


def test_only_pictures_are_shown_as_pictures():
    page = Page("pictures")
    page.pictures([("", [PIXEL, *URIS])])
    page.tiles([("", uri) for uri in (*URIS, PIXEL)])
    html = page.html()
    assert html.count("<img") == html.count(PIXEL) == 2 and html.count("not in the scene") == len(URIS)


@pytest.mark.parametrize("text", TEXTS)
def test_a_page_can_be_written_and_runs_what_it_names_alone(text):
    page = Page(text)
    page.table([text], [[text, 1, None]])
    html = page.html()
    assert html.encode("utf-8") and "script-src 'none'" in html and "<script" not in html
    assert escape(plain(text)) in html

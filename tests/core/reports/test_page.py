"""Words are escaped wherever they stand on a page."""

from landslidebias.core.reports.page import Page

EVIL = "<script>alert(1)</script>"
PIXEL = "data:image/png;base64,AAAA"


def test_words_are_escaped_wherever_they_stand():
    page = Page(EVIL)
    page.text(EVIL, "lead")
    page.heading(EVIL)
    page.bullets([EVIL])
    page.table([EVIL], [[EVIL]])
    page.pictures([(EVIL, [PIXEL])])
    page.tiles([(EVIL, PIXEL), ("", "")])
    html = page.html()
    assert EVIL not in html and html.count("&lt;script&gt;") == 9 and "not in the scene" in html

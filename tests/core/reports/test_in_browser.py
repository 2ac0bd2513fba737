"""Every page, with hostile texts wherever a text of the user's stands, in a real browser: nothing runs, nothing is fetched, all is shown and can be read."""

import base64
import collections
import re
import zlib

import pytest
from landslidebias.core.reports.charts import Axis, Chart
from landslidebias.core.reports.page import Page
from landslidebias.core.reports.safe import plain
from made import browser, pages
from made.hostile import PICTURE, TEXTS

MAKERS = {maker.__name__: maker for makers in pages.MAKERS.values() for maker in makers}
PAPER = {"paperWidth": 8.27, "paperHeight": 11.69}  # inches: A4
PRINTED = (680, 1009)  # pixels of it between the margins
LARGEST = 1_000_000  # bytes of a page; its pictures come on top, where they are what it shows
# Say what is there once it is drawn.
LOOK = """new Promise(done => requestAnimationFrame(() => setTimeout(() => done({
  ran: window.RAN === undefined ? '' : 'ran', title: document.title,
  charts: document.querySelectorAll('figure.chart').length,
  drawn: [...document.querySelectorAll('figure.chart > svg')].filter(s => s.getBBox().width > 99 && s.querySelector('path, circle, image')).length,
  scripts: document.scripts.length,
  strange: [...document.querySelectorAll('iframe, base, body meta, body style, object, embed, a[href], [onerror], [onload]')]
    .map(e => e.outerHTML.slice(0, 200)),
  pictures: [...document.querySelectorAll('img, image')].map(e => e.getAttribute('src') || e.getAttribute('href') || e.getAttribute('xlink:href') || ''),
  silent: [...document.querySelectorAll('img:not([alt]), img[alt=""], svg:not([aria-hidden]):not([aria-label]), svg[aria-label=""]')].length,
  words: document.body.textContent
}), 50)))"""


def squeezed(text):
    return " ".join(text.split())


@pytest.fixture(scope="module")
def chromium():
    with browser.started() as found:
        yield found


@pytest.fixture(scope="module")
def look(chromium, tmp_path_factory):
    """Open a page; return what is there, and the page, which stays open."""
    folder = tmp_path_factory.mktemp("pages")

    def seen(name, html):
        path = folder / f"{name}.html"
        path.write_bytes(html.encode("utf-8"))
        opened = chromium.open(path)
        return opened, opened.evaluate(LOOK)

    return seen


def test_every_module_with_a_page_is_looked_at():
    assert pages.with_a_page() == set(pages.MAKERS)


@pytest.mark.parametrize("name", MAKERS)
def test_nothing_runs_and_all_is_shown(look, name):
    html = MAKERS[name]()
    page, seen = look(name, html)
    charts = html.count('<figure class="chart')
    assert seen["ran"] == "" and seen["title"] != "RAN"
    assert seen["strange"] == [] and seen["scripts"] == 0 and seen["silent"] == 0
    assert seen["charts"] == seen["drawn"] == charts
    assert all(
        not uri or uri.startswith(("data:image/png;base64,", "data:image/jpeg;base64,")) for uri in seen["pictures"]
    )
    words = squeezed(seen["words"])
    assert [text for text in TEXTS if squeezed(plain(text)) not in words] == []
    asked = [e["params"]["request"]["url"] for e in page.events("Network.requestWillBeSent")]
    assert [url for url in asked[1:] if not url.startswith(("data:", "blob:"))] == []
    assert page.events("Runtime.exceptionThrown", "Page.frameRequestedNavigation", "Page.javascriptDialogOpening") == []
    assert [e for e in page.events("Log.entryAdded") if e["params"]["entry"]["level"] == "error"] == []
    page.close()


@pytest.mark.parametrize("name", MAKERS)
def test_a_page_fits_a_narrow_screen_and_paper(look, name):
    html = MAKERS[name]()
    assert len(html.encode()) < LARGEST
    page, _ = look(f"{name}_narrow", html)
    page.call("Emulation.setDeviceMetricsOverride", width=400, height=800, deviceScaleFactor=1, mobile=True)
    assert page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]") == [400, 400]
    small = """[...document.querySelectorAll('figure.chart svg text, p, td')]
        .map(e => parseFloat(getComputedStyle(e).fontSize) * (e.getScreenCTM ? e.getScreenCTM().a : 1)).filter(size => size < 9.5).length"""
    assert page.evaluate(small) == 0
    page.call(
        "Emulation.setDeviceMetricsOverride", width=PRINTED[0], height=PRINTED[1], deviceScaleFactor=1, mobile=False
    )
    page.call("Emulation.setEmulatedMedia", media="print")
    parted = "[...document.querySelectorAll('figure')].filter(f => getComputedStyle(f).breakInside != 'avoid').length"
    high = f"[...document.querySelectorAll('.chart > svg')].filter(s => s.getBoundingClientRect().height > {0.9 * PRINTED[1]}).length"
    assert page.evaluate(parted) == page.evaluate(high) == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= PRINTED[0]
    page.close()


def test_no_chart_is_parted_on_paper(chromium, tmp_path):
    """Each chart has a colour of its own, in its key and in its picture: it is on one sheet of paper only, however the text before it ends."""
    made = Page("p")
    for k in range(12):
        chart = Chart("T", Axis("x"), Axis("y"))
        for name in "ab":
            chart.line(name, [0, 1], [0, 1], f"#{17 * k:02x}00ff")
        made.chart(chart)
        made.bullets(["x"] * 9)
    path = tmp_path / "p.html"
    path.write_text(made.html(), encoding="utf-8")
    page = chromium.open(path)
    pdf = base64.b64decode(page.call("Page.printToPDF", **PAPER)["data"])
    page.close()
    streams = [found[1] for found in re.finditer(rb"/FlateDecode.*?stream\r?\n(.*?)endstream", pdf, re.DOTALL)]
    sheets = [set(re.findall(rb"(\S+) 0 1 RG", zlib.decompress(stream))) for stream in streams]
    assert len([one for one in sheets if one]) > 2
    assert sorted(collections.Counter(colour for sheet in sheets for colour in sheet).values()) == [1] * 12


def test_a_page_is_dark_where_the_screen_is(look):
    page, _ = look("dark", pages.matching())
    colours = "(s => [s.color, s.backgroundColor])(getComputedStyle(document.body))"
    light = page.evaluate(colours)
    page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    assert page.evaluate(colours) == ["rgb(228, 230, 229)", "rgb(23, 25, 26)"] != light
    page.call("Emulation.setEmulatedMedia", media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    assert page.evaluate(colours) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    page.close()


def test_a_chip_is_shown_under_the_mouse_and_nothing_else_is(look):
    page, _ = look("likeness", pages.likeness())
    chips = "[...document.querySelectorAll('.chip')]"
    shown = "[...document.querySelectorAll('.chip image')].filter(i => getComputedStyle(i).visibility == 'visible').map(i => i.getAttribute('xlink:href'))"
    page.evaluate("document.querySelector('.chip').scrollIntoView()")
    assert page.evaluate(shown) == []
    found = []
    for k in range(6):
        place = page.evaluate(
            f"(b => [b.x + b.width / 2, b.y + b.height / 2])({chips}[{k}].querySelector('circle').getBoundingClientRect())"
        )
        page.point(*place)
        page.evaluate("new Promise(done => setTimeout(done, 120))")
        found.append(page.evaluate(shown))
    page.close()
    assert [PICTURE] in found and all(len(uris) <= 1 and {*uris} <= {PICTURE} for uris in found)


def test_a_map_keeps_its_size_and_a_place_is_enlarged(look):
    page, _ = look("tiles", pages.detections())
    tiles = "[...document.querySelectorAll('.tiles img')]"
    assert page.evaluate(f"{tiles}.length > 0 && {tiles}.every(i => i.width == i.naturalWidth)")
    page.evaluate(f"new Promise(done => {{ const i = {tiles}[0]; i.onload = i.onerror = done; i.src = 'data:image/jpeg;base64,'; }})")
    assert page.evaluate(f"{tiles}[0].width") == 150
    page.close()

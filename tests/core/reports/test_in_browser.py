"""Every page, with hostile texts wherever a text of the user's stands, in a real browser: nothing runs, nothing is fetched, all is shown."""

import pytest
from landslidebias.core.reports.figures import plain
from made import browser, pages
from made.hostile import PICTURE, TEXTS

MAKERS = {maker.__name__: maker for makers in pages.MAKERS.values() for maker in makers}
# Wait until plotly has drawn, then say what is there.
LOOK = """new Promise(done => requestAnimationFrame(() => setTimeout(() => done({
  ran: window.RAN === undefined ? '' : 'ran', title: document.title,
  figures: document.querySelectorAll('.plotly-graph-div').length,
  drawn: [...document.querySelectorAll('.plotly-graph-div')].filter(d => d.querySelector('.main-svg .xtick, .main-svg .legend, .gl-canvas')).length,
  scripts: document.scripts.length,
  strange: [...document.querySelectorAll('iframe, base, body meta, body style, object, embed, a[href], [onerror], [onload]')]
    .map(e => e.outerHTML.slice(0, 200)),
  pictures: [...document.querySelectorAll('img, image')].map(e => e.getAttribute('src') || e.getAttribute('href') || e.getAttribute('xlink:href') || ''),
  words: document.body.textContent,
  labels: [...document.querySelectorAll('.main-svg text')].map(e => e.textContent)
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
    figures = html.count('class="plotly-graph-div"')
    assert seen["ran"] == "" and seen["title"] != "RAN"
    assert seen["strange"] == [] and seen["scripts"] == (1 + figures if figures else 0)
    assert seen["figures"] == seen["drawn"] == figures
    assert all(
        not uri or uri.startswith(("data:image/png;base64,", "data:image/jpeg;base64,")) for uri in seen["pictures"]
    )
    for shown in [seen["words"]] + [" ".join(seen["labels"])] * (name in pages.NAMED):
        words = squeezed(shown)
        assert [text for text in TEXTS if squeezed(plain(text)) not in words] == []
    asked = [e["params"]["request"]["url"] for e in page.events("Network.requestWillBeSent")]
    assert [url for url in asked[1:] if not url.startswith(("data:", "blob:"))] == []
    assert page.events("Runtime.exceptionThrown", "Page.frameRequestedNavigation", "Page.javascriptDialogOpening") == []
    assert [e for e in page.events("Log.entryAdded") if e["params"]["entry"]["level"] == "error"] == []
    page.close()


def test_a_chip_is_shown_under_the_mouse_and_nothing_else_is(look):
    page, _ = look("likeness", pages.likeness())
    point = (
        "document.querySelectorAll('.plotly-graph-div')[0].querySelectorAll('.points path')[%d].getBoundingClientRect()"
    )
    chip = "[...document.querySelectorAll('body > img')].map(i => [i.style.display, i.getAttribute('src')])[0]"
    page.evaluate("document.querySelector('.plotly-graph-div').scrollIntoView()")
    found = []
    for k in range(6):
        place = page.evaluate(f"(b => [b.x + b.width / 2, b.y + b.height / 2])({point % k})")
        page.point(1, 1)
        page.point(*place)
        page.evaluate("new Promise(done => setTimeout(done, 120))")
        found.append(page.evaluate(chip))
    page.close()
    assert ["block", PICTURE] in found and {uri for _, uri in found} <= {None, "", PICTURE}

"""Charts are well-formed SVG in a figure, with all words escaped, an alternative text, and every value where it belongs."""

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from landslidebias.core.reports import marks
from landslidebias.core.reports.charts import Axis, Chart, steps
from landslidebias.core.reports.colours import BLUE, SERIES, YELLOW
from landslidebias.core.reports.rows import AT_ONCE, Interval, intervals, shares
from landslidebias.core.reports.safe import plain
from landslidebias.core.words import Words
from made.hostile import EVIL, PICTURE, URIS

SVG = "{http://www.w3.org/2000/svg}"


def plainly(words):
    return plain(str(words))


def drawn(chart, said=plainly):
    """Return a chart's figure as a tree, and its picture."""
    figure = ElementTree.fromstring(chart.html(said))
    return figure, next(svg for svg in figure.iter(f"{SVG}svg") if svg.get("role") == "img")


def full():
    chart = Chart(EVIL, Axis(EVIL), Axis(EVIL))
    chart.line(EVIL, [0, 1, 2, 3], [0, 1, None, 3], marked=True)
    chart.points(EVIL, [1.0], [2.0], BLUE, titles=[EVIL])
    chart.cloud(EVIL, [1.0], [2.0], YELLOW, 3, edged=True)
    chart.outline(EVIL, [[(0, 0), (1, 0), (1, 1), (0, 0)]])
    chart.upright(0.5, EVIL)
    return chart


def test_no_word_is_more_than_a_word():
    html = full().html(plainly)
    assert "<script" not in html and "<img" not in html and "javascript:window" in html
    figure, svg = drawn(full())
    assert svg.get("aria-label").count(plain(EVIL)) == 8 and len(figure.findall(".//li")) == 5


def test_words_are_translated_with_their_values():
    chart = Chart("Loss", Axis("epoch"), Axis(Words("ratio to {0}", "there")))
    chart.line("training", [1, 2], [1, 2])
    html = chart.html(lambda w: f"<{w.key if isinstance(w, Words) else w}>")
    assert "&lt;Loss&gt;" in html and "&lt;ratio to {0}&gt;" in html and "&lt;epoch&gt;" in html
    assert (
        'aria-label="&lt;Loss&gt;. &lt;Across: {0}, {1} to {2}&gt;. &lt;Up: {0}, {1} to {2}&gt;. &lt;Shown: {0}&gt;"'
        in html
    )


def test_the_alternative_text_says_what_is_shown():
    chart = Chart("Loss", Axis("epoch", whole=True), Axis("loss"))
    chart.line("training", [1, 9], [0.25, 0.75])
    _, svg = drawn(chart)
    assert svg.get("aria-label") == "Loss. Across: epoch, 1 to 9. Up: loss, 0.25 to 0.75. Shown: training"


def test_a_line_goes_from_corner_to_corner_and_stops_where_nothing_is_known():
    chart = Chart("", Axis(), Axis())
    chart.line("a", [0, 10, 20, 30], [1, 2, np.nan, 3])
    _, svg = drawn(chart)
    line = next(p.get("d") for p in svg.iter(f"{SVG}path") if p.get("stroke") == SERIES[0])
    grid = next(p.get("d") for p in svg.iter(f"{SVG}path") if p.get("class") == "axis" and p.get("d").count("M") == 2)
    left, low, right = (float(v) for v in re.findall(r"[\d.]+", grid)[:3])
    places = [tuple(map(float, pair.split(","))) for pair in re.findall(r"[\d.]+,[\d.]+", line)]
    assert line.count("M") == 2 and places[0] == (left, low) and places[-1] == (right, 8.0)
    assert places[1] == (pytest.approx(left + (right - left) / 3, abs=0.1), pytest.approx((low + 8) / 2, abs=0.1))


def test_an_area_stands_on_zero_and_on_the_axis_where_it_is_logarithmic():
    for log, held in ((False, 0.0), (True, 5.0)):
        chart = Chart("", Axis(), Axis("n", log=log))
        chart.line("a", [0, 1], [5, 9], filled=True)
        _, svg = drawn(chart)
        assert f"Up: n, {held:.4g} to 9." in svg.get("aria-label")


def test_a_histogram_has_steps():
    x, y = steps(np.array([3, 5]), np.array([0.0, 1.0, 2.0]))
    assert x.tolist() == [0, 1, 1, 2] and y.tolist() == [3, 3, 5, 5]


def test_a_map_has_one_unit_for_both_ways():
    for wide, high in ((4.0, 1.0), (1.0, 4.0)):
        chart = Chart("", Axis(), Axis(), equal=True)
        chart.outline("a", [[(0, 0), (wide, 0), (wide, high), (0, high), (0, 0)]])
        _, svg = drawn(chart)
        data = next(p.get("d") for p in svg.iter(f"{SVG}path") if p.get("fill-rule") == "evenodd")
        places = np.array([[float(v) for v in pair.split(",")] for pair in re.findall(r"[\d.]+,[\d.]+", data)])
        across, up = np.ptp(places, axis=0)
        assert across / up == pytest.approx(wide / high, rel=0.02)


def test_many_dots_take_as_much_as_can_be_told_apart():
    x, y = np.random.default_rng(0).uniform(0, 20, (2, 50_000))
    assert marks.dots(x, y).count("M") <= 41 * 41
    ring = np.repeat(np.arange(100.0), 1000)
    assert marks.path(ring, ring, 0.5).count("L") == 99


@pytest.mark.parametrize("uri", URIS)
def test_only_pictures_are_pictures(uri):
    assert marks.image(0, 0, 9, uri) == "" and PICTURE in marks.image(0, 0, 9, PICTURE)


def test_shares_have_their_bars_and_words():
    figure = ElementTree.fromstring(shares("T", ["x" * 80, EVIL], {"a": [0.5, 0.25], "b": [0.0, 1.0]}, plainly))
    svg = next(svg for svg in figure.iter(f"{SVG}svg") if svg.get("role") == "img")
    bars = list(svg.iter(f"{SVG}path"))
    ends = [float(re.search(r"H([\d.]+)v", p.get("d"))[1]) for p in bars]
    assert ends == pytest.approx([186, 2, 94, 370]) and bars[0][0].text == "x" * 80 + ": 50.0%"
    assert [t.text for t in svg.iter(f"{SVG}text")][0] == "x" * 51 + "…"
    assert f"{'x' * 80}: 50.0%, 0.0%; {plain(EVIL)}: 25.0%, 100.0%" in svg.get("aria-label")


def test_many_rows_make_several_figures_of_one_scale():
    n = 2 * AT_ONCE + 1
    html = shares("T", [f"r{k}" for k in range(n)], {"a": [(k + 1) / n for k in range(n)]}, plainly)
    sizes = [svg.count("<path") - 1 for svg in html.split("<figure")[1:]]
    assert len(sizes) == 3 and sum(sizes) == n and max(sizes) <= AT_ONCE
    assert html.count("H370.0v") == 1
    assert max(float(high) for high in re.findall(r'viewBox="0 0 440 (\d+)"', html)) < 900


def test_an_open_interval_has_an_arrow_and_a_bound_no_value():
    rows = [
        Interval("both", 2.0, 1.0, 4.0, "2 (1 to 4)"),
        Interval("over", None, 3.0, None, "at least 3"),
        Interval("under", None, None, 0.5, "at most 0.5"),
    ]
    html = intervals("T", "Γ", rows, 1.0, plainly)
    lines = re.findall(r'<path d="(M[^"]*)" stroke="#0072B2"', html)
    assert [line.count("M") for line in lines] == [1, 2, 2] and html.count("<circle") == 1
    assert (
        "M420.0" not in lines[0] and "H428.0M422.0" in lines[1] and lines[2].startswith("M12.0") and "M18.0" in lines[2]
    )
    assert 'aria-label="T. Γ. both: 2 (1 to 4); over: at least 3; under: at most 0.5."' in html

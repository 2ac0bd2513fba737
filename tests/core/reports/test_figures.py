"""What stands in a figure is data: no text in it ends a script, is a tag of plotly's, or is fetched as a picture."""

import json
import re

import numpy as np
import pytest
from landslidebias.core.reports import figures
from made.hostile import EVIL, PICTURE, TEXTS, URIS

go = pytest.importorskip("plotly.graph_objects")


def drawn(**trace):
    """Return a figure's script, and the data and layout in it."""
    figure = go.Figure()
    figure.add_scatter(x=[0, 1], y=[1.5, float("nan")], **trace)
    figure.update_layout(title=EVIL, xaxis_title=EVIL)
    script = figures.script(figure, "f", 300, chips=True)
    decoder, found, at = json.JSONDecoder(), [], script.index("(") + 1
    for _ in range(3):
        value, at = decoder.raw_decode(script, at)
        found.append(value)
        at += 2
    return script, found[1], found[2]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_shown_as_it_is(text):
    script, data, layout = drawn(name=text, text=[text, "plain"])
    call = script[: script.index(");")]
    assert call.isascii() and not re.search("[<>&]", call)
    assert (
        "<" not in data[0]["name"] + data[0]["text"][0]
        and layout["template"]["layout"]["hoverlabel"]["namelength"] == -1
    )
    shown = data[0]["name"].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert shown == figures.plain(text) and data[0]["text"][1] == "plain"


@pytest.mark.parametrize("uri", URIS)
def test_nothing_but_pictures_is_shown_under_the_mouse(uri):
    _, data, _ = drawn(customdata=[uri, PICTURE])
    assert data[0]["customdata"] == ["", PICTURE]


def test_numbers_stay_what_they_are():
    figure = go.Figure()
    figure.add_bar(x=np.arange(3.0), y=np.array([1, 2, 3]))
    assert '"type": "bar"' in figures.script(figure, "f", 300, chips=False)


def test_letters_of_all_scripts_stay():
    text = "Qinghai 青海, Gāndhāra, 🏔, עברית \u200f, line\nend"
    assert figures.plain(text) == text

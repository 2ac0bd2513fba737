"""Words: a sentence with its key and its values, on its way to a user."""

import json
import pickle

from landslidebias.core.errors import InputError
from landslidebias.core.link.messages import parse_message, said, words_in
from landslidebias.core.reports.charts import Axis, Chart
from landslidebias.core.reports.page import Page
from landslidebias.core.words import Sentence, Signs, Words, english, figure, joined, translated, words_of

GERMAN = {"{0} of {1:.0%} blocks": "{1:.0%} der Blöcke, {0}", "block grid": "Blockgitter", "Where {0}": "Wo {0}"}


def german(text):
    return GERMAN.get(text, text)


def test_words_are_the_english_sentence_and_know_their_key():
    words = Words("{0} of {1:.0%} blocks", "three", 0.5)
    assert words == "three of 50% blocks" and words.key == "{0} of {1:.0%} blocks"
    assert translated(words, english) == words and translated(words, german) == "50% der Blöcke, three"


def test_a_text_without_values_is_its_own_key():
    assert translated("block grid", german) == "Blockgitter"
    assert translated(Words("Where {0}", Words("{0} of {1:.0%} blocks", 1, 1.0)), german) == "Wo 100% der Blöcke, 1"


def test_a_sentence_crosses_to_the_other_interpreter_and_is_translated_there():
    for words in (
        Words("{0} of {1:.0%} blocks", 3, 0.25),
        "block grid",
        "braces {stay}",
        Words("{{0}} is {0!r}", "it"),
    ):
        heard = words_in(parse_message(json.dumps({"type": "log", **said(words)})))
        assert heard == str(words)
    heard = words_in(parse_message(json.dumps({"type": "log", **said(Words("{0} of {1:.0%} blocks", 3, 0.25))})))
    assert translated(heard, german) == "25% der Blöcke, 3"


SIGNS = Signs(",", ".", " %")


def reader(text):
    """Translate as a language does that writes numbers in its own way."""
    return Sentence(german(text), SIGNS)


def test_numbers_are_written_as_the_reader_does():
    words = Words("{0:,.1f} of {1:.1%}; {2}, {3:+.2f}, {4}", 12345.67, 0.0123, 0.5, -1.5, 7)
    assert translated(words, reader) == "12.345,7 of 1,2 %; 0,5, -1,50, 7"
    assert words == "12,345.7 of 1.2%; 0.5, -1.50, 7"
    assert translated(figure(1234567, ","), reader) == "1.234.567" and figure(0.25) == "0.25"


def test_what_is_no_number_stays_as_it_is():
    """Paths, versions, dates, what a person types."""
    texts = "a.tif", "2.18.5", "2010-01-31", "0.7, 0.9"
    assert translated(joined(texts), reader) == ", ".join(texts)
    assert translated(Words("{0} {1!r} {2}", True, 0.5, "x"), reader) == "True 0.5 x"


def test_a_sentence_within_one_and_one_of_the_engine_are_written_so_too():
    words = Words("Where {0}", Words("{0} of {1:.0%} blocks", figure(1.5), 1.0))
    assert translated(words, reader) == "Wo 100 % der Blöcke, 1,5"
    heard = words_in(parse_message(json.dumps({"type": "log", **said(words)})))
    assert translated(heard, reader) == "Wo 100 % der Blöcke, 1,5"


def test_a_sentence_is_the_same_in_another_process():
    for words in (Words("Where {0}", Words("{0} of {1:.0%} blocks", 3, 0.25)), Words("{0} is {{1}}", "{braces}.tif")):
        there = pickle.loads(pickle.dumps(InputError(words))).args[0]
        assert there == words and translated(there, german) == translated(words, german)


def test_an_error_keeps_its_words():
    words = Words("Where {0}", "it hurts")
    assert words_of(InputError(words)) is words and words_of(OSError(2, "gone")) == "[Errno 2] gone"


def test_a_page_is_translated_and_escaped():
    page = Page("block grid", german)
    page.text(Words("Where {0}", "<b>"))
    page.warning("block grid")
    page.table(["block grid"], [[Words("Where {0}", "x"), 3]])
    html = page.html()
    assert (
        html.count("Blockgitter") == 4
        and "⚠ Blockgitter" in html
        and "Wo &lt;b&gt;" in html
        and "<td>Wo x</td><td>3</td>" in html
    )


def test_a_page_writes_numbers_as_its_reader_does():
    page = Page("block grid", lambda text: "de" if text == "en" else reader(text))
    page.table(["n"], [["1.5", 1.5, figure(0.25, ".1%")]])
    chart = Chart("Γ", Axis("x", (-2000, 2000)), Axis("y", (0, 1)))
    chart.line("z", [0.5, 1000], [0.5, 1], marked=True)
    page.chart(chart)
    page.shares("s", ["a"], {"b": [0.125]})
    html = page.html()
    assert "<td>1.5</td><td>1,5</td><td>25,0 %</td>" in html and '<html lang="de">' in html
    assert ">−2.000<" in html and ">0,4<" in html and "0,5, 0,5" in html and ">12,5 %<" in html
    assert '<html lang="en">' in Page("block grid").html()

"""Words: a sentence with its key and its values, on its way to a user."""

import json
import pickle

from landslidebias.core.errors import InputError
from landslidebias.core.link.messages import parse_message, said, words_in
from landslidebias.core.reports.page import Page
from landslidebias.core.words import Words, english, translated, words_of

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
    page.table(["block grid"], [[Words("Where {0}", "x"), 3]])
    html = page.html()
    assert html.count("Blockgitter") == 3 and "Wo &lt;b&gt;" in html and "<td>Wo x</td><td>3</td>" in html

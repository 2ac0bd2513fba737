"""Messages between the interpreters: a JSON object a line."""

import json

import numpy as np
import pytest
from landslidebias.core.link.messages import parse_message, said, words_in
from landslidebias.core.words import Words


@pytest.mark.parametrize("line", ["", "this is no JSON", "[]", "5", '{"percent": 5}', '{"type": 5'])
def test_a_line_that_is_no_message(line):
    assert parse_message(line) is None


def test_a_message_is_its_object():
    assert parse_message('{"type": "progress", "percent": 5}') == {"type": "progress", "percent": 5}


def test_a_sentence_keeps_its_key_and_its_values():
    message = json.loads(json.dumps(said(Words("{0} of {1} rows", 3, 9))))
    assert message == {"text": "3 of 9 rows", "key": "{0} of {1} rows", "values": [3, 9]}
    heard = words_in(message)
    assert heard == "3 of 9 rows" and heard.key == "{0} of {1} rows"
    assert words_in({"type": "log", "text": "plain"}) == "plain" and words_in({"type": "result"}) == ""


def test_numbers_of_numpys_are_numbers_on_the_other_side():
    words = Words("{0:g} of {1:.1%}, {2}", np.float32(3.5), np.float64(0.25), np.bool_(True))
    assert words_in(json.loads(json.dumps(said(words)))) == "3.5 of 25.0%, True"


def test_a_sentence_whose_values_do_not_fit_is_still_heard():
    assert words_in({"text": "3 rows", "key": "{0:g} rows", "values": ["three"]}) == "3 rows"

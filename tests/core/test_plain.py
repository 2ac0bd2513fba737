"""Data from outside: whatever it is, it either reads or is refused in a sentence, quickly."""

import json
import os
from dataclasses import dataclass, field

import pytest
from landslidebias.core import plain
from landslidebias.core.errors import InputError
from made.hostile_data import JSON_TEXTS


@pytest.mark.parametrize("text", JSON_TEXTS.values(), ids=JSON_TEXTS)
def test_a_text_reads_or_is_refused(text):
    try:
        plain.parse(text, 2**22)
    except InputError as error:
        assert str(error)


REFUSED = {
    "deep": ("[" * 100_000, "too deeply"),
    "a little too deep": ("[" * 40 + "]" * 40, "too deeply"),
    "twice": ('{"a": 1, "a": 2}', "an entry twice"),
    "two": ("[1] [2]", "no JSON"),
    "nothing": ("", "no JSON"),
    "long": (" " * 1_000_001, "longer than"),
}


@pytest.mark.parametrize("text, words", REFUSED.values(), ids=REFUSED)
def test_what_is_refused(text, words):
    with pytest.raises(InputError, match=words):
        plain.parse(text, 10**6)


def test_numbers_that_are_none_are_none():
    assert plain.parse("[NaN, Infinity, -Infinity, 1e999, 1" + "0" * 5000 + ", 1.5, 7]", 10**6) == [None] * 5 + [1.5, 7]


def test_only_files_are_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    big = tmp_path / "big.json"
    with open(big, "wb") as stream:
        stream.truncate(5 * 2**30)
    (tmp_path / "latin").write_bytes(b'"\xe9"')
    for path in (
        tmp_path,
        tmp_path / "pipe",
        "/dev/zero",
        tmp_path / "none",
        "a\0b",
        big,
        tmp_path / "latin",
        "\ud800",
    ):
        with pytest.raises(InputError):
            plain.read(path, 2**20)


@pytest.mark.parametrize(
    "check, good, bad",
    [
        (plain.whole(1, 5), [1, 5], [0, 6, 1.0, True, "1", None, [1], float("nan"), 10**400]),
        (plain.number(0, 1), [0, 1, 0.5], [-0.1, 2, True, "0.5", None, float("nan"), float("inf"), 10**400, [0.5]]),
        (plain.number(0, 1, inside=True), [0.5], [0, 1, 0.0, 1.0]),
        (plain.text(3), ["", "abc"], ["abcd", "a\n", "a\0", "\ud800", 1, None, ["a"]]),
        (plain.texts(1, 2, 3), [["a"], ("a", "b")], [[], ["a"] * 3, "a", [1], {"a": 1}, None]),
        (plain.table(plain.number(0, 1), least=1), [{"a": 1}], [{}, {"a": 2}, {"a": None}, [], "a", {"a" * 101: 1}]),
        (plain.anything(9), [{}, {"a": [1, None, True]}], [[], None, {"a": "b" * 9}, {"a": {1, 2}}]),
    ],
)
def test_checks(check, good, bad):
    for value in good:
        check(value)
    for value in bad:
        with pytest.raises(ValueError):
            check(value)


def test_what_is_cut_to_a_line_is_a_line():
    assert plain.text(5)(plain.one_line("a\nb\0c\ud800defg", 5)) == "a b c"


def test_numbers_without_an_end_are_written_as_none():
    assert json.dumps(plain.finite({"a": [float("nan"), (1, float("inf"))]})) == '{"a": [null, [1, null]]}'


@dataclass
class Inner:
    n: int


@dataclass
class Outer:
    pair: tuple[int, float]
    parts: list[Inner]
    named: dict[str, float] = field(default_factory=dict)


def test_a_report_is_built_by_its_types():
    data = {"pair": [1, 2], "parts": [{"n": 3, "more": 0}], "named": {"a": 1.5}, "new": 1}
    assert plain.reported(Outer, data) == Outer((1, 2), [Inner(3)], {"a": 1.5})


@pytest.mark.parametrize(
    "change",
    [
        {"pair": [1]},
        {"pair": "12"},
        {"parts": {}},
        {"parts": [{}]},
        {"parts": [3]},
        {"named": [1]},
        {"named": {"a": "b"}},
    ],
)
def test_a_report_of_other_types_is_refused(change):
    data = {"pair": [1, 2], "parts": [], "named": {}, **change}
    for wrong in (data, None, [], "x", 3, {}):
        with pytest.raises(InputError, match="The engine reported"):
            plain.reported(Outer, wrong)

"""Numbers that people type: read, or not taken for numbers."""

import pytest
from landslidebias.core.numbers import decimal, whole


@pytest.mark.parametrize(
    "text, found",
    [
        ("7", 7),
        (" 07 ", 7),
        (7, 7),
        ("²", None),
        ("٣", None),
        ("1.0", None),
        ("-1", None),
        ("", None),
        ("9" * 30, None),
        ("1_0", None),
    ],
)
def test_whole(text, found):
    assert whole(text) == found


@pytest.mark.parametrize(
    "value, found",
    [
        ("1e-3", 0.001),
        (" 5 ", 5.0),
        (5, 5.0),
        (0.5, 0.5),
        ("nan", None),
        (float("nan"), None),
        ("inf", None),
        ("1e999", None),
        (10**400, None),
    ]
    + [("0,5", None), ("abc", None), ("²", None), (True, None), (None, None), ("1_000", None), ([], None)],
)
def test_decimal(value, found):
    assert decimal(value) == found

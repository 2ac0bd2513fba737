"""What fields hold, as values."""

import math

from landslidebias.core.records.values import metres, number, truth


def test_what_fields_hold():
    assert [truth(v) for v in (True, 1, "1.0", "Yes", "t", False, 0, None, "", "no")] == [True] * 5 + [False] * 5
    assert number("2.5") == 2.5 and number(None) is None and number("far") is None
    assert metres(1000) == 1000 and metres("5km") == 5000 and metres("exact") == 0
    assert math.isnan(metres("unknown")) and math.isnan(metres(None))

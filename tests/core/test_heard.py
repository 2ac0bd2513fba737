"""Warnings of GDAL are said once each, and no more than a handful."""

from landslidebias.core.heard import MOST, Heard
from made import listeners


def test_each_is_said_once_and_a_handful_at_most():
    say = listeners.Heard()
    heard = Heard(say)
    for words in ("a tile is damaged.", "a tile is damaged.", *(f"tile {k}" for k in range(20))):
        heard.hear(words)
    assert len(say.warnings) == MOST
    assert say.warnings[0] == "GDAL warns: a tile is damaged. A part of a raster may be damaged or missing."


def test_what_was_read_all_the_same_is_no_damage():
    say = listeners.Heard()
    Heard(say).hear("Non-conformant content for record 1 in column update_time, 2019-08-15T21:28:22Z, successfully parsed")
    assert not say.warnings

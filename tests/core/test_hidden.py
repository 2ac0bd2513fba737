"""Which files are hidden."""

import pytest
from landslidebias.core.hidden import is_hidden


@pytest.mark.parametrize("name", ["._a.jp2", "x/.DS_Store", "__MACOSX/x/._a.jp2", ".cache/a.jp2"])
def test_hidden(name):
    assert is_hidden(name.split("/"))


@pytest.mark.parametrize("name", ["a.jp2", "x/y.SAFE/a._jp2", "_MACOSX/a"])
def test_not_hidden(name):
    assert not is_hidden(name.split("/"))

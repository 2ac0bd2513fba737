"""Cells of tables: no formula is left, nothing else is changed, and all come back."""

import pytest
from landslidebias.core.cells import harmless, restored

FORMULAS = ("=1+1", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1", "=", "-", "-inf=", "- 5")
PLAIN = ("", "a=b", "-5.25", "+1e3", "-inf", "'quoted'", "'", "2010-01-01", " =1", "Río")


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_becomes_text_and_comes_back(text):
    assert harmless(text).startswith("'") and restored(harmless(text)) == text


@pytest.mark.parametrize("text", PLAIN)
def test_other_cells_stay(text):
    assert harmless(text) == text and restored(text) == text
